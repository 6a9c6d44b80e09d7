import { Planner } from '../../batch/plan.ts';
import type { UnitOptions } from '../../batch/units.ts';
import type { VisitxError } from '../../core/error.ts';
import type { Found, FoundFault } from '../../input/archive/found.ts';
import type { InputKind } from '../../input/archive/input-kind.ts';
import type { PageFetcher } from '../../input/page-fetcher.ts';
import { openInputFiles, streamInput } from '../input-files.ts';
import type { InputFile, InputUnit, LinkItem, TaskDraft } from '../task.ts';
import { cutLines } from './cut-lines.ts';
import { type CutUnit, cutUnitsOf } from './input-units.ts';
import { LinkSpool } from './link-spool.ts';

export interface CutOptions extends UnitOptions {
  readonly inputs: readonly string[];
  /** For sitemaps and feeds that inputs name. */
  readonly fetcher: PageFetcher;
  /** Bytes of a JSON Lines file for one task. */
  readonly linesBytes?: number;
}

const LINES_BYTES = 16 * 1024 * 1024;
const MOST_FILES = 100;
const MOST_FILE_BYTES = 16 * 1024 * 1024;

const ARCHIVES: ReadonlySet<InputKind> = new Set(['warc', 'zip', 'tar']);
const LISTS: ReadonlySet<InputKind> = new Set(['url-list', 'url-table', 'sitemap', 'feed']);

/**
 * Cuts inputs into tasks, in the order of the inputs: an archive, lines of a JSON Lines file, a hundred files, some addresses
 * of a host. Lists of addresses are read here, so that each host comes to one shard.
 * @throws VisitxError `input-missing`, or what hinders reading a list.
 */
export async function* cut(options: CutOptions): AsyncGenerator<TaskDraft> {
  const cutter = new Cutter(options);
  try {
    for (const input of options.inputs) {
      for await (const unit of cutUnitsOf(input, options)) yield* cutter.take(unit);
    }
    yield* cutter.finish();
  } finally {
    await cutter.close();
  }
}

class Cutter {
  readonly #options: CutOptions;
  readonly #files = openInputFiles();
  #segment = 0;
  #small: InputUnit[] = [];
  #smallBytes = 0;
  #links: LinkSpool | undefined;

  constructor(options: CutOptions) {
    this.#options = options;
  }

  async *take(unit: CutUnit): AsyncGenerator<TaskDraft> {
    if (unit.type === 'web') yield* this.#takeList(unit, undefined);
    else if (unit.type === 'fault') yield* this.#takeSmall({ shown: unit.file.path, fault: faultOf(unit.fault) }, 0);
    else yield* this.#takeFile(unit.input, unit.kind?.kind, unit.kind?.isGzip ?? false);
  }

  async *finish(): AsyncGenerator<TaskDraft> {
    yield* this.#flushSmall();
    yield* this.#flushLinks();
  }

  async close(): Promise<void> {
    await this.#links?.close();
    await this.#files.close();
  }

  async *#takeFile(input: InputFile, kind: InputKind | undefined, isGzip: boolean): AsyncGenerator<TaskDraft> {
    const { linesBytes = LINES_BYTES } = this.#options;
    if (kind !== undefined && LISTS.has(kind)) {
      yield* this.#takeList(undefined, input);
    } else if (kind === 'json-lines' && !isGzip && input.size > linesBytes) {
      yield* this.finish();
      for await (const span of cutLines(streamInput(input), linesBytes)) {
        yield { kind: 'lines', segment: this.#next(), file: input, start: span.start, end: span.end, number: span.number };
      }
    } else if ((kind !== undefined && ARCHIVES.has(kind)) || kind === 'json-lines' || input.size > MOST_FILE_BYTES) {
      yield* this.finish();
      yield { kind: 'files', segment: this.#next(), units: [input] };
    } else {
      yield* this.#takeSmall(input, input.size);
    }
  }

  async *#takeSmall(unit: InputUnit, size: number): AsyncGenerator<TaskDraft> {
    yield* this.#flushLinks();
    if (this.#small.length >= MOST_FILES || this.#smallBytes + size > MOST_FILE_BYTES) yield* this.#flushSmall();
    this.#small.push(unit);
    this.#smallBytes += size;
  }

  async *#flushSmall(): AsyncGenerator<TaskDraft> {
    if (this.#small.length === 0) return;
    yield { kind: 'files', segment: this.#next(), units: this.#small };
    this.#small = [];
    this.#smallBytes = 0;
  }

  async *#takeList(web: Extract<CutUnit, { readonly type: 'web' }> | undefined, input: InputFile | undefined): AsyncGenerator<TaskDraft> {
    yield* this.#flushSmall();
    this.#links ??= await LinkSpool.open();
    const planner = new Planner(this.#options.fetcher);
    const opened = input && (await this.#files.open(input));
    const { shown = '', isGuess = false, isStdin = false, size = 0 } = input ?? {};
    const unit = opened ? ({ type: 'file', file: opened.file, size, isGuess, isStdin, shown } as const) : web;
    if (!unit) return;
    for await (const { found } of planner.plan(unit)) await this.#links.add(itemOf(found));
    await opened?.release();
  }

  async *#flushLinks(): AsyncGenerator<TaskDraft> {
    const links = this.#links;
    if (!links) return;
    this.#links = undefined;
    if (links.count > 0) yield* links.tasks(this.#next());
    await links.close();
  }

  #next(): number {
    this.#segment += 1;
    return this.#segment - 1;
  }
}

/** A page that was named by its address is fetched once more by a worker, since what it is was known only when it was here. */
const itemOf = (found: Found): Omit<LinkItem, 'n'> => {
  const { origin } = found;
  if (found.type === 'link') return { origin, url: found.url };
  if (found.type === 'fault') return { origin, fault: faultOf(found) };
  return { origin, url: origin.url ?? origin.path };
};

const faultOf = ({ code, message, hint }: VisitxError | FoundFault) => ({ code, message, ...(hint === undefined ? {} : { hint }) });
