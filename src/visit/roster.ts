import type { Agency } from '../annotate/agencies.ts';
import type { Annotations } from '../annotate/annotations.ts';
import type { PositionMention } from '../annotate/mentions.ts';
import { fullestName, type Person } from '../annotate/people.ts';
import type { RegionValue } from '../annotate/region-value.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import type { AgencyReport, Evidence, PersonReport, Region } from '../report/schema.ts';
import { evidenceFor } from './evidence.ts';
import type { Parties } from './parties.ts';
import type { Sign } from './signs.ts';

/** Ids of the report by the ids of the layers. */
export interface Roster {
  readonly people: readonly PersonReport[];
  readonly agencies: readonly AgencyReport[];
  readonly personId: (id: number | undefined) => string | null;
  readonly agencyId: (id: number | undefined) => string | null;
}

export interface RosterInput {
  readonly notes: Annotations;
  readonly signs: readonly Sign[];
  readonly parties: Parties | undefined;
  readonly sideOf: ReadonlyMap<number, 'visitor' | 'host'> | undefined;
  readonly words: VisitWords;
  readonly place: RegionValue | undefined;
}

export const regionReport = (region: RegionValue): Region => ({
  code: region.code === undefined ? null : region.code.slice(0, 5),
  name: region.name,
  province: region.province ?? null,
  country: region.country,
});

/** Chooses who and what is reported and numbers them in the order of the text. */
export const makeRoster = (input: RosterInput): Roster => {
  const { notes } = input;
  const people = notes.people.list.filter((p) => takesPart(input, p)).sort((a, b) => firstStart(a) - firstStart(b));
  const personIds = new Map(people.map((p, i) => [p.id, `p${i + 1}`]));
  const agencies = notes.agencies.list
    .filter((a) => isReported(input, a))
    .sort((a, b) => (a.wordings[0]?.start ?? 0) - (b.wordings[0]?.start ?? 0));
  const agencyIds = new Map(agencies.map((a, i) => [a.id, `a${i + 1}`]));
  const personId = (id: number | undefined): string | null => (id === undefined ? null : (personIds.get(id) ?? null));
  const agencyId = (id: number | undefined): string | null => (id === undefined ? null : (agencyIds.get(id) ?? null));
  return {
    personId,
    agencyId,
    people: people.map((p) =>
      personReport(input, p, { id: personIds.get(p.id) ?? '', agency: agencyId(notes.agencies.ofPerson.get(p.id)) }),
    ),
    agencies: agencies.map((a) =>
      agencyReport(notes, a, {
        id: agencyIds.get(a.id) ?? '',
        parent: agencyId(a.parent),
        place: input.parties?.hosts.some((h) => h.agency === a.id) ? input.place : undefined,
      }),
    ),
  };
};

const firstStart = (p: Person): number => p.names[0]?.start ?? 0;

/** Speakers, those with a part in the visit, and those who are named as present. */
const takesPart = (input: RosterInput, person: Person): boolean => {
  const { notes } = input;
  if (person.positions.length > 0 && person.positions.every((p) => p.held === 'past') && !speaks(notes, person.id)) return false;
  if (speaks(notes, person.id)) return true;
  if (input.signs.some((s) => s.entity.kind === 'person' && s.entity.id === person.id)) return true;
  if (input.parties && [...input.parties.visitors, ...input.parties.hosts].some((p) => p.leader === person.id)) return true;
  return person.names.some((n) => isPresent(input, n.run.nameFrom, n.rule)) || isIntroduced(input, person);
};

const EARLY_SENTENCES = 7;

/** Named with an office among the first sentences; heads of state are named everywhere and need a part of their own. */
const isIntroduced = ({ notes }: RosterInput, person: Person): boolean => {
  const early = notes.sentences[EARLY_SENTENCES]?.start ?? notes.text.length;
  return person.names.some((n) => n.position && n.start < early && !notes.inQuote(n.run.nameFrom) && !n.position.head.presidency);
};

const speaks = (notes: Annotations, id: number): boolean =>
  notes.speech.attributions.some((a) => a.speaker === id) || notes.speech.acts.some((a) => a.speaker === id);

/** Named outside of quotes in a sentence that says who was there. */
const isPresent = (input: RosterInput, at: number, rule: string): boolean => {
  const { notes } = input;
  if (notes.inQuote(at)) return false;
  const sentence = notes.sentences.find((s) => s.from <= at && at < s.to);
  if (!sentence) return false;
  const before = notes.tokens.slice(sentence.from, sentence.to).map((t) => t.lower);
  return before.some((w) => input.words.attendance.has(w)) || (rule === 'listed' && before.some((w) => input.words.others.has(w)));
};

const isReported = (input: RosterInput, agency: Agency): boolean => {
  if (agency.wordings.some((w) => w.rule !== 'of-office')) return true;
  const used = [...(input.parties?.visitors ?? []), ...(input.parties?.hosts ?? [])].some((p) => p.agency === agency.id);
  return used || [...input.notes.agencies.ofPerson.values()].includes(agency.id);
};

const personReport = (input: RosterInput, person: Person, ids: { id: string; agency: string | null }): PersonReport => {
  const { notes } = input;
  const position = mainPosition(notes, person);
  const name = fullestName(person.names);
  const evidence: Evidence[] = [];
  if (name) evidence.push(evidenceFor(notes.text, name, `person/${name.rule}`, 'name'));
  if (position) evidence.push(evidenceFor(notes.text, position, 'person/office', 'position'));
  for (const alias of person.aliases) evidence.push(evidenceFor(notes.text, alias.span, 'person/alias', 'aliases'));
  return {
    id: ids.id,
    name: person.name,
    aliases: [...new Set(person.aliases.map((a) => a.text))],
    honorifics: [...person.honorifics],
    position: position ? position.text : null,
    agency: ids.agency,
    side: input.sideOf?.get(person.id) ?? 'other',
    roles: rolesOf(input, person),
    confidence: name?.rule === 'after-office' || name?.rule === 'before-degree' ? 0.95 : 0.85,
    evidence,
  };
};

/** The office said first; a fuller wording of the same one is preferred. */
const mainPosition = (notes: Annotations, person: Person): PositionMention | undefined => {
  const held = person.positions.filter((p) => p.held === 'now');
  const current = held.length > 0 ? held : person.positions.filter((p) => p.held === 'by-kin');
  const first = current[0];
  if (!first) return undefined;
  const slips = (p: PositionMention): number => notes.reader.misspelt.filter((at) => p.from <= at && at < p.to).length;
  const isVague = first.tail.end === first.tailFrom || slips(first) > 0;
  const same = current.filter((p) => p.head.canonical === first.head.canonical || isVague);
  return [...same].sort((a, b) => slips(a) - slips(b) || b.text.split(' ').length - a.text.split(' ').length || a.start - b.start)[0];
};

const rolesOf = (input: RosterInput, person: Person): PersonReport['roles'] => {
  const roles: PersonReport['roles'] = [];
  if (input.parties?.visitors.some((p) => p.leader === person.id)) roles.push('leader');
  if (input.parties?.hosts.some((p) => p.leader === person.id)) roles.push('receiver');
  if (input.signs.some((s) => s.role === 'companion' && s.entity.kind === 'person' && s.entity.id === person.id)) roles.push('companion');
  if (speaks(input.notes, person.id)) roles.push('speaker');
  return roles;
};

const agencyReport = (
  notes: Annotations,
  agency: Agency,
  ids: { id: string; parent: string | null; place: RegionValue | undefined },
): AgencyReport => {
  const seen = new Set<string>();
  const wordings = agency.wordings.filter((w) => !seen.has(w.text) && seen.add(w.text));
  return {
    id: ids.id,
    name: agency.name,
    aliases: wordings.map((w) => w.text).filter((t) => t !== agency.name),
    type: agency.type,
    parent: ids.parent,
    region: regionOfAgency(agency, ids.place),
    evidence: wordings.map((w) => evidenceFor(notes.text, w, `agency/${w.rule}`)),
  };
};

/** Of a visited school, market or village that names no region: the region where the visit took place. */
const regionOfAgency = (agency: Agency, place: RegionValue | undefined): Region | null => {
  if (agency.region) return isRegional(agency) ? regionReport(agency.region) : null;
  const isLocal =
    agency.opener.settlement === true || agency.opener.place === true || agency.type === 'school' || agency.type === 'hospital';
  return place?.code !== undefined && isLocal ? regionReport(place) : null;
};

const isRegional = (agency: Agency): boolean =>
  ['regional-government', 'regional-office', 'legislature', 'police-military', 'court', 'school', 'hospital'].includes(agency.type) ||
  agency.opener.place === true ||
  agency.opener.regional === true;
