import type { Entity } from '../annotate/entities.ts';
import { phraseLength } from '../annotate/name-behind.ts';
import type { VisitCue } from './cues.ts';
import { isSettlement } from './entity-lists.ts';
import { type Frame, lower } from './signs.ts';

/** "tempat pertama yang dikunjungi adalah …", "dinas yang disambangi rombongan ini adalah …". */
export const namesWhatIsVisited = (frame: Frame, { term, to }: VisitCue): boolean => {
  let at = to;
  while (at < to + AGENT_WORDS && (frame.words.delegation.has(lower(frame, at)) || frame.words.demonstratives?.has(lower(frame, at)))) at++;
  return term.voice === 'gone-to' && phraseLength(frame.notes.reader, at, frame.words.namingLinks) > 0;
};

const AGENT_WORDS = 3;

export const visitedList = (frame: Frame, cue: VisitCue): Entity[] =>
  frame.notes.entities
    .filter((e) => e.kind === 'agency' && e.from >= cue.to && e.to <= cue.sentence.to && !isSettlement(frame, e))
    .slice(0, 6);
