import type { Entity } from '../annotate/entities.ts';
import type { VisitCue } from './cues.ts';
import { type Frame, lower } from './signs.ts';

/** Whether the entity is a village, district or the like. */
export const isSettlement = (frame: Frame, entity: Entity): boolean =>
  entity.kind === 'agency' && frame.notes.agencies.list[entity.id]?.opener.settlement === true;

/** Joined by "dan", "serta" or a comma alone. */
export const isListed = (frame: Frame, from: number, to: number): boolean => {
  const behind = pastBracket(frame, from);
  if (behind > from) return isListed(frame, behind, to);
  if (to - from > (frame.notes.reader.lexicon.headLast ? 3 : 2) || to <= from) return false;
  for (let at = from; at < to; at++) if (!isJoin(frame, lower(frame, at))) return false;
  return true;
};

/** "DPRD Kota Batu [(Jawa Timur)], …": a region in brackets says where the body before it lies. */
const pastBracket = ({ notes }: Frame, at: number): number => {
  const { tokens, reader } = notes;
  const hit = tokens[at]?.text === '(' ? reader.region(at + 1) : undefined;
  return hit && tokens[at + 1 + hit.length]?.text === ')' ? at + hit.length + 2 : at;
};

/** "LPM Desa Kawu, Kecamatan Kedunggalar": a settlement of another kind behind a comma alone says where the first one lies. */
export const isAddress = (frame: Frame, before: Entity, next: Entity): boolean =>
  isSettlement(frame, next) &&
  next.from - before.to === 1 &&
  lower(frame, before.to) === ',' &&
  lower(frame, next.from) !== lower(frame, before.from);

const isJoin = ({ notes }: Frame, word: string): boolean =>
  word === ',' || word === '&' || notes.reader.lexicon.conjunctions.has(word) || notes.reader.lexicon.headLast?.articles.has(word) === true;

/** Entities that follow within `reach` words, skippable words aside, as one list. */
export const listBehind = (frame: Frame, from: number, to: number, options: { skip: ReadonlySet<string>; reach: number }): Entity[] => {
  let at = from;
  for (let steps = 0; steps <= options.reach && at < to; steps++) {
    const entity = frame.notes.entities.find((e) => e.from === at);
    if (entity) return withListed(frame, entity, to);
    const word = lower(frame, at);
    if (frame.notes.tokens[at]?.kind === 'punct' && word !== '(' && word !== ')') return [];
    if (
      !options.skip.has(word) &&
      !frame.words.agentLinks.has(word) &&
      !frame.words.delegation.has(word) &&
      frame.notes.tokens[at]?.shape === 'lower' &&
      frame.words.listStops.has(word)
    )
      return [];
    at++;
  }
  return [];
};

const withListed = (frame: Frame, first: Entity, to: number): Entity[] => {
  const list = [first];
  for (const next of frame.notes.entities) {
    const last = list.at(-1);
    if (!last || next.from < last.to || next.to > to) continue;
    if (!isListed(frame, last.to, next.from) || isAddress(frame, last, next)) break;
    list.push(next);
  }
  return list;
};

/** The entities behind the next comma, colon or dash, as one list. */
export const firstAfterComma = (frame: Frame, from: number, to: number): Entity[] => {
  for (let at = from; at < Math.min(to, from + 12); at++) {
    if (!/^[,:–—-]$/u.test(lower(frame, at))) continue;
    const entity = frame.notes.entities.find((e) => e.from >= at + 1 && e.from <= at + 2 && e.kind !== 'region');
    if (entity) return withListed(frame, entity, to);
  }
  return [];
};

/** "meninjau rumah warga RT 01 Kelurahan X": so far behind the verb a village is the address of what is seen. */
const SEEN_REACH = 4;

/** What is visited: behind "ke" or "di", or at once behind a verb that takes an object. */
export const objectBehind = (frame: Frame, cue: VisitCue): Entity[] => {
  const { notes, words } = frame;
  const end = Math.min(cue.sentence.to, cue.to + 22);
  let reached = cue.term.voice === 'go';
  for (let at = cue.to; at < end; at++) {
    const word = lower(frame, at);
    if (notes.inQuote(at)) return [];
    // "the visit sought to strengthen relations between X and Y": "to" leads to a verb, not to a place.
    if (words.openPurposeLinks?.has(word) && isPurposeApart(frame, lower(frame, at + 1))) return [];
    if (words.towards.has(word)) reached = true;
    if (word === ',') return [];
    const entity = notes.entities.find((e) => e.from === at);
    // "meninjau lahan di Kecamatan X": a village or district behind "di" says where, not whom.
    const isWhere =
      entity !== undefined && isSettlement(frame, entity) && (words.placeMarks.has(lower(frame, at - 1)) || at - cue.to > SEEN_REACH);
    if (entity && reached && entity.kind !== 'person' && !isWhere) return withPlace(frame, entity, end);
    if (entity && reached && entity.kind === 'person') return withListed(frame, entity, end);
    if (entity) at = entity.to - 1;
    else if (isStop(frame, at)) return [];
  }
  return [];
};

/** "berangkat ke [Kelurahan X] untuk melakukan studi banding": where one goes stands before the infinitive. */
export const goalBefore = (frame: Frame, { sentence }: VisitCue, verb: number): Entity[] => {
  if (!frame.words.infinitives.has(lower(frame, verb - 1))) return [];
  const goes = frame.notes.entities.filter(
    (e) => e.from > sentence.from && e.to < verb && e.kind !== 'person' && frame.words.goals.has(lower(frame, e.from - 1)),
  );
  const first = goes.at(-1);
  return first === undefined || frame.notes.inQuote(first.from) ? [] : withPlace(frame, first, verb - 1);
};

/** A verb of purpose, but for those of seeing: "a visit to view the bridge" goes to the bridge. */
const isPurposeApart = ({ words }: Frame, verb: string): boolean =>
  words.purposeActions?.has(verb) === true && words.seeing?.has(verb) !== true;

const isStop = (frame: Frame, at: number): boolean => {
  const word = lower(frame, at);
  return word === ';' || word === ':' || frame.words.objectStops.has(word) || frame.words.receivedBy.has(word);
};

/** A list of places and bodies, the regions that follow them left aside. */
const withPlace = (frame: Frame, first: Entity, end: number): Entity[] => {
  const list = [first];
  let last = first.to;
  for (const next of frame.notes.entities) {
    if (next.from < last || next.from >= end) continue;
    if (next.kind === 'person') break;
    if (next.from - last > 3) break;
    const tie = frame.notes.tokens.slice(last, next.from).map((t) => t.lower);
    if (tie.some((w) => w !== ',' && !frame.words.placeTies.has(w))) break;
    if (next.kind === 'agency' && !tie.some((w) => frame.words.placeMarks.has(w)) && !isWhereabouts(frame, first, next, tie))
      list.push(next);
    last = next.to;
  }
  return list;
};

/** "Pasar Sukolilo, Kecamatan Jiwan": a district behind a comma says where the first thing lies. */
const isWhereabouts = (frame: Frame, first: Entity, next: Entity, tie: readonly string[]): boolean => {
  if (next.kind !== 'agency' || tie.some((w) => frame.notes.reader.lexicon.conjunctions.has(w))) return false;
  return isSettlement(frame, next) || (first.kind === 'region' && tie.includes(','));
};
