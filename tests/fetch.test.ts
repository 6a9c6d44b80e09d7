import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VisitxError } from '../src/core/error.ts';
import { readDocument } from '../src/document/decode.ts';
import type { Source } from '../src/input/source.ts';
import type { FetchOptions } from '../src/input/url/fetch-options.ts';
import { openUrlReader } from '../src/input/url/read-url.ts';
import { type BadServer, PAGE, startBadServer } from './support/bad-server.ts';

let server: BadServer;
const folder = mkdtempSync(join(tmpdir(), 'visitx-fetch-'));

beforeAll(async () => {
  server = await startBadServer();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const waits: number[] = [];
/** Loopback is private, so every test but those of the guard allows it; nobody waits. */
const OPTIONS: Partial<FetchOptions> = {
  allowPrivate: true,
  delay: 0,
  timeout: 5_000,
  wait: async (ms) => {
    waits.push(ms);
  },
};

const read = async (path: string, options: Partial<FetchOptions> = {}): Promise<Source> => {
  const reader = openUrlReader({ ...OPTIONS, ...options });
  try {
    return await reader.read(path.startsWith('http') ? path : server.origin + path);
  } finally {
    await reader.close();
  }
};

const faultOf = async (path: string, options: Partial<FetchOptions> = {}): Promise<VisitxError> => {
  const fault: unknown = await read(path, options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (fault instanceof VisitxError) return fault;
  throw new Error(`expected a VisitxError, got ${String(fault)}`);
};

const textOf = ({ bytes }: Source): string => Buffer.from(bytes).toString('utf8');
const timesAsked = (path: string): number => server.asked.filter((ask) => ask.path === path).length;

describe('a fetch', () => {
  it('records the address asked for, the one that answered, the hops, status, time and digest', async () => {
    const { info } = await read('/to-page');
    expect(info).toMatchObject({ kind: 'url', url: `${server.origin}/to-page`, finalUrl: `${server.origin}/page`, status: 200 });
    expect(info.redirects).toEqual([`${server.origin}/page`]);
    expect(info.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(info.retrieved).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u);
  });

  it.each(['/gzip', '/br', '/deflate', '/twice'])('unpacks %s', async (path) => {
    expect(textOf(await read(path))).toBe(PAGE);
  });

  it('unpacks zstd where this Node can, and says so where it cannot', async () => {
    if ('zstdCompressSync' in zlib) expect(textOf(await read('/zstd'))).toBe(PAGE);
    else expect((await faultOf('/zstd')).message).toContain('packed as zstd, which cannot be unpacked');
  });

  it('says its name, and asks for nothing that it cannot unpack', async () => {
    await read('/page');
    const headers = server.asked.findLast((ask) => ask.path === '/page')?.headers;
    expect(headers?.['user-agent']).toMatch(/^visitx\/\d/u);
    expect(headers?.['accept-encoding']).toContain('gzip');
  });

  it('takes the charset from the header', async () => {
    expect(readDocument(await read('/latin1')).characters).toContain('<p>café</p>');
  });

  it('keeps cookies for the run, and none of another site', async () => {
    expect(textOf(await read('/cookie'))).toBe('<p>consent=yes</p>');
  });
});

describe('a server that misbehaves', () => {
  it('slow drip: ends when its time is over', async () => {
    const start = Date.now();
    const fault = await faultOf('/drip', { timeout: 400 });
    expect(fault.code).toBe('fetch-timeout');
    expect(Date.now() - start).toBeLessThan(3_000);
  });

  it('no answer: ends when its time is over', async () => {
    expect((await faultOf('/silent', { timeout: 300, maxRetries: 0 })).code).toBe('fetch-timeout');
  });

  it('endless body: stops at the byte limit', async () => {
    expect((await faultOf('/endless', { maxBytes: 1_000_000 })).code).toBe('input-too-large');
  });

  it('gzip bomb: stops at the byte limit, unpacked', async () => {
    expect((await faultOf('/bomb', { maxBytes: 1_000_000 })).code).toBe('input-too-large');
  });

  it('announced length over the limit: refuses before the body', async () => {
    expect((await faultOf('/announced')).message).toContain('50000000');
  });

  it('body that is not packed as it says: says so', async () => {
    expect((await faultOf('/not-gzip')).message).toContain('unpacked');
  });

  it('redirect loop: ends after ten hops', async () => {
    const fault = await faultOf('/loop');
    expect(fault.code).toBe('fetch-failed');
    expect(fault.message).toContain('more than 10 times');
  });

  it('reset in the middle: tries again, then says that the connection was cut', async () => {
    const fault = await faultOf('/cut', { maxRetries: 1 });
    expect(fault.code).toBe('fetch-failed');
    expect(timesAsked('/cut')).toBe(2);
  });

  it('reset once: has the page at the second attempt', async () => {
    expect(textOf(await read('/cut-once'))).toBe(PAGE);
  });

  it('length that is not reached: fails', async () => {
    expect((await faultOf('/short', { maxRetries: 0 })).code).toBe('fetch-failed');
  });

  it('429 with Retry-After: waits as long as it is asked to', async () => {
    waits.length = 0;
    expect(textOf(await read('/busy-once'))).toBe(PAGE);
    expect(waits).toContain(7_000);
  });

  it('429 with an hour: does not wait, and says what to do', async () => {
    const fault = await faultOf('/busy-long');
    expect(fault).toMatchObject({ code: 'fetch-status' });
    expect(fault.hint).toContain('--delay');
    expect(timesAsked('/busy-long')).toBe(1);
  });

  it('503: tries three more times, with pauses that grow', async () => {
    waits.length = 0;
    expect((await faultOf('/broken')).code).toBe('fetch-status');
    expect(timesAsked('/broken')).toBe(4);
    expect(waits.filter((ms) => ms > 0)).toHaveLength(3);
    expect(Math.max(...waits)).toBeGreaterThan(1_000);
  });

  it('410: is told at once, and its page is not taken for the article', async () => {
    const fault = await faultOf('/gone');
    expect(fault).toMatchObject({ code: 'fetch-status' });
    expect(timesAsked('/gone')).toBe(1);
  });

  it('host that refuses: says so', async () => {
    const fault = await faultOf('http://127.0.0.1:1/', { maxRetries: 0, ignoreRobots: true });
    expect(fault.code).toBe('fetch-failed');
    expect(fault.message).toContain('refuses the connection');
  });
});

describe('robots.txt', () => {
  it('is obeyed', async () => {
    expect((await faultOf('/forbidden/page')).code).toBe('fetch-robots');
    expect(timesAsked('/forbidden/page')).toBe(0);
  });

  it('is obeyed behind a redirect', async () => {
    expect((await faultOf('/to-forbidden')).code).toBe('fetch-robots');
  });

  it('is left out on demand, which the source says', async () => {
    const source = await read('/forbidden/page', { ignoreRobots: true });
    expect(source.diagnostics?.map(({ code }) => code)).toEqual(['robots-ignored']);
    expect(readDocument(source).diagnostics.map(({ code }) => code)).toContain('robots-ignored');
  });

  it('is asked once a run', async () => {
    const other = await startBadServer();
    const reader = openUrlReader(OPTIONS);
    await reader.read(`${other.origin}/page`);
    await reader.read(`${other.origin}/gzip`);
    await reader.close();
    expect(other.asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(1);
    await other.close();
  });

  it('allows all where there is none, and nothing where it cannot be had', async () => {
    const [none, broken] = [await startBadServer(404), await startBadServer(503)];
    expect(textOf(await read(`${none.origin}/page`))).toBe(PAGE);
    expect((await faultOf(`${broken.origin}/page`)).code).toBe('fetch-robots');
    await Promise.all([none.close(), broken.close()]);
  });

  it('may slow visitx down', async () => {
    const slow = await startBadServer('User-agent: visitx\nCrawl-delay: 5\n');
    waits.length = 0;
    const reader = openUrlReader(OPTIONS);
    await reader.read(`${slow.origin}/page`);
    await reader.close();
    expect(Math.max(...waits)).toBeGreaterThan(4_000);
    await slow.close();
  });
});

describe('the queue of a host', () => {
  it('sends one request at a time, with the pause between them', async () => {
    const other = await startBadServer(404);
    const reader = openUrlReader({ allowPrivate: true, delay: 120 });
    await Promise.all(['/page', '/gzip', '/br'].map((path) => reader.read(other.origin + path)));
    await reader.close();
    const times = other.asked.map(({ at }) => at);
    const gaps = times.slice(1).map((at, i) => at - (times[i] ?? 0));
    expect(other.asked).toHaveLength(4);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(110);
    await other.close();
  });
});

describe('the time of a page', () => {
  it('does not run while the page waits for its turn at the host', async () => {
    const other = await startBadServer(404);
    const reader = openUrlReader({ allowPrivate: true, delay: 200, timeout: 500 });
    const pages = await Promise.all(['/page', '/gzip', '/br', '/twice'].map((path) => reader.read(other.origin + path)));
    await reader.close();
    expect(pages.map(textOf)).toEqual([PAGE, PAGE, PAGE, PAGE]);
    await other.close();
  });
});

describe('the cache', () => {
  const cacheDir = join(folder, 'cache');

  it('asks again with the tag, and takes the kept page for 304', async () => {
    await read('/tagged', { cacheDir });
    const again = await read('/tagged', { cacheDir });
    expect(textOf(again)).toBe(PAGE);
    expect(again.info.status).toBe(200);
    expect(server.asked.findLast(({ path }) => path === '/tagged')?.headers['if-none-match']).toBe('"v1"');
  });

  it('does not ask for a page that is still fresh', async () => {
    await read('/fresh', { cacheDir });
    await read('/fresh', { cacheDir });
    expect(timesAsked('/fresh')).toBe(1);
  });

  it('is all that is read offline', async () => {
    expect(textOf(await read('/tagged', { cacheDir, isOffline: true }))).toBe(PAGE);
    expect((await faultOf('/page', { cacheDir, isOffline: true })).code).toBe('network-disabled');
  });

  it('is not believed where a kept page is not what was fetched', async () => {
    const dir = join(folder, 'bent');
    await read('/fresh', { cacheDir: dir });
    for (const name of readdirSync(dir).filter((file) => file.endsWith('.page'))) writeFileSync(join(dir, name), 'bent');
    expect(textOf(await read('/fresh', { cacheDir: dir }))).toBe(PAGE);
  });

  it('that cannot be written is told', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect((await faultOf('/page', { cacheDir: file })).code).toBe('output-unwritable');
  });
});
