import { type FileHandle, open } from 'node:fs/promises';

/** Brings a file, or the names in a folder, to the disk. */
export const syncPath = async (path: string): Promise<void> => {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    await handle.sync();
  } finally {
    await handle?.close();
  }
};
