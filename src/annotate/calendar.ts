/** Calendar arithmetic on day numbers (days since 1970-01-01, proleptic Gregorian); no clock, no time zone. */

/** Monday is 1, Sunday 7, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface DateParts {
  readonly y?: number;
  readonly m?: number;
  readonly d?: number;
}

export interface FullDate {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

const MS_PER_DAY = 86_400_000;
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const isFullDate = (parts: DateParts): parts is FullDate =>
  parts.y !== undefined && parts.m !== undefined && parts.d !== undefined && parts.d <= daysInMonth(parts.y, parts.m);

export const dayNumber = ({ y, m, d }: FullDate): number => Math.floor(Date.UTC(y, m - 1, d) / MS_PER_DAY);

export const dateOfDay = (day: number): FullDate => {
  const date = new Date(day * MS_PER_DAY);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
};

/** Day 0 was a Thursday. */
export const weekdayOfDay = (day: number): Weekday => WEEKDAYS[(((day + 3) % 7) + 7) % 7] ?? 1;

export const weekdayOf = (date: FullDate): Weekday => weekdayOfDay(dayNumber(date));

/** The Monday of the week that holds the day. */
export const mondayOf = (day: number): number => day - weekdayOfDay(day) + 1;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** ISO 8601, or EDTF with `XXXX` where the year is unknown; as fine as the parts are. */
export const isoOf = ({ y, m, d }: DateParts): string =>
  [
    y === undefined ? 'XXXX' : pad(y, 4),
    m === undefined ? undefined : pad(m, 2),
    m === undefined || d === undefined ? undefined : pad(d, 2),
  ]
    .filter((part) => part !== undefined)
    .join('-');

/** The date at the head of an ISO 8601 string; `undefined` where there is none. */
export const dateOfIso = (iso: string): FullDate | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(iso);
  if (!match) return undefined;
  const parts = { y: Number(match[1]), m: Number(match[2]), d: Number(match[3]) };
  return isFullDate(parts) && parts.m >= 1 && parts.m <= 12 && parts.d >= 1 ? parts : undefined;
};
