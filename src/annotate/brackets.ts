import type { TokenReader } from './token-reader.ts';

const MAX_BRACKET = 5;
const MAX_LIST = 12;
const MAX_WORDS = 7;

/** "(KIP)", "(Wamenhan RI)": how many tokens a bracket takes of one to four capitalised words, or of a list of short forms; 0 for none. */
export const bracketLength = (reader: TokenReader, at: number): number => {
  if (holdsOtherRegion(reader, at)) return 0;
  const list = shortFormsLength(reader, at);
  if (list > 0) return list;
  for (let length = 1; length <= MAX_BRACKET; length++) {
    const token = reader.tokens[at + length];
    if (!token) return 0;
    if (token.text === ')') return length > 1 ? length + 1 : 0;
    // "(Mendikti saintek)": behind a capital a short form may go on small.
    if (token.text !== '-' && token.text !== '/' && (token.kind !== 'word' || (token.shape === 'lower' && length !== 2))) return 0;
  }
  return 0;
};

/** "Kota Batu (Jawa Timur)": where the region before the bracket lies, and no part of the name; "Kalimantan Tengah (Kalteng)" is. */
const holdsOtherRegion = (reader: TokenReader, at: number): boolean => {
  const hit = reader.region(at + 1);
  if (!hit || reader.tokens[at + 1 + hit.length]?.text !== ')') return false;
  for (let back = at - 1; back >= at - MAX_BRACKET; back--) {
    const before = reader.region(back);
    if (before && back + before.length === at) return before.value.name !== hit.value.name;
  }
  return false;
};

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

const MIN_LETTERS = 3;

/** "(BCIC)": a bracket of these letters alone. */
export const isShortFor = ({ tokens }: TokenReader, at: number, letters: string): boolean =>
  letters.length >= MIN_LETTERS && tokens[at]?.text === '(' && tokens[at + 1]?.text === letters && tokens[at + 2]?.text === ')';

/**
 * "Asosiasi [Garmen dan Tekstil Indonesia] (AGTI)": the bracket whose letters are the first ones of the words before it, "dan" left aside.
 * Asked only where a word stands between that no name of a body goes on with by itself.
 */
export const speltOutTo = (reader: TokenReader, from: number): number | undefined => {
  let letters = reader.tokens[from - 1]?.text.charAt(0) ?? '';
  let joins = 0;
  for (let at = from; at < from + MAX_WORDS; at++) {
    const token = reader.tokens[at];
    if (token?.text === '(') {
      // "[Majlis Bandaraya] Melaka Bersejarah (MBMB)": two words may say what it is.
      const isShort = isShortFor(reader, at, letters) || isShortFor(reader, at, `${reader.tokens[from - 2]?.text.charAt(0)}${letters}`);
      return joins > 0 && (isShort || isShortOfKind(reader, from, at)) ? at : undefined;
    }
    if (isJoin(reader, at)) joins++;
    else if (token?.shape === 'Upper') {
      letters += token.text.charAt(0);
      if (reader.classOf(at) === 'other' || reader.region(at)?.value.level === 'country') joins++;
    } else return undefined;
  }
  return undefined;
};

/** "Universiti [Malaysia Perlis] (UniMAP)": a short form that the article introduces for a body of this kind. */
const isShortOfKind = (reader: TokenReader, from: number, bracket: number): boolean => {
  const opener = reader.lexicon.openers.match(reader.tokens, from - 1);
  const short = reader.tokens[bracket + 2]?.text === ')' ? reader.opener(bracket + 1) : undefined;
  return opener?.length === 1 && short?.length === 1 && opener.value.proper > 0 && short.value.type === opener.value.type;
};
