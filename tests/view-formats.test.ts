import { describe, expect, it } from 'vitest';
import type { Report } from '../src/report/schema.ts';
import { writeIcs } from '../src/write/ics.ts';
import { writeJsonLd } from '../src/write/jsonld.ts';
import { writeMarkdown } from '../src/write/markdown.ts';
import { writeWebAnnotation } from '../src/write/web-annotation.ts';
import { visitx } from './support/command.ts';
import { generateReports } from './support/generate-reports.ts';
import { hostileReport } from './support/hostile-report.ts';
import { sampleReport } from './support/report.ts';

const planned = (change: Partial<NonNullable<Report['visits'][number]['date']>> = {}): Report => {
  const [report] = generateReports(1);
  const visit = report?.visits[0];
  if (!report || !visit) throw new TypeError('no report');
  const date = { start: '2025-03-03', end: '2025-03-05', precision: 'day' as const, time: null, evidence: [], ...change };
  return { ...report, visits: [{ ...visit, status: 'planned', date }] };
};

/** Lines unfolded, RFC 5545, 3.1. */
const linesOf = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n');

describe('Markdown', () => {
  it('tells who visited whom, when, why, and what was said', () => {
    const report = planned();
    const text = writeMarkdown(report);
    expect(text).toContain(`## ${report.agencies[0]?.name} → ${report.agencies[1]?.name}`);
    expect(text).toContain('| When | 2025-03-03 to 2025-03-05 |');
    expect(text).toContain(`> ${report.quotes[0]?.text}`);
    expect(text).toContain(`- _advise_: ${report.recommendations[0]?.text}`);
  });

  it('leaves nothing of a hostile article to be read as Markdown, HTML or a link', () => {
    const text = writeMarkdown(hostileReport());
    const bare = text.replace(/^<sub>|<\/sub>$/gmu, '').replace(/\\[^\n]/gu, '');
    expect(bare).not.toMatch(/<|\]\(|\$\{|https?:\/\/|[\u202a-\u202e\u2066-\u2069]/u);
  });
});

describe('a web annotation', () => {
  it('counts code points where the report counts UTF-16 code units', () => {
    const report = sampleReport();
    const shift = '😀 ';
    const moved: Report = {
      ...report,
      article: {
        ...report.article,
        text: shift + report.article.text,
        evidence: report.article.evidence.map((place) => ({ ...place, start: place.start + 3, end: place.end + 3 })),
      },
      visits: [],
      agencies: [],
      people: [],
      quotes: [],
      findings: [],
      recommendations: [],
      commitments: [],
    };
    const page: unknown = JSON.parse(writeWebAnnotation(moved));
    const characters = [...moved.article.text];
    const selectors = JSON.stringify(page).matchAll(
      /"start":(?<start>\d+),"end":(?<end>\d+)\},\{"type":"TextQuoteSelector","exact":(?<exact>"(?:[^"\\]|\\.)*")/gu,
    );
    let count = 0;
    for (const { groups } of selectors) {
      expect(characters.slice(Number(groups?.start), Number(groups?.end)).join('')).toBe(JSON.parse(groups?.exact ?? '""'));
      count++;
    }
    expect(count).toBe(moved.article.evidence.length);
    expect(count).toBeGreaterThan(0);
  });

  it('has one annotation a value, in the context of the recommendation', () => {
    const page: unknown = JSON.parse(writeWebAnnotation(generateReports(1)[0] ?? sampleReport()));
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    expect(page).toHaveProperty('items.0.target.0.selector.0.type', 'TextPositionSelector');
  });
});

describe('iCalendar', () => {
  it('has whole days with the end beyond them, for planned visits alone', () => {
    const lines = linesOf(writeIcs(planned()));
    expect(lines).toContain('DTSTART;VALUE=DATE:20250303');
    expect(lines).toContain('DTEND;VALUE=DATE:20250306');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(writeIcs(generateReports(40)[0] ?? sampleReport())).not.toContain('BEGIN:VEVENT');
  });

  it.each([
    ['10:00+07:00', 'DTSTART:20250303T030000Z'],
    ['06:00+09:00', 'DTSTART:20250302T210000Z'],
    ['10:00', 'DTSTART:20250303T100000'],
  ])('has %s as %s', (time, line) => {
    expect(linesOf(writeIcs(planned({ time })))).toContain(line);
  });

  it('leaves out a day whose year nothing settles', () => {
    expect(writeIcs(planned({ start: 'XXXX-03-03', end: 'XXXX-03-03' }))).not.toContain('BEGIN:VEVENT');
  });

  it('has the same entry for the same article, lines of at most 75 octets, and texts that end nowhere early', () => {
    const hostile = hostileReport();
    const visit = hostile.visits[0];
    if (!visit) throw new TypeError('no visit');
    const ics = writeIcs({ ...hostile, visits: [{ ...visit, status: 'planned' }] });
    expect(ics).toBe(writeIcs({ ...hostile, visits: [{ ...visit, status: 'planned' }] }));
    expect(Math.max(...ics.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(linesOf(ics).filter((line) => line !== '' && !/^[A-Z-]+[;:]/u.test(line))).toEqual([]);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0000]/u);
  });
});

describe('JSON-LD', () => {
  it('tells an event with its article, agencies and people in the words of schema.org', () => {
    const graph: unknown = JSON.parse(writeJsonLd(planned()));
    expect(graph).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'NewsArticle' },
        { '@type': 'Event', startDate: '2025-03-03', attendee: [{ '@id': '#a1' }, { '@id': '#p1' }] },
        { '@id': '#a1' },
        { '@id': '#a2' },
        { '@type': 'Person' },
        {},
        {},
        {},
      ],
    });
  });

  it('can stand inside a script element', () => {
    expect(writeJsonLd(hostileReport())).not.toContain('</');
  });
});

describe('visitx extract', { timeout: 30_000 }, () => {
  it.each(['html', 'webannotation', 'jsonld'])('writes one article as %s, and refuses two', (format) => {
    const text = sampleReport().article.text;
    expect(visitx(['extract', '-', '--format', format], { input: text }).code).toBe(0);
    expect(visitx(['extract', 'a.txt', 'b.txt', '--format', format])).toMatchObject({ code: 2 });
  });
});
