import type { Annotations } from '../annotate/annotations.ts';
import type { NumberMark } from '../annotate/numbers.ts';
import type { Sentence } from '../annotate/sentences.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import type { Span } from '../core/span.ts';
import { tokenFrom } from '../core/tokens.ts';
import type { VisitCue } from './cues.ts';

export interface Head {
  readonly mark: NumberMark;
  readonly rule: string;
}

const EARLY = 9;

/** How many came: a number of people where the delegation or its coming is spoken of. */
export const findSize = (
  notes: Annotations,
  numbers: readonly NumberMark[],
  cues: readonly VisitCue[],
  words: VisitWords,
): Head | undefined => {
  const found = numbers.flatMap((mark) => {
    const score = scoreSize(notes, mark, cues, words);
    return score > 0 ? [{ mark, score }] : [];
  });
  const best = found.sort((a, b) => b.score - a.score || a.mark.start - b.mark.start)[0];
  return best && { mark: best.mark, rule: best.mark.rule };
};

const scoreSize = (notes: Annotations, mark: NumberMark, cues: readonly VisitCue[], words: VisitWords): number => {
  const { value } = mark;
  if (value.currency || !Number.isInteger(value.number) || value.number > 2000) return 0;
  if (value.unit !== undefined && !words.sizeNouns.has(value.unit) && !words.sizeNouns.has(value.unit.split(' ')[0] ?? '')) return 0;
  const sentence = sentenceAt(notes, mark);
  const at = tokenFrom(notes.tokens, mark.start);
  if (!sentence || notes.inQuote(at) || isTitle(notes, mark)) return 0;
  const index = notes.sentences.indexOf(sentence);
  const before = lowers(notes, Math.max(sentence.from, at - 8), at);
  const all = lowers(notes, sentence.from, sentence.to);
  const makesUp = words.makingUp.some((phrase) => phrase.every((w, i) => before.at(i - phrase.length) === w));
  // "49 orang terdiri dari 34 guru …" counts the parts, "rombongan yang terdiri dari delapan orang" all of them.
  if (value.isPart && !(makesUp && before.some((w) => words.delegation.has(w)) && !before.some((w) => /^\d+$/u.test(w)))) return 0;
  if (!makesUp && before.slice(-2).some((w) => words.notComing.has(w))) return 0;
  if (words.besides.has(before.at(-1) ?? '') || isOfReceivers(before, words)) return 0;
  let score = 0;
  if (before.some((w) => words.delegation.has(w)) || lowers(notes, at, at + 5).some((w) => words.delegation.has(w))) score += 5;
  if (all.some((w) => words.coming.has(w))) score += 2;
  if (before.slice(-3).some((w) => words.inAll.has(w))) score += 4;
  if (words.measures.has(before.at(-1) ?? '') && isOfVisit(notes, index, cues)) score += 6;
  if (value.unit === undefined && score < 5) return 0;
  if (cues.some((c) => c.sentence === sentence && !c.quoted && !c.aside)) score += 2;
  if (index < EARLY) score += 1;
  return score >= 3 ? score : 0;
};

/** "disambut [tiga orang] anggota DPRD", "diterima oleh [lima] pejabat": those who receive do not come. */
const isOfReceivers = (before: readonly string[], words: VisitWords): boolean => {
  const isMarked = words.agentMarks.has(before.at(-1) ?? '');
  return (isMarked || !words.auxiliaries) && words.receivedBy.has(before.at(isMarked ? -2 : -1) ?? '');
};

/** The sentence, or the one before it, tells of the visit. */
const isOfVisit = (notes: Annotations, index: number, cues: readonly VisitCue[]): boolean =>
  cues.some((c) => !c.quoted && !c.aside && (c.sentence === notes.sentences[index] || c.sentence === notes.sentences[index - 1]));

const sentenceAt = (notes: Annotations, span: Span): Sentence | undefined =>
  notes.sentences.find((s) => s.start <= span.start && span.start < s.end);

const isTitle = (notes: Annotations, span: Span): boolean =>
  notes.blocks.some((b) => b.kind === 'title' && b.start <= span.start && span.end <= b.end);

const lowers = (notes: Annotations, from: number, to: number): string[] => notes.tokens.slice(from, to).map((t) => t.lower);

export interface Cost {
  readonly mark: NumberMark;
  /** Where the money comes from, as the text has it. */
  readonly source?: Span;
}

/** What the visit cost: a sum where its expense and the journey are both spoken of. */
export const findCost = (notes: Annotations, numbers: readonly NumberMark[], words: VisitWords): Cost | undefined => {
  for (const mark of numbers) {
    if (mark.value.currency === undefined) continue;
    const sentence = sentenceAt(notes, mark);
    if (!sentence) continue;
    const all = lowers(notes, sentence.from, sentence.to);
    const at = tokenFrom(notes.tokens, mark.start);
    const near = lowers(notes, Math.max(sentence.from, at - 10), Math.min(sentence.to, at + 10));
    if (!near.some((w) => words.budgetWords.has(w)) || !all.some((w) => words.journey.has(w))) continue;
    const source = sourceBehind(notes, { mark, sentence }, words);
    return { mark, ...(source ? { source } : {}) };
  }
  return undefined;
};

/** "… dari APBD Perubahan 2011": capitals and numbers behind "dari" or "bersumber dari". */
const sourceBehind = (notes: Annotations, place: { mark: Span; sentence: Sentence }, words: VisitWords): Span | undefined => {
  const { mark, sentence } = place;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = notes.tokens[at];
    const fund = notes.tokens[at + 1]?.lower ?? '';
    if (!words.fundMarks.has(token?.lower ?? '') || !words.fundStarts.some((start) => fund.startsWith(start))) continue;
    let to = at + 2;
    while (
      to < sentence.to &&
      (notes.tokens[to]?.kind === 'number' || (notes.tokens[to]?.kind === 'word' && notes.tokens[to]?.shape !== 'lower'))
    )
      to++;
    const first = notes.tokens[at + 1];
    const last = notes.tokens[to - 1];
    if (first && last && (first.start > mark.end || last.end < mark.start)) return { start: first.start, end: last.end };
  }
  return undefined;
};
