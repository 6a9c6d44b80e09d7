import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { VisitxError } from '../../core/error.ts';
import { fileFault } from '../file.ts';
import { type ByteRange, type FilePath, nodePath, unpackFault } from './byte-range.ts';

/** Bytes of a file that stand there as they are: a whole file, or an archive that is stored inside another. */
export interface FileSlice {
  readonly file: FilePath;
  readonly start: number;
  readonly end: number;
}

const CHUNK = 256 * 1024;

/** The bytes of a slice, a chunk at a time. @throws VisitxError where the file cannot be read. */
export async function* chunksOf({ file, start, end }: FileSlice): AsyncGenerator<Uint8Array> {
  if (end <= start) return;
  try {
    yield* createReadStream(nodePath(file), { start, end: end - 1, highWaterMark: CHUNK });
  } catch (cause) {
    throw fileFault(file.path, cause);
  }
}

/** A slice of the slice, to be read by a worker. */
export const rangeIn = (
  { file, start }: FileSlice,
  { offset, length }: { readonly offset: number; readonly length: number },
): ByteRange => ({
  file,
  offset: start + offset,
  length,
  packing: 'none',
});

/** Markup packs to a tenth; what packs to less than this is no archive of articles. */
export const MAX_RATIO = 250;
const HARMLESS_BYTES = 256 * 1024 * 1024;

/**
 * Unpacks gzip, all members of it, with the system's zlib, which sees an end that comes too early.
 * @throws VisitxError `archive-broken` where the data is cut or corrupt, `archive-unsafe` where it swells like a bomb.
 */
export async function* gunzipChunks(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  const feeding = feed(packed, gunzip);
  let size = 0;
  try {
    for await (const chunk of gunzip) {
      size += chunk.length;
      if (size > HARMLESS_BYTES && size > MAX_RATIO * gunzip.bytesWritten) throw bomb();
      yield chunk;
    }
    await feeding;
  } catch (cause) {
    throw cause instanceof VisitxError ? cause : unpackFault(cause);
  } finally {
    gunzip.destroy();
    await feeding.catch(() => {});
  }
}

/** A fault of the source ends the unpacking with that fault. */
const feed = async (from: AsyncIterable<Uint8Array>, to: ReturnType<typeof createGunzip>): Promise<void> => {
  try {
    for await (const chunk of from) {
      if (to.destroyed) return;
      if (!to.write(chunk)) await drained(to);
    }
    to.end();
  } catch (fault) {
    to.destroy(fault instanceof Error ? fault : new Error(String(fault)));
  }
};

const drained = (stream: ReturnType<typeof createGunzip>): Promise<void> =>
  new Promise((resolve) => {
    const settle = () => {
      stream.off('drain', settle).off('close', settle);
      resolve();
    };
    stream.on('drain', settle).on('close', settle);
  });

export const bomb = (): VisitxError =>
  new VisitxError('archive-unsafe', `the archive swells to more than ${MAX_RATIO} times its size and is not read further`, {
    hint: 'if you trust it, unpack it and give the folder',
  });
