import type { Annotations } from '../annotate/annotations.ts';
import type { FrameWords } from '../annotate/frame-words.ts';
import { decideHosts } from './hosts.ts';
import { withLocalHosts } from './local-hosts.ts';
import type { Parties } from './parties.ts';
import type { Sign } from './signs.ts';
import { decideVisitors } from './visitors.ts';

/** Decides the parties from the signs: who goes first, then who receives and is no part of those who go. */
export const decideParties = (notes: Annotations, signs: readonly Sign[], words: FrameWords): Parties => {
  const visitors = decideVisitors(notes, signs);
  const hosts = withLocalHosts(notes, signs, { visitors, hosts: decideHosts(notes, signs, visitors), presence: words.presence });
  return { visitors, hosts };
};
