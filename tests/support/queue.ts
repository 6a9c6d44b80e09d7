import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../../src/queue/redis/connect.ts';
import { type RunState, runStateOf, withQueue } from '../../src/queue/run-state.ts';
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
