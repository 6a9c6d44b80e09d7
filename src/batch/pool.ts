import type { Piscina } from 'piscina';
import { VisitxError } from '../core/error.ts';
import { messageOf, systemCodeOf } from '../core/fault-code.ts';
import type { FoundArticle } from '../input/archive/found.ts';
import type { BuildJob } from './build-job.ts';
import type { Converted, ConvertOptions, ConvertTask, Failure } from './convert.ts';
import type { Rendition } from './render.ts';
import { tuneEngine } from './tune-engine.ts';
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

/** Articles in hand are at most as many as there are workers, twice; each has a slot. */
const SLOTS_PER_WORKER = 2;
const LOOKS_PER_DEADLINE = 20;
const SHORTEST_LOOK = 20;
const LONGEST_LOOK = 250;

interface InHand {
  readonly abort: AbortController;
  /** When the watch first saw that a worker had begun with it. */
  begun: number | undefined;
}

/** Worker threads that convert articles. One that takes too long or too much memory is ended, with the article in its hand alone. */
export class ConverterPool {
  readonly #piscina: Piscina;
  readonly #deadline: number;
  readonly #begun: Int32Array;
  readonly #inHand: (InHand | undefined)[];
  readonly #watch: NodeJS.Timeout;
  readonly #memory: number;

  private constructor(piscina: Piscina, begun: Int32Array, { deadline, memory }: PoolOptions) {
    this.#piscina = piscina;
    this.#begun = begun;
    this.#deadline = deadline;
    this.#memory = memory;
    this.#inHand = new Array(begun.length).fill(undefined);
    const look = Math.min(LONGEST_LOOK, Math.max(SHORTEST_LOOK, deadline / LOOKS_PER_DEADLINE));
    this.#watch = setInterval(() => this.#endTheLate(), look);
  }

  static async start(options: PoolOptions): Promise<ConverterPool> {
    const { Piscina } = await import('piscina');
    tuneEngine(THRIFTY);
    const begun = new Int32Array(new SharedArrayBuffer(4 * SLOTS_PER_WORKER * options.workers));
    const workerData: WorkerSettings = { options: options.convert, begun };
    const piscina = new Piscina({
      filename: options.workerFile.href,
      minThreads: options.workers,
      maxThreads: options.workers,
      idleTimeout: Number.POSITIVE_INFINITY,
      resourceLimits: { maxOldGenerationSizeMb: options.memory, maxYoungGenerationSizeMb: 32 },
      workerData,
      recordTiming: false,
      ...(quietFlags.length === 0 ? {} : { execArgv: [...process.execArgv, ...quietFlags] }),
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
  async convert(found: FoundArticle, article: number): Promise<Converted> {
    const slot = this.#inHand.indexOf(undefined);
    const abort = new AbortController();
    Atomics.store(this.#begun, slot, 0);
    this.#inHand[slot] = { abort, begun: undefined };
    const { bytes, form, origin, received } = found;
    const transferList = bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
    try {
      const task: ConvertTask = { found: { bytes, form, origin, ...(received ? { received } : {}) }, article, slot };
      return await this.#piscina.run(task, { name: 'convertArticle', signal: abort.signal, transferList });
    } catch (fault) {
      return { ...this.#failureOf(fault, abort.signal.aborted), milliseconds: this.#deadline };
    } finally {
      this.#inHand[slot] = undefined;
    }
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

  #endTheLate(): void {
    const now = performance.now();
    for (const [slot, inHand] of this.#inHand.entries()) {
      if (!inHand || Atomics.load(this.#begun, slot) === 0) continue;
      inHand.begun ??= now;
      if (now - inHand.begun > this.#deadline) inHand.abort.abort();
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
