import type { TokenReader } from './token-reader.ts';

const MAX_LIST = 12;
const MAX_WORDS = 7;

/** "(PP, PA dan PM)": how many tokens a bracket takes that holds short forms, commas and "dan" alone; 0 where there is none. */
export const shortFormsLength = (reader: TokenReader, at: number): number => {
  if (reader.tokens[at]?.text !== '(') return 0;
  let joins = 0;
  for (let end = at + 1; end < at + MAX_LIST; end++) {
    const token = reader.tokens[end];
    if (token?.text === ')') return joins > 0 && end > at + 2 ? end + 1 - at : 0;
    if (isJoin(reader, end)) joins++;
    else if (token?.shape !== 'ALL' || reader.region(end)) return 0;
  }
  return 0;
};

/** "…, PA dan PM (PP, PA dan PM)": short forms and joins that such a bracket closes. */
export const leadsToShortForms = (reader: TokenReader, from: number): boolean => {
  let at = from;
  while (at < from + MAX_WORDS && (isJoin(reader, at) || reader.tokens[at]?.shape === 'ALL')) at++;
  return at > from && shortFormsLength(reader, at) > 0;
};

const isJoin = ({ tokens, lexicon }: TokenReader, at: number): boolean =>
  tokens[at]?.text === ',' || tokens[at]?.text === '&' || lexicon.conjunctions.has(tokens[at]?.lower ?? '');
