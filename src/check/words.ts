import { foldWords } from '../core/text.ts';

/** How alike two texts are by the words that they share, in any order, 0 to 1 (Sørensen and Dice). */
export const likeness = (a: string, b: string): number => {
  if (a === b) return wordsOf(a).length > 0 ? 1 : 0;
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return 0;
  const open = new Map<string, number>();
  for (const word of right) open.set(word, (open.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const count = open.get(word) ?? 0;
    if (count === 0) continue;
    open.set(word, count - 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
};

const FEW_WORDS = 3;
const PART = 0.6;

/** As `likeness`; what was found may also be a part, of three words or more, of what was expected. */
export const likenessOfPassage = (expected: string, found: string): number => {
  const alike = likeness(expected, found);
  if (alike >= PART) return alike;
  const isPart = wordsOf(found).length >= FEW_WORDS && ` ${foldWords(expected)} `.includes(` ${foldWords(found)} `);
  return isPart ? PART : alike;
};

/** Names are the same without case, accents and punctuation; degrees behind a comma do not count. */
export const isSameName = (a: string, b: string): boolean => a === b || nameOf(a) === nameOf(b);

const nameOf = (name: string): string => foldWords(name.split(',', 1)[0] ?? '');

const wordsOf = (text: string): string[] => foldWords(text).split(' ').filter(Boolean);
