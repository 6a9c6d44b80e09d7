import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { problemsOf } from '../src/check/verify-report.ts';
import { tableProblems } from '../src/check/verify-tables.ts';
import { extract } from '../src/extract.ts';
import { openSqlite } from '../src/input/sqlite.ts';
import type { Report } from '../src/report/schema.ts';
import { writeJsonLine } from '../src/write/json.ts';
import { writeYaml } from '../src/write/yaml.ts';
import { ARTICLE } from './support/check.ts';
import { visitx } from './support/command.ts';

// Each run of the command starts a process.
vi.setConfig({ testTimeout: 60_000 });

const knowledge = { isRegion: (code: string) => ['52.04', '35.73', '52', '35'].includes(code) };
const report = extract(ARTICLE);

/** A copy of the report in which something is changed. */
const changed = (change: (copy: Report) => void): Report => {
  const copy = structuredClone(report);
  change(copy);
  return copy;
};

const problems = (change: (copy: Report) => void): string[] =>
  problemsOf(changed(change), knowledge).map(({ pointer, message }) => `${pointer}: ${message}`);

describe('a report', () => {
  it('that extract wrote holds', () => {
    expect(problemsOf(report, knowledge)).toEqual([]);
    expect(report.visits.length).toBeGreaterThan(0);
    expect(report.people.length).toBeGreaterThan(1);
  });

  it('of another shape does not', () => {
    expect(problemsOf({ ...report, visits: 3, extra: 1 }, knowledge).map(({ pointer }) => pointer)).toEqual(['/visits', '']);
    expect(problemsOf('text', knowledge)).toHaveLength(1);
    expect(problemsOf(null, knowledge)).toHaveLength(1);
  });

  it('has evidence that stands where it says', () => {
    const [told] = problems(({ people: [person] }) => person?.evidence.splice(0, 1, { start: 0, end: 3, exact: 'Malang', rule: 'x' }));
    expect(told).toMatch(/^\/people\/0\/evidence\/0: the text from 0 to 3 is "DLH", not "Malang", which stands at \d+ to \d+$/u);
    expect(
      problems(({ people: [person] }) => person?.evidence.splice(0, 1, { start: 5, end: 99_999, exact: 'x', rule: 'x' }))[0],
    ).toContain('goes beyond the text');
    expect(problems(({ people: [person] }) => person?.evidence.splice(0, 1, { start: 5, end: 5, exact: 'x', rule: 'x' }))[0]).toContain(
      'empty or turned round',
    );
    expect(problems(({ article }) => article.evidence.splice(0, 1, { start: 0, end: 3, exact: 'xyz', rule: 'x' }))[0]).toMatch(
      /^\/article\/evidence\/0: .*nowhere/u,
    );
  });

  it('names only what it has, once', () => {
    expect(problems((copy) => Object.assign(copy.quotes[0] ?? {}, { speaker: 'p99' }))).toEqual([
      '/quotes/0/speaker: p99 is not in the report',
    ]);
    expect(problems((copy) => Object.assign(copy.visits[0]?.visitors[0] ?? {}, { agency: 'a99' }))).toEqual([
      '/visits/0/visitors/0/agency: a99 is not in the report',
    ]);
    expect(problems((copy) => Object.assign(copy.agencies[0] ?? {}, { parent: copy.agencies[0]?.id }))).toEqual([
      '/agencies/0/parent: a1 is above itself',
    ]);
    expect(
      problems((copy) => Object.assign(copy.people[1] ?? {}, { id: copy.people[0]?.id })).some((told) => told.includes('stands twice')),
    ).toBe(true);
  });

  it.each([
    ['2024-02-30', '2024-02-30', /\/date\/start: there is no 2024-02-30/u],
    ['2024-05-14', '2024-05-13', /\/date\/end: 2024-05-13 is before 2024-05-14/u],
    ['14/5/2024', '2024-05-14', /\/date\/start: "14\/5\/2024" is no date with the precision day/u],
    ['XXXX-02-30', 'XXXX-02-30', /there is no XXXX-02-30/u],
  ])('has no visit from %s to %s', (start, end, message) => {
    const told = problems((copy) => Object.assign(copy.visits[0]?.date ?? {}, { start, end }));
    expect(told.length).toBeGreaterThan(0);
    expect(told.join('\n')).toMatch(message);
  });

  it('may have a year that nothing settles', () => {
    expect(problems((copy) => Object.assign(copy.visits[0]?.date ?? {}, { start: 'XXXX-12-30', end: 'XXXX-01-02' }))).toEqual([]);
  });

  it('has times, codes and countries that exist', () => {
    expect(problems((copy) => Object.assign(copy.visits[0]?.date ?? {}, { time: '25:10' }))).toEqual([
      '/visits/0/date/time: there is no time 25:10',
    ]);
    expect(problems((copy) => Object.assign(copy.article, { published: '2024-13-01' }))[0]).toContain('/article/published');
    const region = { code: '99.99', name: 'x', province: null, country: 'ID' };
    expect(problems((copy) => Object.assign(copy.agencies[0] ?? {}, { region }))).toEqual([
      '/agencies/0/region/code: there is no region with the code 99.99',
    ]);
    expect(problems((copy) => Object.assign(copy.agencies[0] ?? {}, { region: { ...region, country: 'QQ' } }))[0]).toContain(
      'there is no country QQ',
    );
    expect(problems((copy) => Object.assign(copy.agencies[0] ?? {}, { region: { ...region, country: 'MY' } }))[0]).toContain(
      'has no Kemendagri code',
    );
    const budget = { amount: 5, currency: 'QQQ', source: null, evidence: [] };
    expect(problems((copy) => Object.assign(copy.visits[0] ?? {}, { budget }))[0]).toContain('there is no currency QQQ');
  });

  it('says what made it', () => {
    expect(problems((copy) => Object.assign(copy.provenance, { tool: 'other 1.0.0', rules: 'md5:1' }))).toHaveLength(2);
  });
});

describe('visitx verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'visitx-verify-'));
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const broken = changed((copy) => Object.assign(copy.quotes[0] ?? {}, { speaker: 'p99' }));

  it('reads YAML, streams of YAML, JSON and JSON Lines', () => {
    const files = [
      file('one.yaml', writeYaml(report)),
      file('two.yaml', `---\n${writeYaml(report)}---\n${writeYaml(broken)}`),
      file('one.json', JSON.stringify(report, null, 2)),
      file('list.json', JSON.stringify([report, broken], null, 1)),
      file('two.jsonl', writeJsonLine(report) + writeJsonLine(broken)),
    ];
    const { code, out } = visitx(['verify', ...files]);
    expect(code).toBe(3);
    expect(out).toContain('8 verified, 3 with problems');
    expect(out).toMatch(/✗ \S+two\.jsonl:2\n +\/quotes\/0\/speaker: p99 is not in the report/u);
    const line =
      `---\n${writeYaml(report)}---\n${writeYaml(broken)}`.split('\n').findLastIndex((text) => text.includes('speaker: p99')) + 1;
    expect(out).toContain(`:${line}:`);
  });

  it('holds a report against its article', () => {
    const article = file('article.txt', ARTICLE);
    const own = file('own.yaml', visitx(['extract', article]).out);
    expect(visitx(['verify', own, '--article', article])).toMatchObject({ code: 0 });
    const other = file('other.txt', ARTICLE.replace('Retno Palupi', 'Retno Palupo'));
    const { code, out } = visitx(['verify', own, '--article', other]);
    expect(code).toBe(3);
    expect(out).toContain('/article/source/sha256');
    expect(out).toMatch(/\/article\/text: from \d+ on the report has "i, menerima/u);
  });

  it('reads standard input, and writes problems as JSON', () => {
    const { code, out } = visitx(['verify', '-', '--format', 'json'], { input: JSON.stringify(broken) });
    expect(code).toBe(3);
    expect(JSON.parse(out)).toEqual({ report: '-:1', pointer: '/quotes/0/speaker', message: 'p99 is not in the report' });
  });

  it('exits 1 for what it cannot read, and 2 for wrong usage', () => {
    expect(visitx(['verify', join(folder, 'none.yaml')])).toMatchObject({ code: 1, err: expect.stringContaining('input-missing') });
    expect(visitx(['verify', file('bad.json', '{"schema": ')]).code).toBe(1);
    expect(visitx(['verify', file('empty.yaml', '')]).code).toBe(1);
    expect(visitx(['verify', 'a', 'b', '--article', 'c']).code).toBe(2);
  });
});

describe('the tables of a batch', () => {
  const SCHEMA = `
CREATE TABLE articles (article INTEGER PRIMARY KEY, visits INTEGER, text TEXT);
CREATE TABLE visits (article INTEGER, visit INTEGER, kind TEXT, status TEXT, date_start TEXT, date_end TEXT, date_precision TEXT, time TEXT, region_code TEXT, country TEXT, budget_currency TEXT);
CREATE TABLE parties (article INTEGER, visit INTEGER, party INTEGER, side TEXT, agency TEXT, leader TEXT);
CREATE TABLE people (article INTEGER, person TEXT, agency TEXT, side TEXT);
CREATE TABLE agencies (article INTEGER, agency TEXT, type TEXT, parent TEXT, region_code TEXT, country TEXT);
CREATE TABLE quotes (article INTEGER, quote INTEGER, text TEXT, speaker TEXT);
CREATE TABLE recommendations (article INTEGER, recommendation INTEGER, text TEXT, force TEXT, "by" TEXT, "to" TEXT);
INSERT INTO articles VALUES (1, 1, 'kata Budi, kami datang');
INSERT INTO visits VALUES (1, 1, 'inspection', 'held', '2024-05-14', '2024-05-14', 'day', NULL, '35.73', 'ID', NULL);
INSERT INTO agencies VALUES (1, 'a1', 'school', NULL, NULL, NULL);
INSERT INTO people VALUES (1, 'p1', 'a1', 'host');
INSERT INTO parties VALUES (1, 1, 1, 'visitor', 'a1', 'p1');
INSERT INTO quotes VALUES (1, 1, 'kami datang', 'p1');
`;
  const problemsIn = async (sql: string): Promise<string[]> => {
    const { default: sqlite } = await import('node-sqlite3-wasm');
    const path = join(mkdtempSync(join(tmpdir(), 'visitx-tables-')), 'visits.sqlite');
    const made = new sqlite.Database(path);
    made.exec(SCHEMA + sql);
    made.close();
    const database = await openSqlite(path);
    try {
      return tableProblems(database.all, knowledge).map(({ pointer, message }) => `${pointer}: ${message}`);
    } finally {
      database.close();
    }
  };

  it('hold when nothing is wrong', async () => {
    expect(await problemsIn('')).toEqual([]);
  });

  it.each([
    ['UPDATE articles SET visits = 2', '/articles/1/visits: it says 2 visits, and there are 1'],
    ["UPDATE quotes SET speaker = 'p7'", '/quotes/1/1/speaker: p7 is not in the article'],
    ["UPDATE parties SET agency = 'a7'", '/parties/1/1/agency: a7 is not in the article'],
    ["UPDATE quotes SET text = 'kami pergi'", '/quotes/1/1/text: "kami pergi" stands nowhere in the text'],
    ["UPDATE visits SET kind = 'trip'", /^\/visits\/1\/1\/kind: "trip" is none of study-visit/u],
    ["UPDATE visits SET date_end = '2024-02-31', date_start = '2024-02-01'", '/visits/1/1/end: there is no 2024-02-31'],
    ["UPDATE visits SET region_code = '99.99'", '/visits/1/1/region_code: there is no region with the code 99.99'],
    ["UPDATE visits SET country = 'QQ'", '/visits/1/1/country: there is no country QQ'],
    ['DROP TABLE quotes', '/quotes: there is no such table'],
  ])('tell what is wrong after %s', async (sql, expected) => {
    const told = await problemsIn(sql);
    expect(told).toHaveLength(1);
    if (typeof expected === 'string') expect(told[0]).toBe(expected);
    else expect(told[0]).toMatch(expected);
  });
});
