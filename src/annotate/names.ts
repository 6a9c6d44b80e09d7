import type { Token } from '../core/tokens.ts';
import { isShortFor } from './brackets.ts';
import { isDegree, isDegreePart, readDegrees } from './degrees.ts';
import { isOwner, withoutOwner } from './head-last.ts';
import { joinName } from './join-name.ts';
import { isInitials, isOrdinal, isSlashed, nicknameLength } from './name-parts.ts';
import { readStanding } from './name-standing.ts';
import type { OfficeReader } from './office-reader.ts';

/** A person's name as it stands in the text; indices count tokens. */
export interface NameRun {
  /** Honorifics and rank included. */
  readonly from: number;
  readonly nameFrom: number;
  readonly nameEnd: number;
  /** Academic degrees behind the name included. */
  readonly end: number;
  readonly name: string;
  readonly honorifics: readonly string[];
  readonly degrees: readonly string[];
  readonly ranked: boolean;
  /** A title says that she is somebody's wife, or may be. */
  readonly isConsort: boolean;
  readonly isWife: boolean;
  /** A title that the press gives as part of the name. */
  readonly keptTitle?: string;
}

const INITIAL = /^\p{Lu}$/u;
const MAX_NAME = 10;

/** Reads a name that begins at token `index`, honorifics first. `undefined` where none stands there. */
export const readName = (reader: OfficeReader, index: number): NameRun | undefined => {
  const titles = readTitles(reader, index);
  const name = withSmallPart(reader, readNameTokens(reader, titles.end));
  if (
    name.end === titles.end ||
    isInitialsOnly(reader, titles.end, name.end) ||
    isDomain(reader.tokens, name.end) ||
    isDegree(reader, titles.end) ||
    isBehindArticle(reader, index) ||
    isDegreePart(reader, titles.end) ||
    isSpeltOut(reader, titles.end, name.end)
  )
    return undefined;
  const degrees = readDegrees(reader, name.end);
  return {
    from: index,
    nameFrom: titles.end,
    nameEnd: name.end,
    end: degrees.end,
    name: withoutOwner(reader.lexicon, joinName(reader.tokens, titles.end, name.end)).replace(/\s?["“‘'][^"”’']{2,20}["”’'](?= )/u, ''),
    honorifics: titles.words,
    degrees: degrees.words,
    ranked: titles.ranked,
    ...readStanding(reader, titles.words),
  };
};

/** "Pondok Pesantren Al [Ahsani]": a name does not begin behind its own particle. */
const isBehindArticle = ({ tokens, lexicon }: OfficeReader, at: number): boolean => {
  const before = tokens[at - 1];
  return before?.shape === 'Upper' && lexicon.nameParticles.has(before.lower) && tokens[at]?.start === before.end + 1;
};

/** "Bali Creative Industry Center (BCIC)": words whose first letters the bracket behind them gives name a body. */
const isSpeltOut = (reader: OfficeReader, from: number, end: number): boolean =>
  isShortFor(
    reader,
    end,
    reader.tokens.slice(from, end).reduce((letters, t) => letters + (t.kind === 'word' ? t.text.charAt(0) : ''), ''),
  );

/** "U.S. investment": letters with stops and no word between them. */
const isInitialsOnly = ({ tokens }: OfficeReader, from: number, end: number): boolean =>
  tokens[from]?.text.length === 1 && tokens.slice(from, end).every((t) => t.kind === 'punct' || INITIAL.test(t.text));

/** "Neti yulinawati, M.Si": a part written small between a name and its degrees. */
const withSmallPart = (reader: OfficeReader, name: { end: number }): { end: number } => {
  const { tokens } = reader;
  const isPart = tokens[name.end]?.kind === 'word' && tokens[name.end]?.shape === 'lower' && reader.classOf(name.end - 1) === 'proper';
  return isPart && tokens[name.end + 1]?.text === ',' && isDegree(reader, name.end + 2) ? { end: name.end + 1 } : name;
};

const readTitles = (reader: OfficeReader, index: number): { end: number; words: string[]; ranked: boolean } => {
  const { tokens, lexicon } = reader;
  const words: string[] = [];
  let at = index;
  let ranked = false;
  for (let guard = 0; guard < 8; guard++) {
    at = pastDottedTitle(reader, at);
    const rank = lexicon.ranks.match(tokens, at);
    const hit = rank ?? lexicon.honorifics.match(tokens, at);
    if (!hit || tokens[at]?.kind !== 'word' || (tokens[at]?.shape === 'lower' && !lexicon.smallTitles.has(tokens[at]?.lower ?? ''))) break;
    words.push(joinName(tokens, at, at + hit.length));
    ranked ||= rank !== undefined;
    at += hit.length;
    if (tokens[at]?.text === '.' && !lexicon.keptTitles.has(tokens[at - 1]?.lower ?? '')) at++;
    // "Dato ’Prof. Dr. Musa": the mark of the title set before the next one.
    if (/^[,'’‘]$/u.test(tokens[at]?.text ?? '') && lexicon.honorifics.match(tokens, at + 1)) at++;
  }
  return { end: at, words, ranked };
};

/** "Y.A.B. Tan Sri": letters with stops before a title are one as well. */
const pastDottedTitle = ({ tokens, lexicon }: OfficeReader, from: number): number => {
  let at = from;
  while (at < from + 8 && INITIAL.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '.') at += 2;
  const isTitle = at >= from + 4 && (lexicon.ranks.match(tokens, at) ?? lexicon.honorifics.match(tokens, at)) !== undefined;
  return isTitle && tokens[at]?.shape !== 'lower' ? at : from;
};

/** "TribunSulbar.com". */
const isDomain = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' &&
  tokens[at]?.start === tokens[at - 1]?.end &&
  tokens[at + 1]?.start === tokens[at]?.end &&
  /^(?:com|id|co|net|tv|news|go|ac)$/u.test(tokens[at + 1]?.lower ?? '');

const readNameTokens = (reader: OfficeReader, from: number): { end: number } => {
  let at = from;
  let count = 0;
  while (count < MAX_NAME) {
    const step = nameStep(reader, at, from);
    if (step === 0) break;
    at += step;
    count++;
  }
  if (closesAsOwner(reader, at, from)) return { end: at + 1 };
  while (at > from && reader.lexicon.nameParticles.has(reader.tokens[at - 1]?.lower ?? '') && reader.tokens[at - 1]?.shape === 'lower')
    at--;
  return { end: at };
};

/** "Joko [Widodo's] visit": the last word of a name that owns something. */
const closesAsOwner = (reader: OfficeReader, at: number, from: number): boolean => {
  const token = reader.tokens[at];
  const isWord = token?.kind === 'word' && token.shape === 'Upper' && isOwner(reader.lexicon, token);
  return isWord && at > from && reader.classOf(at) === 'proper';
};

/** Tokens that one part of a name takes: "Rizal", "Moh.", "M", "bin", "Mas'ud". */
const nameStep = (reader: OfficeReader, at: number, from: number): number => {
  const token = reader.tokens[at];
  const nickname = at > from ? nicknameLength(reader, at) : 0;
  if (nickname > 0) return nickname;
  if (token?.kind !== 'word') return 0;
  if (isOwner(reader.lexicon, token) || (at === from && reader.lexicon.kin?.nouns.has(token.lower))) return 0;
  if (at > from && isSlashed(reader, at)) return 3;
  const stop = reader.tokens[at + 1]?.text === '.' && reader.tokens[at + 1]?.start === token.end;
  if (INITIAL.test(token.text)) return initialStep(reader, at, stop);
  if (reader.lexicon.nameParticles.has(token.lower)) return at > from || token.shape !== 'lower' ? 1 : 0;
  if (token.shape === 'ALL' && at > from) return isInitials(reader, at) || isOrdinal(reader, at, from) ? 1 : 0;
  if (token.shape === 'lower' || token.shape === 'ALL') return 0;
  if (isOffice(reader, at) || reader.lexicon.visitNouns?.match(reader.tokens, at) || isDoubled(token.lower)) return 0;
  // "Cooperation Center Undiksha Dr. Kadek": a title with its stop begins another name.
  if (stop && at > from && reader.classOf(at) === 'honorific') return 0;
  if (stop && isShortName(reader, token)) return followsName(reader, at + 2) ? 2 : 1;
  if (at > from && isDegree(reader, at)) return 0;
  if (at > from && closesAsTitle(reader, at)) return 1;
  return isNameWord(reader, at, from) ? 1 : 0;
};

/** "Bupati Sri Lestari [Mas] saat …": a word for a title with nobody behind it belongs to the name. */
const closesAsTitle = (reader: OfficeReader, at: number): boolean => {
  const next = reader.tokens[at + 1];
  return reader.classOf(at) === 'honorific' && next !== undefined && next.text !== '.' && next.shape !== 'Upper' && next.shape !== 'ALL';
};

/** A word that names an office ends a name, but for those that names have as well ("Raja Zulfikar"). */
const isOffice = (reader: OfficeReader, at: number): boolean => {
  const office = reader.position(at);
  return office !== undefined && office.value.mayBeName !== true;
};

/** "M. Ikhsan", "Gatot S. Dewa", "Leonard S Ampung"; never the "S" of a degree. */
const initialStep = (reader: OfficeReader, at: number, stop: boolean): number => {
  if (isDegree(reader, at)) return 0;
  const length = stop ? 2 : 1;
  return followsName(reader, at + length) || closesName(reader, at, at + length) ? length : 0;
};

/** "Kusnandaka Tjatur P mengawali", "Tri Widyani P., M.Si": an initial behind two words of a name, where the sentence goes on. */
const closesName = (reader: OfficeReader, at: number, end: number): boolean => {
  const next = reader.tokens[end];
  const goesOn = next?.text === ',' || next?.text === ')' || (next?.kind === 'word' && next.shape === 'lower');
  return goesOn && reader.classOf(at - 1) === 'proper' && reader.classOf(at - 2) === 'proper';
};

const followsName = (reader: OfficeReader, at: number): boolean => {
  const token = reader.tokens[at];
  if (token?.kind !== 'word') return false;
  if (INITIAL.test(token.text)) return true;
  return token.shape === 'Upper' && reader.classOf(at) !== 'opener' && !reader.lexicon.notNames.has(token.lower);
};

const isShortName = ({ lexicon }: OfficeReader, token: Token): boolean => lexicon.shortNames.has(token.lower);

const isNameWord = (reader: OfficeReader, at: number, from: number): boolean => {
  const token = reader.tokens[at];
  const kind = reader.classOf(at);
  if (kind === 'proper') return true;
  if (at === from && reader.lexicon.nameOpeners.has(token?.lower ?? '') && reader.classOf(at + 1) === 'proper') return true;
  // "Ibu Meryati Taengetan": a name that is built like a common word, behind a title.
  if (kind === 'org' && at === from && isAfterTitle(reader, at)) return reader.classOf(at + 1) === 'proper';
  if (kind === 'region') return isNameBesideRegion(reader, at, from);
  // A common word inside a name ("Indah Permata Utama") stands between or behind words that are none.
  if (kind === 'org' && at > from && token?.shape === 'Upper') {
    return reader.classOf(at - 1) === 'proper' && (reader.classOf(at + 1) === 'proper' || isNameTail(reader, at));
  }
  return kind === 'roman' && at > from + 1 ? false : token?.shape === 'Mixed' && kind === 'acronym' && at > from;
};

const isAfterTitle = ({ tokens, lexicon }: OfficeReader, at: number): boolean => {
  const before = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  return !lexicon.orgWords.has(tokens[at]?.lower ?? '') && lexicon.honorifics.match(tokens, before) !== undefined;
};

/** A region's name is part of a person's name where it is one word inside a run of names ("Bima Arya", "Andi Bone"). */
const isNameBesideRegion = (reader: OfficeReader, at: number, from: number): boolean => {
  const hit = reader.region(at);
  if (!hit || hit.length > 1 || hit.value.explicit) return false;
  if (reader.classOf(at + 1) === 'proper' && !(reader.lexicon.headLast && isOffice(reader, at + 1))) return true;
  return at > from && reader.classOf(at - 1) === 'proper' && isNameTail(reader, at);
};

/** Behind it stands what ends a name: a comma with degrees or an office, a bracket, a verb, the end. */
const isNameTail = (reader: OfficeReader, at: number): boolean => {
  const next = reader.tokens[at + 1];
  return next === undefined || next.kind === 'punct' || next.shape === 'lower';
};

/** "masing-masing": a word said twice is no name. */
const isDoubled = (word: string): boolean => {
  const half = (word.length - 1) / 2;
  return half >= 3 && word.charAt(half) === '-' && word.slice(0, half) === word.slice(half + 1);
};
