import type { ArticlePatterns } from '../article-patterns.ts';
import { readByline } from '../byline.ts';
import { isCreditLine } from '../plain/caption.ts';
import { isPublicationLine, readPublicationLine } from '../publication-line.ts';
import { findBodyEnd } from './body-end.ts';
import { type Body, chooseBody } from './choose-body.ts';
import { findShownTitle, shownTitle } from './find-title.ts';
import { LINES_ABOVE } from './head-lines.ts';
import { publishedInMarkup } from './meta-dates.ts';
import type { Outline } from './outline.ts';
import { outlinePage } from './outline.ts';
import type { Page } from './page.ts';
import { pageAddress } from './page-address.ts';
import { metaValue, type PageMeta, readPageMeta } from './page-meta.ts';
import { parsePage } from './parse-page.ts';
import { findRoles, type RoleText, roleOf } from './roles.ts';
import type { Site } from './site.ts';
import { applySite, findSite } from './site-rules.ts';
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
  readonly sites: readonly Site[];
}

/** Takes a page apart: its tree, headline, body and the elements around them. */
export const openPage = ({ html, url, patterns, sites }: PageInput): OpenedPage => {
  const root = parsePage(html);
  const outline = outlinePage(root);
  const meta = readPageMeta(outline);
  const address = pageAddress(url ?? meta.canonical ?? metaValue(meta, ['og:url'])?.value);
  const rules = findSite(sites, address.host);
  const site = rules && applySite(rules, root, outline, publishedInMarkup(meta)?.iso);
  const title = shownTitle(site?.title, outline) ?? findShownTitle(outline, meta);
  const body = chooseBody({ outline, from: title?.end ?? 0, address, site });
  if (!body) return { outline, meta, page: undefined };
  const from = Math.max(title?.end ?? 0, body.root.lineStart);
  const bodyStart = firstBodyLine(outline, body, from, patterns);
  const bodyEnd = findBodyEnd({ outline, body, title, bodyStart }, patterns);
  const above = (title?.start ?? bodyStart) - LINES_ABOVE;
  const roles = rolesByLine(findRoles(outline, above, bodyEnd + LINES_BEHIND, body.marks));
  return { outline, meta, page: { outline, meta, address, patterns, site, title, body, roles, bodyStart, bodyEnd } };
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

/** The first line of running text in the body, and the short lines of its own block just before it. */
const firstBodyLine = (outline: Outline, body: Body, from: number, patterns: ArticlePatterns): number => {
  let first = from;
  while (first < body.root.lineEnd && !isRunningText(outline, body, first, patterns)) first++;
  if (first >= body.root.lineEnd) return from;
  while (first > from && belongsToBody(outline, body, first - 1, patterns)) first--;
  return first;
};

const isRunningText = (outline: Outline, body: Body, index: number, patterns: ArticlePatterns): boolean => {
  const line = outline.lines[index];
  if (!line || body.marks[index] !== undefined || line.prose === 0) return false;
  return !isMetadata(line.text, patterns) && !isLead(outline, index);
};

const DASH_END = /\s[-–—]{1,2}$/u;

const isMetadata = (text: string, patterns: ArticlePatterns): boolean => {
  if (DASH_END.test(text)) return false;
  const published = readPublicationLine(text, patterns);
  if (published && isPublicationLine(published, patterns)) return true;
  const byline = readByline(text, patterns);
  return (byline !== undefined && byline.length >= 0.8 * text.length) || isCreditLine(text, patterns);
};

/** Blocks that text is set in; anything else between body and line is a box. */
const TEXT_BLOCKS = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'table', 'tbody', 'tr', 'center']);

/** A short line above the first paragraph that stands in the same block as it, seen through blocks of text: a dateline, a list. */
const belongsToBody = (outline: Outline, body: Body, index: number, patterns: ArticlePatterns): boolean => {
  const line = outline.lines[index];
  const next = outline.lines[index + 1];
  if (!line || !next || body.marks[index] !== undefined || isMetadata(line.text, patterns) || isLead(outline, index)) return false;
  return containerOf(outline, line.block) === containerOf(outline, next.block);
};

const containerOf = (outline: Outline, block: number): number => {
  let at = block;
  while (TEXT_BLOCKS.has(outline.elements[at]?.name ?? '')) at = outline.elements[at]?.parent ?? -1;
  return at;
};

const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** Whether the markup calls a line the lead; a paragraph among the body's own is part of it, whatever its class. */
const isLead = (outline: Outline, index: number): boolean => {
  const block = outline.elements[outline.lines[index]?.block ?? -1];
  const parent = block && outline.elements[block.parent];
  const isNamed = [block, parent].some(
    (element) => element !== undefined && element.lineEnd - element.lineStart <= 3 && roleOf(element) === 'lead',
  );
  if (!block || !isNamed || HEADINGS.has(block.name)) return isNamed;
  const next = outline.lines[index + 1];
  return (
    !next || outline.elements[next.block]?.name !== block.name || containerOf(outline, next.block) !== containerOf(outline, block.index)
  );
};
