import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';
import { VisitxError } from '../../core/error.ts';
import { messageOf } from '../../core/fault-code.ts';
import type { PartEnd, StoredThing } from './part-line.ts';

/** Reports pack well; a higher level costs more than it saves. */
const LEVEL = 2;

/** Writes a part, packed, to a draft. */
export class PartWriter {
  readonly #path: string;
  readonly #gzip: Gzip;
  readonly #written: Promise<void>;
  #things = 0;
  #errors = 0;

  constructor(path: string) {
    this.#path = path;
    this.#gzip = createGzip({ level: LEVEL });
    this.#written = pipeline(this.#gzip, createWriteStream(path));
    this.#written.catch(() => {});
  }

  /** @throws VisitxError `store-failed`. */
  async add({ line, report }: StoredThing): Promise<void> {
    this.#things += 1;
    if (line.type === 'failed' || line.type === 'fault') this.#errors += 1;
    await this.#write(Buffer.from(`${JSON.stringify(line)}\n`, 'utf8'));
    if (report) await this.#write(report);
  }

  /** Ends the part; it is whole then. @throws VisitxError `store-failed`. */
  async finish(): Promise<PartEnd> {
    const end: PartEnd = { type: 'end', things: this.#things, errors: this.#errors };
    await this.#write(Buffer.from(`${JSON.stringify(end)}\n`, 'utf8'));
    this.#gzip.end();
    await this.#guard(this.#written);
    return end;
  }

  /** Drops the draft. */
  async drop(): Promise<void> {
    this.#gzip.destroy();
    await this.#written.catch(() => {});
    await rm(this.#path, { force: true });
  }

  async #write(bytes: Uint8Array): Promise<void> {
    if (this.#gzip.write(bytes)) return;
    await Promise.race([new Promise<void>((resolve) => this.#gzip.once('drain', resolve)), this.#guard(this.#written)]);
  }

  async #guard(act: Promise<void>): Promise<void> {
    try {
      await act;
    } catch (cause) {
      throw new VisitxError('store-failed', `${this.#path} cannot be written: ${messageOf(cause)}`, { cause });
    }
  }
}
