import type { Annotations } from '../annotate/annotations.ts';
import type { Person } from '../annotate/people.ts';
import { agencyOf, rootOf } from './parties.ts';
import type { Sign } from './signs.ts';

/** Who is said to stand in for somebody of the body, or of its region. */
export const standInFor = (
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

/** The first of those who fit whose office leads its body, else the first who fits. */
export const firstLeading = (
  notes: Annotations,
  fits: (person: Person) => boolean,
  options: { readonly orAny: boolean } = { orAny: false },
): number | undefined => {
  const fitting = notes.people.list.filter(fits);
  return (fitting.find((p) => p.positions.some((q) => q.head.leads)) ?? (options.orAny ? fitting[0] : undefined))?.id;
};
