import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { VisitxError } from '../core/error.ts';
import { isBucketUrl } from './store/s3-url.ts';
import type { Store } from './store/store.ts';

/**
 * Keeps standard input, or a pipe, in the store, where all workers find it; gives its path.
 * @throws VisitxError `option-invalid` for a store in a bucket, `store-failed`.
 */
export const keepInput = async (store: Store, name: string, stdin: AsyncIterable<Uint8Array>): Promise<string> => {
  if (isBucketUrl(store.place)) {
    throw new VisitxError('option-invalid', `${name} can be read only once, and a store in a bucket does not keep it`, {
      hint: 'write it to a file or an object first, and give that',
    });
  }
  const draft = await store.draft();
  const hash = createHash('sha256');
  const source: AsyncIterable<Uint8Array> = name === '-' ? stdin : createReadStream(name);
  await pipeline(
    source,
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(draft),
  );
  const key = `inputs/${hash.digest('hex')}`;
  if (!(await store.has(key))) await store.put(key, draft);
  return store.placeOf(key);
};
