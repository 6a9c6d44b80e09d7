import type { Path } from '../core/json.ts';
import type { Report, Visit } from '../report/schema.ts';
import type { ReportFault } from './report-fault.ts';

type VisitDate = Omit<NonNullable<Visit['date']>, 'evidence'>;

/** Days that no calendar has, spans that end before they begin, times of no clock. */
export const dateFaults = ({ article, visits }: Report): ReportFault[] => [
  ...(['published', 'modified'] as const).flatMap((key) => momentFaults(['article', key], article[key])),
  ...visits.flatMap(({ date }, i) => (date ? visitDateFaults(['visits', i, 'date'], date) : [])),
];

const MOMENT = /^(?<day>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u;

const momentFaults = (path: Path, value: string | null): ReportFault[] => {
  if (value === null) return [];
  const { day, hour = '00', minute = '00' } = MOMENT.exec(value)?.groups ?? {};
  if (day === undefined) return [{ path, message: `${JSON.stringify(value)} is no date of ISO 8601` }];
  if (!isDay(day) || Number(hour) > 23 || Number(minute) > 59) return [{ path, message: `there is no ${value}` }];
  return [];
};

const PRECISE = {
  day: /^(?:\d{4}|XXXX)-\d{2}-\d{2}$/u,
  month: /^(?:\d{4}|XXXX)-\d{2}(?:-\d{2})?$/u,
  year: /^\d{4}(?:-\d{2}-\d{2})?$/u,
} as const;
const TIME = /^(?:[01]\d|2[0-4]):[0-5]\d(?:[+-]\d{2}:\d{2})?$/u;

export const visitDateFaults = (path: Path, { start, end, precision, time }: VisitDate): ReportFault[] => {
  const faults: ReportFault[] = [];
  for (const [key, value] of [
    ['start', start],
    ['end', end],
  ] as const) {
    if (!PRECISE[precision].test(value))
      faults.push({ path: [...path, key], message: `${JSON.stringify(value)} is no date with the precision ${precision}` });
    else if (!isDay(value)) faults.push({ path: [...path, key], message: `there is no ${value}` });
  }
  if (faults.length === 0 && start.slice(0, 4) !== 'XXXX' && end < start)
    faults.push({ path: [...path, 'end'], message: `${end} is before ${start}` });
  if (time !== null && !TIME.test(time)) faults.push({ path: [...path, 'time'], message: `there is no time ${time}` });
  return faults;
};

/** A year, a month or a day that the calendar has; with an unknown year, in any year. */
const isDay = (value: string): boolean => {
  const [year = '', month, day] = value.split('-');
  if (month === undefined) return true;
  const inYear = year === 'XXXX' ? 2000 : Number(year);
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= new Date(Date.UTC(inYear, Number(month), 0)).getUTCDate());
};
