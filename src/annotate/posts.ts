import { opensPerson, type TokenReader } from './token-reader.ts';

/** "Koordinator pada Kejati Kalsel", "Konsul Jenderal Australia di Makassar, …": a post in a body or at a place. */
export const postLength = (reader: TokenReader, at: number, from: number): number => {
  const word = reader.tokens[at]?.lower ?? '';
  const { inBody, atPlace } = reader.lexicon.postLinks;
  if (inBody.has(word) && at === from && reader.classOf(at + 1) === 'opener') return 1;
  if (!atPlace.has(word)) return 0;
  const hit = reader.region(at + 1);
  const isHome = !hit && reader.lexicon.homeNames.has(reader.tokens[at + 1]?.lower ?? '');
  if (!hit && !isHome) return 0;
  const behind = at + 1 + (hit?.length ?? 1);
  const name = reader.tokens[behind]?.text === ',' ? behind + 1 : reader.lexicon.headLast ? behind : undefined;
  return name !== undefined && opensPerson(reader.classOf(name)) ? 1 + (isHome ? 1 : 0) : 0;
};
