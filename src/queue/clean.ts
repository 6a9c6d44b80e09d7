import type { Connection } from './redis/connect.ts';
import { forgetRun, type RunRecord } from './redis/runs.ts';
import { manifestKey, runKey } from './run-info.ts';
import { withQueue } from './run-state.ts';
import { openStore } from './store/open-store.ts';
import { readTasks } from './task.ts';

/** Forgets a run in Redis, and where it is asked for, removes its parts from the store; gives how many. */
export const cleanRun = async (connection: Connection, { run, store: place }: RunRecord, withParts: boolean): Promise<number> => {
  let removed = 0;
  if (withParts) {
    const store = await openStore(place);
    for await (const { part } of readTasks(store, run)) {
      await store.remove(part);
      removed += 1;
    }
    await store.remove(manifestKey(run));
    await store.remove(runKey(run));
    store.close();
  }
  await withQueue(connection, run, (queue) => queue.obliterate({ force: true }));
  await forgetRun(connection, run);
  return removed;
};
