import { VisitxError } from '../core/error.ts';
import { type Found, type FoundArticle, type FoundFault, faultAt, type Origin } from '../input/archive/found.ts';
import type { PageFetcher } from '../input/page-fetcher.ts';
import type { Source } from '../input/source.ts';
import { type Converted, failureOf } from './convert.ts';
import type { Duplicates } from './duplicates.ts';
import type { ConverterPool } from './pool.ts';
import { Semaphore } from './semaphore.ts';

/** What became of something that was found, before it is known whether it is a duplicate. */
export type Outcome =
  | { readonly type: 'converted'; readonly origin: Origin; readonly isGuess: boolean; readonly converted: Converted }
  | { readonly type: 'fault'; readonly fault: FoundFault }
  | { readonly type: 'skip'; readonly origin: Origin; readonly reason: string }
  /** Its address is that of an article before it. */
  | { readonly type: 'known'; readonly origin: Origin };

const FETCHES = 64;

export interface WorkOptions {
  readonly pool: ConverterPool;
  readonly fetcher: PageFetcher;
  readonly duplicates: Duplicates | undefined;
  /** The room of the pool, where several share it. */
  readonly workers?: Semaphore;
}

/** Has what was found fetched and converted, as much at once as there is room for. */
export class Work {
  readonly #options: WorkOptions;
  readonly #workers: Semaphore;
  readonly #fetches = new Semaphore(FETCHES);

  constructor(options: WorkOptions) {
    this.#options = options;
    this.#workers = options.workers ?? new Semaphore(options.pool.room);
  }

  /** Begins with something, as soon as there is room for it; what it comes to is told by the promise inside. */
  async begin(found: Found, article: number): Promise<{ readonly outcome: Promise<Outcome> }> {
    if (found.type === 'fault') return { outcome: Promise.resolve({ type: 'fault', fault: found }) };
    if (found.type === 'skip') return { outcome: Promise.resolve(found) };
    if (this.#options.duplicates?.findByUrl(found.origin.url)) return { outcome: Promise.resolve({ type: 'known', origin: found.origin }) };
    if (found.type === 'link') {
      await this.#fetches.enter();
      return { outcome: this.#fetch(found.url, found.origin, article) };
    }
    await this.#workers.enter();
    return { outcome: this.#convert(found, article) };
  }

  async #convert(found: FoundArticle, article: number): Promise<Outcome> {
    try {
      const converted = await this.#options.pool.convert(found, article);
      return { type: 'converted', origin: found.origin, isGuess: found.isGuess, converted };
    } finally {
      this.#workers.leave();
    }
  }

  async #fetch(url: string, origin: Origin, article: number): Promise<Outcome> {
    try {
      const source = await this.#options.fetcher.fetch(url);
      await this.#workers.enter();
      return await this.#convert(fetchedArticle(source, origin), article);
    } catch (fault) {
      if (fault instanceof VisitxError) return { type: 'fault', fault: faultAt(origin, fault) };
      return { type: 'converted', origin, isGuess: false, converted: { ...failureOf(fault), milliseconds: 0 } };
    } finally {
      this.#fetches.leave();
    }
  }
}

const fetchedArticle = ({ bytes, ...received }: Source, origin: Origin): FoundArticle => ({
  type: 'article',
  bytes: new Uint8Array(bytes),
  received,
  form: 'page',
  origin,
  isGuess: false,
});
