import type { Position } from '../config/yaml-source.ts';
import type { Behind } from './behind.ts';
import type { BelowFloor, FieldScore } from './score.ts';

/** Where a report and its expectation part. */
export interface Difference {
  readonly field: string;
  readonly kind: 'wrong' | 'missed' | 'extra';
  /** JSON pointer: into the report for what it says too much, else into the expectation. */
  readonly pointer: string;
  /** Into the report; `undefined` where it has nothing there. */
  readonly gotPointer: string | undefined;
  /** In words, any of which is right; none for `extra`. */
  readonly expected: readonly string[];
  readonly got: string | undefined;
  readonly behind: Behind | undefined;
  /** In the file of the expectation. */
  readonly position: Position;
  /** The field has a floor that decides, and the fixture is not exact. */
  readonly isExcused: boolean;
}

/** A `VisitxError` as plain data, which passes between threads. */
export interface CheckFault {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly excerpt: string | undefined;
}

/** What came of one fixture, or of the examples of one rule. */
export interface CheckResult {
  readonly name: string;
  /** Of the file that says what is expected, with forward slashes. */
  readonly file: string;
  readonly differences: readonly Difference[];
  /** A person has gone through what is expected. */
  readonly isReviewed: boolean;
  /** Why it could not be checked. */
  readonly fault: CheckFault | undefined;
}

export interface CheckRun {
  readonly results: readonly CheckResult[];
  readonly scores: readonly FieldScore[];
  readonly below: readonly BelowFloor[];
  /** Floors hold for all fixtures together: with some left out they say nothing. */
  readonly floorsSkipped: boolean;
}

export type CheckStatus = 'unreadable' | 'differs' | 'within-floors' | 'same';

export const statusOf = ({ fault, differences }: CheckResult): CheckStatus => {
  if (fault) return 'unreadable';
  if (differences.some(({ isExcused }) => !isExcused)) return 'differs';
  return differences.length > 0 ? 'within-floors' : 'same';
};

export const EXIT_UNREADABLE = 1;
export const EXIT_DIFFERS = 3;

/** 0: all as expected, or excused by floors that hold; 1: something could not be read; 3: differences. */
export const exitCodeOfRun = ({ results, below }: CheckRun): number => {
  const statuses = results.map(statusOf);
  if (statuses.includes('unreadable')) return EXIT_UNREADABLE;
  return statuses.includes('differs') || below.length > 0 ? EXIT_DIFFERS : 0;
};
