import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf, scratch } from './support/archives.ts';
import { linesOf } from './support/batch.ts';
import { visitx } from './support/command.ts';
import { add, startWorker, stateOf, until } from './support/queue.ts';
import { startRedis, type TestRedis } from './support/redis.ts';

const HOSTS = 4;
const PAGES = 5;
const DELAY = 150;
const ANSWER = 60;

/** A server on a loopback address of its own, that notes when it was asked and how often at once. */
interface PoliteHost {
  readonly origin: string;
  readonly asked: { readonly path: string; readonly from: number; to: number }[];
  readonly most: () => number;
  readonly close: () => void;
}

const startHost = async (address: string, first: number): Promise<PoliteHost> => {
  const asked: PoliteHost['asked'] = [];
  let open = 0;
  let most = 0;
  const server: Server = createServer((request, response) => {
    open += 1;
    most = Math.max(most, open);
    const visit = { path: request.url ?? '', from: performance.now(), to: Number.POSITIVE_INFINITY };
    asked.push(visit);
    setTimeout(() => {
      open -= 1;
      visit.to = performance.now();
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(first + Number(request.url?.slice(1))));
    }, ANSWER);
  });
  await new Promise<void>((resolve) => server.listen(0, address, () => resolve()));
  const bound = server.address();
  const origin = `http://${address}:${typeof bound === 'object' && bound ? bound.port : 0}`;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { origin, asked, most: () => most, close };
};

const folder = scratch();
let redis: TestRedis;
let hosts: PoliteHost[] = [];

beforeAll(async () => {
  redis = await startRedis(join(folder.path, 'redis'));
  hosts = await Promise.all(Array.from({ length: HOSTS }, (_, i) => startHost(`127.0.0.${i + 2}`, 100 * i)));
});
afterAll(async () => {
  for (const host of hosts) host.close();
  await redis.kill();
  folder.remove();
});

describe('workers that fetch', () => {
  it('ask a host for one page at a time, and keep the pause, over all workers, runs and a worker that dies', async () => {
    const setting = { cwd: folder.path, env: { VISITX_REDIS: redis.url } };
    const urls = Array.from({ length: PAGES }, (_, page) => hosts.map(({ origin }) => `${origin}/${page}`)).flat();
    folder.write('a.txt', urls.join('\n'));
    folder.write('b.txt', [...urls].reverse().join('\n'));
    const place = { url: redis.url, cwd: folder.path, store: 'store', delay: DELAY };
    const [a, b] = [await add(['a.txt'], place), await add(['b.txt'], place)];
    const args = ['--until-done', '--allow-private', '--life-sign', '1', '--concurrency', '8', '--threads', '1', '--quiet'];
    const [first, ...others] = [startWorker(args, setting), startWorker(args, setting)];
    await until(() => hosts.some(({ asked }) => asked.length >= 4));
    first?.kill('SIGKILL');
    expect(await Promise.all(others.map(({ ended }) => ended))).toEqual([0]);
    const stalled = await Promise.all([a, b].map(async ({ run }) => (await stateOf(redis.url, run)).stalled));
    expect(Math.max(...stalled)).toBeGreaterThan(0);

    for (const { asked, most } of hosts) {
      const paths = asked.map(({ path }) => path);
      for (let page = 0; page < PAGES; page += 1) expect(paths.filter((path) => path === `/${page}`).length).toBeGreaterThanOrEqual(2);
      expect(most()).toBe(1);
      const gaps = asked.slice(1).map(({ from }, i) => from - (asked[i]?.to ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(DELAY);
    }
    // The order of the list, whatever the order in which pages came.
    expect(visitx(['queue', 'collect', a.run, '--out', 'r.jsonl', '--quiet'], setting)).toMatchObject({ code: 0, err: '' });
    const sources = linesOf(join(folder.path, 'r.jsonl')).map((line) => /"finalUrl":"([^"]+)"/u.exec(JSON.stringify(line))?.[1]);
    expect(sources).toEqual(urls);
  }, 60_000);
});
