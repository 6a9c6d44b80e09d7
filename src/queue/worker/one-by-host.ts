import type { PageFetcher } from '../../input/page-fetcher.ts';
import { hostOf } from '../cut/link-spool.ts';

/** Begins with a page of a host only when the one before it has come, and with none after the signal. */
export const oneByHost = (fetcher: PageFetcher, signal: AbortSignal): PageFetcher => {
  const tails = new Map<string, Promise<unknown>>();
  return {
    fetch: (url) => {
      const host = hostOf(url);
      const before = tails.get(host) ?? Promise.resolve();
      const page = before.then(() => {
        signal.throwIfAborted();
        return fetcher.fetch(url);
      });
      tails.set(
        host,
        page.catch(() => {}),
      );
      return page;
    },
    close: fetcher.close,
  };
};
