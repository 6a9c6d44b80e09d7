import { isPublicAddress, type Reach } from './address-guard.ts';
import type { HostGate } from './host-queue.ts';

/** How pages are fetched. Times in milliseconds, sizes in bytes. */
export interface FetchOptions {
  /** For everything about one page: connection, retries, redirects, its last byte. */
  readonly timeout: number;
  /** Of a page as unpacked. */
  readonly maxBytes: number;
  /** Between two requests to one host. */
  readonly delay: number;
  readonly maxRedirects: number;
  /** After the first attempt. */
  readonly maxRetries: number;
  /** Whether addresses that are not public may be fetched from. */
  readonly allowPrivate: boolean;
  /** Which IP addresses count as public. */
  readonly isPublic: Reach;
  readonly ignoreRobots: boolean;
  /** Where fetched pages are kept. */
  readonly cacheDir?: string | undefined;
  /** Nothing is fetched: only the cache is read. */
  readonly isOffline: boolean;
  /** Where other machines fetch from the same hosts. */
  readonly gate?: HostGate | undefined;
  /** Waits between attempts; another clock for tests. */
  readonly wait: (ms: number) => Promise<void>;
}

export const FETCH_DEFAULTS: FetchOptions = {
  timeout: 30_000,
  maxBytes: 10_000_000,
  delay: 1_000,
  maxRedirects: 10,
  maxRetries: 3,
  allowPrivate: false,
  isPublic: isPublicAddress,
  ignoreRobots: false,
  isOffline: false,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
