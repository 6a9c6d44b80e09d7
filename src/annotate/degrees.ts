import { joinName } from './join-name.ts';
import type { OfficeReader } from './office-reader.ts';

/** The academic degrees behind a name, and the token behind them. */
export const readDegrees = (reader: OfficeReader, from: number): { end: number; words: string[] } => {
  const { tokens } = reader;
  const words: string[] = [];
  let at = from;
  for (let guard = 0; guard < 8; guard++) {
    const comma = tokens[at]?.text === ',' ? 1 : 0;
    const start = at + comma;
    if (words.length > 0 && isFellowship(reader, start, comma)) {
      words.push(joinName(tokens, start, start + 1));
      at = start + 1;
      continue;
    }
    if (!isDegree(reader, start) || (comma === 0 && words.length === 0 && tokens[start]?.text === 'S' && tokens[start + 1]?.text !== '.'))
      break;
    if (comma === 1 && isNextTitle(reader, start)) break;
    const end = degreeEnd(reader, start);
    words.push(joinName(tokens, start, end));
    at = end;
  }
  return { end: at, words };
};

/** "Dr. Rina Astari, [Dr]. Ali Hasan": the title of the next name of a list. */
const isNextTitle = (reader: OfficeReader, at: number): boolean => {
  const { tokens, lexicon } = reader;
  const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  return lexicon.honorifics.match(tokens, at) !== undefined && tokens[next]?.shape === 'Upper' && !isDegree(reader, next);
};

/** "Sp.B, [FINACS], M.Kes": capitals between two degrees. */
const isFellowship = (reader: OfficeReader, at: number, comma: number): boolean =>
  comma === 1 &&
  reader.tokens[at]?.shape === 'ALL' &&
  !isDegree(reader, at) &&
  reader.tokens[at + 1]?.text === ',' &&
  isDegree(reader, at + 2);

/** A degree begins at the token: "S.Sos.", "M. Si", "Ph.D.". */
export const isDegree = (reader: OfficeReader, at: number): boolean => {
  const { tokens } = reader;
  const token = tokens[at];
  if (token?.kind !== 'word' || !reader.lexicon.degrees.start.test(token.text)) return false;
  if (token.text.length >= 2 && token.text === token.text.toUpperCase()) return true;
  const dotted = tokens[at + 1]?.text === '.';
  const next = tokens[at + 2];
  if (token.text.length === 1) return dotted && next?.kind === 'word' && isPart(reader, next.text);
  return dotted || reader.lexicon.degrees.plain.test(token.text);
};

/** "Kom", and "KOM" as well. */
const isPart = (reader: OfficeReader, text: string): boolean =>
  reader.lexicon.degrees.part.test(text) || reader.lexicon.degrees.part.test(text.slice(0, 1) + text.slice(1).toLowerCase());

/** "M.[Kes]". */
export const isDegreePart = (reader: OfficeReader, at: number): boolean =>
  reader.tokens[at - 1]?.text === '.' && touches(reader, at - 1) && isDegree(reader, at - 2) && reader.tokens[at - 2]?.text.length === 1;

/** "S.E.", "M. Si", "Ph.D.", "S.IP., M.A.P.": to the last stop of one degree. */
const degreeEnd = (reader: OfficeReader, from: number): number => {
  const { tokens } = reader;
  let at = from + 1;
  while (tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'word' && (tokens[at + 1]?.text.length ?? 9) <= 4 && touches(reader, at))
    at += 2;
  return tokens[at]?.text === '.' && tokens[at]?.start === tokens[at - 1]?.end && isInside(reader, at) ? at + 1 : at;
};

const touches = ({ tokens, lexicon }: OfficeReader, stop: number): boolean => {
  const gap = (tokens[stop + 1]?.start ?? 0) - (tokens[stop]?.end ?? 0);
  return gap === 0 || (gap === 1 && lexicon.degrees.part.test(tokens[stop + 1]?.text ?? ''));
};

/** The stop belongs to the degree where the sentence goes on behind it. */
const isInside = ({ tokens, lexicon }: OfficeReader, at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && (next.kind === 'punct' || next.shape === 'lower' || lexicon.degrees.start.test(next.text));
};
