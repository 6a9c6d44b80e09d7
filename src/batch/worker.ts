import { workerData } from 'node:worker_threads';
import { type BuildJob, build } from './build-job.ts';
import {
  type Converted,
  type ConvertOptions,
  type ConvertTask,
  convert,
  type Failure,
  failureOf,
  prepare,
  type ReadyOptions,
} from './convert.ts';

/** What a worker is told when it starts. */
export interface WorkerSettings {
  readonly options: ConvertOptions;
  /** A place for each article in hand: 1 from the moment that a worker began with it. */
  readonly begun: Int32Array;
}

const isSettings = (data: unknown): data is WorkerSettings =>
  typeof data === 'object' && data !== null && 'options' in data && 'begun' in data;

interface Ready {
  readonly options: ReadyOptions;
  readonly begun: Int32Array;
}

/** Made once a thread, with the first article. */
let ready: Ready | undefined;

const start = (): Ready => {
  const data: unknown = workerData;
  if (!isSettings(data)) throw new TypeError('the worker was started without its settings');
  return { options: prepare(data.options), begun: data.begun };
};

/** Converts one article. */
export const convertArticle = (task: ConvertTask): Converted => {
  ready ??= start();
  const { options, begun } = ready;
  const began = performance.now();
  Atomics.store(begun, task.slot, 1);
  const result = convert(task, options);
  const milliseconds = Math.round((performance.now() - began) * 10) / 10;
  return { ...result, milliseconds };
};

/** Puts an output together; a fault is given back as a value. */
export const buildOutput = async (job: BuildJob): Promise<Failure | undefined> => {
  try {
    await build(job);
    return undefined;
  } catch (fault) {
    return failureOf(fault);
  }
};
