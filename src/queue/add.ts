import { createHash } from 'node:crypto';
import { open, rm, writeFile } from 'node:fs/promises';
import { RULES_DIGEST } from '../core/rules-digest.ts';
import { VERSION } from '../core/version.ts';
import { type CutOptions, cut } from './cut/cut.ts';
import type { Connection } from './redis/connect.ts';
import { addJobs, type JobData, openRunQueue } from './redis/run-queue.ts';
import { findRecord, markAdded, registerRun } from './redis/runs.ts';
import { manifestKey, type RunInfo, runKey } from './run-info.ts';
import type { Store } from './store/store.ts';
import { partKeyOf, type TaskDraft } from './task.ts';

export interface AddOptions extends CutOptions, Pick<RunInfo, 'reading' | 'limits' | 'fetching'> {
  readonly store: Store;
  readonly connection: Connection;
  /** How often a job is tried, with growing pauses, before it is taken for failed. */
  readonly attempts: number;
}

export interface Added {
  readonly run: string;
  readonly tasks: number;
  readonly jobs: number;
  /** True where the run was there, and nothing was changed. */
  readonly isKnown: boolean;
}

/**
 * Cuts inputs into jobs, writes what they are into the store, and adds them. The same inputs added twice change nothing; an
 * addition that broke off is made whole.
 * @throws VisitxError `input-missing`, `store-failed`, `package-missing`.
 */
export const addRun = async (options: AddOptions): Promise<Added> => {
  const { store, connection, reading, limits, fetching } = options;
  const draft = await store.draft();
  try {
    const { digest, tasks, jobs } = await writeManifest(options, draft);
    const info = { visitx: VERSION, rules: RULES_DIGEST, reading, limits, fetching, tasks };
    const run = createHash('sha256')
      .update(JSON.stringify({ digest, ...info }))
      .digest('hex')
      .slice(0, 12);
    const record = await findRecord(connection, run);
    if (record?.isAdded) return { run, tasks, jobs: jobs.length, isKnown: true };
    await store.put(manifestKey(run), draft);
    const infoDraft = await store.draft();
    await writeFile(infoDraft, `${JSON.stringify({ run, ...info })}\n`);
    await store.put(runKey(run), infoDraft);
    await registerRun(connection, { run, store: store.place, tasks, jobs: jobs.length });
    const queue = await openRunQueue(connection, run);
    await addJobs(queue, jobs, options.attempts);
    await markAdded(connection, run);
    await queue.close();
    return { run, tasks, jobs: jobs.length, isKnown: false };
  } finally {
    await rm(draft, { force: true });
  }
};

interface Manifest {
  readonly digest: string;
  readonly tasks: number;
  readonly jobs: readonly JobData[];
}

const HELD_BYTES = 1024 * 1024;

/** A line a task; the tasks of a shard stand together, and are one job. */
const writeManifest = async (options: AddOptions, path: string): Promise<Manifest> => {
  const file = await open(path, 'w');
  const hash = createHash('sha256');
  const jobs: { -readonly [K in keyof JobData]: JobData[K] }[] = [];
  let held = '';
  let size = 0;
  let tasks = 0;
  let last: TaskDraft | undefined;
  try {
    for await (const task of cut(options)) {
      const line = `${JSON.stringify({ part: partKeyOf(task, options.reading), ...task })}\n`;
      const end = size + Buffer.byteLength(line);
      const job = jobs.at(-1);
      if (job && isSameShard(task, last)) {
        job.end = end;
        job.count += 1;
      } else {
        jobs.push({ first: tasks, count: 1, start: size, end });
      }
      size = end;
      last = task;
      tasks += 1;
      hash.update(line);
      held += line;
      if (held.length < HELD_BYTES) continue;
      await file.write(held);
      held = '';
    }
    await file.write(held);
  } finally {
    await file.close();
  }
  return { digest: hash.digest('hex'), tasks, jobs };
};

const isSameShard = (task: TaskDraft, last: TaskDraft | undefined): boolean =>
  task.kind === 'links' && last?.kind === 'links' && task.segment === last.segment && task.shard === last.shard;
