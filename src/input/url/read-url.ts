import type { Diagnostic } from '../../core/diagnostic.ts';
import { VisitxError } from '../../core/error.ts';
import { sha256Of } from '../memory.ts';
import type { Source } from '../source.ts';
import { guardUrl, reachOf } from './address-guard.ts';
import { FETCH_DEFAULTS, type FetchOptions } from './fetch-options.ts';
import { openHostQueue } from './host-queue.ts';
import { type HttpAnswer, openHttpClient } from './http.ts';
import { type CachedPage, openPageCache } from './page-cache.ts';
import { faultCode, sendWithRetries } from './retry.ts';
import { openRobots } from './robots.ts';
import { openTimeBudget, type TimeBudget } from './time-budget.ts';

/** Reads pages from the web, politely: an open handle for one run. */
export interface UrlReader {
  /**
   * The bytes of a page and where they came from.
   * @throws VisitxError `fetch-refused`, `fetch-robots`, `fetch-status`, `fetch-timeout`, `fetch-failed`, `network-disabled`, `input-too-large`.
   */
  readonly read: (url: string) => Promise<Source>;
  readonly close: () => Promise<void>;
}

interface Arrived {
  readonly answer: HttpAnswer;
  readonly finalUrl: URL;
  readonly redirects: readonly string[];
}

interface Trip {
  readonly start: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly time: TimeBudget;
  readonly maxBytes?: number;
  /** Asked before each hop. */
  readonly check?: (url: URL) => Promise<void>;
}

export const openUrlReader = (given: Partial<FetchOptions> = {}): UrlReader => {
  const options: FetchOptions = { ...FETCH_DEFAULTS, ...given };
  const client = openHttpClient(options);
  const queue = openHostQueue(options);
  const cache = options.cacheDir === undefined ? undefined : openPageCache(options.cacheDir);

  const follow = async (trip: Trip): Promise<Arrived> => {
    const redirects: string[] = [];
    let url = trip.start;
    for (;;) {
      await trip.check?.(url);
      const leastWait = () => queue.delayOf(url.host);
      const ask = (signal: AbortSignal) =>
        sendWithRetries(() => client.send({ url, signal, ...present({ headers: trip.headers, maxBytes: trip.maxBytes }) }), {
          ...options,
          leastWait,
        });
      const answer = await queue.run(url.host, () => trip.time.spend(ask));
      if (answer.location === undefined) return { answer, finalUrl: url, redirects };
      if (redirects.length >= options.maxRedirects)
        throw new VisitxError('fetch-failed', `${trip.start.href} redirects more than ${options.maxRedirects} times`);
      url = nextHop(url, answer.location);
      redirects.push(url.href);
    }
  };
  const robots = openRobots(async (url, maxBytes) => {
    const { answer } = await follow({ start: url, maxBytes, time: openTimeBudget(options.timeout) });
    return answer;
  });
  const checkRobots = async (url: URL): Promise<void> => {
    if (options.ignoreRobots) return;
    const rules = await robots(url);
    if (rules.delay !== undefined) queue.slowDown(url.host, rules.delay);
    if (!rules.isAllowed) throw forbidden(url);
  };

  const read = async (given: string): Promise<Source> => {
    const start = parseAddress(given);
    guardUrl(start, reachOf(options));
    const cached = await cache?.read(start.href);
    if (cached && (options.isOffline || isFresh(cached.page))) return cachedSource(cached.page, cached.bytes);
    if (options.isOffline) throw notCached(start);
    try {
      const arrived = await follow({
        start,
        time: openTimeBudget(options.timeout),
        headers: conditionsOf(cached?.page),
        check: checkRobots,
      });
      const isSame = arrived.answer.status === 304 && cached !== undefined;
      const bytes = isSame ? cached.bytes : arrived.answer.bytes;
      const page = isSame ? { ...cached.page, retrieved: now(), freshUntil: freshness(arrived.answer) } : pageOf(start, arrived);
      if (!isSame) refuseStatus(page);
      if (cache && !/no-store/iu.test(arrived.answer.headers.get('cache-control') ?? '')) await cache.write(page, bytes);
      const source = cachedSource(page, bytes);
      return options.ignoreRobots ? { ...source, diagnostics: [ROBOTS_IGNORED] } : source;
    } catch (fault) {
      throw told(fault, start, options);
    }
  };
  return { read, close: client.close };
};

const ROBOTS_IGNORED: Diagnostic = { code: 'robots-ignored', message: 'robots.txt of the site was not asked, as demanded', spans: [] };

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const present = <T extends object>(object: T): Present<T> => {
  const kept: Present<T> = {};
  for (const [key, value] of Object.entries(object)) if (value !== undefined) Object.assign(kept, { [key]: value });
  return kept;
};

const now = (): string => new Date().toISOString();

const parseAddress = (given: string): URL => {
  if (!URL.canParse(given)) throw new VisitxError('fetch-refused', `${given} is no web address`);
  const url = new URL(given);
  url.hash = '';
  return url;
};

const nextHop = (from: URL, location: string): URL => {
  if (!URL.canParse(location, from.href))
    throw new VisitxError('fetch-failed', `${from.href} redirects to ${location}, which is no address`);
  const url = new URL(location, from.href);
  url.hash = '';
  return url;
};

const pageOf = (start: URL, { answer, finalUrl, redirects }: Arrived): CachedPage => ({
  url: start.href,
  finalUrl: finalUrl.href,
  redirects,
  status: answer.status,
  retrieved: now(),
  sha256: sha256Of(answer.bytes),
  contentType: answer.headers.get('content-type'),
  etag: answer.headers.get('etag'),
  lastModified: answer.headers.get('last-modified'),
  freshUntil: freshness(answer),
});

const MAX_AGE = /max-age\s?=\s?(?<seconds>\d{1,9})/iu;

const freshness = ({ headers }: HttpAnswer): string | undefined => {
  const control = headers.get('cache-control') ?? '';
  const seconds = /no-cache|no-store/iu.test(control) ? undefined : MAX_AGE.exec(control)?.groups?.seconds;
  return seconds === undefined ? undefined : new Date(Date.now() + Number(seconds) * 1000).toISOString();
};

const isFresh = ({ freshUntil }: CachedPage): boolean => freshUntil !== undefined && freshUntil > now();

const conditionsOf = (page: CachedPage | undefined): Record<string, string> => ({
  ...(page?.etag === undefined ? {} : { 'if-none-match': page.etag }),
  ...(page?.lastModified === undefined ? {} : { 'if-modified-since': page.lastModified }),
});

const cachedSource = (page: CachedPage, bytes: Uint8Array): Source => ({
  bytes,
  info: {
    kind: 'url',
    url: page.url,
    finalUrl: page.finalUrl,
    redirects: page.redirects,
    status: page.status,
    sha256: page.sha256,
    retrieved: page.retrieved,
  },
  ...(page.contentType === undefined ? {} : { contentType: page.contentType }),
});

const refuseStatus = ({ url, status }: CachedPage): void => {
  if (status >= 200 && status < 300) return;
  const hint = STATUS_HINTS[status];
  throw new VisitxError('fetch-status', `${url} answered ${status}`, hint === undefined ? {} : { hint });
};

const STATUS_HINTS: Readonly<Record<number, string>> = {
  401: 'the page is for logged-in readers; save it from your browser and give the file',
  403: 'the site refuses programs or your address; save the page from your browser and give the file',
  404: 'check the address',
  410: 'the page was taken down; an archive may have it',
  429: 'the site asks for a pause; try again later, or with a longer --delay',
  451: 'the page is withheld for legal reasons',
};

const forbidden = (url: URL): VisitxError =>
  new VisitxError('fetch-robots', `robots.txt of ${url.host} does not allow ${url.pathname}`, {
    hint: 'save the page from your browser and give the file; --ignore-robots fetches it all the same, and the report says so',
  });

const notCached = (url: URL): VisitxError =>
  new VisitxError('network-disabled', `${url.href} is not in the cache`, { hint: 'fetch it once without --offline' });

/** A fault in words; the fault itself is its cause. */
const told = (fault: unknown, url: URL, { timeout }: FetchOptions): VisitxError => {
  if (fault instanceof VisitxError) return fault;
  const refused = fault instanceof Error && fault.cause instanceof VisitxError ? fault.cause : undefined;
  if (refused) return refused;
  const code = faultCode(fault);
  const name = fault instanceof Error ? fault.name : '';
  if (name === 'TimeoutError' || name === 'AbortError' || /TIMEOUT/u.test(code ?? '')) {
    return new VisitxError('fetch-timeout', `${url.href} took longer than ${timeout / 1000} s`, {
      cause: fault,
      hint: 'raise the limit with --timeout',
    });
  }
  return new VisitxError('fetch-failed', `${url.href} cannot be fetched: ${reasonOf(code, fault)}`, { cause: fault });
};

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host is not known, or there is no network',
  ECONNREFUSED: 'its host refuses the connection',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is shorter or longer than announced',
};

const reasonOf = (code: string | undefined, fault: unknown): string =>
  REASONS[code ?? ''] ??
  (code !== undefined && /CERT|TLS|SSL/u.test(code)
    ? `its certificate is not valid (${code})`
    : fault instanceof Error
      ? fault.message
      : 'unknown');
