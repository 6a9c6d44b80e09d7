import { describe, expect, it } from 'vitest';
import { compileRules, type Rule } from '../../src/core/rule.ts';

/** Proves each rule by its own examples and rejects, and that among its fellows it still marks what it says. */
export const describeRules = <T>(title: string, rules: readonly Rule<T>[]): void => {
  const findAll = compileRules(rules);
  describe(title, () => {
    for (const rule of rules) {
      const find = compileRules([rule]);
      for (const { text, marks, value } of rule.examples) {
        it(`${rule.name} marks "${marks}"`, () => {
          const mark = find(text).kept.find(({ start, end }) => text.slice(start, end) === marks);
          expect(mark, `marks ${JSON.stringify(find(text).kept.map(({ start, end }) => text.slice(start, end)))}`).toBeDefined();
          if (value !== undefined) expect(mark?.value).toEqual(value);
        });
        it(`${rule.name} is not lost on "${marks}"`, () => {
          const at = text.indexOf(marks);
          const mark = findAll(text).kept.find(({ start, end }) => start <= at && end > at);
          expect(mark && text.slice(mark.start, mark.end)).toContain(marks);
        });
      }
      for (const text of rule.rejects ?? []) {
        it(`${rule.name} leaves "${text}" alone`, () => {
          expect(find(text).kept.map(({ start, end }) => text.slice(start, end))).toEqual([]);
        });
      }
    }
  });
};
