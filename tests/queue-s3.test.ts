import { createReadStream, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBucket } from '../src/queue/store/s3-client.ts';
import { openBucketStore } from '../src/queue/store/s3-store.ts';
import { bytesOf } from '../src/queue/store/store.ts';
import { pageOf, pageRecord, scratch, textOf, warcGz, zipFile } from './support/archives.ts';
import { digestsIn } from './support/batch.ts';
import { add, visitxBeside } from './support/queue.ts';
import { startRedis, type TestRedis } from './support/redis.ts';

const folder = scratch();
const KEYS = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER', AWS_REGION: 'us-east-1' };
let env: Record<string, string> = {};
let server: S3rver;
let redis: TestRedis;

beforeAll(async () => {
  const directory = join(folder.path, 'buckets');
  mkdirSync(directory);
  server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'inputs' }, { name: 'parts' }],
  });
  const { port } = await server.run();
  redis = await startRedis(join(folder.path, 'redis'));
  env = { ...KEYS, AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`, VISITX_REDIS: redis.url };
  Object.assign(process.env, env);
});
afterAll(async () => {
  await server.close();
  await redis.kill();
  folder.remove();
});

describe('a store in a bucket', () => {
  it('gives whole objects, ranges of them, and their names', async () => {
    const store = await openBucketStore('s3://parts/some/where/');
    const draft = await store.draft();
    writeFileSync(draft, 'nol satu dua');
    expect(await store.has('a/b')).toBe(false);
    await store.put('a/b', draft);
    expect(await store.has('a/b')).toBe(true);
    expect((await bytesOf(store.read('a/b', { start: 4, end: 8 }))).toString()).toBe('satu');
    const keys: string[] = [];
    for await (const key of store.list('a/')) keys.push(key);
    expect(keys).toEqual(['a/b']);
    await expect(bytesOf(store.read('a/c'))).rejects.toMatchObject({ code: 'store-failed' });
    await store.remove('a/b');
    expect(await store.has('a/b')).toBe(false);
    store.close();
  });
});

describe('a run from a bucket into a bucket', () => {
  it('gives what batch gives of the same files', async () => {
    // On disk the same names lead to the same bytes, so that reports name the same places.
    for (let i = 0; i < 3; i += 1) folder.write(`s3:/inputs/crawl/a${i}.html`, pageOf(i));
    folder.write('s3:/inputs/crawl/b.warc.gz', warcGz([pageRecord(1), pageRecord(10), pageRecord(11)]));
    folder.write('s3:/inputs/crawl/c.jsonl', [20, 21, 22].map((n) => `${JSON.stringify({ text: textOf(n) })}\n`).join(''));
    await zipFile(join(folder.path, 's3:/inputs/crawl/d.zip'), { '30.html': pageOf(30) });
    folder.write('s3:/inputs/crawl/e.css', 'p {}');
    const bucket = await openBucket();
    for (const name of readdirSync(join(folder.path, 's3:/inputs/crawl'))) {
      const path = join(folder.path, 's3:/inputs/crawl', name);
      await bucket.put({ bucket: 'inputs', key: `crawl/${name}` }, createReadStream(path), statSync(path).size);
    }
    bucket.close();
    const setting = { cwd: folder.path, env };
    const write = async (command: readonly string[], place: string): Promise<Record<string, string>> => {
      mkdirSync(join(folder.path, place));
      const outs = ['r.jsonl', 't.csv', 'reports'].flatMap((name) => ['--out', join(place, name)]);
      expect(await visitxBeside([...command, ...outs, '--quiet'], setting)).toEqual({ code: 0, out: '', err: '' });
      return digestsIn(join(folder.path, place));
    };
    const { run, tasks } = await add(['s3://inputs/crawl/'], { url: redis.url, cwd: folder.path, store: 's3://parts/run' });
    expect(tasks).toBe(5);
    expect(await visitxBeside(['worker', '--until-done', '--threads', '1', '--quiet'], setting)).toEqual({ code: 0, out: '', err: '' });
    expect(await write(['queue', 'collect', run], 'queue')).toEqual(await write(['batch', 's3://inputs/crawl'], 'batch'));
  }, 60_000);
});
