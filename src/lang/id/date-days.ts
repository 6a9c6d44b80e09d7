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
import { AFTER_WEEKDAY, SHORT_WEEKDAY, SMALL_WEEKDAY, TIME_AFTER, WEEKDAY } from './date-fragments.ts';
import { dateWords } from './date-words.ts';

const read = dateReader(dateWords);

const PAST_OR_NEXT = '(?: (?<dir>lalu|yang lalu|silam|kemarin|mendatang|nanti|depan|yang akan datang|besok)(?![A-Za-zÀ-ɏ0-9]))';

/** A date in a name: "Universitas 17 Agustus 1945", "Jalan 11 Maret". */
const NOT_IN_NAME =
  '(?<!(?:Universitas|Jalan|Jl\\.|Jln\\.|Lapangan|Masjid|Stadion|Gedung|Monumen|Tragedi|Peristiwa|Pasar|RS|SMA|SMP|Taman|Gelora) )';

/** Single days, with their year or without. */
export const dayRules: readonly Rule<DateValue>[] = [
  {
    name: 'id/date/weekday-in-brackets',
    pattern: pattern(`(?<wd>${WEEKDAY})${AFTER_WEEKDAY}${OPEN}${numeric('d', 'mo', 'y')}${CLOSE}${PAST_OR_NEXT}?`),
    read,
    rank: 3,
    examples: [
      {
        text: 'diterima di ruang kerjanya, Kamis (11/10/2018).',
        marks: 'Kamis (11/10/2018)',
        value: { precision: 'day', weekday: 4, start: { d: 11, m: 10, y: 2018 } },
      },
      { text: 'berkunjung, Kamis (11/10).', marks: 'Kamis (11/10)', value: { precision: 'day', weekday: 4, start: { d: 11, m: 10 } } },
      {
        text: 'di Desa Lawik, Sabtu (7/6/25).',
        marks: 'Sabtu (7/6/25)',
        value: { precision: 'day', weekday: 6, start: { d: 7, m: 6, y: 2025 } },
      },
      { text: 'katanya, Senin malam (3/3/2025).', marks: 'Senin malam (3/3/2025)' },
      {
        text: 'usai salat Jum’at (6/6/2025)',
        marks: 'Jum’at (6/6/2025)',
        value: { precision: 'day', weekday: 5, start: { d: 6, m: 6, y: 2025 } },
      },
      {
        text: 'di Balai Kota, Ahad (8/6/2025)',
        marks: 'Ahad (8/6/2025)',
        value: { precision: 'day', weekday: 7, start: { d: 8, m: 6, y: 2025 } },
      },
      { text: 'di Madinah Selasa (10 /6).Dilihat', marks: 'Selasa (10 /6)' },
      { text: 'tertulisnya, Senin (16//6/2025).', marks: 'Senin (16//6/2025)' },
      { text: 'kata dia kepada wartawanSelasa (18/6).', marks: 'Selasa (18/6)' },
      { text: 'tiba pada Kamis, 11/10/2018 di Mamuju', marks: 'Kamis, 11/10/2018' },
      {
        text: 'dibuka pada Rabu (11/6/2025) mendatang.',
        marks: 'Rabu (11/6/2025) mendatang',
        value: { precision: 'day', weekday: 3, start: { d: 11, m: 6, y: 2025 }, toward: 1 },
      },
      { text: 'rapat RABU [1/7/2026] di aula', marks: 'RABU [1/7/2026]' },
      { text: 'dibuka Kamis (11.10.2018) pagi', marks: 'Kamis (11.10.2018)' },
      { text: 'hari Kamis, 11-10-2018', marks: 'Kamis, 11-10-2018' },
    ],
    rejects: [
      'Selasa (32/10/2018)',
      'Kamis (11/13)',
      'halaman 11/10/2018/44',
      'Senin (pagi)',
      'Rabu, 10.00 WIB',
      'Kamis (10.30)',
      'seminggu 10/6',
    ],
  },
  {
    // The mark begins at the bracket: a search for small letters costs more than it gives.
    name: 'id/date/weekday-in-small',
    pattern: pattern(`\\((?<=(?<wd>${SMALL_WEEKDAY}),? ?\\()${numeric('d', 'mo', 'y')} ?\\)`),
    read,
    rank: 3,
    needs: ['senin', 'selasa', 'rabu', 'kamis', 'jum', 'sabtu', 'minggu', 'ahad'],
    examples: [
      { text: 'tiba senin (10/6/2019).', marks: '(10/6/2019)', value: { precision: 'day', weekday: 1, start: { d: 10, m: 6, y: 2019 } } },
    ],
    rejects: ['seminggu (10/6)', 'minggu (ketiga)', 'senin 10'],
  },
  {
    name: 'id/date/weekday-day-month',
    pattern: pattern(`(?<wd>${WEEKDAY})${AFTER_WEEKDAY}${OPEN}${named('d', 'mo', 'y')}${CLOSE}(?:${TIME_AFTER}|${PAST_OR_NEXT})?`),
    read,
    rank: 3,
    examples: [
      {
        text: 'digelar Senin, 11 Oktober 2018 di aula',
        marks: 'Senin, 11 Oktober 2018',
        value: { precision: 'day', weekday: 1, start: { d: 11, m: 10, y: 2018 } },
      },
      { text: 'jelasnya pada Senin 9 Juni 2025.', marks: 'Senin 9 Juni 2025' },
      { text: 'Selasa malam, 17 Juni 2025.', marks: 'Selasa malam, 17 Juni 2025' },
      {
        text: 'pada Rabu (28 Mei 2026)',
        marks: 'Rabu (28 Mei 2026)',
        value: { precision: 'day', weekday: 3, start: { d: 28, m: 5, y: 2026 } },
      },
      { text: 'Rabu (6 Nop 2019)', marks: 'Rabu (6 Nop 2019)', value: { precision: 'day', weekday: 3, start: { d: 6, m: 11, y: 2019 } } },
      {
        text: 'hari Jumat tanggal 14 Pebruari',
        marks: 'Jumat tanggal 14 Pebruari',
        value: { precision: 'day', weekday: 5, start: { d: 14, m: 2 } },
      },
      {
        text: 'Rabu, 18 Jun 2025 12:07 WIB',
        marks: 'Rabu, 18 Jun 2025 12:07 WIB',
        value: { precision: 'day', weekday: 3, start: { d: 18, m: 6, y: 2025 }, time: '12:07', zone: '+07:00' },
      },
      { text: 'Rabu, 13 Maret 2019 | 10:24 WIB', marks: 'Rabu, 13 Maret 2019 | 10:24 WIB' },
      { text: 'Rabu, 4 Juni 2025- 15:03 WIB', marks: 'Rabu, 4 Juni 2025- 15:03 WIB' },
      { text: 'Senin, 27 September 2021 17:20 Wita', marks: 'Senin, 27 September 2021 17:20 Wita' },
      { text: 'pada Kamis, 5 Juni 2025 pukul 09.30 WIB', marks: 'Kamis, 5 Juni 2025 pukul 09.30 WIB' },
    ],
    rejects: ['Senin, 31 Juni 2025', 'Selasa, 11 orang', 'Min 9 Juni'],
  },
  {
    name: 'id/date/day-month-weekday',
    pattern: pattern(`${NUMBER_LEFT}(?<d>${DAY}) (?<mo>${MONTH}) (?<y>${YEAR}),? ?\\((?:[Hh]ari )?(?<wd>${WEEKDAY}) ?\\)`),
    read,
    rank: 3,
    examples: [
      {
        text: 'pada 11 Oktober 2018 (Kamis) di',
        marks: '11 Oktober 2018 (Kamis)',
        value: { precision: 'day', weekday: 4, start: { d: 11, m: 10, y: 2018 } },
      },
    ],
    rejects: ['11 Oktober 2018 (siang)', '31 Juni 2018 (Rabu)'],
  },
  {
    name: 'id/date/short-weekday',
    pattern: pattern(`(?<wd>${SHORT_WEEKDAY}), ${named('d', 'mo', 'y')}${TIME_AFTER}?`),
    read,
    rank: 3,
    needs: ['Sen,', 'Sel,', 'Rab,', 'Kam,', 'Jum,', 'Sab,', 'Min,', 'Mgg,'],
    examples: [
      {
        text: 'Sen, 9 Jun 2025 14:26 WIB',
        marks: 'Sen, 9 Jun 2025 14:26 WIB',
        value: { precision: 'day', weekday: 1, start: { d: 9, m: 6, y: 2025 }, time: '14:26', zone: '+07:00' },
      },
    ],
    rejects: ['min 9 Juni 2025', 'Sel 9'],
  },
  {
    name: 'id/date/day-month-year',
    pattern: pattern(
      `${NUMBER_LEFT}${NOT_IN_NAME}${OPEN}(?<d>${DAY})[ -]?(?<mo>${MONTH})(?:[ -]|, ?)?(?<y>${YEAR})(?!\\d)${CLOSE}(?:${TIME_AFTER}|${PAST_OR_NEXT})?`,
    ),
    read,
    rank: 2,
    examples: [
      {
        text: 'Serang, 15 Desember 2025 — Lembaga',
        marks: '15 Desember 2025',
        value: { precision: 'day', start: { d: 15, m: 12, y: 2025 } },
      },
      { text: 'terbit 11-Okt-2018', marks: '11-Okt-2018', value: { precision: 'day', start: { d: 11, m: 10, y: 2018 } } },
      { text: 'sejak 17 Agt 2017', marks: '17 Agt 2017', value: { precision: 'day', start: { d: 17, m: 8, y: 2017 } } },
      { text: '24 Juni 2025 lalu.', marks: '24 Juni 2025 lalu', value: { precision: 'day', start: { d: 24, m: 6, y: 2025 }, toward: -1 } },
      { text: 'pada 12 Agusutus 2019', marks: '12 Agusutus 2019', value: { precision: 'day', start: { d: 12, m: 8, y: 2019 } } },
      { text: 'pada 3 Oktobr 2018', marks: '3 Oktobr 2018', value: { precision: 'day', start: { d: 3, m: 10, y: 2018 } } },
      { text: '9 June 2025', marks: '9 June 2025' },
      { text: 'Diperbarui 09 Jun 2025, 14:04 WIB', marks: '09 Jun 2025, 14:04 WIB' },
    ],
    rejects: ['30 Februari 2020', 'Universitas 17 Agustus 1945', '34 Mei 2024', '31 Juni 2025 10:00', '12 Kepala 2018', '5 Jurnal 2019'],
  },
  {
    name: 'id/date/day-month',
    pattern: pattern(`${NUMBER_LEFT}${NOT_IN_NAME}(?<d>${DAY}) (?<mo>${CAPITAL_MONTH})${RIGHT}(?! \\d{4})${PAST_OR_NEXT}?`),
    read,
    rank: 1,
    examples: [
      { text: 'pada 20 Mei, sebagai', marks: '20 Mei', value: { precision: 'day', start: { d: 20, m: 5 } } },
      { text: 'tanggal 5 Jan nanti', marks: '5 Jan nanti', value: { precision: 'day', start: { d: 5, m: 1 }, toward: 1 } },
      { text: 'sejak 11 Okt. lalu', marks: '11 Okt. lalu' },
    ],
    rejects: ['Jalan 11 Maret', '5 mei', '31 April', '12 Marga', '11 Maretnya'],
  },
  {
    name: 'id/date/numeric',
    pattern: pattern(
      `${NUMBER_LEFT}${OPEN}(?<d>${DAY}) ?[/.-]{1,2} ?(?<mo>${MONTH_NUMBER}) ?[/.-]{1,2} ?(?<y>${YEAR})(?![\\d/])${CLOSE}${PAST_OR_NEXT}?`,
    ),
    read,
    needs: ['/20', '/ 20', '/19', '/ 19', '.20', '.19', '-20', '-19'],
    examples: [
      { text: 'pada 11.10.2018 di kantor', marks: '11.10.2018', value: { precision: 'day', start: { d: 11, m: 10, y: 2018 } } },
      { text: 'tanggal 11-10-2018', marks: '11-10-2018' },
      { text: 'pagi tadi (11/10/2018).', marks: '(11/10/2018)' },
    ],
    rejects: ['192.168.10.2018', 'No. 5/2018', '2026/2027', '15/15/2018'],
  },
  {
    name: 'id/date/short-year',
    pattern: pattern(`\\((?<d>${DAY})/(?<mo>${MONTH_NUMBER})/(?<y>\\d{2})\\)`),
    read,
    examples: [{ text: 'kemarin siang di aula (7/6/25).', marks: '(7/6/25)', value: { precision: 'day', start: { d: 7, m: 6, y: 2025 } } }],
    rejects: ['(7/6/2)', '(suc/up)', '(1/2)'],
  },
  {
    name: 'id/date/iso',
    pattern: pattern(`(?<![\\d/-])(?<y>${YEAR})[-/](?<mo>${MONTH_NUMBER})[-/](?<d>${DAY})(?![\\d/-])`),
    read,
    examples: [{ text: '2025/06/28 22:03:45', marks: '2025/06/28', value: { precision: 'day', start: { d: 28, m: 6, y: 2025 } } }],
    rejects: ['2025-2026', '2025/26/28'],
  },
  {
    // Stamps of pages whose program writes the month first; only a whole line, and only where the order is sure.
    name: 'id/date/month-first-stamp',
    pattern: pattern(
      `(?<![^\\n])(?<mo>${MONTH_NUMBER})/(?<d>1[3-9]|2\\d|3[01])/(?<y>${YEAR})(?:,? (?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d))?(?![^\\n])`,
    ),
    read,
    rank: 2,
    needs: ['/20', '/19'],
    examples: [
      {
        text: 'Judul\n9/19/2025 15:00\nIsi',
        marks: '9/19/2025 15:00',
        value: { precision: 'day', start: { d: 19, m: 9, y: 2025 }, time: '15:00' },
      },
    ],
    rejects: ['pada 9/19/2025 15:00', '13/19/2025'],
  },
  {
    name: 'id/date/english-order',
    pattern: pattern(`${LEFT}(?<mo>${CAPITAL_MONTH}) (?<d>${DAY}), (?<y>${YEAR})(?!\\d)`),
    read,
    needs: [', 20', ', 19'],
    examples: [{ text: 'Published June 9, 2025', marks: 'June 9, 2025', value: { precision: 'day', start: { d: 9, m: 6, y: 2025 } } }],
    rejects: ['Mei 2025', 'Juni 9 2025 orang'],
  },
];
