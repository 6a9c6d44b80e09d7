/** The code that Node gives a fault of the system (`ENOENT`) or of a library (`Z_BUF_ERROR`). */
export const systemCodeOf = (fault: unknown): string | undefined =>
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined;

/** What a fault says, whatever was thrown. */
export const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
