import type { Config } from '../config/config.ts';
import { brokenExamples } from '../config/rule-proof.ts';
import { type Path, pointerOf } from '../core/json.ts';
import type { CheckResult } from './result.ts';

/** Runs the examples of a configuration's own rules; one result a rule. */
export const checkRules = (config: Config): CheckResult[] =>
  config.rules.map((rule, i) => ({
    name: rule.data.name,
    file: config.path.replaceAll('\\', '/'),
    isReviewed: true,
    fault: undefined,
    differences: brokenExamples(rule).map(({ path, expected, got }) => {
      const whole: Path = ['rules', i, ...path];
      return {
        field: 'rules',
        kind: expected === undefined ? 'extra' : got === undefined ? 'missed' : 'wrong',
        pointer: pointerOf(whole),
        gotPointer: undefined,
        expected: expected === undefined ? [] : [expected],
        got,
        behind: got === undefined ? undefined : { rule: rule.data.name, exact: got },
        position: config.yaml.locate(whole),
        isExcused: false,
      };
    }),
  }));
