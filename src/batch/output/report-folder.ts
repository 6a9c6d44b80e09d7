import { type FileHandle, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unwritable } from './unwritable.ts';

/** Files that are on their way to the disk at once. */
const MOST_PENDING = 32;

/** A folder with a file for each report. */
export class ReportFolder {
  readonly #path: string;
  readonly #ending: string;
  readonly #pending = new Set<Promise<void>>();
  #fault: unknown;

  constructor(path: string, ending: 'yaml' | 'json') {
    this.#path = path;
    this.#ending = ending;
  }

  /** Makes the folder where it is missing, and removes every report but those. @throws VisitxError `output-unwritable`. */
  async prepare(isKept: (name: string) => boolean): Promise<void> {
    try {
      await mkdir(this.#path, { recursive: true });
      for (const file of await readdir(this.#path)) {
        const ending = `.${this.#ending}`;
        if (file.endsWith(ending) && !isKept(file.slice(0, -ending.length))) await rm(join(this.#path, file));
      }
    } catch (cause) {
      throw unwritable(this.#path, cause);
    }
  }

  /** Begins to write a file; a fault of one before is told here or by `save`. */
  async add(name: string, bytes: Uint8Array): Promise<void> {
    while (this.#pending.size >= MOST_PENDING) await Promise.race(this.#pending);
    this.#throwFault();
    const writing = writeSafely(join(this.#path, `${name}.${this.#ending}`), bytes)
      .catch((fault: unknown) => {
        this.#fault ??= fault;
      })
      .finally(() => this.#pending.delete(writing));
    this.#pending.add(writing);
  }

  /** Waits until all is on the disk. @throws VisitxError `output-unwritable`. */
  async save(): Promise<void> {
    await Promise.all(this.#pending);
    this.#throwFault();
  }

  #throwFault(): void {
    if (this.#fault !== undefined) throw this.#fault;
  }
}

const writeSafely = async (path: string, bytes: Uint8Array): Promise<void> => {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'w');
    await handle.writeFile(bytes);
    await handle.datasync();
  } catch (cause) {
    throw unwritable(path, cause);
  } finally {
    await handle?.close();
  }
};
