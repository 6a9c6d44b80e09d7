import type { Report } from './schema.ts';

/** The report with every `evidence` list empty, and `markup` too: the same keys, so the same schema holds. */
export const withoutEvidence = (report: Report): Report => {
  const bare = <T extends { readonly evidence: readonly unknown[] }>(item: T) => ({ ...item, evidence: [] });
  return {
    ...report,
    article: { ...bare(report.article), markup: [] },
    visits: report.visits.map((visit) => ({
      ...bare(visit),
      date: visit.date && bare(visit.date),
      place: visit.place && bare(visit.place),
      visitors: visit.visitors.map(bare),
      hosts: visit.hosts.map(bare),
      purposes: visit.purposes.map(bare),
      budget: visit.budget && bare(visit.budget),
    })),
    agencies: report.agencies.map(bare),
    people: report.people.map(bare),
    quotes: report.quotes.map(bare),
    findings: report.findings.map(bare),
    recommendations: report.recommendations.map(bare),
    commitments: report.commitments.map(bare),
    diagnostics: report.diagnostics.map(bare),
  };
};
