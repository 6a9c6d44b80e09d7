/** Header lines as WARC and HTTP have them. */
export interface HeaderBlock {
  /** `WARC/1.1`, `HTTP/1.1 200 OK`. */
  readonly startLine: string;
  /** By name in small letters; of a name that stands twice, the first. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where what follows the empty line begins. */
  readonly end: number;
}

/** The header at the start of bytes, or `undefined` where no empty line ends it. */
export const parseHeaderBlock = (bytes: Buffer, start = 0): HeaderBlock | undefined => {
  const end = endOf(bytes, start);
  if (end === undefined) return undefined;
  const [startLine = '', ...lines] = bytes.toString('utf8', start, end).split(/\r?\n/u);
  const fields = new Map<string, string>();
  let last: string | undefined;
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (/^[ \t]/u.test(line) && last !== undefined) {
      fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`);
    } else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return { startLine, fields, end };
};

const endOf = (bytes: Buffer, start: number): number | undefined => {
  const withReturns = bytes.indexOf('\r\n\r\n', start, 'latin1');
  const bare = bytes.indexOf('\n\n', start, 'latin1');
  if (bare >= 0 && (withReturns < 0 || bare < withReturns)) return bare + 2;
  return withReturns < 0 ? undefined : withReturns + 4;
};
