import type { Config } from '../config/config.ts';
import type { FixtureOutcome } from './check-fixture.ts';
import { checkRules } from './check-rules.ts';
import type { CheckRun } from './result.ts';
import { belowFloors, type Floors, scoreOf } from './score.ts';

export interface RunInput {
  readonly outcomes: readonly FixtureOutcome[];
  readonly config: Config | undefined;
  readonly floors: Floors;
  /** Some fixtures were left out. */
  readonly isPartial: boolean;
}

/** All that came of a check, from what came of each fixture. */
export const assembleRun = ({ outcomes, config, floors, isPartial }: RunInput): CheckRun => {
  const scores = scoreOf(outcomes.flatMap(({ counted }) => counted));
  return {
    results: [...(config && !isPartial ? checkRules(config) : []), ...outcomes.map(({ result }) => result)],
    scores,
    below: isPartial ? [] : belowFloors(scores, floors),
    floorsSkipped: isPartial && Object.keys(floors).length > 0,
  };
};
