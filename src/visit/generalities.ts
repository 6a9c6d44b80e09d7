import type { Annotations } from '../annotate/annotations.ts';
import { phraseLength } from '../annotate/name-behind.ts';
import type { Sentence } from '../annotate/sentences.ts';
import type { Generalities, VisitWords } from '../annotate/visit-words.ts';

const HABIT_BEFORE = 8;
const HABIT_BEHIND = 8;
const GOAL_REACH = 4;
const COUNT_REACH = 5;
const DENIAL_REACH = 3;

interface Place {
  readonly from: number;
  readonly to: number;
  readonly sentence: Sentence;
}

/** Words of visiting that tell of no one visit: what bodies keep doing, wherever, so many times, or what somebody says they ought not to do. */
export const isGenerality = (notes: Annotations, place: Place, words: VisitWords): boolean =>
  words.generalities !== undefined &&
  (isHabit(notes, place, words.generalities.habits) ||
    isAnywhere(notes, place, words.generalities.goals) ||
    isCounted(notes, place, words) ||
    isDenied(notes, place, words.generalities));

const isHabit = (notes: Annotations, { from, to, sentence }: Place, habits: ReadonlySet<string>): boolean => {
  const last = Math.min(sentence.to, to + HABIT_BEHIND);
  for (let at = Math.max(sentence.from, from - HABIT_BEFORE); at < last; at++) {
    if (habits.has(notes.tokens[at]?.lower ?? '') && notes.inQuote(at) === notes.inQuote(from)) return true;
  }
  return false;
};

/** "studi banding ke luar kota", "kunjungan kerja DPRD ke berbagai daerah". */
const isAnywhere = (notes: Annotations, { to, sentence }: Place, goals: readonly (readonly string[])[]): boolean => {
  const last = Math.min(sentence.to, to + GOAL_REACH);
  for (let at = to; at < last; at++) if (phraseLength(notes.reader, at, goals) > 0) return true;
  return false;
};

/** "kunjungan kerja sebanyak 12 kali". */
const isCounted = ({ tokens }: Annotations, { to, sentence }: Place, words: VisitWords): boolean => {
  const last = Math.min(sentence.to, to + COUNT_REACH);
  for (let at = to; at < last; at++) {
    if (words.measures.has(tokens[at]?.lower ?? '') && words.generalities?.times.has(tokens[at + 2]?.lower ?? '')) return true;
  }
  return false;
};

/** "tidak melakukan kunjungan kerja", "bukan studi banding", "tidak layak … kunjungan kerja"; but "tidak hanya meninjau". */
const isDenied = (notes: Annotations, { from, sentence }: Place, words: Generalities): boolean => {
  const first = sentence.from;
  for (let at = from - 1; at >= first && notes.inQuote(at) === notes.inQuote(from); at--) {
    if (phraseLength(notes.reader, at, words.unfit) > 0) return true;
    if (at >= from - DENIAL_REACH && denies(notes, at, words)) return true;
  }
  return false;
};

/** "tidak", "bukan"; not "tidak hanya". */
const denies = ({ tokens }: Annotations, at: number, words: Generalities): boolean =>
  words.denials.has(tokens[at]?.lower ?? '') && !words.merely.has(tokens[at + 1]?.lower ?? '');

/** "hanya jalan-jalan (untuk menghamburkan uang)", "bukan (untuk berlibur)": what stands behind is denied, or said to be all there is to it. */
export const isMereOrDenied = (notes: Annotations, at: number, { generalities }: VisitWords): boolean => {
  for (let back = at - 1; generalities && back >= Math.max(0, at - DENIAL_REACH); back--) {
    const isMere =
      generalities.merely.has(notes.tokens[back]?.lower ?? '') && !generalities.denials.has(notes.tokens[back - 1]?.lower ?? '');
    if (isMere || denies(notes, back, generalities)) return true;
  }
  return false;
};
