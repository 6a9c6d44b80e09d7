import { VisitxError } from '../core/error.ts';
import { type Path, pointerOf } from '../core/json.ts';
import { type ExtractOptions, extract } from '../extract.ts';
import { EXPECTATION, type FixtureFiles } from '../input/fixture-folders.ts';
import type { Report } from '../report/schema.ts';
import { behindOf } from './behind.ts';
import { compareReport } from './compare.ts';
import { type Fixture, readFixture } from './fixture.ts';
import type { CheckResult, Difference } from './result.ts';
import type { Counted, Floors } from './score.ts';
import { isFault, type Verdict } from './verdict.ts';

export interface Checked {
  readonly fixture: Fixture;
  readonly report: Report;
  readonly verdicts: readonly Verdict[];
}

export type Reading = Omit<ExtractOptions, 'url' | 'published'>;

/**
 * Reads the article of a fixture and compares what comes out with what it expects.
 * @throws VisitxError where the article cannot be read.
 */
export const checkFixture = (fixture: Fixture, reading: Reading = {}): Checked => {
  const report = extract(fixture.article, { ...reading, url: fixture.url, published: fixture.published });
  return { fixture, report, verdicts: compareReport(fixture.expected, report) };
};

/** A checked fixture, or why it could not be checked. */
export type Attempt =
  | { readonly name: string; readonly folder: string; readonly files: FixtureFiles; readonly checked: Checked }
  | { readonly name: string; readonly folder: string; readonly fault: VisitxError };

/** As `checkFixture` from the files on; a fault of one fixture is its result. */
export const tryFixture = (folder: string, read: (folder: string) => FixtureFiles, reading: Reading = {}): Attempt => {
  const name = folder.replaceAll('\\', '/').split('/').at(-1) ?? folder;
  try {
    const files = read(folder);
    return { name, folder, files, checked: checkFixture(readFixture(files), reading) };
  } catch (fault) {
    if (fault instanceof VisitxError) return { name, folder, fault };
    throw fault;
  }
};

/** What came of a fixture, as plain data: its result, and what counts for the score. */
export interface FixtureOutcome {
  readonly result: CheckResult;
  readonly counted: readonly Counted[];
}

export const outcomeOf = (attempt: Attempt, floors: Floors): FixtureOutcome => ({
  result: resultOf(attempt, floors),
  counted: 'checked' in attempt ? attempt.checked.verdicts.map(({ field, outcome }) => ({ field, outcome })) : [],
});

export const resultOf = (attempt: Attempt, floors: Floors): CheckResult => {
  const { name, folder } = attempt;
  const file = `${folder.replaceAll('\\', '/')}/${EXPECTATION}`;
  if ('fault' in attempt) {
    const { code, message, hint, excerpt } = attempt.fault;
    return { name, file, differences: [], isReviewed: true, fault: { code, message, hint, excerpt } };
  }
  const { checked } = attempt;
  return { name, file, differences: differencesOf(checked, floors), isReviewed: checked.fixture.isReviewed, fault: undefined };
};

const differencesOf = ({ fixture, report, verdicts }: Checked, floors: Floors): Difference[] =>
  verdicts
    .filter((verdict) => isFault(verdict) && !verdict.isImplied)
    .map((verdict) => {
      const place: Path = verdict.outcome === 'extra' && verdict.gotPath ? verdict.gotPath : verdict.path;
      return {
        field: verdict.field,
        kind: kindOf(verdict),
        pointer: pointerOf(place),
        gotPointer: verdict.gotPath && pointerOf(verdict.gotPath),
        expected: verdict.expected,
        got: verdict.got,
        behind: verdict.gotPath && behindOf(report, verdict.gotPath),
        position: fixture.expectation.locate(verdict.path),
        isExcused: !fixture.isExact && Object.hasOwn(floors, verdict.field),
      };
    });

const kindOf = ({ outcome }: Verdict): Difference['kind'] => (outcome === 'missed' || outcome === 'extra' ? outcome : 'wrong');
