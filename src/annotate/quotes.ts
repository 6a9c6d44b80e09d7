import { matchesIn } from '../core/pattern.ts';
import type { Span } from '../core/span.ts';

/** A stretch between quotation marks; offsets without the marks. */
export interface QuoteMark extends Span {
  /** The opening mark, and just behind the closing one. */
  readonly outer: Span;
  /** No closing mark stands in its paragraph, and the next one does not take the quote up. */
  readonly unclosed: boolean;
  /** The next paragraph opens with a mark of its own: the quote goes on there. */
  readonly goesOn: boolean;
}

const OPENING = '“«„';
const CLOSING = '”»';
const ANY_MARK = /[“”"«»„'‘’]/gu;
const WORDLIKE = /[\p{L}\p{N}]/u;
const BEFORE_CLOSE = /[\p{L}\p{N}.,!?…]/u;
const NESTED_WORDS = 6;

interface Mark {
  readonly at: number;
  readonly kind: 'open' | 'close' | 'straight';
  readonly single: boolean;
}

/**
 * Finds what stands between quotation marks, paragraph by paragraph: straight, curly and angled marks, mixed pairs,
 * marks glued to words, quotes inside quotes, quotes that run on over paragraphs.
 */
export const findQuotes = (text: string, blocks: readonly Span[]): QuoteMark[] => {
  const quotes: QuoteMark[] = [];
  let carried: number | undefined;
  for (const [i, block] of blocks.entries()) {
    const marks = marksIn(text, block);
    const result = pairMarks(text, block, marks, carried);
    carried = undefined;
    const next = blocks[i + 1];
    for (const quote of result.quotes) quotes.push(quote);
    if (result.open === undefined) continue;
    if (next && continuesIn(text, next)) carried = result.open;
    else quotes.push(closeAtEnd(text, block, result.open, next));
  }
  return quotes;
};

const marksIn = (text: string, block: Span): Mark[] => {
  const marks: Mark[] = [];
  const line = text.slice(block.start, block.end);
  for (const { 0: char, index } of matchesIn(line, ANY_MARK)) {
    const at = block.start + index;
    if (isInchMark(text, at)) continue;
    if (char === "'" || char === '‘' || char === '’') {
      const kind = singleKind(line, index);
      if (kind) marks.push({ at, single: true, kind });
      continue;
    }
    marks.push({ at, single: false, kind: OPENING.includes(char) ? 'open' : CLOSING.includes(char) ? 'close' : 'straight' });
  }
  const double = marks.filter((m) => !m.single);
  return double.length > 0 ? double : pairedSingles(marks);
};

/** A single mark before a word opens, one behind a word or a stop closes; any other is an apostrophe. */
const singleKind = (line: string, at: number): 'open' | 'close' | undefined => {
  const [before, after] = [line[at - 1] ?? '', line[at + 1] ?? ''];
  if (line[at] !== '’' && !WORDLIKE.test(before) && WORDLIKE.test(after)) return 'open';
  return line[at] !== '‘' && BEFORE_CLOSE.test(before) && !WORDLIKE.test(after) ? 'close' : undefined;
};

const isInchMark = (text: string, at: number): boolean =>
  text[at] === '"' &&
  /\d/u.test(text[at - 1] ?? '') &&
  /[\s)]/u.test(text[at + 1] ?? '') &&
  !/["“”].{12,}/u.test(text.slice(Math.max(0, at - 400), at));

/** Single marks count only where nothing else is used, in pairs. */
const pairedSingles = (marks: readonly Mark[]): Mark[] => {
  const opens = marks.filter((m) => m.kind === 'open').length;
  const closes = marks.length - opens;
  return opens > 0 && closes > 0 ? [...marks] : [];
};

const pairMarks = (
  text: string,
  block: Span,
  marks: readonly Mark[],
  carried: number | undefined,
): { quotes: QuoteMark[]; open?: number } => {
  const quotes: QuoteMark[] = [];
  let open: number | undefined = carried;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) break;
    if (open === undefined) {
      if (canOpen(text, mark, block)) open = mark.at;
      continue;
    }
    if (looksOpening(text, mark)) {
      const inner = nestedEnd(text, marks, i);
      if (inner !== undefined) {
        i = inner;
        continue;
      }
      if (mark.kind === 'open') {
        quotes.push(makeQuote(text, open, mark.at, { unclosed: true }));
        open = mark.at;
        continue;
      }
    }
    quotes.push(makeQuote(text, open, mark.at, { unclosed: false }));
    open = undefined;
  }
  return open === undefined ? { quotes } : { quotes, open };
};

/** Whatever its shape, a mark opens where none is open and a word follows. */
const canOpen = (text: string, mark: Mark, block: Span): boolean => {
  const next = text.slice(mark.at + 1, Math.min(mark.at + 3, block.end));
  return /^\s?[\p{L}\p{N}(…*.]/u.test(next) && !(mark.kind === 'close' && /^\s/u.test(next));
};

const looksOpening = (text: string, mark: Mark): boolean => {
  // “… per cent,“ he said: an opening mark typed for a closing one.
  if (mark.kind === 'open') return !(BEFORE_CLOSE.test(text[mark.at - 1] ?? '') && /\s/u.test(text[mark.at + 1] ?? ''));
  if (mark.kind === 'close') return false;
  return /[\s(]/u.test(text[mark.at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text[mark.at + 1] ?? '');
};

/** The index of the mark that closes a short quote inside the quote, if there is one and the outer quote closes later. */
const nestedEnd = (text: string, marks: readonly Mark[], i: number): number | undefined => {
  const from = marks[i];
  const to = marks[i + 1];
  const later = marks[i + 2];
  if (!from || !to || !later || to.kind === 'open') return undefined;
  const inside = text.slice(from.at + 1, to.at);
  return inside.split(/\s+/u).length <= NESTED_WORDS && !/[.?!]\s/u.test(inside) ? i + 1 : undefined;
};

const makeQuote = (text: string, open: number, close: number, flags: { unclosed: boolean; goesOn?: boolean }): QuoteMark => {
  const inner = trim(text, { start: open + 1, end: close });
  const closed = !flags.unclosed && close < text.length;
  return { ...inner, outer: { start: open, end: closed ? close + 1 : close }, unclosed: flags.unclosed, goesOn: flags.goesOn ?? false };
};

const trim = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && /[\s*_]/u.test(text[start] ?? '')) start++;
  while (end > start && /[\s,*_]/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
};

/** The first mark of the next paragraph closes: the words run on into it. */
const continuesIn = (text: string, next: Span): boolean => {
  const first = marksIn(text, next)[0];
  if (!first || first.at === next.start || first.kind === 'open') return false;
  const before = text[first.at - 1] ?? '';
  return /[\p{L}\p{N}.,!?…)]/u.test(before) && !/^[\p{L}\p{N}]/u.test(text.slice(first.at + 1)) ? true : first.kind === 'close';
};

const closeAtEnd = (text: string, block: Span, open: number, next: Span | undefined): QuoteMark => {
  const goesOn = next !== undefined && /^[“"«„]/u.test(text.slice(next.start, next.start + 1));
  return makeQuote(text, open, block.end, { unclosed: !goesOn, goesOn });
};
