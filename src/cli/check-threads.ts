import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { tuneEngine } from '../batch/tune-engine.ts';
import { type FixtureOutcome, outcomeOf, tryFixture } from '../check/check-fixture.ts';
import type { Floors } from '../check/score.ts';
import type { Config } from '../config/config.ts';
import { readFixtureFiles } from '../input/fixture-folders.ts';

/** What a thread is given: all folders, and a counter from which every thread takes the next one. */
export interface ThreadTask {
  readonly folders: readonly string[];
  readonly counter: Int32Array;
  readonly floors: Floors;
  readonly configPath: string | undefined;
}

export type Numbered = readonly (readonly [index: number, outcome: FixtureOutcome])[];

/** Fewer fixtures than this are checked before another thread has loaded the rules. */
const WORTH_A_THREAD = 50;
const MOST_THREADS = 4;

/**
 * Every thread would optimise the rules anew, and no run is long enough to win that back: with a larger budget before V8
 * optimises, 200 fixtures took 2.7 s of 3.8, and 800 took 7.3 s of 9.5.
 */
const PATIENT = '--interrupt-budget=2000000';

const WORKER = new URL(import.meta.url.includes('/chunks/') ? '../check-worker.js' : './check-worker.js', import.meta.url);

/** Checks fixtures on the cores that there are; the outcomes are in the order of the folders. */
export const checkAll = async (folders: readonly string[], floors: Floors, config: Config | undefined): Promise<FixtureOutcome[]> => {
  tuneEngine([PATIENT]);
  const task = { folders, floors, configPath: config?.path, counter: new Int32Array(new SharedArrayBuffer(4)) };
  const threads =
    folders.length < WORTH_A_THREAD || !existsSync(fileURLToPath(WORKER)) ? 1 : Math.min(availableParallelism(), MOST_THREADS);
  const others = Array.from({ length: threads - 1 }, () => runThread(task));
  const own = takeTurns(task, config);
  const found = new Map([own, ...(await Promise.all(others))].flat());
  return folders.flatMap((_, index) => found.get(index) ?? []);
};

/** Takes folders until none is left. */
export const takeTurns = ({ folders, counter, floors }: ThreadTask, config: Config | undefined): Numbered => {
  const done: [number, FixtureOutcome][] = [];
  for (;;) {
    const index = Atomics.add(counter, 0, 1);
    const folder = folders[index];
    if (folder === undefined) return done;
    done.push([index, outcomeOf(tryFixture(folder, readFixtureFiles, { config }), floors)]);
  }
};

const runThread = (task: ThreadTask): Promise<Numbered> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: task });
    worker.once('message', (done: Numbered) => resolve(done));
    worker.once('error', reject);
  });
