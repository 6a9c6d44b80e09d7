import { createHash } from 'node:crypto';
import { VisitxError } from '../core/error.ts';
import type { Found } from '../input/archive/found.ts';
import { digestOf } from './facts.ts';
import { identityOf } from './names.ts';
import type { BatchOptions } from './options.ts';
import type { Planned } from './plan.ts';
import type { Session } from './session.ts';
import type { BatchStatus } from './status.ts';
import { urlKeyOf } from './url-key.ts';
import type { Outcome, Work } from './work.ts';

const CHECKPOINT_MS = 2000;
const CHECKPOINT_COUNT = 2000;
/** What waits for a slow article before it: its results are held until then. */
const MOST_WAITING = 1024;
const MOST_WAITING_BYTES = 48 * 1024 * 1024;

interface Waiting {
  readonly planned: Planned;
  /** Left out for what belongs to another shard. */
  readonly outcome: Promise<Outcome> | undefined;
  isSettled: boolean;
  bytes: number;
}

export interface ConveyorOptions {
  readonly session: Session;
  readonly work: Work;
  readonly status: BatchStatus;
  readonly shard: BatchOptions['shard'];
  readonly signal: AbortSignal;
}

/** Takes what is planned to the workers, as much as there is room for, and writes down what comes back in the order of the plan. */
export class Conveyor {
  readonly #options: ConveyorOptions;
  readonly #chain = createHash('sha256');
  readonly #waiting: Waiting[] = [];
  #waitingBytes = 0;
  /** Things written down, and the ones before them. */
  #count = 0;
  #saved = { at: performance.now(), count: 0 };

  constructor(options: ConveyorOptions) {
    this.#options = options;
  }

  /** Converts all that is planned; false where it was asked to stop before the end. */
  async run(plan: AsyncIterable<Planned>): Promise<boolean> {
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
    if (isWhole && this.#count + this.#waiting.length < (session.resumed?.count ?? 0)) throw otherInputs();
    while (this.#waiting.length > 0) await this.#commitNext();
    await this.save('converting');
    return isWhole;
  }

  /** Notes how far the run is. */
  async save(phase: 'converting' | 'building' | 'moving'): Promise<void> {
    this.#saved = { at: performance.now(), count: this.#count };
    await this.#options.session.save({ count: this.#count, chain: this.#digest(), phase });
  }

  /** The run before this one wrote it down; all of them together must be what they were. */
  #passOver({ found, position }: Planned): void {
    const { session, status } = this.#options;
    this.#follow(found);
    if (this.#count !== session.resumed?.count) return;
    if (this.#digest() !== session.resumed.chain) throw otherInputs();
    status.position = position;
    status.from = { position, count: this.#count };
  }

  async #begin(planned: Planned, number: number): Promise<void> {
    const isOurs = this.#isInShard(planned.found);
    const begun = isOurs ? await this.#options.work.begin(planned.found, number) : undefined;
    const waiting: Waiting = { planned, outcome: begun?.outcome, isSettled: !isOurs, bytes: 0 };
    begun?.outcome.then(
      (outcome) => this.#settle(waiting, outcome),
      () => this.#settle(waiting, undefined),
    );
    this.#waiting.push(waiting);
    while (this.#waiting[0]?.isSettled || this.#waiting.length >= MOST_WAITING || this.#waitingBytes > MOST_WAITING_BYTES)
      await this.#commitNext();
  }

  #settle(waiting: Waiting, outcome: Outcome | undefined): void {
    waiting.isSettled = true;
    if (outcome?.type === 'converted' && outcome.converted.isDone) waiting.bytes = outcome.converted.rendition?.bytes.length ?? 0;
    this.#waitingBytes += waiting.bytes;
  }

  async #commitNext(): Promise<void> {
    const next = this.#waiting.shift();
    if (!next) return;
    const { session, status } = this.#options;
    const outcome = await next.outcome;
    this.#waitingBytes -= next.bytes;
    this.#follow(next.planned.found);
    if (outcome) await session.commit(outcome, this.#count);
    status.position = next.planned.position;
    const isDue = performance.now() - this.#saved.at > CHECKPOINT_MS || this.#count - this.#saved.count >= CHECKPOINT_COUNT;
    if (isDue) await this.save('converting');
  }

  #follow(found: Found): void {
    this.#count += 1;
    this.#chain.update(`${found.type}\t${identityOf(found.origin)}\n`);
  }

  #digest(): string {
    return this.#chain.copy().digest('hex');
  }

  /** Shards go by the address where it is known, so that two copies of a page come to the same one. */
  #isInShard({ origin }: Found): boolean {
    const { index, count } = this.#options.shard;
    if (count === 1) return true;
    const key = (origin.url === undefined ? undefined : urlKeyOf(origin.url)) ?? identityOf(origin);
    return Number.parseInt(digestOf(key).slice(0, 8), 16) % count === index - 1;
  }
}

const otherInputs = (): VisitxError =>
  new VisitxError('resume-mismatch', 'the inputs are not what they were when the run broke off', { hint: 'begin anew with --overwrite' });
