import type { Agency } from '../annotate/agencies.ts';
import type { Annotations } from '../annotate/annotations.ts';
import type { Entity } from '../annotate/entities.ts';
import type { Person } from '../annotate/people.ts';
import type { RegionValue } from '../annotate/region-value.ts';
import type { Sign } from './signs.ts';

/** One party of a visit: a body, who leads or receives for it, and the signs that say so. */
export interface Party {
  readonly agency?: number;
  readonly leader?: number;
  readonly signs: readonly Sign[];
  readonly confidence: number;
}

export interface Parties {
  readonly visitors: readonly Party[];
  readonly hosts: readonly Party[];
}

/** Decides the parties from the signs: who goes first, then who receives and is no part of those who go. */
export const decideParties = (notes: Annotations, signs: readonly Sign[]): Parties => {
  const visitors = decideVisitors(notes, signs);
  const hosts = withLocalHosts(notes, signs, { visitors, hosts: decideHosts(notes, signs, visitors) });
  return { visitors, hosts };
};

/** What a body is counted by when sides are told apart: its region for regional bodies, else itself. */
export const rootOf = (notes: Annotations, agency: number | undefined): string | undefined => {
  if (agency === undefined) return undefined;
  const seen = new Set<number>();
  let id: number | undefined = agency;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const body: Agency | undefined = notes.agencies.list[id];
    if (!body) return undefined;
    if (body.region?.code && isRegional(body.type)) return `region:${body.region.code.slice(0, 5)}`;
    if (body.parent === undefined) return body.opener.unit === true && body.type === 'regional-office' ? undefined : `agency:${body.id}`;
    id = body.parent;
  }
  return undefined;
};

/** A region's government and its offices are one party; its parliament, police, schools and clubs are their own. */
const isRegional = (type: Agency['type']): boolean => type === 'regional-government' || type === 'regional-office';

export const agencyOf = (notes: Annotations, entity: Entity): number | undefined => {
  if (entity.kind === 'agency') return entity.id;
  if (entity.kind === 'person') return notes.agencies.ofPerson.get(entity.id);
  if (entity.kind === 'office') return entity.id;
  return undefined;
};

interface Tally {
  agency: number | undefined;
  person: number | undefined;
  weight: number;
  signs: Sign[];
  first: number;
}

const keyOf = (notes: Annotations, entity: Entity): string | undefined => {
  const agency = agencyOf(notes, entity);
  if (agency !== undefined) return `a${agency}`;
  return entity.kind === 'person' ? `p${entity.id}` : undefined;
};

const tally = (notes: Annotations, signs: readonly Sign[]): Tally[] => {
  const byKey = new Map<string, Tally>();
  for (const sign of signs) {
    const key = keyOf(notes, sign.entity);
    if (key === undefined) continue;
    const known = byKey.get(key);
    const person = sign.entity.kind === 'person' ? sign.entity.id : undefined;
    if (known) {
      known.weight += sign.weight;
      known.signs.push(sign);
      known.person ??= person;
    } else byKey.set(key, { agency: agencyOf(notes, sign.entity), person, weight: sign.weight, signs: [sign], first: sign.entity.from });
  }
  return [...byKey.values()].sort((a, b) => b.weight - a.weight || a.first - b.first);
};

const GOVERNMENT_HEADS = /^(?:Bupati|Wakil Bupati|Wali Kota|Wakil Wali Kota|Gubernur|Wakil Gubernur)$/u;

/**
 * Where somebody of the centre or of the province comes, the head of the visited region who goes along or speaks is a host too;
 * so is the head of a firm or office who goes along.
 */
const withLocalHosts = (
  notes: Annotations,
  signs: readonly Sign[],
  parties: { visitors: readonly Party[]; hosts: readonly Party[] },
): Party[] => {
  const hosts = [...parties.hosts];
  const goers = new Set(parties.visitors.map((v) => rootOf(notes, v.agency)));
  const leaders = new Set(parties.visitors.map((v) => v.leader));
  for (const person of notes.people.list) {
    const agency = notes.agencies.ofPerson.get(person.id);
    const root = rootOf(notes, agency);
    if (
      agency === undefined ||
      leaders.has(person.id) ||
      goers.has(root) ||
      hosts.some((h) => h.agency === agency || rootOf(notes, h.agency) === root)
    )
      continue;
    const company = signs.find((s) => s.role === 'companion' && s.entity.kind === 'person' && s.entity.id === person.id);
    const isHead = person.positions.some((p) => GOVERNMENT_HEADS.test(p.head.canonical)) && isCentral(notes, parties.visitors, agency);
    const isCompany =
      company?.rule === 'visit/accompanies' &&
      person.positions.some((p) => p.head.leads) &&
      notes.agencies.list[agency]?.type !== 'ministry';
    if (!(isHead && (company || speaks(notes, person.id) || isAttending(notes, person))) && !isCompany) continue;
    hosts.push({ agency, leader: person.id, signs: company ? [company] : [], confidence: 0.6 });
    if (hosts.length >= parties.hosts.length + 2) break;
  }
  return hosts;
};

const speaks = (notes: Annotations, person: number): boolean => notes.speech.attributions.some((a) => a.speaker === person);

/** Listed among those present. */
const isAttending = (notes: Annotations, person: Person): boolean =>
  person.names.some((n) => {
    const sentence = notes.sentences.find((s) => s.from <= n.run.nameFrom && n.run.nameFrom < s.to);
    return (
      sentence !== undefined &&
      notes.tokens.slice(sentence.from, n.run.nameFrom).some((t) => /^(?:hadir|dihadiri|menghadiri|tampak|didampingi)$/u.test(t.lower))
    );
  });

/** Those who come are above the region: national bodies, or the province of a regency. */
const isCentral = (notes: Annotations, visitors: readonly Party[], agency: number): boolean => {
  const own = notes.agencies.list[agency]?.region?.code ?? '';
  return (
    visitors.length > 0 &&
    visitors.every((v) => {
      const code = v.agency === undefined ? undefined : notes.agencies.list[v.agency]?.region?.code;
      return code === undefined || (code.length === 2 && own.startsWith(`${code}.`));
    })
  );
};

const decideVisitors = (notes: Annotations, signs: readonly Sign[]): Party[] => {
  const tallies = tally(
    notes,
    signs.filter((s) => s.role === 'visitor' || s.role === 'accompanied'),
  );
  const best = tallies[0];
  const leaders = signs.filter((s) => s.role === 'leader' && s.entity.kind === 'person');
  if (!best) return leaders[0] ? [fromLeader(notes, leaders[0])] : firstOfficial(notes, signs);
  const group = tallies.filter(
    (t) => t === best || (sharesList(t, best) && rootKey(notes, t) !== rootKey(notes, best) && t.agency !== undefined),
  );
  return group.sort((a, b) => a.first - b.first).map((t) => finishVisitor(notes, t, signs, group.length > 1));
};

/** Where no verb says who goes: the official whom the first sentences are about, if he is none of those who receive. */
const firstOfficial = (notes: Annotations, signs: readonly Sign[]): Party[] => {
  const bodyFrom = notes.sentences.find((s) => s.start >= notes.bodyStart - 1);
  const entity = notes.entities.find(
    (e) =>
      e.from >= (bodyFrom?.from ?? 0) &&
      e.kind === 'person' &&
      !notes.inQuote(e.from) &&
      notes.people.list[e.id]?.positions.some((p) => p.head.leads),
  );
  const start = entity === undefined ? undefined : notes.sentences.findIndex((s) => s.from <= entity.from && entity.from < s.to);
  if (entity?.kind !== 'person' || start === undefined || !bodyFrom || start - notes.sentences.indexOf(bodyFrom) > 1) return [];
  if (signs.some((s) => (s.role === 'host' || s.role === 'receiver') && s.entity.kind === 'person' && s.entity.id === entity.id)) return [];
  const agency = notes.agencies.ofPerson.get(entity.id);
  return [{ leader: entity.id, signs: [], confidence: 0.5, ...(agency === undefined ? {} : { agency }) }];
};

const fromLeader = (notes: Annotations, sign: Sign): Party => {
  const agency = agencyOf(notes, sign.entity);
  const leader = sign.entity.kind === 'person' ? sign.entity.id : undefined;
  return { signs: [sign], confidence: 0.6, ...(agency === undefined ? {} : { agency }), ...(leader === undefined ? {} : { leader }) };
};

const rootKey = (notes: Annotations, t: Tally): string | undefined =>
  rootOf(notes, t.agency) ?? (t.person === undefined ? undefined : `p${t.person}`);

const sharesList = (a: Tally, b: Tally): boolean => a.signs.some((s) => b.signs.some((o) => o.list === s.list));

const finishVisitor = (notes: Annotations, t: Tally, signs: readonly Sign[], several: boolean): Party => {
  const root = rootKey(notes, t);
  const belongs = (person: number): boolean => {
    const r = rootOf(notes, notes.agencies.ofPerson.get(person));
    return r === undefined ? !several : r === root || notes.agencies.ofPerson.get(person) === t.agency;
  };
  const leader = visitorLeader(notes, t, signs, belongs);
  const agency = fullerBody(notes, t, signs);
  return {
    signs: t.signs,
    confidence: Math.min(0.98, 0.6 + t.weight * 0.04),
    ...(agency === undefined ? {} : { agency }),
    ...(leader === undefined ? {} : { leader }),
  };
};

/** Where the subject is an official and a body of the same region is named as going as well, the body is the party. */
const fullerBody = (notes: Annotations, t: Tally, signs: readonly Sign[]): number | undefined => {
  if (t.agency === undefined) return undefined;
  const isImplied = notes.agencies.list[t.agency]?.wordings.every((w) => w.rule === 'of-office');
  if (!isImplied) return t.agency;
  const root = rootOf(notes, t.agency);
  const named = signs.find((s) => s.role === 'visitor' && s.entity.kind === 'agency' && rootOf(notes, s.entity.id) === root);
  return named?.entity.kind === 'agency' ? named.entity.id : t.agency;
};

const visitorLeader = (notes: Annotations, t: Tally, signs: readonly Sign[], belongs: (person: number) => boolean): number | undefined => {
  const people = (role: Sign['role']): number[] =>
    signs.filter((s) => s.role === role && s.entity.kind === 'person').flatMap((s) => (s.entity.kind === 'person' ? [s.entity.id] : []));
  const root = rootKey(notes, t);
  const standIn =
    standInFor(notes, signs, { root, agency: t.agency }) ??
    people('representative').find((p) => isUnbound(signs, p) && belongs(p) && !isHostPerson(notes, p, signs));
  if (standIn !== undefined) return standIn;
  const led = people('leader').find((p) => belongs(p) && !isHostPerson(notes, p, signs));
  if (led !== undefined) return led;
  const byOffice = notes.people.list.find((p) => p.positions.some((q) => /Rombongan|Pimpinan/u.test(q.head.canonical)) && belongs(p.id));
  if (byOffice) return byOffice.id;
  if (t.person !== undefined) return t.person;
  const subject = people('visitor').find(belongs);
  if (subject !== undefined) return subject;
  return firstLeading(
    notes,
    (p) => {
      const agency = notes.agencies.ofPerson.get(p.id);
      return agency !== undefined && (agency === t.agency || rootOf(notes, agency) === root);
    },
    { orAny: true },
  );
};

/** Who is said to stand in for somebody of the body, or of its region. */
const standInFor = (
  notes: Annotations,
  signs: readonly Sign[],
  body: { root: string | undefined; agency: number | undefined },
): number | undefined => {
  for (const sign of signs) {
    if (sign.role !== 'representative' || sign.entity.kind !== 'person' || sign.of === undefined) continue;
    const agency = agencyOf(notes, sign.of);
    if (agency !== undefined && (agency === body.agency || (body.root !== undefined && rootOf(notes, agency) === body.root)))
      return sign.entity.id;
  }
  return undefined;
};

const isUnbound = (signs: readonly Sign[], person: number): boolean =>
  signs.some((s) => s.role === 'representative' && s.entity.kind === 'person' && s.entity.id === person && s.of === undefined);

const isHostPerson = (notes: Annotations, person: number, signs: readonly Sign[]): boolean =>
  signs.some((s) => s.entity.kind === 'person' && s.entity.id === person && (s.role === 'receiver' || s.role === 'host')) &&
  notes.people.list.length > 1;

/** The first of those who fit whose office leads its body, else the first who fits. */
const firstLeading = (
  notes: Annotations,
  fits: (person: Person) => boolean,
  options: { readonly orAny: boolean } = { orAny: false },
): number | undefined => {
  const fitting = notes.people.list.filter(fits);
  return (fitting.find((p) => p.positions.some((q) => q.head.leads)) ?? (options.orAny ? fitting[0] : undefined))?.id;
};

const decideHosts = (notes: Annotations, signs: readonly Sign[], visitors: readonly Party[]): Party[] => {
  const goers = new Set(visitors.flatMap((v) => (v.agency === undefined ? [] : [v.agency])));
  const leaders = new Set(visitors.flatMap((v) => (v.leader === undefined ? [] : [v.leader])));
  const own = signs.filter((s) => (s.role === 'host' || s.role === 'receiver') && !isGoer(notes, s.entity, { goers, leaders }));
  const tallies = tally(notes, own).filter((t) => t.agency !== undefined && !isVenue(notes, t.agency));
  const receivers = own.filter((s) => s.role === 'receiver' && s.entity.kind === 'person');
  const best = tallies[0];
  if (!best) return hostsOfRegion(notes, own, { goers, leaders, receivers, visitors });
  const group = tallies.filter((t) => t === best || (sharesList(t, best) && t.agency !== best.agency)).slice(0, 5);
  const extra = receiverBody(notes, receivers, group);
  return [...group.sort((a, b) => a.first - b.first).map((t) => finishHost(notes, t, { receivers, leaders, signs })), ...extra];
};

const isGoer = (notes: Annotations, entity: Entity, known: { goers: ReadonlySet<number>; leaders: ReadonlySet<number> }): boolean => {
  if (entity.kind === 'person' && known.leaders.has(entity.id)) return true;
  const agency = agencyOf(notes, entity);
  if (agency === undefined) return false;
  if (known.goers.has(agency)) return true;
  return false;
};

const isVenue = (notes: Annotations, agency: number): boolean => notes.agencies.list[agency]?.opener.venue === true;

/** Who receives may belong to another body than the one visited: the local government of a visited village or market. */
const receiverBody = (notes: Annotations, receivers: readonly Sign[], group: readonly Tally[]): Party[] => {
  for (const sign of receivers) {
    if (sign.entity.kind !== 'person') continue;
    const agency = notes.agencies.ofPerson.get(sign.entity.id);
    if (agency === undefined) continue;
    const root = rootOf(notes, agency);
    if (
      group.some(
        (t) => t.agency === agency || rootKey(notes, t) === root || isInside(notes, agency, t.agency) || isInside(notes, t.agency, agency),
      )
    )
      continue;
    return [{ agency, leader: sign.entity.id, signs: [sign], confidence: 0.7 }];
  }
  return [];
};

export const isInside = (notes: Annotations, inner: number | undefined, outer: number | undefined): boolean =>
  inner !== undefined && outer !== undefined && notes.agencies.list[inner]?.parent === outer;

const finishHost = (
  notes: Annotations,
  t: Tally,
  known: { receivers: readonly Sign[]; leaders: ReadonlySet<number>; signs: readonly Sign[] },
): Party => {
  const leader = hostLeader(notes, t, known);
  return {
    signs: t.signs,
    confidence: Math.min(0.97, 0.55 + t.weight * 0.05),
    ...(t.agency === undefined ? {} : { agency: t.agency }),
    ...(leader === undefined ? {} : { leader }),
  };
};

const hostLeader = (
  notes: Annotations,
  t: Tally,
  known: { receivers: readonly Sign[]; leaders: ReadonlySet<number>; signs: readonly Sign[] },
): number | undefined => {
  const root = rootKey(notes, t);
  const belongs = (person: number): boolean => {
    const agency = notes.agencies.ofPerson.get(person);
    const own = rootOf(notes, agency);
    return (
      !known.leaders.has(person) &&
      (own === undefined || own === root || agency === t.agency || isInside(notes, agency, t.agency) || isInside(notes, t.agency, agency))
    );
  };
  const bound = standInFor(notes, known.signs, { root, agency: t.agency });
  if (bound !== undefined && !known.leaders.has(bound)) return bound;
  const standIn = known.signs.find(
    (s) => s.role === 'representative' && s.entity.kind === 'person' && s.of === undefined && belongs(s.entity.id),
  );
  if (standIn?.entity.kind === 'person') return standIn.entity.id;
  const receiver = known.receivers.find((s) => s.entity.kind === 'person' && belongs(s.entity.id));
  if (receiver?.entity.kind === 'person') return receiver.entity.id;
  if (t.person !== undefined && !known.leaders.has(t.person)) return t.person;
  return firstLeading(notes, (p) => {
    const agency = notes.agencies.ofPerson.get(p.id);
    return !known.leaders.has(p.id) && agency !== undefined && (agency === t.agency || rootOf(notes, agency) === root);
  });
};

/** Only a region is said to be visited: its government is host where one of its officials takes part. */
const hostsOfRegion = (
  notes: Annotations,
  own: readonly Sign[],
  known: { goers: ReadonlySet<number>; leaders: ReadonlySet<number>; receivers: readonly Sign[]; visitors: readonly Party[] },
): Party[] => {
  const regions = own.flatMap((s) => (s.entity.kind === 'region' ? [{ region: s.entity.region, sign: s }] : []));
  for (const { region, sign } of regions) {
    const body = notes.agencies.list.find((a) => !known.goers.has(a.id) && isGovernmentOf(a, region));
    if (!body) continue;
    const leader = firstLeading(notes, (p) => !known.leaders.has(p.id) && notes.agencies.ofPerson.get(p.id) === body.id);
    return [{ agency: body.id, signs: [sign], confidence: 0.65, ...(leader === undefined ? {} : { leader }) }];
  }
  const receiver = known.receivers[0];
  if (receiver?.entity.kind === 'person') {
    const agency = notes.agencies.ofPerson.get(receiver.entity.id);
    return agency === undefined ? [] : [{ agency, leader: receiver.entity.id, signs: [receiver], confidence: 0.7 }];
  }
  return [];
};

const isGovernmentOf = (agency: Agency, region: RegionValue): boolean =>
  agency.type === 'regional-government' &&
  agency.region !== undefined &&
  (agency.region.code ?? agency.region.name) === (region.code ?? region.name);
