import type { Difference } from '../result.ts';
import type { BelowFloor } from '../score.ts';

/** A difference as one sentence, for formats that have no columns. */
export const sentenceOf = ({ pointer, kind, expected, got, behind }: Difference): string => {
  const wanted = expected.map((wording) => JSON.stringify(wording)).join(' or ');
  const told: Record<Difference['kind'], string> = {
    wrong: `expected ${wanted}, got ${JSON.stringify(got ?? null)}`,
    missed: `expected ${wanted}, got nothing`,
    extra: `expected nothing, got ${JSON.stringify(got ?? null)}`,
  };
  return `${pointer}: ${told[kind]}${behind ? ` (by ${behind.rule}, from ${JSON.stringify(behind.exact)})` : ''}`;
};

/** What a floor that does not hold is called where everything has a name. */
export const floorSentence = ({ field, floor, f1 }: BelowFloor): string =>
  `${field}: F1 ${f1 === undefined ? 'cannot be told, as no fixture names the field' : f1.toFixed(4)}, below its floor of ${floor}`;
