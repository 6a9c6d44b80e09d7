import type { Annotations } from '../annotate/annotations.ts';
import { agencyOf, isInside, type Party, rootOf } from './parties.ts';
import { firstLeading, standInFor } from './party-leaders.ts';
import { rootKey, sharesList, type Tally, tally } from './party-tally.ts';
import type { Sign } from './signs.ts';

/** The parties that go, in the order of the text. */
export const decideVisitors = (notes: Annotations, signs: readonly Sign[]): Party[] => {
  const tallies = tally(
    notes,
    signs.filter((s) => s.role === 'visitor' || s.role === 'accompanied'),
  );
  const received = tally(
    notes,
    signs.filter((s) => s.role === 'host' || s.role === 'receiver'),
  );
  // "Pemkab A dan Pemkab B saling menukar informasi": who is rather visited does not go.
  const isRather = (t: Tally): boolean => received.some((r) => r.agency !== undefined && r.agency === t.agency && r.weight >= t.weight);
  const best = tallies.find((t) => !isRather(t)) ?? tallies[0];
  const leaders = signs.filter((s) => s.role === 'leader' && s.entity.kind === 'person');
  // Who is said to lead the group, and for whom, goes before who merely spoke of it.
  const isWeak = best !== undefined && (best.weight < 1 || (best.weight <= 1 && best.agency === undefined));
  if (leaders[0] && isWeak && agencyOf(notes, leaders[0].entity) !== undefined) return [fromLeader(notes, leaders[0])];
  if (!best) return leaders[0] ? [fromLeader(notes, leaders[0])] : firstOfficial(notes, signs);
  const group = tallies.filter(
    (t) => t === best || (sharesList(t, best) && rootKey(notes, t) !== rootKey(notes, best) && t.agency !== undefined && !isRather(t)),
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

const finishVisitor = (notes: Annotations, t: Tally, signs: readonly Sign[], several: boolean): Party => {
  const root = rootKey(notes, t);
  const belongs = (person: number): boolean => {
    const r = rootOf(notes, notes.agencies.ofPerson.get(person));
    return r === undefined ? !several : r === root || notes.agencies.ofPerson.get(person) === t.agency;
  };
  const leader = visitorLeader(notes, t, signs, { belongs, several });
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

interface Group {
  readonly belongs: (person: number) => boolean;
  /** More than one party goes. */
  readonly several: boolean;
}

const visitorLeader = (notes: Annotations, t: Tally, signs: readonly Sign[], { belongs, several }: Group): number | undefined => {
  const people = (role: Sign['role']): number[] =>
    signs.filter((s) => s.role === role && s.entity.kind === 'person').flatMap((s) => (s.entity.kind === 'person' ? [s.entity.id] : []));
  const root = rootKey(notes, t);
  const standIn =
    standInFor(notes, signs, { root, agency: t.agency }) ??
    people('representative').find((p) => isUnbound(signs, p) && belongs(p) && !isHostPerson(notes, p, signs));
  if (standIn !== undefined) return standIn;
  const own = signs.find(
    (s) =>
      s.role === 'leader' &&
      s.entity.kind === 'person' &&
      s.of !== undefined &&
      t.agency !== undefined &&
      agencyOf(notes, s.of) === t.agency &&
      !isHostPerson(notes, s.entity.id, signs),
  );
  if (own?.entity.kind === 'person') return own.entity.id;
  const led = people('leader').find((p) => belongs(p) && !isHostPerson(notes, p, signs));
  if (led !== undefined) return led;
  const strange = several ? undefined : people('leader').find((p) => !isHostPerson(notes, p, signs) && !isOfHosts(notes, p, signs));
  if (strange !== undefined) return strange;
  const byOffice = notes.people.list.find((p) => p.positions.some((q) => q.head.ofDelegation) && belongs(p.id));
  if (byOffice) return byOffice.id;
  if (t.person !== undefined) return t.person;
  const subject = people('visitor').find((p) => belongs(p) && !isHostPerson(notes, p, signs));
  if (subject !== undefined) return subject;
  return firstLeading(
    notes,
    (p) => {
      const agency = notes.agencies.ofPerson.get(p.id);
      // The head of a parliament does not lead its committee.
      const isOfWhole =
        isInside(notes, t.agency, agency) && t.agency !== undefined && notes.agencies.list[t.agency]?.type === 'legislature';
      return agency !== undefined && !isOfWhole && (agency === t.agency || rootOf(notes, agency) === root);
    },
    { orAny: true },
  );
};

/** His body is of those that are visited. */
const isOfHosts = (notes: Annotations, person: number, signs: readonly Sign[]): boolean => {
  const root = rootOf(notes, notes.agencies.ofPerson.get(person));
  return (
    root === undefined ||
    signs.some((s) => (s.role === 'host' || s.role === 'receiver') && rootOf(notes, agencyOf(notes, s.entity)) === root)
  );
};

const isUnbound = (signs: readonly Sign[], person: number): boolean =>
  signs.some((s) => s.role === 'representative' && s.entity.kind === 'person' && s.entity.id === person && s.of === undefined);

const isHostPerson = (notes: Annotations, person: number, signs: readonly Sign[]): boolean =>
  signs.some((s) => s.entity.kind === 'person' && s.entity.id === person && (s.role === 'receiver' || s.role === 'host')) &&
  notes.people.list.length > 1;
