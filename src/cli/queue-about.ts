import { VisitxError } from '../core/error.ts';
import { cleanRun } from '../queue/clean.ts';
import type { Connection } from '../queue/redis/connect.ts';
import { forgetRun, listRuns, pickRun } from '../queue/redis/runs.ts';
import { failedJobs, type RunState, runStateOf, withQueue } from '../queue/run-state.ts';
import { escapeUnsafe } from '../write/escape.ts';
import { openProgressView, timeOf } from './batch-progress.ts';
import type { AboutRun, RunFlags } from './commands/queue.ts';
import { EXIT_DONE, EXIT_FAILED } from './fault.ts';
import { withRedis } from './redis-session.ts';
import { writeErr, writeOut } from './streams.ts';

type Act = (connection: Connection, run: string, flags: RunFlags) => Promise<number>;

/** Says or does something with a run; gives the exit code. */
export const queueAbout = (name: AboutRun, named: string | undefined, flags: RunFlags): Promise<number> =>
  withRedis(flags, async (connection) => {
    if (name === 'status' && named === undefined) return statusOfAll(connection, flags);
    const { run } = await pickRun(connection, named);
    return ACTS[name](connection, run, flags);
  });

const statusOfAll = async (connection: Connection, flags: RunFlags): Promise<number> => {
  const runs = await listRuns(connection);
  if (runs.length === 0 && !flags.json) writeErr(`visitx: there are no runs at ${connection.shown}\n`);
  for (const run of runs) await ACTS.status(connection, run, flags);
  return EXIT_DONE;
};

const stateOf = (connection: Connection, run: string): Promise<RunState> =>
  withQueue(connection, run, (queue) => runStateOf(connection, run, queue));

const ACTS: Readonly<Record<AboutRun, Act>> = {
  status: async (connection, run, { json }) => {
    const state = await stateOf(connection, run);
    writeOut(json ? `${JSON.stringify(state)}\n` : writeState(state));
    return EXIT_DONE;
  },
  watch: async (connection, run) => {
    const view = openProgressView();
    try {
      return await withQueue(connection, run, async (queue) => {
        let first: { readonly at: number; readonly done: number } | undefined;
        for (;;) {
          const state = await runStateOf(connection, run, queue);
          first ??= { at: performance.now(), done: state.done };
          if (state.hasEnded) {
            view.stop();
            writeOut(writeState(state));
            return state.failed > 0 ? EXIT_FAILED : EXIT_DONE;
          }
          view.show(state.done / Math.max(1, state.tasks), writeProgress(state, first));
          await new Promise((resolve) => setTimeout(resolve, Math.max(view.pause, LOOK_MS)));
        }
      });
    } finally {
      view.stop();
    }
  },
  failed: (connection, run, { json }) =>
    withQueue(connection, run, async (queue) => {
      let count = 0;
      for await (const failed of failedJobs(queue)) {
        count += 1;
        writeOut(
          json ? `${JSON.stringify(failed)}\n` : `${failed.job} after ${failed.attempts} attempts: ${escapeUnsafe(failed.reason)}\n`,
        );
      }
      if (count === 0 && !json) writeErr('visitx: no job failed\n');
      return EXIT_DONE;
    }),
  retry: (connection, run) =>
    withQueue(connection, run, async (queue) => {
      const count = await queue.getFailedCount();
      await queue.retryJobs({ state: 'failed' });
      writeErr(`visitx: ${count} jobs wait for workers again\n`);
      return EXIT_DONE;
    }),
  pause: (connection, run) =>
    withQueue(connection, run, async (queue) => {
      await queue.pause();
      writeErr('visitx: paused; what is in hand is finished\n');
      return EXIT_DONE;
    }),
  resume: (connection, run) =>
    withQueue(connection, run, async (queue) => {
      await queue.resume();
      return EXIT_DONE;
    }),
  cancel: (connection, run) =>
    withQueue(connection, run, async (queue) => {
      await forgetRun(connection, run);
      await queue.obliterate({ force: true });
      writeErr('visitx: cancelled; the parts that are done stay in the store\n');
      return EXIT_DONE;
    }),
  clean: async (connection, run, { parts }) => {
    const state = await stateOf(connection, run);
    if (!state.hasEnded) {
      throw new VisitxError('run-incomplete', `the run ${run} has not ended`, { hint: 'wait for it, or use "visitx queue cancel"' });
    }
    const removed = await cleanRun(connection, state, parts === true);
    writeErr(`visitx: the run is forgotten${parts ? `, and ${removed} parts are removed` : ''}\n`);
    return EXIT_DONE;
  },
};

const LOOK_MS = 1000;

const writeState = (state: RunState): string => {
  const { run, store, tasks, done, waiting, active, delayed, failed, things, errors, stalled } = state;
  const phase = state.hasEnded ? 'ended' : !state.isAdded ? 'being added' : state.isPaused ? 'paused' : 'open';
  const line = (name: string, value: string): string => `${name.padEnd(12)} ${value}\n`;
  return [
    line('run', `${run} (${phase})`),
    line('store', escapeUnsafe(store)),
    line('parts', `${done} of ${tasks} (${Math.floor((100 * done) / Math.max(1, tasks))}%)`),
    line('jobs', `${waiting} waiting, ${active} in hand, ${delayed} to be tried again, ${failed} failed`),
    line('articles', `${things}, of which ${errors} failed`),
    line('taken over', `${stalled} jobs`),
  ].join('');
};

const writeProgress = (state: RunState, first: { readonly at: number; readonly done: number }): string => {
  const rate = (state.done - first.done) / Math.max(0.001, (performance.now() - first.at) / 1000);
  const left = rate > 0 ? `, ${timeOf((state.tasks - state.done) / rate)} left` : '';
  const { done, tasks, active, failed, stalled, things } = state;
  return `${state.isPaused ? 'paused: ' : ''}${done} of ${tasks} parts, ${rate.toFixed(1)} a second${left}, ${things} articles, ${active} jobs in hand, ${failed} failed, ${stalled} taken over`;
};
