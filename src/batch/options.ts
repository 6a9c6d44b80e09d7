import type { PageFetcher } from '../input/page-fetcher.ts';
import type { ConfigText } from './convert.ts';
import type { Target } from './output/targets.ts';

/** Everything that tells a run what to do. */
export interface BatchOptions {
  readonly inputs: readonly string[];
  readonly targets: readonly Target[];
  /** When articles were published that do not say, ISO 8601. */
  readonly published?: string;
  readonly language?: string;
  readonly evidence: 'full' | 'none';
  readonly visitsOnly: boolean;
  /** False: pages are read without the rules of their publishers. */
  readonly sites: boolean;
  readonly config?: ConfigText;
  readonly keepDuplicates: boolean;
  readonly byteOrderMark: boolean;
  /** From 1. */
  readonly shard: { readonly index: number; readonly count: number };
  readonly workers: number;
  /** What one article may take, in milliseconds. */
  readonly deadline: number;
  /** What the heap of one worker may hold, in MiB. */
  readonly memory: number;
  readonly isResume: boolean;
  readonly isOverwrite: boolean;
  /** The bundle of src/batch/worker.ts. */
  readonly workerFile: URL;
  readonly fetcher: PageFetcher;
  /** Standard input, where `-` is an input. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Asked to stop: what is in hand is finished, and the run can be resumed. */
  readonly signal: AbortSignal;
}
