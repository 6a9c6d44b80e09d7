import type { Layers } from '../annotate/annotate.ts';
import type { Report } from '../report/schema.ts';
import type { Trace, TraceAbsence, TraceLoss } from '../report/trace.ts';
import type { Reading } from './build.ts';

/** What competed and lost, and why a field is empty. */
export const traceReading = (report: Report, layers: Layers | undefined, reading: Reading): Trace => ({
  lost: layers ? [...lostDays(layers, reading), ...lostMarks(layers)] : [],
  absent: absences(report, reading),
});

const lostDays = ({ notes }: Layers, { outcome }: Reading): TraceLoss[] => {
  const visit = outcome?.visit;
  if (!visit) return [];
  const to = visit.date ? notes.text.slice(visit.date.mark.start, visit.date.mark.end) : 'none';
  return visit.otherDates.map(({ date }) => ({
    field: 'visits.0.date',
    start: date.mark.start,
    end: date.mark.end,
    rule: date.mark.rule,
    value: date.start ?? '',
    to,
  }));
};

/** Readings of the same words by another rule. */
const lostMarks = ({ notes, lostDates }: Layers): TraceLoss[] =>
  lostDates.map(({ mark, to }) => ({
    field: 'dates',
    start: mark.start,
    end: mark.end,
    rule: mark.rule,
    value: notes.text.slice(mark.start, mark.end),
    to: `${notes.text.slice(to.start, to.end)} (${to.rule})`,
  }));

const ARTICLE_REASONS: readonly (readonly [keyof Report['article'] & string, string])[] = [
  ['url', 'no address was given with the input, and the page names none'],
  ['outlet', 'no outlet stands in dateline, byline or footer'],
  ['title', 'no line or markup was told to be the title'],
  ['lead', 'no sub-headline stands under the title'],
  ['published', 'no publication line or markup gives a date'],
  ['modified', 'nothing gives a date of change'],
  ['dateline', 'the body does not begin with a place'],
  ['image', 'no caption of a lead image was found'],
];

const absences = (report: Report, { outcome }: Reading): TraceAbsence[] => {
  const article = ARTICLE_REASONS.filter(([field]) => report.article[field] === null).map(([field, reason]) => ({
    field: `article.${field}`,
    reason,
  }));
  const visits =
    report.visits.length === 0 ? [{ field: 'visits', reason: outcome?.reason ?? 'the language of the article is not read' }] : [];
  return [...article, ...visits, ...report.visits.flatMap((visit, i) => visitAbsences(visit, `visits.${i}`))];
};

const visitAbsences = (visit: Report['visits'][number], path: string): TraceAbsence[] => {
  const found: TraceAbsence[] = [];
  const add = (isAbsent: boolean, field: string, reason: string): void => {
    if (isAbsent) found.push({ field: `${path}.${field}`, reason });
  };
  add(visit.date === null, 'date', 'no date stands near the visit that is not the day of a statement, a citation or the posting');
  add(visit.place === null, 'place', 'no venue or region is said to be where it took place');
  add(visit.place?.region === null, 'place.region', 'the place lies abroad, or no region is said');
  add(visit.hosts.length === 0, 'hosts', 'nobody is said to be visited or to receive');
  add(visit.purposes.length === 0, 'purposes', 'no words of purpose stand with the visit');
  add(visit.budget === null, 'budget', 'no sum is said to be what the visit cost');
  for (const [i, v] of visit.visitors.entries()) {
    add(v.agency === null, `visitors.${i}.agency`, 'no body is named for those who go');
    add(v.leader === null, `visitors.${i}.leader`, 'nobody is said to lead them');
    add(v.size === null, `visitors.${i}.size`, 'no number of people is given for the delegation');
  }
  for (const [i, h] of visit.hosts.entries()) add(h.leader === null, `hosts.${i}.leader`, 'nobody is said to receive for this host');
  return found;
};
