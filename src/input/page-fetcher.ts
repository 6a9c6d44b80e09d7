import type { Source } from './source.ts';

/** Gets pages from the web, politely: it keeps to one queue a host. */
export interface PageFetcher {
  /** @throws VisitxError where the page cannot be had. */
  readonly fetch: (url: string) => Promise<Source>;
  readonly close: () => Promise<void>;
}
