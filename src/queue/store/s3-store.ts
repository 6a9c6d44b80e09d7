import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBucket } from './s3-client.ts';
import { parseBucketUrl } from './s3-url.ts';
import type { Store } from './store.ts';

const HELD_BYTES = 64 * 1024 * 1024;

/** A store in a bucket: `s3://bucket/prefix`. An object that is put there is seen whole or not at all. */
export const openBucketStore = async (url: string): Promise<Store> => {
  const { bucket, key: prefix } = parseBucketUrl(url.replace(/\/$/u, ''));
  const client = await openBucket();
  const base = prefix === '' ? '' : `${prefix}/`;
  const at = (key: string) => ({ bucket, key: `${base}${key}` });
  let drafts: Promise<string> | undefined;
  const close = (): void => {
    client.close();
    void drafts?.then((folder) => rm(folder, { recursive: true, force: true }));
  };
  return {
    place: `s3://${bucket}${prefix === '' ? '' : `/${prefix}`}`,
    placeOf: (key) => `s3://${bucket}/${base}${key}`,
    has: async (key) => (await client.head(at(key))) !== undefined,
    read: (key, range) => client.read(at(key), range),
    draft: async () => {
      drafts ??= mkdtemp(join(tmpdir(), 'visitx-drafts-'));
      return join(await drafts, randomUUID());
    },
    put: async (key, draft) => {
      const { size } = await stat(draft);
      // What is in memory can be sent again where the connection breaks.
      await client.put(at(key), size <= HELD_BYTES ? await readFile(draft) : createReadStream(draft), size);
      await rm(draft, { force: true });
    },
    list: async function* (start) {
      for await (const object of client.list(at(start))) yield object.key.slice(base.length);
    },
    remove: (key) => client.remove(at(key)),
    close,
  };
};
