import type { Annotations } from '../annotate/annotations.ts';
import type { Span } from '../core/span.ts';

/** The numbers from one to before another. */
export const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** Where tokens stand in the text; `undefined` where there are none. */
export const spanOfTokens = (notes: Annotations, from: number, to: number): Span | undefined => {
  const first = notes.tokens[from];
  const last = notes.tokens[to - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
};
