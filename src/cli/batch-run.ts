import { resolve } from 'node:path';
import type { Measure } from '../batch/measure.ts';
import type { Target } from '../batch/output/targets.ts';
import type { BatchEnd } from '../batch/run.ts';
import { type BatchStatus, newStatus } from '../batch/status.ts';
import { VisitxError } from '../core/error.ts';
import { showProgress } from './batch-progress.ts';
import { writeBatchSummary } from './batch-summary.ts';
import { EXIT_DONE, EXIT_FAILED } from './fault.ts';
import { EXIT_BY_SIGNAL, listenForSignals } from './signals.ts';
import { writeErr } from './streams.ts';
import { painterFor } from './terminal.ts';

export interface FollowOptions {
  readonly flags: { readonly quiet?: boolean; readonly progress: boolean; readonly strict?: boolean };
  readonly targets: readonly Target[];
  /** How much there is to do; measured until the signal. */
  readonly measure: (signal: AbortSignal) => Measure;
  readonly run: (signal: AbortSignal, status: BatchStatus) => Promise<BatchEnd>;
}

/** Runs what writes data sets, shows how far it is and what it came to; gives the exit code. */
export const followRun = async ({ flags, targets, measure, run }: FollowOptions): Promise<number> => {
  const stop = new AbortController();
  const signals = listenForSignals(stop);
  const status = newStatus();
  const started = performance.now();
  const progress = showProgress(status, measure(stop.signal), { isQuiet: flags.quiet === true, isShown: flags.progress });
  try {
    const end = await run(stop.signal, status);
    progress.stop();
    if (end === 'complete') {
      if (!flags.quiet) writeErr('visitx: the outputs are complete, and nothing is left to do\n');
      return EXIT_DONE;
    }
    if (end === 'interrupted') {
      writeErr(resumeAdvice());
      return EXIT_BY_SIGNAL[signals.received() ?? 'SIGINT'];
    }
    const seconds = (performance.now() - started) / 1000;
    if (!flags.quiet) writeErr(writeBatchSummary(status, { seconds, targets, paint: painterFor(2) }));
    return flags.strict && status.tally.errors > 0 ? EXIT_FAILED : EXIT_DONE;
  } finally {
    progress.stop();
    stop.abort();
    signals.stop();
  }
};

/** @throws VisitxError `option-invalid` where standard input is named twice, or an output is an input. */
export const checkUsage = (inputs: readonly string[], targets: readonly Target[]): void => {
  if (inputs.filter((input) => input === '-').length > 1) {
    throw new VisitxError('option-invalid', 'standard input can be read only once', { hint: 'name "-" once' });
  }
  for (const input of inputs) {
    const target = input === '-' ? undefined : targets.find(({ path }) => path === resolve(input));
    if (target) throw new VisitxError('option-invalid', `${target.name} is both an input and an output`, { hint: 'name another output' });
  }
};

const resumeAdvice = (): string => {
  const args = process.argv.slice(2).filter((arg) => arg !== '--resume');
  return `visitx: stopped; what was done is saved. Go on with:\n  visitx ${args.map(quoted).join(' ')} --resume\n`;
};

const quoted = (arg: string): string => (/^[\w@%+=:,./-]+$/u.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`);
