import type { Person } from '../annotate/people.ts';
import type { Ground, Side } from './sides.ts';
import { ESCORTED, type Sign } from './signs.ts';

const ACCOMPANIED = 'visit/accompanied-by';

const saysRegion = ({ positions }: Person): boolean => positions.some((p) => p.tail.regions.length > 0);

/** "X tiba diiringi Y dan Z": those who came with somebody are on the side of who is named last before them. */
export const byEscort = (ground: Ground, person: Person, sideOf: ReadonlyMap<number, Side>): Side | undefined => {
  const isOwn = (s: Sign): boolean => s.entity.kind === 'person' && s.entity.id === person.id;
  const company = ground.signs.find((s) => s.rule === ACCOMPANIED && isOwn(s));
  const sign = ground.signs.find((s) => s.rule === ESCORTED && isOwn(s)) ?? company;
  if (!sign) return undefined;
  const list = ground.signs.filter((s) => s.list === sign.list).map((s) => s.entity.from);
  const escorted = ground.notes.entities
    .filter((e) => e.kind === 'person' && e.from >= sign.sentence.from && e.to <= Math.min(...list) && sideOf.has(e.id))
    .at(-1);
  const side = escorted?.kind === 'person' ? sideOf.get(escorted.id) : undefined;
  // "Regent X, accompanied by office head Z, welcomed …": of those who go along with a visitor some are of the place.
  return sign === company && (side !== 'host' || saysRegion(person)) ? undefined : side;
};
