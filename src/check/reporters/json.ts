import { escapeUnsafe } from '../../write/escape.ts';
import { exitCodeOfRun, statusOf } from '../result.ts';
import type { Reporter } from './reporter.ts';

/** The whole run as one JSON object; `exit` is the exit code that goes with it. */
export const reportJson: Reporter = (run, { version, started, seconds }) => {
  const results = run.results.map((result) => ({
    name: result.name,
    file: result.file,
    status: statusOf(result),
    reviewed: result.isReviewed,
    ...(result.fault ? { fault: { code: result.fault.code, message: result.fault.message, hint: result.fault.hint ?? null } } : {}),
    differences: result.differences,
  }));
  const { scores, below, floorsSkipped } = run;
  const whole = { tool: `visitx ${version}`, started, seconds, exit: exitCodeOfRun(run), results, scores, below, floorsSkipped };
  return `${escapeUnsafe(JSON.stringify(whole, (_, value: unknown) => (value === undefined ? null : value), 2))}\n`;
};
