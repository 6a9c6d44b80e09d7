/** How a language's running text is known by its small words. */
export interface LanguageTraits {
  /** BCP 47 primary language. */
  readonly code: string;
  /** Function words, lower case; near languages may share them. */
  readonly common: readonly string[];
  /** Words and spellings that tell the language from its neighbours, lower case. */
  readonly own: readonly string[];
}

/** In characters. */
const SAMPLE = 3_000;
/** In running text of a language at least this share of the words are its small words; in a foreign one a few are. */
const MIN_SHARE = 0.14;
/** And this share are words that carry no subject: a neighbour's text may name a regent and a regency as well. */
const MIN_COMMON = 0.05;
/** Below this number of words a text is a headline, which has few small words. */
const SHORT = 15;
const OWN_WEIGHT = 3;

interface Tally {
  readonly code: string;
  hits: number;
  own: number;
}

const scoreOf = ({ hits, own }: Tally): number => hits + OWN_WEIGHT * own;

/** The code of the candidate in which a text is written; `undefined` where it is in none of them. */
export const tellLanguage = (text: string, candidates: readonly LanguageTraits[]): string | undefined => {
  const tallies = candidates.map(({ code }): Tally => ({ code, hits: 0, own: 0 }));
  const marks = marksOf(candidates);
  let words = 0;
  eachWord(text.slice(0, SAMPLE).toLowerCase(), (word) => {
    if (word.length < 2) return;
    words += 1;
    for (const [candidate, kind] of marks.get(word) ?? NO_MARKS) {
      const tally = tallies[candidate];
      if (tally) tally[kind] += 1;
    }
  });
  const best = tallies.reduce<Tally | undefined>((top, tally) => (top && scoreOf(top) >= scoreOf(tally) ? top : tally), undefined);
  if (!best || best.hits + best.own === 0) return undefined;
  if (words < SHORT) return best.code;
  const isConvincing = (best.hits + best.own) / words >= MIN_SHARE && best.hits / words >= MIN_COMMON;
  return isConvincing ? best.code : undefined;
};

const LETTER = /\p{L}/u;
const INSIDE = /[\p{L}\p{M}’]/u;
const [A, Z, ASCII_END] = [0x61, 0x7a, 0x7f];

const isLetter = (code: number): boolean => (code >= A && code <= Z) || (code > ASCII_END && LETTER.test(String.fromCharCode(code)));

const isInside = (code: number): boolean =>
  (code >= A && code <= Z) || code === 0x27 || code === 0x2d || (code > ASCII_END && INSIDE.test(String.fromCharCode(code)));

/** Letters, and what joins them, in a text in lower case; read character by character, for every page is asked its language. */
const eachWord = (text: string, use: (word: string) => void): void => {
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isInside(text.charCodeAt(at))) at++;
    use(text.slice(start, at));
  }
};

/** For each word, the candidates for which it counts. */
type Marks = ReadonlyMap<string, readonly Mark[]>;
type Mark = readonly [candidate: number, kind: 'hits' | 'own'];

const NO_MARKS: readonly Mark[] = [];

const known = new WeakMap<readonly LanguageTraits[], Marks>();

const marksOf = (candidates: readonly LanguageTraits[]): Marks => {
  const found = known.get(candidates);
  if (found) return found;
  const marks = new Map<string, (readonly [number, 'hits' | 'own'])[]>();
  for (const [i, { common, own }] of candidates.entries()) {
    for (const [kind, list] of [
      ['hits', common],
      ['own', own],
    ] as const) {
      for (const word of list) marks.set(word, [...(marks.get(word) ?? []), [i, kind]]);
    }
  }
  known.set(candidates, marks);
  return marks;
};
