import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultOf, tryFixture } from '../check/check-fixture.ts';
import type { Floors } from '../check/score.ts';
import { updateExpectation } from '../check/update.ts';
import { diffLines } from '../check/word-diff.ts';
import type { Config } from '../config/config.ts';
import { VisitxError } from '../core/error.ts';
import { EXPECTATION, readFixtureFiles } from '../input/fixture-folders.ts';
import { escapeUnsafe } from '../write/escape.ts';
import { writeOut } from './streams.ts';
import { painterFor } from './terminal.ts';

/** @throws VisitxError `option-invalid`: in CI an expectation that gives way would never fail. */
export const refuseUpdateInCi = (): void => {
  const { CI: ci } = process.env;
  if (ci === undefined || ci === '' || ci === 'false' || ci === '0') return;
  throw new VisitxError('option-invalid', '--update does not run in CI', { hint: 'accept the change on your own machine and commit it' });
};

export interface UpdatePlan {
  readonly folders: readonly string[];
  readonly config: Config | undefined;
  readonly floors: Floors;
  /** Also what floors excuse: the fixtures were named one by one. */
  readonly isNamed: boolean;
}

/** Writes the expectations anew that differ, and shows what changes in them; gives how many. */
export const updateFixtures = ({ folders, config, floors, isNamed }: UpdatePlan): number => {
  let count = 0;
  for (const folder of folders) {
    const attempt = tryFixture(folder, readFixtureFiles, { config });
    if (!('checked' in attempt) || attempt.files.expectation === undefined) continue;
    const { differences } = resultOf(attempt, floors);
    if (!differences.some(({ isExcused }) => isNamed || !isExcused)) continue;
    const before = attempt.files.expectation;
    const after = updateExpectation(before, attempt.checked);
    const path = join(folder, EXPECTATION);
    writeFileSync(path, after);
    show(path, diffLines(before, after));
    count++;
  }
  return count;
};

const show = (path: string, lines: readonly string[]): void => {
  const paint = painterFor(1);
  const painted = lines.map((line) => (line.startsWith('-') ? paint.red(escapeUnsafe(line)) : paint.green(escapeUnsafe(line))));
  writeOut(`${[paint.bold(escapeUnsafe(path)), ...painted].join('\n')}\n`);
};
