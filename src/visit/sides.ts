import type { Annotations } from '../annotate/annotations.ts';
import type { Person } from '../annotate/people.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import { isInside, type Parties, type Party, rootOf } from './parties.ts';
import { byEscort } from './sides-escorted.ts';
import { byAttendance, byMeeting } from './sides-met.ts';
import { byServed } from './sides-served.ts';
import { GROUP_OF, RECEIVES_TOO, type Sign } from './signs.ts';

const MIN_STEM = 5;

export type Side = 'visitor' | 'host';

export interface Ground {
  readonly notes: Annotations;
  readonly words: VisitWords;
  readonly signs: readonly Sign[];
  readonly parties: Parties;
  readonly visitorAgencies: ReadonlySet<number>;
  readonly hostAgencies: ReadonlySet<number>;
  readonly visitorRoots: ReadonlySet<string>;
  readonly hostRoots: ReadonlySet<string>;
  /** Codes of the regions that go, and of those that are visited; of a regency its province is in as well. */
  readonly visitorCodes: ReadonlySet<string>;
  readonly hostCodes: ReadonlySet<string>;
  /** Those who come belong to no region: a ministry, the parliament, the president. */
  readonly nationalVisit: boolean;
  readonly abroad: boolean;
}

/** The side of each person: by the part played, by body, by region, by the company in which the text names them. */
export const decideSides = (
  notes: Annotations,
  signs: readonly Sign[],
  parties: Parties,
  around: { readonly placeCode: string | undefined; readonly words: VisitWords },
): Map<number, Side> => {
  const ground = makeGround(notes, signs, parties, around);
  const sideOf = new Map<number, Side>();
  for (const p of parties.visitors) if (p.leader !== undefined) sideOf.set(p.leader, 'visitor');
  for (const p of parties.hosts) if (p.leader !== undefined && !sideOf.has(p.leader)) sideOf.set(p.leader, 'host');
  for (const rule of [byEscort, byBody, byServed, bySign, byRegion]) {
    for (const person of notes.people.list) {
      const isUnclear = rule === byBody && holdsBareUnit(person);
      const side = sideOf.has(person.id) || isUnclear ? undefined : rule(ground, person, sideOf);
      if (side) sideOf.set(person.id, side);
    }
  }
  for (const person of notes.people.list) {
    if (sideOf.has(person.id)) continue;
    const side =
      [byMeeting, byCompany, byAttendance].map((rule) => rule(ground, person, sideOf)).find((found) => found !== undefined) ??
      byBody(ground, person) ??
      byRest(ground, person);
    if (side) sideOf.set(person.id, side);
  }
  return sideOf;
};

/** "Wakil Rektor Bidang Kemahasiswaan": units of that name both sides may have, so the company tells whose it is. */
const holdsBareUnit = ({ positions }: Person): boolean =>
  positions.length > 0 &&
  positions.every(({ tail }) => tail.regions.length === 0 && tail.openers.length > 0 && tail.openers.every((o) => o.value.unit));

const makeGround = (
  notes: Annotations,
  signs: readonly Sign[],
  parties: Parties,
  { placeCode, words }: { readonly placeCode: string | undefined; readonly words: VisitWords },
): Ground => {
  const agencies = (list: readonly Party[]): Set<number> => new Set(list.flatMap((p) => (p.agency === undefined ? [] : [p.agency])));
  const roots = (list: readonly Party[]): Set<string> => new Set(list.flatMap((p) => rootOf(notes, p.agency) ?? []));
  const codes = (list: readonly Party[]): string[] =>
    list.flatMap((p) => (p.agency === undefined ? [] : (notes.agencies.list[p.agency]?.region?.code ?? [])));
  const visited = signs.flatMap((s) =>
    s.role === 'host' && s.entity.kind === 'region' && s.entity.region.code ? [s.entity.region.code] : [],
  );
  const visitorCodes = new Set(codes(parties.visitors).map((c) => c.slice(0, 5)));
  const hostCodes = new Set([...codes(parties.hosts), ...visited, ...(placeCode ? [placeCode] : [])].map((c) => c.slice(0, 5)));
  return {
    notes,
    words,
    signs,
    parties,
    visitorAgencies: agencies(parties.visitors),
    hostAgencies: agencies(parties.hosts),
    visitorRoots: roots(parties.visitors),
    hostRoots: roots(parties.hosts),
    visitorCodes,
    hostCodes,
    nationalVisit: visitorCodes.size === 0 && parties.visitors.length > 0,
    abroad: signs.some((s) => s.role === 'host' && s.entity.kind === 'region' && s.entity.region.country !== notes.reader.lexicon.country),
  };
};

const byBody = (ground: Ground, person: Person): Side | undefined => {
  const agency = ground.notes.agencies.ofPerson.get(person.id);
  if (agency === undefined) return undefined;
  const within = (parties: ReadonlySet<number>): boolean =>
    [...parties].some(
      (p) => p === agency || isInside(ground.notes, agency, p) || isInside(ground.notes, p, agency) || isNamedIn(ground.notes, agency, p),
    );
  const [v, h] = [within(ground.visitorAgencies), within(ground.hostAgencies)];
  if (v !== h) return v ? 'visitor' : 'host';
  const root = rootOf(ground.notes, agency);
  if (root === undefined) return undefined;
  const [vr, hr] = [ground.visitorRoots.has(root), ground.hostRoots.has(root)];
  return vr === hr ? undefined : vr ? 'visitor' : 'host';
};

/** "Uncen" of "UPT Perpustakaan Universitas Cenderawasih (Uncen)": one body's name holds the other's. */
const isNamedIn = (notes: Annotations, inner: number, outer: number): boolean =>
  namesOf(notes, outer).some((long) => namesOf(notes, inner).some((short) => short.length > MIN_STEM && long.includes(short)));

const knownNames = new WeakMap<Annotations['agencies']['list'][number], string[]>();

/** The wordings of a body, each between spaces and with nothing but letters and digits. */
const namesOf = (notes: Annotations, id: number): readonly string[] => {
  const agency = notes.agencies.list[id];
  if (!agency) return [];
  const names = knownNames.get(agency) ?? agency.wordings.map((w) => ` ${w.text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `);
  knownNames.set(agency, names);
  return names;
};

const bySign = (ground: Ground, person: Person): Side | undefined => {
  const signs = ground.signs.filter((s) => s.entity.kind === 'person' && s.entity.id === person.id);
  const roles = signs.map((s) => s.role);
  if (signs.some((s) => s.role === 'receiver' || s.role === 'host' || s.rule === RECEIVES_TOO)) return 'host';
  return roles.some((r) => r === 'visitor' || r === 'leader') || signs.some((s) => s.rule === GROUP_OF) ? 'visitor' : undefined;
};

/** An official of a region that goes or is visited; of the visited region where the visitors come from the centre. */
const byRegion = (ground: Ground, person: Person): Side | undefined => {
  if (isForeign(ground.notes, person)) {
    const leaders = ground.parties.visitors.flatMap(({ leader }) => (leader === undefined ? [] : (ground.notes.people.list[leader] ?? [])));
    if (ground.abroad || leaders.some((p) => p.positions.some((q) => q.head.headOfState) && !isForeign(ground.notes, p))) return 'host';
  }
  for (const code of codesOf(ground.notes, person)) {
    const fits = (set: ReadonlySet<string>): boolean =>
      [...set].some((c) => c === code || (code.length === 2 && c.startsWith(`${code}.`)) || (c.length === 2 && code.startsWith(`${c}.`)));
    const exact = (set: ReadonlySet<string>): boolean => set.has(code);
    if (exact(ground.visitorCodes) !== exact(ground.hostCodes)) return exact(ground.visitorCodes) ? 'visitor' : 'host';
    const [v, h] = [fits(ground.visitorCodes), fits(ground.hostCodes)];
    if (v !== h) return v ? 'visitor' : 'host';
    if (ground.nationalVisit) return 'host';
  }
  return undefined;
};

/** "Perdana Menteri Arab Saudi": an office of another country, which one of ours abroad is not. */
const isForeign = (notes: Annotations, person: Person): boolean =>
  person.positions.some((p) => p.head.headOfState === true && p.tail.regions.some((r) => r.value.country !== notes.reader.lexicon.country));

const codesOf = (notes: Annotations, person: Person): string[] => {
  // An envoy's post lies in a region that he is not of.
  if (person.positions.some((p) => p.head.envoy)) return [];
  const own = person.positions.flatMap((p) => p.tail.regions.map((r) => r.value.code ?? ''));
  const agency = notes.agencies.ofPerson.get(person.id);
  const body = agency === undefined ? undefined : notes.agencies.list[agency]?.region?.code;
  return [...own, body ?? ''].filter(Boolean).map((c) => c.slice(0, 5));
};

/** Named beside somebody whose side is known, or behind the name of a party ("dari FEB UHO hadir …"). */
const byCompany = (ground: Ground, person: Person, sideOf: ReadonlyMap<number, Side>): Side | undefined => {
  const { notes } = ground;
  for (const name of person.names) {
    const at = name.run.nameFrom;
    if (notes.inQuote(at)) continue;
    const sentence = notes.sentences.find((s) => s.from <= at && at < s.to);
    const side = sentence ? nearestSide(ground, { from: sentence.from, to: at }, sideOf) : undefined;
    if (side) return side;
  }
  return undefined;
};

/** "met with Deputy Governor X, [Police Chief] Y": nothing but a comma or "and" stands before the next of the list. */
const isInOneList = (notes: Annotations, from: number, at: number): boolean => {
  const own = notes.entities.find((e) => e.kind === 'person' && e.from <= at && at < e.to);
  const between = notes.tokens.slice(from, own?.from ?? at);
  return own !== undefined && between.length <= 2 && between.every((t) => t.text === ',' || notes.reader.lexicon.conjunctions.has(t.lower));
};

const nearestSide = (ground: Ground, range: { from: number; to: number }, sideOf: ReadonlyMap<number, Side>): Side | undefined => {
  const { notes } = ground;
  for (let at = range.to - 1; at >= range.from; at--) {
    const entity = notes.entities.find((e) => e.from === at);
    const before = notes.tokens[at - 1]?.lower ?? '';
    // "mendampingi X", "kepada X": who is named behind such a word says nothing of who stands before it.
    const isFacing =
      ground.words.facing.has(before) &&
      !ground.words.company.has(notes.tokens[at - 2]?.lower ?? '') &&
      !(entity !== undefined && isInOneList(notes, entity.to, range.to));
    if (entity?.kind === 'person' && sideOf.has(entity.id) && !isFacing) return sideOf.get(entity.id);
    if (entity?.kind === 'agency') {
      if (ground.visitorAgencies.has(entity.id)) return 'visitor';
      if (ground.hostAgencies.has(entity.id)) return 'host';
    }
    if (ground.words.hostNouns.some((phrase) => phrase.every((word, i) => notes.tokens[at + i]?.lower === word))) return 'host';
  }
  return undefined;
};

/**
 * Nothing ties the person to a party. Officials of the centre go with visitors of the centre;
 * others who speak or are present at a visit to a place are of the place.
 */
const byRest = (ground: Ground, person: Person): Side | undefined => {
  if (ground.parties.visitors.length === 0) return undefined;
  if (person.positions.some((p) => p.head.national))
    return ground.nationalVisit ? 'visitor' : hostsAreNational(ground) ? 'host' : undefined;
  return person.positions.length > 0 ? 'host' : undefined;
};

/** A ministry is visited: its directors-general speak for it. */
const hostsAreNational = ({ notes, hostAgencies }: Ground): boolean =>
  [...hostAgencies].some((id) => notes.agencies.list[id]?.type === 'ministry');
