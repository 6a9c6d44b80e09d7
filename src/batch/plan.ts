import { VisitxError } from '../core/error.ts';
import { KeyTable } from '../core/key-table.ts';
import { gunzipChunks } from '../input/archive/file-slice.ts';
import type { FindContext } from '../input/archive/find-context.ts';
import { findInFile } from '../input/archive/find-in-file.ts';
import { findInStream } from '../input/archive/find-in-stream.ts';
import { type Found, faultAt, type Origin } from '../input/archive/found.ts';
import { HEAD_BYTES, inputKindOf } from '../input/archive/input-kind.ts';
import { isPassedOver } from '../input/archive/passed-over.ts';
import { PageIndex } from '../input/archive/warc-found.ts';
import type { PageFetcher } from '../input/page-fetcher.ts';
import type { Positioned } from './conveyor.ts';
import { type FileUnit, type Unit, type UnitOptions, unitsOf } from './units.ts';

/** One thing that the inputs hold, and how far into them it is. */
export type Planned = Positioned<Found>;

export interface PlanOptions extends UnitOptions {
  readonly inputs: readonly string[];
  readonly fetcher: PageFetcher;
}

/**
 * Everything that the inputs hold, in their order: files as they are named, folders by the names in them, archives from front
 * to back.
 * @throws VisitxError `input-missing` for an input that is not there.
 */
export async function* plan(options: PlanOptions): AsyncGenerator<Planned> {
  const planner = new Planner(options.fetcher);
  for (const input of options.inputs) {
    for await (const unit of unitsOf(input, options)) yield* planner.plan(unit);
  }
}

/** An index of sitemaps names sitemaps, and not other indexes; some do it all the same. */
const DEEPEST_SITEMAP = 2;

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Searches one unit after the other; what repeats a page of a unit before it is found. */
export class Planner {
  readonly #fetcher: PageFetcher;
  readonly #pages = new PageIndex(new KeyTable());
  /** Of the files that were read to their ends. */
  #done = 0;

  constructor(fetcher: PageFetcher) {
    this.#fetcher = fetcher;
  }

  /** Everything that a unit holds, in its order. */
  async *plan(unit: Unit): AsyncGenerator<Planned> {
    if (unit.type === 'web') yield* this.#planWeb(unit.url, 0);
    else if (unit.type === 'fault') yield this.#at(faultAt({ kind: 'file', path: unit.file.path }, unit.fault));
    else yield* this.#planFile(unit);
  }

  /** A page, or a sitemap or feed and what it leads to. */
  async *#planWeb(url: string, depth: number): AsyncGenerator<Planned> {
    const origin: Origin = { kind: 'url', path: url, url };
    try {
      const { bytes, ...received } = await this.#fetcher.fetch(url);
      const { kind, isGzip } = inputKindOf(bytes.subarray(0, HEAD_BYTES));
      if (kind === 'page' || kind === 'json') {
        const held = new Uint8Array(bytes);
        yield this.#at({ type: 'article', bytes: held, form: kind === 'json' ? 'json' : 'page', origin, isGuess: false, received });
        return;
      }
      const context = { path: url, isStdin: false, pages: this.#pages, isGuess: true, depth: 1, kind };
      const chunks = isGzip ? gunzipChunks(oneChunk(bytes)) : oneChunk(bytes);
      for await (const found of findInStream(chunks, context)) yield* this.#follow(found, depth);
    } catch (fault) {
      if (!(fault instanceof VisitxError)) throw fault;
      yield this.#at(faultAt(origin, fault));
    }
  }

  /** What an index of sitemaps names is looked into; no further than sitemaps go. */
  async *#follow(found: Found, depth: number): AsyncGenerator<Planned> {
    if (found.type === 'link' && found.isList && depth < DEEPEST_SITEMAP) yield* this.#planWeb(found.url, depth + 1);
    else yield this.#at(found);
  }

  async *#planFile({ file, size, isGuess, isStdin, shown }: FileUnit): AsyncGenerator<Planned> {
    if (isGuess && isPassedOver(shown)) {
      yield this.#at({ type: 'skip', origin: { kind: 'file', path: shown }, reason: 'no article by its name' });
    } else {
      const context: FindContext = { path: shown, isStdin, pages: this.#pages, isGuess, depth: 0 };
      for await (const found of findInFile({ file, start: 0, end: size }, context)) {
        if (found.type === 'link' && found.isList) yield* this.#follow(found, 0);
        else yield this.#at(found, size);
      }
    }
    this.#done += size;
  }

  #at(found: Found, size = 0): Planned {
    const offset = 'bytes' in found && !(found.bytes instanceof Uint8Array) ? found.bytes.offset : 0;
    return { found, position: this.#done + Math.min(offset, size) };
  }
}
