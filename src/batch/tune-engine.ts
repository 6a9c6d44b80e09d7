import { setFlagsFromString } from 'node:v8';

/** From this version on V8 has other flags, and complains of those that it does not have. */
const OTHER_FLAGS = 12;

/** Sets flags of V8 for all threads that are still to start, where V8 has them. */
export const tuneEngine = (flags: readonly string[]): void => {
  if (Number.parseInt(process.versions.v8, 10) < OTHER_FLAGS) for (const flag of flags) setFlagsFromString(flag);
};
