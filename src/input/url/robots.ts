import * as robotsPackage from 'robots-parser';
import { VisitxError } from '../../core/error.ts';
import type { HttpAnswer } from './http.ts';
import { AGENT_NAME } from './http.ts';

const MAX_ROBOTS_BYTES = 500_000;
const MAX_CRAWL_DELAY = 30_000;

export interface RobotsRules {
  readonly isAllowed: boolean;
  /** In milliseconds. */
  readonly delay: number | undefined;
}

/** Fetches a robots.txt, redirects followed. */
export type FetchRobots = (url: URL, maxBytes: number) => Promise<HttpAnswer>;

/** The robots.txt of each host, asked once a run. */
export const openRobots = (fetchRobots: FetchRobots) => {
  const known = new Map<string, Promise<(url: URL) => RobotsRules>>();
  return async (url: URL): Promise<RobotsRules> => {
    const asked = known.get(url.origin) ?? readRobots(url, fetchRobots);
    known.set(url.origin, asked);
    return (await asked)(url);
  };
};

/** RFC 9309: without a robots.txt (4xx) all is allowed; where it cannot be had (5xx, no answer) nothing is. */
const readRobots = async (url: URL, fetchRobots: FetchRobots): Promise<(url: URL) => RobotsRules> => {
  const place = new URL('/robots.txt', url);
  const answer = await fetchOrNothing(place, fetchRobots);
  if (answer === undefined || answer.status >= 500 || answer.status === 429) return () => ({ isAllowed: false, delay: undefined });
  if (answer.status < 200 || answer.status >= 300) return () => ({ isAllowed: true, delay: undefined });
  const rules = parseRobots(place.href, Buffer.from(answer.bytes).toString('utf8'));
  const seconds = rules.getCrawlDelay(AGENT_NAME);
  const delay = seconds === undefined || Number.isNaN(seconds) ? undefined : Math.min(MAX_CRAWL_DELAY, seconds * 1000);
  return (page) => ({ isAllowed: rules.isAllowed(page.href, AGENT_NAME) ?? true, delay });
};

const fetchOrNothing = async (place: URL, fetchRobots: FetchRobots): Promise<HttpAnswer | undefined> => {
  try {
    return await fetchRobots(place, MAX_ROBOTS_BYTES);
  } catch (fault) {
    if (fault instanceof VisitxError && fault.code === 'fetch-refused') throw fault;
    return undefined;
  }
};

interface ParsedRobots {
  readonly isAllowed: (url: string, agent: string) => boolean | undefined;
  readonly getCrawlDelay: (agent: string) => number | undefined;
}

/** The package is a CommonJS function; its types describe a default export that Node does not see as one. */
const parseRobots = (url: string, text: string): ParsedRobots => {
  const parse: unknown = robotsPackage.default;
  if (typeof parse !== 'function') throw new TypeError('robots-parser is not what it was');
  return Reflect.apply(parse, undefined, [url, text]);
};
