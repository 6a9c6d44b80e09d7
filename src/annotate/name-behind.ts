import type { Token } from '../core/tokens.ts';
import { type NameRun, readName } from './names.ts';
import type { OfficeReader } from './office-reader.ts';
import type { TieWords } from './tie-words.ts';

/** "dan": the word at a token stands between the last two of a list. */
export const isConjunction = (reader: OfficeReader, at: number): boolean => reader.lexicon.conjunctions.has(reader.tokens[at]?.lower ?? '');

/** How many tokens the longest of the phrases that stand at `at` takes; 0 where none does. */
export const phraseLength = ({ tokens }: OfficeReader, at: number, phrases: readonly (readonly string[])[] = []): number => {
  let longest = 0;
  for (const phrase of phrases) if (phrase.length > longest && standsAt(tokens, at, phrase)) longest = phrase.length;
  return longest;
};

const standsAt = (tokens: readonly Token[], at: number, phrase: readonly string[]): boolean => {
  for (let i = 0; i < phrase.length; i++) if (tokens[at + i]?.lower !== phrase[i]) return false;
  return true;
};

/** Words between an office that many hold and the names of some: how many tokens they are. */
export const memberListAt = (reader: OfficeReader, at: number, words: TieWords): number => {
  let end = at;
  while (reader.tokens[end]?.text === ',' || words.otherMembers.has(reader.tokens[end]?.lower ?? '')) end++;
  const length = phraseLength(reader, end, words.memberLists);
  if (length === 0) return 0;
  end += length;
  return (reader.tokens[end]?.text === ',' ? end + 1 : end) - at;
};

/** "Kepala SMKN 1 Balongan, Kabupaten Indramayu, Jawa Barat, …": regions between commas say where the body lies. */
const pastAddress = (reader: OfficeReader, at: number): number => {
  let end = at;
  while (reader.tokens[end]?.text === ',') {
    const next = placeEnd(reader, end + 1);
    if (next === undefined || reader.tokens[next]?.text !== ',') break;
    end = next;
  }
  return end;
};

/** Behind a region said in full, a province, or a village or district with its name. */
const placeEnd = (reader: OfficeReader, at: number): number | undefined => {
  const hit = reader.region(at);
  if (hit && (hit.value.explicit || hit.value.level === 'province')) return at + hit.length;
  const opener = reader.opener(at);
  return opener?.value.settlement === true ? reader.tail(at + opener.length, { proper: 2, listed: false }).end : undefined;
};

const isLoneWord = (run: NameRun): boolean => run.nameEnd - run.nameFrom === 1 && run.honorifics.length === 0 && run.degrees.length === 0;

/** The name behind an office: at once, or behind a comma or an introducing word. */
export const nameBehind = (reader: OfficeReader, end: number, words: TieWords): NameRun | undefined => {
  const direct = readName(reader, end);
  // "the Cooperation Center Undiksha Dr. Kadek": a word before a titled name belongs to the body.
  const titled = direct && isLoneWord(direct) && reader.classOf(direct.end) === 'honorific' ? readName(reader, direct.end) : undefined;
  if (titled) return titled;
  if (direct) return isPersonRun(reader, direct) && !isStrayWord(reader, direct, words) ? direct : undefined;
  let at = end;
  while (words.incumbency.has(reader.tokens[at]?.lower ?? '')) at++;
  const incumbent = at > end ? readName(reader, at) : undefined;
  if (incumbent && isPersonRun(reader, incumbent)) return incumbent;
  const bracketed = inBracket(reader, at);
  if (bracketed) return bracketed;
  let comma = false;
  if (reader.tokens[at]?.text === '(' && reader.tokens[at + 2]?.text === ')') at += 3;
  at = pastAddress(reader, at);
  if (reader.tokens[at]?.text === ',') {
    comma = true;
    at++;
  }
  const members = memberListAt(reader, at, words);
  const introduced = members > 0 || words.introducing.has(reader.tokens[at]?.lower ?? '');
  if (introduced) at += Math.max(1, members);
  if (reader.tokens[at]?.text === ',') at++;
  if (!comma && !introduced) return undefined;
  const run = readName(reader, at);
  return run && isPersonRun(reader, run) && fitsApposition(reader, run) ? run : undefined;
};

/** "Ketua PA Kabupaten Malang (Drs. H. Bambang Supriastoto, SH.)": a name that a bracket holds alone. */
const inBracket = (reader: OfficeReader, at: number): NameRun | undefined => {
  const run = reader.tokens[at]?.text === '(' ? readName(reader, at + 1) : undefined;
  if (!run || (run.nameEnd - run.nameFrom < 2 && run.honorifics.length + run.degrees.length === 0)) return undefined;
  return reader.tokens[bracketEnd(reader, run)]?.text === ')' ? run : undefined;
};

/** "(Novi Pratama, S.T. dan Yuli Astari, M.Si.)": behind the last of one or two names. */
const bracketEnd = (reader: OfficeReader, first: NameRun): number => {
  const end = reader.tokens[first.end]?.text === '.' ? first.end + 1 : first.end;
  const second = reader.lexicon.conjunctions.has(reader.tokens[end]?.lower ?? '') ? readName(reader, end + 1) : undefined;
  if (!second) return end;
  return reader.tokens[second.end]?.text === '.' ? second.end + 1 : second.end;
};

/**
 * One unknown word between an office and a name behind a comma belongs to the office ("Kepala Bapedda, Ramlan Suryadi");
 * one behind common words is a name only where the article uses it again elsewhere ("Dirjen Perikanan Tangkap merespons").
 */
export const isStrayWord = (reader: OfficeReader, run: NameRun, words: TieWords): boolean => {
  if (run.nameEnd - run.nameFrom > 1 || run.honorifics.length > 0 || run.degrees.length > 0) return false;
  // Where the head stands last, no word of the body follows it.
  if (reader.lexicon.headLast) return false;
  if (reader.tokens[run.end]?.text === ',') {
    const next = readName(reader, run.end + 1);
    if (next && (next.nameEnd - next.nameFrom > 1 || next.honorifics.length > 0)) return true;
  }
  if (isBeforeTitled(reader, run)) return true;
  const before = reader.classOf(run.nameFrom - 1);
  // A region, a numeral or a bracket closes an office.
  if (before === 'region' || before === 'honorific' || before === 'roman' || reader.tokens[run.nameFrom - 1]?.text === ')') return false;
  if (closesList(reader, run.end, words)) return false;
  const word = reader.tokens[run.nameFrom]?.lower ?? '';
  const previous = reader.tokens[run.nameFrom - 1]?.lower ?? '';
  return !reader.tokens.some(
    (t, i) =>
      t.lower === word &&
      i !== run.nameFrom &&
      reader.tokens[i - 1]?.lower !== previous &&
      (words.isCue(reader.tokens[i - 1]?.lower ?? '') ||
        words.isSayingVerb(reader.tokens[i + 1]?.lower ?? '') ||
        reader.classOf(i - 1) === 'proper' ||
        reader.classOf(i - 1) === 'honorific' ||
        reader.classOf(i + 1) === 'proper'),
  );
};

/** "Sekda [Lombok] H. Lalu Supardan": a word right before a title and a name. */
export const isBeforeTitled = (reader: OfficeReader, run: NameRun): boolean => (readName(reader, run.end)?.honorifics.length ?? 0) > 0;

/** What follows says that a name ended: a verb of saying, or the next office of a list. */
const closesList = (reader: OfficeReader, at: number, words: TieWords): boolean => {
  if (words.isSayingVerb(reader.tokens[at]?.lower ?? '') || words.company?.has(reader.tokens[at]?.lower ?? '')) return true;
  let next = at;
  while (reader.tokens[next]?.text === ',' || isConjunction(reader, next)) next++;
  return next > at && reader.position(next) !== undefined;
};

const isPersonRun = (reader: OfficeReader, run: NameRun): boolean => {
  const words = run.nameEnd - run.nameFrom;
  if (reader.position(run.nameFrom)?.value.mayBeName !== true && reader.position(run.nameFrom) && words === 1) return false;
  // "Ketua, Hakim dan pejabat": an office in a row of offices.
  const isInRow =
    words === 1 && reader.position(run.nameFrom) && isConjunction(reader, run.end) && reader.tokens[run.end + 1]?.shape === 'lower';
  return !isInRow && (run.honorifics.length > 0 || run.degrees.length > 0 || words >= 1);
};

/** Behind a comma a name of one word needs to be closed off ("Kadis Pasar, Suparno, mengatakan"). */
const fitsApposition = (reader: OfficeReader, run: NameRun): boolean => {
  if (run.nameEnd - run.nameFrom >= 2 || run.honorifics.length > 0 || run.degrees.length > 0) return true;
  const next = reader.tokens[run.end];
  return next === undefined || next.kind === 'punct' || next.shape === 'lower';
};
