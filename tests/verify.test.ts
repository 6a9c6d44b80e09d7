import { describe, expect, it } from 'vitest';
import { reportSchema } from '../src/report/schema.ts';
import { evidenceOf, verifyReport } from '../src/report/verify.ts';
import { withoutEvidence } from '../src/report/without-evidence.ts';
import { sampleReport } from './support/report.ts';

describe('verifyReport', () => {
  it('lets a sound report pass', () => {
    expect(() => verifyReport(sampleReport())).not.toThrow();
  });

  it('sees the evidence in every part of a report', () => {
    const paths = evidenceOf(sampleReport()).map(([path]) => path);
    expect(paths).toEqual([
      'article',
      'visits.0',
      'visits.0.date',
      'visits.0.place',
      'visits.0.budget',
      'visits.0.visitors.0',
      'visits.0.hosts.0',
      'visits.0.purposes.0',
      'agencies.0',
      'people.0',
      'quotes.0',
      'diagnostics.0',
    ]);
  });

  it.each(evidenceOf(sampleReport()).map(([path], i) => [path, i] as const))('refuses evidence of %s that is off by one', (path, i) => {
    const report = sampleReport();
    const place = evidenceOf(report)[i]?.[1];
    if (place) Object.assign(place, { start: place.start + 1, end: place.end + 1 });
    expect(() => verifyReport(report)).toThrow(
      expect.objectContaining({ code: 'evidence-broken', message: expect.stringContaining(path) }),
    );
  });

  it('refuses evidence of no words', () => {
    const report = sampleReport();
    report.article.evidence = [{ start: 3, end: 3, exact: '', rule: 'x' }];
    expect(() => verifyReport(report)).toThrow(expect.objectContaining({ code: 'evidence-broken' }));
  });

  it.each([
    ['visits.0.visitors.0.agency', (r: ReturnType<typeof sampleReport>) => Object.assign(r.visits[0]?.visitors[0] ?? {}, { agency: 'a9' })],
    ['visits.0.hosts.0.leader', (r) => Object.assign(r.visits[0]?.hosts[0] ?? {}, { leader: 'a1' })],
    ['agencies.1.parent', (r) => Object.assign(r.agencies[1] ?? {}, { parent: 'p1' })],
    ['people.0.agency', (r) => Object.assign(r.people[0] ?? {}, { agency: 'a3' })],
    ['quotes.0.speaker', (r) => Object.assign(r.quotes[0] ?? {}, { speaker: 'p2' })],
    ['findings.0.by', (r) => Object.assign(r.findings[0] ?? {}, { by: 'p2' })],
    ['recommendations.0.to', (r) => Object.assign(r.recommendations[0] ?? {}, { to: 'x' })],
    ['commitments.0.by', (r) => Object.assign(r.commitments[0] ?? {}, { by: 'p0' })],
  ] as readonly [string, (report: ReturnType<typeof sampleReport>) => unknown][])(
    'refuses an id in %s that is not in the report',
    (path, spoil) => {
      const report = sampleReport();
      spoil(report);
      expect(() => verifyReport(report)).toThrow(
        expect.objectContaining({ code: 'report-invalid', message: expect.stringContaining(path) }),
      );
    },
  );

  it('refuses two people of one id', () => {
    const report = sampleReport();
    report.people.push(...sampleReport().people);
    expect(() => verifyReport(report)).toThrow(expect.objectContaining({ code: 'report-invalid' }));
  });
});

describe('withoutEvidence', () => {
  it('leaves a report that the schema takes, without any evidence, and everything else as it was', () => {
    const bare = withoutEvidence(sampleReport());
    expect(evidenceOf(bare)).toEqual([]);
    expect(bare.article.markup).toEqual([]);
    expect(reportSchema.safeParse(bare).success).toBe(true);
    expect(bare.visits[0]?.visitors[0]).toEqual({ agency: 'a1', leader: 'p1', size: 12, confidence: 0.9, evidence: [] });
  });
});
