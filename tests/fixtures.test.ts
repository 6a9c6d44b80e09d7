import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFixture } from '../src/check/check-fixture.ts';
import { readFixture } from '../src/check/fixture.ts';
import { readFloors } from '../src/check/floors.ts';
import { belowFloors, scoreOf } from '../src/check/score.ts';
import { writeScoreTable } from '../src/check/score-table.ts';
import { isFault } from '../src/check/verdict.ts';
import { findFixtures, readFixtureFiles } from '../src/input/fixture-folders.ts';
import { ROOT } from './support/sources.ts';

const folder = join(ROOT, 'fixtures');
const checked = findFixtures(folder).map((path) => checkFixture(readFixture(readFixtureFiles(path))));
const scores = scoreOf(checked.flatMap(({ verdicts }) => verdicts));
const floors = readFloors(readFileSync(join(folder, 'floors.yaml'), 'utf8'), 'fixtures/floors.yaml');

describe('the fixtures', () => {
  it('are there', () => {
    expect(checked.length).toBeGreaterThanOrEqual(60);
  });

  it('keep every field at its floor or above', () => {
    const below = belowFloors(scores, floors);
    console.log(writeScoreTable(scores, below));
    expect(below).toEqual([]);
  });

  it('pin a floor for every field that they name', () => {
    expect(scores.map(({ field }) => field).filter((field) => !(field in floors))).toEqual([]);
  });

  it.each(checked.filter(({ fixture }) => fixture.isExact).map((one) => [one.fixture.name, one] as const))(
    'differ in nothing where they are exact: %s',
    (_, { verdicts }) => {
      expect(verdicts.filter(isFault)).toEqual([]);
    },
  );
});
