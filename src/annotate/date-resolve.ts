import type { Diagnostic, DiagnosticCode } from '../core/diagnostic.ts';
import { type DateParts, dateOfIso, dayNumber, type FullDate, isFullDate, isoOf, weekdayOf } from './calendar.ts';
import { type DaySpan, resolveRelative, resolveWeekday } from './date-relative.ts';
import type { DateContext, DateRole } from './date-roles.ts';
import { settleSlip, settleYear, type YearGrounds } from './date-year.ts';
import type { DateMark, Toward } from './dates.ts';

export type DatePrecision = 'day' | 'month' | 'year';

/** A date mark set on the calendar. */
export interface ResolvedDate {
  readonly mark: DateMark;
  /** ISO 8601, or EDTF (`XXXX-10-11`) where nothing settles the year; `undefined` where the words count from an unknown day. */
  readonly start?: string;
  /** The last day, month or year; the same as `start` for a single one. */
  readonly end?: string;
  readonly precision: DatePrecision;
  /** `10:00`, or `10:00+07:00` where the zone is given. */
  readonly time?: string;
  /** True for "pekan lalu", "awal Mei": the span within which it was, not how long it took. */
  readonly isApproximate: boolean;
  readonly role: DateRole;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ResolveDatesOptions {
  /** ISO 8601, the day that relative dates count from. */
  readonly published?: string | undefined;
  /** From `readDateContexts`: tense and role of each mark. */
  readonly contexts?: ReadonlyMap<DateMark, DateContext>;
  /** Further years that the article speaks of, from `readYears`. */
  readonly years?: readonly number[];
}

/** Sets dates on the calendar, in the order of the marks; a time of its own goes to the date next to it. */
export const resolveDates = (marks: readonly DateMark[], options: ResolveDatesOptions = {}): ResolvedDate[] => {
  const published = options.published === undefined ? undefined : dateOfIso(options.published);
  const grounds = groundsOf(marks, published, options.years ?? []);
  return marks.flatMap((mark, i) => {
    if (mark.value.precision === 'time') return [];
    const context = options.contexts?.get(mark);
    return [resolveDate(mark, { grounds, context, time: mark.value.time === undefined ? timeBeside(marks, i) : timeOf(mark) })];
  });
};

/** The years named anywhere in a text. */
export const readYears = (text: string): number[] => {
  const years = new Set([...text.matchAll(/(?<![A-Za-zÀ-ɏ0-9.,/])(?:19|20)\d{2}(?![A-Za-zÀ-ɏ0-9])/gu)].map((match) => Number(match[0])));
  return [...years];
};

const groundsOf = (marks: readonly DateMark[], published: FullDate | undefined, years: readonly number[]): YearGrounds => {
  const full: FullDate[] = [];
  for (const { value } of marks) {
    if (!value.start || !isFullDate(value.start)) continue;
    if (value.weekday === undefined || weekdayOf(value.start) === value.weekday) full.push(value.start);
  }
  return { published, full, years: [...new Set([...full.map((date) => date.y), ...years])] };
};

interface Circumstances {
  readonly grounds: YearGrounds;
  readonly context: DateContext | undefined;
  readonly time: string | undefined;
}

interface Settlement {
  readonly start?: DateParts | undefined;
  readonly end?: DateParts | undefined;
  readonly isApproximate?: boolean;
  readonly doubts?: readonly Doubt[];
}

interface Doubt {
  readonly code: DiagnosticCode;
  readonly message: string;
}

const resolveDate = (mark: DateMark, { grounds, context, time }: Circumstances): ResolvedDate => {
  const { start, end, isApproximate = false, doubts = [] } = settleDate(mark, context?.tense, grounds);
  const precision = mark.value.precision === 'time' ? 'day' : mark.value.precision;
  return {
    mark,
    ...(start && { start: isoOf(start), end: isoOf(end ?? start) }),
    precision,
    ...(time !== undefined && { time }),
    isApproximate: isApproximate || mark.value.edge !== undefined,
    role: context?.role ?? 'unknown',
    diagnostics: doubts.map((doubt) => ({ ...doubt, spans: [{ start: mark.start, end: mark.end }] })),
  };
};

const settleDate = (mark: DateMark, tense: Toward | undefined, grounds: YearGrounds): Settlement => {
  const { value } = mark;
  if (value.start && (value.start.m !== undefined || value.start.y !== undefined)) return settleNamed(mark, tense, grounds);
  if (!grounds.published)
    return { doubts: [{ code: 'date-in-doubt', message: 'the words count from a day of publication that is not known' }] };
  const from = dayNumber(grounds.published);
  const span: DaySpan | undefined = value.relative
    ? resolveRelative(value, from)
    : value.weekday === undefined
      ? undefined
      : resolveWeekday(value.weekday, value.toward ?? tense, from);
  return span ?? {};
};

/** A date with at least its month or its year in words. */
const settleNamed = (mark: DateMark, tense: Toward | undefined, grounds: YearGrounds): Settlement => {
  const { value } = mark;
  const start = value.start ?? {};
  const settled = settleYear(start, value.weekday, { ...grounds, toward: value.toward, tense });
  const doubts: Doubt[] = [];
  if (settled.y === undefined) doubts.push({ code: 'year-unknown', message: 'nothing in the article settles the year' });
  let first: DateParts = settled;
  if (value.weekday !== undefined && isFullDate(settled) && weekdayOf(settled) !== value.weekday) {
    const slip = settleSlip(settled, value.weekday, grounds);
    doubts.push({
      code: 'weekday-disagrees',
      message: slip
        ? `weekday and publication speak for ${isoOf(slip)}, not ${isoOf(settled)}`
        : `${isoOf(settled)} is another day of the week`,
    });
    first = slip ?? settled;
  }
  return { start: first, end: endOf(mark, first), doubts };
};

const endOf = ({ value }: DateMark, first: DateParts): DateParts | undefined => {
  if (value.days !== undefined && isFullDate(first)) return shiftDays(first, value.days - 1);
  const { start, end } = value;
  if (!end) return undefined;
  if (end.m === undefined) return end;
  if (first.y === undefined) return end;
  const years = end.y !== undefined && start?.y !== undefined ? end.y - start.y : (start?.m ?? 0) > end.m ? 1 : 0;
  return { ...end, y: first.y + years };
};

const shiftDays = (date: FullDate, days: number): FullDate => {
  const shifted = new Date(Date.UTC(date.y, date.m - 1, date.d + days));
  return { y: shifted.getUTCFullYear(), m: shifted.getUTCMonth() + 1, d: shifted.getUTCDate() };
};

const timeOf = ({ value }: DateMark): string | undefined => (value.time === undefined ? undefined : `${value.time}${value.zone ?? ''}`);

/** How far from its date a time may stand, in characters: "Rabu (18/6/2025), Ara tiba sekitar pukul 13.52 WIB". */
const TIME_REACH = 45;
const TIME_BEFORE_REACH = 8;

const timeBeside = (marks: readonly DateMark[], at: number): string | undefined => {
  const mark = marks[at];
  const next = marks[at + 1];
  const previous = marks[at - 1];
  if (!mark) return undefined;
  if (next?.value.precision === 'time' && next.start - mark.end <= TIME_REACH) return timeOf(next);
  if (previous?.value.precision === 'time' && mark.start - previous.end <= TIME_BEFORE_REACH) return timeOf(previous);
  return undefined;
};
