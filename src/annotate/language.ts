/** How a language's running text is known by its small words. */
export interface LanguageTraits {
  /** BCP 47 primary language. */
  readonly code: string;
  /** Function words, lower case; near languages may share them. */
  readonly common: readonly string[];
  /** Words and spellings that tell the language from its neighbours, lower case. */
  readonly own: readonly string[];
}

const SAMPLE = 6_000;
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
  readonly hits: number;
  readonly own: number;
  readonly score: number;
}

/** The code of the candidate in which a text is written; `undefined` where it is in none of them. */
export const tellLanguage = (text: string, candidates: readonly LanguageTraits[]): string | undefined => {
  const words = (text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? []).filter((word) => word.length > 1);
  if (words.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const tallies = candidates.map((traits) => tallyOf(traits, counts));
  const best = tallies.reduce<Tally | undefined>((top, tally) => (top && top.score >= tally.score ? top : tally), undefined);
  if (!best || best.hits + best.own === 0) return undefined;
  if (words.length < SHORT) return best.code;
  const isConvincing = (best.hits + best.own) / words.length >= MIN_SHARE && best.hits / words.length >= MIN_COMMON;
  return isConvincing ? best.code : undefined;
};

const tallyOf = ({ code, common, own }: LanguageTraits, counts: ReadonlyMap<string, number>): Tally => {
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + (counts.get(word) ?? 0), 0);
  const [hits, ownHits] = [sum(common), sum(own)];
  return { code, hits, own: ownHits, score: hits + OWN_WEIGHT * ownHits };
};
