import type { Path } from '../core/json.ts';

/**
 * How one value of a report stands to an expectation.
 * `wrong`: another value than expected; `missed`: none, but one was expected; `extra`: one, but none was expected;
 * `silent`: none, rightly, which counts for nothing.
 */
export interface Verdict {
  /** Path of the value without indices: `visits.date`; a party counts as `visits.visitors`. */
  readonly field: string;
  readonly outcome: 'right' | 'wrong' | 'missed' | 'extra' | 'silent';
  /** In the expectation; of the list for an item that it does not have. */
  readonly path: Path;
  /** In the report; `undefined` where the report has no such place. */
  readonly gotPath: Path | undefined;
  /** In words, any of which is right; none for `extra`. */
  readonly expected: readonly string[];
  readonly got: string | undefined;
  /** Inside of an item that is missing or astray as a whole: counted, but no news. */
  readonly isImplied: boolean;
}

export const isFault = ({ outcome }: Verdict): boolean => outcome === 'wrong' || outcome === 'missed' || outcome === 'extra';
