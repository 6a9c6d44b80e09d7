import type { Annotations } from '../annotate/annotations.ts';
import type { SpeechAct } from '../annotate/speech.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import type { Span } from '../core/span.ts';
import { tokensWithin } from '../core/tokens.ts';

/** A clause that somebody is reported to have said. */
export interface Statement extends Span {
  readonly by?: number;
  readonly cue?: Span;
  readonly rule: string;
}

const MIN_WORDS = 4;

/** What is reported without quotation marks: the clause behind a verb of saying. */
export const findIndirect = (notes: Annotations, words: VisitWords): Statement[] =>
  notes.speech.acts.flatMap((act) => {
    if (!words.reportingVerbs.has(notes.tokens[act.verb]?.lower ?? '')) return [];
    const clause = clauseBehind(notes, act, words);
    const cue = notes.tokens[act.verb];
    return clause && cue ? [{ ...clause, rule: 'speech/indirect', cue: { start: cue.start, end: cue.end }, ...by(act) }] : [];
  });

/** What the visit found: a difference, a strength, a lack that a participant reports. */
export const findFindings = (notes: Annotations, words: VisitWords): Statement[] =>
  notes.speech.acts.flatMap((act) => {
    const clause = clauseBehind(notes, act, words);
    if (!clause) return [];
    const inside = tokensWithin(notes.tokens, clause).map((t) => t.lower);
    const isFound = words.findingVerbs.has(notes.tokens[act.verb]?.lower ?? '');
    return isFound || inside.slice(0, 4).some((w) => words.findingVerbs.has(w)) ? [{ ...clause, rule: 'visit/finding', ...by(act) }] : [];
  });

/** What a side says that it will do itself. */
export const findCommitments = (notes: Annotations, words: VisitWords): Statement[] =>
  notes.speech.acts.flatMap((act) => {
    const verb = notes.tokens[act.verb]?.lower ?? '';
    // "sidak dilakukan untuk [memastikan] …": what something is for is promised by nobody.
    if (!words.commitmentVerbs.has(verb) || words.infinitives.has(notes.tokens[act.verb - 1]?.lower ?? '')) return [];
    const clause = clauseBehind(notes, act, words);
    return clause ? [{ ...clause, rule: 'visit/commitment', ...by(act) }] : [];
  });

const by = (act: SpeechAct): { by?: number } => (act.speaker === undefined ? {} : { by: act.speaker });

/** Behind the verb, a comma and "bahwa", up to the end of the sentence or the next quote or trailing clause. */
const clauseBehind = (notes: Annotations, act: SpeechAct, words: VisitWords): Span | undefined => {
  let from = act.verb + 1;
  while (notes.tokens[from]?.text === ',' || words.complementisers.has(notes.tokens[from]?.lower ?? '')) from++;
  let to = from;
  while (
    to < act.sentence.to &&
    !notes.inQuote(to) &&
    !/^[.;“"!?:]$/u.test(notes.tokens[to]?.text ?? '.') &&
    !isAside(notes, to, from, words)
  )
    to++;
  while (to > from && notes.tokens[to - 1]?.kind === 'punct' && notes.tokens[to - 1]?.text !== ')') to--;
  const first = notes.tokens[from];
  const last = notes.tokens[to - 1];
  return first && last && to - from >= MIN_WORDS ? { start: first.start, end: last.end } : undefined;
};

/** ", diantaranya …", ", sambil …": what follows is no part of the statement's core. */
const isAside = (notes: Annotations, at: number, from: number, words: VisitWords): boolean =>
  at > from + MIN_WORDS && notes.tokens[at]?.text === ',' && words.clauseEnds.has(notes.tokens[at + 1]?.lower ?? '');
