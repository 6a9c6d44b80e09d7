import type { BatchOptions } from '../../batch/options.ts';
import { partNamesFor } from '../../batch/render.ts';
import { type BatchEnd, runProduction } from '../../batch/run.ts';
import type { BatchStatus } from '../../batch/status.ts';
import { VisitxError } from '../../core/error.ts';
import type { PageFetcher } from '../../input/page-fetcher.ts';
import { openInputFiles } from '../input-files.ts';
import { isOurs, readRun } from '../run-info.ts';
import type { Store } from '../store/store.ts';
import { labelOfTask, readTasks } from '../task.ts';
import { type StoredFound, storedPlan } from './stored-plan.ts';
import { StoredWork } from './stored-work.ts';

export interface CollectOptions
  extends Pick<
    BatchOptions,
    'targets' | 'visitsOnly' | 'keepDuplicates' | 'byteOrderMark' | 'workers' | 'isResume' | 'isOverwrite' | 'workerFile' | 'signal'
  > {
  readonly store: Store;
  readonly run: string;
  /** True: inputs of jobs that failed are written to the errors, and the rest is collected. */
  readonly isPartial: boolean;
}

/**
 * Puts the outputs together from the parts of a run, as `visitx batch` would have written them from its inputs.
 * @throws VisitxError `run-missing`, `run-incomplete` where parts are not there, and whatever hinders writing.
 */
export const collectRun = async (options: CollectOptions, status: BatchStatus): Promise<BatchEnd> => {
  const { store, run, isPartial, ...output } = options;
  const info = await readRun(store, run);
  if (!isOurs(info)) throw otherVersion(run, info.visitx);
  const { count, first, keys: missing } = await missingParts(store, run);
  if (count > 0 && !isPartial) throw incomplete(count, info.tasks, first);
  const files = openInputFiles();
  const parts = partNamesFor(new Set(options.targets.map(({ format }) => format)));
  const batch: BatchOptions = {
    ...output,
    ...info.reading,
    ...info.limits,
    inputs: [`run ${run}`, ...missing],
    shard: { index: 1, count: 1 },
    fetcher: NO_PAGES,
    stdin: NO_INPUT,
  };
  try {
    return await runProduction<StoredFound>(batch, status, ({ pool, duplicates }) => ({
      plan: storedPlan({ store, run, missing }),
      work: new StoredWork({ pool, duplicates, files, fetcher: NO_PAGES, visitsOnly: options.visitsOnly, parts }),
    }));
  } finally {
    await files.close();
  }
};

const NO_PAGES: PageFetcher = {
  fetch: async (url) => {
    throw new VisitxError('network-disabled', `${url} is not fetched here`);
  },
  close: async () => {},
};

const NO_INPUT: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) };

const SHOWN = 5;

/** The parts of a run that its store has not. */
const missingParts = async (store: Store, run: string) => {
  const there = new Set<string>();
  for await (const key of store.list('parts/')) there.add(key);
  const keys = new Set<string>();
  const first: string[] = [];
  for await (const task of readTasks(store, run)) {
    if (there.has(task.part)) continue;
    keys.add(task.part);
    if (first.length < SHOWN) first.push(labelOfTask(task));
  }
  return { count: keys.size, first, keys };
};

const incomplete = (count: number, tasks: number, first: readonly string[]): VisitxError =>
  new VisitxError(
    'run-incomplete',
    `${count} of ${tasks} parts of the run are not there: ${first.join('; ')}${count > SHOWN ? '; …' : ''}`,
    {
      hint: 'wait for the workers, or see "visitx queue failed"; --partial collects the rest and writes these to the errors',
    },
  );

const otherVersion = (run: string, visitx: string): VisitxError =>
  new VisitxError('option-invalid', `the run ${run} was added by visitx ${visitx}, whose rules are others`, {
    hint: 'collect it with that version, or add the inputs again',
  });
