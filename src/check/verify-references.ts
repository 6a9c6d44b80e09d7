import type { Path } from '../core/json.ts';
import type { Report } from '../report/schema.ts';
import type { ReportFault } from './report-fault.ts';

/** Ids that stand twice, ids that name nothing, and bodies that are above themselves. */
export const referenceFaults = (report: Report): ReportFault[] => {
  const agencies = new Set(report.agencies.map(({ id }) => id));
  const people = new Set(report.people.map(({ id }) => id));
  const everyone = new Set([...agencies, ...people]);
  const faults: ReportFault[] = [...twins('agencies', report.agencies), ...twins('people', report.people)];
  const check = (path: Path, id: string | null, known: ReadonlySet<string>): void => {
    if (id !== null && !known.has(id)) faults.push({ path, message: `${id} is not in the report` });
  };
  for (const [i, { parent }] of report.agencies.entries()) check(['agencies', i, 'parent'], parent, agencies);
  for (const [i, { agency }] of report.people.entries()) check(['people', i, 'agency'], agency, agencies);
  for (const [i, { speaker }] of report.quotes.entries()) check(['quotes', i, 'speaker'], speaker, people);
  for (const key of ['findings', 'commitments', 'recommendations'] as const) {
    for (const [i, { by }] of report[key].entries()) check([key, i, 'by'], by, everyone);
  }
  for (const [i, { to }] of report.recommendations.entries()) check(['recommendations', i, 'to'], to, everyone);
  for (const [i, visit] of report.visits.entries()) {
    for (const side of ['visitors', 'hosts'] as const) {
      for (const [j, { agency, leader }] of visit[side].entries()) {
        check(['visits', i, side, j, 'agency'], agency, agencies);
        check(['visits', i, side, j, 'leader'], leader, people);
      }
    }
  }
  return [...faults, ...circles(report)];
};

const twins = (list: 'agencies' | 'people', items: readonly { readonly id: string }[]): ReportFault[] => {
  const seen = new Set<string>();
  return items.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: [list, i, 'id'], message: `${id} stands twice` }];
  });
};

const circles = ({ agencies }: Report): ReportFault[] => {
  const parents = new Map(agencies.map(({ id, parent }) => [id, parent] as const));
  return agencies.flatMap(({ id }, i) => {
    const seen = new Set<string>();
    for (let at: string | null | undefined = id; at !== null && at !== undefined && !seen.has(at); at = parents.get(at)) {
      seen.add(at);
      if (parents.get(at) === id) return [{ path: ['agencies', i, 'parent'], message: `${id} is above itself` }];
    }
    return [];
  });
};
