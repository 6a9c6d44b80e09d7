import type { AdviceWords } from '../annotate/advice-words.ts';
import type { Annotations } from '../annotate/annotations.ts';
import type { Span } from '../core/span.ts';

const MIN_WORDS = 2;
/** Words that a part needs before the next verb begins another: "menjaga dan meningkatkan X" is one action. */
const MIN_LEFT = 3;

/** "membersihkan data lebih dulu, menggandeng perguruan tinggi, serta mengumumkan hasil": each verb begins a part. */
export const splitActions = (notes: Annotations, range: { from: number; end: number }, words: AdviceWords): Span[] => {
  const parts: Span[] = [];
  let start = range.from;
  for (const cut of [...cutsOf(notes, range, words), { end: range.end, next: range.end }]) {
    const span = tokenSpan(notes, start, cut.end);
    if (span) parts.push(span);
    start = cut.next;
  }
  return parts.filter((p) => notes.text.slice(p.start, p.end).split(' ').length >= MIN_WORDS);
};

const cutsOf = (notes: Annotations, range: { from: number; end: number }, words: AdviceWords): { end: number; next: number }[] => {
  const cuts: { end: number; next: number }[] = [];
  let start = range.from;
  for (let at = range.from + 2; at < range.end - 1; at++) {
    const token = notes.tokens[at];
    if (!token || (token.text !== ',' && !words.joiners.has(token.lower))) continue;
    let next = at + 1;
    while (words.joiners.has(notes.tokens[next]?.lower ?? '') || words.complementisers.has(notes.tokens[next]?.lower ?? '')) next++;
    if (at - start < MIN_LEFT || !words.beginsPart(notes.tokens[next]?.lower ?? '', notes.tokens[next + 1]?.lower ?? '')) continue;
    cuts.push({ end: at, next });
    start = next;
    at = next;
  }
  return cuts;
};

/** The span of tokens without the punctuation at its ends. */
export const tokenSpan = (notes: Annotations, from: number, to: number): Span | undefined => {
  let begin = from;
  let end = to;
  while (begin < end && notes.tokens[begin]?.kind === 'punct') begin++;
  while (end > begin && notes.tokens[end - 1]?.kind === 'punct' && notes.tokens[end - 1]?.text !== ')') end--;
  const first = notes.tokens[begin];
  const last = notes.tokens[end - 1];
  return first && last && end > begin ? { start: first.start, end: last.end } : undefined;
};
