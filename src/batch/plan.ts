import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { VisitxError } from '../core/error.ts';
import { KeyTable } from '../core/key-table.ts';
import type { FilePath } from '../input/archive/byte-range.ts';
import { gunzipChunks } from '../input/archive/file-slice.ts';
import type { FindContext } from '../input/archive/find-context.ts';
import { findInFile } from '../input/archive/find-in-file.ts';
import { findInStream } from '../input/archive/find-in-stream.ts';
import { type Found, faultAt, type Origin } from '../input/archive/found.ts';
import { HEAD_BYTES, inputKindOf } from '../input/archive/input-kind.ts';
import { isPassedOver } from '../input/archive/passed-over.ts';
import { PageIndex } from '../input/archive/warc-found.ts';
import { fileFault } from '../input/file.ts';
import type { PageFetcher } from '../input/page-fetcher.ts';
import { isWithin } from './output/targets.ts';
import { walk } from './walk.ts';

/** One thing that the inputs hold, and how far into them it is. */
export interface Planned {
  readonly found: Found;
  /** Bytes of the inputs before it. */
  readonly position: number;
}

export interface PlanOptions {
  readonly inputs: readonly string[];
  readonly fetcher: PageFetcher;
  /** Places that the run itself writes to, from the root. */
  readonly excluded: readonly string[];
  /** Keeps what can be read only once in a file, and gives its path. */
  readonly keep: (name: string) => Promise<string>;
}

/**
 * Everything that the inputs hold, in their order: files as they are named, folders by the names in them, archives from front
 * to back.
 * @throws VisitxError `input-missing` for an input that is not there.
 */
export async function* plan(options: PlanOptions): AsyncGenerator<Planned> {
  const planner = new Planner(options);
  for (const input of options.inputs) yield* planner.plan(input);
}

interface File {
  readonly file: FilePath;
  readonly size: number;
  readonly isGuess: boolean;
  readonly isStdin: boolean;
  /** As reports name it. */
  readonly shown: string;
}

/** An index of sitemaps names sitemaps, and not other indexes; some do it all the same. */
const DEEPEST_SITEMAP = 2;

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

class Planner {
  readonly #options: PlanOptions;
  readonly #pages = new PageIndex(new KeyTable());
  /** Of the files that were read to their ends. */
  #done = 0;

  constructor(options: PlanOptions) {
    this.#options = options;
  }

  async *plan(input: string): AsyncGenerator<Planned> {
    if (isWebAddress(input)) {
      yield* this.#planWeb(input, 0);
      return;
    }
    const found = input === '-' ? undefined : await statInput(input);
    if (found === undefined && input !== '-') {
      for (const path of await expandGlob(input)) yield* this.#planPath(path, true);
    } else if (found === undefined || !(found.isFile() || found.isDirectory())) {
      yield* this.#planStream(input);
    } else {
      yield* this.#planPath(input, false);
    }
  }

  /** A page, or a sitemap or feed and what it leads to. */
  async *#planWeb(url: string, depth: number): AsyncGenerator<Planned> {
    const origin: Origin = { kind: 'url', path: url, url };
    try {
      const { bytes, ...received } = await this.#options.fetcher.fetch(url);
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

  async *#planPath(path: string, isGuess: boolean): AsyncGenerator<Planned> {
    const { size, isDirectory } = await stat(path).then((found) => ({ size: found.size, isDirectory: found.isDirectory() }));
    if (!isDirectory) {
      yield* this.#planFile({ file: { path }, size, isGuess, isStdin: false, shown: path });
      return;
    }
    const isExcluded = (child: string) => this.#options.excluded.some((place) => isWithin(resolve(child), place));
    for await (const walked of walk({ path }, isExcluded)) {
      const { file } = walked;
      if ('fault' in walked) yield this.#at(faultAt({ kind: 'file', path: file.path }, walked.fault));
      else yield* this.#planFile({ file, size: walked.size, isGuess: true, isStdin: false, shown: file.path });
    }
  }

  async *#planStream(input: string): AsyncGenerator<Planned> {
    const path = await this.#options.keep(input);
    const { size } = await stat(path);
    yield* this.#planFile({ file: { path }, size, isGuess: false, isStdin: input === '-', shown: input });
  }

  async *#planFile({ file, size, isGuess, isStdin, shown }: File): AsyncGenerator<Planned> {
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

/** @throws VisitxError `input-missing` for an input that is not there, before any work is begun. */
export const checkInputs = async (inputs: readonly string[]): Promise<void> => {
  for (const input of inputs) if (input !== '-' && !isWebAddress(input) && !(await statInput(input))) await expandGlob(input);
};

export const isWebAddress = (input: string): boolean => /^https?:\/\//iu.test(input);

/** `undefined` for what is not there, which may be a pattern. */
const statInput = async (input: string) => {
  try {
    return await stat(input);
  } catch (cause) {
    const fault = fileFault(input, cause);
    if (fault.code === 'input-missing' && isPattern(input)) return undefined;
    throw fault;
  }
};

const isPattern = (input: string): boolean => /[*?[{]/u.test(input);

const expandGlob = async (pattern: string): Promise<string[]> => {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false });
  if (paths.length === 0) throw new VisitxError('input-missing', `no file fits ${pattern}`, { hint: 'check the pattern' });
  return paths.sort();
};
