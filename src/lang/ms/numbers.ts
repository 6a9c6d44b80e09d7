import { LEFT, RIGHT } from '../../annotate/date-patterns.ts';
import { type NumberValue, type NumberWords, numberReader } from '../../annotate/numbers.ts';
import { anyOf, pattern } from '../../core/pattern.ts';
import type { Rule } from '../../core/rule.ts';

export const numberWords = {
  units: {
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    lapan: 8,
    sembilan: 9,
    sepuluh: 10,
    sebelas: 11,
    seratus: 100,
    seribu: 1000,
  },
  scales: { puluh: 10, ratus: 100, ribu: 1e3, juta: 1e6, bilion: 1e9, trilion: 1e12 },
  teens: ['belas'],
  currencies: { rm: 'MYR', ringgit: 'MYR', myr: 'MYR', rp: 'IDR', rupiah: 'IDR', us$: 'USD', s$: 'SGD', b$: 'BND' },
  thousands: ',',
  partCue: /(?:terdiri (?:daripada|dari)|termasuk|iaitu|merangkumi)[^.;\n]{0,60}$/iu,
} as const satisfies NumberWords;

const read = numberReader(numberWords);

const DIGITS = '\\d{1,3}(?:[.,]\\d{1,3}){0,4}|\\d{4,9}';
const WORDS = `${anyOf(Object.keys(numberWords.units), 'any')}(?: ${anyOf(['puluh', 'belas', 'ratus', 'ribu', ...Object.keys(numberWords.units)])}){0,6}`;
const HEADS = anyOf([
  'orang',
  'ahli',
  'peserta',
  'pegawai',
  'kakitangan',
  'delegasi',
  'wakil',
  'anggota',
  'pelajar',
  'guru',
  'pensyarah',
  'penduduk',
  'petugas',
]);

/** Head counts and sums of money. */
export const numberRules: readonly Rule<NumberValue>[] = [
  {
    name: 'ms/number/count',
    pattern: pattern(
      `(?<![A-Za-zÀ-ɏ0-9.,/-])(?:(?<about>[Kk]ira-kira|[Ll]ebih kurang|[Hh]ampir|[Ll]ebih) )?(?<number>${DIGITS})(?: orang)? ?(?<unit>${HEADS})${RIGHT}(?! tua)`,
    ),
    read,
    examples: [
      { text: 'bersama 27 peserta', marks: '27 peserta', value: { number: 27, unit: 'peserta' } },
      { text: 'seramai 50 orang ahli', marks: '50 orang ahli', value: { number: 50, unit: 'ahli' } },
      { text: 'kira-kira 1,200 orang', marks: 'kira-kira 1,200 orang', value: { number: 1200, unit: 'orang', isApproximate: true } },
    ],
    rejects: ['puluhan orang', '15 orang tua', 'Seksyen 15 ordinan'],
  },
  {
    name: 'ms/number/count-in-words',
    pattern: pattern(`${LEFT}(?<number>${WORDS}) (?:orang )?(?<unit>${HEADS})${RIGHT}(?! tua)`),
    read,
    examples: [
      { text: 'Lapan pegawai hadir', marks: 'Lapan pegawai', value: { number: 8, unit: 'pegawai' } },
      { text: 'dua puluh lima orang', marks: 'dua puluh lima orang', value: { number: 25, unit: 'orang' } },
    ],
    rejects: ['dua orang tua', 'seorang'],
  },
  {
    name: 'ms/money/prefixed',
    pattern: pattern(
      `(?<![A-Za-zÀ-ɏ])(?<currency>RM|MYR|Rp|US\\$|S\\$|B\\$)\\.? ?(?<number>${DIGITS})(?!\\d)(?: ?(?<scale>ribu|juta|bilion|trilion)${RIGHT})?`,
    ),
    read,
    examples: [
      { text: 'kos RM60,000 daripada', marks: 'RM60,000', value: { number: 60_000, currency: 'MYR' } },
      { text: 'RM1.5 juta', marks: 'RM1.5 juta', value: { number: 1_500_000, currency: 'MYR' } },
    ],
    rejects: ['RM sekian', 'RMK-12'],
  },
  {
    name: 'ms/money/suffixed',
    pattern: pattern(`(?<![A-Za-zÀ-ɏ0-9.,])(?<number>${DIGITS})(?: (?<scale>ribu|juta|bilion))? (?<currency>ringgit|rupiah)${RIGHT}`),
    read,
    needs: ['ringgit', 'rupiah'],
    examples: [{ text: 'bernilai 2 juta ringgit', marks: '2 juta ringgit', value: { number: 2_000_000, currency: 'MYR' } }],
    rejects: ['jutaan ringgit'],
  },
];
