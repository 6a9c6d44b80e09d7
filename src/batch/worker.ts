import { workerData } from 'node:worker_threads';
import { reportSchema } from '../report/schema.ts';
import { type BuildJob, build } from './build-job.ts';
import {
  type Converted,
  type ConvertOptions,
  type ConvertTask,
  convert,
  type Failure,
  failureOf,
  PROGRESS,
  prepare,
  type ReadyOptions,
} from './convert.ts';
import { type Rendition, render } from './render.ts';

/** What a worker is told when it starts. */
export interface WorkerSettings {
  readonly options: ConvertOptions;
  /** A place for each article in hand: how far a worker is with it; see PROGRESS. */
  readonly begun: Int32Array;
}

/** A report that was written before. */
export interface StoredReport {
  /** UTF-8. */
  readonly line: Uint8Array;
  /** The number of the article in the run. */
  readonly article: number;
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

/** Converts some articles, one after the other. */
export const convertArticles = (tasks: readonly ConvertTask[]): Converted[] => tasks.map(convertArticle);

const convertArticle = (task: ConvertTask): Converted => {
  ready ??= start();
  const { options, begun } = ready;
  const began = performance.now();
  Atomics.store(begun, task.slot, PROGRESS.isBegun);
  const result = convert(task, options);
  Atomics.store(begun, task.slot, PROGRESS.isDone);
  const milliseconds = Math.round((performance.now() - began) * 10) / 10;
  return { ...result, milliseconds };
};

/** Writes a report that stands as a line of JSON in every form that the run asks for. */
export const renderStored = ({ line, article }: StoredReport): Rendition => {
  ready ??= start();
  const report = reportSchema.parse(JSON.parse(new TextDecoder().decode(line)));
  return render(report, article, ready.options.parts);
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
