import type { Piscina } from 'piscina';
import { VisitxError } from '../core/error.ts';
import { messageOf, systemCodeOf } from '../core/fault-code.ts';
import type { FoundArticle } from '../input/archive/found.ts';
import type { BuildJob } from './build-job.ts';
import { type Converted, type ConvertOptions, type ConvertTask, type Failure, PROGRESS } from './convert.ts';
import type { Rendition } from './render.ts';
import { keepArticlesYoung, tuneEngine } from './tune-engine.ts';
import type { StoredReport, WorkerSettings } from './worker.ts';

export interface PoolOptions {
  /** The bundle of src/batch/worker.ts. */
  readonly workerFile: URL;
  readonly workers: number;
  /** What one article may take, in milliseconds. */
  readonly deadline: number;
  /** What the heap of one worker may hold, in MiB. */
  readonly memory: number;
  readonly convert: ConvertOptions;
}

/**
 * Every worker optimises the rules for itself, on the cores that the others need: optimised later, and with less of the
 * code of callees in it, 8,000 pages took two workers 28.5 s of 30.2.
 */
const THRIFTY = ['--interrupt-budget=400000', '--max-inlined-bytecode-size-cumulative=400'];

/**
 * What the young generation of one worker may hold, in MiB: 32 took two workers over 3,000 pages 370 MB and 25.8 s of processor
 * time, this 335 MB and 26.3 s. Without `keepArticlesYoung` so small a one takes a third more time.
 */
const YOUNG = 24;

/** Tasks that the workers have or that lie ready for them. */
const TASKS_PER_WORKER = 2;
/** How many articles travel to a worker at once, where they are places in files: every message wakes threads that have other work. */
const ARTICLES_PER_TASK = 4;
/** The tasks under way, and the next one. */
const ROOM_PER_WORKER = ARTICLES_PER_TASK * (TASKS_PER_WORKER + 1);
const LOOKS_PER_DEADLINE = 20;
const SHORTEST_LOOK = 20;
const LONGEST_LOOK = 250;

interface InHand {
  readonly task: ConvertTask;
  readonly settle: (converted: Converted) => void;
  /** When the watch first saw that a worker had begun with it. */
  begun: number | undefined;
  /** Ends the worker that has it. */
  abort: AbortController | undefined;
  /** It took too long, and its worker was ended. */
  isLate: boolean;
  /** Its bytes travel with it, or another article lost its worker: it goes alone. */
  isAlone: boolean;
}

/** Worker threads that convert articles. One that takes too long or too much memory is ended, with the article in its hand alone. */
export class ConverterPool {
  readonly #piscina: Piscina;
  readonly #deadline: number;
  readonly #begun: Int32Array;
  readonly #inHand: (InHand | undefined)[];
  readonly #waiting: InHand[] = [];
  readonly #watch: NodeJS.Timeout;
  readonly #memory: number;
  readonly #mostTasks: number;
  #tasks = 0;

  private constructor(piscina: Piscina, begun: Int32Array, { deadline, memory, workers }: PoolOptions) {
    this.#piscina = piscina;
    this.#begun = begun;
    this.#deadline = deadline;
    this.#memory = memory;
    this.#mostTasks = TASKS_PER_WORKER * workers;
    this.#inHand = new Array(begun.length).fill(undefined);
    const look = Math.min(LONGEST_LOOK, Math.max(SHORTEST_LOOK, deadline / LOOKS_PER_DEADLINE));
    this.#watch = setInterval(() => this.#endTheLate(), look);
  }

  static async start(options: PoolOptions): Promise<ConverterPool> {
    const { Piscina } = await import('piscina');
    tuneEngine(THRIFTY);
    keepArticlesYoung();
    const begun = new Int32Array(new SharedArrayBuffer(4 * ROOM_PER_WORKER * options.workers));
    const workerData: WorkerSettings = { options: options.convert, begun };
    const piscina = new Piscina({
      filename: options.workerFile.href,
      minThreads: options.workers,
      maxThreads: options.workers,
      idleTimeout: Number.POSITIVE_INFINITY,
      resourceLimits: { maxOldGenerationSizeMb: options.memory, maxYoungGenerationSizeMb: YOUNG },
      workerData,
      recordTiming: false,
      // A worker takes no flag of V8's (--max-old-space-size): those hold for the process.
      execArgv: [...process.execArgv.filter((flag) => flag.startsWith('--experimental-')), ...quietFlags],
    });
    // A worker's fault reaches the task that it had in hand; here it would end the process.
    piscina.on('error', () => {});
    return new ConverterPool(piscina, begun, options);
  }

  /** How many articles may be given to `convert` at once. */
  get room(): number {
    return this.#inHand.length;
  }

  /** Converts an article in a worker; a fault is a value. */
  convert({ bytes, form, origin, received }: FoundArticle, article: number): Promise<Converted> {
    const slot = this.#inHand.indexOf(undefined);
    const task: ConvertTask = { found: { bytes, form, origin, ...(received ? { received } : {}) }, article, slot };
    Atomics.store(this.#begun, slot, PROGRESS.waits);
    return new Promise((resolve) => {
      const settle = (converted: Converted): void => {
        this.#inHand[slot] = undefined;
        resolve(converted);
      };
      const inHand: InHand = { task, settle, begun: undefined, abort: undefined, isLate: false, isAlone: bytes instanceof Uint8Array };
      this.#inHand[slot] = inHand;
      this.#waiting.push(inHand);
      this.#send();
    });
  }

  /** Writes a stored report in the forms of the run, in a worker. @throws whatever went wrong there. */
  async render(report: StoredReport): Promise<Rendition> {
    return this.#piscina.run(report, { name: 'renderStored' });
  }

  /** Puts an output together in a worker. @throws VisitxError or whatever went wrong. */
  async build(job: BuildJob): Promise<void> {
    const failure: Failure | undefined = await this.#piscina.run(job, { name: 'buildOutput' });
    if (failure?.code === 'unexpected') throw new Error(failure.message);
    if (failure) throw new VisitxError(failure.code, failure.message, failure.hint === undefined ? {} : { hint: failure.hint });
  }

  /** Ends all workers, at once. */
  async close(): Promise<void> {
    clearInterval(this.#watch);
    await this.#piscina.destroy();
  }

  #send(): void {
    while (this.#tasks < this.#mostTasks && this.#waiting.length > 0) void this.#run(this.#takeNext());
  }

  #takeNext(): InHand[] {
    const end = this.#waiting.findIndex(({ isAlone }, i) => isAlone || i >= ARTICLES_PER_TASK);
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : Math.max(1, end));
  }

  async #run(articles: readonly InHand[]): Promise<void> {
    const abort = new AbortController();
    for (const inHand of articles) inHand.abort = abort;
    const tasks = articles.map(({ task }) => task);
    this.#tasks += 1;
    try {
      const converted: Converted[] = await this.#piscina.run(tasks, {
        name: 'convertArticles',
        signal: abort.signal,
        transferList: tasks.flatMap(({ found: { bytes } }) =>
          bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [],
        ),
      });
      for (const [i, one] of converted.entries()) articles[i]?.settle(one);
    } catch (fault) {
      this.#settleLost(articles, fault, abort.signal.aborted);
    } finally {
      this.#tasks -= 1;
      this.#send();
    }
  }

  /** Of a worker that was lost, the article that it had begun with is lost; what went with it goes again. */
  #settleLost(articles: readonly InHand[], fault: unknown, isLate: boolean): void {
    const failure = { ...this.#failureOf(fault, isLate), milliseconds: this.#deadline };
    const again: InHand[] = [];
    for (const inHand of articles) {
      const isItsFault = isLate ? inHand.isLate : Atomics.load(this.#begun, inHand.task.slot) === PROGRESS.isBegun;
      const isLost = isItsFault || articles.length === 1;
      if (isLost) inHand.settle(failure);
      else again.push(inHand);
    }
    for (const inHand of again) {
      Atomics.store(this.#begun, inHand.task.slot, PROGRESS.waits);
      Object.assign(inHand, { begun: undefined, abort: undefined, isAlone: true });
    }
    this.#waiting.unshift(...again);
  }

  #endTheLate(): void {
    const now = performance.now();
    for (const [slot, inHand] of this.#inHand.entries()) {
      if (!inHand || Atomics.load(this.#begun, slot) !== PROGRESS.isBegun) continue;
      inHand.begun ??= now;
      if (now - inHand.begun <= this.#deadline) continue;
      inHand.isLate = true;
      inHand.abort?.abort();
    }
  }

  #failureOf(fault: unknown, isLate: boolean): Failure {
    if (isLate) {
      const message = `the article took more than ${this.#deadline / 1000} s and was given up`;
      return { isDone: false, code: 'article-timeout', message, hint: 'give it more time with --deadline' };
    }
    if (systemCodeOf(fault) === 'ERR_WORKER_OUT_OF_MEMORY') {
      const message = `the article took more than ${this.#memory} MiB of memory and was given up`;
      return { isDone: false, code: 'article-memory', message, hint: 'give it more memory with --memory' };
    }
    return {
      isDone: false,
      code: 'worker-failed',
      message: `the worker broke off: ${messageOf(fault)}`,
      hint: 'convert this article alone',
    };
  }
}

/** Node's own SQLite says on every start that it is new, where that can be silenced. */
const quietFlags = process.allowedNodeEnvironmentFlags.has('--disable-warning') ? ['--disable-warning=ExperimentalWarning'] : [];
