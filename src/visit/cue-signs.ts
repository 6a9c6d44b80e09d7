import type { Entity } from '../annotate/entities.ts';
import { groupAddressed, isAudienceGiven, turnObjects } from './audiences.ts';
import { subjectBefore } from './clause-subject.ts';
import type { VisitCue } from './cues.ts';
import { firstAfterComma, goalBefore, listBehind, objectBehind } from './entity-lists.ts';
import { add, type Frame, lower } from './signs.ts';
import { wordBefore } from './token-spans.ts';
import { namesWhatIsVisited, visitedList } from './what-is-visited.ts';

const ZONE_WEIGHT = { title: 3, lead: 4, body: 2 } as const;

/** Adds the signs that the verb or noun of a cue gives. */
export const readCue = (frame: Frame, cue: VisitCue): void => {
  const weight = ZONE_WEIGHT[cue.zone];
  const { sentence } = cue;
  const receivingAt = verbBefore(frame, cue, frame.words.receiving, 4) ?? hostingBefore(frame, cue);
  if (receivingAt !== undefined) {
    const subject = subjectBefore(frame, sentence, receivingAt);
    // "Hal itu disampaikan saat menerima kunjungan X": who spoke before receives.
    const speaker = subject.length === 0 && frame.words.occasions.has(lower(frame, receivingAt - 1)) ? speakerOf(frame, cue) : undefined;
    add(frame, speaker ? [speaker] : subject, { role: 'host', weight, rule: 'visit/receives', sentence });
    add(frame, listBehind(frame, cue.to, sentence.to, { skip: frame.words.from, reach: 6 }), {
      role: 'visitor',
      weight,
      rule: 'visit/received',
      sentence,
    });
    return;
  }
  if (namesWhatIsVisited(frame, cue)) {
    add(frame, visitedList(frame, cue), { role: 'host', weight, rule: 'visit/gone-to-list', sentence });
    return;
  }
  if (cue.term.voice === 'gone-to') {
    const agents = listBehind(frame, cue.to, sentence.to, { skip: frame.words.agentLinks, reach: 4 }).slice(0, 1);
    add(frame, agents, { role: 'visitor', weight, rule: 'visit/gone-to-by', sentence });
    const subject = subjectBefore(frame, sentence, cue.from);
    const after = agents.at(-1);
    add(frame, subject.length > 0 ? subject : after ? firstAfterComma(frame, after.to, sentence.to) : [], {
      role: 'host',
      weight,
      rule: 'visit/gone-to',
      sentence,
    });
    return;
  }
  const doingAt = cue.term.voice === 'event' ? verbBefore(frame, cue, frame.words.doing, 5) : undefined;
  if (cue.term.voice === 'event' && doingAt === undefined) readBareEvent(frame, cue, weight);
  else readGoing(frame, cue, { verb: doingAt ?? cue.from, weight });
};

/** "X melakukan studi banding ke Y", "X meninjau Y", headline "Kunjungi Y, X …". */
const readGoing = (frame: Frame, cue: VisitCue, place: { verb: number; weight: number }): void => {
  const { sentence } = cue;
  const { weight } = place;
  const subject = subjectBefore(frame, sentence, place.verb);
  const behind = objectBehind(frame, cue);
  const objects = behind.length > 0 ? behind : goalBefore(frame, cue, place.verb);
  add(frame, objects, { role: 'host', weight, rule: 'visit/goes-to', sentence });
  if (subject.length > 0) {
    const turned = isAudienceGiven(frame, cue, { subject, objects });
    add(frame, subject, { role: turned ? 'host' : 'visitor', weight, rule: turned ? 'visit/gives-audience' : 'visit/goes', sentence });
    if (turned) turnObjects(frame, objects);
    return;
  }
  const isOccasion = frame.words.speakerOccasions?.has(wordBefore(frame.notes, place.verb)) === true;
  const speaker = isOccasion ? (namedBeside(frame, place.verb - 1) ?? speakerOf(frame, cue)) : undefined;
  if (speaker) {
    add(frame, [speaker], { role: 'visitor', weight: weight - 1, rule: 'visit/speaker-on-occasion', sentence });
    return;
  }
  if (readPronoun(frame, cue, place)) return;
  if (place.verb - sentence.from > 2) return;
  const from = objects.at(-1)?.to ?? cue.to;
  add(frame, firstAfterComma(frame, from, sentence.to), { role: 'visitor', weight, rule: 'visit/headline-subject', sentence });
};

/** "disampaikan oleh [Bupati X] saat meninjau …": who is named right before the occasion. */
const namedBeside = (frame: Frame, occasion: number): Entity | undefined =>
  frame.notes.entities.find((e) => e.kind === 'person' && e.to === occasion);

/** "dirinya juga meninjau …", "Rombongan juga mengunjungi …": the one spoken of before goes. */
const readPronoun = (frame: Frame, cue: VisitCue, place: { verb: number; weight: number }): boolean => {
  const { sentence } = cue;
  const near = Math.max(sentence.from, place.verb - 5);
  // "Beliau yang diiringi Camat X meneruskan lawatan": the pronoun opens the sentence, others stand between.
  for (let at = place.verb - 1; at >= sentence.from; at = at > near ? at - 1 : at > sentence.from ? sentence.from : -1) {
    if (!frame.words.pronouns.has(lower(frame, at))) continue;
    const person = frame.notes.speech.currentAt.get(sentence);
    const entity = frame.notes.entities.filter((e) => e.kind === 'person' && e.id === person && e.from < at).at(-1);
    if (entity) add(frame, [entity], { role: 'visitor', weight: place.weight - 1, rule: 'visit/goes-again', sentence });
    return true;
  }
  return false;
};

/** "a courtesy call paid by X on Y". */
const readPassive = (frame: Frame, cue: VisitCue, weight: number): boolean => {
  const { sentence } = cue;
  const { words } = frame;
  if (!words.auxiliaries || !words.doing.has(lower(frame, cue.to)) || !words.agentMarks.has(lower(frame, cue.to + 1))) return false;
  const agents = listBehind(frame, cue.to + 2, sentence.to, { skip: words.agentLinks, reach: 4 }).slice(0, 1);
  const [agent] = agents;
  if (!agent) return false;
  add(frame, agents, { role: 'visitor', weight, rule: 'visit/goes', sentence });
  const at = frame.notes.tokens.findIndex((t, i) => i >= agent.to && i <= agent.to + 2 && words.towards.has(t.lower));
  const objects = at < 0 ? [] : listBehind(frame, at + 1, sentence.to, { skip: words.agentLinks, reach: 2 });
  add(frame, objects, { role: 'host', weight, rule: 'visit/goes-to', sentence });
  return true;
};

/** "kunjungan kerja Bupati Gresik ke …", "Kunjungan Rini ke Puskesmas", headline "Studi Banding ke Y, X …", "X Studi Banding ke Y". */
const readBareEvent = (frame: Frame, cue: VisitCue, weight: number): void => {
  const { sentence } = cue;
  if (readPassive(frame, cue, weight)) return;
  const objects = objectBehind(frame, cue);
  if (cue.term.kind === 'inspection' && !cue.term.isJourney) {
    readInspection(frame, cue, weight);
    return;
  }
  if (cue.zone !== 'body' || cue.term.strong) add(frame, objects, { role: 'host', weight, rule: 'visit/event-at', sentence });
  const own =
    cue.term.isLook || frame.words.invitations.has(lower(frame, cue.from - 1)) || frame.words.audienceLinks.has(lower(frame, cue.to))
      ? []
      : listBehind(frame, cue.to, sentence.to, { skip: frame.words.from, reach: 2 }).filter(
          (e) => e.kind !== 'region' || frame.words.from.has(lower(frame, e.from - 1)),
        );
  if (own.length > 0) {
    add(frame, own, { role: 'visitor', weight: weight - 1, rule: 'visit/event-of', sentence });
    return;
  }
  const before = subjectBefore(frame, sentence, cue.from);
  const occasion = wordBefore(frame.notes, cue.from);
  const isOccasion = !cue.term.isLook && frame.words.speakerOccasions?.has(occasion) === true;
  const speaker = before.length === 0 && isOccasion ? speakerOf(frame, cue) : undefined;
  if (speaker) {
    add(frame, [speaker], { role: 'visitor', weight: weight - 1, rule: 'visit/speaker-on-occasion', sentence });
    return;
  }
  if (before.length > 0 && frame.words.occasions.has(occasion)) {
    const group = groupAddressed(frame, cue, before);
    const guests = frame.words.audienceLinks.has(lower(frame, cue.to))
      ? listBehind(frame, cue.to + 1, sentence.to, { skip: frame.words.from, reach: 2 }).slice(0, 1)
      : group;
    const turned = group.length > 0 || isAudienceGiven(frame, cue, { subject: before, objects: guests });
    if (turned) add(frame, guests, { role: 'visitor', weight, rule: 'visit/comes-to-audience', sentence });
    add(frame, before, {
      role: turned ? 'host' : 'visitor',
      weight: weight - 1,
      rule: turned ? 'visit/gives-audience' : 'visit/on-occasion',
      sentence,
    });
    return;
  }
  if (cue.zone === 'body' && !isNear(before, cue.from)) return;
  if (before.length > 0 && (cue.zone === 'title' || isNear(before, cue.from) || cue.term.strong))
    add(frame, before, {
      role: 'visitor',
      weight: speaksOf(frame, before, cue) ? MERE_WEIGHT : weight - 1,
      rule: 'visit/event-subject',
      sentence,
    });
  else if (cue.zone === 'title' && cue.from === sentence.from && objects.length > 0)
    add(frame, firstAfterComma(frame, objects.at(-1)?.to ?? cue.to, sentence.to), {
      role: 'visitor',
      weight,
      rule: 'visit/headline-subject',
      sentence,
    });
};

/** "ditemani oleh X": who goes along is not the one who inspects. */
const isCompanion = (frame: Frame, agentMark: number): boolean => frame.words.accompaniedBy.has(lower(frame, agentMark - 1));

/** "peninjauan langsung proses pembangunan SMA Unggul di Soe oleh Wakil Menteri": what is seen follows, who sees stands behind "oleh". */
const readInspection = (frame: Frame, cue: VisitCue, weight: number): void => {
  const { sentence } = cue;
  const seen = listBehind(frame, cue.to, sentence.to, { skip: frame.words.from, reach: 6 }).filter((e) => e.kind !== 'person');
  add(frame, seen, { role: 'host', weight, rule: 'visit/inspected', sentence });
  for (let at = cue.to; at < sentence.to; at++) {
    if (!frame.words.agentMarks.has(lower(frame, at)) || isCompanion(frame, at)) continue;
    const agents = listBehind(frame, at + 1, sentence.to, { skip: frame.words.agentLinks, reach: 2 });
    add(frame, agents, { role: 'visitor', weight, rule: 'visit/inspected-by', sentence });
    return;
  }
  const subject = subjectBefore(frame, sentence, cue.from);
  if (subject.length > 0) add(frame, subject, { role: 'visitor', weight: weight - 1, rule: 'visit/event-subject', sentence });
  else if (cue.from - sentence.from <= 1)
    add(frame, firstAfterComma(frame, seen.at(-1)?.to ?? cue.to, sentence.to), {
      role: 'visitor',
      weight,
      rule: 'visit/headline-subject',
      sentence,
    });
};

/** Who speaks in the sentence of a visit, or spoke last before it. */
const speakerOf = ({ notes }: Frame, cue: VisitCue): Entity | undefined => {
  const act = notes.speech.acts.find((a) => a.sentence === cue.sentence && a.speaker !== undefined);
  const quoted = notes.speech.attributions.find(
    (a) => a.speaker !== undefined && cue.sentence.start <= a.quote.start && a.quote.end <= cue.sentence.end,
  );
  const person = act?.speaker ?? quoted?.speaker ?? notes.speech.currentAt.get(cue.sentence);
  return notes.entities.find((e) => e.kind === 'person' && e.id === person && e.to <= cue.from);
};

/** Of who only speaks of the visit: "Adi menambahkan, kunjungan ini …". */
const MERE_WEIGHT = 0.5;

const speaksOf = (frame: Frame, entities: readonly Entity[], cue: VisitCue): boolean =>
  frame.words.demonstratives?.has(lower(frame, cue.to)) === true &&
  frame.notes.tokens.slice(entities.at(-1)?.to ?? cue.from, cue.from).some((t) => frame.words.reportingVerbs.has(t.lower));

const isNear = (entities: readonly Entity[], at: number): boolean => at - (entities.at(-1)?.to ?? 0) <= 3;

const HOSTING_REACH = 4;

/** "X menjadi tuan rumah kunjungan …", "X jadi rujukan studi banding". */
const hostingBefore = (frame: Frame, cue: VisitCue): number | undefined => {
  for (let at = cue.from - 1; at >= Math.max(cue.sentence.from, cue.from - HOSTING_REACH); at--) {
    if (frame.notes.inQuote(at)) return undefined;
    if (frame.words.hosting.some((phrase) => phrase.every((word, i) => lower(frame, at + i) === word))) return at;
  }
  return undefined;
};

const verbBefore = (frame: Frame, cue: VisitCue, verbs: ReadonlySet<string>, reach: number): number | undefined => {
  for (let at = cue.from - 1; at >= Math.max(cue.sentence.from, cue.from - reach); at--) {
    if (frame.notes.inQuote(at)) return undefined;
    if (verbs.has(lower(frame, at))) return at;
    if (frame.notes.entities.some((e) => e.from <= at && at < e.to)) return undefined;
  }
  return undefined;
};
