import type { Annotations } from '../annotate/annotations.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import type { Sign } from './signs.ts';
import { spanOfTokens } from './token-spans.ts';
import type { Candidate } from './where.ts';

/** "received the guest in [Hanoi]": a town abroad, which no code names, is the place by its name. */
export const receivedIn = (notes: Annotations, signs: readonly Sign[], words: VisitWords): Candidate | undefined => {
  const sentences = signs.filter((s) => s.role === 'receiver' && s.rule === 'visit/receives-delegation').map((s) => s.sentence);
  const town = notes.entities.find(
    (e) =>
      e.kind === 'region' &&
      e.region.code === undefined &&
      words.placeMarks.has(notes.tokens[e.from - 1]?.lower ?? '') &&
      sentences.some((s) => s.from <= e.from && e.to <= s.to),
  );
  const span = town && spanOfTokens(notes, town.from, town.to);
  return town && span && { ...span, from: town.from, to: town.to, score: 0, rule: 'place/received-in' };
};
