import { describe, expect, it } from 'vitest';
import { compileRules } from '../src/core/rule.ts';
import { dateRules } from '../src/lang/id/dates.ts';

const findDates = compileRules(dateRules);

describe('Indonesian date rules', () => {
  for (const rule of dateRules) {
    const find = compileRules([rule]);
    for (const example of rule.examples) {
      it(`${rule.name} marks "${example.marks}"`, () => {
        const mark = find(example.text).kept[0];
        expect(mark && example.text.slice(mark.start, mark.end)).toBe(example.marks);
        if (example.value !== undefined) expect(mark?.value).toEqual(example.value);
      });
      it(`${rule.name} wins in "${example.text}"`, () => {
        const at = example.text.indexOf(example.marks);
        const mark = findDates(example.text).kept.find((m) => m.start <= at && m.end > at);
        expect(mark && example.text.slice(mark.start, mark.end)).toContain(example.marks);
      });
    }
    for (const text of rule.rejects ?? []) {
      it(`${rule.name} leaves "${text}" alone`, () => {
        expect(find(text).kept).toEqual([]);
      });
    }
  }
});
