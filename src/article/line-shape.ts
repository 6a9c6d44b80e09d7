const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’./-]*[\p{L}\p{M}\p{N}])?/gu;
const UPPER = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const SENTENCE_END = /[.!?…][\s"”’')\]*]{0,6}$/u;
const QUOTE_END = /["”’]$/u;

export interface LineWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const wordsOf = (line: string): LineWord[] =>
  [...line.matchAll(WORD)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));

export const isUpper = (word: string): boolean => UPPER.test(word);

/** A lower-case word that a headline would capitalise: what running text is made of. */
export const isProseWord = (word: string, particles: ReadonlySet<string>): boolean => LOWER.test(word) && !particles.has(word);

/** The text without the given marks, and white space, at its ends. */
export const trimMarks = (text: string, leading: string, trailing = leading): string => {
  let start = 0;
  let end = text.length;
  while (start < end && isMark(text[start], leading)) start++;
  while (end > start && isMark(text[end - 1], trailing)) end--;
  return text.slice(start, end);
};

const isMark = (character: string | undefined, marks: string): boolean => character === ' ' || marks.includes(character ?? '');

/** Whether a line closes as a sentence does: a full stop, or the quotation mark after one. */
export const endsSentence = (line: string): boolean => SENTENCE_END.test(line.slice(-12)) || QUOTE_END.test(line.slice(-1));

/** The share of capitalised words among those that a headline capitalises; 1 for a line that has none. */
export const titleCaseShare = (words: readonly LineWord[], particles: ReadonlySet<string>): number => {
  const counted = words.filter((word) => isUpper(word.text) || isProseWord(word.text, particles));
  if (counted.length === 0) return 1;
  return counted.filter((word) => isUpper(word.text)).length / counted.length;
};

/** Whether a line may be a headline: a few words, mostly capitalised, no full stop. */
export const isHeadline = (line: string, particles: ReadonlySet<string>): boolean => {
  if (line.length > 220 || /[.…]["”’)]?$/u.test(line)) return false;
  const words = wordsOf(line);
  return words.length >= 2 && words.length <= 26 && titleCaseShare(words, particles) >= 0.7;
};

/** Whether a line is running text: it closes as a sentence and is longer than a headline, or is long anyhow. */
export const isProse = (line: string, particles: ReadonlySet<string>): boolean => {
  if (line.length >= 200) return true;
  if (line.length < 40 || isHeadline(line, particles)) return false;
  return endsSentence(line) || line.length >= 140;
};
