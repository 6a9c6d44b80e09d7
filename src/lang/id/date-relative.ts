import { DAY, LEFT, MONTH_NUMBER, RIGHT, YEAR } from '../../annotate/date-patterns.ts';
import { dateReader } from '../../annotate/date-reader.ts';
import type { DateValue } from '../../annotate/dates.ts';
import { anyOf, pattern } from '../../core/pattern.ts';
import type { Rule, RuleGroups } from '../../core/rule.ts';
import { DAY_PART, FULL_MONTH, NUMBER_WORD, SMALL_WEEKDAY, WEEKDAY } from './date-fragments.ts';
import { dateWords } from './date-words.ts';

const read = dateReader(dateWords);

const EDGE = `(?<edge>${anyOf(Object.keys(dateWords.edges), 'any')})`;
const RELATIVE_DAYS = Object.keys(dateWords.relativeDays).filter((word) => word !== 'esok');
const RELATIVE_DAY = `(?:${anyOf(RELATIVE_DAYS, 'title')}|(?<![A-Za-zÀ-ɏ])${anyOf(RELATIVE_DAYS)})`;
const COUNTED = '(?:beberapa|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|puluhan|masa|\\d)';
const WEEK_DIRECTION = '(?<dir>lalu|yang lalu|silam|kemarin|ini|depan|mendatang|nanti|yang akan datang)';
/** A weekday in a custom or a name: "tiap Jumat", "salat Jumat", "Pasar Minggu". */
const NOT_CUSTOM =
  '(?<!(?:[Tt]iap|[Ss]etiap|[Ss]aban|[Pp]asar|PASAR|[Ss](?:a|ha|o|ho)lat|[Kk]hut?bah|[Mm]isa|[Kk]ebaktian|[Ii]badah|[Ss]ekolah|[Mm]alam|[Hh]ari-hari) (?:hari )?)(?<![A-Za-zÀ-ɏ]-)';
const NOT_NAMED =
  '(?! ?[-–/] ?[A-Za-zÀ-ɏ])(?! (?:Agung|Bersih|Berkah|Legi|Pon|Kliwon|Wage|Pahing|Wekasan|Putih|Palma|Kasih|Ceria|pertama|kedua|ketiga|keempat|terakhir|hingga|sampai|dan|atau)(?![A-Za-zÀ-ɏ]))';

/** Dates that count from the day of publication, and dates that leave out most. */
export const relativeRules: readonly Rule<DateValue>[] = [
  {
    name: 'id/date/relative-day',
    pattern: pattern(
      `(?<![A-ZÀ-Þ]|-)(?<rel>${RELATIVE_DAY})${RIGHT}(?!-)(?:,? \\((?<d>${DAY}) ?/ ?(?<mo>${MONTH_NUMBER})(?: ?/ ?(?<y>${YEAR}|\\d{2}))?\\))?`,
    ),
    read,
    rank: 2,
    examples: [
      { text: 'berkunjung ke Jakarta hari ini.', marks: 'hari ini', value: { precision: 'day', relative: { unit: 'day', shift: 0 } } },
      { text: 'Kemarin, rombongan tiba', marks: 'Kemarin', value: { precision: 'day', relative: { unit: 'day', shift: -1 } } },
      { text: 'tiba besok pagi', marks: 'besok pagi', value: { precision: 'day', relative: { unit: 'day', shift: 1 } } },
      { text: 'digelar lusa', marks: 'lusa', value: { precision: 'day', relative: { unit: 'day', shift: 2 } } },
      { text: 'di depan kantor gubernur pagi tadi.', marks: 'pagi tadi' },
      {
        text: 'berlangsung kemarin (11/10).',
        marks: 'kemarin (11/10)',
        value: { precision: 'day', start: { d: 11, m: 10 }, relative: { unit: 'day', shift: -1 } },
      },
      { text: 'Hari ini (18/6/2025) kami', marks: 'Hari ini (18/6/2025)' },
      { text: 'kami di sini pagi tadi (11/10/2018).', marks: 'pagi tadi (11/10/2018)' },
    ],
    rejects: ['keesokan harinya', 'sehari-hari ini-itu', 'lusakan'],
  },
  {
    name: 'id/date/count-of-units',
    pattern: pattern(
      `(?<=(?<![A-Za-zÀ-ɏ0-9.,])(?<count>${NUMBER_WORD}) )(?<unit>hari|pekan|minggu|bulan|tahun) (?<dir>lalu|yang lalu|silam|yang silam|lagi)${RIGHT}`,
    ),
    read,
    rank: 1,
    needs: [' lalu', ' silam', ' lagi', ' yang lalu'],
    examples: [
      { text: 'dua hari lalu', marks: 'hari lalu', value: { precision: 'day', relative: { unit: 'day', shift: -2 }, toward: -1 } },
      {
        text: 'Tiga bulan yang lalu',
        marks: 'bulan yang lalu',
        value: { precision: 'month', relative: { unit: 'month', shift: -3 }, toward: -1 },
      },
      { text: '5 tahun silam', marks: 'tahun silam', value: { precision: 'year', relative: { unit: 'year', shift: -5 }, toward: -1 } },
    ],
    rejects: ['beberapa hari lalu', 'beberapa bulan lalu', 'dua hari lalunya', 'tiga minggu ke depan', 'hari lalu'],
  },
  {
    name: 'id/date/one-unit',
    pattern: pattern(`${LEFT}[Ss]e(?<unit>pekan|minggu|bulan|tahun) (?<dir>lalu|yang lalu|silam|yang silam|lagi)${RIGHT}`),
    read,
    rank: 1,
    needs: ['epekan ', 'eminggu ', 'ebulan ', 'etahun '],
    examples: [
      { text: 'sepekan lalu', marks: 'sepekan lalu', value: { precision: 'day', relative: { unit: 'week', shift: -1 }, toward: -1 } },
    ],
    rejects: ['setahun ini', 'sebulan terakhir'],
  },
  {
    name: 'id/date/week-month-year',
    pattern: pattern(
      `(?<unit>${anyOf(['pekan', 'minggu', 'bulan', 'tahun'], 'any')})(?<=${LEFT}(?<!${COUNTED} )\\k<unit>) ${WEEK_DIRECTION}${RIGHT}`,
    ),
    read,
    examples: [
      {
        text: 'minggu depan akan diekspor',
        marks: 'minggu depan',
        value: { precision: 'day', relative: { unit: 'week', shift: 1 }, toward: 1 },
      },
      { text: 'Bulan lalu', marks: 'Bulan lalu', value: { precision: 'month', relative: { unit: 'month', shift: -1 }, toward: -1 } },
      { text: 'sejak tahun lalu', marks: 'tahun lalu', value: { precision: 'year', relative: { unit: 'year', shift: -1 }, toward: -1 } },
    ],
    rejects: ['beberapa waktu lalu', 'beberapa bulan lalu', 'dua bulan lalu', 'tahun ajaran baru mendatang', 'akhir pekan'],
  },
  {
    name: 'id/date/edge-of-week-month-year',
    pattern: pattern(`${LEFT}${EDGE} (?<unit>pekan|minggu|bulan|tahun) ${WEEK_DIRECTION}${RIGHT}`),
    read,
    rank: 1,
    needs: ['wal ', 'khir ', 'engah', 'enghujung '],
    examples: [
      {
        text: 'akhir pekan lalu',
        marks: 'akhir pekan lalu',
        value: { precision: 'day', relative: { unit: 'week', shift: -1 }, toward: -1, edge: 'end' },
      },
      { text: 'pada akhir pekan ini', marks: 'akhir pekan ini' },
      {
        text: 'awal bulan ini',
        marks: 'awal bulan ini',
        value: { precision: 'month', relative: { unit: 'month', shift: 0 }, toward: 0, edge: 'start' },
      },
    ],
    rejects: ['saat akhir pekan', 'akhir pekannya lalu', 'akhir bulan'],
  },
  {
    name: 'id/date/weekday-of-week',
    pattern: pattern(`(?<wd>${WEEKDAY})(?: ${DAY_PART})? (?<unit>pekan|minggu) ${WEEK_DIRECTION}${RIGHT}`),
    read,
    rank: 2,
    needs: [' pekan ', ' minggu '],
    examples: [
      {
        text: 'pada Kamis pekan lalu',
        marks: 'Kamis pekan lalu',
        value: { precision: 'day', weekday: 4, relative: { unit: 'week', shift: -1 }, toward: -1 },
      },
      { text: 'Selasa minggu depan', marks: 'Selasa minggu depan' },
    ],
    rejects: ['Kamis pekanbaru', 'Selasa pekan kedua'],
  },
  {
    name: 'id/date/weekday-directed',
    pattern: pattern(
      `${NOT_CUSTOM}(?<wd>${WEEKDAY})(?: ${DAY_PART})? (?<dir>lalu|yang lalu|kemarin|mendatang|nanti|depan|besok|esok|ini|yang akan datang)${RIGHT}`,
    ),
    read,
    rank: 1,
    examples: [
      { text: 'pada Selasa lalu', marks: 'Selasa lalu', value: { precision: 'day', weekday: 2, toward: -1 } },
      { text: 'digelar Jumat besok', marks: 'Jumat besok', value: { precision: 'day', weekday: 5, toward: 1 } },
    ],
    rejects: ['minggu lalu', 'Selasa lalunya'],
  },
  {
    name: 'id/date/weekday-alone',
    pattern: pattern(`${NOT_CUSTOM}(?<wd>${WEEKDAY})${RIGHT}(?: (?:${DAY_PART}|pagi|siang))?${NOT_NAMED}`),
    read,
    rank: -1,
    examples: [
      { text: 'di Istana Kepresidenan, Jakarta, Selasa.', marks: 'Selasa', value: { precision: 'day', weekday: 2 } },
      { text: 'berlangsung Rabu malam di aula', marks: 'Rabu malam', value: { precision: 'day', weekday: 3 } },
    ],
    rejects: [
      'tiap Jumat',
      'salat Jumat',
      'Pasar Minggu',
      'Jumat Agung',
      'Senin-Jumat',
      'layanan malam minggu',
      'selasar',
      'setiap hari Senin',
      'SABTUAN',
    ],
  },
  {
    name: 'id/date/hari-weekday',
    pattern: pattern(`(?<!(?:[Tt]iap|[Ss]etiap|[Ss]aban) )${LEFT}[Hh]ari (?<wd>${WEEKDAY}|${SMALL_WEEKDAY})${RIGHT}${NOT_NAMED}`),
    read,
    needs: ['ari '],
    examples: [{ text: 'yang jatuh pada hari minggu.', marks: 'hari minggu', value: { precision: 'day', weekday: 7 } }],
    rejects: ['setiap hari senin', 'hari Jumat Agung', 'hari Senin hingga Jumat'],
  },
  {
    name: 'id/date/month-alone',
    pattern: pattern(
      `${LEFT}(?<mo>${FULL_MONTH})${RIGHT}(?: (?<y>${YEAR})(?!\\d))?(?: (?<dir>lalu|yang lalu|silam|ini|mendatang|nanti|depan|yang akan datang)${RIGHT})?`,
    ),
    read: (groups, match) => (isSureMonth(groups, match) ? read(groups) : undefined),
    examples: [
      { text: 'dilakukan Desember mendatang.', marks: 'Desember mendatang', value: { precision: 'month', start: { m: 12 }, toward: 1 } },
      { text: 'longsor pada Desember lalu.', marks: 'Desember lalu', value: { precision: 'month', start: { m: 12 }, toward: -1 } },
      { text: 'Mei 2018', marks: 'Mei 2018', value: { precision: 'month', start: { m: 5, y: 2018 } } },
      { text: 'Pada Desember 2024 lalu, jalan', marks: 'Desember 2024 lalu' },
      { text: 'pada bulan April 2025', marks: 'April 2025' },
      { text: 'sampai Bulan Mei ini.', marks: 'Mei ini', value: { precision: 'month', start: { m: 5 }, toward: 0 } },
    ],
    rejects: ['ujar Mei Lestari', 'Juli Siregar mengatakan', 'Hotel Agustus'],
  },
  {
    name: 'id/date/edge-of-month',
    pattern: pattern(
      `${LEFT}${EDGE} (?:bulan )?(?<mo>${FULL_MONTH})${RIGHT}(?: (?<y>${YEAR})(?!\\d))?(?: (?<dir>lalu|ini|mendatang|nanti|depan)${RIGHT})?`,
    ),
    read,
    rank: 1,
    needs: ['wal ', 'khir ', 'engah', 'enghujung '],
    examples: [
      { text: 'Hingga akhir Desember, ia', marks: 'akhir Desember', value: { precision: 'month', start: { m: 12 }, edge: 'end' } },
      { text: 'pada awal bulan Mei 2025', marks: 'awal bulan Mei 2025' },
    ],
    rejects: ['akhir Meisya', 'awal bulan'],
  },
  {
    name: 'id/date/year-named',
    pattern: pattern(`(?<!\\d )${LEFT}[Tt]ahun ?(?<y>${YEAR})(?![0-9/])(?![-–.,:]\\d)(?: (?<dir>lalu|silam|mendatang|ini|nanti))?${RIGHT}`),
    read,
    examples: [
      { text: 'Kabupaten Muara Enim tahun 2019 di', marks: 'tahun 2019', value: { precision: 'year', start: { y: 2019 } } },
      { text: 'pada akhir tahun 2024 lalu.', marks: 'tahun 2024 lalu', value: { precision: 'year', start: { y: 2024 }, toward: -1 } },
    ],
    rejects: ['Nomor 18 Tahun 2017', 'tahun 2026/2027', 'Tahun Baru 2023'],
  },
  {
    name: 'id/date/year-alone',
    pattern: pattern(
      `(?<y>${YEAR})(?<=(?:[Pp]ada|[Ss]ejak|[Hh]ingga|[Ss]ampai|[Dd]i|[Mm]ulai|[Dd]ari) \\k<y>)(?![0-9/])(?![-–.,:]\\d)(?: (?<dir>lalu|silam|mendatang|ini|nanti))?${RIGHT}`,
    ),
    read,
    rank: -1,
    examples: [{ text: 'yang dikembangkan sejak 2018 tersebut', marks: '2018', value: { precision: 'year', start: { y: 2018 } } }],
    rejects: ['pada 2.391.860', 'sejak 20189', 'kunjungan 2024'],
  },
  {
    name: 'id/date/day-of-month-around',
    pattern: pattern(`${LEFT}(?:[Tt]anggal|[Tt]gl) (?<d>${DAY}) (?<unit>bulan) ${WEEK_DIRECTION}${RIGHT}`),
    read,
    needs: [' bulan '],
    examples: [
      {
        text: 'pada tanggal 17 bulan depan',
        marks: 'tanggal 17 bulan depan',
        value: { precision: 'day', start: { d: 17 }, relative: { unit: 'month', shift: 1 }, toward: 1 },
      },
    ],
    rejects: ['tanggal 17 bulannya ini', 'tanggal 17 orang'],
  },
];

/** A month's name alone may be a person's ("Mei", "Juli"): a word before it, a year or a direction makes it sure. */
const isSureMonth = (groups: RuleGroups, match: RegExpExecArray): boolean => {
  if (groups.y !== undefined || groups.dir !== undefined) return true;
  const before = match.input.slice(Math.max(0, match.index - 10), match.index);
  return /(?:pada|sejak|hingga|sampai|mulai|per|menjelang|bulan) $/iu.test(before);
};
