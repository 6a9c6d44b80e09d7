import { stringify } from 'csv-stringify/sync';
import { type Row, TABLES, type Table } from './tables.ts';

/** Excel, LibreOffice and Google Sheets take a cell that begins with one of these for a formula; a quote before it stops them. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

const neutral = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Rows as RFC 4180 has them, with a line break at the end of each; no row is no text. */
export const writeCsv = (rows: readonly Row[]): string =>
  rows.length === 0 ? '' : stringify([...rows], { record_delimiter: '\n', cast: { string: (text) => neutral(text) } });

/** The names of the columns; with a byte order mark, which Excel needs to read UTF-8, where it is asked for. */
export const writeCsvHeader = ({ columns }: Table, mark: '' | '\ufeff'): string =>
  `${mark}${stringify([columns.map(({ name }) => name)], { record_delimiter: '\n' })}`;

const FIELD_TYPES = { text: 'string', integer: 'integer', number: 'number' } as const;

/** What the tables are, as the Frictionless Data Package of version 1 says it; `datapackage.json`. */
export const writeDataPackage = (): string => {
  const resources = TABLES.map(({ name, about, columns, key }) => ({
    name,
    path: `${name}.csv`,
    title: about,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => ({ name: column.name, type: FIELD_TYPES[column.type], description: column.about })),
      missingValues: [''],
      primaryKey: [...key],
      ...(name === 'articles' ? {} : { foreignKeys: [{ fields: 'article', reference: { resource: 'articles', fields: 'article' } }] }),
    },
  }));
  const description =
    'Articles on official visits and what they report, read by visitx. A cell that a table program would take for a formula has a quote before it.';
  return `${JSON.stringify({ profile: 'tabular-data-package', name: 'visits', title: 'Official visits', description, resources }, null, 2)}\n`;
};
