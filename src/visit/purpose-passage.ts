import type { Annotations } from '../annotate/annotations.ts';
import type { Sentence } from '../annotate/sentences.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import type { Span } from '../core/span.ts';
import { furtherLink } from './purpose-links.ts';

const MIN_WORDS = 2;

/** What stands behind a link, up to where it ends. */
export const passage = (
  notes: Annotations,
  sentence: Sentence,
  from: number,
  context: { words: VisitWords; dates: readonly Span[]; opens: boolean },
): (Span & { lastToken: number }) | undefined => {
  let to = from;
  const startsQuoted = notes.inQuote(from);
  while (to < sentence.to) {
    const token = notes.tokens[to];
    if (!token || (notes.inQuote(to) !== startsQuoted && !isTerm(notes, token))) break;
    if (to > from + 1 && endsHere(notes, to, context)) break;
    to++;
  }
  while (to > from && notes.tokens[to - 1]?.kind === 'punct' && notes.tokens[to - 1]?.text !== ')') to--;
  const first = notes.tokens[from];
  const last = notes.tokens[to - 1];
  if (!first || !last || to - from < MIN_WORDS) return undefined;
  return { start: first.start, end: last.end, lastToken: to - 1 };
};

const TERM_LENGTH = 60;

/** A few words in quotation marks that name something ("smart city") are part of the sentence. */
const isTerm = (notes: Annotations, token: Span): boolean => {
  const quote = notes.quotes.find((q) => q.outer.start <= token.start && token.start < q.outer.end);
  return (
    quote !== undefined &&
    quote.outer.end - quote.outer.start <= TERM_LENGTH &&
    !/[,.!?]["”’']?$/u.test(notes.text.slice(quote.outer.start, quote.outer.end))
  );
};

const endsHere = (notes: Annotations, at: number, context: { words: VisitWords; dates: readonly Span[]; opens: boolean }): boolean => {
  const token = notes.tokens[at];
  const next = notes.tokens[at + 1];
  const { words } = context;
  if (!token) return true;
  // "Demi mempercepat SPBU, Bupati …", "To see the market, the delegation …": the main clause follows the comma.
  const opensClause =
    next && (next.shape !== 'lower' || notes.reader.lexicon.headLast?.articles.has(next.lower) || words.pronouns.has(next.lower));
  if (token.text === ',' && context.opens && opensClause) return true;
  if (token.text === ';' && furtherLink(notes, at + 1, { words, isFirst: false })) return true;
  if (token.text === ',' && next) {
    // "Berdalih untuk studi banding, mereka akan …": a clause of its own follows.
    if (words.pronouns.has(next.lower)) return true;
    if (context.dates.some((d) => d.start <= next.start && next.start < d.end)) return true;
    if (words.purposeEnds.has(next.lower) || words.dayMarks.has(next.lower)) return true;
    if (words.venueLinks.has(next.lower) && words.venueOpeners.match(notes.tokens, at + 2)) return true;
    const second = notes.tokens[at + 2]?.lower ?? '';
    if (words.purposeJoins.has(next.lower) && words.purposeStarts.has(second)) return true;
  }
  if (words.purposeJoins.has(token.lower) && (words.purposeStarts.has(next?.lower ?? '') || words.receivedBy.has(next?.lower ?? '')))
    return true;
  if (context.dates.some((d) => d.start === token.start) && words.dayMarks.has(notes.tokens[at - 1]?.lower ?? '')) return true;
  return false;
};
