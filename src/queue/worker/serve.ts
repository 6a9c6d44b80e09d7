import { messageOf } from '../../core/fault-code.ts';
import type { Connection } from '../redis/connect.ts';
import { openRunQueue, type RunQueue } from '../redis/run-queue.ts';
import { findRecord, listRuns } from '../redis/runs.ts';
import { openRunContext, type RunContext, type RunContextOptions } from './run-context.ts';
import { openRunWorker, type RunWorker, type RunWorkerOptions } from './run-worker.ts';
import type { WorkerLog } from './worker-log.ts';
import type { WorkerMetrics } from './worker-metrics.ts';

export interface ServeOptions extends RunContextOptions, Pick<RunWorkerOptions, 'connection' | 'concurrency' | 'lifeSign' | 'log'> {
  readonly openMetrics: (jobs: () => Promise<Record<string, number>>) => Promise<WorkerMetrics>;
  /** Takes the place that a run names, where the store is elsewhere on this machine. */
  readonly store?: string;
  /** Only these runs; all where it is left out. */
  readonly run?: string;
  /** True: ends when no run has a job left. */
  readonly isUntilDone: boolean;
  /** Asked to stop. */
  readonly signal: AbortSignal;
}

const LOOK_MS = 1000;
/** What is in hand when a worker is asked to stop may take so long; then it is handed back. */
const GRACE_MS = 20_000;
const LAST_MS = 28_000;

interface Served {
  readonly context: RunContext;
  readonly worker: RunWorker;
  readonly queue: RunQueue;
  readonly handBack: AbortController;
}

/** Takes jobs of all runs, as they come and go, until it is asked to stop. */
export const serve = async (options: ServeOptions): Promise<void> => {
  const served = new Map<string, Served>();
  const refused = new Set<string>();
  const metrics = await options.openMetrics(() => countAll([...served.values()]));
  try {
    while (!options.signal.aborted) {
      try {
        await takeUp(options, { served, refused, metrics });
        if (options.isUntilDone && (await isAllDone(options.connection, options.run, served))) break;
      } catch (fault) {
        options.log.warn('redis', { reason: messageOf(fault) });
      }
      await pause(LOOK_MS, options.signal);
    }
    await endAll([...served.values()], options.log);
  } finally {
    await metrics.close();
  }
};

interface Serving {
  readonly served: Map<string, Served>;
  /** Runs that this worker cannot do; it says so once. */
  readonly refused: Set<string>;
  readonly metrics: WorkerMetrics;
}

/** Begins with runs that are new, and ends with those that are gone. */
const takeUp = async (options: ServeOptions, { served, refused, metrics }: Serving): Promise<void> => {
  const { connection, concurrency, lifeSign, log } = options;
  const runs = (await listRuns(connection)).filter((run) => options.run === undefined || run === options.run);
  for (const run of runs) {
    if (served.has(run) || refused.has(run)) continue;
    const record = await findRecord(connection, run);
    if (!record) continue;
    try {
      const context = await openRunContext(run, options.store ?? record.store, options);
      const handBack = new AbortController();
      const worker = await openRunWorker({ connection, context, concurrency, lifeSign, log, metrics, handBack: handBack.signal });
      served.set(run, { context, worker, queue: await openRunQueue(connection, run), handBack });
      log.info('takes jobs', { run, store: context.store.place });
    } catch (fault) {
      refused.add(run);
      log.warn('cannot do a run', { run, reason: messageOf(fault) });
    }
  }
  for (const [run, one] of served) {
    if (runs.includes(run)) continue;
    served.delete(run);
    one.handBack.abort();
    await end(one);
    log.info('run is gone', { run });
  }
};

const end = async ({ worker, queue, context }: Served): Promise<void> => {
  await worker.close();
  await queue.close();
  await context.close();
};

const endAll = async (served: readonly Served[], log: WorkerLog): Promise<void> => {
  const active = served.reduce((sum, { worker }) => sum + worker.active(), 0);
  if (active > 0) log.info('finishing what is in hand', { jobs: active });
  const grace = setTimeout(() => {
    for (const { handBack } of served) handBack.abort();
  }, GRACE_MS);
  const last = new AbortController();
  const late = pause(LAST_MS, last.signal);
  await Promise.race([Promise.all(served.map(end)), late]);
  clearTimeout(grace);
  last.abort();
};

const isAllDone = async (connection: Connection, only: string | undefined, served: ReadonlyMap<string, Served>): Promise<boolean> => {
  for (const run of await listRuns(connection)) {
    if (only !== undefined && run !== only) continue;
    const record = await findRecord(connection, run);
    if (record && !record.isAdded) return false;
    const one = served.get(run);
    if (one && Object.entries(await openJobsOf(one.queue)).some(([state, count]) => state !== 'failed' && count > 0)) return false;
  }
  return true;
};

const openJobsOf = (queue: RunQueue): Promise<Record<string, number>> => queue.getJobCounts('wait', 'active', 'delayed', 'failed');

const countAll = async (served: readonly Served[]): Promise<Record<string, number>> => {
  const sum: Record<string, number> = { wait: 0, active: 0, delayed: 0, failed: 0 };
  for (const { queue } of served) {
    for (const [state, count] of Object.entries(await openJobsOf(queue))) sum[state] = (sum[state] ?? 0) + count;
  }
  return sum;
};

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
