import type { DateWords } from '../../annotate/dates.ts';

const months = {
  januari: 1,
  februari: 2,
  mac: 3,
  april: 4,
  mei: 5,
  jun: 6,
  julai: 7,
  ogos: 8,
  september: 9,
  oktober: 10,
  november: 11,
  disember: 12,
} as const;

/** With those of Indonesian and English pages. */
const otherMonths = {
  jan: 1,
  feb: 2,
  mar: 3,
  march: 3,
  apr: 4,
  may: 5,
  june: 6,
  jul: 7,
  july: 7,
  ogo: 8,
  aug: 8,
  august: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dis: 12,
  dec: 12,
} as const;

const weekdays = { isnin: 1, selasa: 2, rabu: 3, khamis: 4, jumaat: 5, sabtu: 6, ahad: 7 } as const;

export const dateWords = {
  weekdays,
  months: { ...months, ...otherMonths },
  numbers: { satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, lapan: 8, sembilan: 9, sepuluh: 10, sebelas: 11 },
  zones: {},
  dayParts: { pagi: [0, 12], 'tengah hari': [11, 14], tengahari: [11, 14], petang: [12, 20], malam: [18, 28] },
  relativeDays: {
    'hari ini': 0,
    'pagi ini': 0,
    'petang ini': 0,
    'malam ini': 0,
    'pagi tadi': 0,
    'petang tadi': 0,
    'tengah hari tadi': 0,
    semalam: -1,
    'malam tadi': -1,
    kelmarin: -2,
    esok: 1,
    lusa: 2,
  },
  units: { hari: 'day', minggu: 'week', bulan: 'month', tahun: 'year', seminggu: 'week', sebulan: 'month', setahun: 'year' },
  towards: {
    lalu: -1,
    lepas: -1,
    'yang lalu': -1,
    'yang lepas': -1,
    ini: 0,
    depan: 1,
    hadapan: 1,
    'akan datang': 1,
    nanti: 1,
    lagi: 1,
  },
  edges: { awal: 'start', pertengahan: 'middle', akhir: 'end', hujung: 'end', penghujung: 'end' },
} as const satisfies DateWords;

export const weekdayNames = Object.keys(weekdays);
export const monthNames = Object.keys(months);
