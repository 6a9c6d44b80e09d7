import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { reportGithub } from '../src/check/reporters/github.ts';
import { reportJson } from '../src/check/reporters/json.ts';
import { reportJunit } from '../src/check/reporters/junit.ts';
import { reportSarif } from '../src/check/reporters/sarif.ts';
import { reportTap } from '../src/check/reporters/tap.ts';
import { reportTerminal } from '../src/check/reporters/terminal.ts';
import type { CheckResult, CheckRun, Difference } from '../src/check/result.ts';
import { VisitxError } from '../src/core/error.ts';

/** What an article may hold that some reader of a report would obey. */
const HOSTILE = 'a\n::error file=x::owned\r\n<script>&"\']]></failure>\u001b[31m\u202e\u0000\u2028\ufffe%0A # TODO\n...\nBail out! ';

const difference = (words: string): Difference => ({
  field: 'visits.place.name',
  kind: 'wrong',
  pointer: `/visits/0/${words}`,
  gotPointer: '/visits/0/place/name',
  expected: [words, 'Aula'],
  got: words,
  behind: { rule: 'place/venue', exact: words },
  position: { line: 7, column: 3 },
  isExcused: false,
});

const result = (more: Partial<CheckResult>): CheckResult => ({
  name: 'contoh',
  file: 'fixtures/contoh/report.yaml',
  differences: [],
  isReviewed: true,
  fault: undefined,
  ...more,
});

const runOf = (words: string): CheckRun => ({
  results: [
    result({ name: `same ${words}` }),
    result({ differences: [difference(words), { ...difference(words), kind: 'missed', got: undefined, behind: undefined }] }),
    result({
      differences: [{ ...difference(words), kind: 'extra', expected: [], isExcused: true }],
      file: `fixtures/${words}/report.yaml`,
    }),
    result({ fault: new VisitxError('fixture-invalid', `fixtures/x/report.yaml:3:5: ${words}`, { excerpt: `3 | ${words}` }) }),
  ],
  scores: [{ field: 'people', expected: 3, found: 2, right: 2, precision: 1, recall: 2 / 3, f1: 0.8 }],
  below: [{ field: 'people', floor: 0.95, f1: 0.8 }],
  floorsSkipped: false,
});

const context = { version: '0.1.0', started: '2024-05-15T01:02:03.456Z', seconds: 1.5 };
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e\u2028]/u;

describe('JUnit XML', () => {
  const schema = readFileSync(new URL('support/junit.xsd', import.meta.url), 'utf8');
  const validate = (xml: string) =>
    validateXML({ xml: [{ fileName: 'check.xml', contents: xml }], schema: [{ fileName: 'junit.xsd', contents: schema }] });

  it.each(['Ruang Rapat', HOSTILE])('is valid with the words %j', async (words) => {
    const { valid, errors } = await validate(reportJunit(runOf(words), context));
    expect({ valid, errors }).toEqual({ valid: true, errors: [] });
  });

  it('is held to a schema that refuses', async () => {
    expect((await validate('<testsuites><testsuite/></testsuites>')).valid).toBe(false);
  });

  it('counts fixtures and floors', () => {
    expect(reportJunit(runOf('a'), context)).toContain('tests="5" failures="2" errors="1"');
  });
});

describe('SARIF', () => {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // Written for draft 04, whose `id` the validator does not take; nothing else in it is of that draft alone.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  it.each(['Ruang Rapat', HOSTILE])('is valid with the words %j', (words) => {
    const text = reportSarif(runOf(words), context);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    expect(text).not.toMatch(controls);
  });

  it('is held to a schema that refuses', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false);
  });

  it('has each difference at its line, with its field as the rule', () => {
    const [run] = JSON.parse(reportSarif(runOf('a'), context)).runs;
    expect(run.results.map((one: { ruleId: string; level: string }) => `${one.level} ${one.ruleId}`)).toEqual([
      'error visits.place.name',
      'error visits.place.name',
      'note visits.place.name',
      'error fixture-invalid',
      'error floor/people',
    ]);
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 7, startColumn: 3 });
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('visits.place.name');
  });
});

describe('GitHub annotations', () => {
  it.each(['Ruang Rapat', HOSTILE])('are one line each and inert with the words %j', (words) => {
    const lines = reportGithub(runOf(words), context).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|notice) (?:[a-z]+=[^,:]*,?)+::[^\r\n]*$/u);
      expect(line).not.toMatch(controls);
    }
  });

  it('read back as they were', () => {
    const [line = ''] = reportGithub(runOf('100% a, b: c'), context).split('\n');
    const message = line.slice(line.indexOf('::', 2) + 2);
    expect(message.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')).toContain('100% a, b: c');
  });

  it('have the place of a fault', () => {
    expect(reportGithub(runOf('a'), context)).toContain('::error file=fixtures/contoh/report.yaml,line=3,col=5,title=');
  });
});

describe('TAP', () => {
  it.each(['Ruang Rapat', HOSTILE])('has a line a fixture with the words %j', (words) => {
    const lines = reportTap(runOf(words), context).trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual(['TAP version 14', '1..5']);
    const points = lines.slice(2).filter((line) => !line.startsWith('  '));
    expect(points.map((line) => line.split(' - ')[0])).toEqual(['ok 1', 'not ok 2', 'ok 3', 'not ok 4', 'not ok 5']);
    expect(points[2]).toMatch(/ # TODO within floors$/u);
    expect(points[0]).not.toMatch(/[^\\]#/u);
  });
});

describe('JSON', () => {
  it('has all of a run', () => {
    const whole = JSON.parse(reportJson(runOf(HOSTILE), context));
    expect(whole).toMatchObject({ tool: 'visitx 0.1.0', exit: 1, below: [{ field: 'people', floor: 0.95, f1: 0.8 }] });
    expect(whole.results.map(({ status }: { status: string }) => status)).toEqual(['same', 'differs', 'within-floors', 'unreadable']);
    expect(whole.results[1].differences[0]).toMatchObject({ got: HOSTILE, behind: { rule: 'place/venue' } });
  });
});

describe('the terminal', () => {
  const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
  const paint = { red: mark('red'), green: mark('green'), yellow: mark('yellow'), dim: mark('dim'), bold: mark('bold') };
  const plain = { red: String, green: String, yellow: String, dim: String, bold: String };

  it('shows no character of an article that a terminal obeys', () => {
    expect(reportTerminal(runOf(HOSTILE), { paint: plain, isBrief: false })).not.toMatch(controls);
  });

  it('colours the words that differ, and no others', () => {
    const one = { ...difference('x'), pointer: '/a', expected: ['Dinas Kesehatan Malang'], got: 'Dinas Pendidikan Malang' };
    const shown = reportTerminal({ ...runOf('a'), results: [result({ differences: [one] })] }, { paint, isBrief: false });
    expect(shown).toContain('Dinas <green>Kesehatan </green>Malang');
    expect(shown).toContain('Dinas <red>Pendidikan </red>Malang');
  });

  it('is a line a fixture when brief', () => {
    const lines = reportTerminal({ ...runOf('a'), scores: [], below: [] }, { paint: plain, isBrief: true }).split('\n');
    expect(lines[1]).toBe('✗ contoh  2 differences');
    expect(lines[2]).toBe('~ contoh  1 difference, within floors');
  });
});
