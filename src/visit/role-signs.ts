import type { Entity } from '../annotate/entities.ts';
import { phraseLength } from '../annotate/name-behind.ts';
import type { Sentence } from '../annotate/sentences.ts';
import { subjectBefore } from './clause-subject.ts';
import type { VisitCue } from './cues.ts';
import { listBehind } from './entity-lists.ts';
import { readGroup } from './group-members.ts';
import { readReceiving } from './receiving-signs.ts';
import { add, ESCORTED, type Frame, lower, RECEIVED_AT, RECEIVES_TOO, type Role } from './signs.ts';

/** Signs that need no cue beside them: received by, led by, accompanied by, stood in for by. */
export const readRoles = (frame: Frame, sentence: Sentence, cues: readonly VisitCue[]): void => {
  const { notes, words } = frame;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (notes.inQuote(at)) continue;
    const word = lower(frame, at);
    if (words.receivedBy.has(word) && isPassive(frame, at)) {
      addAgents(frame, { at, sentence, role: 'receiver', weight: 3, rule: 'visit/received-by' });
      readReceivedAt(frame, sentence, at);
    } else if (words.ledBy.has(word) && isPassive(frame, at) && isOfVisit(frame, { sentence, at, cues }))
      addAgents(frame, { at, sentence, role: 'leader', weight: 4, rule: 'visit/led-by' });
    else if (words.accompaniedBy.has(word) && isPassive(frame, at)) readCompany(frame, sentence, at);
    else if (words.accompanying.has(word)) readAccompanying(frame, sentence, at);
    else if (words.representedBy.has(word)) readStandIn(frame, sentence, at);
    else if (phraseLength(notes.reader, at, words.standIns) > 0) readMember(frame, sentence, at);
    else if (words.meets.has(word)) readMeeting(frame, sentence, at);
    else if (words.siteVerbs.has(word)) readSite(frame, sentence, at);
    else if (words.leading.has(word) && leadsVisit(frame, at, sentence)) addLeader(frame, sentence, at);
    else if (words.receiving.has(word)) readReceiving(frame, { sentence, at });
    else if (phraseLength(notes.reader, at, words.makingUp) > 0) readGroup(frame, sentence, at);
    else if (isLeaderNoun(frame, at)) addAgents(frame, { at: at + 1, sentence, role: 'leader', weight: 4, rule: 'visit/leader-noun' });
  }
};

const GROUP_REACH = 10;

/** "delegasi Bahagian Penerangan ketika bertemu [Menteri Besar X]": who governs and is met by a delegation receives it. */
const readMeeting = (frame: Frame, sentence: Sentence, at: number): void => {
  const { notes, words } = frame;
  const before = notes.tokens.slice(Math.max(sentence.from, at - GROUP_REACH), at);
  if (!before.some((t) => words.delegation.has(t.lower))) return;
  const met = words.audienceLinks.has(lower(frame, at + 1)) ? at + 2 : at + 1;
  const person = notes.entities.find((e) => e.kind === 'person' && e.from === met);
  const governs = person?.kind === 'person' && notes.people.list[person.id]?.positions.some((p) => p.head.governs === true);
  if (person && governs) add(frame, [person], { role: 'receiver', weight: 3, rule: 'visit/met', sentence });
};

/** "meresmikan [Museum Majapahit]": what is opened is a site of the visit. */
const readSite = (frame: Frame, sentence: Sentence, at: number): void => {
  const site = listBehind(frame, at + 1, sentence.to, { skip: NOTHING, reach: 4 }).filter((e) => e.kind === 'agency');
  add(frame, site, { role: 'host', weight: 1, rule: 'visit/site', sentence });
};

const NOTHING: ReadonlySet<string> = new Set();

/** Bodies that have premises where somebody else receives. */
const PREMISES: ReadonlySet<string> = new Set(['school', 'university', 'hospital', 'company', 'state-enterprise']);

/** "diterima Kepala Disdikbud … di [SMP Negeri 2 Kendal]": a school or firm in which guests are received is visited too. */
const readReceivedAt = (frame: Frame, sentence: Sentence, at: number): void => {
  const { notes, words } = frame;
  const place = notes.entities.find(
    (e) =>
      e.kind === 'agency' &&
      e.from > at &&
      e.to <= sentence.to &&
      words.placeMarks.has(lower(frame, e.from - 1)) &&
      PREMISES.has(notes.agencies.list[e.id]?.type ?? ''),
  );
  if (place) add(frame, [place], { role: 'host', weight: 1, rule: RECEIVED_AT, sentence });
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
  const agents = (from: number): Entity[] => {
    const list = listBehind(frame, from, sentence.to, options);
    return list.length > 0 ? list : namedAmong(frame, from, sentence);
  };
  if (!frame.words.auxiliaries) return agents(markBehind(frame, at, sentence) + 1);
  for (let mark = at + 1; mark < Math.min(sentence.to, at + AGENT_REACH); mark++)
    if (frame.words.agentMarks.has(lower(frame, mark))) return agents(mark + 1);
  return [];
};

const NAMED_REACH = 8;

/** "received by the faculty's leaders, including Dean X": a group that goes unnamed, and who of it is named. */
const namedAmong = (frame: Frame, from: number, sentence: Sentence): Entity[] => {
  for (let at = from; at < Math.min(sentence.to, from + NAMED_REACH); at++) {
    if (frame.notes.entities.some((e) => e.from <= at && at < e.to)) return [];
    const length = phraseLength(frame.notes.reader, at, frame.words.namingLinks);
    if (length > 0 && lower(frame, at - 1) === ',') return listBehind(frame, at + length, sentence.to, { skip: NOTHING, reach: 1 });
  }
  return [];
};

const MARK_REACH = 8;

/** "diterima di ruang pimpinan [oleh] Wakil Ketua X": the agent's mark where one follows in the clause, else the verb itself. */
const markBehind = (frame: Frame, verb: number, sentence: Sentence): number => {
  for (let at = verb + 1; at < Math.min(sentence.to, verb + MARK_REACH); at++) {
    if (frame.words.agentMarks.has(lower(frame, at))) return at;
    const isOver = frame.notes.tokens[at]?.kind === 'punct' || frame.notes.reader.lexicon.conjunctions.has(lower(frame, at));
    if (isOver || frame.notes.entities.some((e) => e.kind === 'person' && e.from === at)) return verb;
  }
  return verb;
};

const addAgents = (frame: Frame, place: { at: number; sentence: Sentence; role: Role; weight: number; rule: string }): void => {
  const agents = agentsBehind(frame, place.at, place.sentence);
  const first = agents[0];
  if (!first) return;
  const of = place.role === 'leader' ? bodyBefore(frame, place.sentence, place.at) : undefined;
  // "received by the faculty, including Dean X and Vice Dean Y": those who are named for the body.
  if (place.role === 'receiver' && first.kind === 'agency')
    add(frame, namedAmong(frame, first.to, place.sentence), {
      role: 'receiver',
      weight: place.weight,
      rule: place.rule,
      sentence: place.sentence,
    });
  add(frame, [first], { role: place.role, weight: place.weight, rule: place.rule, sentence: place.sentence, ...(of ? { of } : {}) });
  if (place.role !== 'receiver') return;
  const others = agents.slice(1).filter((e) => e.kind === 'person');
  add(frame, others, { role: 'companion', weight: 1, rule: RECEIVES_TOO, sentence: place.sentence });
};

/** "Rombongan [DPRD Pacitan] dipimpin oleh …": whose delegation it is that somebody leads. */
const bodyBefore = (frame: Frame, sentence: Sentence, at: number): Entity | undefined => {
  const bodies = frame.notes.entities.filter((e) => e.kind === 'agency' && e.from >= sentence.from && e.to <= at);
  // "the [Hillside] delegation brought 37 officials led by …", where the group is named behind its body.
  const isGroup = (e: Entity): boolean =>
    frame.notes.reader.lexicon.headLast !== undefined && frame.words.delegation.has(lower(frame, e.to)) && !frame.notes.inQuote(e.to);
  return bodies.filter((e) => at - e.to <= 2).at(-1) ?? bodies.filter(isGroup).at(-1);
};

/** "Pj Bupati Norlatifah yang diwakili Asisten Rahadian": who stands in, and for whom. */
const readStandIn = (frame: Frame, sentence: Sentence, at: number): void => {
  const agent = listBehind(frame, at + 1, sentence.to, { skip: frame.words.agentLinks, reach: 4 })[0];
  // "Singkawang City was represented by its mayor": he stands in for a place, and for nobody who goes.
  const ofPlace = frame.notes.entities.some((e) => e.kind === 'region' && e.from >= sentence.from && e.to <= at && at - e.to <= 1);
  if (!agent || (ofPlace && frame.words.auxiliaries)) return;
  const before = frame.notes.entities.filter((e) => e.kind !== 'region' && e.from >= sentence.from && e.to <= at && at - e.to <= 4).at(-1);
  add(frame, [agent], { role: 'representative', weight: 4, rule: 'visit/represented-by', sentence, ...(before ? { of: before } : {}) });
};

/** "Pemerintah Kabupaten X dalam hal ini Wakil Bupati Y": who it is of the body named before. */
const readMember = (frame: Frame, sentence: Sentence, at: number): void => {
  const body = frame.notes.entities.find((e) => e.kind === 'agency' && e.from >= sentence.from && (e.to === at || e.to === at - 1));
  const from = at + phraseLength(frame.notes.reader, at, frame.words.standIns);
  const [first] = listBehind(frame, from, sentence.to, { skip: frame.words.agentLinks, reach: 4 });
  if (body && first?.kind === 'person')
    add(frame, [first], { role: 'representative', weight: 4, rule: 'visit/in-this-case', sentence, of: body });
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
    if (frame.words.delegation.has(word) || (at - back <= 2 && frame.words.pronouns.has(word))) return true;
    if (frame.words.otherEvents.has(word)) return false;
    if (place.cues.some((c) => c.from <= back && back < c.to)) return true;
  }
  return frame.notes.sentences.indexOf(sentence) <= 4;
};

const readCompany = (frame: Frame, sentence: Sentence, at: number): void => {
  const company = agentsBehind(frame, at, sentence);
  const isEscort = frame.words.escortedBy?.has(lower(frame, at)) === true;
  add(frame, company, { role: 'companion', weight: 1, rule: isEscort ? ESCORTED : 'visit/accompanied-by', sentence });
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
