import type { Span } from '../core/span.ts';

/** A value that gave way: the words it stood on, and the value that stands instead. */
export interface TraceLoss extends Span {
  /** Path of the report field it competed for, `visits.0.date`. */
  readonly field: string;
  readonly rule: string;
  readonly value: string;
  readonly to: string;
}

/** Why a field of the report is null or empty. */
export interface TraceAbsence {
  readonly field: string;
  readonly reason: string;
}

/** What `visitx explain` shows beside the report: competition and absence. Offsets point into `article.text`. */
export interface Trace {
  readonly lost: readonly TraceLoss[];
  readonly absent: readonly TraceAbsence[];
}
