import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../src/queue/redis/connect.ts';
import { addJobs } from '../src/queue/redis/run-queue.ts';
import { withQueue } from '../src/queue/run-state.ts';
import { scratch, textOf } from './support/archives.ts';
import { add, pause, startWorker, stateOf } from './support/queue.ts';
import { startRedis, type TestRedis } from './support/redis.ts';

/** `npm run test:long` has as many jobs as a national crawl. */
const JOBS = process.env.MODE === 'long' ? 100_000 : 2000;
const MOST_PER_JOB = 2000;
const ALLOWANCE = 4_000_000;

const folder = scratch();
let redis: TestRedis;

beforeAll(async () => {
  redis = await startRedis(join(folder.path, 'redis'));
});
afterAll(async () => {
  await redis.kill();
  folder.remove();
});

describe('the memory of Redis', () => {
  it('is small for each job, and never grows while jobs are done', async () => {
    folder.write('one.txt', textOf(1));
    const { run } = await add(['one.txt'], { url: redis.url, cwd: folder.path, store: 'store' });
    const connection = await connect({ url: redis.url, prefix: 'visitx' });
    const used = async () => Number(/used_memory:(\d+)/u.exec(await connection.client.info('memory'))?.[1]);
    try {
      const before = await used();
      const empty = Array.from({ length: JOBS }, (_, i) => ({ first: i + 1, count: 0, start: 1e9 + i, end: 1e9 + i }));
      await withQueue(connection, run, (queue) => addJobs(queue, empty, 4));
      const added = await used();
      const worker = startWorker(['--until-done', '--threads', '1', '--concurrency', '8', '--quiet'], {
        cwd: folder.path,
        env: { VISITX_REDIS: redis.url },
      });
      let most = added;
      let isOver = false;
      void worker.ended.then(() => {
        isOver = true;
      });
      while (!isOver) {
        most = Math.max(most, await used());
        await pause(200);
      }
      expect([await worker.ended, worker.said()]).toEqual([0, '']);
      expect(await stateOf(redis.url, run)).toMatchObject({ waiting: 0, active: 0, failed: 0, hasEnded: true });
      const after = await used();
      const figures = { jobs: JOBS, perJob: (added - before) / JOBS, most: most - added, after: after - before };
      console.log(JSON.stringify(figures));
      expect(figures.perJob).toBeLessThanOrEqual(MOST_PER_JOB);
      expect(figures.most).toBeLessThanOrEqual(ALLOWANCE);
      expect(figures.after).toBeLessThanOrEqual(ALLOWANCE);
    } finally {
      connection.close();
    }
  }, 580_000);
});
