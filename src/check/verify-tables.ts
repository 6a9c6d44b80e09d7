import { type Path, pointerOf } from '../core/json.ts';
import { AGENCY_TYPES, DATE_PRECISIONS, FORCES, SIDES, VISIT_KINDS, VISIT_STATUSES } from '../report/schema.ts';
import type { ReportFault } from './report-fault.ts';
import type { Knowledge } from './verify-codes.ts';
import { isCountry, isCurrency } from './verify-codes.ts';
import { visitDateFaults } from './verify-dates.ts';
import type { Problem } from './verify-report.ts';

export type TableRow = Readonly<Record<string, unknown>>;
export type Query = (sql: string) => readonly TableRow[];

/** The columns that the checks read; a data set has more. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  articles: ['article', 'visits', 'text'],
  visits: [
    'article',
    'visit',
    'kind',
    'status',
    'date_start',
    'date_end',
    'date_precision',
    'time',
    'region_code',
    'country',
    'budget_currency',
  ],
  parties: ['article', 'visit', 'party', 'side', 'agency', 'leader'],
  people: ['article', 'person', 'agency', 'side'],
  agencies: ['article', 'agency', 'type', 'parent', 'region_code', 'country'],
  quotes: ['article', 'quote', 'text', 'speaker'],
  recommendations: ['article', 'recommendation', 'text', 'force', 'by', 'to'],
};

/** Everything that is wrong with a data set of `visitx batch` in SQLite; it holds no evidence, so its words are looked up. */
export const tableProblems = (query: Query, knowledge: Knowledge): Problem[] => {
  const missing = missingColumns(query);
  const faults =
    missing.length > 0
      ? missing
      : [...soundness(query), ...references(query), ...words(query), ...choices(query), ...dates(query), ...codes(query, knowledge)];
  return faults.map((fault) => ({ ...fault, pointer: pointerOf(fault.path) }));
};

const missingColumns = (query: Query): ReportFault[] =>
  Object.entries(COLUMNS).flatMap(([table, columns]) => {
    const there = new Set(query(`SELECT name FROM pragma_table_info('${table}')`).map(({ name }) => name));
    if (there.size === 0) return [{ path: [table], message: 'there is no such table' }];
    return columns.filter((column) => !there.has(column)).map((column) => ({ path: [table, column], message: 'there is no such column' }));
  });

const soundness = (query: Query): ReportFault[] => [
  ...query('SELECT integrity_check AS told FROM pragma_integrity_check').flatMap(({ told }) =>
    told === 'ok' ? [] : [{ path: [], message: `the file is damaged: ${String(told)}` }],
  ),
  ...query(
    'SELECT a.article, a.visits AS said, count(v.visit) AS there FROM articles a LEFT JOIN visits v USING (article) GROUP BY a.article HAVING said <> there',
  ).map((row) => ({
    path: place('articles', row, 'article', 'visits'),
    message: `it says ${String(row.said)} visits, and there are ${String(row.there)}`,
  })),
];

/** Table, key, column that names a row, and the tables of which one must have it. */
const REFERENCES: readonly (readonly [table: string, key: string, column: string, homes: readonly string[]])[] = [
  ['visits', 'visit', 'article', ['articles.article']],
  ['parties', 'party', 'agency', ['agencies.agency']],
  ['parties', 'party', 'leader', ['people.person']],
  ['people', 'person', 'agency', ['agencies.agency']],
  ['agencies', 'agency', 'parent', ['agencies.agency']],
  ['quotes', 'quote', 'speaker', ['people.person']],
  ['recommendations', 'recommendation', 'by', ['people.person', 'agencies.agency']],
  ['recommendations', 'recommendation', 'to', ['people.person', 'agencies.agency']],
];

const references = (query: Query): ReportFault[] =>
  REFERENCES.flatMap(([table, key, column, homes]) => {
    const tests = homes.map((home) => {
      const [other, name] = home.split('.');
      return `NOT EXISTS (SELECT 1 FROM ${other} h WHERE h.article = t.article AND h."${name}" = t."${column}")`;
    });
    const rows = query(
      `SELECT t.article, t."${key}", t."${column}" AS id FROM ${table} t WHERE t."${column}" IS NOT NULL AND ${tests.join(' AND ')}`,
    );
    return rows.map((row) => ({ path: place(table, row, key, column), message: `${String(row.id)} is not in the article` }));
  });

const words = (query: Query): ReportFault[] =>
  [['quotes', 'quote'] as const, ['recommendations', 'recommendation'] as const].flatMap(([table, key]) =>
    query(`SELECT t.article, t."${key}", t.text FROM ${table} t JOIN articles a USING (article) WHERE instr(a.text, t.text) = 0`).map(
      (row) => ({
        path: place(table, row, key, 'text'),
        message: `${JSON.stringify(row.text)} stands nowhere in the text`,
      }),
    ),
  );

const CHOICES: readonly (readonly [table: string, key: string, column: string, known: readonly string[]])[] = [
  ['visits', 'visit', 'kind', VISIT_KINDS],
  ['visits', 'visit', 'status', VISIT_STATUSES],
  ['parties', 'party', 'side', SIDES],
  ['people', 'person', 'side', SIDES],
  ['agencies', 'agency', 'type', AGENCY_TYPES],
  ['recommendations', 'recommendation', 'force', FORCES],
];

const choices = (query: Query): ReportFault[] =>
  CHOICES.flatMap(([table, key, column, known]) => {
    const list = known.map((word) => `'${word}'`).join(', ');
    return query(
      `SELECT article, "${key}", "${column}" AS word FROM ${table} WHERE "${column}" IS NULL OR "${column}" NOT IN (${list})`,
    ).map((row) => ({
      path: place(table, row, key, column),
      message: `${JSON.stringify(row.word)} is none of ${known.join(', ')}`,
    }));
  });

const dates = (query: Query): ReportFault[] =>
  query('SELECT article, visit, date_start, date_end, date_precision, time FROM visits WHERE date_start IS NOT NULL').flatMap((row) => {
    const precision = DATE_PRECISIONS.find((known) => known === row.date_precision);
    const path = place('visits', row, 'visit');
    if (!precision)
      return [
        { path: [...path, 'date_precision'], message: `${JSON.stringify(row.date_precision)} is none of ${DATE_PRECISIONS.join(', ')}` },
      ];
    const time = typeof row.time === 'string' ? row.time : null;
    return visitDateFaults(path, { start: String(row.date_start), end: String(row.date_end), precision, time });
  });

const codes = (query: Query, { isRegion }: Knowledge): ReportFault[] => [
  ...[['visits', 'visit'] as const, ['agencies', 'agency'] as const].flatMap(([table, key]) =>
    query(`SELECT article, "${key}", region_code, country FROM ${table} WHERE country IS NOT NULL`).flatMap((row) => {
      const [code, country] = [row.region_code, String(row.country)];
      if (!isCountry(country)) return [{ path: place(table, row, key, 'country'), message: `there is no country ${country}` }];
      return typeof code === 'string' && !isRegion(code)
        ? [{ path: place(table, row, key, 'region_code'), message: `there is no region with the code ${code}` }]
        : [];
    }),
  ),
  ...query('SELECT article, visit, budget_currency AS currency FROM visits WHERE budget_currency IS NOT NULL').flatMap((row) =>
    isCurrency(String(row.currency))
      ? []
      : [{ path: place('visits', row, 'visit', 'budget_currency'), message: `there is no currency ${String(row.currency)}` }],
  ),
];

/** A row by its article and, but for articles, its own number or id; then the column. */
const place = (table: string, row: TableRow, key: string, ...column: readonly string[]): Path => [
  table,
  String(row.article),
  ...(key === 'article' ? [] : [String(row[key])]),
  ...column,
];
