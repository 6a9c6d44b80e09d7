import { availableParallelism } from 'node:os';
import { measureInputs } from '../batch/measure.ts';
import type { BatchOptions } from '../batch/options.ts';
import { type Target, targetsOf } from '../batch/output/targets.ts';
import { runBatch } from '../batch/run.ts';
import { parseConfig } from '../config/config.ts';
import type { PageFetcher } from '../input/page-fetcher.ts';
import { checkUsage, followRun } from './batch-run.ts';
import type { BatchFlags } from './commands/batch.ts';
import { type ConfigText, readConfig } from './config-file.ts';
import { outputOptionsOf } from './output-options.ts';
import { limitsOf, readingOf } from './reading-options.ts';
import { openWebPages } from './web-pages.ts';
import { WORKER_FILE } from './worker-file.ts';

/** Converts archives; gives the exit code. */
export const batch = async (inputs: readonly string[], flags: BatchFlags): Promise<number> => {
  const targets = targetsOf(flags.out, flags.format);
  checkUsage(inputs, targets);
  const config = await readConfig(flags.config);
  if (config) parseConfig(config.text, config.path);
  const web = openWebPages(flags);
  const fetcher = { fetch: web.read, close: web.close };
  try {
    return await followRun({
      flags,
      targets,
      measure: (signal) => measureInputs(inputs, signal),
      run: (signal, status) => runBatch(optionsOf(inputs, flags, { targets, signal, config, fetcher }), status),
    });
  } finally {
    await fetcher.close();
  }
};

interface Given {
  readonly targets: readonly Target[];
  readonly signal: AbortSignal;
  readonly config: ConfigText | undefined;
  readonly fetcher: PageFetcher;
}

const optionsOf = (inputs: readonly string[], flags: BatchFlags, { targets, signal, config, fetcher }: Given): BatchOptions => ({
  ...outputOptionsOf(flags, availableParallelism()),
  ...readingOf(flags, config),
  ...limitsOf(flags),
  inputs,
  targets,
  signal,
  shard: flags.shard ?? { index: 1, count: 1 },
  workerFile: WORKER_FILE,
  fetcher,
  stdin: process.stdin,
});
