import type { Queue } from 'bullmq';
import { loadPackage } from '../load-package.ts';
import type { Connection } from './connect.ts';

/** What a job holds: where its tasks stand in the manifest of its run. All else is in the store. */
export interface JobData {
  /** The number of its first task, from 0. */
  readonly first: number;
  readonly count: number;
  /** In bytes, in the manifest. */
  readonly start: number;
  readonly end: number;
}

export type RunQueue = Queue<JobData, void, 'convert'>;

export const loadBull = (): Promise<Pick<typeof import('bullmq'), 'Queue' | 'Worker' | 'WaitingError' | 'UnrecoverableError'>> =>
  loadPackage('bullmq', () => import('bullmq'));

/** Events are for those who watch; the last few are enough. */
const EVENTS_KEPT = 1000;

/** The queue of a run. @throws VisitxError `package-missing`. */
export const openRunQueue = async ({ client, prefix }: Connection, run: string): Promise<RunQueue> => {
  const { Queue } = await loadBull();
  const queue: RunQueue = new Queue(run, { connection: client, prefix, streams: { events: { maxLen: EVENTS_KEPT } } });
  queue.on('error', () => {});
  return queue;
};

const BACKOFF_MS = 2000;
const ADDED_AT_ONCE = 1000;

/** Adds jobs, each to be tried so often; those that are there already stay as they are. */
export const addJobs = async (queue: RunQueue, jobs: readonly JobData[], attempts: number): Promise<void> => {
  for (let at = 0; at < jobs.length; at += ADDED_AT_ONCE) {
    await queue.addBulk(
      jobs.slice(at, at + ADDED_AT_ONCE).map((data) => ({
        name: 'convert',
        data,
        opts: {
          jobId: `t${data.first}`,
          attempts,
          backoff: { type: 'exponential', delay: BACKOFF_MS, jitter: 0.5 },
          stackTraceLimit: 0,
        },
      })),
    );
  }
};
