import type { JsonObject } from '../core/json.ts';
import type { Report } from '../report/schema.ts';

/** A report as it is compared: a party also has the region of its body, where an expectation names it. */
export const viewOf = (report: Report): JsonObject => {
  const regions = new Map(report.agencies.map((agency) => [agency.id, agency.region]));
  const withRegion = <T extends { agency: string | null }>(party: T) => ({
    ...party,
    region: party.agency === null ? null : (regions.get(party.agency) ?? null),
  });
  const visits = report.visits.map((visit) => ({
    ...visit,
    visitors: visit.visitors.map(withRegion),
    hosts: visit.hosts.map(withRegion),
  }));
  return { ...report, visits };
};
