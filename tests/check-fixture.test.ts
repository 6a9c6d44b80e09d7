import { describe, expect, it } from 'vitest';
import { checkFixture, resultOf } from '../src/check/check-fixture.ts';
import { exitCodeOfRun, statusOf } from '../src/check/result.ts';
import { belowFloors } from '../src/check/score.ts';
import { updateExpectation, writeDraft } from '../src/check/update.ts';
import { isFault } from '../src/check/verdict.ts';
import { VisitxError } from '../src/core/error.ts';
import { memorySource } from '../src/input/memory.ts';
import { ARTICLE, checkText, fixtureOf } from './support/check.ts';

const faultOf = (act: () => unknown): { code: string; message: string; hint: string | undefined; excerpt: string | undefined } => {
  try {
    act();
  } catch (fault) {
    if (fault instanceof VisitxError) return { code: fault.code, message: fault.message, hint: fault.hint, excerpt: fault.excerpt };
    throw fault;
  }
  throw new Error('nothing was refused');
};

describe('a fixture', () => {
  it('needs an expectation', () => {
    const { code, message } = faultOf(() => fixtureOf('').expected);
    expect({ code, message }).toMatchObject({ code: 'fixture-invalid' });
    expect(message).toContain('fixtures/contoh/report.yaml');
  });

  it('tells a misspelt field by line, column and caret, and the field that was meant', () => {
    const { code, message, hint, excerpt } = faultOf(() => fixtureOf('visits: []\nquotes:\n  - {text: halo semua, speker: Budi}\n'));
    expect(code).toBe('fixture-invalid');
    expect(message).toMatch(/^fixtures\/contoh\/report\.yaml:3:\d+: /u);
    expect(hint).toBe('did you mean speaker?');
    const [line = '', caret = ''] = excerpt?.split('\n') ?? [];
    expect(line.slice(caret.length - 1)).toMatch(/^speker/u);
  });

  it.each([
    ['visits: [}', 1],
    ['article: {title: A\n\nvisits: []', 3],
    ['visits: []\nvisits: []', 2],
    ['visits: []\nfoo:\n - a', 2],
    ['article: {title: [A, B]}', 1],
    ['people: {contains: Budi}', 1],
    ['people: {anyOf: []}', 1],
    ['article: {title: {anyOf: [A], also: B}}', 1],
    ['visits: [{place: {region: {code: 52.04}}}]', 1],
    ['visits: [{visitors: [{region: 52.04}]}]', 1],
    ['- a', 1],
  ])('refuses %j', (expectation, line) => {
    const { code, message } = faultOf(() => fixtureOf(expectation));
    expect(code).toBe('fixture-invalid');
    expect(message).toMatch(new RegExp(`^fixtures/contoh/report\\.yaml:${line}:\\d+: `, 'u'));
  });

  it.each(['published: yesterday', 'url: 12', 'exact: perhaps', 'licens: MIT'])('refuses a source.yaml that says %s', (source) => {
    expect(faultOf(() => fixtureOf('visits: []', source))).toMatchObject({ code: 'fixture-invalid' });
  });

  it('gives the day of source.yaml to the rules', () => {
    const article = ARTICLE.replace('Selasa (14/5/2024)', 'Selasa (14/5)');
    const withDay = checkFixture(fixtureOf('visits: [{date: {start: 2024-05-14}}]', 'published: 2024-05-15', article));
    expect(withDay.verdicts.filter(isFault)).toEqual([]);
  });
});

describe('a difference', () => {
  const attempt = (expectation: string, source = '') => {
    const fixture = fixtureOf(expectation, source === '' ? undefined : source);
    const files = { name: 'contoh', folder: 'fixtures/contoh', article: memorySource(ARTICLE), expectation, source: undefined };
    return { name: 'contoh', folder: 'fixtures/contoh', files, checked: checkFixture(fixture) };
  };

  it('has pointers, the words behind what was found, and its place in the file', () => {
    const [difference] = resultOf(attempt('visits:\n  - kind: inspection\n'), {}).differences;
    expect(difference).toMatchObject({
      field: 'visits.kind',
      kind: 'wrong',
      pointer: '/visits/0/kind',
      gotPointer: '/visits/0/kind',
      expected: ['inspection'],
      got: 'study-visit',
      behind: { exact: 'studi banding' },
      position: { line: 2, column: 5 },
    });
  });

  it('is excused by a floor of its field, but not in a fixture that is exact', () => {
    const floors = { 'visits.kind': 0.5 };
    expect(statusOf(resultOf(attempt('visits: [{kind: inspection}]'), floors))).toBe('within-floors');
    expect(statusOf(resultOf(attempt('visits: [{kind: inspection}]', 'exact: true'), floors))).toBe('differs');
    expect(statusOf(resultOf(attempt('visits: [{kind: inspection}]'), {}))).toBe('differs');
  });
});

describe('the exit code', () => {
  const run = (status: 'same' | 'differs' | 'unreadable', below = 0) => {
    const fault = status === 'unreadable' ? new VisitxError('fixture-invalid', 'broken') : undefined;
    const { differences } = resultOf({ name: 'a', folder: 'a', fault: new VisitxError('fixture-invalid', '') }, {});
    const difference = {
      field: 'visits',
      kind: 'extra' as const,
      pointer: '/visits/0',
      gotPointer: '/visits/0',
      expected: [],
      got: 'visit',
      behind: undefined,
      position: { line: 1, column: 1 },
      isExcused: false,
    };
    return exitCodeOfRun({
      results: [{ name: 'a', file: 'a', isReviewed: true, fault, differences: status === 'differs' ? [difference] : differences }],
      scores: [],
      below: Array.from({ length: below }, () => ({ field: 'people', floor: 1, f1: 0.5 })),
      floorsSkipped: false,
    });
  };

  it('is 0, 3 for differences and for broken floors, 1 for what cannot be read', () => {
    expect([run('same'), run('differs'), run('same', 1), run('unreadable'), run('unreadable', 1)]).toEqual([0, 3, 3, 1, 1]);
  });
});

describe('a floor', () => {
  const score = { field: 'people', expected: 10, found: 10, right: 9, precision: 0.9, recall: 0.9, f1: 0.9 };

  it('holds at its very value', () => {
    expect(belowFloors([score], { people: 0.9 })).toEqual([]);
    expect(belowFloors([score], { people: 0.9001 })).toHaveLength(1);
  });

  it('does not hold for a field that nothing counts', () => {
    expect(belowFloors([score], { quotes: 0 })).toEqual([{ field: 'quotes', floor: 0, f1: undefined }]);
  });
});

describe('an update', () => {
  const before = `# by hand
article:
  dateline: Surabaya   # wrong
visits:
  - kind: inspection
    date: {start: 2024-05-13}
people:
  - {name: Siti Aminah, side: host}
  - {name: Lalu Wirahadi, side: host}
quotes: []
`;

  it('accepts what is found, by name, and keeps comments and all that does not differ', () => {
    const after = updateExpectation(before, checkText(before));
    expect(after).toContain('# by hand\n');
    expect(after).toContain('  dateline: MALANG\n');
    expect(after).toContain('date: {start: 2024-05-14}');
    expect(after).not.toContain('Siti Aminah');
    expect(after).toContain('speaker: Lalu Wirahadi');
    expect(checkText(after).verdicts.filter(isFault)).toEqual([]);
  });

  it('changes nothing where nothing differs', () => {
    const right = 'visits:\n  - kind: study-visit\n    date: {start: 2024-05-14, end: 2024-05-14}\n';
    expect(updateExpectation(right, checkText(right))).toBe(right);
  });

  it('begins with a draft that its own report passes', () => {
    const draft = writeDraft(checkText('visits: []').report, ' a draft');
    expect(draft).toMatch(/^# a draft\n/u);
    expect(checkText(draft).verdicts.filter(isFault)).toEqual([]);
  });
});
