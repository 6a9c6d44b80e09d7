import { pagesBehind } from '../article/html/pages-behind.ts';
import { wholeAddress } from '../article/html/paging.ts';
import { siteBook } from '../article/html/site-book.ts';
import { VisitxError } from '../core/error.ts';
import { readDocument } from '../document/decode.ts';
import type { Source } from '../input/source.ts';
import type { HostGate } from '../input/url/host-queue.ts';
import { openUrlReader } from '../input/url/read-url.ts';
import { savePage } from '../input/url/save-page.ts';
import { articleWords } from '../languages.ts';
import { sites } from '../sites/index.ts';
import type { WebFlags } from './web-options.ts';

/** Reads articles from the web, all pages of each. */
export interface WebPages {
  readonly read: (url: string) => Promise<Source>;
  readonly close: () => Promise<void>;
}

/** `gate` is that of all machines that fetch. @throws VisitxError `option-invalid` for flags that do not fit each other. */
export const openWebPages = (flags: WebFlags, gate?: HostGate): WebPages => {
  if (flags.offline && flags.cacheDir === undefined) {
    throw new VisitxError('option-invalid', '--offline reads a cache, but no --cache-dir is given');
  }
  const reader = openUrlReader({
    timeout: flags.timeout * 1000,
    delay: flags.delay * 1000,
    maxBytes: flags.maxBytes,
    cacheDir: flags.cacheDir,
    isOffline: flags.offline ?? false,
    ignoreRobots: flags.ignoreRobots ?? false,
    allowPrivate: flags.allowPrivate ?? false,
    gate,
  });
  const fetchPage = async (url: string): Promise<Source> => {
    const source = await reader.read(url);
    if (flags.saveHtml !== undefined) savePage(flags.saveHtml, source);
    return source;
  };
  const read = async (url: string): Promise<Source> => {
    const whole = flags.sites ? await readWhole(url, fetchPage) : undefined;
    if (whole) return { ...whole, following: [] };
    const first = await fetchPage(url);
    const following: Source[] = [];
    for (const next of pagesBehind(readDocument(first), articleWords)) following.push(await fetchPage(next));
    return following.length > 0 ? { ...first, following } : first;
  };
  return { read, close: reader.close };
};

/** The view of a site that shows an article on one page; where it does not answer, the article is read page by page. */
const readWhole = async (url: string, fetchPage: (url: string) => Promise<Source>): Promise<Source | undefined> => {
  const host = URL.canParse(url) ? new URL(url).hostname : undefined;
  const whole = wholeAddress(url, siteBook(sites).siteOf(host));
  if (whole === undefined) return undefined;
  try {
    return await fetchPage(whole);
  } catch (fault) {
    if (
      fault instanceof VisitxError &&
      (fault.code === 'fetch-status' || fault.code === 'fetch-robots' || fault.code === 'network-disabled')
    )
      return undefined;
    throw fault;
  }
};
