import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Report } from '../src/report/schema.ts';
import { hasUnsafe } from '../src/write/escape.ts';
import { writeJson, writeJsonLine } from '../src/write/json.ts';
import { writeYaml } from '../src/write/yaml.ts';
import { sampleReport } from './support/report.ts';

/** Strings that some reader of YAML takes for something else, or breaks. */
const TRICKY = [
  ...['no', 'No', 'NO', 'yes', 'y', 'Y', 'n', 'on', 'off', 'true', 'False', 'null', 'Null', '~', ''],
  ...['12:30:45', '12:30', '190:20:30', '2018-10-11', '2018-10-11T10:00:00Z', '2018-10-11 10:00:00', '1_000', '0o7', '07', '0x1F', '0b11'],
  ...['1e3', '1.5', '-1', '+1', '.5', '.inf', '-.INF', '.nan', '1.', '1,000', '=', '<<', '73.71', '685_230.15', 'e3', 'Infinity', 'NaN'],
  ...[
    ' a',
    'a ',
    'a: b',
    'a:',
    ':a',
    'a #b',
    '#a',
    'a#b',
    '- a',
    '-',
    '--',
    '---',
    '...',
    '? a',
    '?',
    '!a',
    '&a',
    '*a',
    '@a',
    '`a',
    '%a',
    '|',
    '>',
  ],
  ...["'a'", '"a"', 'a "b" c', "it's", 'a\\b', '[a]', '{a}', 'a, b', 'a]', '}', 'a{b', 'a?b', 'a:b', 'http://a.example/?b=c#d'],
  ...[
    'a\nb',
    'a\nb\n',
    'a\n\nb',
    '\na',
    ' a\nb',
    'a \nb',
    'a\n b',
    'a\n',
    '\n',
    'a\n\n',
    'a\tb',
    '\ta',
    'a\t\nb',
    'a\r\nb',
    'a\rb',
    '- a\n- b',
    '# a\nb',
  ],
  ...[
    'a\n---\nb',
    'a\n...\nb',
    'é',
    'Ünal',
    '日本',
    '😀',
    '“a” – b…',
    'a\u00a0b',
    'a\u0085b',
    'a\u2028b\nc',
    'a\u2029b',
    '\ufeffa',
    'a\u200bb',
  ],
  ...['\u0000', 'a\u0007b', '\u001b[31mred', 'a\u009b31m', 'a\u202eb', '\u2066a\u2069', '\u007f', 'a\ufffeb'],
];

/** A report with strings where strings stand: in blocks, in lists on one line, in objects on one line. */
const reportWith = (strings: readonly string[]): Report => {
  const report = sampleReport();
  report.article.authors = [...strings];
  report.agencies = strings.map((text, i) => ({
    id: `a${i}`,
    name: text,
    aliases: [text],
    type: 'other',
    parent: null,
    region: { code: null, name: text, province: text, country: 'ID' },
    evidence: [{ start: 0, end: 1, exact: text, rule: 'x/y' }],
  }));
  return report;
};

/** Any characters, in any order, from a fixed seed. */
const randomStrings = (count: number): string[] => {
  const alphabet = [...'abnoy019 :-#?,.[]{}&*!|>\'"%@`~=<_+/\\\n\t', 'é', '\u2028', '\u0085', '\u202e', '😀'];
  let state = 12345;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
  return Array.from({ length: count }, () => Array.from({ length: 1 + next(9) }, () => alphabet[next(alphabet.length)] ?? '').join(''));
};

const PYTHON = `
import json, sys, yaml
documents = list(yaml.safe_load_all(sys.stdin.buffer.read().decode('utf-8')))
sys.stdout.write(json.dumps(documents, default=lambda v: 'NOT A STRING: ' + repr(v)))
`;

const python = ['python3', '/usr/bin/python3'].find((command) => spawnSync(command, ['-c', 'import yaml']).status === 0);

const readByPyYaml = (yaml: string): unknown => {
  const { stdout, stderr } = spawnSync(python ?? 'python3', ['-c', PYTHON], { input: yaml, encoding: 'utf8', maxBuffer: 1e9 });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
};

describe('writeYaml', () => {
  const reports = [sampleReport(), reportWith(TRICKY), reportWith(randomStrings(2000))];

  it.each(reports.map((report, i) => [i, report] as const))('is read as it was written by YAML 1.2, report %i', (_, report) => {
    expect(parse(writeYaml(report), { version: '1.2' })).toEqual(report);
  });

  it.each(reports.map((report, i) => [i, report] as const))('is read as it was written by YAML 1.1, report %i', (_, report) => {
    expect(parse(writeYaml(report), { version: '1.1' })).toEqual(report);
  });

  // A developer may lack PyYAML; where CI is set it must be there.
  it.runIf(python !== undefined || process.env.CI)(
    'is read as it was written by PyYAML, in one stream',
    () => {
      expect(readByPyYaml(reports.map((report) => `---\n${writeYaml(report)}`).join(''))).toEqual(reports);
    },
    30_000,
  );

  it('writes an article as lines and evidence on one line', () => {
    const yaml = writeYaml(sampleReport());
    expect(yaml).toContain('  text: |-\n    Dinas Banyumas ke Temanggung\n    Rabu (15/5/2024), Sulastri berkata "kami belajar".\n');
    expect(yaml).toContain('    - {field: title, start: 0, end: 28, exact: Dinas Banyumas ke Temanggung, rule: id/test/rule}\n');
    expect(yaml).toContain('      start: "2024-05-15"\n');
  });

  it('folds no line, however long', () => {
    const report = reportWith([`Bupati ${'meninjau pasar '.repeat(60)}hari ini`]);
    expect(writeYaml(report)).toContain(`name: Bupati ${'meninjau pasar '.repeat(60)}hari ini\n`);
  });
});

describe('writeJson', () => {
  it('is read as it was written', () => {
    const report = reportWith([...TRICKY, ...randomStrings(500)]);
    expect(JSON.parse(writeJson(report))).toEqual(report);
    expect(JSON.parse(writeJsonLine(report))).toEqual(report);
  });

  it('writes one line for JSON Lines', () => {
    expect(writeJsonLine(reportWith(TRICKY)).indexOf('\n')).toBe(writeJsonLine(reportWith(TRICKY)).length - 1);
  });
});

describe('every writer', () => {
  it.each([writeYaml, writeJson, writeJsonLine])('escapes what a terminal would obey: %o', (write) => {
    expect(hasUnsafe(write(reportWith([...TRICKY, '\ud800'])))).toBe(false);
  });

  it.each([writeYaml, writeJson, writeJsonLine])('ends with one line break: %o', (write) => {
    expect(write(sampleReport())).toMatch(/[^\n]\n$/u);
  });
});
