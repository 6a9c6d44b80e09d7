import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncPath } from '../../batch/output/sync-path.ts';
import { VisitxError } from '../../core/error.ts';
import { messageOf, systemCodeOf } from '../../core/fault-code.ts';
import type { Range, Store } from './store.ts';

/** Drafts stand in the folder itself: only within one file system a file gets its name at once. */
const DRAFTS = 'drafts';

/** A store in a folder. `place` is its path from the root. @throws VisitxError `store-failed`. */
export const openFolderStore = async (place: string): Promise<Store> => {
  const at = (key: string): string => join(place, key);
  await guard(place, () => mkdir(at(DRAFTS), { recursive: true }));
  return {
    place,
    placeOf: at,
    has: (key) =>
      access(at(key)).then(
        () => true,
        () => false,
      ),
    read: (key, range) => readFrom(at(key), range),
    draft: async () => at(join(DRAFTS, randomUUID())),
    put: (key, draft) =>
      guard(at(key), async () => {
        await syncPath(draft);
        await mkdir(dirname(at(key)), { recursive: true });
        await rename(draft, at(key));
        await syncPath(dirname(at(key)));
      }),
    list: (prefix) => listIn(place, prefix),
    remove: (key) => guard(at(key), () => rm(at(key), { force: true })),
    close: () => {},
  };
};

async function* readFrom(path: string, range: Range | undefined): AsyncGenerator<Uint8Array> {
  if (range && range.end <= range.start) return;
  try {
    yield* createReadStream(path, range ? { start: range.start, end: range.end - 1 } : {});
  } catch (cause) {
    throw failed(path, cause);
  }
}

async function* listIn(place: string, prefix: string): AsyncGenerator<string> {
  const folder = prefix.endsWith('/') ? prefix : `${dirname(prefix)}/`;
  const entries = await readdir(join(place, folder), { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    if (systemCodeOf(cause) === 'ENOENT') return [];
    throw failed(join(place, folder), cause);
  });
  for (const entry of entries) {
    const key = join(entry.parentPath, entry.name).slice(place.length + 1);
    if (entry.isFile() && key.startsWith(prefix)) yield key;
  }
}

const guard = async <T>(path: string, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (cause) {
    throw failed(path, cause);
  }
};

const failed = (path: string, cause: unknown): VisitxError =>
  new VisitxError('store-failed', `the store has a fault at ${path}: ${messageOf(cause)}`, {
    cause,
    hint: 'see that the folder is there and may be written, on every machine',
  });
