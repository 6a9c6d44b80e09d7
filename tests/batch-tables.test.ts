import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Package } from 'datapackage';
import { parquetReadObjects } from 'hyparquet';
import { asyncBufferFromFile } from 'hyparquet/src/node.js';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, rowFileIn } from '../src/batch/build-job.ts';
import { type Report, reportSchema } from '../src/report/schema.ts';
import { writeCsv, writeCsvHeader, writeDataPackage } from '../src/write/tables/csv.ts';
import { writeRowLine } from '../src/write/tables/row-lines.ts';
import { rowsOf } from '../src/write/tables/rows.ts';
import { TABLES } from '../src/write/tables/tables.ts';
import { scratch } from './support/archives.ts';
import { linesOf } from './support/batch.ts';
import { visitx } from './support/command.ts';

const folder = scratch();
afterAll(folder.remove);
const COUNT = 12;
const LONG = 40_000;

/** Texts that formats stumble over. */
const HARD = ['=1+1', '"a", b;\tc', 'baris\nbaru', '@cmd <&> ]]>', 'emoji 😀 dan é', '_x0041_ tetap'];

const reports = (): Report[] => {
  const out = join(folder.path, 'base.jsonl');
  const fixture = 'fixtures/bpbd-agam-ke-cilacap/article.txt';
  expect(visitx(['batch', fixture, '--out', out, '--quiet'])).toMatchObject({ code: 0 });
  const [base] = linesOf(out).map((line) => reportSchema.parse(line));
  if (!base) throw new Error('the fixture gives no report');
  return Array.from({ length: COUNT }, (_, i) => ({
    ...base,
    article: { ...base.article, title: HARD[i % HARD.length] ?? null, lead: i === 3 ? 'x'.repeat(LONG) : null },
  }));
};

const file = (name: string): string => join(folder.path, name);
let all: readonly Report[] = [];
const counts = (): Record<string, number> =>
  Object.fromEntries(TABLES.map(({ name }) => [name, all.reduce((sum, report) => sum + rowsOf(report, 1)[name].length, 0)]));
const titles = (): (string | undefined)[] => all.map((_, i) => HARD[i % HARD.length]);

beforeAll(async () => {
  all = reports();
  const rows = all.map((report, i) => rowsOf(report, i + 1));
  for (const table of TABLES) {
    const ours = rows.flatMap((one) => one[table.name]);
    folder.write(`rows/${table.name}.jsonl`, ours.map(writeRowLine).join(''));
    folder.write(`csv/${table.name}.csv`, `${writeCsvHeader(table, '')}${writeCsv(ours)}`);
  }
  folder.write('csv/datapackage.json', writeDataPackage());
  folder.write('parquet/none', '');
  await build({ format: 'sqlite', path: file('d.sqlite'), rowFolder: file('rows') });
  await build({ format: 'xlsx', path: file('d.xlsx'), rowFolder: file('rows') });
  await build({ format: 'parquet', path: file('parquet'), rowFolder: file('rows') });
}, 60_000);

// Other tests run beside these, and foreign readers start slowly.
describe('tables', { timeout: 60_000 }, () => {
  it('hold what the report holds', () => {
    expect(counts()).toMatchObject({ articles: COUNT });
    expect(Object.values(counts()).every((count) => count >= COUNT)).toBe(true);
    const [article] = rowsOf(all[0] ?? reportSchema.parse(undefined), 7).articles;
    expect(article?.[0]).toBe(7);
    for (const { name, columns } of TABLES) {
      for (const report of all) for (const row of rowsOf(report, 1)[name]) expect(row.length).toBe(columns.length);
    }
  });

  it('are read from CSV by a validator of Frictionless packages, with types and keys', async () => {
    const descriptor = await Package.load(file('csv/datapackage.json'), { basePath: file('csv') });
    expect([descriptor.valid, descriptor.errors]).toEqual([true, []]);
    for (const resource of descriptor.resources) {
      const rows = await resource.read({ keyed: true, relations: resource.name !== 'articles' });
      expect([resource.name, rows.length]).toEqual([resource.name, counts()[resource.name]]);
    }
  });

  it('are read from CSV and Parquet by DuckDB', async () => {
    const database = await (await DuckDBInstance.create(':memory:')).connect();
    for (const { name } of TABLES) {
      for (const source of [`read_csv('${file(`csv/${name}.csv`)}')`, `'${file(`parquet/${name}.parquet`)}'`]) {
        const [row] = await (await database.runAndReadAll(`SELECT count(*)::INT AS n FROM ${source}`)).getRowObjects();
        expect([source, row?.n]).toEqual([source, counts()[name]]);
      }
    }
    const result = await database.runAndReadAll(`SELECT title FROM '${file('parquet/articles.parquet')}' ORDER BY article`);
    expect(result.getRowObjects().map(({ title }) => title)).toEqual(titles());
  });

  it('have no formula in CSV', () => {
    const csv = readFileSync(file('csv/articles.csv'), 'utf8');
    expect(csv).toContain("'=1+1");
    expect(csv).toContain("'@cmd");
    expect(csv).not.toMatch(/(?:^|,)"?[=@]/mu);
  });

  it('are read from Parquet by hyparquet', async () => {
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file('parquet/articles.parquet')) });
    expect(rows.map(({ title }) => title)).toEqual(titles());
    expect(rows[0]?.article).toBe(1n);
    expect(rows[0]?.modified).toBeNull();
  });

  it('are read from XLSX by read-excel-file, long texts cut to what a cell holds', async () => {
    const sheets = await readXlsxFile(file('d.xlsx'));
    expect(sheets.map(({ sheet, data }) => [sheet, data.length - 1])).toEqual(Object.entries(counts()));
    const [head, ...rows] = sheets[0]?.data ?? [];
    const column = (name: string) => rows.map((row) => row[head?.indexOf(name) ?? 0]);
    expect(column('title')).toEqual(titles());
    const lead = String(column('lead')[3]);
    expect([lead.length, lead.endsWith('[cut]')]).toEqual([32_767, true]);
  });

  it('are read from SQLite by its own shell, with views and search', () => {
    const ask = (sql: string): string => {
      const { stdout, stderr, error } = spawnSync('sqlite3', [file('d.sqlite'), sql], { encoding: 'utf8' });
      if (error) return 'no sqlite3 here';
      expect(stderr).toBe('');
      return stdout.trim();
    };
    if (ask('SELECT 1') === 'no sqlite3 here') return;
    for (const [name, count] of Object.entries(counts())) expect(ask(`SELECT count(*) FROM ${name}`)).toBe(`${count}`);
    expect(ask('PRAGMA integrity_check; PRAGMA foreign_key_check')).toBe('ok');
    expect(ask('SELECT visitor, host FROM who_visited_whom LIMIT 1')).toMatch(/Agam.*\|.*Cilacap/u);
    expect(ask("SELECT count(*) FROM articles_fts WHERE articles_fts MATCH 'sirene'")).toBe(`${COUNT}`);
    expect(Number(ask("SELECT count(*) FROM quotes_fts WHERE quotes_fts MATCH 'receh'"))).toBeGreaterThanOrEqual(COUNT);
    for (const view of ['visits_between', 'most_visited', 'who_said_what', 'who_recommended_what']) {
      expect(Number(ask(`SELECT count(*) FROM ${view}`))).toBeGreaterThan(0);
    }
  });

  it('are the same bytes when they are made again, also where a killed run left its lock', async () => {
    folder.write('again.sqlite.lock/none', '');
    await build({ format: 'sqlite', path: file('again.sqlite'), rowFolder: file('rows') });
    await build({ format: 'xlsx', path: file('again.xlsx'), rowFolder: file('rows') });
    expect(readFileSync(file('again.sqlite')).equals(readFileSync(file('d.sqlite')))).toBe(true);
    expect(readFileSync(file('again.xlsx')).equals(readFileSync(file('d.xlsx')))).toBe(true);
    expect(rowFileIn('a', 'b')).toBe(join('a', 'b.jsonl'));
  });
});
