import type { Mark } from '../core/overlap.ts';
import type { DateParts, Weekday } from './calendar.ts';

/** `time` is a time of day with no date of its own. */
export type MarkPrecision = 'day' | 'month' | 'year' | 'time';

export type DateUnit = 'day' | 'week' | 'month' | 'year';

/** Where in a week, month or year: "awal", "pertengahan", "akhir". */
export type Edge = 'start' | 'middle' | 'end';

/** Before, in, or after the span of time in which the article was published: "lalu", "ini", "mendatang". */
export type Toward = -1 | 0 | 1;

/** Counted from the day of publication: "kemarin" is one day back, "bulan depan" one month on. */
export interface RelativeDate {
  readonly unit: DateUnit;
  readonly shift: number;
}

/** A date as the words give it; what they leave out is left out here. */
export interface DateValue {
  readonly precision: MarkPrecision;
  readonly weekday?: Weekday;
  readonly start?: DateParts;
  /** Of a range, the last day, month or year. */
  readonly end?: DateParts;
  /** Days that a stated length covers from `start` on, the first included. */
  readonly days?: number;
  /** `HH:MM`. */
  readonly time?: string;
  /** `+07:00`. */
  readonly zone?: string;
  readonly relative?: RelativeDate;
  readonly toward?: Toward;
  readonly edge?: Edge;
}

export type DateMark = Mark<DateValue>;

/** What a language calls the parts of a date; keys are lower case. */
export interface DateWords {
  readonly weekdays: Readonly<Record<string, Weekday>>;
  readonly months: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
  /** Offsets of the zones that the press names. */
  readonly zones: Readonly<Record<string, string>>;
  /** Hours between which a part of the day lies; past 24 is after midnight. */
  readonly dayParts: Readonly<Record<string, readonly [from: number, to: number]>>;
  readonly relativeDays: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, DateUnit>>;
  readonly towards: Readonly<Record<string, Toward>>;
  readonly edges: Readonly<Record<string, Edge>>;
}
