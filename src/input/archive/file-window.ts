import { type FileHandle, open } from 'node:fs/promises';
import { fileFault } from '../file.ts';
import { nodePath } from './byte-range.ts';
import type { FileSlice } from './file-slice.ts';

const WINDOW = 1024 * 1024;

/** Looks at bytes of a slice here and there, from front to back, through a window that is read as a whole. */
export class FileWindow {
  readonly #slice: FileSlice;
  readonly #handle: FileHandle;
  #start = 0;
  #bytes = Buffer.alloc(0);

  private constructor(slice: FileSlice, handle: FileHandle) {
    this.#slice = slice;
    this.#handle = handle;
  }

  /** @throws VisitxError where the file cannot be read. */
  static async open(slice: FileSlice): Promise<FileWindow> {
    try {
      return new FileWindow(slice, await open(nodePath(slice.file), 'r'));
    } catch (cause) {
      throw fileFault(slice.file.path, cause);
    }
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  /** At most `length` bytes from a place in the file; fewer where the slice ends. */
  async bytesAt(offset: number, length: number): Promise<Buffer> {
    const end = Math.min(offset + length, this.#slice.end);
    if (offset < this.#start || end > this.#start + this.#bytes.length) await this.#load(offset, Math.max(WINDOW, length));
    return this.#bytes.subarray(offset - this.#start, end - this.#start);
  }

  /** Where the bytes stand next, at `offset` or behind it. */
  async indexOf(mark: Uint8Array, offset: number): Promise<number | undefined> {
    for (let at = offset; at + mark.length <= this.#slice.end; ) {
      const inWindow = at >= this.#start && at + mark.length <= this.#start + this.#bytes.length;
      if (!inWindow) await this.#load(at, WINDOW);
      const found = this.#bytes.indexOf(mark, at - this.#start);
      if (found >= 0) return this.#start + found;
      const end = this.#start + this.#bytes.length;
      if (end - at < mark.length) return undefined;
      at = end - mark.length + 1;
    }
    return undefined;
  }

  async #load(offset: number, length: number): Promise<void> {
    const size = Math.max(0, Math.min(length, this.#slice.end - offset));
    const bytes = Buffer.allocUnsafeSlow(size);
    let done = 0;
    try {
      while (done < size) {
        const { bytesRead } = await this.#handle.read(bytes, done, size - done, offset + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
    } catch (cause) {
      throw fileFault(this.#slice.file.path, cause);
    }
    this.#start = offset;
    this.#bytes = bytes.subarray(0, done);
  }
}
