import type { Agency } from '../annotate/agencies.ts';
import type { Annotations } from '../annotate/annotations.ts';
import type { Entity } from '../annotate/entities.ts';
import type { RegionValue } from '../annotate/region-value.ts';
import { agencyOf, isInside, type Party, rootOf } from './parties.ts';
import { firstLeading, standInFor } from './party-leaders.ts';
import { rootKey, sharesList, type Tally, tally } from './party-tally.ts';
import { RECEIVED_AT, type Sign } from './signs.ts';

/** The parties that receive and are no part of those who go. */
export const decideHosts = (notes: Annotations, signs: readonly Sign[], visitors: readonly Party[]): Party[] => {
  const goers = new Set(visitors.flatMap((v) => (v.agency === undefined ? [] : [v.agency])));
  const leaders = new Set(visitors.flatMap((v) => (v.leader === undefined ? [] : [v.leader])));
  const own = signs.filter((s) => (s.role === 'host' || s.role === 'receiver') && !isGoer(notes, s.entity, { goers, leaders }));
  const tallies = tally(notes, own).filter((t) => t.agency !== undefined && !isVenue(notes, t.agency));
  const called = calledOn(notes, own, tallies[0]);
  if (called) return [called];
  const receivers = own.filter((s) => s.role === 'receiver' && s.entity.kind === 'person');
  const best = bodyOfUnit(notes, tallies) ?? tallies[0];
  if (!best) return hostsOfRegion(notes, own, { goers, leaders, receivers, visitors });
  const group = tallies.filter((t) => t === best || (sharesList(t, best) && t.agency !== best.agency)).slice(0, 5);
  const premises = tallies.find((t) => t.signs.some((s) => s.rule === RECEIVED_AT));
  if (premises && !group.some((t) => isOfOne(notes, premises, t))) group.push(premises);
  const extra = receiverBody(notes, receivers, group);
  const isOnly = group.length + extra.length === 1;
  const hosts = group.sort((a, b) => a.first - b.first).map((t) => finishHost(notes, t, { receivers, leaders, signs, isOnly }));
  return [...receivingOnce(notes, hosts), ...extra];
};

/** Where a unit that names no body of its own receives, or a part of another, the body that is said to be visited is the host. */
const bodyOfUnit = (notes: Annotations, [first, ...others]: readonly Tally[]): Tally | undefined => {
  if (first?.agency === undefined) return undefined;
  const isNameless = isUnit(notes, first.agency) && rootOf(notes, first.agency) === undefined;
  const isSaid = first.signs.some((s) => s.role === 'host' && s.entity.kind === 'agency');
  return others.find(
    (t) =>
      t.agency !== undefined &&
      t.signs.some((s) => s.role === 'host' && s.entity.kind === 'agency') &&
      ((isNameless && !isUnit(notes, t.agency)) || (!isSaid && isInside(notes, first.agency, t.agency))),
  );
};

/** A head of state or another with no body of his own, called on or receiving: he alone is the host, whatever is seen besides. */
const calledOn = (notes: Annotations, own: readonly Sign[], best: Tally | undefined): Party | undefined => {
  const top = tally(notes, own).find((t) => t.agency === undefined && t.person !== undefined);
  if (top?.person === undefined || top.weight < SURE_WEIGHT || (best?.weight ?? 0) > MERE_WEIGHT) return undefined;
  if (!top.signs.some((s) => CALLED.has(s.rule)) || notes.people.list[top.person]?.positions.every((p) => !p.head.leads) !== false)
    return undefined;
  return { leader: top.person, signs: top.signs, confidence: 0.6 };
};

const SURE_WEIGHT = 4;
/** Of what is only seen deeper in the text. */
const MERE_WEIGHT = 2;
const CALLED: ReadonlySet<string> = new Set(['visit/goes-to', 'visit/receives']);

/** Nobody receives for two hosts: who could for both does for the one that the sentence names last before him. */
const receivingOnce = (notes: Annotations, hosts: readonly Party[]): Party[] =>
  hosts.map((host) => {
    const rivals = hosts.filter((h) => h.leader !== undefined && h.leader === host.leader);
    if (rivals.length < 2) return host;
    const at = notes.entities.find((e) => e.kind === 'person' && e.id === host.leader)?.from ?? 0;
    const lastNamed = (h: Party): number =>
      Math.max(-1, ...notes.entities.filter((e) => e.kind === 'agency' && e.id === h.agency && e.to <= at).map((e) => e.to));
    const nearest = Math.max(...rivals.map(lastNamed));
    const { leader: _, ...without } = host;
    return lastNamed(host) === nearest ? host : without;
  });

/** The same body, a part of it, or one that it is a part of. */
const isOfOne = (notes: Annotations, a: Tally, b: Tally): boolean =>
  a.agency === b.agency ||
  rootKey(notes, a) === rootKey(notes, b) ||
  isInside(notes, a.agency, b.agency) ||
  isInside(notes, b.agency, a.agency);

const isGoer = (notes: Annotations, entity: Entity, known: { goers: ReadonlySet<number>; leaders: ReadonlySet<number> }): boolean => {
  if (entity.kind === 'person' && known.leaders.has(entity.id)) return true;
  const agency = agencyOf(notes, entity);
  if (agency === undefined) return false;
  if (known.goers.has(agency)) return true;
  return false;
};

const isVenue = (notes: Annotations, agency: number): boolean => notes.agencies.list[agency]?.opener.venue === true;

/** "UPT TPA Manggar": a part of a body that goes unnamed, of the one visited where only one is. */
const isUnit = (notes: Annotations, agency: number): boolean => notes.agencies.list[agency]?.opener.unit === true;

/** Who receives may belong to another body than the one visited: the local government of a visited village or market. */
const receiverBody = (notes: Annotations, receivers: readonly Sign[], group: readonly Tally[]): Party[] => {
  for (const sign of receivers) {
    if (sign.entity.kind !== 'person') continue;
    const agency = notes.agencies.ofPerson.get(sign.entity.id);
    if (agency === undefined || (group.length === 1 && isUnit(notes, agency))) continue;
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

const finishHost = (
  notes: Annotations,
  t: Tally,
  known: { receivers: readonly Sign[]; leaders: ReadonlySet<number>; signs: readonly Sign[]; isOnly: boolean },
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
  known: { receivers: readonly Sign[]; leaders: ReadonlySet<number>; signs: readonly Sign[]; isOnly: boolean },
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
  const ofUnit = (person: number): boolean => {
    const agency = notes.agencies.ofPerson.get(person);
    return known.isOnly && !known.leaders.has(person) && agency !== undefined && isUnit(notes, agency);
  };
  const receiver = known.receivers.find((s) => s.entity.kind === 'person' && (belongs(s.entity.id) || ofUnit(s.entity.id)));
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
    if (agency !== undefined) return [{ agency, leader: receiver.entity.id, signs: [receiver], confidence: 0.7 }];
    const isOfficial = (notes.people.list[receiver.entity.id]?.positions.length ?? 0) > 0;
    return isOfficial ? [{ leader: receiver.entity.id, signs: [receiver], confidence: 0.5 }] : [];
  }
  return [];
};

const isGovernmentOf = (agency: Agency, region: RegionValue): boolean =>
  (agency.type === 'regional-government' || agency.opener.abroad === true) &&
  // A district or village lies in the region and does not govern it.
  (agency.opener.settlement !== true || region.level === 'district') &&
  agency.region !== undefined &&
  (agency.region.code ?? agency.region.name) === (region.code ?? region.name);
