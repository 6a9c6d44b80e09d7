import { createReadStream } from 'node:fs';
import { constants, createGunzip } from 'node:zlib';
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

/** Bytes that are given to the system's zlib at once: what it had unpacked of them is lost where they are corrupt. */
const PORTION = 16 * 1024;

/**
 * Unpacks gzip, all members of it, with the system's zlib, which sees an end that comes too early. All that stands before a
 * broken place is given before the fault is thrown.
 * @throws VisitxError `archive-broken` where the data is cut or corrupt, `archive-unsafe` where it swells like a bomb.
 */
export async function* gunzipChunks(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = new Unpacking();
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length; at += PORTION) yield* gunzip.unpack(chunk.subarray(at, at + PORTION));
    }
    yield* gunzip.unpack(undefined);
  } finally {
    gunzip.close();
  }
}

class Unpacking {
  readonly #gunzip = createGunzip({ chunkSize: CHUNK, flush: constants.Z_SYNC_FLUSH });
  #fault: Error | undefined;
  #wake: () => void = () => {};
  #size = 0;

  constructor() {
    this.#gunzip.on('readable', () => this.#wake());
    this.#gunzip.on('error', (fault) => {
      this.#fault = fault;
      this.#wake();
    });
  }

  /** What a portion comes to; `undefined` is the end. */
  async *unpack(portion: Uint8Array | undefined): AsyncGenerator<Uint8Array> {
    let isTaken = false;
    const onTaken = () => {
      isTaken = true;
      this.#wake();
    };
    if (portion) this.#gunzip.write(portion, onTaken);
    else this.#gunzip.end(onTaken);
    for (;;) {
      const chunk: unknown = this.#gunzip.read();
      if (chunk instanceof Uint8Array) {
        this.#size += chunk.length;
        if (this.#size > HARMLESS_BYTES && this.#size > MAX_RATIO * this.#gunzip.bytesWritten) throw bomb();
        yield chunk;
      } else if (this.#fault) throw unpackFault(this.#fault);
      else if (isTaken) return;
      else await new Promise<void>((resolve) => this.#wakeBy(resolve));
    }
  }

  close(): void {
    this.#gunzip.destroy();
  }

  #wakeBy(resolve: () => void): void {
    this.#wake = resolve;
  }
}

export const bomb = (): VisitxError =>
  new VisitxError('archive-unsafe', `the archive swells to more than ${MAX_RATIO} times its size and is not read further`, {
    hint: 'if you trust it, unpack it and give the folder',
  });
