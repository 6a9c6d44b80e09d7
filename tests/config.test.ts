import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config/config.ts';
import { brokenExamples } from '../src/config/rule-proof.ts';
import { nestedRepeatAt } from '../src/config/star-height.ts';
import { VisitxError } from '../src/core/error.ts';

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly excerpt: string | undefined;
}

const refusalOf = (text: string): Refusal => {
  try {
    parseConfig(text);
  } catch (fault) {
    if (fault instanceof VisitxError) return { code: fault.code, message: fault.message, hint: fault.hint, excerpt: fault.excerpt };
    throw fault;
  }
  throw new Error('nothing was refused');
};

/** What the caret of a refusal points at. */
const atCaret = ({ excerpt = '' }: Refusal): string => {
  const [line = '', caret = ''] = excerpt.split('\n');
  return line.slice(caret.length - 1);
};

const rule = (pattern: string, more = ''): string => `rules:
  - name: own/topic/x
    field: topic
    pattern: ${JSON.stringify(pattern)}
    examples: [{text: a, marks: a}]
${more}`;

describe('a configuration', () => {
  it('may be empty', () => {
    expect(parseConfig('').rules).toEqual([]);
    expect(parseConfig('# nothing yet\n').floors).toEqual({});
  });

  it('has floors, outputs and sites', () => {
    const config = parseConfig(`floors: {people: 0.95, visits.date: 0.9}
outputs: {format: jsonl, evidence: none}
sites: [{name: kabar, hosts: [kabar.example], versions: [{body: .isi}]}]`);
    expect(config.floors).toEqual({ people: 0.95, 'visits.date': 0.9 });
    expect(config.outputs).toEqual({ format: 'jsonl', evidence: 'none' });
    expect(config.sites[0]?.versions[0]?.body).toBe('.isi');
  });

  it('has a digest of what it says, not of how it is written', () => {
    const digest = (text: string) => parseConfig(text).digest;
    expect(digest('disable: [id/date/x]')).toBe(digest('disable:\n  - id/date/x # gone\n'));
    expect(digest('disable: [id/date/x]')).not.toBe(digest('disable: [id/date/y]'));
  });

  it.each([
    ['lexcon: {}', 'lexcon', 'did you mean lexicon?'],
    ['lexicon:\n  agencys: []', 'agencys', 'did you mean agencies?'],
    ['lexicon:\n  agencies:\n    - {name: A, type: organization}', 'type', 'did you mean organisation?'],
    ['lexicon:\n  agencies:\n    - {name: A, typ: school}', '{name: A, typ', undefined],
    ['lexicon:\n  visits:\n    - {kind: study-visits, terms: [a]}', 'kind', 'did you mean study-visit?'],
    ['outputs: {format: yml}', 'format', 'did you mean yaml?'],
    [
      'rules:\n  - {name: own/a/b, feild: topic, pattern: a, field: topic, examples: [{text: a, marks: a}]}',
      'feild',
      'did you mean field?',
    ],
  ])('tells what is wrong in %j, and what was meant', (text, caret, hint) => {
    const refusal = refusalOf(text);
    expect(refusal.code).toBe('config-invalid');
    expect(refusal.message).toMatch(/^visitx\.config\.yaml:\d+:\d+: /u);
    expect(atCaret(refusal)).toMatch(new RegExp(`^${caret.replaceAll('{', '\\{')}`, 'u'));
    if (hint !== undefined) expect(refusal.hint).toBe(hint);
  });

  it.each([
    ['floors: {people: 95}', 1],
    ['floors: {People Of: 0.5}', 1],
    ['\n\nsites: [{name: a, hosts: ["http://a.example/"], versions: [{}]}]', 3],
    ['lexicon:\n  regions:\n    - {code: 73.71, aliases: [x]}', 3],
    ['lexicon:\n  regions:\n    - {code: "7371", aliases: [x]}', 3],
    ['disable: [Weekday In Brackets]', 1],
    ['disable: id/date/x', 1],
    ['rules: [{name: id/date/x, field: topic, pattern: a, examples: [{text: a, marks: a}]}]', 1],
    ['rules: [{name: own/a, field: topic, pattern: a, examples: []}]', 1],
    ['rules: [{name: own/a, field: topic, pattern: a}]', 1],
    ['rules: [{name: own/a, field: date, pattern: "[0-9]+", examples: [{text: "1", marks: "1"}]}]', 1],
    ['a: 1\n b: 2', 1],
    ['disable: []\ndisable: []', 2],
    ['disable: [a', 1],
    ['- a', 1],
    ['just words', 1],
    ['disable: !!js/function "function () {}"', 1],
    ['disable: !run x', 1],
  ])('refuses %j', (text, line) => {
    expect(refusalOf(text)).toMatchObject({ code: 'config-invalid', message: expect.stringMatching(new RegExp(`:${line}:\\d+: `, 'u')) });
  });

  it('refuses two rules of one name', () => {
    const one = '{name: own/a, field: topic, pattern: a, examples: [{text: a, marks: a}]}';
    expect(refusalOf(`rules: [${one}, ${one}]`).message).toContain('two rules are named own/a');
  });
});

describe('a hostile configuration', () => {
  const bomb = ['a0: &a0 ["x", "x"]', ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)].join('\n');

  it.each([
    ['a bomb of aliases', bomb, /aliases|anchors/u],
    ['an anchor', 'floors: &f {people: 1}', /anchors/u],
    ['an alias', 'floors: &f {people: 1}\noutputs: *f', /anchors|aliases/u],
    ['a merge key', 'floors:\n  <<: {people: 1}', /a floor belongs to a field/u],
    ['a prototype key', '__proto__: {floors: {}}', /"__proto__" is not allowed/u],
    ['a prototype key inside', 'floors: {constructor: 1}', /"constructor" is not allowed/u],
    ['a prototype key in quotes', 'floors: {"__proto__": 1}', /not allowed/u],
    ['a key that is a list', '? [a, b]\n: 1', /a key must be a word/u],
    ['10 MB', `# ${'x'.repeat(10_000_000)}`, /characters long/u],
    ['deep brackets', `disable: ${'['.repeat(100_000)}`, /nested more than/u],
    ['deep braces', `disable: ${'{a: '.repeat(100_000)}`, /nested more than/u],
    ['deep lists', '- '.repeat(100_000), /nested more than/u],
    ['deep indents', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), /nested more than|no setting/u],
    ['null bytes', 'floors: {"\u0000": 1}', /:/u],
    ['many keys', Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join('\n'), /no setting "k0"/u],
  ])('is refused for %s, soon and clearly', (_, text, message) => {
    const began = performance.now();
    const refusal = refusalOf(text);
    expect(refusal.code).toBe('config-invalid');
    expect(refusal.message).toMatch(message);
    expect(performance.now() - began).toBeLessThan(5000);
    expect({}).not.toHaveProperty('floors');
  });

  it.each([
    ['(a+)+$', /repeats a repetition/u],
    ['(?:\\w*\\s?)*x', /repeats a repetition/u],
    ['([a-z]+|\\d{2,})+!', /repeats a repetition/u],
    ['(a)\\1', /invalid escape/u],
    ['(?=a)b', /invalid|unsupported/u],
    ['(?<!a)b', /invalid/u],
    ['a{1001}', /repeat count/u],
    ['((a{1,100}){1,100}){1,100}', /repeat/u],
    ['(a', /missing/u],
    ['a*', /matches nothing/u],
    ['', /./u],
    [`${'a'.repeat(1001)}`, /./u],
  ])('is refused for the pattern %j', (pattern, message) => {
    expect(refusalOf(rule(pattern))).toMatchObject({ code: 'config-invalid', message: expect.stringMatching(message) });
  });

  it('runs what it takes in linear time', () => {
    const config = parseConfig(rule('(?:a|a)*b|a{1,50}a{1,50}c'));
    const time = (length: number): number => {
      const began = performance.now();
      config.rules[0]?.find('a'.repeat(length));
      return performance.now() - began;
    };
    time(2000);
    expect(time(40_000)).toBeLessThan(Math.max(100, 60 * time(4000)));
  });
});

describe('nested repetition', () => {
  it.each(['a+b*', '(ab)+', '(a{1,9})+', '(a?)+', '[+*]+', '\\++', '(?:a|b)*', '(?P<x>[(*+)]+)', '\\Q(a+)+\\E'])(
    'is not seen in %j',
    (pattern) => {
      expect(nestedRepeatAt(pattern)).toBeUndefined();
    },
  );

  it.each(['(a+)+', '(a*)*', '((a+))*', '(b|(c+)d)+', '(?:x{2,})+', '(a+){3,}', '(?P<n>a+)*'])('is seen in %j', (pattern) => {
    expect(nestedRepeatAt(pattern)).toBeDefined();
  });
});

describe('the proof of a rule', () => {
  const broken = (text: string) =>
    parseConfig(text)
      .rules.flatMap(brokenExamples)
      .map(({ path, got }) => [path.join('/'), got]);
  const topic = (examples: string, rejects = '[]') => `rules:
  - name: own/topic/pond
    field: topic
    pattern: (?i)tambak (?<what>udang|bandeng)
    value: budidaya $<what>
    examples: ${examples}
    rejects: ${rejects}`;

  it('holds where every example does', () => {
    expect(broken(topic('[{text: melihat Tambak udang, marks: Tambak udang, value: budidaya udang}]', '[tambak garam]'))).toEqual([]);
  });

  it('breaks where a rule marks nothing, something else or too much', () => {
    expect(broken(topic('[{text: tambak garam, marks: tambak garam}]'))).toEqual([['examples/0/marks', undefined]]);
    expect(broken(topic('[{text: tambak udang, marks: udang}]'))).toEqual([['examples/0/marks', 'tambak udang']]);
    expect(broken(topic('[{text: tambak udang, marks: tambak udang, value: udang}]'))).toEqual([['examples/0/value', 'budidaya udang']]);
    expect(broken(topic('[{text: tambak udang, marks: tambak udang}]', '[di tambak bandeng]'))).toEqual([['rejects/0', 'tambak bandeng']]);
  });

  it('reads dates, and refuses days that no calendar has', () => {
    const date = (examples: string, rejects: string) => `rules:
  - name: own/date/wulan
    field: date
    pattern: 'tanggal (?<day>\\d{1,2}) wulan (?<month>\\p{L}+)(?: (?<year>\\d{4}))?'
    months: {limo: 5, loro: 2}
    examples: ${examples}
    rejects: ${rejects}`;
    const examples =
      '[{text: tanggal 12 wulan Limo 2024, marks: tanggal 12 wulan Limo 2024, value: "2024-05-12"}, {text: tanggal 29 wulan loro, marks: tanggal 29 wulan loro, value: XXXX-02-29}]';
    expect(broken(date(examples, '[tanggal 30 wulan loro, tanggal 29 wulan loro 2023, tanggal 3 wulan sura]'))).toEqual([]);
  });

  it('marks a group named mark, where there is one', () => {
    const text = `rules:
  - {name: own/finding/lack, field: finding, pattern: 'ditemukan (?<mark>[^.]{3,200})', examples: [{text: "ditemukan dua alat rusak.", marks: dua alat rusak}]}`;
    expect(broken(text)).toEqual([]);
  });
});
