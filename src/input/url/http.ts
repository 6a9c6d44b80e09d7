import type { Readable } from 'node:stream';
import { EnvHttpProxyAgent, request } from 'undici';
import { VisitxError } from '../../core/error.ts';
import { VERSION } from '../../core/version.ts';
import { guardedLookup, guardName, guardUrl, reachOf } from './address-guard.ts';
import { type Cookies, openCookies } from './cookies.ts';
import type { FetchOptions } from './fetch-options.ts';
import { ACCEPTED_ENCODINGS, readBody } from './read-body.ts';

/** The name under which robots.txt may speak to visitx. */
export const AGENT_NAME = 'visitx';
const USER_AGENT = `${AGENT_NAME}/${VERSION} (command line reader of single news articles)`;

export interface HttpAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
  /** Where a redirect leads. */
  readonly location: string | undefined;
}

export interface HttpRequest {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly maxBytes?: number;
}

/** Connections to hosts, with the cookies of the run. */
export interface HttpClient {
  /** One request, without redirects and retries. @throws VisitxError `fetch-refused`; what undici throws. */
  readonly send: (request: HttpRequest) => Promise<HttpAnswer>;
  readonly close: () => Promise<void>;
}

const CONNECT_TIMEOUT = 10_000;
const PROXY_VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];

export const openHttpClient = (options: FetchOptions): HttpClient => {
  const mayReach = reachOf(options);
  const dispatcher = new EnvHttpProxyAgent({
    connect: { lookup: guardedLookup(mayReach), timeout: Math.min(CONNECT_TIMEOUT, options.timeout) },
    headersTimeout: options.timeout,
    bodyTimeout: options.timeout,
    maxHeaderSize: 64 * 1024,
    pipelining: 1,
  });
  const cookies = openCookies();
  const hasProxy = PROXY_VARIABLES.some((name) => (process.env[name] ?? '') !== '');
  return {
    send: async (sent) => {
      guardUrl(sent.url, mayReach);
      if (hasProxy) await guardName(sent.url.hostname, mayReach);
      const answer = await request(sent.url, {
        dispatcher,
        signal: sent.signal,
        headers: { ...headersFor(sent.url, cookies), ...sent.headers },
      });
      return readAnswer({ answer, url: sent.url, cookies, maxBytes: sent.maxBytes ?? options.maxBytes });
    },
    close: () => dispatcher.close(),
  };
};

const headersFor = (url: URL, cookies: Cookies): Record<string, string> => {
  const cookie = cookies.headerFor(url);
  return {
    'user-agent': USER_AGENT,
    accept: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.1',
    'accept-encoding': ACCEPTED_ENCODINGS,
    'accept-language': 'id,en;q=0.7,*;q=0.3',
    ...(cookie === undefined ? {} : { cookie }),
  };
};

interface Answered {
  readonly answer: {
    readonly statusCode: number;
    readonly headers: Record<string, string | string[] | undefined>;
    readonly body: Readable;
  };
  readonly url: URL;
  readonly cookies: Cookies;
  readonly maxBytes: number;
}

const readAnswer = async ({ answer, url, cookies, maxBytes }: Answered): Promise<HttpAnswer> => {
  // A body that is dropped before its end says so with an error that nobody waits for.
  answer.body.on('error', () => undefined);
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== undefined) headers.set(name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value);
  }
  cookies.remember(url, [answer.headers['set-cookie'] ?? []].flat());
  const location = answer.statusCode >= 300 && answer.statusCode < 400 ? headers.get('location') : undefined;
  if (location !== undefined) answer.body.destroy();
  else refuseLength(headers.get('content-length'), maxBytes, answer.body);
  const bytes = location === undefined ? await readBody(answer.body, headers.get('content-encoding'), maxBytes) : new Uint8Array();
  return { status: answer.statusCode, headers, bytes, location };
};

/** A length that is announced over the limit is refused before the first byte. */
const refuseLength = (length: string | undefined, maxBytes: number, body: Readable): void => {
  if (length === undefined || !(Number(length) > maxBytes)) return;
  body.destroy();
  throw new VisitxError('input-too-large', `the page has ${length} bytes, more than the ${maxBytes} allowed`, {
    hint: 'raise the limit with --max-bytes',
  });
};
