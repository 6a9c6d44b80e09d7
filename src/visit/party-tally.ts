import type { Annotations } from '../annotate/annotations.ts';
import { agencyOf, rootOf } from './parties.ts';
import type { Sign } from './signs.ts';

/** What the signs say for one body or person: their weight, and where it is first named. */
export interface Tally {
  agency: number | undefined;
  person: number | undefined;
  weight: number;
  signs: Sign[];
  first: number;
}

/** The body of a sign's entity; where those who go are told by their region, its government or the first of its offices that is named. */
const bodyOf = (notes: Annotations, { entity, role }: Sign): number | undefined =>
  entity.kind === 'region' && role === 'visitor'
    ? notes.agencies.list.find((a) => rootOf(notes, a.id) === `region:${entity.region.code}`)?.id
    : agencyOf(notes, entity);

const keyOf = (notes: Annotations, sign: Sign): string | undefined => {
  const agency = bodyOf(notes, sign);
  if (agency !== undefined) return `a${agency}`;
  return sign.entity.kind === 'person' ? `p${sign.entity.id}` : undefined;
};

/** The bodies and persons of the signs, the weightiest first. */
export const tally = (notes: Annotations, signs: readonly Sign[]): Tally[] => {
  const byKey = new Map<string, Tally>();
  for (const sign of signs) {
    const key = keyOf(notes, sign);
    if (key === undefined) continue;
    const known = byKey.get(key);
    const person = sign.entity.kind === 'person' ? sign.entity.id : undefined;
    if (known) {
      known.weight += sign.weight;
      known.signs.push(sign);
      known.person ??= person;
    } else byKey.set(key, { agency: bodyOf(notes, sign), person, weight: sign.weight, signs: [sign], first: sign.entity.from });
  }
  return [...byKey.values()].sort((a, b) => b.weight - a.weight || a.first - b.first);
};

/** What a tally is counted by when sides are told apart. */
export const rootKey = (notes: Annotations, t: Tally): string | undefined =>
  rootOf(notes, t.agency) ?? (t.person === undefined ? undefined : `p${t.person}`);

/** Whether some signs of both stand in one list. */
export const sharesList = (a: Tally, b: Tally): boolean => a.signs.some((s) => b.signs.some((o) => o.list === s.list));
