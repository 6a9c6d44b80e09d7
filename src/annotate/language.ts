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
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
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
  for (const word of text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? []) {
    if (word.length < 2) continue;
    words += 1;
    for (const [candidate, kind] of marks.get(word) ?? []) {
      const tally = tallies[candidate];
      if (tally) tally[kind] += 1;
    }
  }
  const best = tallies.reduce<Tally | undefined>((top, tally) => (top && scoreOf(top) >= scoreOf(tally) ? top : tally), undefined);
  if (!best || best.hits + best.own === 0) return undefined;
  if (words < SHORT) return best.code;
  const isConvincing = (best.hits + best.own) / words >= MIN_SHARE && best.hits / words >= MIN_COMMON;
  return isConvincing ? best.code : undefined;
};

/** For each word, the candidates for which it counts. */
type Marks = ReadonlyMap<string, readonly (readonly [candidate: number, kind: 'hits' | 'own'])[]>;

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
