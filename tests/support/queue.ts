import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Added, addRun } from '../../src/queue/add.ts';
import { connect } from '../../src/queue/redis/connect.ts';
import { type RunState, runStateOf, withQueue } from '../../src/queue/run-state.ts';
import { openStore } from '../../src/queue/store/open-store.ts';
import type { Outcome } from './command.ts';
import { ROOT } from './sources.ts';

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something holds. */
export const until = async (holds: () => boolean | Promise<boolean>, milliseconds = 60_000): Promise<void> => {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('it did not come to that in time');
    await pause(20);
  }
};

/** Runs the built command while this process goes on with its servers. */
export const visitxBeside = (args: readonly string[], { cwd, env }: WorkerSetting): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'bin/visitx.js'), ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });

/** A worker of a run, in a process of its own. */
export interface TestWorker {
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** What it has said so far. */
  readonly said: () => string;
}

export interface WorkerSetting {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export const startWorker = (args: readonly string[], { cwd, env }: WorkerSetting): TestWorker => {
  const command = [join(ROOT, 'bin/visitx.js'), 'worker', ...args];
  const child: ChildProcess = spawn(process.execPath, command, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  return {
    kill: (signal) => void child.kill(signal),
    ended: new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal ?? ''))),
    said: () => said,
  };
};

/** The parts that a store has. */
export const partsIn = (store: string): string[] => {
  try {
    return readdirSync(join(store, 'parts'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.gz'));
  } catch {
    return [];
  }
};

/** How far a run is, without a process of its own to ask. */
export const stateOf = async (url: string, run: string): Promise<RunState> => {
  const connection = await connect({ url, prefix: 'visitx' });
  try {
    return await withQueue(connection, run, (queue) => runStateOf(connection, run, queue));
  } finally {
    connection.close();
  }
};

export interface AddSetting {
  readonly url: string;
  /** Where inputs and the store are named from. */
  readonly cwd: string;
  readonly store: string;
  /** Between two requests to a host, in milliseconds. */
  readonly delay?: number;
}

/** Adds inputs in this process, with lines cut into short spans. */
export const add = async (inputs: readonly string[], { url, cwd, store, delay = 0 }: AddSetting): Promise<Added> => {
  const connection = await connect({ url, prefix: 'visitx' });
  const here = process.cwd();
  process.chdir(cwd);
  const opened = await openStore(store);
  try {
    return await addRun({
      inputs,
      store: opened,
      connection,
      excluded: [opened.place],
      keep: async () => '',
      fetcher: { fetch: async () => Promise.reject(new Error('nothing is fetched here')), close: async () => {} },
      attempts: 1,
      linesBytes: 1000,
      reading: { evidence: 'full', sites: true },
      limits: { deadline: 10_000, memory: 256 },
      fetching: { delay, timeout: 2000, maxBytes: 1e7, ignoreRobots: false },
    });
  } finally {
    opened.close();
    process.chdir(here);
    connection.close();
  }
};
