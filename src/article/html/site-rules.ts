import { selectAll } from 'css-select';
import type { AnyNode, Element, ParentNode } from 'domhandler';
import { VisitxError } from '../../core/error.ts';
import type { Outline, PageElement } from './outline.ts';
import type { Role } from './roles.ts';
import type { Selectors, Site, SiteVersion } from './site.ts';

/** What a site's rules found on a page. */
export interface SiteFinds {
  readonly site: Site;
  readonly title: PageElement | undefined;
  readonly body: PageElement | undefined;
  readonly roles: readonly { readonly role: Role; readonly element: PageElement }[];
  readonly removed: readonly PageElement[];
}

const ROLE_FIELDS = [
  ['lead', 'lead'],
  ['authors', 'author'],
  ['editors', 'editor'],
  ['published', 'date'],
  ['caption', 'caption'],
  ['credit', 'credit'],
] as const;

/**
 * Applies the first version of a site that the page is of.
 * @throws VisitxError `config-invalid` for a selector that cannot be read.
 */
export const applySite = (site: Site, root: ParentNode, outline: Outline, published: string | undefined): SiteFinds => {
  const places = new Map<Element, PageElement>(outline.elements.map((entry) => [entry.element, entry]));
  const find = (selectors: Selectors | undefined): PageElement[] =>
    selectElements(selectors, root, site)
      .map((element) => places.get(element))
      .filter((place): place is PageElement => place !== undefined && place.textLength > 0);
  for (const version of byLikelihood(site.versions, published)) {
    const body = largest(find(version.body));
    const title = find(version.title)[0];
    if (version.body === undefined ? !title : !body) continue;
    const roles = ROLE_FIELDS.flatMap(([field, role]) => find(version[field]).map((element) => ({ role, element })));
    return { site, title, body, roles, removed: find(version.remove) };
  }
  return { site, title: undefined, body: undefined, roles: [], removed: [] };
};

const selectElements = (selectors: Selectors | undefined, root: ParentNode, site: Site): Element[] => {
  if (selectors === undefined) return [];
  const query = typeof selectors === 'string' ? selectors : selectors.join(', ');
  try {
    return selectAll<AnyNode, Element>(query, root.children);
  } catch (cause) {
    throw new VisitxError('config-invalid', `the site ${site.name} has a selector that cannot be read: ${query}`, { cause });
  }
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
