import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { VERSION } from '../src/core/version.ts';
import { reportSchema } from '../src/report/schema.ts';
import { visitx } from './support/command.ts';
import { ROOT } from './support/sources.ts';

const ARTICLE = 'tests/data/article.txt';
const PAGE = 'tests/data/article.html';
const TITLE = 'Dinas Pertanian Banyumas Studi Banding Kopi ke Temanggung';
const ESCAPE = '\u001b[';

const folder = mkdtempSync(join(tmpdir(), 'visitx-cli-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('visitx', () => {
  it.each(['--version', '-V'])('prints its version and nothing else for %s', (flag) => {
    expect(visitx([flag])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  });

  it.each([['--help'], ['extract', '--help'], ['explain', '--help']])('prints help with examples for %s %s', (...args) => {
    const { code, out, err } = visitx(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Usage: visitx/u);
    expect(out).toContain('$ visitx');
  });

  it('prints help on standard error and fails without a command', () => {
    const { code, out, err } = visitx([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: visitx');
  });

  it('names the command that was meant', () => {
    const { code, err } = visitx(['extrct', ARTICLE]);
    expect(code).toBe(2);
    expect(err).toContain('extract');
  });
});

describe('visitx extract', () => {
  it('writes YAML that is a report', () => {
    const { code, out, err } = visitx(['extract', ARTICLE]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const report = reportSchema.parse(parse(out));
    expect(report.article.title).toBe(TITLE);
    expect(report.article.source).toMatchObject({ kind: 'file', path: ARTICLE });
  });

  it('writes the same as JSON', () => {
    const json = visitx(['extract', ARTICLE, '--format', 'json']).out;
    expect(JSON.parse(json)).toEqual(parse(visitx(['extract', ARTICLE]).out));
    expect(json.split('\n').length).toBeGreaterThan(50);
  });

  it('reads a page', () => {
    expect(JSON.parse(visitx(['extract', PAGE, '-f', 'json']).out).article.title).toBe(TITLE);
  });

  it('reads standard input for -', () => {
    const { code, out } = visitx(['extract', '-', '-f', 'jsonl'], { input: readFileSync(join(ROOT, ARTICLE)) });
    const { article } = reportSchema.parse(JSON.parse(out));
    expect({ code, title: article.title, kind: article.source.kind }).toEqual({ code: 0, title: TITLE, kind: 'stdin' });
  });

  it('writes a YAML stream for several inputs', () => {
    const documents = parseAllDocuments(visitx(['extract', ARTICLE, PAGE]).out);
    expect(documents.map((document) => reportSchema.parse(document.toJS()).article.source.path)).toEqual([ARTICLE, PAGE]);
  });

  it.each(['json', 'jsonl'])('writes one line a report for several inputs with %s', (format) => {
    const lines = visitx(['extract', ARTICLE, PAGE, '--format', format]).out.trimEnd().split('\n');
    expect(lines.map((line) => reportSchema.parse(JSON.parse(line)).article.title)).toEqual([TITLE, TITLE]);
  });

  it('goes on after an input that fails, says which, and exits with 1', () => {
    const { code, out, err } = visitx(['extract', ARTICLE, 'none.txt', PAGE, '-f', 'jsonl']);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toContain('input-missing: there is no file none.txt');
  });

  it('writes to a file and nothing to standard output', () => {
    const path = join(folder, 'out.yaml');
    expect(visitx(['extract', ARTICLE, '--output', path])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(path, 'utf8')).toBe(visitx(['extract', ARTICLE]).out);
  });

  it('makes no file where nothing could be read', () => {
    const path = join(folder, 'not-made.yaml');
    expect(visitx(['extract', 'none.txt', '--output', path]).code).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  it.each([folder, join(folder, 'none', 'out.yaml')])('names an output that cannot be written: %s', (path) => {
    const { code, err } = visitx(['extract', ARTICLE, '-o', path]);
    expect(code).toBe(1);
    expect(err).toMatch(/output-unwritable: .*\n {2}hint: /u);
  });

  it('leaves the evidence out when asked', () => {
    const report = reportSchema.parse(parse(visitx(['extract', ARTICLE, '--evidence', 'none']).out));
    expect(report.article.evidence).toEqual([]);
    expect(reportSchema.parse(parse(visitx(['extract', ARTICLE]).out)).article.evidence).not.toEqual([]);
  });

  it('records where the article is published', () => {
    expect(parse(visitx(['extract', ARTICLE, '--url', 'https://lereng.example/a']).out).article.url).toBe('https://lereng.example/a');
  });

  it('writes the same bytes each time', () => {
    expect(visitx(['extract', ARTICLE, PAGE]).out).toBe(visitx(['extract', ARTICLE, PAGE]).out);
  });

  it('stops without a word when its reader has gone', () => {
    const inputs = Array.from({ length: 60 }, () => ARTICLE).join(' ');
    const script = `"${process.execPath}" bin/visitx.js extract ${inputs} | head -c 10 >/dev/null; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: ROOT, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });
});

describe('wrong usage', () => {
  it.each([
    ['a format that is none', ['extract', ARTICLE, '--format', 'xml']],
    ['an address that is none', ['extract', ARTICLE, '--url', 'lereng.example/a']],
    ['an address of another kind', ['extract', ARTICLE, '--url', 'file:///a']],
    ['a day that does not exist', ['extract', ARTICLE, '--published', '2024-02-30']],
    ['a date in words', ['extract', ARTICLE, '--published', '15 Mei 2024']],
    ['a language that is none', ['extract', ARTICLE, '--language', 'indonesian!']],
    ['evidence that is none', ['extract', ARTICLE, '--evidence', 'some']],
    ['a card in a format', ['extract', ARTICLE, '--summary', '--format', 'json']],
    ['one address for two articles', ['extract', ARTICLE, PAGE, '--url', 'https://lereng.example/a']],
    ['standard input twice', ['extract', '-', '-']],
    ['an output that is an input', ['extract', ARTICLE, '-o', `./${ARTICLE}`]],
    ['no input', ['extract']],
    ['an option that is none', ['extract', ARTICLE, '--colour']],
    ['a field that is none', ['explain', ARTICLE, 'nonsense']],
    ['two articles to explain', ['explain', ARTICLE, 'visits', 'more']],
  ])('is %s: exit 2, a hint, and nothing on standard output', (_, args) => {
    const { code, out, err } = visitx(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^visitx: option-invalid: .+\n(?:.*\n)*? {2}hint: .+\n$/u);
  });

  it.each(['2024-05-31', '2024-05-31T09:30', '2024-05-31T09:30:00+07:00', '2024-05-31T02:30Z'])('is not the date %s', (date) => {
    expect(visitx(['extract', ARTICLE, '--published', date]).code).toBe(0);
  });
});

describe('bad input', () => {
  mkdirSync(join(folder, 'folder'));
  it.each([
    ['a missing file', 'input-missing', () => join(folder, 'none.txt')],
    ['a folder', 'input-is-folder', () => join(folder, 'folder')],
    ['an empty file', 'input-empty', () => file('empty.txt', '')],
    ['white space alone', 'input-empty', () => file('space.txt', ' \n\n')],
    ['binary data', 'input-binary', () => file('binary.bin', new Uint8Array(4096))],
    ['a PDF', 'format-unknown', () => file('a.pdf', '%PDF-1.7\n')],
    ['JSON', 'format-unknown', () => file('a.json', '{"a": 1}')],
    ['5 MB on one line', 'input-too-large', () => file('long.txt', 'kata '.repeat(1_000_000))],
    ['a lone title', 'no-body', () => file('title.txt', 'Bupati Sleman Kunjungi Temanggung\n')],
  ])('is told with a code and a hint, and without a stack: %s', (_, code, path) => {
    const { code: exit, out, err } = visitx(['extract', path()]);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toMatch(new RegExp(`^visitx: ${code}: .+\n  hint: .+\n$`, 'u'));
  });

  it('is decoded with a diagnostic where it is broken UTF-8', () => {
    const bytes = Buffer.concat([readFileSync(join(ROOT, ARTICLE)), Buffer.from('\n\n“Ya” – kata ia.'), Uint8Array.from([0xff, 0x0a])]);
    const { code, out } = visitx(['extract', file('broken.txt', bytes), '-f', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).diagnostics).toContainEqual(expect.objectContaining({ code: 'decoded-with-replacement' }));
  });

  it('loses NUL, control and bidi characters, with a diagnostic', () => {
    const text = readFileSync(join(ROOT, ARTICLE), 'utf8').replace('Sulastri', 'Su\0las\u202etri\u001b[31m');
    const { code, out } = visitx(['extract', file('control.txt', text), '-f', 'json']);
    const report = reportSchema.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(report.article.text).not.toMatch(/[\u0000\u001b\u202e]/u);
    expect(report.diagnostics).toContainEqual(expect.objectContaining({ code: 'control-characters' }));
  });

  it.runIf(process.platform !== 'win32')('has its name shown escaped where a terminal would obey it', () => {
    const { err } = visitx(['extract', 'a\u001b[31m\u202eb\n.txt']);
    expect(err).toContain('a\\u001b[31m\\u202eb\\n.txt');
    expect(err).not.toMatch(/[\u001b\u202e]/u);
  });

  it('shows its stack only when asked', () => {
    expect(visitx(['extract', 'none.txt'], { env: { VISITX_DEBUG: '1' } }).err).toMatch(/\n {4}at /u);
  });
});

describe('visitx extract --summary', () => {
  it('prints a card without colour where there is no terminal', () => {
    const { code, out, err } = visitx(['extract', ARTICLE, '--summary']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(TITLE);
    expect(out).not.toContain(ESCAPE);
  });

  it.each([
    ['colour', { FORCE_COLOR: '1' }, true],
    ['no colour', { FORCE_COLOR: '0' }, false],
    ['no colour', { NO_COLOR: '1' }, false],
    ['colour', { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ] as readonly [string, Readonly<Record<string, string>>, boolean][])('has %s with %j', (_, env, hasColour) => {
    expect(visitx(['extract', ARTICLE, '--summary'], { env }).out.includes(ESCAPE)).toBe(hasColour);
    expect(visitx(['extract', 'none.txt'], { env }).err.includes(ESCAPE)).toBe(hasColour);
  });

  it('has no colour in a file', () => {
    const path = join(folder, 'card.txt');
    visitx(['extract', ARTICLE, '--summary', '-o', path], { env: { FORCE_COLOR: '1' } });
    expect(readFileSync(path, 'utf8')).not.toContain(ESCAPE);
  });
});

describe('visitx explain', () => {
  it('shows for a value its rule and its words in their place', () => {
    const { code, out, err } = visitx(['explain', ARTICLE, 'article.title']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`article.title  ${TITLE}\n`);
    expect(out).toMatch(/ {4}rule {2}article\//u);
    expect(out).toContain(`»${TITLE}«`);
  });

  it('marks the words with colour instead where there is colour', () => {
    const { out } = visitx(['explain', ARTICLE, 'article.title'], { env: { FORCE_COLOR: '1' } });
    expect(out).toContain(ESCAPE);
    expect(out).not.toContain('»');
  });

  it('says why nothing was taken for a null', () => {
    expect(visitx(['explain', ARTICLE, 'article.modified']).out).toMatch(/^article\.modified {2}null\n {4}why {3}.+\n$/u);
  });

  it('shows every value when no field is named', () => {
    const { out } = visitx(['explain', ARTICLE]);
    expect(out).toContain('article.title');
    expect(out).toContain('recommendations');
  });
});

describe('visitx schema', () => {
  it('prints JSON Schema', () => {
    const { code, out, err } = visitx(['schema']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});
