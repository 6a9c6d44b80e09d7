import type { Annotations } from '../annotate/annotations.ts';
import type { Entity } from '../annotate/entities.ts';
import type { Sentence } from '../annotate/sentences.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import type { VisitCue } from './cues.ts';

export type Role = 'visitor' | 'host' | 'leader' | 'receiver' | 'companion' | 'representative' | 'accompanied';

/** One sign in the text that a person, body, office or region plays a part in the visit. */
export interface Sign {
  readonly role: Role;
  readonly entity: Entity;
  readonly weight: number;
  readonly rule: string;
  readonly sentence: Sentence;
  /** For a representative: who is stood in for. */
  readonly of?: Entity;
  /** Signs of one list ("A dan B") share it. */
  readonly list: number;
}

interface Frame {
  readonly notes: Annotations;
  readonly words: VisitWords;
  readonly signs: Sign[];
  lists: number;
}

const ZONE_WEIGHT = { title: 3, lead: 4, body: 2 } as const;

/** Reads who goes and who receives from the verbs around each cue, and from what is said of the delegation elsewhere. */
export const readFrame = (notes: Annotations, cues: readonly VisitCue[], words: VisitWords): Sign[] => {
  const frame: Frame = { notes, words, signs: [], lists: 0 };
  const isLed = cues.some((c) => c.zone !== 'body' && !c.quoted);
  // Deep in the text a word such as "memeriksa" is rarely said of the visit.
  const isStray = (c: VisitCue): boolean => isLed && c.zone === 'body' && c.term.kind === 'inspection' && !c.term.strong;
  for (const cue of cues) if (!cue.quoted && !cue.background && !cue.aside && !isStray(cue)) readCue(frame, cue);
  for (const sentence of notes.sentences) readRoles(frame, sentence, cues);
  return frame.signs.flatMap((sign) => holdersOf(notes, sign));
};

/** "Tiga menteri berkunjung": those who are named as holding such an office go. */
const holdersOf = (notes: Annotations, sign: Sign): Sign[] => {
  if (sign.entity.kind !== 'office' || sign.role !== 'visitor') return [sign];
  const { canonical } = sign.entity.position.head;
  const holders = notes.people.list.filter((p) =>
    p.positions.some((q) => q.head.canonical === canonical || q.head.canonical.startsWith(`${canonical} `)),
  );
  if (holders.length < 2) return [sign];
  return holders.flatMap((p) =>
    notes.entities
      .filter((e) => e.kind === 'person' && e.id === p.id)
      .slice(0, 1)
      .map((entity) => ({ ...sign, entity, rule: 'visit/holders-go' })),
  );
};

const lower = (frame: Frame, at: number): string => frame.notes.tokens[at]?.lower ?? '';

const add = (frame: Frame, entities: readonly Entity[], sign: Omit<Sign, 'entity' | 'list'>): void => {
  if (entities.length === 0) return;
  const list = frame.lists++;
  for (const entity of entities) frame.signs.push({ ...sign, entity, list });
};

const readCue = (frame: Frame, cue: VisitCue): void => {
  const weight = ZONE_WEIGHT[cue.zone];
  const { sentence } = cue;
  const receivingAt = verbBefore(frame, cue, frame.words.receiving, 4);
  if (receivingAt !== undefined) {
    add(frame, subjectBefore(frame, sentence, receivingAt), { role: 'host', weight, rule: 'visit/receives', sentence });
    add(frame, listBehind(frame, cue.to, sentence.to, { skip: frame.words.from, reach: 6 }), {
      role: 'visitor',
      weight,
      rule: 'visit/received',
      sentence,
    });
    return;
  }
  if (cue.term.voice === 'gone-to' && namesWhatIsVisited(frame, cue.to)) {
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

/** "tempat pertama yang dikunjungi adalah …", "sekolah yang disidak di antaranya …". */
const namesWhatIsVisited = (frame: Frame, at: number): boolean =>
  frame.words.namingLinks.some((phrase) => phrase.every((word, i) => lower(frame, at + i) === word));

const visitedList = (frame: Frame, cue: VisitCue): Entity[] =>
  frame.notes.entities
    .filter((e) => e.kind === 'agency' && e.from >= cue.to && e.to <= cue.sentence.to && !isSettlement(frame, e))
    .slice(0, 6);

const isSettlement = (frame: Frame, entity: Entity): boolean =>
  entity.kind === 'agency' && frame.notes.agencies.list[entity.id]?.opener.settlement === true;

/** "X melakukan studi banding ke Y", "X meninjau Y", headline "Kunjungi Y, X …". */
const readGoing = (frame: Frame, cue: VisitCue, place: { verb: number; weight: number }): void => {
  const { sentence } = cue;
  const { weight } = place;
  const subject = subjectBefore(frame, sentence, place.verb);
  const objects = objectBehind(frame, cue);
  add(frame, objects, { role: 'host', weight, rule: 'visit/goes-to', sentence });
  if (subject.length > 0) {
    const turned = isAudienceGiven(frame, cue, subject);
    add(frame, subject, { role: turned ? 'host' : 'visitor', weight, rule: turned ? 'visit/gives-audience' : 'visit/goes', sentence });
    if (turned) turnObjects(frame, objects);
    return;
  }
  if (readPronoun(frame, cue, place)) return;
  if (place.verb - sentence.from > 2) return;
  const from = objects.at(-1)?.to ?? cue.to;
  add(frame, firstAfterComma(frame, from, sentence.to), { role: 'visitor', weight, rule: 'visit/headline-subject', sentence });
};

/** "Bupati adakan audiensi dengan Pertamina": who heads a government gives the audience, whatever the verb says. */
const isAudienceGiven = (frame: Frame, cue: VisitCue, subject: readonly Entity[]): boolean => {
  if (cue.term.kind !== 'courtesy-call' || cue.term.voice !== 'event' || !frame.words.audienceLinks.has(lower(frame, cue.to))) return false;
  const [first] = subject;
  return first?.kind === 'person' && frame.notes.people.list[first.id]?.positions.some((p) => p.head.leads && p.head.governs) === true;
};

const turnObjects = (frame: Frame, objects: readonly Entity[]): void => {
  for (const [i, sign] of frame.signs.entries())
    if (objects.includes(sign.entity) && sign.rule === 'visit/goes-to')
      frame.signs[i] = { ...sign, role: 'visitor', rule: 'visit/comes-to-audience' };
};

/** "dirinya juga meninjau …", "Rombongan juga mengunjungi …": the one spoken of before goes. */
const readPronoun = (frame: Frame, cue: VisitCue, place: { verb: number; weight: number }): boolean => {
  const { sentence } = cue;
  for (let at = place.verb - 1; at >= Math.max(sentence.from, place.verb - 5); at--) {
    if (!frame.words.pronouns.has(lower(frame, at))) continue;
    const person = frame.notes.speech.currentAt.get(sentence);
    const entity = frame.notes.entities.filter((e) => e.kind === 'person' && e.id === person && e.from < at).at(-1);
    if (entity) add(frame, [entity], { role: 'visitor', weight: place.weight - 1, rule: 'visit/goes-again', sentence });
    return true;
  }
  return false;
};

/** "kunjungan kerja Bupati Gresik ke …", "Kunjungan Rini ke Puskesmas", headline "Studi Banding ke Y, X …", "X Studi Banding ke Y". */
const readBareEvent = (frame: Frame, cue: VisitCue, weight: number): void => {
  const { sentence } = cue;
  const objects = objectBehind(frame, cue);
  if (cue.term.kind === 'inspection' && !cue.term.isJourney) {
    readInspection(frame, cue, weight);
    return;
  }
  if (cue.zone !== 'body' || cue.term.strong) add(frame, objects, { role: 'host', weight, rule: 'visit/event-at', sentence });
  const own = frame.words.invitations.has(lower(frame, cue.from - 1))
    ? []
    : listBehind(frame, cue.to, sentence.to, { skip: frame.words.from, reach: 2 }).filter(
        (e) => e.kind !== 'region' || frame.words.from.has(lower(frame, e.from - 1)),
      );
  if (own.length > 0) {
    add(frame, own, { role: 'visitor', weight: weight - 1, rule: 'visit/event-of', sentence });
    return;
  }
  const before = subjectBefore(frame, sentence, cue.from);
  const occasion = wordBefore(frame, cue.from);
  const speaker = before.length === 0 && frame.words.speakerOccasions?.has(occasion) ? speakerOf(frame, cue) : undefined;
  if (speaker) {
    add(frame, [speaker], { role: 'visitor', weight: weight - 1, rule: 'visit/speaker-on-occasion', sentence });
    return;
  }
  if (before.length > 0 && frame.words.occasions.has(occasion)) {
    add(frame, before, { role: 'visitor', weight: weight - 1, rule: 'visit/on-occasion', sentence });
    return;
  }
  if (cue.zone === 'body' && !isNear(before, cue.from)) return;
  if (before.length > 0 && (cue.zone === 'title' || isNear(before, cue.from) || cue.term.strong))
    add(frame, before, { role: 'visitor', weight: weight - 1, rule: 'visit/event-subject', sentence });
  else if (cue.zone === 'title' && cue.from === sentence.from && objects.length > 0)
    add(frame, firstAfterComma(frame, objects.at(-1)?.to ?? cue.to, sentence.to), {
      role: 'visitor',
      weight,
      rule: 'visit/headline-subject',
      sentence,
    });
};

/** "peninjauan langsung proses pembangunan SMA Unggul di Soe oleh Wakil Menteri": what is seen follows, who sees stands behind "oleh". */
const readInspection = (frame: Frame, cue: VisitCue, weight: number): void => {
  const { sentence } = cue;
  const seen = listBehind(frame, cue.to, sentence.to, { skip: frame.words.from, reach: 6 }).filter((e) => e.kind !== 'person');
  add(frame, seen, { role: 'host', weight, rule: 'visit/inspected', sentence });
  for (let at = cue.to; at < sentence.to; at++) {
    if (!frame.words.agentMarks.has(lower(frame, at))) continue;
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

/** Past articles and measures: "after a two-day visit". */
const wordBefore = (frame: Frame, at: number): string => {
  const articles = frame.notes.reader.lexicon.headLast?.articles;
  let back = at - 1;
  while (articles && (articles.has(lower(frame, back)) || lower(frame, back).includes('-'))) back--;
  return lower(frame, back);
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

const isNear = (entities: readonly Entity[], at: number): boolean => at - (entities.at(-1)?.to ?? 0) <= 3;

const verbBefore = (frame: Frame, cue: VisitCue, verbs: ReadonlySet<string>, reach: number): number | undefined => {
  for (let at = cue.from - 1; at >= Math.max(cue.sentence.from, cue.from - reach); at--) {
    if (frame.notes.inQuote(at)) return undefined;
    if (verbs.has(lower(frame, at))) return at;
    if (frame.notes.entities.some((e) => e.from <= at && at < e.to)) return undefined;
  }
  return undefined;
};

/** The subject of a verb: the first free entities of its clause, a list taken whole. */
const subjectBefore = (frame: Frame, sentence: Sentence, verb: number): Entity[] => {
  const within = frame.notes.entities.filter(
    (e) => e.from >= sentence.from && e.to <= verb && e.kind !== 'region' && !frame.notes.inQuote(e.from),
  );
  const clause = Math.max(clauseStart(frame, sentence, verb), bodyToken(frame, sentence, verb));
  const inside = within.some((e) => e.from >= clause) ? within.filter((e) => e.from >= clause) : within;
  const free = inside.filter((e) => !isGoverned(frame, e));
  const first = free[0];
  if (!first) return [];
  const deputy = inside.find((e) => e.kind === 'person' && frame.words.throughMarks.has(lower(frame, e.from - 1)));
  if (deputy && first.kind === 'person') {
    add(frame, [first], { role: 'accompanied', weight: 0.5, rule: 'visit/sends', sentence });
    return [deputy];
  }
  const subject = [first];
  for (const next of free.slice(1)) {
    const last = subject.at(-1);
    if (last && isListed(frame, last.to, next.from)) subject.push(next);
  }
  return subject;
};

/** In the first sentence the words before the running text are a dateline and no subject. */
const bodyToken = (frame: Frame, sentence: Sentence, verb: number): number => {
  const { bodyStart, tokens } = frame.notes;
  if (sentence.start >= bodyStart || sentence.end <= bodyStart) return sentence.from;
  for (let at = sentence.from; at < verb; at++) if ((tokens[at]?.start ?? 0) >= bodyStart) return at;
  return sentence.from;
};

/** Behind the last "karena", "bahwa", "setelah" before the verb. */
const clauseStart = (frame: Frame, sentence: Sentence, verb: number): number => {
  for (let at = verb - 1; at >= sentence.from; at--) if (frame.words.subordinators.has(lower(frame, at))) return at + 1;
  return sentence.from;
};

/** Joined by "dan", "serta" or a comma alone. */
const isListed = (frame: Frame, from: number, to: number): boolean => {
  if (to - from > (frame.notes.reader.lexicon.headLast ? 3 : 2) || to <= from) return false;
  for (let at = from; at < to; at++) if (!isJoin(frame, lower(frame, at))) return false;
  return true;
};

const isJoin = ({ notes }: Frame, word: string): boolean =>
  word === ',' || word === '&' || notes.reader.lexicon.conjunctions.has(word) || notes.reader.lexicon.headLast?.articles.has(word) === true;

const isGoverned = (frame: Frame, entity: Entity): boolean => {
  const { words } = frame;
  for (let at = entity.from - 1; at >= entity.from - 3 && at >= 0; at--) {
    const word = lower(frame, at);
    if (frame.notes.reader.lexicon.headLast?.articles.has(word)) continue;
    if (words.delegationLinks?.has(word) && isOfDelegation(frame, at)) return false;
    if (words.towards.has(word) || words.from.has(word) || words.governors.has(word)) return true;
    if (words.accompaniedBy.has(word) || words.receivedBy.has(word) || words.ledBy.has(word)) return true;
    if (!words.agentLinks.has(word)) return false;
  }
  return false;
};

const DELEGATION_REACH = 7;

/** "A delegation of 17 councilors from X". */
const isOfDelegation = (frame: Frame, link: number): boolean => {
  for (let at = link - 1; at >= Math.max(0, link - DELEGATION_REACH); at--) if (frame.words.delegation.has(lower(frame, at))) return true;
  return false;
};

/** Entities that follow within `reach` words, skippable words aside, as one list. */
const listBehind = (frame: Frame, from: number, to: number, options: { skip: ReadonlySet<string>; reach: number }): Entity[] => {
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
    if (!isListed(frame, last.to, next.from)) break;
    list.push(next);
  }
  return list;
};

const firstAfterComma = (frame: Frame, from: number, to: number): Entity[] => {
  for (let at = from; at < Math.min(to, from + 12); at++) {
    if (!/^[,:–—-]$/u.test(lower(frame, at))) continue;
    const entity = frame.notes.entities.find((e) => e.from >= at + 1 && e.from <= at + 2 && e.kind !== 'region');
    if (entity) return withListed(frame, entity, to);
  }
  return [];
};

/** What is visited: behind "ke" or "di", or at once behind a verb that takes an object. */
const objectBehind = (frame: Frame, cue: VisitCue): Entity[] => {
  const { notes, words } = frame;
  const end = Math.min(cue.sentence.to, cue.to + 22);
  let reached = cue.term.voice === 'go';
  for (let at = cue.to; at < end; at++) {
    const word = lower(frame, at);
    if (notes.inQuote(at)) return [];
    if (words.towards.has(word)) reached = true;
    if (word === ',') return [];
    const entity = notes.entities.find((e) => e.from === at);
    // "meninjau lahan di Kecamatan X": a village or district behind "di" says where, not whom.
    const isWhere = entity !== undefined && isSettlement(frame, entity) && words.placeMarks.has(lower(frame, at - 1));
    if (entity && reached && entity.kind !== 'person' && !isWhere) return withPlace(frame, entity, end);
    if (entity && reached && entity.kind === 'person') return withListed(frame, entity, end);
    if (entity) at = entity.to - 1;
    else if (isStop(frame, at)) return [];
  }
  return [];
};

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

/** Signs that need no cue beside them: received by, led by, accompanied by, stood in for by. */
const readRoles = (frame: Frame, sentence: Sentence, cues: readonly VisitCue[]): void => {
  const { notes, words } = frame;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (notes.inQuote(at)) continue;
    const word = lower(frame, at);
    if (words.receivedBy.has(word) && isPassive(frame, at))
      addAgents(frame, { at, sentence, role: 'receiver', weight: 3, rule: 'visit/received-by' });
    else if (words.ledBy.has(word) && isPassive(frame, at) && isOfVisit(frame, { sentence, at, cues }))
      addAgents(frame, { at, sentence, role: 'leader', weight: 4, rule: 'visit/led-by' });
    else if (words.accompaniedBy.has(word) && isPassive(frame, at)) readCompany(frame, sentence, at);
    else if (words.accompanying.has(word)) readAccompanying(frame, sentence, at);
    else if (words.representedBy.has(word)) readStandIn(frame, sentence, at);
    else if (words.leading.has(word) && leadsVisit(frame, at, sentence)) addLeader(frame, sentence, at);
    else if (words.receiving.has(word)) readReceiving(frame, { sentence, at, cues });
    else if (isLeaderNoun(frame, at)) addAgents(frame, { at: at + 1, sentence, role: 'leader', weight: 4, rule: 'visit/leader-noun' });
  }
};

/** Where a form may be both, an auxiliary before it or an agent's mark behind it makes it passive. */
const isPassive = (frame: Frame, at: number): boolean => {
  const { auxiliaries, agentMarks } = frame.words;
  if (!auxiliaries) return true;
  return [at - 1, at - 2].some((i) => auxiliaries.has(lower(frame, i))) || [at + 1, at + 2].some((i) => agentMarks.has(lower(frame, i)));
};

const AGENT_REACH = 18;

/** The agents of a passive form; where an agent needs its mark, those behind the mark. */
const agentsBehind = (frame: Frame, at: number, sentence: Sentence): Entity[] => {
  const options = { skip: frame.words.agentLinks, reach: 4 };
  if (!frame.words.auxiliaries) return listBehind(frame, at + 1, sentence.to, options);
  for (let mark = at + 1; mark < Math.min(sentence.to, at + AGENT_REACH); mark++)
    if (frame.words.agentMarks.has(lower(frame, mark))) return listBehind(frame, mark + 1, sentence.to, options);
  return [];
};

const addAgents = (frame: Frame, place: { at: number; sentence: Sentence; role: Role; weight: number; rule: string }): void => {
  const agents = agentsBehind(frame, place.at, place.sentence);
  const first = agents[0];
  if (first) add(frame, [first], { role: place.role, weight: place.weight, rule: place.rule, sentence: place.sentence });
};

/** "Pj Bupati Norlatifah yang diwakili Asisten Rahadian": who stands in, and for whom. */
const readStandIn = (frame: Frame, sentence: Sentence, at: number): void => {
  const agent = listBehind(frame, at + 1, sentence.to, { skip: frame.words.agentLinks, reach: 4 })[0];
  if (!agent) return;
  const before = frame.notes.entities.filter((e) => e.kind !== 'region' && e.from >= sentence.from && e.to <= at && at - e.to <= 4).at(-1);
  add(frame, [agent], { role: 'representative', weight: 4, rule: 'visit/represented-by', sentence, ...(before ? { of: before } : {}) });
};

/** "memimpin langsung timnya", "memboyong rombongan". */
const leadsVisit = (frame: Frame, at: number, sentence: Sentence): boolean =>
  frame.notes.tokens
    .slice(at + 1, Math.min(at + 4, sentence.to))
    .some((t) => frame.words.delegation.has(t.lower) || frame.words.delegation.has(withoutSuffix(frame, t.lower)));

const withoutSuffix = ({ notes }: Frame, word: string): string => {
  const { ownSuffix } = notes.reader.lexicon;
  return ownSuffix !== '' && word.endsWith(ownSuffix) ? word.slice(0, -ownSuffix.length) : word;
};

const addLeader = (frame: Frame, sentence: Sentence, at: number): void => {
  const [first] = subjectBefore(frame, sentence, at);
  if (first?.kind === 'person') add(frame, [first], { role: 'leader', weight: 4, rule: 'visit/leads', sentence });
};

/** "Pimpinan rombongan, Drs. Ahmad": the office words are read by the people layer; here the bare noun. */
const isLeaderNoun = (frame: Frame, at: number): boolean =>
  frame.words.leaderNouns.has(lower(frame, at)) && frame.words.delegation.has(lower(frame, at + 1));

/** The one who leads leads the visit where the delegation or the visit is spoken of just before. */
const isOfVisit = (frame: Frame, place: { sentence: Sentence; at: number; cues: readonly VisitCue[] }): boolean => {
  const { sentence, at } = place;
  for (let back = at - 1; back >= sentence.from; back--) {
    const word = lower(frame, back);
    if (frame.words.delegation.has(word)) return true;
    if (frame.words.otherEvents.has(word)) return false;
    if (place.cues.some((c) => c.from <= back && back < c.to)) return true;
  }
  return frame.notes.sentences.indexOf(sentence) <= 4;
};

const readCompany = (frame: Frame, sentence: Sentence, at: number): void => {
  const company = agentsBehind(frame, at, sentence);
  add(frame, company, { role: 'companion', weight: 1, rule: 'visit/accompanied-by', sentence });
};

const readAccompanying = (frame: Frame, sentence: Sentence, at: number): void => {
  const subject = subjectBefore(frame, sentence, at);
  const behind = listBehind(frame, at + 1, sentence.to, { skip: frame.words.agentLinks, reach: 3 });
  // "Turut mendampingi Sekretaris Daerah …": with nobody before the verb, those behind it go along.
  if (subject.length === 0) {
    add(frame, behind, { role: 'companion', weight: 1, rule: 'visit/accompanies', sentence });
    return;
  }
  add(frame, subject, { role: 'companion', weight: 1, rule: 'visit/accompanies', sentence });
  add(frame, behind, { role: 'accompanied', weight: 2, rule: 'visit/accompanied', sentence });
};

/** "Ade Ismar yang menerima rombongan KIP Pemkab Mamuju", "menyambut kedatangan Wapres". */
const readReceiving = (frame: Frame, place: { sentence: Sentence; at: number; cues: readonly VisitCue[] }): void => {
  const { sentence, at } = place;
  const nouns = frame.notes.tokens.slice(at + 1, Math.min(at + 4, sentence.to)).map((t) => t.lower);
  const ofVisit = nouns.some((w) => frame.words.delegation.has(w) || frame.words.arrivals.has(w));
  if (!ofVisit) return;
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

/** Headline "Kabupaten Muara Enim Sambut Tim Penilai": the region stands for its government. */
const regionBefore = (frame: Frame, sentence: Sentence, at: number): Entity | undefined =>
  frame.notes.entities.find((e) => e.kind === 'region' && e.from === sentence.from && e.to === at);
