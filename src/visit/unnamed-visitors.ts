import type { Annotations } from '../annotate/annotations.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import type { VisitCue } from './cues.ts';
import type { Sign } from './signs.ts';

/**
 * "Eight ambassadors paid a courtesy call to Governor X", "A delegation of 82 officers visited Y", "Z received a delegation":
 * some who go unnamed are said to go to who is named.
 */
export const goUnnamed = (notes: Annotations, cues: readonly VisitCue[], signs: readonly Sign[], words: VisitWords): boolean => {
  const told = cues.filter((c) => c.zone === 'lead' && !c.quoted && !c.aside && !c.background);
  const hasGroup = ({ sentence }: VisitCue): boolean =>
    notes.tokens.slice(sentence.from, sentence.to).some((t, i) => words.delegation.has(t.lower) && !notes.inQuote(sentence.from + i));
  return signs.some((s) =>
    told.some(
      (c) =>
        c.sentence === s.sentence &&
        ((s.rule === 'visit/goes-to' && (c.term.specific || hasGroup(c))) || (s.rule === 'visit/receives' && hasGroup(c))),
    ),
  );
};
