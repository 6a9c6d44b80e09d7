import { type DateParts, dayNumber, type FullDate, isFullDate, type Weekday, weekdayOf } from './calendar.ts';
import type { Toward } from './dates.ts';

/** What can settle a year that the words leave out. */
export interface YearGrounds {
  readonly published: FullDate | undefined;
  /** Dates that the article gives in full and whose weekday is right. */
  readonly full: readonly FullDate[];
  /** Every year that the article speaks of. */
  readonly years: readonly number[];
}

/** Days: an event further back is more likely still to come. */
const PAST_REACH = 335;
/** The same where the sentence speaks of what is to come. */
const FRESH_REACH = 45;
/** Days within which a weekday alone may move a date to another year. */
const WEEKDAY_REACH = 200;

/** Fills in a missing year from the day of publication, else from the weekday and the years that the article speaks of. */
export const settleYear = (parts: DateParts, weekday: Weekday | undefined, grounds: YearGrounds & Direction): DateParts => {
  if (parts.y !== undefined) return parts;
  const y = grounds.published
    ? yearNear(parts, weekday, { ...grounds, published: grounds.published })
    : yearSpokenOf(parts, weekday, grounds);
  return y === undefined ? parts : { ...parts, y };
};

interface Direction {
  /** Said of the date itself: "mendatang". */
  readonly toward: Toward | undefined;
  /** Said of the sentence: "akan". */
  readonly tense: Toward | undefined;
}

interface NearGrounds extends Direction {
  readonly published: FullDate;
}

const yearNear = (parts: DateParts, weekday: Weekday | undefined, { published, toward, tense }: NearGrounds): number | undefined => {
  const around = [published.y - 1, published.y, published.y + 1];
  const candidates = around.map((y) => ({ y, m: parts.m ?? 1, d: parts.d ?? 1 })).filter(isFullDate);
  const today = dayNumber(parts.d === undefined ? { ...published, d: 1 } : published);
  const behind = (date: FullDate): number => today - dayNumber(date);
  const past = candidates.filter((date) => behind(date) >= 0).at(-1);
  const next = candidates.find((date) => behind(date) <= (toward === 1 ? 0 : -1));
  const reach = tense === 1 ? FRESH_REACH : PAST_REACH;
  const natural = toward === 1 ? next : toward === -1 || (past && behind(past) <= reach) ? past : next;
  if (weekday === undefined || (natural && weekdayOf(natural) === weekday)) return natural?.y;
  const fitting = candidates.find((date) => weekdayOf(date) === weekday && Math.abs(behind(date)) <= WEEKDAY_REACH);
  return (fitting ?? natural)?.y;
};

/** Without a day of publication: the one spoken year in which the weekday is right; without a weekday, the one year of full dates. */
const yearSpokenOf = (parts: DateParts, weekday: Weekday | undefined, { full, years }: YearGrounds): number | undefined => {
  const yearsOfDates = [...new Set(full.map((date) => date.y))];
  if (weekday === undefined) return yearsOfDates.length === 1 ? yearsOfDates[0] : undefined;
  const fits = (y: number): boolean => {
    const date = { ...parts, y };
    return isFullDate(date) && weekdayOf(date) === weekday;
  };
  const ofDates = yearsOfDates.filter(fits);
  const fitting = ofDates.length > 0 ? ofDates : years.filter(fits);
  return fitting.length === 1 ? fitting[0] : undefined;
};

/** Days between a slip's true date and the day that confirms it. */
const SLIP_REACH = 6;
/** A printed date this near to the day of publication is meant as printed; its weekday is the slip. */
const MEANT_REACH = 14;

/**
 * The date meant where weekday and printed date disagree, or `undefined` where the printed one stands.
 * Read as a slip only where the same day in another month or year, or day and month swapped, has the weekday
 * and lies within days of publication (or is a full date of the article, where publication is not known).
 */
export const settleSlip = (printed: FullDate, weekday: Weekday, { published, full }: YearGrounds): FullDate | undefined => {
  const others = [
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((m) => ({ ...printed, m })),
    { ...printed, m: printed.d, d: printed.m },
    { ...printed, y: printed.y - 1 },
    { ...printed, y: printed.y + 1 },
  ].filter((date) => date.m <= 12 && isFullDate(date) && weekdayOf(date) === weekday);
  if (!published) return others.find((date) => full.some((other) => dayNumber(other) === dayNumber(date)));
  const today = dayNumber(published);
  if (Math.abs(today - dayNumber(printed)) <= MEANT_REACH) return undefined;
  return others.find((date) => today - dayNumber(date) >= 0 && today - dayNumber(date) <= SLIP_REACH);
};
