import type { Site } from './site.ts';

/** Sites, with what is asked of them for every page: whose a host is, and which attributes their rules speak of. */
export interface SiteBook {
  readonly siteOf: (host: string | undefined) => Site | undefined;
  readonly attributes: ReadonlySet<string>;
}

export const NO_SITES: readonly Site[] = [];

const known = new WeakMap<readonly Site[], SiteBook>();

/** Opened once for a list of sites. */
export const siteBook = (sites: readonly Site[]): SiteBook => {
  const found = known.get(sites);
  if (found) return found;
  const book: SiteBook = { siteOf: siteFinder(sites), attributes: new Set([...sites.flatMap(attributesOf), ...STATES]) };
  known.set(sites, book);
  return book;
};

/** A host belongs to the first site that has it or a name above it. */
const siteFinder = (sites: readonly Site[]): SiteBook['siteOf'] => {
  const places = new Map<string, number>();
  for (const [i, { hosts }] of sites.entries()) {
    for (const host of hosts) if (!places.has(host)) places.set(host, i);
  }
  return (host) => {
    let first = sites.length;
    for (let name = host ?? ''; name !== ''; name = nameAbove(name)) first = Math.min(first, places.get(name) ?? first);
    return sites[first];
  };
};

const nameAbove = (host: string): string => (host.includes('.') ? host.slice(host.indexOf('.') + 1) : '');

/** What a selector asks for in brackets; and what it may ask for by the name of a state. */
const ATTRIBUTE = /\[\s*(?<name>[\w:-]+)/gu;
const STATES = ['checked', 'disabled', 'required', 'selected'];

const attributesOf = (site: Site): string[] =>
  [...JSON.stringify(site).matchAll(ATTRIBUTE)].map(({ groups }) => (groups?.name ?? '').toLowerCase());
