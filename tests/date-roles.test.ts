import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readDateContexts } from '../src/annotate/date-roles.ts';
import { compileRules } from '../src/core/rule.ts';
import { dateRoleWords } from '../src/lang/id/date-roles.ts';
import { dateRules } from '../src/lang/id/dates.ts';

const sentences = z
  .array(z.object({ text: z.string(), roles: z.array(z.string()), tenses: z.array(z.string()).optional() }))
  .parse(parse(readFileSync(new URL('corpus/date-roles.yaml', import.meta.url), 'utf8')));

const findDates = compileRules(dateRules);

/** The text without its brackets, and where they stood. */
const unmark = (marked: string): { text: string; spans: { start: number; end: number }[] } => {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const [i, part] of marked.split(/\[\[|\]\]/u).entries()) {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
};

describe('readDateContexts', () => {
  for (const { text: marked, roles, tenses } of sentences) {
    it(`reads ${roles.join(' and ')} in "${marked.replaceAll('\n', ' | ')}"`, () => {
      const { text, spans } = unmark(marked);
      const marks = findDates(text).kept;
      const contexts = readDateContexts(text, marks, dateRoleWords);
      const found = spans.map((span) => {
        const mark = marks.find((m) => m.start < span.end && span.start < m.end);
        return mark && contexts.get(mark);
      });
      expect(found.map((context) => context?.role)).toEqual(roles);
      expect(found.map((context) => context?.tense === 1)).toEqual(roles.map((_, i) => tenses?.[i] === 'future'));
    });
  }
});
