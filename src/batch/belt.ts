import type { Outcome } from './work.ts';

/** What waits for a slow one before it: its results are held until then. */
const MOST_WAITING = 1024;
const MOST_WAITING_BYTES = 48 * 1024 * 1024;

/** Writes down what became of one thing; `undefined` for what is not done here. */
export type Commit<T> = (thing: T, outcome: Outcome | undefined) => Promise<void>;

interface Waiting<T> {
  readonly thing: T;
  readonly outcome: Promise<Outcome> | undefined;
  isSettled: boolean;
  bytes: number;
}

/** Brings what many workers give back into the order in which it was begun; holds no more of it than there is room for. */
export class Belt<T> {
  readonly #commit: Commit<T>;
  readonly #waiting: Waiting<T>[] = [];
  #bytes = 0;

  constructor(commit: Commit<T>) {
    this.#commit = commit;
  }

  /** Things that were begun and are not written down yet. */
  get length(): number {
    return this.#waiting.length;
  }

  /** Takes a thing that was begun, and writes down what is ready; waits where too much is held. */
  async put(thing: T, outcome: Promise<Outcome> | undefined): Promise<void> {
    const waiting: Waiting<T> = { thing, outcome, isSettled: outcome === undefined, bytes: 0 };
    outcome?.then(
      (settled) => this.#settle(waiting, settled),
      () => this.#settle(waiting, undefined),
    );
    this.#waiting.push(waiting);
    while (this.#waiting[0]?.isSettled || this.#waiting.length >= MOST_WAITING || this.#bytes > MOST_WAITING_BYTES) await this.#next();
  }

  /** Waits for all that is held, and writes it down. */
  async finish(): Promise<void> {
    while (this.#waiting.length > 0) await this.#next();
  }

  #settle(waiting: Waiting<T>, outcome: Outcome | undefined): void {
    waiting.isSettled = true;
    if (outcome?.type === 'converted' && outcome.converted.isDone) waiting.bytes = outcome.converted.rendition?.bytes.length ?? 0;
    this.#bytes += waiting.bytes;
  }

  async #next(): Promise<void> {
    const next = this.#waiting.shift();
    if (!next) return;
    const outcome = await next.outcome;
    this.#bytes -= next.bytes;
    await this.#commit(next.thing, outcome);
  }
}
