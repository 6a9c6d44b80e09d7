import { lengthOf, overlaps, type Span } from './span.ts';

/** A stretch of text that a rule read as a value. */
export interface Mark<T> extends Span {
  readonly rule: string;
  readonly rank: number;
  readonly value: T;
}

/** A mark that gave way, and the one it gave way to: what `visitx explain` shows as competition. */
export interface LostMark<T> {
  readonly mark: Mark<T>;
  readonly to: Mark<T>;
}

export interface Settled<T> {
  /** In the order of the text, none overlapping another. */
  readonly kept: readonly Mark<T>[];
  readonly lost: readonly LostMark<T>[];
}

/** Settles overlap once: the longest mark stands, then the higher rank, then the earlier one. */
export const settle = <T>(marks: readonly Mark<T>[]): Settled<T> => {
  const order = [...marks].sort((a, b) => lengthOf(b) - lengthOf(a) || b.rank - a.rank || a.start - b.start || compareNames(a, b));
  const kept: Mark<T>[] = [];
  const lost: LostMark<T>[] = [];
  for (const mark of order) {
    const winner = kept.find((k) => overlaps(k, mark));
    if (winner) lost.push({ mark, to: winner });
    else kept.push(mark);
  }
  kept.sort((a, b) => a.start - b.start);
  return { kept, lost };
};

const compareNames = <T>(a: Mark<T>, b: Mark<T>): number => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
