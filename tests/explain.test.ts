import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { explainFields, isAskedFor } from '../src/cli/explain-fields.ts';
import { writeExplanation } from '../src/cli/explain-view.ts';
import { writeSummary } from '../src/cli/summary.ts';
import type { Trace } from '../src/report/trace.ts';
import { sampleReport } from './support/report.ts';

const paint = new Chalk({ level: 0 });
const report = sampleReport();
const trace: Trace = {
  lost: [{ field: 'visits.0.date', start: 29, end: 33, rule: 'id/date/weekday', value: 'Rabu', to: '2024-05-15' }],
  absent: [{ field: 'article.modified', reason: 'the page gives none' }],
};
const fields = explainFields(report, trace);
const explain = (asked: string): string =>
  writeExplanation(
    fields.filter(({ path }) => isAskedFor(path, asked)),
    report.article.text,
    paint,
  );

describe('an explanation', () => {
  it('shows rule, words in context, and what lost', () => {
    expect(explain('visits.0.date')).toBe(
      [
        'visits.0.date',
        '    rule  id/test/rule',
        '    from  »Rabu (15/5/2024)«, Sulastri berkata "kami belajar".',
        '    lost  Rabu to 2024-05-15, by id/date/weekday',
        '          »Rabu« (15/5/2024), Sulastri berkata "kami belajar".',
        'visits.0.date.start  2024-05-15',
        'visits.0.date.end  2024-05-15',
        'visits.0.date.precision  day',
        'visits.0.date.time  12:30',
        '',
      ].join('\n'),
    );
  });

  it('shows where in the markup a value stood', () => {
    expect(explain('article.outlet')).toContain('»Kabar Lereng« in the markup, at meta[property="og:site_name"]');
  });

  it('gives the reason that was recorded for a null, else says that nothing was found', () => {
    expect(explain('article.modified')).toContain('why   the page gives none');
    expect(explain('article.lead')).toContain('why   no rule found anything');
    expect(explain('editors')).toContain('why   no rule found anything');
  });

  it('says so for a whole list that is empty and an object that is null', () => {
    const empty = { ...report, visits: [] };
    expect(writeExplanation(explainFields(empty, trace), '', paint)).toContain('visits  []\n    why');
  });
});

describe('isAskedFor', () => {
  it.each([
    ['visits.0.date.start', 'visits.0.date', true],
    ['visits.0.date.start', 'visits[0].date', true],
    ['visits.0.date.start', 'visits.date', true],
    ['visits.0.date.start', 'date', true],
    ['visits.0.date.start', 'date.start', true],
    ['visits.0.date.start', 'visits.1.date', false],
    ['visits.0.date.start', 'visits.start', false],
    ['people.0.name', 'people', true],
    ['article.title', 'titl', false],
  ])('for %s and %s is %s', (path, asked, answer) => {
    expect(isAskedFor(path, asked)).toBe(answer);
  });
});

describe('a card', () => {
  it('says who went to whom, when, where, why, and what was said', () => {
    expect(writeSummary(report, { paint, width: 80 })).toBe(
      [
        'Dinas Banyumas ke Temanggung',
        'Kabar Lereng · 2024-05-15T16:20:00+07:00 · https://lereng.example/2024/05/15/kopi',
        '',
        'visit      study-visit, held (studi banding)',
        'from       Dinas Banyumas, led by Sulastri (Kepala Dinas), 12 people',
        'to         Temanggung',
        'when       2024-05-15, 12:30',
        'where      aula dinas, Kabupaten Banyumas, Jawa Tengah',
        'why        belajar kopi',
        'topics     kopi',
        'budget     IDR 60,000,000',
        '',
        'quote      “kami belajar” — Sulastri',
        '',
        'advise     membentuk koperasi [Temanggung → Dinas Banyumas]',
        '',
      ].join('\n'),
    );
  });

  it('keeps its lines within the width', () => {
    const long = { ...report, quotes: [{ ...report.quotes[0], text: 'kata '.repeat(40).trim() }] } as typeof report;
    const lines = writeSummary(long, { paint, width: 60 })
      .split('\n')
      .filter((line) => !line.includes('https://'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it('shows control and bidi characters, which no terminal may obey', () => {
    const spoilt = { ...report, article: { ...report.article, title: 'A\u001b[31m\u202eB', outlet: 'C\u0007' } };
    const card = writeSummary(spoilt, { paint, width: 80 });
    expect(card).toContain('A\\u001b[31m\\u202eB');
    expect(card).toContain('C\\u0007');
    expect(card).not.toMatch(/[\u0007\u001b\u202e]/u);
  });

  it('says so where there is no visit', () => {
    expect(writeSummary({ ...report, visits: [] }, { paint, width: 80 })).toContain('The article reports no visit.');
  });
});
