import type { Entity } from '../annotate/entities.ts';
import { phraseLength } from '../annotate/name-behind.ts';
import type { Sentence } from '../annotate/sentences.ts';
import { isAddress, isListed } from './entity-lists.ts';
import { add, type Frame, lower } from './signs.ts';

/** The subject of a verb: the first free entities of its clause, a list taken whole. */
export const subjectBefore = (frame: Frame, sentence: Sentence, verb: number): Entity[] => {
  const within = frame.notes.entities.filter(
    (e) => e.from >= sentence.from && e.to <= verb && (e.kind !== 'region' || isHomeOfSome(frame, e)) && !frame.notes.inQuote(e.from),
  );
  const related = relativeSubject(frame, within, { from: sentence.from, verb });
  if (related) return [related];
  const opened = openingEnd(frame, { from: bodyToken(frame, sentence, verb), verb });
  const clause = Math.max(clauseStart(frame, sentence, verb), opened);
  const main = mainClause(frame, within, { sentence, verb, clause });
  if (main.length > 0) return main;
  const inside = within.some((e) => e.from >= clause) ? within.filter((e) => e.from >= clause) : within;
  const free = inside.filter((e) => !isGoverned(frame, e));
  const bound = infinitiveSubject(frame, inside, verb);
  const first = (bound && isGoverned(frame, bound) ? bound : undefined) ?? owned(frame, free) ?? bound;
  if (!first) return [];
  const deputy = inside.find((e) => e.kind === 'person' && frame.words.throughMarks.has(lower(frame, e.from - 1)));
  if (deputy && first.kind === 'person') {
    add(frame, [first], { role: 'accompanied', weight: 0.5, rule: 'visit/sends', sentence });
    return [deputy];
  }
  const subject = [first];
  for (const next of free.slice(1)) {
    const last = subject.at(-1);
    if (last && isListed(frame, last.to, next.from) && !isAddress(frame, last, next) && !isWholeOf(frame, last, next)) subject.push(next);
  }
  return subject;
};

/** "welcomed President X, who had just completed a visit": who stands before the relative word. */
const relativeSubject = (frame: Frame, within: readonly Entity[], place: { from: number; verb: number }): Entity | undefined => {
  const { relatives } = frame.words;
  if (!relatives) return undefined;
  for (let at = place.verb - 1; at > place.from; at--) {
    if (!relatives.has(lower(frame, at)) || frame.notes.inQuote(at)) continue;
    const end = lower(frame, at - 1) === ',' ? at - 1 : at;
    return within.find((e) => e.to === end && e.kind === 'person');
  }
  return undefined;
};

/** "Padang Council (DPRD)'s Budget Committee": what is owned is meant, not the owner. */
const owned = (frame: Frame, free: readonly Entity[]): Entity | undefined => {
  const [first, second] = free;
  const isOwner = first?.kind === 'agency' && second?.kind === 'agency' && /^[)]?['’]s?$/u.test(textBetween(frame, first, second));
  return isOwner ? second : first;
};

const textBetween = ({ notes }: Frame, first: Entity, second: Entity): string =>
  notes.tokens
    .slice(first.to, second.from)
    .map((t) => t.text)
    .join('');

/** "Bahagian Pemantauan, Kementerian X": behind a comma alone the body that a unit is a part of. */
const isWholeOf = (frame: Frame, unit: Entity, next: Entity): boolean => {
  const openerOf = (e: Entity) => (e.kind === 'agency' ? frame.notes.agencies.list[e.id]?.opener : undefined);
  const [inner, outer] = [openerOf(unit), openerOf(next)];
  return inner?.unit === true && outer !== undefined && outer.unit !== true && next.from - unit.to === 1 && lower(frame, unit.to) === ',';
};

/** "daya tarik bagi Pemda X untuk menyambangi …": who is named right before "untuk" is to do it. */
const infinitiveSubject = (frame: Frame, inside: readonly Entity[], verb: number): Entity | undefined => {
  const last = inside.at(-1);
  return frame.words.infinitives.has(lower(frame, verb - 1)) && last?.to === verb - 1 ? last : undefined;
};

/** "After receiving the speakers of the House, [President X] also received …": behind the comma of a clause that opens the sentence. */
const mainClause = (frame: Frame, within: readonly Entity[], place: { sentence: Sentence; verb: number; clause: number }): Entity[] => {
  const { sentence, verb, clause } = place;
  if (clause - sentence.from !== 1) return [];
  for (let at = clause + 2; at < verb; at++) {
    if (lower(frame, at) !== ',') continue;
    const next = frame.notes.reader.lexicon.headLast?.articles.has(lower(frame, at + 1)) ? at + 2 : at + 1;
    const first = within.find((e) => e.from === next && e.kind === 'person');
    // A list of those who came goes on behind its comma.
    if (first && !within.some((e) => e.to === at && e.kind === 'person')) return [first];
  }
  return [];
};

/** In the first sentence the words before the running text are a dateline and no subject. */
const bodyToken = (frame: Frame, sentence: Sentence, verb: number): number => {
  const { bodyStart, tokens } = frame.notes;
  if (sentence.start >= bodyStart || sentence.end <= bodyStart) return sentence.from;
  for (let at = sentence.from; at < verb; at++) if ((tokens[at]?.start ?? 0) >= bodyStart) return at;
  return sentence.from;
};

const SUBJECT_REACH = 3;

/** "Dalam rangka belajar dari X, komisi gabungan DPRD Y melaksanakan …": behind the comma that ends an opening purpose stands the subject. */
const openingEnd = (frame: Frame, { from, verb }: { from: number; verb: number }): number => {
  const opens = phraseLength(frame.notes.reader, from, frame.words.purposeLinks) > 0;
  for (let at = from; opens && at < verb; at++) {
    if (lower(frame, at) !== ',') continue;
    const isSubject = frame.notes.entities.some((e) => e.kind !== 'region' && e.from > at && e.from <= at + SUBJECT_REACH && e.to <= verb);
    if (isSubject) return at + 1;
  }
  return from;
};

/** Behind the last "karena", "bahwa", "setelah" before the verb. */
const clauseStart = (frame: Frame, sentence: Sentence, verb: number): number => {
  for (let at = verb - 1; at >= sentence.from; at--) if (frame.words.subordinators.has(lower(frame, at))) return at + 1;
  return sentence.from;
};

/** "30 pejabat asal [Kabupaten X]", "rombongan dari [Kota Y]": those who go are told by where they are from. */
const isHomeOfSome = ({ words, ...frame }: Frame, { from }: Entity): boolean => {
  const [who, link] = [frame.notes.tokens[from - 2]?.lower ?? '', frame.notes.tokens[from - 1]?.lower ?? ''];
  return words.from.has(link) && (words.delegation.has(who) || words.sizeNouns.has(who));
};

const DELEGATION_REACH = 7;

/** "A delegation of 17 councilors from X". */
const isOfDelegation = (frame: Frame, link: number): boolean => {
  for (let at = link - 1; at >= Math.max(0, link - DELEGATION_REACH); at--) if (frame.words.delegation.has(lower(frame, at))) return true;
  return false;
};

const isGoverned = (frame: Frame, entity: Entity): boolean => {
  const { words } = frame;
  if (entity.kind === 'region') return false;
  for (let at = entity.from - 1; at >= entity.from - 3 && at >= 0; at--) {
    const word = lower(frame, at);
    if (frame.notes.reader.lexicon.headLast?.articles.has(word)) continue;
    // "di Aula Kantor [Desa Jati]", "ke Gedung [KPK]": a building between the link and the body.
    if (frame.notes.reader.opener(at)?.value.place === true) continue;
    if (words.delegationLinks?.has(word) && isOfDelegation(frame, at)) return false;
    if (words.towards.has(word) || words.from.has(word) || words.governors.has(word)) return true;
    if (words.accompaniedBy.has(word) || words.receivedBy.has(word) || words.ledBy.has(word)) return true;
    if (!words.agentLinks.has(word)) return false;
  }
  return false;
};
