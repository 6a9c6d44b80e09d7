import type { ArticlePatterns } from '../article-patterns.ts';
import { findBodyEnd } from './body-end.ts';
import { findBodyStart } from './body-start.ts';
import { chooseBody } from './choose-body.ts';
import { readClasses } from './class-words.ts';
import type { ReadingMode } from './element-kind.ts';
import { findShownTitle, shownTitle } from './find-title.ts';
import { LINES_ABOVE } from './head-lines.ts';
import { publishedInMarkup } from './meta-dates.ts';
import type { Outline } from './outline.ts';
import { outlinePage } from './outline.ts';
import { openDrafts, type Page } from './page.ts';
import { pageAddress } from './page-address.ts';
import { metaValue, type PageMeta, readPageMeta } from './page-meta.ts';
import { parsePage } from './parse-page.ts';
import { findRoles, type RoleText } from './roles.ts';
import type { SiteBook } from './site-book.ts';
import { applySite } from './site-rules.ts';
import { LINES_BEHIND } from './tail-lines.ts';

export interface OpenedPage {
  readonly outline: Outline;
  readonly meta: PageMeta;
  /** `undefined` where the page holds no running text. */
  readonly page: Page | undefined;
}

export interface PageInput {
  readonly html: string;
  readonly url: string | undefined;
  readonly patterns: ArticlePatterns;
  readonly sites: SiteBook;
}

/** Takes a page apart: its tree, headline, body and the elements around them. */
export const openPage = (input: PageInput): OpenedPage => {
  const usual = openIn('usual', input);
  if (usual.page) return usual;
  const lenient = openIn('lenient', input);
  return lenient.page ? lenient : usual;
};

const openIn = (mode: ReadingMode, { html, url, patterns, sites }: PageInput): OpenedPage => {
  const root = parsePage(html, { mode, asked: sites.attributes });
  const classes = readClasses(patterns.classPatterns);
  const outline = outlinePage(root, classes, mode);
  const meta = readPageMeta(outline);
  const address = pageAddress(url ?? meta.canonical ?? metaValue(meta, ['og:url'])?.value);
  const rules = sites.siteOf(address.host);
  const site = rules && applySite(rules, root, outline, publishedInMarkup(meta)?.iso);
  const title = shownTitle(site?.title, outline) ?? findShownTitle(outline, meta, classes);
  const body = chooseBody({ outline, from: title?.end ?? 0, address, site, classes });
  if (!body) return { outline, meta, page: undefined };
  const from = Math.max(title?.end ?? 0, body.root.lineStart);
  const bodyStart = findBodyStart({ outline, body, patterns, classes }, from);
  const bodyEnd = findBodyEnd({ outline, body, title, bodyStart }, patterns);
  const above = (title?.start ?? bodyStart) - LINES_ABOVE;
  const roles = rolesByLine(findRoles({ outline, start: above, end: bodyEnd + LINES_BEHIND, marks: body.marks, classes }));
  return {
    outline,
    meta,
    page: { outline, meta, address, patterns, classes, site, title, body, roles, bodyStart, bodyEnd, drafts: openDrafts() },
  };
};

const rolesByLine = (found: readonly RoleText[]): Map<number, RoleText[]> => {
  const roles = new Map<number, RoleText[]>();
  for (const role of found) {
    const list = roles.get(role.line);
    if (list) list.push(role);
    else roles.set(role.line, [role]);
  }
  return roles;
};
