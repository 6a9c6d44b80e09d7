import { availableParallelism } from 'node:os';
import { messageOf } from '../core/fault-code.ts';
import type { Connection } from '../queue/redis/connect.ts';
import { openHostGate } from '../queue/redis/host-gate.ts';
import { serve } from '../queue/worker/serve.ts';
import { openJsonLog, openTextLog } from '../queue/worker/worker-log.ts';
import { NO_METRICS, openMetrics } from '../queue/worker/worker-metrics.ts';
import type { WorkerFlags } from './commands/worker.ts';
import { EXIT_DONE } from './fault.ts';
import { withRedis } from './redis-session.ts';
import { listenForSignals } from './signals.ts';
import { writeErr } from './streams.ts';
import { openWebPages } from './web-pages.ts';
import { WORKER_FILE } from './worker-file.ts';

/** Takes jobs until it is asked to stop; gives the exit code. */
export const worker = (flags: WorkerFlags): Promise<number> =>
  withRedis(flags, async (connection) => {
    const stop = new AbortController();
    const signals = listenForSignals(stop);
    const { metrics, run, store } = flags;
    const log = flags.log === 'json' ? await openJsonLog() : openTextLog(writeErr, flags.quiet === true);
    const gate = openHostGate(connection);
    try {
      log.info('worker', { redis: connection.shown });
      await serve({
        connection,
        log,
        signal: stop.signal,
        workerFile: WORKER_FILE,
        concurrency: flags.concurrency ?? availableParallelism(),
        threads: flags.threads ?? availableParallelism(),
        lifeSign: flags.lifeSign * 1000,
        isUntilDone: flags.untilDone === true,
        ...(run === undefined ? {} : { run }),
        ...(store === undefined ? {} : { store }),
        openMetrics: async (jobs) => (metrics ? openMetrics({ ...metrics, jobs, illness: () => illnessOf(connection) }) : NO_METRICS),
        openFetcher: (fetching, { sites }) => {
          const { allowPrivate, cacheDir, offline } = flags;
          const own = {
            ...(allowPrivate === undefined ? {} : { allowPrivate }),
            ...(cacheDir === undefined ? {} : { cacheDir }),
            ...(offline === undefined ? {} : { offline }),
          };
          const { delay, timeout, ...rest } = fetching;
          const web = openWebPages({ ...own, ...rest, delay: delay / 1000, timeout: timeout / 1000, sites }, gate);
          return { fetch: web.read, close: web.close };
        },
      });
      return EXIT_DONE;
    } finally {
      signals.stop();
    }
  });

const illnessOf = async ({ client, shown }: Connection): Promise<string | undefined> => {
  if (client.status !== 'ready') return `Redis at ${shown}: ${client.status}`;
  return client.ping().then(
    () => undefined,
    (fault: unknown) => `Redis at ${shown}: ${messageOf(fault)}`,
  );
};
