import { availableParallelism } from 'node:os';
import { type Target, targetsOf } from '../batch/output/targets.ts';
import { collectRun } from '../queue/collect/collect.ts';
import { readRecord } from '../queue/redis/runs.ts';
import { readRun } from '../queue/run-info.ts';
import { openStore } from '../queue/store/open-store.ts';
import { followRun } from './batch-run.ts';
import type { CollectFlags } from './commands/queue.ts';
import { outputOptionsOf } from './output-options.ts';
import { withRedis } from './redis-session.ts';
import { WORKER_FILE } from './worker-file.ts';

/** Puts the outputs of a run together; gives the exit code. */
export const queueCollect = async (run: string, flags: CollectFlags): Promise<number> => {
  const targets: readonly Target[] = targetsOf(flags.out, flags.format);
  const place = flags.store ?? (await withRedis(flags, async (connection) => (await readRecord(connection, run)).store));
  const store = await openStore(place);
  try {
    const { tasks } = await readRun(store, run);
    return await followRun({
      flags,
      targets,
      measure: () => ({ bytes: tasks, isWhole: true }),
      run: (signal, status) =>
        collectRun(
          {
            ...outputOptionsOf(flags, availableParallelism()),
            store,
            run,
            targets,
            signal,
            isPartial: flags.partial === true,
            workerFile: WORKER_FILE,
          },
          status,
        ),
    });
  } finally {
    store.close();
  }
};
