import type { Evidence, Visit } from '../report/schema.ts';
import type { Reading } from './refine.ts';

/**
 * A reading without what disabled rules found. A value that no other rule supports goes; people and bodies that others
 * name stay, without the evidence.
 */
export const dropRules = (reading: Reading, disabled: ReadonlySet<string>): Reading => {
  const keep = (evidence: readonly Evidence[]): Evidence[] => evidence.filter(({ rule }) => !disabled.has(rule));
  const stands = ({ evidence }: { readonly evidence: readonly Evidence[] }): boolean => evidence.length === 0 || keep(evidence).length > 0;
  const listed = <T extends { evidence: Evidence[] }>(items: readonly T[]): T[] =>
    items.filter(stands).map((item) => ({ ...item, evidence: keep(item.evidence) }));
  const maybe = <T extends { evidence: Evidence[] }>(item: T | null): T | null =>
    item && stands(item) ? { ...item, evidence: keep(item.evidence) } : null;
  const visitOf = (visit: Visit): Visit => ({
    ...visit,
    date: maybe(visit.date),
    place: maybe(visit.place),
    budget: maybe(visit.budget),
    visitors: listed(visit.visitors),
    hosts: listed(visit.hosts),
    purposes: listed(visit.purposes),
    evidence: keep(visit.evidence),
  });
  const trimmed = <T extends { evidence: Evidence[] }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, evidence: keep(item.evidence) }));
  return {
    visits: reading.visits.filter(stands).map(visitOf),
    agencies: trimmed(reading.agencies),
    people: trimmed(reading.people),
    quotes: listed(reading.quotes),
    findings: listed(reading.findings),
    recommendations: listed(reading.recommendations),
    commitments: listed(reading.commitments),
  };
};
