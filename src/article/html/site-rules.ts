import { selectAll } from 'css-select';
import type { AnyNode, Element, ParentNode } from 'domhandler';
import type { Outline, PageElement } from './outline.ts';
import type { Role } from './roles.ts';
import type { Site, SiteVersion } from './site.ts';

/** What a site's rules found on a page. */
export interface SiteFinds {
  readonly site: Site;
  readonly version: SiteVersion | undefined;
  readonly title: PageElement | undefined;
  readonly body: PageElement | undefined;
  readonly roles: readonly { readonly role: Role; readonly element: PageElement }[];
  readonly dropped: readonly PageElement[];
}

/** The site that a host belongs to. */
export const findSite = (sites: readonly Site[], host: string | undefined): Site | undefined =>
  host === undefined ? undefined : sites.find((site) => site.hosts.some((name) => host === name || host.endsWith(`.${name}`)));

const ROLE_FIELDS = [
  ['lead', 'lead'],
  ['authors', 'author'],
  ['editors', 'editor'],
  ['published', 'date'],
  ['caption', 'caption'],
  ['credit', 'credit'],
] as const;

/** Applies the first version of a site whose body the page has. */
export const applySite = (site: Site, root: ParentNode, outline: Outline, published: string | undefined): SiteFinds => {
  const places = new Map<Element, PageElement>(outline.elements.map((entry) => [entry.element, entry]));
  const find = (selector: string | undefined): PageElement[] => {
    if (selector === undefined) return [];
    const found = selectAll<AnyNode, Element>(selector, root.children);
    return found.map((element) => places.get(element)).filter((place): place is PageElement => place !== undefined && place.textLength > 0);
  };
  for (const version of byLikelihood(site.versions, published)) {
    const body = largest(find(version.body));
    if (!body) continue;
    const roles = ROLE_FIELDS.flatMap(([field, role]) => find(version[field]).map((element) => ({ role, element })));
    return { site, version, title: find(version.title)[0], body, roles, dropped: find(version.drop) };
  }
  return { site, version: undefined, title: undefined, body: undefined, roles: [], dropped: [] };
};

const largest = (elements: readonly PageElement[]): PageElement | undefined =>
  elements.reduce<PageElement | undefined>((best, element) => (best && best.textLength >= element.textLength ? best : element), undefined);

/** Versions whose days hold the article's first; archives may show an old article in a new design. */
const byLikelihood = (versions: readonly SiteVersion[], published: string | undefined): SiteVersion[] => {
  if (published === undefined) return [...versions];
  const day = published.slice(0, 10);
  const holds = ({ from, until }: SiteVersion): boolean => (from === undefined || from <= day) && (until === undefined || day <= until);
  return [...versions.filter(holds), ...versions.filter((version) => !holds(version))];
};
