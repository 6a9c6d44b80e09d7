import type { Config } from '../config/config.ts';
import { type Attempt, resultOf } from './check-fixture.ts';
import { checkRules } from './check-rules.ts';
import type { CheckRun } from './result.ts';
import { belowFloors, type Floors, scoreOf } from './score.ts';

export interface RunInput {
  readonly attempts: readonly Attempt[];
  readonly config: Config | undefined;
  readonly floors: Floors;
  /** Some fixtures were left out. */
  readonly isPartial: boolean;
}

/** All that came of a check, from what came of each fixture. */
export const assembleRun = ({ attempts, config, floors, isPartial }: RunInput): CheckRun => {
  const scores = scoreOf(attempts.flatMap((attempt) => ('checked' in attempt ? attempt.checked.verdicts : [])));
  return {
    results: [...(config && !isPartial ? checkRules(config) : []), ...attempts.map((attempt) => resultOf(attempt, floors))],
    scores,
    below: isPartial ? [] : belowFloors(scores, floors),
    floorsSkipped: isPartial && Object.keys(floors).length > 0,
  };
};
