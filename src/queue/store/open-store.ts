import { resolve } from 'node:path';
import { openFolderStore } from './folder-store.ts';
import { isBucketUrl } from './s3-url.ts';
import type { Store } from './store.ts';

/**
 * Opens a store: `s3://bucket/prefix`, or a folder.
 * @throws VisitxError `package-missing` where the client of a bucket is not installed, `store-failed`.
 */
export const openStore = async (place: string): Promise<Store> => {
  if (!isBucketUrl(place)) return openFolderStore(resolve(place));
  const { openBucketStore } = await import('./s3-store.ts');
  return openBucketStore(place);
};
