import type { Sentence } from '../annotate/sentences.ts';
import { add, type Frame, GROUP_OF, lower } from './signs.ts';

const NOUN_REACH = 6;

/** "The delegation included Dr. X, dean of …; and Dr. Y": all who are named behind the verb came with the delegation. */
export const readGroup = (frame: Frame, sentence: Sentence, at: number): void => {
  const { notes, words } = frame;
  const nouns = notes.tokens.slice(Math.max(sentence.from, at - NOUN_REACH), at);
  if (!nouns.some((t) => words.delegation.has(t.lower)) || nouns.some((t) => t.text === ',')) return;
  let end = at;
  while (end < sentence.to && !words.receivedBy.has(lower(frame, end)) && !notes.inQuote(end)) end++;
  const members = notes.entities.filter((e) => e.kind === 'person' && e.from > at && e.to <= end);
  add(frame, members, { role: 'companion', weight: 1, rule: GROUP_OF, sentence });
};
