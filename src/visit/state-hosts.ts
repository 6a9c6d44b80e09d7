import type { Agency } from '../annotate/agencies.ts';
import type { Annotations } from '../annotate/annotations.ts';
import type { Sign } from './signs.ts';

/** Annotations and signs in which states abroad that are visited are bodies. */
export const withStateHosts = (notes: Annotations, signs: readonly Sign[]): { notes: Annotations; signs: readonly Sign[] } => {
  const list: Agency[] = [...notes.agencies.list];
  const changed = signs.map((sign): Sign => {
    const { entity } = sign;
    if (entity.kind !== 'region' || sign.role !== 'host' || entity.region.level !== 'country') return sign;
    const { region, from, to } = entity;
    const { lexicon } = notes.reader;
    // Cities abroad stand for their state as regions, but are no party for it.
    const isNamed = notes.text.slice(notes.tokens[from]?.start, notes.tokens[to - 1]?.end) === region.name;
    if (!isNamed || region.country === lexicon.country || lexicon.homeNames.has(region.name.toLowerCase())) return sign;
    const known = list.find((a) => a.region?.level === 'country' && a.region.country === region.country && a.opener.abroad);
    const body = known ?? stateBody(notes, { region, from, to, id: list.length });
    if (!known) list.push(body);
    return { ...sign, entity: { kind: 'agency', id: body.id, from, to } };
  });
  return { notes: { ...notes, agencies: { ...notes.agencies, list } }, signs: changed };
};

const stateBody = (
  { tokens, text }: Annotations,
  state: { readonly region: NonNullable<Agency['region']>; readonly from: number; readonly to: number; readonly id: number },
): Agency => {
  const { from, to, region, id } = state;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const name = text.slice(start, end);
  const opener = { type: 'other', proper: 0, bare: true, abroad: true } as const;
  return { id, name, type: opener.type, opener, region, wordings: [{ text: name, start, end, from, to, rule: 'state' }] };
};
