import type { Annotations } from '../annotate/annotations.ts';
import type { VisitWords } from '../annotate/visit-words.ts';

const LEAD_SENTENCES = 3;

/** "Chairman X received Chairwoman Y": one person receives another, both named beside the verb. */
export const isReceivingPerson = (notes: Annotations, at: number, words: VisitWords): boolean =>
  words.receiving.has(notes.tokens[at]?.lower ?? '') &&
  !notes.inQuote(at) &&
  notes.entities.some((e) => e.kind === 'person' && e.to === at) &&
  notes.entities.some((e) => e.kind === 'person' && e.from === at + 1);

/** One of the first sentences of the body tells of such an audience. */
export const opensWithAudience = (notes: Annotations, words: VisitWords): boolean => {
  const first = notes.sentences.findIndex((s) => s.end > notes.bodyStart);
  return notes.sentences
    .slice(Math.max(0, first), Math.max(0, first) + LEAD_SENTENCES)
    .some(({ from, to }) => notes.tokens.slice(from, to).some((_, i) => isReceivingPerson(notes, from + i, words)));
};
