import { createReadStream } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesOf } from '../../input/archive/lines.ts';
import type { StoredThing } from '../part/part-line.ts';
import { thingsIn } from '../part/read-part.ts';

const BUCKET = 1024;
const MOST_HELD = 32 * 1024 * 1024;

/** Brings what the addresses of a list led to into the order of the list, in files and not in memory. */
export class LinkOrder {
  #folder: Promise<string> | undefined;
  readonly #held = new Map<number, Buffer[]>();
  #heldBytes = 0;
  #last = -1;

  async add(thing: StoredThing): Promise<void> {
    const bucket = Math.floor((thing.line.n ?? 0) / BUCKET);
    const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(thing.line)}\n`), thing.report ?? Buffer.alloc(0)]);
    const list = this.#held.get(bucket);
    if (list) list.push(bytes);
    else this.#held.set(bucket, [bytes]);
    this.#heldBytes += bytes.length;
    this.#last = Math.max(this.#last, bucket);
    if (this.#heldBytes > MOST_HELD) await this.#flush();
  }

  /** All that was added, by its place in the list. */
  async *read(): AsyncGenerator<StoredThing> {
    for (let bucket = 0; bucket <= this.#last; bucket += 1) {
      const things: StoredThing[] = [];
      for await (const thing of thingsIn(linesOf(this.#bytesOf(bucket), { maxBytes: Number.POSITIVE_INFINITY }))) things.push(thing);
      yield* things.sort((a, b) => (a.line.n ?? 0) - (b.line.n ?? 0));
    }
  }

  async close(): Promise<void> {
    if (this.#folder) await rm(await this.#folder, { recursive: true, force: true });
  }

  async *#bytesOf(bucket: number): AsyncGenerator<Uint8Array> {
    if (this.#folder) {
      const file = createReadStream(join(await this.#folder, `${bucket}`));
      try {
        yield* file;
      } catch (fault) {
        if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')) throw fault;
      }
    }
    yield* this.#held.get(bucket) ?? [];
  }

  async #flush(): Promise<void> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'visitx-order-'));
    const folder = await this.#folder;
    for (const [bucket, held] of this.#held) await appendFile(join(folder, `${bucket}`), Buffer.concat(held));
    this.#held.clear();
    this.#heldBytes = 0;
  }
}
