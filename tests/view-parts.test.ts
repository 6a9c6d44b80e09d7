import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../src/report/schema.ts';
import { verifyReport } from '../src/report/verify.ts';
import { archiveData } from '../src/view/archive-data.ts';
import { writeArticlePage } from '../src/view/article-page.ts';
import { reportsFromTables } from '../src/view/from-tables.ts';
import { escapeJson, writeHtml } from '../src/view/html.ts';
import { labelsFor } from '../src/view/labels.ts';
import { type MarkTree, nestMarks, type ViewMark } from '../src/view/marks.ts';
import { pointOf } from '../src/view/points.ts';
import { h, isSafeLink } from '../src/view/tree.ts';
import { valuesOf } from '../src/view/values.ts';
import { writeJson, writeJsonLine } from '../src/write/json.ts';
import { visitx } from './support/command.ts';
import { generateReports } from './support/generate-reports.ts';
import { HOSTILE, hostileReport } from './support/hostile-report.ts';
import { sampleReport } from './support/report.ts';

const mark = (start: number, end: number, value: string): ViewMark => ({ start, end, value, layer: 'agency', field: undefined });
const flat = (nodes: readonly MarkTree[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : `[${node.mark.value} ${flat(node.inside)}]`)).join('');

describe('marks', () => {
  it.each([
    ['apart', [mark(0, 2, 'a'), mark(4, 6, 'b')], '[a ab]cd[b ef]gh'],
    ['one in the other', [mark(0, 6, 'a'), mark(2, 4, 'b')], '[a ab[b cd]ef]gh'],
    ['over the same words', [mark(0, 2, 'a'), mark(0, 2, 'b')], '[a [b ab]]cdefgh'],
    ['crossing', [mark(0, 4, 'a'), mark(2, 6, 'b')], '[a ab[b cd]][b ef]gh'],
    ['crossing two deep', [mark(0, 4, 'a'), mark(1, 6, 'b'), mark(3, 8, 'c')], '[a a[b bc[c d]]][c [b ef]gh]'],
    ['cut by the paragraph', [mark(-3, 2, 'a'), mark(7, 20, 'b')], '[a ab]cdefg[b h]'],
  ])('nest where they stand %s', (_, marks, nested) => {
    expect(flat(nestMarks('abcdefgh', { start: 0, end: 8 }, marks))).toBe(nested);
  });

  it('keep every word of the text, whatever the marks', () => {
    for (const report of generateReports(20)) {
      const text = report.article.text.split('\n')[1] ?? '';
      const start = report.article.text.indexOf(text);
      const marks = valuesOf(report).flatMap(({ id, places }) => places.map((place) => mark(place.start, place.end, id)));
      const words = (nodes: readonly MarkTree[]): string =>
        nodes.map((node) => (typeof node === 'string' ? node : words(node.inside))).join('');
      expect(words(nestMarks(report.article.text, { start, end: start + text.length }, marks))).toBe(text);
    }
  });
});

describe('a page', () => {
  it('has no attribute that runs a script or sets a style, and no such tag', () => {
    expect(() => h('p', { onclick: 'x' })).toThrow(TypeError);
    expect(() => h('p', { style: 'x' })).toThrow(TypeError);
    expect(() => h('script', {})).toThrow(TypeError);
    expect(() => h('iframe', {})).toThrow(TypeError);
  });

  it.each([
    ['https://kabar.example/a', true],
    ['HTTP://kabar.example/a', true],
    ['#people/p1', true],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['\u0001https://kabar.example', false],
    ['data:text/html,x', false],
    ['file:///etc/passwd', false],
    ['//kabar.example', false],
    ['https://user@kabar.example', false],
    ['https://', false],
  ])('links to %j: %s', (href, isSafe) => {
    expect(isSafeLink(href)).toBe(isSafe);
    expect('href' in h('a', { href }).attributes).toBe(isSafe);
  });

  it('escapes text and attributes', () => {
    expect(writeHtml(h('p', { title: `"'<>&\`` }, `<b>"'&\`\u202e`))).toBe(
      '<p title="&quot;&#39;&lt;&gt;&amp;&#96;">&lt;b&gt;&quot;&#39;&amp;&#96;\\u202e</p>',
    );
  });

  it('escapes JSON so that nothing in it ends its element, and reads back the same', () => {
    for (const words of Object.values(HOSTILE)) {
      const json = escapeJson({ words });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
      expect(JSON.parse(json)).toEqual({ words });
    }
  });

  it('lets in its own script and style by their hashes, and nothing else', () => {
    const html = writeArticlePage(sampleReport());
    const policy = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(html)?.groups?.policy ?? '';
    const hashOf = (text: string | undefined) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(/<script>(?<code>[\s\S]*?)<\/script>/u.exec(html)?.groups?.code)}`,
      `style-src ${hashOf(/<style>(?<code>[\s\S]*?)<\/style>/u.exec(html)?.groups?.code)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  it('is the same bytes for the same report', () => {
    expect(writeArticlePage(sampleReport())).toBe(writeArticlePage(sampleReport()));
  });

  it.each([
    [undefined, 'id', 'id'],
    [undefined, 'ms', 'id'],
    [undefined, 'en-GB', 'en'],
    [undefined, 'fr', 'en'],
    [undefined, null, 'en'],
    ['en', 'id', 'en'],
    ['id', 'en', 'id'],
  ])('asked for %j over an article in %j speaks %s', (ui, article, language) => {
    expect(labelsFor(ui, article).language).toBe(language);
  });
});

describe('an archive', () => {
  it('brings agencies and people of one name together', () => {
    const [first] = generateReports(1);
    if (!first) throw new TypeError('no report');
    const data = archiveData([first, first], labelsFor('id', null));
    expect(data.agencies).toHaveLength(2);
    expect(data.people.map(({ quotes }) => quotes)).toEqual([2, 0]);
    expect(data.people[0]?.articles).toEqual([0, 1]);
  });

  it.each([
    ['73.71', 119.4, -5.1],
    ['33.74', 110.4, -7],
    ['31.71', 106.8, -6.2],
    ['73', 120, -4],
  ])('knows about where %s lies', (code, longitude, latitude) => {
    const point = pointOf(code);
    expect(Math.abs((point?.[0] ?? 0) - longitude)).toBeLessThan(1);
    expect(Math.abs((point?.[1] ?? 0) - latitude)).toBeLessThan(1);
  });

  it('has generated and hostile reports to measure and try with that are sound', () => {
    for (const report of [...generateReports(5), hostileReport()]) {
      expect(reportSchema.safeParse(report).success).toBe(true);
      expect(() => verifyReport(report)).not.toThrow();
    }
  });

  it('reads what the tables of a batch hold', () => {
    const tables = {
      articles: [
        {
          article: 1,
          url: null,
          outlet: 'Kabar',
          title: 'A',
          lead: null,
          authors: 'Ani; Budi',
          editors: null,
          published: null,
          modified: null,
          dateline: null,
          language: 'id',
          source_kind: 'file',
          source_path: 'a.txt',
          source_url: null,
          source_record: null,
          source_offset: null,
          source_sha256: '0'.repeat(64),
          text: 'A',
        },
      ],
      visits: [
        {
          article: 1,
          visit: 1,
          kind: 'study-visit',
          term: null,
          status: 'held',
          date_start: '2024-05-15',
          date_end: '2024-05-15',
          date_precision: 'day',
          time: null,
          place: null,
          address: null,
          region_code: null,
          region: null,
          province: null,
          country: null,
          purposes: 'belajar; melihat',
          topics: null,
          budget: null,
          budget_currency: null,
          budget_source: null,
          confidence: 0.9,
        },
      ],
      parties: [{ article: 1, visit: 1, party: 1, side: 'visitor', agency: 'a1', leader: null, size: 3, confidence: 0.9 }],
      people: [],
      agencies: [
        {
          article: 1,
          agency: 'a1',
          name: 'DPRD',
          aliases: null,
          type: 'legislature',
          parent: null,
          region_code: '33.02',
          region: 'Kabupaten Banyumas',
          province: 'Jawa Tengah',
          country: 'ID',
        },
      ],
      quotes: [],
      recommendations: [],
    };
    const [report] = reportsFromTables(tables);
    expect(report?.article.authors).toEqual(['Ani', 'Budi']);
    expect(report?.visits[0]?.purposes.map(({ text }) => text)).toEqual(['belajar', 'melihat']);
    expect(report?.visits[0]?.visitors[0]).toMatchObject({ agency: 'a1', size: 3 });
    expect(report?.agencies[0]?.region?.code).toBe('33.02');
  });
});

describe('visitx view', { timeout: 30_000 }, () => {
  const inFolder = (act: (folder: string) => void): void => {
    const folder = mkdtempSync(join(tmpdir(), 'visitx-view-'));
    try {
      act(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  it('writes the page of an article beside it', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.txt'), sampleReport().article.text);
      const { code, out } = visitx(['view', 'a.txt', '--ui', 'en'], { cwd: folder });
      expect([code, out]).toEqual([0, 'a.view.html\n']);
      expect(readFileSync(join(folder, 'a.view.html'), 'utf8')).toContain('<html lang="en">');
    }));

  it('shows a report, and an archive of them with what is wrong told and left out', () =>
    inFolder((folder) => {
      mkdirSync(join(folder, 'reports'));
      writeFileSync(join(folder, 'reports/a.json'), writeJson(sampleReport()));
      writeFileSync(join(folder, 'reports/b.json'), '{"schema":"other"}');
      writeFileSync(join(folder, 'r.jsonl'), writeJsonLine(sampleReport()).repeat(2));
      expect(visitx(['view', 'reports/a.json'], { cwd: folder }).code).toBe(0);
      expect(readFileSync(join(folder, 'reports/a.view.html'), 'utf8')).toContain('class="one-article"');
      expect(visitx(['view', 'r.jsonl', '-o', '-'], { cwd: folder }).out).toContain('class="many-articles"');
      const { code, err } = visitx(['view', 'reports'], { cwd: folder });
      expect(code).toBe(1);
      expect(err).toMatch(/b\.json\S* is no report/u);
      expect(readFileSync(join(folder, 'reports.view.html'), 'utf8')).toContain('class="many-articles"');
    }));

  it('reads a report from standard input', () => {
    const { code, out } = visitx(['view', '-'], { input: writeJson(sampleReport()) });
    expect([code, out.startsWith('<!doctype html>')]).toEqual([0, true]);
  });

  it('refuses evidence that does not hold, an empty folder and an output over its input', () =>
    inFolder((folder) => {
      const broken = writeJson(sampleReport()).replace(/"start": \d+/u, '"start": 3');
      writeFileSync(join(folder, 'a.json'), broken);
      expect(visitx(['view', 'a.json'], { cwd: folder })).toMatchObject({ code: 1 });
      mkdirSync(join(folder, 'none'));
      expect(visitx(['view', 'none'], { cwd: folder }).err).toContain('report-invalid');
      expect(visitx(['view', 'a.json', '-o', 'a.json'], { cwd: folder })).toMatchObject({ code: 2 });
    }));
});
