import type { Span } from '../core/span.ts';
import type { Evidence } from '../report/schema.ts';

/** Evidence for a span of the text. */
export const evidenceFor = (text: string, span: Span, rule: string, field?: string): Evidence => ({
  ...(field === undefined ? {} : { field }),
  start: span.start,
  end: span.end,
  exact: text.slice(span.start, span.end),
  rule,
});
