import type { ArchiveData } from '../archive-types.ts';
import { provinceName, regionName } from './archive-context.ts';
import type { Row } from './archive-model.ts';

const COLUMNS = [
  'start',
  'end',
  'kind',
  'status',
  'visitors',
  'visitor_region',
  'visitor_province',
  'hosts',
  'host_region',
  'host_province',
  'place',
  'purpose',
  'people',
  'title',
  'outlet',
  'published',
  'url',
];

/** RFC 4180 with a byte order mark, which spreadsheets need to read it as UTF-8. */
export const writeCsv = (data: ArchiveData, rows: readonly Row[]): string => {
  const lines = rows.map((row) => {
    const { visit } = row;
    const article = data.articles[visit.article];
    return [
      visit.start,
      visit.end,
      visit.kind,
      visit.status,
      row.visitors,
      visit.from === '' ? '' : regionName(data, visit.from),
      row.fromProvince === '' ? '' : provinceName(data, row.fromProvince),
      row.hosts,
      visit.to === '' ? '' : regionName(data, visit.to),
      row.toProvince === '' ? '' : provinceName(data, row.toProvince),
      visit.place,
      visit.purpose,
      visit.people.map((at) => data.people[at]?.name ?? '').join('; '),
      row.title,
      row.outlet,
      article?.published ?? '',
      article?.url ?? '',
    ];
  });
  return `\ufeff${[COLUMNS, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
};

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
const cell = (value: string): string => {
  const inert = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
};
