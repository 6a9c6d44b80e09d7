import type { Connection } from './redis/connect.ts';
import { openRunQueue, type RunQueue } from './redis/run-queue.ts';
import { type RunRecord, readRecord } from './redis/runs.ts';

/** How far a run is. */
export interface RunState extends RunRecord {
  readonly waiting: number;
  readonly active: number;
  /** Waiting for another attempt. */
  readonly delayed: number;
  readonly failed: number;
  readonly isPaused: boolean;
  /** True where no job is left but those that failed. */
  readonly hasEnded: boolean;
}

/** Looks at a run. @throws VisitxError `run-missing`. */
export const runStateOf = async (connection: Connection, run: string, queue: RunQueue): Promise<RunState> => {
  const record = await readRecord(connection, run);
  const { wait = 0, active = 0, delayed = 0, failed = 0 } = await queue.getJobCounts('wait', 'active', 'delayed', 'failed');
  const hasEnded = record.isAdded && wait + active + delayed === 0;
  return { ...record, waiting: wait, active, delayed, failed, isPaused: await queue.isPaused(), hasEnded };
};

/** Has something done with the queue of a run. */
export const withQueue = async <T>(connection: Connection, run: string, act: (queue: RunQueue) => Promise<T>): Promise<T> => {
  const queue = await openRunQueue(connection, run);
  try {
    return await act(queue);
  } finally {
    await queue.close();
  }
};

/** A job that failed, and why, with its inputs. */
export interface FailedJob {
  readonly job: string;
  readonly attempts: number;
  readonly reason: string;
}

const AT_ONCE = 1000;

/** The jobs that failed, the last first. */
export async function* failedJobs(queue: RunQueue): AsyncGenerator<FailedJob> {
  for (let at = 0; ; at += AT_ONCE) {
    const jobs = await queue.getFailed(at, at + AT_ONCE - 1);
    for (const { id = '', attemptsMade, failedReason } of jobs) yield { job: id, attempts: attemptsMade, reason: failedReason };
    if (jobs.length < AT_ONCE) return;
  }
}
