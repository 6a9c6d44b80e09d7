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
    delapan: 8,
    sembilan: 9,
    sepuluh: 10,
    sebelas: 11,
    seratus: 100,
    seribu: 1000,
  },
  scales: {
    puluh: 10,
    ratus: 100,
    ribu: 1e3,
    juta: 1e6,
    jt: 1e6,
    miliar: 1e9,
    milyar: 1e9,
    miliard: 1e9,
    m: 1e9,
    triliun: 1e12,
    trilyun: 1e12,
    t: 1e12,
  },
  teens: ['belas'],
  currencies: { rp: 'IDR', rupiah: 'IDR', idr: 'IDR', us$: 'USD', usd: 'USD', rm: 'MYR', ringgit: 'MYR', s$: 'SGD' },
  thousands: '.',
  partCue: /(?:terdiri (?:atas|dari)|antara lain|di ?antaranya|meliputi|yakni|yaitu)[^.;\n]{0,60}$/iu,
} as const satisfies NumberWords;

const read = numberReader(numberWords);

const UNIT = anyOf(Object.keys(numberWords.units), 'any');
const STEP = `(?: (?:${anyOf(['puluh', 'belas', 'ratus', 'ribu', ...Object.keys(numberWords.units)])}))`;
const WORDS = `${UNIT}${STEP}{0,6}`;
const DIGITS = '\\d{1,3}(?:[.,]\\d{1,3}){0,4}|\\d{4,9}';
const SCALES = anyOf(['ribu', 'juta', 'jt', 'miliar', 'milyar', 'miliard', 'triliun', 'trilyun'], 'any');
const ABOUT =
  '(?:(?<about>(?:[Ss]ekitar|[Kk]urang lebih|[Kk]isaran|[Ll]ebih dari|[Hh]ampir|[Ss]etidaknya|[Ss]edikitnya|[Tt]ak kurang dari|[Mm]inimal|±)) ?)?';
/** Each also with a capital: "39 Anggota DPRD". */
const anyOfHeads = (heads: readonly string[]): string =>
  anyOf(heads.flatMap((head) => [...new Set([head, head.charAt(0).toUpperCase() + head.slice(1)])]));

/** People, as a delegation is counted. */
const HEADS = anyOfHeads([
  'orang',
  'anggota',
  'peserta',
  'personel',
  'personil',
  'staf',
  'pegawai',
  'pejabat',
  'perwakilan',
  'utusan',
  'delegasi',
  'delegator',
  'pengurus',
  'kader',
  'prajurit',
  'petugas',
  'siswa',
  'mahasiswa',
  'guru',
  'dosen',
  'kepala desa',
  'kepala kampung',
  'sangadi',
  'kades',
  'lurah',
  'camat',
  'asn',
  'karyawan',
  'jurnalis',
  'wartawan',
  'pelaku usaha',
  'warga',
  'penyuluh',
  'santri',
  'relawan',
  'analis',
  'auditor',
  'tenaga',
  'ASN',
  'PNS',
]);
const NOT_PARENTS = '(?! tua(?![A-Za-zÀ-ɏ]))';

/** Head counts and sums of money. */
export const numberRules: readonly Rule<NumberValue>[] = [
  {
    name: 'id/number/count',
    pattern: pattern(`(?<![A-Za-zÀ-ɏ0-9.,/-])(?<number>${DIGITS})(?<about>[- ]?an)? ?(?<unit>${HEADS})${RIGHT}${NOT_PARENTS}`),
    read,
    examples: [
      { text: 'Sebanyak 15 orang, terdiri atas', marks: '15 orang', value: { number: 15, unit: 'orang' } },
      { text: 'Tim berkekuatan 16 orang', marks: '16 orang', value: { number: 16, unit: 'orang' } },
      { text: 'sebanyak 30-an orang', marks: '30-an orang', value: { number: 30, unit: 'orang', isApproximate: true } },
      { text: 'diikuti 1.320 peserta', marks: '1.320 peserta', value: { number: 1320, unit: 'peserta' } },
      { text: '15 orang, terdiri atas 11 anggota', marks: '15 orang' },
      { text: 'rombongan terdiri atas 11 anggota', marks: '11 anggota', value: { number: 11, unit: 'anggota', isPart: true } },
    ],
    rejects: ['puluhan orang', 'ratusan peserta', '15 orang tua', 'pasal 15 organisasi', '10/15 orang', '2,5.10 orang'],
  },
  {
    name: 'id/number/about-count',
    pattern: pattern(`${LEFT}${ABOUT.replace(')?', ')')}(?<number>${DIGITS}) (?<unit>${HEADS})${RIGHT}${NOT_PARENTS}`),
    read,
    rank: 1,
    examples: [{ text: 'dihadiri sekitar 16 orang', marks: 'sekitar 16 orang', value: { number: 16, unit: 'orang', isApproximate: true } }],
    rejects: ['sekitar puluhan orang', 'sekitar 16 kilometer'],
  },
  {
    name: 'id/number/count-in-words',
    pattern: pattern(`${LEFT}(?<number>${WORDS}) (?<unit>${HEADS})${RIGHT}${NOT_PARENTS}`),
    read,
    examples: [
      { text: 'Rombongan sebanyak sebelas orang', marks: 'sebelas orang', value: { number: 11, unit: 'orang' } },
      { text: 'dua puluh lima orang', marks: 'dua puluh lima orang', value: { number: 25, unit: 'orang' } },
      { text: 'terdiri dari seratus dua puluh staf', marks: 'seratus dua puluh staf', value: { number: 120, unit: 'staf', isPart: true } },
      { text: 'Tujuh belas anggota', marks: 'Tujuh belas anggota', value: { number: 17, unit: 'anggota' } },
    ],
    rejects: ['dua orang tua', 'lima organisasi', 'dua tiga orang', 'seorang'],
  },
  {
    name: 'id/number/strength',
    pattern: pattern(
      `${LEFT}(?:[Bb]erjumlah|[Bb]erkekuatan|[Bb]eranggotakan|[Ss]ejumlah|[Ss]ebanyak) ${ABOUT}(?<number>\\d{1,4})(?![.,]?\\d)(?! ?(?:${HEADS}|[A-Za-zÀ-ɏ%/-]))`,
    ),
    read,
    needs: ['erjumlah', 'erkekuatan', 'eranggotakan', 'ejumlah', 'ebanyak'],
    examples: [{ text: 'rombongan berjumlah 20, dipimpin', marks: 'berjumlah 20', value: { number: 20 } }],
    rejects: ['berjumlah 20 unit', 'sebanyak 20%', 'berjumlah 2.500', 'sebanyak 15 orang'],
  },
  {
    name: 'id/money/prefixed',
    pattern: pattern(
      `(?<![A-Za-zÀ-ɏ])(?<currency>Rp|RP|IDR|US\\$|USD|RM|S\\$)\\.? ?(?<number>${DIGITS})(?:,-|,00|,--)?(?![\\d])(?: ?\\(?(?<scale>${SCALES}|M|T)${RIGHT}\\)?)?`,
    ),
    read,
    needs: ['Rp', 'RP', 'IDR', 'US', 'RM', 'S$'],
    examples: [
      { text: 'dana Rp 60 juta dari', marks: 'Rp 60 juta', value: { number: 60_000_000, currency: 'IDR' } },
      { text: 'Rp1,5 miliar', marks: 'Rp1,5 miliar', value: { number: 1_500_000_000, currency: 'IDR' } },
      { text: 'Rp 28,6 miliar', marks: 'Rp 28,6 miliar', value: { number: 28_600_000_000, currency: 'IDR' } },
      { text: 'Rp. 650.000,-', marks: 'Rp. 650.000,-', value: { number: 650_000, currency: 'IDR' } },
      { text: 'Rp 6,65 triliun', marks: 'Rp 6,65 triliun', value: { number: 6_650_000_000_000, currency: 'IDR' } },
      { text: 'Dipatok hingga Rp 10 Juta', marks: 'Rp 10 Juta', value: { number: 10_000_000, currency: 'IDR' } },
      { text: 'hampir Rp 4,8 (miliar) tepatnya', marks: 'Rp 4,8 (miliar)', value: { number: 4_800_000_000, currency: 'IDR' } },
      { text: 'US$ 100,76 juta', marks: 'US$ 100,76 juta', value: { number: 100_760_000, currency: 'USD' } },
    ],
    rejects: ['Rp sekian', 'RPJMD 2025', 'Rp 0'],
  },
  {
    name: 'id/money/suffixed',
    pattern: pattern(`(?<![A-Za-zÀ-ɏ0-9.,])(?<number>${DIGITS})(?: (?<scale>${SCALES}))? (?<currency>[Rr]upiah)${RIGHT}`),
    read,
    needs: ['upiah'],
    examples: [{ text: 'sebesar 60 juta rupiah', marks: '60 juta rupiah', value: { number: 60_000_000, currency: 'IDR' } }],
    rejects: ['jutaan rupiah', '60 juta orang'],
  },
  {
    name: 'id/money/in-words',
    pattern: pattern(`${LEFT}(?<number>${WORDS}) (?<scale>${SCALES}) (?<currency>[Rr]upiah)${RIGHT}`),
    read,
    needs: ['upiah'],
    examples: [{ text: 'senilai enam puluh juta rupiah', marks: 'enam puluh juta rupiah', value: { number: 60_000_000, currency: 'IDR' } }],
    rejects: ['puluhan juta rupiah', 'enam juta orang'],
  },
];
