import type { Annotations } from '../annotate/annotations.ts';
import type { Span } from '../core/span.ts';
import { type Parties, type Party, rootOf } from './parties.ts';

/** Where nobody is said to receive an inspection, the body on whose site it took place is visited. */
export const withVisitedSite = (notes: Annotations, parties: Parties, venue: Span | undefined): Parties => {
  if (parties.hosts.length > 0 || !venue) return parties;
  const site = notes.entities.find((e) => e.kind === 'agency' && notes.tokens[e.from]?.start === venue.start);
  if (site?.kind !== 'agency') return parties;
  const agency = notes.agencies.list[site.id];
  const sentence = notes.sentences.find((s) => s.from <= site.from && site.to <= s.to);
  const goers = new Set(parties.visitors.map((v) => rootOf(notes, v.agency)));
  if (!agency || !sentence || agency.opener.venue === true || agency.opener.settlement === true || goers.has(rootOf(notes, site.id)))
    return parties;
  const host: Party = {
    agency: site.id,
    signs: [{ role: 'host', entity: site, weight: 1, rule: 'visit/inspected-site', sentence, list: -1 }],
    confidence: 0.6,
  };
  return { ...parties, hosts: [host] };
};
