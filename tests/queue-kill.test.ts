import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageRecord, scratch, warcGz } from './support/archives.ts';
import { digestsIn, linesOf } from './support/batch.ts';
import { visitx } from './support/command.ts';
import { partsIn, pause, startWorker, stateOf, type TestWorker, until } from './support/queue.ts';
import { startRedis, type TestRedis } from './support/redis.ts';

/** `npm run test:long` has 2,000 jobs, and disturbs them at twenty moments. */
const isLong = process.env.MODE === 'long';
const JOBS = isLong ? 2000 : 40;
/** So many that a job lasts, and something is in hand when a disturbance comes. */
const PAGES = isLong ? 2 : 12;
const WORKERS = isLong ? 2 : 1;
const MOMENTS = isLong ? 20 : 1;
const OUTPUTS = isLong ? ['r.jsonl', 't.csv', 'd.sqlite', 'p.parquet'] : ['r.jsonl', 't.csv'];
const LIMIT = isLong ? 600_000 : 60_000;

const folder = scratch();
const outs = (at: string) => OUTPUTS.flatMap((name) => ['--out', join(at, name)]);
/** Fractions that spread over a run, others in every run of the tests. */
const seed = Math.random();
const fraction = (number: number): number => (seed + number * 0.618_034) % 1;

let undisturbed: Record<string, string> = {};
let redis: TestRedis;
let workers: TestWorker[] = [];

beforeAll(async () => {
  for (let i = 0; i < JOBS; i += 1) {
    const pages = Array.from({ length: PAGES }, (_, at) => pageRecord(i * PAGES + at));
    folder.write(`in/${`${i}`.padStart(5, '0')}.warc.gz`, warcGz(pages));
  }
  mkdirSync(join(folder.path, 'whole'));
  expect(visitx(['batch', 'in', ...outs('whole'), '--quiet'], { cwd: folder.path })).toMatchObject({ code: 0, err: '' });
  undisturbed = digestsIn(join(folder.path, 'whole'));
}, LIMIT);

afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await redis?.kill();
  folder.remove();
});

const TRIES = 20;
const SILENCE = 500;

/** Stops Redis at a moment at which a worker has a part in hand that it still writes; where it has none, another moment is tried. */
const untilUnheard = async (partsNow: () => number): Promise<void> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const known = partsNow();
    redis.signal('SIGSTOP');
    for (const end = performance.now() + SILENCE; performance.now() < end; await pause(20)) if (partsNow() > known) return;
    redis.signal('SIGCONT');
    await pause(40);
  }
  throw new Error('no part was written while Redis was silent');
};

describe('a run over two workers', () => {
  it.each(Array.from({ length: MOMENTS }, (_, i) => i + 1))(
    'whose workers and whose Redis are killed (%i), gives what an undisturbed batch gives',
    async (number) => {
      const store = join(folder.path, `store-${number}`);
      redis = await startRedis(join(folder.path, `redis-${number}`));
      const env = { VISITX_REDIS: redis.url };
      const setting = { cwd: folder.path, env };
      const queue = (...args: string[]) => visitx(['queue', ...args], { ...setting, cwd: folder.path });
      folder.write('poison.warc.gz', warcGz([pageRecord(1)]));
      const added = queue('add', 'in', 'poison.warc.gz', '--out', store, '--attempts', '2', '--quiet');
      expect(added).toMatchObject({ code: 0, err: '' });
      const run = added.out.trim();
      rmSync(join(folder.path, 'poison.warc.gz'));
      const work = () => startWorker(['--threads', '1', '--concurrency', '2', '--life-sign', '1', '--quiet'], setting);
      const reached = (share: number) => until(() => partsIn(store).length >= Math.floor(share * JOBS), LIMIT);

      // A worker dies.
      workers = Array.from({ length: WORKERS }, work);
      await reached(0.3 * fraction(number));
      await pause(150 * fraction(number + 1));
      workers[0]?.kill('SIGKILL');
      workers[0] = work();
      const known = partsIn(store).length;
      await until(() => partsIn(store).length > known, LIMIT);

      // Redis dies (under a worker that has begun: one that finds none says so and ends), and comes back from what it has written.
      await reached(0.3 + 0.3 * fraction(number + 2));
      await pause(150 * fraction(number + 3));
      await redis.kill();
      await pause(300);
      await redis.start();

      // A worker dies when it has written a part, and Redis has not heard of it.
      await reached(0.65 + 0.2 * fraction(number + 4));
      await untilUnheard(() => partsIn(store).length);
      workers.at(-1)?.kill('SIGKILL');
      await workers.at(-1)?.ended;
      redis.signal('SIGCONT');
      workers[WORKERS - 1] = work();

      await until(async () => (await stateOf(redis.url, run)).hasEnded, LIMIT);
      expect(await stateOf(redis.url, run)).toMatchObject({
        tasks: JOBS + 1,
        done: JOBS,
        things: JOBS * PAGES,
        waiting: 0,
        active: 0,
        delayed: 0,
        failed: 1,
      });
      const failed = queue('failed', run, '--json').out.trim().split('\n');
      expect(failed).toHaveLength(1);
      expect(JSON.parse(failed[0] ?? '')).toMatchObject({ reason: expect.stringContaining('poison.warc.gz: input-changed') });
      expect(partsIn(store)).toHaveLength(JOBS);

      const place = join(folder.path, `out-${number}`);
      mkdirSync(place);
      expect(queue('collect', run, ...outs(place), '--partial', '--quiet')).toEqual({ code: 0, out: '', err: '' });
      const { 'r.errors.jsonl': _, ...rest } = digestsIn(place);
      const { 'r.errors.jsonl': __, ...expected } = undisturbed;
      expect(rest).toEqual(expected);
      const errors = linesOf(join(place, 'r.errors.jsonl'));
      expect(errors.slice(0, -1)).toEqual(linesOf(join(folder.path, 'whole/r.errors.jsonl')));
      expect(errors.at(-1)).toMatchObject({ article: JOBS * PAGES + 1, code: 'job-failed', source: { path: 'poison.warc.gz' } });

      for (const worker of workers) worker.kill('SIGTERM');
      expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual(workers.map(() => 0));
      await redis.kill();
      rmSync(store, { recursive: true });
      rmSync(place, { recursive: true });
    },
    LIMIT,
  );
});
