import type { Span } from './span.ts';

/** A doubt about a value or an input; never thrown, always shown in the report. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly spans: readonly Span[];
}

export const DIAGNOSTIC_CODES = [
  'decoded-with-replacement',
  'control-characters',
  'encoding-guessed',
  'no-title',
  'no-pack-for-language',
  'weekday-disagrees',
  'dates-compete',
  'year-unknown',
  'date-in-doubt',
  'quote-not-closed',
  'speaker-unresolved',
  'source-typo',
  'glued-words',
  'region-ambiguous',
  'side-unknown',
  'value-competes',
  'pages-missing',
  'zone-assumed',
  'robots-ignored',
] as const;

export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];
