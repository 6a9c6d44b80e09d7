import type { Annotations } from '../annotate/annotations.ts';
import type { Entity } from '../annotate/entities.ts';
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

const keyOf = (notes: Annotations, entity: Entity): string | undefined => {
  const agency = agencyOf(notes, entity);
  if (agency !== undefined) return `a${agency}`;
  return entity.kind === 'person' ? `p${entity.id}` : undefined;
};

/** The bodies and persons of the signs, the weightiest first. */
export const tally = (notes: Annotations, signs: readonly Sign[]): Tally[] => {
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

/** What a tally is counted by when sides are told apart. */
export const rootKey = (notes: Annotations, t: Tally): string | undefined =>
  rootOf(notes, t.agency) ?? (t.person === undefined ? undefined : `p${t.person}`);

/** Whether some signs of both stand in one list. */
export const sharesList = (a: Tally, b: Tally): boolean => a.signs.some((s) => b.signs.some((o) => o.list === s.list));
