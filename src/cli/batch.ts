import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { measureInputs } from '../batch/measure.ts';
import type { BatchOptions } from '../batch/options.ts';
import { type Target, targetsOf } from '../batch/output/targets.ts';
import { runBatch } from '../batch/run.ts';
import { newStatus } from '../batch/status.ts';
import { parseConfig } from '../config/config.ts';
import { VisitxError } from '../core/error.ts';
import type { PageFetcher } from '../input/page-fetcher.ts';
import { showProgress } from './batch-progress.ts';
import { writeBatchSummary } from './batch-summary.ts';
import type { BatchFlags } from './commands/batch.ts';
import { type ConfigText, readConfig } from './config-file.ts';
import { EXIT_DONE, EXIT_FAILED } from './fault.ts';
import { writeErr } from './streams.ts';
import { painterFor } from './terminal.ts';
import { openWebPages } from './web-pages.ts';

/** What the shell knows a command by that was ended by SIGINT or SIGTERM. */
const EXIT_BY_SIGNAL = { SIGINT: 130, SIGTERM: 143 } as const;

/** Converts archives; gives the exit code. */
export const batch = async (inputs: readonly string[], flags: BatchFlags): Promise<number> => {
  const targets = targetsOf(flags.out, flags.format);
  checkUsage(inputs, targets);
  const config = await readConfig(flags.config);
  if (config) parseConfig(config.text, config.path);
  const web = openWebPages(flags);
  const fetcher = { fetch: web.read, close: web.close };
  const stop = new AbortController();
  const signals = listenForSignals(stop);
  const status = newStatus();
  const started = performance.now();
  const measure = measureInputs(inputs, stop.signal);
  const progress = showProgress(status, measure, { isQuiet: flags.quiet === true, isShown: flags.progress });
  try {
    const end = await runBatch(optionsOf(inputs, flags, { targets, signal: stop.signal, config, fetcher }), status);
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
    await fetcher.close();
  }
};

const checkUsage = (inputs: readonly string[], targets: readonly Target[]): void => {
  if (inputs.filter((input) => input === '-').length > 1) {
    throw new VisitxError('option-invalid', 'standard input can be read only once', { hint: 'name "-" once' });
  }
  for (const input of inputs) {
    const target = input === '-' ? undefined : targets.find(({ path }) => path === resolve(input));
    if (target) throw new VisitxError('option-invalid', `${target.name} is both an input and an output`, { hint: 'name another output' });
  }
};

interface Given {
  readonly targets: readonly Target[];
  readonly signal: AbortSignal;
  readonly config: ConfigText | undefined;
  readonly fetcher: PageFetcher;
}

const optionsOf = (inputs: readonly string[], flags: BatchFlags, { targets, signal, config, fetcher }: Given): BatchOptions => ({
  inputs,
  targets,
  signal,
  ...(flags.published === undefined ? {} : { published: flags.published }),
  ...(flags.language === undefined ? {} : { language: flags.language }),
  evidence: flags.evidence,
  visitsOnly: flags.visitsOnly === true,
  keepDuplicates: flags.keepDuplicates === true,
  byteOrderMark: flags.bom === true,
  shard: flags.shard ?? { index: 1, count: 1 },
  workers: flags.workers ?? availableParallelism(),
  deadline: flags.deadline * 1000,
  memory: flags.memory,
  isResume: flags.resume === true,
  isOverwrite: flags.overwrite === true,
  workerFile: new URL(import.meta.url.includes('/chunks/') ? '../batch-worker.js' : './batch-worker.js', import.meta.url),
  fetcher,
  sites: flags.sites,
  ...(config === undefined ? {} : { config }),
  stdin: process.stdin,
});

/** The first signal asks the run to stop; the second ends the process, and what was saved is safe all the same. */
const listenForSignals = (stop: AbortController) => {
  let received: 'SIGINT' | 'SIGTERM' | undefined;
  const onSignal = (signal: 'SIGINT' | 'SIGTERM') => {
    if (received !== undefined) process.exit(EXIT_BY_SIGNAL[signal]);
    received = signal;
    writeErr('\nvisitx: finishing what is in hand; once more ends it at once\n');
    stop.abort();
  };
  const onInt = () => onSignal('SIGINT');
  const onTerm = () => onSignal('SIGTERM');
  process.on('SIGINT', onInt);
  process.on('SIGTERM', onTerm);
  return {
    received: () => received,
    stop: () => {
      process.off('SIGINT', onInt);
      process.off('SIGTERM', onTerm);
    },
  };
};

const resumeAdvice = (): string => {
  const args = process.argv.slice(2).filter((arg) => arg !== '--resume');
  return `visitx: stopped; what was done is saved. Go on with:\n  visitx ${args.map(quoted).join(' ')} --resume\n`;
};

const quoted = (arg: string): string => (/^[\w@%+=:,./-]+$/u.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`);
