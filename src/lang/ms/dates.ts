import {
  CAPITAL_MONTH,
  CLOSE,
  DAY,
  HOUR,
  LEFT,
  MINUTE,
  MONTH,
  MONTH_NUMBER,
  NUMBER_LEFT,
  named,
  numeric,
  OPEN,
  RIGHT,
  YEAR,
} from '../../annotate/date-patterns.ts';
import { dateReader } from '../../annotate/date-reader.ts';
import type { DateValue } from '../../annotate/dates.ts';
import { anyOf, pattern } from '../../core/pattern.ts';
import type { Rule } from '../../core/rule.ts';
import { dateWords, monthNames, weekdayNames } from './date-words.ts';

const read = dateReader(dateWords);

const WEEKDAY = `${LEFT}${anyOf(weekdayNames, 'title')}`;
const DAY_PART = anyOf(Object.keys(dateWords.dayParts));
const TO = ' ?(?:[-–—]|hingga|sehingga|sampai) ?';
const AND = ' ?(?:dan|&) ?';
const ON = '(?:[Pp]ada )?(?:[Tt]arikh )?(?:[Bb]ertarikh )?(?:\\d{1,2}hb )?';
const DIRECTION = '(?<dir>lalu|lepas|yang lalu|yang lepas|ini|depan|hadapan|akan datang|nanti)';
const COUNT = `(?:\\d{1,2}|${anyOf(Object.keys(dateWords.numbers), 'any')})`;

/** How Malay news of Malaysia, Brunei and Singapore writes dates. */
export const dateRules: readonly Rule<DateValue>[] = [
  {
    name: 'ms/date/weekday-in-brackets',
    pattern: pattern(`(?<wd>${WEEKDAY}),? ?\\(${numeric('d', 'mo', 'y')} ?\\)`),
    read,
    rank: 3,
    needs: ['('],
    examples: [
      {
        text: 'diadakan pada Khamis (11/10/2018).',
        marks: 'Khamis (11/10/2018)',
        value: { precision: 'day', weekday: 4, start: { d: 11, m: 10, y: 2018 } },
      },
    ],
    rejects: ['Khamis (32/10)', 'Jumaat (pagi)'],
  },
  {
    name: 'ms/date/weekday-day-month',
    pattern: pattern(`(?<wd>${WEEKDAY})(?: ${DAY_PART})?,? ?${ON}${OPEN}${named('d', 'mo', 'y')}${CLOSE}`),
    read,
    rank: 3,
    examples: [
      {
        text: 'pada Isnin, 23 Oktober 2023 di',
        marks: 'Isnin, 23 Oktober 2023',
        value: { precision: 'day', weekday: 1, start: { d: 23, m: 10, y: 2023 } },
      },
      { text: 'Jumaat (5 Julai)', marks: 'Jumaat (5 Julai)', value: { precision: 'day', weekday: 5, start: { d: 5, m: 7 } } },
    ],
    rejects: ['Isnin, 31 Jun 2023', 'Selasa, 11 orang'],
  },
  {
    name: 'ms/date/day-month-weekday',
    pattern: pattern(`${NUMBER_LEFT}(?<d>${DAY}) (?<mo>${MONTH}) (?<y>${YEAR}),? \\(?(?:[Hh]ari )?(?<wd>${WEEKDAY})${RIGHT}${CLOSE}`),
    read,
    rank: 3,
    examples: [
      {
        text: '21 SEPTEMBER 2022 (RABU) – Rakan',
        marks: '21 SEPTEMBER 2022 (RABU)',
        value: { precision: 'day', weekday: 3, start: { d: 21, m: 9, y: 2022 } },
      },
    ],
    rejects: ['21 September 2022 (rehat)', '31 Jun 2022 (Rabu)'],
  },
  {
    name: 'ms/date/day-month-year',
    pattern: pattern(
      `${NUMBER_LEFT}(?<d>${DAY})(?:hb)?[ -]?(?<mo>${MONTH})(?:[ -]|, ?)(?<y>${YEAR})(?!\\d)(?:(?:,| \\|)? (?:jam |pukul )?(?<hour>${HOUR})[.:](?<minute>${MINUTE})(?!\\d)(?: ?(?<part>${DAY_PART}|[ap]m)${RIGHT})?)?`,
    ),
    read,
    rank: 2,
    examples: [
      { text: 'pada 24 Oktober 2023.', marks: '24 Oktober 2023', value: { precision: 'day', start: { d: 24, m: 10, y: 2023 } } },
      { text: '5 Mac 2024', marks: '5 Mac 2024', value: { precision: 'day', start: { d: 5, m: 3, y: 2024 } } },
    ],
    rejects: ['31 Jun 2023', '12 Ahli 2018'],
  },
  {
    name: 'ms/date/day-month',
    pattern: pattern(`${NUMBER_LEFT}(?<d>${DAY}) (?<mo>${CAPITAL_MONTH})${RIGHT}(?! \\d{4})(?: ${DIRECTION}${RIGHT})?`),
    read,
    rank: 1,
    examples: [
      { text: 'KUALA LUMPUR, 24 Okt – Seramai', marks: '24 Okt', value: { precision: 'day', start: { d: 24, m: 10 } } },
      { text: 'pada 31 Ogos lalu', marks: '31 Ogos lalu', value: { precision: 'day', start: { d: 31, m: 8 }, toward: -1 } },
    ],
    rejects: ['5 Ahli', '31 Jun', '12 mac'],
  },
  {
    name: 'ms/date/day-range-month',
    pattern: pattern(
      `${NUMBER_LEFT}(?<d>${DAY})(?:${TO}|${AND})(?<dEnd>${DAY}) (?<moEnd>${CAPITAL_MONTH})${RIGHT}(?: (?<yEnd>${YEAR})(?!\\d))?`,
    ),
    read,
    rank: 4,
    examples: [
      {
        text: 'dari 10 hingga 12 Oktober 2023',
        marks: '10 hingga 12 Oktober 2023',
        value: { precision: 'day', start: { d: 10, m: 10, y: 2023 }, end: { d: 12, m: 10, y: 2023 } },
      },
      { text: '18-20 Mei', marks: '18-20 Mei' },
    ],
    rejects: ['12 hingga 10 Mei', '10-12 Ahli'],
  },
  {
    name: 'ms/date/month-to-month',
    pattern: pattern(`${NUMBER_LEFT}${named('d', 'mo', 'y')}${TO}${named('dEnd', 'moEnd', 'yEnd')}`),
    read,
    rank: 4,
    examples: [
      {
        text: '30 September hingga 2 Oktober 2023',
        marks: '30 September hingga 2 Oktober 2023',
        value: { precision: 'day', start: { d: 30, m: 9, y: 2023 }, end: { d: 2, m: 10, y: 2023 } },
      },
    ],
    rejects: ['5 Mei 2018 - 3 Mei 2018'],
  },
  {
    name: 'ms/date/numeric',
    pattern: pattern(`${NUMBER_LEFT}(?<d>${DAY})[/.-](?<mo>${MONTH_NUMBER})[/.-](?<y>${YEAR})(?![\\d/])`),
    read,
    needs: ['/20', '/19', '.20', '-20', '.19', '-19'],
    examples: [{ text: 'pada 11/10/2018', marks: '11/10/2018', value: { precision: 'day', start: { d: 11, m: 10, y: 2018 } } }],
    rejects: ['2026/2027', '11/13/2018'],
  },
  {
    name: 'ms/date/iso',
    pattern: pattern(`(?<![\\d/-])(?<y>${YEAR})[-/](?<mo>${MONTH_NUMBER})[-/](?<d>${DAY})(?![\\d/-])`),
    read,
    examples: [{ text: '2024-03-19', marks: '2024-03-19' }],
    rejects: ['2025-2026'],
  },
  {
    name: 'ms/date/relative-day',
    pattern: pattern(
      `${LEFT}(?<rel>${anyOf(Object.keys(dateWords.relativeDays), 'title')}|${anyOf(Object.keys(dateWords.relativeDays))})${RIGHT}(?!-)`,
    ),
    read,
    examples: [
      { text: 'bermula semalam.', marks: 'semalam', value: { precision: 'day', relative: { unit: 'day', shift: -1 } } },
      { text: 'katanya di sini hari ini.', marks: 'hari ini', value: { precision: 'day', relative: { unit: 'day', shift: 0 } } },
    ],
    rejects: ['keesokan hari', 'sehari-hari'],
  },
  {
    name: 'ms/date/count-of-units',
    pattern: pattern(`${LEFT}(?<count>${COUNT}) (?<unit>hari|minggu|bulan|tahun) (?<dir>lalu|lepas|yang lalu|yang lepas|lagi)${RIGHT}`),
    read,
    rank: 1,
    needs: [' lalu', ' lepas', ' lagi'],
    examples: [
      { text: 'dua hari lalu', marks: 'dua hari lalu', value: { precision: 'day', relative: { unit: 'day', shift: -2 }, toward: -1 } },
    ],
    rejects: ['beberapa hari lalu', 'dua jam lalu'],
  },
  {
    name: 'ms/date/week-month-year',
    pattern: pattern(
      `(?<unit>${anyOf(['minggu', 'bulan', 'tahun'], 'any')})(?<=${LEFT}(?<!(?:beberapa|dua|tiga|empat|lima) )\\k<unit>) ${DIRECTION}${RIGHT}`,
    ),
    read,
    examples: [
      { text: 'minggu lepas', marks: 'minggu lepas', value: { precision: 'day', relative: { unit: 'week', shift: -1 }, toward: -1 } },
      { text: 'Bulan depan', marks: 'Bulan depan', value: { precision: 'month', relative: { unit: 'month', shift: 1 }, toward: 1 } },
    ],
    rejects: ['beberapa bulan lalu', 'hujung minggu'],
  },
  {
    name: 'ms/date/weekday-directed',
    pattern: pattern(`(?<wd>${WEEKDAY})(?: (?<unit>minggu))? ${DIRECTION}${RIGHT}`),
    read,
    rank: 1,
    examples: [
      { text: 'pada Khamis lalu', marks: 'Khamis lalu', value: { precision: 'day', weekday: 4, toward: -1 } },
      {
        text: 'Rabu minggu depan',
        marks: 'Rabu minggu depan',
        value: { precision: 'day', weekday: 3, relative: { unit: 'week', shift: 1 }, toward: 1 },
      },
    ],
    rejects: ['setiap Khamis', 'Khamis lalunya'],
  },
  {
    name: 'ms/date/weekday-alone',
    pattern: pattern(
      `(?<!(?:[Ss]etiap|[Tt]iap|[Ss]olat|[Ss]embahyang) |-)(?<wd>${WEEKDAY})${RIGHT}(?! ?[-–] ?[A-Z])(?! (?:Agung|Suci|hingga))`,
    ),
    read,
    rank: -1,
    examples: [{ text: 'katanya pada Selasa.', marks: 'Selasa', value: { precision: 'day', weekday: 2 } }],
    rejects: ['setiap Jumaat', 'solat Jumaat', 'Jumaat Agung', 'Isnin-Jumaat'],
  },
  {
    name: 'ms/date/month-alone',
    pattern: pattern(
      `(?<=(?:[Pp]ada|[Ss]ejak|[Hh]ingga|[Bb]ulan|[Aa]wal|[Aa]khir) )(?<mo>${anyOf(monthNames, 'title')})${RIGHT}(?: (?<y>${YEAR})(?!\\d))?(?: ${DIRECTION}${RIGHT})?`,
    ),
    read,
    examples: [
      { text: 'pada Julai lalu', marks: 'Julai lalu', value: { precision: 'month', start: { m: 7 }, toward: -1 } },
      { text: 'bulan Mac 2024', marks: 'Mac 2024', value: { precision: 'month', start: { m: 3, y: 2024 } } },
    ],
    rejects: ['Encik Jun', 'kata Mac'],
  },
  {
    name: 'ms/date/year-alone',
    pattern: pattern(`(?<y>${YEAR})(?<=(?:[Tt]ahun|[Pp]ada|[Ss]ejak|[Hh]ingga) \\k<y>)(?![\\d/])(?![-–.,:]\\d)${RIGHT}`),
    read,
    rank: -1,
    examples: [{ text: 'sejak 2018', marks: '2018', value: { precision: 'year', start: { y: 2018 } } }],
    rejects: ['Akta 2018', 'tahun 2026/2027'],
  },
  {
    name: 'ms/date/time',
    pattern: pattern(
      `${LEFT}(?:[Pp]ukul|[Jj]am) (?<hour>${HOUR})(?:[.:](?<minute>${MINUTE}))?(?![.:]?\\d)(?: ?(?<part>${DAY_PART})${RIGHT})?`,
    ),
    read,
    examples: [
      { text: 'pada jam 2.30 petang.', marks: 'jam 2.30 petang', value: { precision: 'time', time: '14:30' } },
      { text: 'pukul 10 pagi', marks: 'pukul 10 pagi', value: { precision: 'time', time: '10:00' } },
    ],
    rejects: ['dua jam itu', 'jam 33.10'],
  },
];
