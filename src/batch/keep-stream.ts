import { createReadStream, createWriteStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { digestOf } from './facts.ts';
import { unwritable } from './output/unwritable.ts';

/**
 * Keeps standard input, or a pipe, in a file, so that it can be read at any place and by a later run too.
 * What was kept whole is not asked for again.
 */
export const keepStream = async (name: string, folder: string, stdin: AsyncIterable<Uint8Array>): Promise<string> => {
  const path = join(folder, name === '-' ? 'stdin' : `pipe-${digestOf(name)}`);
  const isKept = await stat(path).then(
    () => true,
    () => false,
  );
  if (isKept) return path;
  try {
    await pipeline(name === '-' ? stdin : createReadStream(name), createWriteStream(`${path}.partial`));
    await rename(`${path}.partial`, path);
  } catch (cause) {
    throw unwritable(path, cause);
  }
  return path;
};
