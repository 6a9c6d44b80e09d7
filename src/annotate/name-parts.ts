import { isDegree } from './degrees.ts';
import type { OfficeReader } from './office-reader.ts';

const MOST_NICKNAME = 3;

/** "Joko “Jokowi” Hartono", "Rina “Ibu Guru” Lestari": how many tokens a nickname in marks between two words of a name takes. */
export const nicknameLength = (reader: OfficeReader, at: number): number => {
  if (!/^["“‘']$/u.test(reader.tokens[at]?.text ?? '') || reader.classOf(at - 1) !== 'proper') return 0;
  let end = at + 1;
  while (end <= at + MOST_NICKNAME && reader.tokens[end]?.shape === 'Upper') end++;
  const isMarked = end > at + 1 && /^["”’']$/u.test(reader.tokens[end]?.text ?? '');
  return isMarked && reader.classOf(end + 1) === 'proper' ? end + 1 - at : 0;
};

/** "Togi JL Aruan": two initials inside a name. */
export const isInitials = (reader: OfficeReader, at: number): boolean => {
  const [token, next] = [reader.tokens[at], reader.tokens[at + 1]];
  const isShort = token?.text.length === 2 && !isDegree(reader, at) && reader.classOf(at) === 'acronym';
  return (
    isShort && next?.kind === 'word' && next.shape === 'Upper' && reader.classOf(at + 1) === 'proper' && reader.classOf(at - 1) === 'proper'
  );
};

/** "Carlos M. Reyes III": a numeral that parts a son from his father closes a name of two words. */
export const isOrdinal = (reader: OfficeReader, at: number, from: number): boolean => {
  const next = reader.tokens[at + 1];
  const isOver = next === undefined || next.kind === 'punct' || next.shape === 'lower';
  return at > from + 1 && isOver && /^(?:I{2,3}|IV)$/u.test(reader.tokens[at]?.text ?? '') && reader.classOf(at - 1) === 'proper';
};

/** "Mages a/l Perumal": a particle written with a slash. */
export const isSlashed = ({ tokens, lexicon }: OfficeReader, at: number): boolean =>
  tokens[at + 1]?.text === '/' && lexicon.nameParticles.has(`${tokens[at]?.lower}/${tokens[at + 2]?.lower}`);
