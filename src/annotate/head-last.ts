import type { PhraseTable } from '../core/phrases.ts';
import type { Token } from '../core/tokens.ts';
import type { OfficeLexicon } from './office-lexicon.ts';
import type { AgencyOpener, PositionHead } from './office-words.ts';
import type { RegionHit } from './region-value.ts';

/** For languages in which the word that says what a body or office is stands last: "Penang Health Department", "Mamuju Regent". */
export interface HeadLastWords {
  /** Last words of the names of bodies: "agency", "house of representatives". */
  readonly closers: PhraseTable<AgencyOpener>;
  /** Before an office: one of lower rank: "deputy" (Transport Minister). */
  readonly deputies: ReadonlySet<string>;
  /** Endings of an owner: "'s". */
  readonly owners: readonly string[];
  /** Between an office or body and what it is for or of: "of", "for". */
  readonly bodyLinks: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Of a body just named: "its" (minister). */
  readonly possessives: ReadonlySet<string>;
  /** First words of names of places that take another: "San" (Fernando). */
  readonly placeOpeners: ReadonlySet<string>;
}

/** What is needed to read words that lead up to a head. */
export interface LeadingReader {
  readonly tokens: readonly Token[];
  readonly lexicon: OfficeLexicon;
  readonly region: (index: number) => RegionHit | undefined;
}

const MAX_BODY = 9;
const MAX_BEFORE = 7;

/** A body whose name begins at the token and ends with the word that says what it is; `undefined` where none does. */
export const bodyClosedBehind = (reader: LeadingReader, index: number): { length: number; value: AgencyOpener } | undefined => {
  const words = reader.lexicon.headLast;
  if (!words || !canOpen(reader, index)) return undefined;
  let found: { length: number; value: AgencyOpener } | undefined;
  for (let at = index; at < index + MAX_BODY; ) {
    const token = reader.tokens[at];
    const closer = at > index ? words.closers.match(reader.tokens, at) : undefined;
    if (closer) {
      at += closer.length;
      found = { length: at - index, value: { ...closer.value, bare: true } };
      if (reader.tokens[at]?.kind !== 'word' || reader.tokens[at]?.shape === 'lower') return found;
      continue;
    }
    const step = token ? bodyStep(reader, at) : 0;
    if (step === 0) return found;
    at += step;
  }
  return found;
};

const canOpen = ({ tokens, lexicon }: LeadingReader, index: number): boolean => {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.shape === 'lower' || isOwner(lexicon, token)) return false;
  if (lexicon.notNames.has(token.lower) && !lexicon.orgWords.has(token.lower)) return false;
  return !lexicon.honorifics.match(tokens, index) && !lexicon.positions.match(tokens, index);
};

/** Capitals, small words of offices, and a comma or "and" between two of them. */
const bodyStep = (reader: LeadingReader, at: number): number => {
  const { tokens, lexicon } = reader;
  const token = tokens[at];
  if (token?.text === ',') return listsOn(reader, at) ? 1 : 0;
  if (/^\p{Lu}$/u.test(token?.text ?? '') && tokens[at + 1]?.text === '.') return 2;
  if (token?.kind !== 'word' || isOwner(lexicon, token) || lexicon.positions.match(tokens, at)) return 0;
  if (lexicon.conjunctions.has(token.lower)) return joinsOrgs(reader, at) ? 1 : 0;
  if (token.shape === 'lower') return isOrg(reader, at) ? 1 : 0;
  return reader.region(at)?.length ?? 1;
};

/** "Communication, Informatics, and Statistics Department": capitals of offices on both sides of a comma. */
const listsOn = (reader: LeadingReader, comma: number): boolean => {
  const next = reader.lexicon.conjunctions.has(reader.tokens[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1;
  return [comma - 1, next].every((at) => isOrg(reader, at) && reader.tokens[at]?.shape !== 'lower');
};

const joinsOrgs = (reader: LeadingReader, at: number): boolean =>
  isOrg(reader, reader.tokens[at - 1]?.text === ',' ? at - 2 : at - 1) && isOrg(reader, at + 1);

const isOrg = ({ tokens, lexicon }: LeadingReader, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && (lexicon.orgWords.has(token.lower) || (token.shape === 'Upper' && lexicon.commonShape.test(token.lower)));
};

export const isOwner = ({ headLast }: OfficeLexicon, token: Token | undefined): boolean =>
  headLast?.owners.some((ending) => token?.lower.endsWith(ending)) === true;

/** The word itself: "Widodo" of "Widodo's", "Reyes" of "Reyes'". */
export const withoutOwner = ({ headLast }: OfficeLexicon, text: string): string => {
  const ending = headLast?.owners.find((owner) => text.endsWith(owner));
  return ending === undefined ? text : text.slice(0, text.length - ending.length) + (ending.startsWith('s') ? 's' : '');
};

/** An office with the words before it that say whose it is; indices count tokens. */
export interface LedOffice {
  readonly from: number;
  /** Where the office itself begins: behind it stand no words of the body any more. */
  readonly headFrom: number;
  readonly head: PositionHead;
}

/** Reads back from an office over the words that lead up to it, as far as `floor`. */
export const officeLedUpTo = (
  reader: LeadingReader,
  found: { at: number; length: number; value: PositionHead },
  floor: number,
): LedOffice => {
  const whole = longerHead(reader, found);
  let from = whole.at;
  for (let step = 1; step > 0 && whole.at - from < MAX_BEFORE; from -= step) {
    step = from <= floor ? 0 : leadsUp(reader, from - 1) ? 1 : from - 3 >= floor ? bracketBefore(reader, from) : 0;
  }
  while (from < whole.at && reader.lexicon.conjunctions.has(reader.tokens[from]?.lower ?? '')) from++;
  return { from, headFrom: whole.at, head: deputyOf(reader, from, whole) ?? whole.value };
};

/** "Johor Bahru City Council (MBJB) mayor": how many tokens a short form in brackets before the token takes. */
const bracketBefore = ({ tokens }: LeadingReader, at: number): number => {
  const [open, word, close, before] = [tokens[at - 3], tokens[at - 2], tokens[at - 1], tokens[at - 4]];
  const isShort = open?.text === '(' && close?.text === ')' && word?.kind === 'word' && word.shape !== 'lower';
  return isShort && before?.kind === 'word' && before.shape !== 'lower' ? 3 : 0;
};

/** "Central Lombok District Head": the office is that of a district head. */
const longerHead = (
  { tokens, lexicon }: LeadingReader,
  found: { at: number; length: number; value: PositionHead },
): { at: number; length: number; value: PositionHead } => {
  for (let back = 2; back > 0; back--) {
    const hit = lexicon.positions.match(tokens, found.at - back);
    if (hit && hit.length === back + found.length) return { at: found.at - back, length: hit.length, value: hit.value };
  }
  return found;
};

const leadsUp = (reader: LeadingReader, at: number): boolean => {
  const { tokens, lexicon } = reader;
  const token = tokens[at];
  if (token?.text === ',') return listsOn(reader, at);
  if (token?.kind !== 'word' || lexicon.honorifics.match(tokens, at)) return false;
  if (isOwner(lexicon, token)) return true;
  // "House of Representatives Speaker".
  if (lexicon.headLast?.bodyLinks.has(token.lower)) return (lexicon.headLast.closers.match(tokens, at - 1)?.length ?? 0) > 2;
  if (lexicon.conjunctions.has(token.lower)) return joinsOrgs(reader, at);
  if (token.shape === 'lower') return isOrg(reader, at) || lexicon.headLast?.deputies.has(token.lower) === true;
  return !lexicon.notNames.has(token.lower) || isOrg(reader, at) || lexicon.headLast?.deputies.has(token.lower) === true;
};

/** "Deputy Transportation Minister": the deputy's office, its words parted. */
const deputyOf = ({ tokens, lexicon }: LeadingReader, from: number, whole: { at: number; length: number }): PositionHead | undefined => {
  for (let at = from; at < whole.at; at++) {
    const token = tokens[at];
    if (!token || !lexicon.headLast?.deputies.has(token.lower)) continue;
    const hit = lexicon.positions.match([token, ...tokens.slice(whole.at, whole.at + whole.length)], 0);
    if (hit?.length === whole.length + 1) return hit.value;
  }
  return undefined;
};
