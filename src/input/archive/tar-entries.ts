import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-stream';
import { VisitxError } from '../../core/error.ts';
import { messageOf } from '../../core/fault-code.ts';

/** A file in a tar archive, to be read before the next one is asked for. */
export interface TarEntry {
  /** As a label: nothing is ever written under it. */
  readonly name: string;
  readonly size: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * The files of a tar archive in their order.
 * @throws VisitxError `archive-broken` where the archive is cut short or corrupt.
 */
export async function* tarEntries(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const tar = extract();
  const feeding = pipeline(Readable.from(chunks), tar);
  // Its fault reaches the loop below too.
  feeding.catch(() => {});
  try {
    for await (const entry of tar) {
      const { name, size = 0, type } = entry.header;
      const rest = new EntryChunks(entry[Symbol.asyncIterator]());
      if (type === 'file' || type === 'contiguous-file') yield { name, size, chunks: rest };
      for await (const _ of rest) {
        // What the reader left must go by before the next entry comes.
      }
    }
    await feeding;
  } catch (fault) {
    throw fault instanceof VisitxError ? fault : brokenTar(fault);
  } finally {
    tar.destroy();
  }
}

/** To stop reading an entry would destroy the archive's stream: its iterator is never told to return. */
class EntryChunks implements AsyncIterable<Uint8Array> {
  readonly #entry: AsyncIterator<unknown>;

  constructor(entry: AsyncIterator<unknown>) {
    this.#entry = entry;
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return {
      next: async () => {
        const { done, value } = await this.#entry.next().catch((cause: unknown) => {
          throw cause instanceof VisitxError ? cause : brokenTar(cause);
        });
        return done === true || !(value instanceof Uint8Array) ? { done: true, value: undefined } : { done: false, value };
      },
    };
  }
}

const brokenTar = (cause: unknown): VisitxError =>
  new VisitxError('archive-broken', `the tar archive is cut short or corrupt: ${messageOf(cause)}`, { cause, hint: 'fetch it again' });
