import { VisitxError } from '../core/error.ts';
import type { Report } from './schema.ts';

/** What no schema can say of a report: its evidence holds and its ids resolve. Shape is the schema's business. */

type Place = Report['diagnostics'][number]['evidence'][number];

/** Every piece of evidence of a report, with the path of the object that carries it (`visits.0.date`). */
export const evidenceOf = (report: Report): (readonly [string, Place])[] => {
  const found: (readonly [string, Place])[] = [];
  const add = (path: string, places: readonly Place[] | undefined) => {
    for (const place of places ?? []) found.push([path, place]);
  };
  add('article', report.article.evidence);
  for (const [i, visit] of report.visits.entries()) {
    add(`visits.${i}`, visit.evidence);
    add(`visits.${i}.date`, visit.date?.evidence);
    add(`visits.${i}.place`, visit.place?.evidence);
    add(`visits.${i}.budget`, visit.budget?.evidence);
    for (const key of ['visitors', 'hosts', 'purposes'] as const) {
      for (const [j, item] of visit[key].entries()) add(`visits.${i}.${key}.${j}`, item.evidence);
    }
  }
  for (const key of ['agencies', 'people', 'quotes', 'findings', 'recommendations', 'commitments', 'diagnostics'] as const) {
    for (const [i, item] of report[key].entries()) add(`${key}.${i}`, item.evidence);
  }
  return found;
};

/**
 * Lets a sound report pass.
 * @throws VisitxError `evidence-broken` where `text.slice(start, end)` is not `exact`, `report-invalid` where an id does not resolve.
 */
export const verifyReport = (report: Report): void => {
  verifyEvidence(report);
  verifyIds(report);
};

const verifyEvidence = (report: Report): void => {
  const { text } = report.article;
  for (const [path, { start, end, exact }] of evidenceOf(report)) {
    if (start < end && text.slice(start, end) === exact) continue;
    throw new VisitxError(
      'evidence-broken',
      `the evidence of ${path} at ${start}-${end} does not hold: the text there is not ${JSON.stringify(exact)}`,
      {
        hint: 'this is a fault in visitx, not in the article; please report it',
      },
    );
  }
};

const verifyIds = (report: Report): void => {
  const agencies = uniqueIds('agencies', report.agencies);
  const people = uniqueIds('people', report.people);
  const check = (path: string, id: string | null, known: ReadonlySet<string>) => {
    if (id !== null && !known.has(id)) throw invalid(`${path} names ${id}, which is not in the report`);
  };
  for (const [i, agency] of report.agencies.entries()) check(`agencies.${i}.parent`, agency.parent, agencies);
  for (const [i, person] of report.people.entries()) check(`people.${i}.agency`, person.agency, agencies);
  for (const [i, quote] of report.quotes.entries()) check(`quotes.${i}.speaker`, quote.speaker, people);
  for (const [i, visit] of report.visits.entries()) {
    for (const key of ['visitors', 'hosts'] as const) {
      for (const [j, party] of visit[key].entries()) {
        check(`visits.${i}.${key}.${j}.agency`, party.agency, agencies);
        check(`visits.${i}.${key}.${j}.leader`, party.leader, people);
      }
    }
  }
  const everyone = new Set([...people, ...agencies]);
  for (const key of ['findings', 'recommendations', 'commitments'] as const) {
    for (const [i, item] of report[key].entries()) check(`${key}.${i}.by`, item.by, everyone);
  }
  for (const [i, item] of report.recommendations.entries()) check(`recommendations.${i}.to`, item.to, everyone);
};

const uniqueIds = (list: string, items: readonly { readonly id: string }[]): Set<string> => {
  const ids = new Set(items.map((item) => item.id));
  if (ids.size < items.length) throw invalid(`two of the ${list} have one id`);
  return ids;
};

const invalid = (message: string): VisitxError =>
  new VisitxError('report-invalid', message, { hint: 'this is a fault in visitx, not in the article; please report it' });
