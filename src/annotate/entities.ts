import type { Agencies } from './agencies.ts';
import type { PositionMention } from './mentions.ts';
import type { OfficeReader } from './office-reader.ts';
import type { People } from './people.ts';
import type { RegionValue } from './region-value.ts';

/** A person, body, office or region where it stands; indices count tokens. None lies inside another. */
export type Entity =
  | { readonly kind: 'person'; readonly id: number; readonly from: number; readonly to: number; readonly title: boolean }
  | { readonly kind: 'agency'; readonly id: number; readonly from: number; readonly to: number }
  | {
      readonly kind: 'office';
      readonly id: number | undefined;
      readonly from: number;
      readonly to: number;
      readonly position: PositionMention;
    }
  | { readonly kind: 'region'; readonly region: RegionValue; readonly from: number; readonly to: number };

/** All of them in the order of the text; a person takes in the titles before the name and the office at it. */
export const listEntities = (reader: OfficeReader, people: People, agencies: Agencies, positions: readonly PositionMention[]): Entity[] => {
  const found: Entity[] = [];
  const officeOf = new Map<number, PositionMention>();
  const ownOf = new Map<number, PositionMention>();
  const titlesOf = new Map<number, number>();
  const endOf = new Map<number, number>();
  for (const { run, position, own, rule } of people.list.flatMap((p) => p.names)) {
    endOf.set(run.nameFrom, run.end);
    // The others of a list share the office that stands before the first.
    if (position && rule !== 'listed') officeOf.set(run.nameFrom, position);
    if (own) ownOf.set(run.nameFrom, own);
    titlesOf.set(run.nameFrom, run.from);
  }
  for (const m of people.mentions) {
    const office = officeOf.get(m.from);
    const from = Math.min(office?.from ?? m.from, titlesOf.get(m.from) ?? m.from, m.from);
    const own = ownOf.get(m.from);
    const to = Math.max(m.to, endOf.get(m.from) ?? 0, office && office.from > m.from ? office.to : 0, own?.to ?? 0);
    found.push({ kind: 'person', id: m.person, from, to, title: m.kind === 'title' });
  }
  const isTaken = (from: number): boolean => found.some((e) => e.from <= from && from < e.to);
  for (const position of positions)
    if (!isTaken(position.from))
      found.push({ kind: 'office', id: agencies.ofPosition.get(position), from: position.from, to: position.to, position });
  for (const agency of agencies.list)
    for (const w of agency.wordings)
      if (w.rule !== 'of-office' && !isTaken(w.from)) found.push({ kind: 'agency', id: agency.id, from: w.from, to: w.to });
  for (let at = 0; at < reader.tokens.length; at++) {
    const hit = reader.region(at);
    if (!hit || isTaken(at)) continue;
    found.push({ kind: 'region', region: hit.value, from: at, to: at + hit.length });
    at += hit.length - 1;
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
};
