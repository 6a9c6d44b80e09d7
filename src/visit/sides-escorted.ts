import type { Person } from '../annotate/people.ts';
import type { Ground, Side } from './sides.ts';
import { ESCORTED } from './signs.ts';

/** "X tiba diiringi Y dan Z": those who came with somebody are on the side of who is named last before them. */
export const byEscort = (ground: Ground, person: Person, sideOf: ReadonlyMap<number, Side>): Side | undefined => {
  const sign = ground.signs.find((s) => s.rule === ESCORTED && s.entity.kind === 'person' && s.entity.id === person.id);
  if (!sign) return undefined;
  const list = ground.signs.filter((s) => s.list === sign.list).map((s) => s.entity.from);
  const escorted = ground.notes.entities
    .filter((e) => e.kind === 'person' && e.from >= sign.sentence.from && e.to <= Math.min(...list) && sideOf.has(e.id))
    .at(-1);
  return escorted?.kind === 'person' ? sideOf.get(escorted.id) : undefined;
};
