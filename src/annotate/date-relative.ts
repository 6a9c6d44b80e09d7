import { type DateParts, dateOfDay, daysInMonth, mondayOf, type Weekday, weekdayOfDay } from './calendar.ts';
import type { DateValue, Toward } from './dates.ts';

/** What relative words come to; `end` is left out where it is `start`. */
export interface DaySpan {
  readonly start: DateParts;
  readonly end?: DateParts;
  readonly isApproximate?: boolean;
}

/** Counts from the day number `from`: "kemarin", "Kamis pekan lalu", "akhir pekan ini", "tanggal 17 bulan depan", "tahun lalu". */
export const resolveRelative = (value: DateValue, from: number): DaySpan | undefined => {
  if (!value.relative) return undefined;
  const { unit, shift } = value.relative;
  if (unit === 'day') return { start: dateOfDay(from + shift) };
  if (unit === 'week') return resolveWeek(value, mondayOf(from) + 7 * shift);
  const today = dateOfDay(from);
  if (unit === 'year') return { start: { y: today.y + shift }, isApproximate: Math.abs(shift) > 1 };
  const months = today.y * 12 + today.m - 1 + shift;
  const month = { y: Math.floor(months / 12), m: (months % 12) + 1 };
  const day = value.start?.d;
  if (day === undefined) return { start: month, isApproximate: Math.abs(shift) > 1 };
  return day <= daysInMonth(month.y, month.m) ? { start: { ...month, d: day } } : undefined;
};

const resolveWeek = ({ weekday, edge }: DateValue, monday: number): DaySpan => {
  if (weekday !== undefined) return { start: dateOfDay(monday + weekday - 1) };
  const first = edge === 'end' ? monday + 5 : monday;
  return { start: dateOfDay(first), end: dateOfDay(monday + 6), isApproximate: true };
};

/** "Selasa" is the last one, today included; "Selasa lalu" before today; "Selasa mendatang" after; "Sabtu ini" of this week. */
export const resolveWeekday = (weekday: Weekday, toward: Toward | undefined, from: number): DaySpan => {
  if (toward === 0) return { start: dateOfDay(mondayOf(from) + weekday - 1) };
  const back = (weekdayOfDay(from) - weekday + 7) % 7;
  if (toward === 1) return { start: dateOfDay(from + (back === 0 ? 7 : 7 - back)) };
  return { start: dateOfDay(from - (toward === -1 && back === 0 ? 7 : back)) };
};
