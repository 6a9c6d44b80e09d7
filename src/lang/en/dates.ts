import {
  CAPITAL_MONTH,
  CLOSE,
  DAY,
  HOUR,
  LEFT,
  MINUTE,
  MONTH_NUMBER,
  NUMBER_LEFT,
  numeric,
  OPEN,
  RIGHT,
  YEAR,
} from '../../annotate/date-patterns.ts';
import { dateReader } from '../../annotate/date-reader.ts';
import type { DateValue } from '../../annotate/dates.ts';
import { anyOf, pattern } from '../../core/pattern.ts';
import type { Rule } from '../../core/rule.ts';
import { dateWords, monthNames, shortWeekdayNames, weekdayNames } from './date-words.ts';

const read = dateReader(dateWords);

const WEEKDAY = `${LEFT}(?:${anyOf(weekdayNames, 'title')}|${anyOf(shortWeekdayNames, 'title')}(?=[.,]))`;
const FULL_WEEKDAY = `${LEFT}${anyOf(weekdayNames, 'title')}`;
const DAY_PART = '(?:morning|afternoon|evening|night)';
const ORDINAL = '(?:st|nd|rd|th)?';
const TO = '(?: ?[-–—] ?| to | TO | until | through | and )';
const MERIDIEM = '(?:[ap]\\.?m\\.?|[AP]\\.?M\\.?)';
const ZONE = '(?:WIB|WITA|WIT|GMT)';
const CLOCK = `(?:,? ?(?:[|–-] ?)?(?:at )?(?<hour>${HOUR})[:.](?<minute>${MINUTE})(?::\\d\\d)?(?!\\d)(?: ?(?<part>${MERIDIEM}))?(?: ?(?<zone>${ZONE}))?)?`;

/** "October 11, 2018", "Oct. 11", "October 11th". */
const monthFirst = (d: string, mo: string, y: string): string =>
  `(?<${mo}>${CAPITAL_MONTH}) (?<${d}>${DAY})${ORDINAL}(?![\\d/])(?:,? ?(?<${y}>${YEAR})(?!\\d))?`;
/** "11 October 2018", "11th of October", "11 Oct". */
const dayFirst = (d: string, mo: string, y: string): string =>
  `(?<${d}>${DAY})${ORDINAL}(?: of)?[ -](?<${mo}>${CAPITAL_MONTH})${RIGHT}(?:[, -]{1,2}(?<${y}>${YEAR})(?!\\d))?`;

/** How English news writes dates, that of Southeast Asia first: there the day stands before the month in figures. */
export const dateRules: readonly Rule<DateValue>[] = [
  {
    name: 'en/date/weekday-in-brackets',
    pattern: pattern(`(?<wd>${WEEKDAY})\\.?,? ?\\(${numeric('d', 'mo', 'y')}${CLOSE}`),
    read,
    rank: 3,
    examples: [
      {
        text: 'visited Bogor on Tuesday (12/11).',
        marks: 'Tuesday (12/11)',
        value: { precision: 'day', weekday: 2, start: { d: 12, m: 11 } },
      },
      { text: 'on Thursday (11/10/2018)', marks: 'Thursday (11/10/2018)' },
    ],
    rejects: ['Tuesday (32/11)', 'Tuesday (noon)'],
  },
  {
    name: 'en/date/weekday-in-brackets-month-first',
    pattern: pattern(`(?<wd>${WEEKDAY})\\.?,? ?\\((?<mo>${MONTH_NUMBER})/(?<d>1[3-9]|2\\d|3[01])(?:/(?<y>${YEAR}|\\d{2}))?\\)`),
    read,
    rank: 2,
    examples: [
      { text: 'on Wednesday (11/13)', marks: 'Wednesday (11/13)', value: { precision: 'day', weekday: 3, start: { d: 13, m: 11 } } },
    ],
    rejects: ['Wednesday (13/32)'],
  },
  {
    name: 'en/date/weekday-month-first',
    pattern: pattern(`(?<wd>${WEEKDAY})\\.?(?: ${DAY_PART})?,? ?${OPEN}(?:the )?${monthFirst('d', 'mo', 'y')}${CLOSE}${CLOCK}`),
    read,
    rank: 3,
    examples: [
      {
        text: 'on Thursday, October 11, 2018, in Makassar',
        marks: 'Thursday, October 11, 2018',
        value: { precision: 'day', weekday: 4, start: { d: 11, m: 10, y: 2018 } },
      },
      { text: 'on Friday (Nov. 9)', marks: 'Friday (Nov. 9)', value: { precision: 'day', weekday: 5, start: { d: 9, m: 11 } } },
      { text: 'Tuesday evening, June 17, 2025', marks: 'Tuesday evening, June 17, 2025' },
    ],
    rejects: ['Thursday, Bogor 11', 'Monday, June 31, 2025'],
  },
  {
    name: 'en/date/weekday-day-first',
    pattern: pattern(`(?<wd>${WEEKDAY})\\.?(?: ${DAY_PART})?,? ?${OPEN}(?:the )?${dayFirst('d', 'mo', 'y')}${CLOSE}${CLOCK}`),
    read,
    rank: 3,
    examples: [
      {
        text: 'on Thursday, 11 October 2018 at 10:00 WIB',
        marks: 'Thursday, 11 October 2018 at 10:00 WIB',
        value: { precision: 'day', weekday: 4, start: { d: 11, m: 10, y: 2018 }, time: '10:00', zone: '+07:00' },
      },
      { text: 'Wed, 18 Jun 2025', marks: 'Wed, 18 Jun 2025' },
    ],
    rejects: ['Thursday, 11 people', 'Sunday 31 June'],
  },
  {
    name: 'en/date/month-first',
    pattern: pattern(`${LEFT}${monthFirst('d', 'mo', 'y')}${CLOCK}`),
    read,
    rank: 2,
    examples: [
      { text: 'on October 11, 2018,', marks: 'October 11, 2018', value: { precision: 'day', start: { d: 11, m: 10, y: 2018 } } },
      { text: 'since Oct. 11', marks: 'Oct. 11', value: { precision: 'day', start: { d: 11, m: 10 } } },
      {
        text: 'Oct 11, 2018 10:30 PM',
        marks: 'Oct 11, 2018 10:30 PM',
        value: { precision: 'day', start: { d: 11, m: 10, y: 2018 }, time: '22:30' },
      },
    ],
    rejects: ['Apollo 11', 'June 31, 2025', 'May 2018', 'Division 11, 2018'],
  },
  {
    name: 'en/date/day-first',
    pattern: pattern(`${NUMBER_LEFT}${dayFirst('d', 'mo', 'y')}${CLOCK}`),
    read,
    rank: 2,
    examples: [
      { text: 'held on 11 October 2018.', marks: '11 October 2018', value: { precision: 'day', start: { d: 11, m: 10, y: 2018 } } },
      { text: 'the 3rd of May', marks: '3rd of May', value: { precision: 'day', start: { d: 3, m: 5 } } },
    ],
    rejects: ['11 Officials', '31 April 2018'],
  },
  {
    name: 'en/date/days-of-month',
    pattern: pattern(`${LEFT}(?<mo>${CAPITAL_MONTH}) (?<d>${DAY})${TO}(?<dEnd>${DAY})(?![\\d/:])(?:,? (?<yEnd>${YEAR})(?!\\d))?`),
    read,
    rank: 4,
    examples: [
      {
        text: 'from October 10-12, 2018',
        marks: 'October 10-12, 2018',
        value: { precision: 'day', start: { d: 10, m: 10, y: 2018 }, end: { d: 12, m: 10, y: 2018 } },
      },
      { text: 'on June 9 and 10', marks: 'June 9 and 10' },
    ],
    rejects: ['October 12-10', 'Room 10-12'],
  },
  {
    name: 'en/date/days-before-month',
    pattern: pattern(`${NUMBER_LEFT}(?<d>${DAY})${TO}(?<dEnd>${DAY}) (?<moEnd>${CAPITAL_MONTH})${RIGHT}(?:,? (?<yEnd>${YEAR})(?!\\d))?`),
    read,
    rank: 4,
    examples: [
      {
        text: 'on 10-12 October 2018',
        marks: '10-12 October 2018',
        value: { precision: 'day', start: { d: 10, m: 10, y: 2018 }, end: { d: 12, m: 10, y: 2018 } },
      },
      { text: '11 to 14 June', marks: '11 to 14 June' },
    ],
    rejects: ['10-12 Officials', '14 to 11 June'],
  },
  {
    name: 'en/date/month-to-month',
    pattern: pattern(`${LEFT}${monthFirst('d', 'mo', 'y')}${TO}${monthFirst('dEnd', 'moEnd', 'yEnd')}`),
    read,
    rank: 4,
    examples: [
      {
        text: 'from September 30 to October 2, 2018',
        marks: 'September 30 to October 2, 2018',
        value: { precision: 'day', start: { d: 30, m: 9, y: 2018 }, end: { d: 2, m: 10, y: 2018 } },
      },
    ],
    rejects: ['May 5, 2018 to May 3, 2018'],
  },
  {
    name: 'en/date/numeric',
    pattern: pattern(`${NUMBER_LEFT}(?<d>${DAY})[/.-](?<mo>${MONTH_NUMBER})[/.-](?<y>${YEAR})(?![\\d/])`),
    read,
    needs: ['/20', '/19', '.20', '-20', '.19', '-19'],
    examples: [{ text: 'on 11/10/2018', marks: '11/10/2018', value: { precision: 'day', start: { d: 11, m: 10, y: 2018 } } }],
    rejects: ['11/13/2018', '2026/2027'],
  },
  {
    name: 'en/date/iso',
    pattern: pattern(`(?<![\\d/-])(?<y>${YEAR})[-/](?<mo>${MONTH_NUMBER})[-/](?<d>${DAY})(?![\\d/-])`),
    read,
    examples: [{ text: '2025-06-28 22:03', marks: '2025-06-28' }],
    rejects: ['2025-2026'],
  },
  {
    name: 'en/date/relative-day',
    pattern: pattern(
      `${LEFT}(?<rel>${anyOf(Object.keys(dateWords.relativeDays), 'title')}|${anyOf(Object.keys(dateWords.relativeDays))})${RIGHT}(?!['’]s)`,
    ),
    read,
    examples: [
      { text: 'arrived yesterday.', marks: 'yesterday', value: { precision: 'day', relative: { unit: 'day', shift: -1 } } },
      { text: 'Today, the group', marks: 'Today', value: { precision: 'day', relative: { unit: 'day', shift: 0 } } },
    ],
    rejects: ["today's world", 'USA Todays'],
  },
  {
    name: 'en/date/units-ago',
    pattern: pattern(
      `${LEFT}(?<count>\\d{1,2}|${anyOf(Object.keys(dateWords.numbers), 'any')}) (?<unit>days?|weeks?|months?|years?) (?<dir>ago|from now)${RIGHT}`,
    ),
    read,
    needs: [' ago', ' from now'],
    examples: [
      { text: 'two days ago', marks: 'two days ago', value: { precision: 'day', relative: { unit: 'day', shift: -2 }, toward: -1 } },
      { text: 'A week ago', marks: 'A week ago', value: { precision: 'day', relative: { unit: 'week', shift: -1 }, toward: -1 } },
    ],
    rejects: ['several days ago', 'days ago', 'two hours ago'],
  },
  {
    name: 'en/date/week-month-year',
    pattern: pattern(`${LEFT}(?<dir>[Ll]ast|[Tt]his|[Nn]ext|[Cc]oming) (?<unit>week|month|year)${RIGHT}`),
    read,
    examples: [
      { text: 'last week', marks: 'last week', value: { precision: 'day', relative: { unit: 'week', shift: -1 }, toward: -1 } },
      { text: 'Next month', marks: 'Next month', value: { precision: 'month', relative: { unit: 'month', shift: 1 }, toward: 1 } },
    ],
    rejects: ['last weekly', 'this yearning', 'last two weeks'],
  },
  {
    name: 'en/date/weekend',
    pattern: pattern(`${LEFT}(?<dir>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>(?<edge>weekend))${RIGHT}`),
    read,
    needs: ['weekend'],
    examples: [
      {
        text: 'last weekend',
        marks: 'last weekend',
        value: { precision: 'day', relative: { unit: 'week', shift: -1 }, toward: -1, edge: 'end' },
      },
    ],
    rejects: ['on weekends', 'this weekends'],
  },
  {
    name: 'en/date/weekday-of-week',
    pattern: pattern(`(?<wd>${FULL_WEEKDAY})(?: of)? (?<dir>last|this|next) (?<unit>week)${RIGHT}`),
    read,
    rank: 2,
    needs: [' week'],
    examples: [
      {
        text: 'Thursday last week',
        marks: 'Thursday last week',
        value: { precision: 'day', weekday: 4, relative: { unit: 'week', shift: -1 }, toward: -1 },
      },
    ],
    rejects: ['Thursday last weekend', 'Thursday week'],
  },
  {
    name: 'en/date/weekday-directed',
    pattern: pattern(`${LEFT}(?<dir>[Ll]ast|[Tt]his|[Nn]ext|[Cc]oming) (?<wd>${FULL_WEEKDAY})${RIGHT}`),
    read,
    rank: 1,
    examples: [{ text: 'last Tuesday', marks: 'last Tuesday', value: { precision: 'day', weekday: 2, toward: -1 } }],
    rejects: ['last Tuesdays', 'every Tuesday'],
  },
  {
    name: 'en/date/weekday-alone',
    pattern: pattern(
      `(?<!(?:[Ee]very|[Ee]ach|[Bb]lack|[Gg]ood|[Aa]sh|[Pp]alm|[Ee]aster) )(?<!-)(?<wd>${FULL_WEEKDAY})${RIGHT}(?! ?[-–] ?[A-Z])(?! prayers?)`,
    ),
    read,
    rank: -1,
    examples: [{ text: 'in Jakarta on Tuesday.', marks: 'Tuesday', value: { precision: 'day', weekday: 2 } }],
    rejects: ['every Friday', 'Good Friday', 'Monday-Friday', 'Friday prayers', 'Mondays'],
  },
  {
    name: 'en/date/month-alone',
    pattern: pattern(
      `${LEFT}(?:(?<edge>[Ee]arly|[Ll]ate|[Mm]id)[ -])?(?:(?<dir>[Ll]ast|[Nn]ext|[Tt]his) )?(?<mo>${anyOf(monthNames, 'title')})${RIGHT}(?:,? (?<y>${YEAR})(?!\\d))?`,
    ),
    read: (groups, match) => (isSureMonth(groups, match) ? read(groups) : undefined),
    examples: [
      { text: 'in October 2018', marks: 'October 2018', value: { precision: 'month', start: { m: 10, y: 2018 } } },
      { text: 'next December', marks: 'next December', value: { precision: 'month', start: { m: 12 }, toward: 1 } },
      { text: 'in May', marks: 'May', value: { precision: 'month', start: { m: 5 } } },
    ],
    rejects: ['May I ask', 'Theresa May said', 'a March on'],
  },
  {
    name: 'en/date/year-alone',
    pattern: pattern(`(?<y>${YEAR})(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring) \\k<y>)(?![\\d/])(?![-–.,:]\\d)${RIGHT}`),
    read,
    rank: -1,
    examples: [{ text: 'since 2018 the office', marks: '2018', value: { precision: 'year', start: { y: 2018 } } }],
    rejects: ['in 2018-19', 'Law 2018', 'from 2,018'],
  },
  {
    name: 'en/date/time',
    pattern: pattern(
      `${NUMBER_LEFT}(?<hour>${HOUR})(?:[:.](?<minute>${MINUTE}))?(?!\\d)(?: ?(?<part>${MERIDIEM})(?![A-Za-z]))?(?: \\(?(?<zone>${ZONE})${RIGHT}\\)?)?`,
    ),
    read: (groups) => (groups.part === undefined && groups.zone === undefined ? undefined : read(groups)),
    examples: [
      { text: 'at 2.30 p.m. in', marks: '2.30 p.m.', value: { precision: 'time', time: '14:30' } },
      { text: 'from 10:00 WIB', marks: '10:00 WIB', value: { precision: 'time', time: '10:00', zone: '+07:00' } },
      { text: 'around 10 am', marks: '10 am', value: { precision: 'time', time: '10:00' } },
      { text: 'at 12 a.m.', marks: '12 a.m.', value: { precision: 'time', time: '00:00' } },
    ],
    rejects: ['10 ambassadors', '2.30 percent'],
  },
];

/** "May" and "March" are also words: a year, a direction or a preposition makes the month sure. */
const isSureMonth = (groups: Readonly<Record<string, string | undefined>>, match: RegExpExecArray): boolean => {
  if (groups.y !== undefined || groups.dir !== undefined || groups.edge !== undefined) return true;
  const before = match.input.slice(Math.max(0, match.index - 8), match.index);
  return /\b(?:in|since|until|by|of|from|to|during) $/iu.test(before);
};
