import { describe, expect, it } from 'vitest';
import { compileRules } from '../src/core/rule.ts';
import { readPacks } from './support/packs.ts';

const packs = await readPacks();
const rules = packs.flatMap((pack) => pack.rules);

describe('the language packs', () => {
  it('have the Indonesian one among them', () => {
    expect(packs.map(({ code }) => code)).toContain('id');
  });

  it('prove their rules with at least 150 examples and rejects', () => {
    const count = rules.reduce((sum, rule) => sum + rule.examples.length + (rule.rejects?.length ?? 0), 0);
    expect(count).toBeGreaterThanOrEqual(150);
  });

  it('name each rule once, with pack, layer and subject', () => {
    const names = rules.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.filter((name) => !/^[a-z-]+(?:\/[a-z0-9-]+){2}$/u.test(name))).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  const find = compileRules([rule]);

  it.each(rule.examples.map((example) => [example.text, example] as const))('marks its part of "%s"', (text, example) => {
    const marks = find(text).kept;
    const mark = marks.find(({ start, end }) => text.slice(start, end) === example.marks);
    expect(marks.map(({ start, end }) => text.slice(start, end))).toContain(example.marks);
    if (example.value !== undefined) expect(mark?.value).toEqual(example.value);
  });

  const rejects = rule.rejects ?? [];
  if (rejects.length > 0) {
    it.each(rejects)('leaves "%s" alone', (text) => {
      expect(find(text).kept).toEqual([]);
    });
  }
});
