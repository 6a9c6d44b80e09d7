import type { DateWords } from '../../annotate/dates.ts';

const months = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
} as const;

const shortMonths = { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 } as const;

const weekdays = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 } as const;
const shortWeekdays = { mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 } as const;

export const dateWords = {
  weekdays: { ...weekdays, ...shortWeekdays },
  months: { ...months, ...shortMonths },
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  zones: { wib: '+07:00', wita: '+08:00', wit: '+09:00', gmt: '+00:00' },
  /** The hours after noon come before midnight; "12 a.m." is the end of the day before, so both begin at 24 and 12. */
  dayParts: { am: [24, 36], 'a.m': [24, 36], pm: [12, 24], 'p.m': [12, 24] },
  relativeDays: {
    today: 0,
    tonight: 0,
    'this morning': 0,
    'this afternoon': 0,
    'this evening': 0,
    yesterday: -1,
    'last night': -1,
    'yesterday morning': -1,
    'yesterday afternoon': -1,
    tomorrow: 1,
    'the day after tomorrow': 2,
    'the day before yesterday': -2,
  },
  units: {
    day: 'day',
    days: 'day',
    week: 'week',
    weeks: 'week',
    weekend: 'week',
    month: 'month',
    months: 'month',
    year: 'year',
    years: 'year',
  },
  towards: { last: -1, past: -1, ago: -1, earlier: -1, this: 0, next: 1, coming: 1, upcoming: 1, 'from now': 1 },
  edges: { early: 'start', beginning: 'start', start: 'start', mid: 'middle', late: 'end', end: 'end', weekend: 'end' },
} as const satisfies DateWords;

export const weekdayNames = Object.keys(weekdays);
export const shortWeekdayNames = Object.keys(shortWeekdays);
export const monthNames = Object.keys(months);
