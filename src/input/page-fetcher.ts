import { VisitxError } from '../core/error.ts';
import type { Source } from './source.ts';

/** Gets pages from the web, politely: it keeps to one queue a host. */
export interface PageFetcher {
  /** @throws VisitxError where the page cannot be had. */
  readonly fetch: (url: string) => Promise<Source>;
  readonly close: () => Promise<void>;
}

/** Asks no one. */
export const offlineFetcher: PageFetcher = {
  fetch: (url) => Promise.reject(new VisitxError('network-disabled', `${url} is not fetched: this run has no network`)),
  close: () => Promise.resolve(),
};
