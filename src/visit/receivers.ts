import type { Annotations } from '../annotate/annotations.ts';
import { agencyOf } from './parties.ts';
import type { Sign } from './signs.ts';

/**
 * Gives who receives to the body that is visited. "Kajari setempat", "Kepala UPT Perpustakaan" name no place, so that
 * their body was taken for the one of the same kind named before: that of the visitors.
 */
export const receiversApart = (notes: Annotations, signs: readonly Sign[]): Annotations => {
  const bodies = (roles: readonly Sign['role'][]): Set<number> =>
    new Set(signs.filter((s) => roles.includes(s.role) && s.entity.kind !== 'office').flatMap((s) => agencyOf(notes, s.entity) ?? []));
  const goers = bodies(['visitor', 'leader']);
  const visited = new Set(signs.flatMap((s) => (s.role === 'host' && s.entity.kind === 'agency' ? [s.entity.id] : [])));
  const ofPerson = new Map(notes.agencies.ofPerson);
  for (const { role, rule, entity } of signs) {
    if (role !== 'receiver' || rule !== 'visit/received-by' || entity.kind !== 'person') continue;
    const agency = ofPerson.get(entity.id);
    const isNamed = notes.people.list[entity.id]?.positions.some((p) => p.tail.regions.length > 0) ?? false;
    if (agency === undefined || isNamed || !goers.has(agency) || visited.has(agency)) continue;
    const [only, ...others] = [...visited].filter((id) => !goers.has(id));
    if (only !== undefined && others.length === 0) ofPerson.set(entity.id, only);
    else ofPerson.delete(entity.id);
  }
  return { ...notes, agencies: { ...notes.agencies, ofPerson } };
};
