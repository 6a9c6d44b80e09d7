import { readName } from './names.ts';
import type { OfficeReader } from './office-reader.ts';

/** Types of bodies that a day may name. */
const SCHOOLS: ReadonlySet<string> = new Set(['school', 'university']);

const MAX_WORDS = 4;
const LONGEST_OPENER = 5;

/** "RSUD [dr. Iskak] Tulungagung": how many tokens a person's name takes that a hospital is called by; 0 where none stands there. */
export const eponymLength = (reader: OfficeReader, at: number): number => {
  const opener = hospitalBefore(reader, at);
  if (opener === undefined) return 0;
  const from = pastTitles(reader, at);
  let end = from;
  while (end < from + MAX_WORDS && isNamePart(reader, end)) end++;
  if (from === at || end === from) return 0;
  return isOfBody(reader, { opener, from, end }) ? end - at : 0;
};

/** "SMK 17 [Agustus]", "Universitas 17 [Agustus] 1945": the month of a day that a school is called by. */
export const isDayOfName = (reader: OfficeReader, at: number): boolean =>
  reader.tokens[at]?.shape === 'Upper' &&
  reader.lexicon.neverNames.has(reader.tokens[at]?.lower ?? '') &&
  reader.tokens[at - 1]?.kind === 'number' &&
  SCHOOLS.has(reader.opener(at - 2)?.value.type ?? '');

/** Where the words for the hospital begin that end before a token, a bracket that shortens them left aside. */
const hospitalBefore = (reader: OfficeReader, at: number): number | undefined => {
  const { tokens } = reader;
  const to = tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(' ? at - 3 : at;
  for (let back = to - 1; back >= to - LONGEST_OPENER; back--) {
    const hit = reader.opener(back);
    if (hit?.value.type === 'hospital' && back + hit.length === to) return back;
  }
  return undefined;
};

const pastTitles = ({ tokens, lexicon }: OfficeReader, from: number): number => {
  let at = from;
  for (let guard = 0; guard < MAX_WORDS; guard++) {
    const hit = lexicon.honorifics.match(tokens, at) ?? lexicon.ranks.match(tokens, at);
    if (!hit) break;
    at += hit.length;
    if (tokens[at]?.text === '.') at++;
  }
  return at;
};

const isNamePart = (reader: OfficeReader, at: number): boolean =>
  reader.classOf(at) === 'proper' || (reader.classOf(at) === 'acronym' && reader.classOf(at + 1) === 'proper');

/** Behind an office ("Direktur RSUD dr. X") the name is rather its holder's, unless a region or another name follows, or the text repeats it. */
const isOfBody = (reader: OfficeReader, { opener, from, end }: { opener: number; from: number; end: number }): boolean => {
  const isLed = [opener - 1, opener - 2].some((i) => i + (reader.position(i)?.length ?? 0) === opener);
  if (!isLed || reader.region(end)) return true;
  const { tokens } = reader;
  if (tokens[end]?.text === ',') {
    const next = readName(reader, end + 1);
    if (next && (next.honorifics.length > 0 || next.nameEnd - next.nameFrom > 1)) return true;
  }
  return tokens.some(
    (t, i) => i !== from && t.lower === tokens[from]?.lower && hospitalBefore(reader, titlesStart(reader, i)) !== undefined,
  );
};

/** Back over the titles before a name. */
const titlesStart = ({ tokens, lexicon }: OfficeReader, name: number): number => {
  let at = name;
  for (let guard = 0; guard < MAX_WORDS; guard++) {
    const before = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
    if (!lexicon.honorifics.match(tokens, before)) break;
    at = before;
  }
  return at;
};
