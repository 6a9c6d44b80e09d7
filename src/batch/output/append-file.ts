import { type FileHandle, open } from 'node:fs/promises';
import { VisitxError } from '../../core/error.ts';
import { unwritable } from './unwritable.ts';

const HELD_BYTES = 1024 * 1024;

/** A file that only grows. What was added since the last `save` may be lost; what was saved before is not. */
export class AppendFile {
  readonly path: string;
  readonly #handle: FileHandle;
  #held: Uint8Array[] = [];
  #heldSize = 0;
  #written: number;

  private constructor(path: string, handle: FileHandle, size: number) {
    this.path = path;
    this.#handle = handle;
    this.#written = size;
  }

  /**
   * Opens a file and cuts it to the size that it had when it was saved last; a new one has none.
   * @throws VisitxError `output-unwritable`.
   */
  static async open(path: string, size: number): Promise<AppendFile> {
    try {
      const handle = await open(path, size === 0 ? 'w+' : 'r+');
      if ((await handle.stat()).size < size) throw shrunken(path);
      await handle.truncate(size);
      return new AppendFile(path, handle, size);
    } catch (cause) {
      throw unwritable(path, cause);
    }
  }

  /** With all that was added. */
  get size(): number {
    return this.#written + this.#heldSize;
  }

  /** @throws VisitxError `output-unwritable`. */
  async add(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    this.#held.push(bytes);
    this.#heldSize += bytes.length;
    if (this.#heldSize >= HELD_BYTES) await this.#flush();
  }

  /** Brings all that was added to the disk. @throws VisitxError `output-unwritable`. */
  async save(): Promise<void> {
    await this.#flush();
    try {
      await this.#handle.datasync();
    } catch (cause) {
      throw unwritable(this.path, cause);
    }
  }

  /** The line that begins at an offset, without its line break. */
  async lineAt(offset: number, maxLength: number): Promise<string> {
    await this.#flush();
    const bytes = Buffer.alloc(maxLength);
    const { bytesRead } = await this.#handle.read(bytes, 0, maxLength, offset);
    const end = bytes.indexOf(0x0a);
    return bytes.toString('utf8', 0, end < 0 ? bytesRead : end);
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  async #flush(): Promise<void> {
    if (this.#heldSize === 0) return;
    const bytes = Buffer.concat(this.#held, this.#heldSize);
    try {
      let done = 0;
      while (done < bytes.length) {
        done += (await this.#handle.write(bytes, done, bytes.length - done, this.#written + done)).bytesWritten;
      }
    } catch (cause) {
      throw unwritable(this.path, cause);
    }
    this.#written += this.#heldSize;
    this.#held = [];
    this.#heldSize = 0;
  }
}

const shrunken = (path: string): VisitxError =>
  new VisitxError('resume-mismatch', `${path} holds less than the run that broke off had saved there`, {
    hint: 'begin anew with --overwrite',
  });
