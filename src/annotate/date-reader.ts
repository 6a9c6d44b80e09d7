import type { RuleGroups } from '../core/rule.ts';
import { type DateParts, dayNumber, daysInMonth, isFullDate } from './calendar.ts';
import type { DateValue, DateWords, RelativeDate } from './dates.ts';

export type DateReader = (groups: RuleGroups) => DateValue | undefined;

/**
 * The one reader of dates. The groups that a pattern may name:
 * `wd`; `d`, `mo` (a name or a number), `y`; `dEnd`, `moEnd`, `yEnd`; `days`; `hour`, `minute`, `zone`, `part`;
 * `rel`; `count`, `unit`, `dir`, `edge`.
 * Gives `undefined` for a day, month or hour that does not exist, and for a range that runs backwards.
 */
export const dateReader =
  (words: DateWords): DateReader =>
  (groups) => {
    const range = readRange(groups, words);
    if (range === undefined) return undefined;
    const time = readTime(groups, words);
    if (groups.hour !== undefined && time === undefined) return undefined;
    const value = compact({
      weekday: lookUp(words.weekdays, groups.wd),
      ...range,
      days: groups.days === undefined ? undefined : numberOf(groups.days, words),
      time,
      zone: lookUp(words.zones, groups.zone),
      relative: readRelative(groups, words),
      toward: lookUp(words.towards, groups.dir),
      edge: lookUp(words.edges, groups.edge),
    });
    const precision = precisionOf(value);
    return precision && { precision, ...value };
  };

type Bare = Omit<DateValue, 'precision'>;

type Loose<T> = { [K in keyof T]?: T[K] | undefined };

/** Drops what is undefined, so that values compare and print as what was said. */
const compact = (value: Loose<Bare>): Bare => {
  const { weekday, start, end, days, time, zone, relative, toward, edge } = value;
  return {
    ...(weekday !== undefined && { weekday }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(days !== undefined && { days }),
    ...(time !== undefined && { time }),
    ...(zone !== undefined && { zone }),
    ...(relative !== undefined && { relative }),
    ...(toward !== undefined && { toward }),
    ...(edge !== undefined && { edge }),
  };
};

const precisionOf = ({ start, weekday, relative, time }: Bare): DateValue['precision'] | undefined => {
  if (start?.d !== undefined || weekday !== undefined) return 'day';
  if (start?.m !== undefined) return 'month';
  if (start?.y !== undefined) return 'year';
  if (relative) return relative.unit === 'month' || relative.unit === 'year' ? relative.unit : 'day';
  return time === undefined ? undefined : 'time';
};

/** Spelling aside: case, the point of an abbreviation, the kind of apostrophe. */
const keyOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’‘`]/gu, "'")
    .replace(/\.$/u, '');

const lookUp = <T>(table: Readonly<Record<string, T>>, word: string | undefined): T | undefined => {
  if (word === undefined) return undefined;
  const key = keyOf(word);
  return Object.hasOwn(table, key) ? table[key] : undefined;
};

const numberOf = (word: string, words: DateWords): number | undefined =>
  /^\d{1,4}$/u.test(word) ? Number(word) : lookUp(words.numbers, word);

const readMonth = (word: string | undefined, words: DateWords): number | undefined => {
  if (word === undefined) return undefined;
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  return lookUp(words.months, word);
};

/** Before a year, a month with one letter too many, too few or wrong ("Agusutus"); short names are too near to other words. */
const nearestMonth = (said: string | undefined, words: DateWords): number | undefined => {
  const word = said === undefined ? '' : keyOf(said);
  if (word.length < 5) return undefined;
  const near = Object.entries(words.months).filter(([name]) => name.length > 5 && isOneEditAway(word, name));
  const months = new Set(near.map(([, month]) => month));
  return months.size === 1 ? near[0]?.[1] : undefined;
};

/** One letter inserted, left out, replaced, or two neighbours swapped. */
export const isOneEditAway = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length !== b.length) return a.length > b.length ? endsAlike(a, i + 1, b, i) : endsAlike(a, i, b, i + 1);
  if (endsAlike(a, i + 1, b, i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && endsAlike(a, i + 2, b, i + 2);
};

/** Whether what stands from an offset on is the same; the words are as long behind it. */
const endsAlike = (a: string, fromA: number, b: string, fromB: number): boolean => {
  let i = fromA;
  let j = fromB;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  return i >= a.length;
};

/** A year of two digits is one of this century: no newspaper on the web is older. */
const readYear = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits) + (digits.length === 2 ? 2000 : 0);

/** `undefined` where the words name a date that cannot be; an empty object where they name none. */
const readRange = (groups: RuleGroups, words: DateWords): { start?: DateParts; end?: DateParts } | undefined => {
  const first = readParts(groups.d, groups.mo, groups.y, words);
  const last = readParts(groups.dEnd, groups.moEnd, groups.yEnd, words);
  if (first === undefined || last === undefined) return undefined;
  if (Object.keys(last).length === 0) return Object.keys(first).length === 0 ? {} : possible(first) ? { start: first } : undefined;
  const end = { ...first, ...last, ...(last.y === undefined && first.y !== undefined && { y: first.y + turns(first, last) }) };
  const start = { ...end, ...first, ...(first.y === undefined && end.y !== undefined && { y: end.y - turns(first, end) }) };
  if (!possible(start) || !possible(end) || runsWrong(start, end)) return undefined;
  return { start, end };
};

/** 1 where a range runs over New Year: "28 Desember – 2 Januari 2019". */
const turns = (first: DateParts, last: DateParts): number => (first.m !== undefined && last.m !== undefined && first.m > last.m ? 1 : 0);

const readParts = (d: string | undefined, mo: string | undefined, y: string | undefined, words: DateWords): DateParts | undefined => {
  const month = readMonth(mo, words) ?? (y === undefined ? undefined : nearestMonth(mo, words));
  if (mo !== undefined && (month === undefined || month < 1 || month > 12)) return undefined;
  const year = readYear(y);
  return { ...(year !== undefined && { y: year }), ...(month !== undefined && { m: month }), ...(d !== undefined && { d: Number(d) }) };
};

/** Days; a longer one is two dates that stand side by side. */
const LONGEST_RANGE = 200;
const LEAP_YEAR = 2024;

const possible = ({ y, m, d }: DateParts): boolean =>
  d === undefined || (d >= 1 && (m === undefined ? d <= 31 : d <= daysInMonth(y ?? LEAP_YEAR, m)));

const runsWrong = (start: DateParts, end: DateParts): boolean => {
  if (isFullDate(start) && isFullDate(end)) {
    const days = dayNumber(end) - dayNumber(start);
    return days <= 0 || days > LONGEST_RANGE;
  }
  if (start.y !== end.y) return (end.y ?? 0) < (start.y ?? 0);
  return start.m === end.m && start.d !== undefined && end.d !== undefined && end.d <= start.d;
};

const readTime = (groups: RuleGroups, words: DateWords): string | undefined => {
  if (groups.hour === undefined) return undefined;
  const said = Number(groups.hour);
  const minute = Number(groups.minute ?? 0);
  const part = lookUp(words.dayParts, groups.part);
  const hour = part ? [said, said + 12, said + 24].find((h) => h >= part[0] && h < part[1]) : said;
  if (minute > 59 || said > 24) return undefined;
  return `${String((hour ?? said) % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

/** "kemarin" from the table; "dua pekan lalu" from count, unit and direction; "bulan lalu" from unit and direction. */
const readRelative = (groups: RuleGroups, words: DateWords): RelativeDate | undefined => {
  const day = lookUp(words.relativeDays, groups.rel);
  if (day !== undefined) return { unit: 'day', shift: day };
  const unit = lookUp(words.units, groups.unit);
  const toward = lookUp(words.towards, groups.dir);
  if (unit === undefined || toward === undefined) return undefined;
  const count = groups.count === undefined ? 1 : numberOf(groups.count, words);
  return count === undefined ? undefined : { unit, shift: count * toward };
};
