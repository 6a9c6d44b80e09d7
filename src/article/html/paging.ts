import type { ClassReader } from './class-words.ts';
import { elementsOn } from './elements-on.ts';
import type { Outline, PageElement } from './outline.ts';
import type { PageAddress } from './page-address.ts';
import type { Site } from './site.ts';

/** How many pages of one article are read at most, its first included. */
export const MAX_PAGES = 10;

/** The address that shows an article whole, where the site's rules know one. */
export const wholeAddress = (url: string, site: Site | undefined): string | undefined => {
  const whole = site?.wholeArticle;
  if (!whole || !('query' in whole) || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.pathname === '/') return undefined;
  address.searchParams.set(...whole.query);
  return address.href === url ? undefined : address.href;
};

const PAGE_NUMBER = /^\d{1,2}$/u;

interface PagingSearch {
  readonly outline: Outline;
  readonly address: PageAddress;
  readonly classes: ClassReader;
  /** The lines among which the links stand. */
  readonly start: number;
  readonly end: number;
}

/** The further pages of an article that a page links to, in order, its own left out. */
export const furtherPages = ({ outline, address, classes, start, end }: PagingSearch): string[] => {
  const { url } = address;
  if (url === undefined) return [];
  const own = pageOf(new URL(url));
  const pages = new Map<number, string>();
  for (const link of elementsOn(outline, start, end + 1)) {
    const href = link.name === 'a' ? link.element.attribs.href : undefined;
    if (href === undefined || !isInPaging(link, outline, classes)) continue;
    const target = address.resolve(href);
    const page = target === undefined ? undefined : pageOf(new URL(target));
    if (!target || !page || page.base !== own.base || page.number === own.number || page.number > 50) continue;
    pages.set(page.number, pages.get(page.number) ?? target);
  }
  const numbers = [...pages.keys()].filter((number) => number > own.number).sort((a, b) => a - b);
  return numbers.map((number) => pages.get(number) ?? '').slice(0, MAX_PAGES - 1);
};

const isInPaging = (link: PageElement, outline: Outline, classes: ClassReader): boolean => {
  const label = outline.lines[link.lineStart]?.text ?? '';
  if (label.length > 60) return false;
  for (let at: PageElement | undefined = link, level = 0; at && level < 5; at = outline.elements[at.parent], level++) {
    if (classes.says(at.hints, 'paging')) return true;
  }
  return false;
};

const PAGE_KEYS = ['page', 'halaman', 'hal', 'p', 'page_num', 'pg'];
const PATH_NUMBER = /^(?<base>.*?)(?:\/(?:page|halaman|hal)\/|\/)(?<number>\d{1,2})\/?$/u;

/** An address without its page number, and that number; the first page has 1. */
const pageOf = (address: URL): { readonly base: string; readonly number: number } => {
  const key = PAGE_KEYS.find((name) => PAGE_NUMBER.test(address.searchParams.get(name) ?? ''));
  const path = address.pathname.replace(/\/$/u, '');
  if (key !== undefined) return { base: address.host + path, number: Number(address.searchParams.get(key)) };
  const groups = PATH_NUMBER.exec(path)?.groups;
  if (groups?.base !== undefined && groups.number !== undefined && groups.base.length > 8)
    return { base: address.host + groups.base, number: Number(groups.number) };
  return { base: address.host + path, number: 1 };
};
