import type { Verdict } from './verdict.ts';

/** How a field did over all fixtures; shares are 0 to 1, `undefined` where there is nothing to divide. */
export interface FieldScore {
  readonly field: string;
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

interface Tally {
  expected: number;
  found: number;
  right: number;
}

/** As much of a verdict as a score needs. */
export type Counted = Pick<Verdict, 'field' | 'outcome'>;

/** One row a field, in the order in which fields first appear. */
export const scoreOf = (verdicts: Iterable<Counted>): FieldScore[] => {
  const tallies = new Map<string, Tally>();
  for (const { field, outcome } of verdicts) {
    if (outcome === 'silent') continue;
    const tally = tallies.get(field) ?? { expected: 0, found: 0, right: 0 };
    if (outcome !== 'extra') tally.expected++;
    if (outcome !== 'missed') tally.found++;
    if (outcome === 'right') tally.right++;
    tallies.set(field, tally);
  }
  return [...tallies].map(([field, tally]) => rowOf(field, tally));
};

const rowOf = (field: string, { expected, found, right }: Tally): FieldScore => {
  const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
  return {
    field,
    expected,
    found,
    right,
    precision: share(right, found),
    recall: share(right, expected),
    f1: share(2 * right, expected + found),
  };
};

/** A field below its floor, or one that has a floor and nothing to count. */
export interface BelowFloor {
  readonly field: string;
  readonly floor: number;
  readonly f1: number | undefined;
}

export type Floors = Readonly<Record<string, number>>;

/** Floors hold F1; a share is compared as it is, not as it is printed. */
export const belowFloors = (scores: readonly FieldScore[], floors: Floors): BelowFloor[] =>
  Object.entries(floors).flatMap(([field, floor]) => {
    const f1 = scores.find((score) => score.field === field)?.f1;
    return f1 === undefined || f1 < floor ? [{ field, floor, f1 }] : [];
  });
