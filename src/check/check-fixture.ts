import { extract } from '../extract.ts';
import type { Report } from '../report/schema.ts';
import { compareReport } from './compare.ts';
import type { Fixture } from './fixture.ts';
import type { Verdict } from './verdict.ts';

export interface Checked {
  readonly fixture: Fixture;
  readonly report: Report;
  readonly verdicts: readonly Verdict[];
}

/**
 * Reads the article of a fixture and compares what comes out with what it expects.
 * @throws VisitxError where the article cannot be read.
 */
export const checkFixture = (fixture: Fixture): Checked => {
  const report = extract(fixture.article, { url: fixture.url, published: fixture.published });
  return { fixture, report, verdicts: compareReport(fixture.expected, report) };
};
