import type { Agency } from '../annotate/agencies.ts';
import type { Annotations } from '../annotate/annotations.ts';
import type { Entity } from '../annotate/entities.ts';
import type { Sign } from './signs.ts';

/** One party of a visit: a body, who leads or receives for it, and the signs that say so. */
export interface Party {
  readonly agency?: number;
  readonly leader?: number;
  readonly signs: readonly Sign[];
  readonly confidence: number;
}

/** Who goes and who receives, each in the order of the text. */
export interface Parties {
  readonly visitors: readonly Party[];
  readonly hosts: readonly Party[];
}

/** What a body is counted by when sides are told apart: its region for regional bodies, else itself. */
export const rootOf = (notes: Annotations, agency: number | undefined): string | undefined => {
  if (agency === undefined) return undefined;
  const seen = new Set<number>();
  let id: number | undefined = agency;
  while (id !== undefined && !seen.has(id)) {
    seen.add(id);
    const body: Agency | undefined = notes.agencies.list[id];
    if (!body) return undefined;
    if (body.region?.code && (isRegional(body.type) || body.opener.regional === true)) return `region:${body.region.code.slice(0, 5)}`;
    if (body.parent === undefined) return body.opener.unit === true && body.type === 'regional-office' ? undefined : `agency:${body.id}`;
    id = body.parent;
  }
  return undefined;
};

/** A region's government and its offices are one party; its parliament, police, schools and clubs are their own. */
const isRegional = (type: Agency['type']): boolean => type === 'regional-government' || type === 'regional-office';

/** The body that an entity is or belongs to. */
export const agencyOf = (notes: Annotations, entity: Entity): number | undefined => {
  if (entity.kind === 'agency') return entity.id;
  if (entity.kind === 'person') return notes.agencies.ofPerson.get(entity.id);
  if (entity.kind === 'office') return entity.id;
  return undefined;
};

/** Whether the one body is a part of the other. */
export const isInside = (notes: Annotations, inner: number | undefined, outer: number | undefined): boolean =>
  inner !== undefined && outer !== undefined && notes.agencies.list[inner]?.parent === outer;
