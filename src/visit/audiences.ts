import type { Entity } from '../annotate/entities.ts';
import type { PositionMention } from '../annotate/mentions.ts';
import type { VisitCue } from './cues.ts';
import { type Frame, lower } from './signs.ts';

/** "Bupati adakan audiensi dengan Pertamina": who heads a government gives the audience, whatever the verb says, but to those above. */
export const isAudienceGiven = (frame: Frame, cue: VisitCue, who: { subject: readonly Entity[]; objects: readonly Entity[] }): boolean => {
  if (cue.term.kind !== 'courtesy-call' || cue.term.voice !== 'event' || !frame.words.audienceLinks.has(lower(frame, cue.to))) return false;
  const [first] = who.subject;
  if (who.objects.length === 0 || first?.kind !== 'person') return false;
  return isHeadOf(frame, first, (p) => p.head.leads === true && p.head.governs === true) && !who.objects.some((e) => isAbove(frame, e));
};

const isHeadOf = (frame: Frame, entity: Entity, test: (position: PositionMention) => boolean): boolean =>
  entity.kind === 'person'
    ? frame.notes.people.list[entity.id]?.positions.some(test) === true
    : entity.kind === 'office' && test(entity.position);

/** A head of state, a minister, or another who governs is called on, not received. */
const isAbove = (frame: Frame, entity: Entity): boolean =>
  isHeadOf(
    frame,
    entity,
    ({ head }) => head.presidency === true || head.headOfState === true || head.bodyFromTitle === true || head.governs === true,
  );

export const turnObjects = (frame: Frame, objects: readonly Entity[]): void => {
  for (const [i, sign] of frame.signs.entries())
    if (objects.includes(sign.entity) && sign.rule === 'visit/goes-to')
      frame.signs[i] = { ...sign, role: 'visitor', rule: 'visit/comes-to-audience' };
};

const GROUP_REACH = 6;

/** "The mayor discussed their programmes with officials of [San Isidro] during a study visit": the group that is talked to came. */
export const groupAddressed = (frame: Frame, cue: VisitCue, subject: readonly Entity[]): Entity[] => {
  const { delegationLinks, delegation, facing } = frame.words;
  const from = subject.at(-1)?.to ?? cue.from;
  const group = frame.notes.entities.find((e) => {
    if (e.kind !== 'agency' || e.from < from || e.to > cue.from || !delegationLinks) return false;
    const before = frame.notes.tokens.slice(Math.max(from, e.from - GROUP_REACH), e.from).map((t) => t.lower);
    const noun = before.findIndex((w) => delegation.has(w));
    return noun > 0 && before.slice(0, noun).some((w) => facing.has(w)) && before.slice(noun).some((w) => delegationLinks.has(w));
  });
  return group ? [group] : [];
};
