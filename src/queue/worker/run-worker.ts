import type { Job, Worker } from 'bullmq';
import { VisitxError } from '../../core/error.ts';
import { messageOf } from '../../core/fault-code.ts';
import type { Connection } from '../redis/connect.ts';
import { type JobData, loadBull } from '../redis/run-queue.ts';
import { countStalled, markDone } from '../redis/runs.ts';
import { labelOfTask, readTasks, type Task } from '../task.ts';
import type { RunContext } from './run-context.ts';
import { runTask } from './run-task.ts';
import type { WorkerLog } from './worker-log.ts';
import type { WorkerMetrics } from './worker-metrics.ts';

export interface RunWorkerOptions {
  readonly connection: Connection;
  readonly context: RunContext;
  /** Jobs at once. */
  readonly concurrency: number;
  /** After how many milliseconds without a sign of life a job is taken over. */
  readonly lifeSign: number;
  readonly log: WorkerLog;
  readonly metrics: WorkerMetrics;
  /** Fires when what is in hand is to be handed back. */
  readonly handBack: AbortSignal;
}

/** Takes the jobs of one run. */
export interface RunWorker {
  /** Jobs in hand. */
  readonly active: () => number;
  /** Takes no more jobs, and waits for those in hand. */
  readonly close: () => Promise<void>;
}

/** A job whose worker dies so often is taken for the reason of it. */
const MOST_STALLED = 5;
const RETRY_MS = 1000;

/** @throws VisitxError `package-missing`. */
export const openRunWorker = async (options: RunWorkerOptions): Promise<RunWorker> => {
  const { connection, context, concurrency, lifeSign, log, metrics } = options;
  const { run } = context.info;
  const bull = await loadBull();
  let active = 0;
  const work = async (job: Job<JobData, void>, token?: string, signal?: AbortSignal): Promise<void> => {
    active += 1;
    const stop = stopBy(signal, options.handBack);
    try {
      await runJob(job.data, options, stop.signal);
    } catch (fault) {
      if (!options.handBack.aborted) throw fault;
      log.info('handed back', { run, job: job.id });
      await job.moveToWait(token);
      throw new bull.WaitingError();
    } finally {
      stop.forget();
      active -= 1;
    }
  };
  const worker: Worker<JobData, void> = new bull.Worker(run, work, {
    connection: connection.client,
    prefix: connection.prefix,
    concurrency,
    lockDuration: lifeSign,
    stalledInterval: lifeSign,
    maxStalledCount: MOST_STALLED,
    runRetryDelay: RETRY_MS,
    removeOnComplete: { count: 0 },
  });
  worker.on('error', (fault) => log.warn('redis', { run, reason: messageOf(fault) }));
  worker.on('lockRenewalFailed', (jobs: string[]) => {
    for (const job of jobs) worker.cancelJob(job);
  });
  worker.on('stalled', (job) => {
    metrics.jobStalled();
    log.warn('taken over', { run, job });
    countStalled(connection, run).catch(() => {});
  });
  worker.on('failed', (job, fault) => {
    metrics.jobFailed();
    const attempt = job && `${job.attemptsMade} of ${job.opts.attempts ?? 1}`;
    log.warn('failed', { run, job: job?.id, attempt, reason: fault.message });
  });
  return { active: () => active, close: () => worker.close() };
};

/** @throws Error that names the inputs. */
const runJob = async ({ first, start, end }: JobData, { connection, context, log, metrics }: RunWorkerOptions, signal: AbortSignal) => {
  const { run } = context.info;
  let number = first;
  for await (const task of readTasks(context.store, run, { start, end })) {
    const began = performance.now();
    const done = await runTask(task, context, signal).catch((fault: unknown) => {
      throw named(task, fault);
    });
    const seconds = Math.round(performance.now() - began) / 1000;
    metrics.taskDone({ ...done, seconds });
    await markDone(connection, { run, task: number, things: done.things, errors: done.errors });
    const { isKnown, things, errors } = done;
    log.info(isKnown ? 'there already' : 'done', { run, task: number, things, errors, seconds, input: labelOfTask(task) });
    number += 1;
  }
};

const named = (task: Task, fault: unknown): Error => {
  const code = fault instanceof VisitxError ? `${fault.code}: ` : '';
  return new Error(`${labelOfTask(task)}: ${code}${messageOf(fault)}`, { cause: fault });
};

/** Fires when either does. */
const stopBy = (lost: AbortSignal | undefined, handBack: AbortSignal) => {
  const stop = new AbortController();
  const abort = (): void => stop.abort(new Error('the job is no longer in the hands of this worker'));
  for (const signal of [lost, handBack]) {
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
  }
  return {
    signal: stop.signal,
    forget: () => {
      for (const signal of [lost, handBack]) signal?.removeEventListener('abort', abort);
    },
  };
};
