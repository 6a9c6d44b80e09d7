import type { Entity } from '../annotate/entities.ts';
import type { Sentence } from '../annotate/sentences.ts';
import { isReceivingPerson } from './audience-cues.ts';
import { subjectBefore } from './clause-subject.ts';
import { listBehind } from './entity-lists.ts';
import { add, type Frame, lower } from './signs.ts';

/** "Ade Ismar yang menerima rombongan KIP Pemkab Mamuju", "menyambut kedatangan Wapres". */
export const readReceiving = (frame: Frame, place: { sentence: Sentence; at: number }): void => {
  const { sentence, at } = place;
  const turned = receiverBehind(frame, sentence, at);
  if (turned) {
    add(frame, [turned], { role: 'receiver', weight: 3, rule: 'visit/welcoming-were', sentence });
    return;
  }
  const nouns = frame.notes.tokens.slice(at + 1, Math.min(at + 4, sentence.to)).map((t) => t.lower);
  const ofVisit = nouns.some((w) => frame.words.delegation.has(w) || frame.words.arrivals.has(w));
  if (!ofVisit && !isReceivingPerson(frame.notes, at, frame.words)) return;
  const subject = subjectBefore(frame, sentence, at);
  const first = subject[0] ?? regionBefore(frame, sentence, at);
  if (first)
    add(frame, [first], { role: first.kind === 'region' ? 'host' : 'receiver', weight: 3, rule: 'visit/receives-delegation', sentence });
  const guests = listBehind(frame, at + 1, sentence.to, {
    skip: new Set([...frame.words.arrivals, ...frame.words.from, ...frame.words.delegation]),
    reach: 5,
  });
  add(frame, guests, { role: 'visitor', weight: 3, rule: 'visit/delegation-received', sentence });
};

const TURNED_REACH = 4;

/** "Welcoming them was [Rector X]", "On hand to welcome the delegation were [Mayor Y] …": the subject stands behind its verb. */
const receiverBehind = (frame: Frame, sentence: Sentence, at: number): Entity | undefined => {
  const { auxiliaries } = frame.words;
  for (let aux = at + 2; auxiliaries && aux <= Math.min(sentence.to - 1, at + TURNED_REACH); aux++) {
    if (!auxiliaries.has(lower(frame, aux))) continue;
    const articles = frame.notes.reader.lexicon.headLast?.articles;
    const from = articles?.has(lower(frame, aux + 1)) ? aux + 2 : aux + 1;
    return frame.notes.entities.find((e) => e.kind === 'person' && e.from === from);
  }
  return undefined;
};

/** Headline "Kabupaten Muara Enim Sambut Tim Penilai": the region stands for its government. */
const regionBefore = (frame: Frame, sentence: Sentence, at: number): Entity | undefined =>
  frame.notes.entities.find((e) => e.kind === 'region' && e.from === sentence.from && e.to === at);
