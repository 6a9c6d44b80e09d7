import { trimMarks } from '../article/line-shape.ts';
import { matchesIn } from '../core/pattern.ts';
import type { Span } from '../core/span.ts';
import type { DateMark, Toward } from './dates.ts';

/**
 * What a date is the date of. `event`: something took or takes place; `statement`: somebody said something;
 * `citation`: another medium reported it; `publication`: the article's own stamp; `dateline`: the head of the article;
 * `background`: an earlier time it speaks of; `deadline`: until or from when something holds.
 */
export type DateRole = 'event' | 'statement' | 'citation' | 'publication' | 'dateline' | 'background' | 'deadline' | 'unknown';

export interface DateContext {
  readonly role: DateRole;
  /** From the words around: what is to come, or what was. */
  readonly tense?: Toward;
}

/** Words of a language that tell what a date is attached to; patterns need the flags `gu`. */
export interface DateRoleWords {
  /** Read left of the date in its clause, the nearest wins; among equally near ones the earlier in this list. */
  readonly before: readonly RoleCue[];
  /** Read right of the date, up to the end of the sentence, where the left says nothing. */
  readonly after: readonly RoleCue[];
  /** At the very end of the words before the date: "dikutip", "sejak", "paling lambat". */
  readonly adjacent: readonly RoleCue[];
  /** Anywhere in the sentence before the date: it is to come ("akan", "rencananya"). */
  readonly future: RegExp;
  /** Labels before a stamp on a line of its own. */
  readonly stampLabels: RegExp;
}

export interface RoleCue {
  readonly role: DateRole;
  readonly pattern: RegExp;
}

const REACH = 160;
const REACH_AFTER = 80;
/** A stop, its closing marks, and a capital after; a short word before the stop is an abbreviation. */
const SENTENCE_END = /(?<=[a-zß-ÿ]{3}|[0-9)])[.!?]["”’')]{0,2} ?(?=["“‘(]?[A-ZÀ-Þ])|\n/gu;

/** Tells for each date what it is attached to, by the words around it. */
export const readDateContexts = (text: string, marks: readonly DateMark[], words: DateRoleWords): Map<DateMark, DateContext> => {
  const contexts = new Map<DateMark, DateContext>();
  for (const mark of marks) {
    if (mark.value.precision !== 'time') contexts.set(mark, readContext(text, mark, words));
  }
  return contexts;
};

const readContext = (text: string, mark: DateMark, words: DateRoleWords): DateContext => {
  if (isStamp(text, mark, words)) return { role: 'publication' };
  const sentence = sentenceBefore(text, mark);
  const after = text.slice(mark.end, sentenceEnd(text, mark.end));
  const role = isDateline(text, mark) ? 'dateline' : roleOf(mark, sentence, after, words);
  const tense = mark.value.toward ?? tenseOf(role, sentence, words);
  return tense === undefined ? { role } : { role, tense };
};

/** What was said lies behind, whatever it spoke of; for an event the words after the last quotation count. */
const tenseOf = (role: DateRole, sentence: string, words: DateRoleWords): Toward | undefined => {
  if (role === 'statement' || role === 'citation' || role === 'background') return undefined;
  const own = sentence.slice(Math.max(0, ...['"', '“', '”', '»'].map((mark) => sentence.lastIndexOf(mark))));
  return lastMatch(words.future, own) === undefined ? undefined : 1;
};

const roleOf = (mark: DateMark, before: string, after: string, words: DateRoleWords): DateRole => {
  if (mark.value.precision === 'year') return 'background';
  const adjacent = words.adjacent.find((cue) => lastMatch(cue.pattern, before) !== undefined);
  if (adjacent) return adjacent.role;
  const nearest = nearestCue(words.before, before);
  if (nearest) return nearest.role;
  const first = firstCue(words.after, after.slice(0, REACH_AFTER));
  if (first) return first.role;
  return mark.value.precision === 'day' ? 'unknown' : 'background';
};

/** The cue that ends last; the earlier in the list among those that end together. */
const nearestCue = (cues: readonly RoleCue[], before: string): RoleCue | undefined => {
  let best: { cue: RoleCue; end: number } | undefined;
  for (const cue of cues) {
    const end = lastMatch(cue.pattern, before);
    if (end !== undefined && (!best || end > best.end)) best = { cue, end };
  }
  return best?.cue;
};

const firstCue = (cues: readonly RoleCue[], after: string): RoleCue | undefined => {
  let best: { cue: RoleCue; start: number } | undefined;
  for (const cue of cues) {
    const start = after.search(cue.pattern);
    if (start >= 0 && (!best || start < best.start)) best = { cue, start };
  }
  return best?.cue;
};

/** Where the last match of a global pattern ends. */
const lastMatch = (pattern: RegExp, text: string): number | undefined => {
  let end: number | undefined;
  for (const match of matchesIn(text, pattern)) end = match.index + match[0].length;
  return end;
};

/** The words of the sentence before the date, no further back than a reader looks. */
const sentenceBefore = (text: string, { start }: Span): string => {
  const before = text.slice(Math.max(0, start - REACH), start);
  return before.slice(lastMatch(SENTENCE_END, before) ?? 0);
};

const sentenceEnd = (text: string, from: number): number => {
  const rest = text.slice(from, from + REACH_AFTER);
  // A bracket or a word before the stop belongs to the mark itself.
  const stop = /[.!?](?=["”’')]{0,2}(?: |$|[A-ZÀ-Þ]))|\n/u.exec(rest);
  return from + (stop ? stop.index : rest.length);
};

const lineAround = (text: string, span: Span): { before: string; after: string } => {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const to = text.indexOf('\n', span.end);
  return { before: text.slice(from, span.start), after: text.slice(span.end, to < 0 ? text.length : to) };
};

/** A date that is all of its line, but for a label before it and a time or a bar after it. */
const isStamp = (text: string, mark: DateMark, words: DateRoleWords): boolean => {
  const { before, after } = lineAround(text, mark);
  if (mark.value.start?.y === undefined || mark.value.start.d === undefined) return false;
  if (after.length >= 30 || !/^[\s\d.:,|()–-]*(?:[A-Za-zÀ-ɏ]{2,4})?$/u.test(trimMarks(after, '', ')|'))) return false;
  const hasClock = mark.value.time !== undefined || /\d[.:]\d{2}/u.test(after);
  return words.stampLabels.test(before) || (hasClock && before.length < 40 && /[-–—|:] ?$/u.test(before));
};

/** "Serang, 15 Desember 2025 —", "JAKARTA (12/6/2025) –" at the head of a line. */
const isDateline = (text: string, mark: DateMark): boolean => {
  const { before, after } = lineAround(text, mark);
  if (before.length === 0 || before.length > 60 || !/^\)? ?[-–—|:]/u.test(after)) return false;
  return /[,(|] ?$|[A-ZÀ-Þ] $/u.test(before) && before.split(/[\s,(|]+/u).every((word) => word === '' || /^[^a-zß-ÿ]/u.test(word));
};
