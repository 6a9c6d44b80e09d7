import type { Converted } from '../../batch/convert.ts';
import type { Converting } from '../../batch/conveyor.ts';
import type { Duplicates } from '../../batch/duplicates.ts';
import type { ConverterPool } from '../../batch/pool.ts';
import type { PartName, Rendition } from '../../batch/render.ts';
import { Semaphore } from '../../batch/semaphore.ts';
import { type Outcome, Work } from '../../batch/work.ts';
import { VisitxError } from '../../core/error.ts';
import { faultAt } from '../../input/archive/found.ts';
import type { PageFetcher } from '../../input/page-fetcher.ts';
import type { InputFiles } from '../input-files.ts';
import type { StoredThing } from '../part/part-line.ts';
import type { StoredFound } from './stored-plan.ts';

export interface StoredWorkOptions {
  readonly pool: ConverterPool;
  readonly duplicates: Duplicates | undefined;
  readonly files: InputFiles;
  readonly fetcher: PageFetcher;
  readonly visitsOnly: boolean;
  /** The forms in which the outputs need reports. */
  readonly parts: readonly PartName[];
}

/** Gives what a run of `visitx batch` would have come to, from what parts hold. */
export class StoredWork implements Converting<StoredFound> {
  readonly #options: StoredWorkOptions;
  readonly #room: Semaphore;
  readonly #work: Work;

  constructor(options: StoredWorkOptions) {
    this.#options = options;
    this.#room = new Semaphore(options.pool.room);
    this.#work = new Work(options);
  }

  async begin(found: StoredFound, article: number): Promise<{ readonly outcome: Promise<Outcome> }> {
    const { origin } = found;
    if (found.type === 'repeated') return this.#beginRepeated(found, article);
    if (this.#options.duplicates?.findByUrl(origin.url)) return { outcome: Promise.resolve({ type: 'known', origin }) };
    const { thing } = found;
    if (thing.line.type !== 'article') return { outcome: Promise.resolve(outcomeOf(thing)) };
    await this.#room.enter();
    return { outcome: this.#finish(thing, article) };
  }

  /** @throws VisitxError `store-failed` where the report is none. */
  async #finish(thing: StoredThing, article: number): Promise<Outcome> {
    try {
      const rendition = await this.#render(thing, article);
      return outcomeOf(thing, rendition);
    } catch (cause) {
      throw new VisitxError('store-failed', `the report of ${thing.line.origin.path} in the store is broken`, { cause });
    } finally {
      this.#room.leave();
    }
  }

  #render({ line, report }: StoredThing, article: number): Promise<Rendition> | Rendition | undefined {
    const { pool, parts, visitsOnly } = this.#options;
    if (!report || line.type !== 'article' || (visitsOnly && line.facts.kinds.length === 0)) return undefined;
    const [only, second] = parts;
    if (only === 'jsonl' && second === undefined) return { bytes: report, lengths: [report.length] };
    return pool.render({ line: report, article });
  }

  async #beginRepeated(
    { origin, input, range }: Extract<StoredFound, { readonly type: 'repeated' }>,
    article: number,
  ): Promise<{ readonly outcome: Promise<Outcome> }> {
    if (this.#options.duplicates?.findByUrl(origin.url)) return { outcome: Promise.resolve({ type: 'known', origin }) };
    try {
      const { offset, length, packing } = range;
      const { file, start, release } = await this.#options.files.open(input, { start: offset, end: offset + length });
      const bytes = { file, offset: start, length, packing };
      const { outcome } = await this.#work.begin({ type: 'article', bytes, form: 'warc-record', origin, isGuess: true }, article);
      return { outcome: outcome.finally(release) };
    } catch (fault) {
      if (!(fault instanceof VisitxError)) throw fault;
      return { outcome: Promise.resolve({ type: 'fault', fault: faultAt(origin, fault) }) };
    }
  }
}

const outcomeOf = ({ line }: StoredThing, rendition?: Rendition): Outcome => {
  const { origin } = line;
  if (line.type === 'skip') return { type: 'skip', origin, reason: line.reason };
  if (line.type === 'fault') {
    const { code, message, hint } = line;
    return { type: 'fault', fault: { type: 'fault', origin, code, message, ...(hint === undefined ? {} : { hint }) } };
  }
  const { isGuess, unread } = line;
  const common = { milliseconds: 0, ...(unread === undefined ? {} : { unread }) };
  const converted: Converted =
    line.type === 'article'
      ? { ...common, isDone: true, facts: line.facts, ...(rendition ? { rendition } : {}) }
      : { ...common, isDone: false, code: line.code, message: line.message, ...(line.hint === undefined ? {} : { hint: line.hint }) };
  return { type: 'converted', origin, isGuess, converted };
};
