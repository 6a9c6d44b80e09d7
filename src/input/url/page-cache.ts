import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VisitxError } from '../../core/error.ts';
import { sha256Of } from '../memory.ts';

/** What was fetched for an address, and when. */
export interface CachedPage {
  readonly url: string;
  readonly finalUrl: string;
  readonly redirects: readonly string[];
  readonly status: number;
  /** ISO 8601 UTC. */
  readonly retrieved: string;
  readonly sha256: string;
  readonly contentType?: string | undefined;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** ISO 8601 UTC; until then it need not be asked for again. */
  readonly freshUntil?: string | undefined;
}

export interface PageCache {
  readonly read: (url: string) => Promise<{ readonly page: CachedPage; readonly bytes: Uint8Array } | undefined>;
  readonly write: (page: CachedPage, bytes: Uint8Array) => Promise<void>;
}

/** Keeps pages in a folder: two files for an address, its facts and its bytes. */
export const openPageCache = (folder: string): PageCache => {
  const pathOf = (url: string): string => join(folder, createHash('sha256').update(url).digest('hex'));
  return {
    read: async (url) => {
      const path = pathOf(url);
      try {
        const page = parsePage(await readFile(`${path}.json`, 'utf8'));
        const bytes = await readFile(`${path}.page`);
        return page?.url === url && page.sha256 === sha256Of(bytes) ? { page, bytes } : undefined;
      } catch {
        return undefined;
      }
    },
    write: async (page, bytes) => {
      const path = pathOf(page.url);
      try {
        await mkdir(folder, { recursive: true });
        await replaceFile(`${path}.page`, bytes);
        await replaceFile(`${path}.json`, `${JSON.stringify(page, null, 2)}\n`);
      } catch (cause) {
        throw new VisitxError('output-unwritable', `the cache folder ${folder} cannot be written`, {
          cause,
          hint: 'name another with --cache-dir',
        });
      }
    },
  };
};

/** A reader never sees half of a file. */
const replaceFile = async (path: string, content: Uint8Array | string): Promise<void> => {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content);
  await rename(draft, path);
};

const parsePage = (json: string): CachedPage | undefined => {
  const value: unknown = JSON.parse(json);
  return isCachedPage(value) ? value : undefined;
};

const isCachedPage = (value: unknown): value is CachedPage => {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['url', 'finalUrl', 'retrieved', 'sha256'];
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    texts.every((key) => typeof fields.get(key) === 'string') &&
    typeof fields.get('status') === 'number' &&
    Array.isArray(fields.get('redirects'))
  );
};
