import { VisitxError } from '../../core/error.ts';
import { runMissing } from '../parse-stored.ts';
import type { Connection } from './connect.ts';

/** What Redis knows of a run beside its jobs. */
export interface RunRecord {
  readonly run: string;
  /** Where its store is. */
  readonly store: string;
  readonly tasks: number;
  readonly jobs: number;
  /** True when all its jobs were added. */
  readonly isAdded: boolean;
  /** Tasks whose parts are in the store. */
  readonly done: number;
  /** Articles and whatever else the parts hold, and how much of it failed. */
  readonly things: number;
  readonly errors: number;
  /** How often a job was taken over from a worker that gave no sign of life. */
  readonly stalled: number;
}

const runsKey = ({ prefix }: Connection): string => `${prefix}:runs`;
const recordKey = ({ prefix }: Connection, run: string): string => `${prefix}:run:${run}`;
const partsKey = ({ prefix }: Connection, run: string): string => `${prefix}:run:${run}:parts`;

/** The runs in the order in which they were added. */
export const listRuns = (connection: Connection): Promise<string[]> => connection.client.zrange(runsKey(connection), '0', '-1');

/** Makes a run known to workers; one that is known stays as it is. */
export const registerRun = async (
  connection: Connection,
  { run, store, tasks, jobs }: Omit<RunRecord, 'isAdded' | 'done' | 'things' | 'errors' | 'stalled'>,
) => {
  const { client } = connection;
  await client.hset(recordKey(connection, run), { store, tasks, jobs });
  await client.zadd(runsKey(connection), 'NX', Date.now(), run);
};

/** Notes that all jobs of a run were added. */
export const markAdded = async (connection: Connection, run: string): Promise<void> => {
  await connection.client.hset(recordKey(connection, run), 'added', 1);
};

export const countStalled = async (connection: Connection, run: string): Promise<void> => {
  await connection.client.hincrby(recordKey(connection, run), 'stalled', 1);
};

/** A task counts once, however often it is done. */
const DONE = `if redis.call('SETBIT', KEYS[1], ARGV[1], 1) == 1 then return 0 end
redis.call('HINCRBY', KEYS[2], 'things', ARGV[2])
redis.call('HINCRBY', KEYS[2], 'errors', ARGV[3])
return redis.call('HINCRBY', KEYS[2], 'done', 1)`;

export interface TaskDone {
  readonly run: string;
  /** From 0. */
  readonly task: number;
  readonly things: number;
  readonly errors: number;
}

/** Notes that the part of a task is in the store. */
export const markDone = async (connection: Connection, { run, task, things, errors }: TaskDone): Promise<void> => {
  await connection.client.eval(DONE, 2, partsKey(connection, run), recordKey(connection, run), task, things, errors);
};

/** @throws VisitxError `run-missing`. */
export const readRecord = async (connection: Connection, run: string): Promise<RunRecord> => {
  const record = await findRecord(connection, run);
  if (!record) throw runMissing(run, connection.shown);
  return record;
};

export const findRecord = async (connection: Connection, run: string): Promise<RunRecord | undefined> => {
  const { store, tasks, jobs, added, done, things, errors, stalled } = await connection.client.hgetall(recordKey(connection, run));
  if (store === undefined) return undefined;
  const numbers = {
    tasks: Number(tasks),
    jobs: Number(jobs),
    done: Number(done ?? 0),
    things: Number(things ?? 0),
    errors: Number(errors ?? 0),
  };
  return { run, store, ...numbers, isAdded: added === '1', stalled: Number(stalled ?? 0) };
};

/** Forgets a run; its parts stay in the store. */
export const forgetRun = async (connection: Connection, run: string): Promise<void> => {
  const { client } = connection;
  await client.zrem(runsKey(connection), run);
  await client.del(recordKey(connection, run), partsKey(connection, run));
};

/** The run that is meant: the one that is named, or the only one. @throws VisitxError `run-missing`, `option-invalid`. */
export const pickRun = async (connection: Connection, named: string | undefined): Promise<RunRecord> => {
  if (named !== undefined) return readRecord(connection, named);
  const runs = await listRuns(connection);
  const [only, second] = runs;
  if (only === undefined) throw runMissing('at all', connection.shown);
  if (second === undefined) return readRecord(connection, only);
  throw new VisitxError('option-invalid', `there are ${runs.length} runs: ${runs.slice(0, 10).join(', ')}`, {
    hint: 'name the one that you mean',
  });
};
