import { setFlagsFromString } from 'node:v8';

/** From this version on V8 has other flags, and complains of those that it does not have. */
const OTHER_FLAGS = 12;

/** Sets flags of V8 for all threads that are still to start, where V8 has them. */
export const tuneEngine = (flags: readonly string[]): void => {
  if (Number.parseInt(process.versions.v8, 10) < OTHER_FLAGS) for (const flag of flags) setFlagsFromString(flag);
};

/**
 * Keeps what an article leaves out of the old generation, for all threads that are still to start. Where the young generation is
 * small, most of a page outlives a collection, and V8 takes from then on to making such things where only a full collection finds
 * them. It has had the flag up to version 14 (Node 26).
 */
export const keepArticlesYoung = (): void => {
  if (Number.parseInt(process.versions.v8, 10) <= NEWEST_TRIED) setFlagsFromString('--no-allocation-site-pretenuring');
};

const NEWEST_TRIED = 14;
