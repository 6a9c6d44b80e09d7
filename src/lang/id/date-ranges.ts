import {
  CAPITAL_MONTH,
  CLOSE,
  DAY,
  LEFT,
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
import { pattern } from '../../core/pattern.ts';
import type { Rule } from '../../core/rule.ts';
import { AND, NUMBER_WORD, ON, TO, WEEKDAY } from './date-fragments.ts';
import { dateWords } from './date-words.ts';

const read = dateReader(dateWords);

/** "Rabu-Kamis", "Senin hingga Rabu" before the dates; only the first is kept, the last follows from the dates. */
const WEEKDAYS = `(?<wd>${WEEKDAY})(?:${TO}|${AND})${WEEKDAY},? ?`;
/** "10-12 Oktober 2018". */
const DAYS_OF_MONTH = `(?<d>${DAY})(?:${TO}|${AND})${ON}(?<dEnd>${DAY})[ -]?(?:bulan )?\\(?(?<moEnd>${MONTH})(?:[ -]|, ?)?(?<yEnd>${YEAR})?${RIGHT}`;
const SHORT = (y: string): string => `(?: ?/ ?(?<${y}>${YEAR}|(?<=/ ?)\\d{2}))?`;
/** "(10-11/10/2018)", "(30/9-2/10/2018)". */
const IN_BRACKETS = `\\( ?(?<d>${DAY})(?: ?/ ?(?<mo>${MONTH_NUMBER})${SHORT('y')})?(?:${TO}|${AND})(?<dEnd>${DAY}) ?/ ?(?<moEnd>${MONTH_NUMBER})${SHORT('yEnd')}(?!\\d) ?\\)`;
const LENGTH = `[Ss]elama (?<days>${NUMBER_WORD}) hari,? ?(?:yakni |yaitu )?(?:[Mm]ulai|[Ss]ejak|[Tt]erhitung(?: mulai| sejak)?)(?: dari)?(?: hari)? ${ON}`;

/** Several days, months or years. */
export const rangeRules: readonly Rule<DateValue>[] = [
  {
    name: 'id/date/day-range-month',
    pattern: pattern(`${NUMBER_LEFT}${DAYS_OF_MONTH}${CLOSE}`),
    read,
    rank: 4,
    examples: [
      {
        text: 'pada 10-12 Oktober di',
        marks: '10-12 Oktober',
        value: { precision: 'day', start: { d: 10, m: 10 }, end: { d: 12, m: 10 } },
      },
      {
        text: 'pada tanggal 11 sampai 14 Juni 2025.',
        marks: '11 sampai 14 Juni 2025',
        value: { precision: 'day', start: { d: 11, m: 6, y: 2025 }, end: { d: 14, m: 6, y: 2025 } },
      },
      { text: 'yaitu pada 16-19 Juli 2026.', marks: '16-19 Juli 2026' },
      { text: 'tanggal 09 dan 10 Juni 2025', marks: '09 dan 10 Juni 2025' },
      { text: 'Maroko, 7- 9 September 2023.', marks: '7- 9 September 2023' },
      { text: 'tanggal 28 atau 29 (Mei) akan', marks: '28 atau 29 (Mei)' },
    ],
    rejects: ['12-10 Oktober 2018', '28-30 Februari 2019', '10 sampai 12 orang'],
  },
  {
    name: 'id/date/weekdays-day-range-month',
    pattern: pattern(`${WEEKDAYS}${ON}${OPEN}${DAYS_OF_MONTH}${CLOSE}`),
    read,
    rank: 4,
    examples: [
      {
        text: 'Kamis-Jumat, 9 – 10 Juni 2022',
        marks: 'Kamis-Jumat, 9 – 10 Juni 2022',
        value: { precision: 'day', weekday: 4, start: { d: 9, m: 6, y: 2022 }, end: { d: 10, m: 6, y: 2022 } },
      },
      { text: 'Rabu dan Kamis (10 s.d. 11 Okt 2018)', marks: 'Rabu dan Kamis (10 s.d. 11 Okt 2018)' },
      { text: 'Senin hingga Rabu tanggal 10-12 Juni', marks: 'Senin hingga Rabu tanggal 10-12 Juni' },
    ],
    rejects: ['Kamis-Jumat, 10 Juni', 'Kamis-Jumat, 10-9 Juni'],
  },
  {
    name: 'id/date/day-list-month',
    pattern: pattern(
      `${NUMBER_LEFT}(?<d>${DAY}), ?(?:${DAY}, ?){0,5}(?:dan |& ?)?(?<dEnd>${DAY}) (?<moEnd>${CAPITAL_MONTH})(?: (?<yEnd>${YEAR}))?${RIGHT}`,
    ),
    read,
    rank: 4,
    examples: [
      {
        text: 'digelar 10, 11, dan 12 Oktober 2018',
        marks: '10, 11, dan 12 Oktober 2018',
        value: { precision: 'day', start: { d: 10, m: 10, y: 2018 }, end: { d: 12, m: 10, y: 2018 } },
      },
    ],
    rejects: ['Ruang 10, 11 Oktoberan', 'nomor 12, 11 Oktober 2018'],
  },
  {
    name: 'id/date/month-to-month',
    pattern: pattern(
      `${NUMBER_LEFT}${named('d', 'mo', 'y')}${CLOSE}${TO}(?:${WEEKDAY},? )?${ON}${OPEN}${named('dEnd', 'moEnd', 'yEnd')}${CLOSE}`,
    ),
    read,
    rank: 4,
    examples: [
      {
        text: 'berlangsung 30 September s.d. 2 Oktober 2018',
        marks: '30 September s.d. 2 Oktober 2018',
        value: { precision: 'day', start: { d: 30, m: 9, y: 2018 }, end: { d: 2, m: 10, y: 2018 } },
      },
      {
        text: '28 Desember – 2 Januari 2019',
        marks: '28 Desember – 2 Januari 2019',
        value: { precision: 'day', start: { d: 28, m: 12, y: 2018 }, end: { d: 2, m: 1, y: 2019 } },
      },
      { text: 'mulai tanggal 30 April hingga 13 Mei 2018.', marks: '30 April hingga 13 Mei 2018' },
      { text: 'tanggal 1 Juli sampai dengan 3 Juli', marks: '1 Juli sampai dengan 3 Juli' },
    ],
    rejects: ['5 Mei 2018 - 3 Mei 2018'],
  },
  {
    name: 'id/date/range-in-brackets',
    pattern: pattern(IN_BRACKETS),
    read,
    rank: 4,
    needs: ['('],
    examples: [
      { text: 'di Yogyakarta (5–7/9).', marks: '(5–7/9)', value: { precision: 'day', start: { d: 5, m: 9 }, end: { d: 7, m: 9 } } },
      {
        text: 'digelar (30/9 s.d. 2/10)',
        marks: '(30/9 s.d. 2/10)',
        value: { precision: 'day', start: { d: 30, m: 9 }, end: { d: 2, m: 10 } },
      },
    ],
    rejects: ['skor (10-11)', '(12-10/9)', '1/2 - 3/4', '(10-11/13)'],
  },
  {
    name: 'id/date/weekdays-range-in-brackets',
    pattern: pattern(`${WEEKDAYS}${IN_BRACKETS}`),
    read,
    rank: 4,
    examples: [
      {
        text: 'selama dua hari, Rabu-Kamis (10-11/10/2018).',
        marks: 'Rabu-Kamis (10-11/10/2018)',
        value: { precision: 'day', weekday: 3, start: { d: 10, m: 10, y: 2018 }, end: { d: 11, m: 10, y: 2018 } },
      },
      { text: 'Selasa dan Rabu (5 dan 6/9)', marks: 'Selasa dan Rabu (5 dan 6/9)' },
      {
        text: 'Minggu-Selasa (30/9-2/10/2018)',
        marks: 'Minggu-Selasa (30/9-2/10/2018)',
        value: { precision: 'day', weekday: 7, start: { d: 30, m: 9, y: 2018 }, end: { d: 2, m: 10, y: 2018 } },
      },
    ],
    rejects: ['Rabu-Kamis (11-10/10/2018)', 'Rabu-Kamis (10-11)', 'Senin (10-11/10)'],
  },
  {
    name: 'id/date/weekday-to-weekday',
    pattern: pattern(
      `(?<wd>${WEEKDAY}),? ?\\(${numeric('d', 'mo', 'y')} ?\\)${TO}(?:hari )?${WEEKDAY},? ?\\(${numeric('dEnd', 'moEnd', 'yEnd')} ?\\)`,
    ),
    read,
    rank: 4,
    needs: [') hingga', ') sampai', ') s', ')-', ') -', ')–', ') –'],
    examples: [
      {
        text: 'mulai Senin (10/6) hingga Rabu (12/6/2019)',
        marks: 'Senin (10/6) hingga Rabu (12/6/2019)',
        value: { precision: 'day', weekday: 1, start: { d: 10, m: 6, y: 2019 }, end: { d: 12, m: 6, y: 2019 } },
      },
    ],
    rejects: ['Senin (10/6) dan Rabu', 'Senin (10/6) hingga sore'],
  },
  {
    name: 'id/date/length-from-numeric',
    pattern: pattern(`${LEFT}${LENGTH}(?:(?<wd>${WEEKDAY}),? ?)?${OPEN}${numeric('d', 'mo', 'y')}${CLOSE}`),
    read,
    rank: 4,
    needs: ['elama '],
    examples: [
      {
        text: 'berlangsung selama tiga hari, mulai Selasa (5/9).',
        marks: 'selama tiga hari, mulai Selasa (5/9)',
        value: { precision: 'day', weekday: 2, start: { d: 5, m: 9 }, days: 3 },
      },
    ],
    rejects: ['selama tiga hari, Selasa', 'selama beberapa hari mulai Selasa'],
  },
  {
    name: 'id/date/length-from-named',
    pattern: pattern(`${LEFT}${LENGTH}(?:(?<wd>${WEEKDAY}),? ?)?${OPEN}${named('d', 'mo', 'y')}${CLOSE}`),
    read,
    rank: 4,
    needs: ['elama '],
    examples: [
      {
        text: 'selama 4 hari terhitung mulai tanggal 5 September 2023',
        marks: 'selama 4 hari terhitung mulai tanggal 5 September 2023',
        value: { precision: 'day', start: { d: 5, m: 9, y: 2023 }, days: 4 },
      },
    ],
    rejects: ['selama 4 hari di Jakarta'],
  },
  {
    name: 'id/date/numeric-for-length',
    pattern: pattern(`(?<wd>${WEEKDAY}),? ?\\(${numeric('d', 'mo', 'y')} ?\\),? selama (?<days>${NUMBER_WORD}) hari${RIGHT}`),
    read,
    rank: 4,
    needs: [') selama', '), selama'],
    examples: [
      {
        text: 'dimulai Selasa (5/9) selama tiga hari di Bogor',
        marks: 'Selasa (5/9) selama tiga hari',
        value: { precision: 'day', weekday: 2, start: { d: 5, m: 9 }, days: 3 },
      },
    ],
    rejects: ['Selasa (5/9) selama tiga jam'],
  },
  {
    name: 'id/date/month-range',
    pattern: pattern(`${LEFT}(?<mo>${CAPITAL_MONTH})${TO}(?:[Bb]ulan )?(?<moEnd>${CAPITAL_MONTH})(?: (?<yEnd>${YEAR}))?${RIGHT}`),
    read,
    rank: 2,
    examples: [
      {
        text: 'sepanjang Januari hingga April 2025 mencapai',
        marks: 'Januari hingga April 2025',
        value: { precision: 'month', start: { m: 1, y: 2025 }, end: { m: 4, y: 2025 } },
      },
    ],
    rejects: ['Mei hingga kini', 'Mar-Ali'],
  },
  {
    name: 'id/date/year-range',
    pattern: pattern(`(?:(?<!\\d )(?<!Sidang )(?:[Tt]ahun|[Pp]eriode|[Mm]asa [Jj]abatan) )(?<y>${YEAR})${TO}(?<yEnd>${YEAR})(?![0-9/])`),
    read,
    examples: [
      {
        text: 'anggota DPRD periode 2019-2024',
        marks: 'periode 2019-2024',
        value: { precision: 'year', start: { y: 2019 }, end: { y: 2024 } },
      },
      { text: 'tahun 2016 sampai 2021', marks: 'tahun 2016 sampai 2021' },
    ],
    rejects: ['tahun 2019-2018', 'tahun ajaran 2026/2027', 'Nomor 5 Tahun 2014-2015'],
  },
];
