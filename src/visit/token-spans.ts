import type { Annotations } from '../annotate/annotations.ts';
import type { Span } from '../core/span.ts';

/** The numbers from one to before another. */
export const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** The word before a token, articles and measures passed over: "after a two-day visit". */
export const wordBefore = ({ tokens, reader }: Annotations, at: number): string => {
  const articles = reader.lexicon.headLast?.articles;
  let back = at - 1;
  while (articles && (articles.has(tokens[back]?.lower ?? '') || tokens[back]?.lower.includes('-'))) back--;
  return tokens[back]?.lower ?? '';
};

/** Where tokens stand in the text; `undefined` where there are none. */
export const spanOfTokens = (notes: Annotations, from: number, to: number): Span | undefined => {
  const first = notes.tokens[from];
  const last = notes.tokens[to - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
};
