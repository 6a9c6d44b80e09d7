import type { DateWords } from '../../annotate/dates.ts';

/** Today's spelling, the old one (Pebruari, Nopember), the abbreviations and slips of the press, and the English of web stamps. */
const months = {
  januari: 1,
  februari: 2,
  pebruari: 2,
  febuari: 2,
  pebuari: 2,
  maret: 3,
  april: 4,
  mei: 5,
  juni: 6,
  juli: 7,
  agustus: 8,
  september: 9,
  oktober: 10,
  november: 11,
  nopember: 11,
  desember: 12,
} as const;

const shortMonths = {
  jan: 1,
  feb: 2,
  febr: 2,
  peb: 2,
  mar: 3,
  mrt: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  ags: 8,
  agst: 8,
  agust: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  nop: 11,
  des: 12,
} as const;

const englishMonths = {
  january: 1,
  february: 2,
  march: 3,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  aug: 8,
  october: 10,
  oct: 10,
  december: 12,
  dec: 12,
} as const;

const weekdays = { senin: 1, selasa: 2, rabu: 3, kamis: 4, jumat: 5, "jum'at": 5, sabtu: 6, minggu: 7, ahad: 7 } as const;

/** Only in stamps, before a comma. */
const shortWeekdays = { sen: 1, sel: 2, rab: 3, kam: 4, jum: 5, sab: 6, min: 7, mgg: 7 } as const;

export const dateWords = {
  weekdays: { ...weekdays, ...shortWeekdays },
  months: { ...months, ...shortMonths, ...englishMonths },
  numbers: {
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
  },
  zones: { wib: '+07:00', wita: '+08:00', wit: '+09:00' },
  dayParts: { pagi: [0, 12], siang: [10, 16], sore: [14, 20], petang: [15, 20], malam: [18, 28], 'dini hari': [0, 6] },
  relativeDays: {
    'hari ini': 0,
    'pagi ini': 0,
    'siang ini': 0,
    'sore ini': 0,
    'malam ini': 0,
    'pagi tadi': 0,
    'siang tadi': 0,
    'sore tadi': 0,
    'tadi pagi': 0,
    'tadi siang': 0,
    'tadi sore': 0,
    'nanti malam': 0,
    'nanti sore': 0,
    'tadi malam': -1,
    semalam: -1,
    kemarin: -1,
    kemaren: -1,
    'kemarin malam': -1,
    'kemarin sore': -1,
    'kemarin siang': -1,
    'kemarin pagi': -1,
    'kemarin lusa': -2,
    'kemarin dulu': -2,
    besok: 1,
    esok: 1,
    'esok hari': 1,
    'besok pagi': 1,
    lusa: 2,
  },
  units: {
    hari: 'day',
    pekan: 'week',
    minggu: 'week',
    bulan: 'month',
    tahun: 'year',
    sepekan: 'week',
    seminggu: 'week',
    sebulan: 'month',
    setahun: 'year',
  },
  towards: {
    lalu: -1,
    'yang lalu': -1,
    silam: -1,
    'yang silam': -1,
    kemarin: -1,
    kemaren: -1,
    'tadi malam': -1,
    ini: 0,
    lagi: 1,
    mendatang: 1,
    'yang akan datang': 1,
    'akan datang': 1,
    depan: 1,
    nanti: 1,
    besok: 1,
    esok: 1,
  },
  edges: { awal: 'start', pertengahan: 'middle', tengah: 'middle', akhir: 'end', penghujung: 'end' },
} as const satisfies DateWords;

/** The word sets that the patterns are made from. */
export const weekdayNames = Object.keys(weekdays);
export const shortWeekdayNames = Object.keys(shortWeekdays);
export const monthNames = Object.keys(months);
export const shortMonthNames = Object.keys(shortMonths);
export const englishMonthNames = Object.keys(englishMonths);
