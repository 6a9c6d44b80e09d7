import { createHash } from 'node:crypto';
import { VisitxError } from '../core/error.ts';
import type { Origin } from '../input/archive/found.ts';
import { Belt } from './belt.ts';
import { digestOf } from './facts.ts';
import { identityOf } from './names.ts';
import type { BatchOptions } from './options.ts';
import type { Session } from './session.ts';
import type { BatchStatus } from './status.ts';
import { urlKeyOf } from './url-key.ts';
import type { Outcome } from './work.ts';

const CHECKPOINT_MS = 2000;
const CHECKPOINT_COUNT = 2000;

/** Something that has a place in the inputs. */
export interface Placed {
  readonly type: string;
  readonly origin: Origin;
}

/** One thing that the inputs hold, and how far into them it is. */
export interface Positioned<F extends Placed> {
  readonly found: F;
  /** Bytes of the inputs before it. */
  readonly position: number;
}

/** Has one thing converted; what it comes to is told by the promise inside. */
export interface Converting<F extends Placed> {
  readonly begin: (found: F, article: number) => Promise<{ readonly outcome: Promise<Outcome> }>;
}

export interface ConveyorOptions<F extends Placed> {
  readonly session: Session;
  readonly work: Converting<F>;
  readonly status: BatchStatus;
  readonly shard: BatchOptions['shard'];
  readonly signal: AbortSignal;
}

/** Takes what is planned to the workers, as much as there is room for, and writes down what comes back in the order of the plan. */
export class Conveyor<F extends Placed> {
  readonly #options: ConveyorOptions<F>;
  readonly #chain = createHash('sha256');
  readonly #belt = new Belt<Positioned<F>>((planned, outcome) => this.#commit(planned, outcome));
  /** Things written down, and the ones before them. */
  #count = 0;
  #saved = { at: performance.now(), count: 0 };

  constructor(options: ConveyorOptions<F>) {
    this.#options = options;
  }

  /** Converts all that is planned; false where it was asked to stop before the end. */
  async run(plan: AsyncIterable<Positioned<F>>): Promise<boolean> {
    const { session, signal } = this.#options;
    let number = 0;
    let isWhole = true;
    for await (const planned of plan) {
      if (signal.aborted) {
        isWhole = false;
        break;
      }
      number += 1;
      if (number <= (session.resumed?.count ?? 0)) this.#passOver(planned);
      else await this.#begin(planned, number);
    }
    if (isWhole && this.#count + this.#belt.length < (session.resumed?.count ?? 0)) throw otherInputs();
    await this.#belt.finish();
    await this.save('converting');
    return isWhole;
  }

  /** Notes how far the run is. */
  async save(phase: 'converting' | 'building' | 'moving'): Promise<void> {
    this.#saved = { at: performance.now(), count: this.#count };
    await this.#options.session.save({ count: this.#count, chain: this.#digest(), phase });
  }

  /** The run before this one wrote it down; all of them together must be what they were. */
  #passOver({ found, position }: Positioned<F>): void {
    const { session, status } = this.#options;
    this.#follow(found);
    if (this.#count !== session.resumed?.count) return;
    if (this.#digest() !== session.resumed.chain) throw otherInputs();
    status.position = position;
    status.from = { position, count: this.#count };
  }

  async #begin(planned: Positioned<F>, number: number): Promise<void> {
    const begun = this.#isInShard(planned.found) ? await this.#options.work.begin(planned.found, number) : undefined;
    await this.#belt.put(planned, begun?.outcome);
  }

  /** What belongs to another shard has no outcome here. */
  async #commit({ found, position }: Positioned<F>, outcome: Outcome | undefined): Promise<void> {
    const { session, status } = this.#options;
    this.#follow(found);
    if (outcome) await session.commit(outcome, this.#count);
    status.position = position;
    const isDue = performance.now() - this.#saved.at > CHECKPOINT_MS || this.#count - this.#saved.count >= CHECKPOINT_COUNT;
    if (isDue) await this.save('converting');
  }

  #follow(found: Placed): void {
    this.#count += 1;
    this.#chain.update(`${found.type}\t${identityOf(found.origin)}\n`);
  }

  #digest(): string {
    return this.#chain.copy().digest('hex');
  }

  /** Shards go by the address where it is known, so that two copies of a page come to the same one. */
  #isInShard({ origin }: Placed): boolean {
    const { index, count } = this.#options.shard;
    if (count === 1) return true;
    const key = (origin.url === undefined ? undefined : urlKeyOf(origin.url)) ?? identityOf(origin);
    return Number.parseInt(digestOf(key).slice(0, 8), 16) % count === index - 1;
  }
}

const otherInputs = (): VisitxError =>
  new VisitxError('resume-mismatch', 'the inputs are not what they were when the run broke off', { hint: 'begin anew with --overwrite' });
