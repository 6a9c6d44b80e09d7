import type { Annotations } from '../annotate/annotations.ts';
import type { Sentence } from '../annotate/sentences.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import type { Span } from '../core/span.ts';
import type { VisitCue } from './cues.ts';

/** Why a visit takes place: the passage behind "untuk", "dalam rangka", "bertujuan". */
export interface Purpose extends Span {
  readonly rule: string;
  readonly weight: number;
}

const MOST = 2;
const MIN_WORDS = 2;

/** The best passages, in the order of the text. */
export const findPurposes = (notes: Annotations, cues: readonly VisitCue[], words: VisitWords, dates: readonly Span[]): Purpose[] => {
  const found: Purpose[] = [];
  for (const sentence of notes.sentences) {
    const block = notes.blocks.find((b) => b.start <= sentence.start && sentence.end <= b.end);
    if (!block || block.kind === 'title' || block.kind === 'byline' || block.kind === 'heading') continue;
    const anchor = anchorOf(notes, sentence, cues, words);
    if (anchor === undefined) continue;
    found.push(...purposesIn(notes, sentence, { anchor, words, dates }));
  }
  return found
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .filter((p, i, all) => all.findIndex((o) => sameWords(notes.text, o, p)) === i)
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start);
};

const sameWords = (text: string, a: Span, b: Span): boolean =>
  text.slice(a.start, a.end).toLowerCase() === text.slice(b.start, b.end).toLowerCase();

interface Anchor {
  /** Token behind which a purpose may stand. */
  readonly at: number;
  readonly weight: number;
}

/** The visit as the sentence speaks of it: a cue, or a word that takes it up. */
const anchorOf = (notes: Annotations, sentence: Sentence, cues: readonly VisitCue[], words: VisitWords): Anchor | undefined => {
  const cue = cues.find((c) => c.sentence === sentence && !c.aside && !c.background && !c.cancelled);
  if (cue) return { at: cue.quoted ? cue.to : sentence.from, weight: cue.zone === 'lead' ? 4 : cue.quoted ? 1 : 2 };
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = notes.tokens[at]?.lower ?? '';
    if (words.visitPointers.has(word) && !notes.inQuote(at)) return { at, weight: 2 };
    if (/^(?:tujuannya|bertujuan)$/u.test(word) && !notes.inQuote(at)) return { at: sentence.from, weight: 3 };
  }
  return undefined;
};

const purposesIn = (
  notes: Annotations,
  sentence: Sentence,
  context: { anchor: Anchor; words: VisitWords; dates: readonly Span[] },
): Purpose[] => {
  const { anchor, words } = context;
  const found: Purpose[] = [];
  for (let at = anchor.at; at < sentence.to; at++) {
    const link = longestLink(notes, at, words);
    if (!link) continue;
    const strong = link.some((w) => words.strongPurposes.has(w));
    const span = passage(notes, sentence, at + link.length, context);
    if (span && isReason(notes, at, strong)) {
      found.push({
        start: span.start,
        end: span.end,
        rule: strong ? 'visit/purpose-said' : 'visit/purpose-link',
        weight: anchor.weight + (strong ? 2 : 0),
      });
      at = span.lastToken;
    }
  }
  return found;
};

const longestLink = (notes: Annotations, at: number, words: VisitWords): readonly string[] | undefined => {
  let best: readonly string[] | undefined;
  for (const link of words.purposeLinks) {
    if (link.every((w, i) => notes.tokens[at + i]?.lower === w) && link.length > (best?.length ?? 0)) best = link;
  }
  return best;
};

/** "untuk" after these is no purpose of the visit: "kesempatan untuk", "undangan untuk". */
const isReason = (notes: Annotations, at: number, strong: boolean): boolean => {
  if (strong) return true;
  return !/^(?:kesempatan|waktu|komitmen|upaya|bantuan|dana|anggaran|dukungan|apresiasi|tempat|ruang|wadah|siap|mampu|bisa|dapat|harapan|penting|menjadi|khusus|salah)$/u.test(
    notes.tokens[at - 1]?.lower ?? '',
  );
};

const passage = (
  notes: Annotations,
  sentence: Sentence,
  from: number,
  context: { words: VisitWords; dates: readonly Span[] },
): (Span & { lastToken: number }) | undefined => {
  let to = from;
  const startsQuoted = notes.inQuote(from);
  while (to < sentence.to) {
    const token = notes.tokens[to];
    if (!token || notes.inQuote(to) !== startsQuoted) break;
    if (to > from + 1 && endsHere(notes, to, context)) break;
    to++;
  }
  while (to > from && notes.tokens[to - 1]?.kind === 'punct' && notes.tokens[to - 1]?.text !== ')') to--;
  const first = notes.tokens[from];
  const last = notes.tokens[to - 1];
  if (!first || !last || to - from < MIN_WORDS) return undefined;
  return { start: first.start, end: last.end, lastToken: to - 1 };
};

const endsHere = (notes: Annotations, at: number, context: { words: VisitWords; dates: readonly Span[] }): boolean => {
  const token = notes.tokens[at];
  const next = notes.tokens[at + 1];
  if (!token) return true;
  if (token.text === ',' && next) {
    if (context.dates.some((d) => d.start <= next.start && next.start < d.end)) return true;
    if (context.words.purposeEnds.has(next.lower)) return true;
    const second = notes.tokens[at + 2]?.lower ?? '';
    if (/^(?:sekaligus|serta)$/u.test(next.lower) && /^(?:untuk|guna)$/u.test(second)) return true;
  }
  if (/^(?:sekaligus|serta|dan)$/u.test(token.lower) && /^(?:untuk|guna)$/u.test(next?.lower ?? '')) return true;
  if (context.dates.some((d) => d.start === token.start) && /^(?:pada|hari)$/u.test(notes.tokens[at - 1]?.lower ?? '')) return true;
  return false;
};
