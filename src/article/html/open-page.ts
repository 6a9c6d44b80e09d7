import type { ArticlePatterns } from '../article-patterns.ts';
import { readByline } from '../byline.ts';
import { isPublicationLine, readPublicationLine } from '../publication-line.ts';
import { isCreditLine } from '../plain/caption.ts';
import { type Body, chooseBody } from './choose-body.ts';
import { findShownTitle } from './find-title.ts';
import { LINES_ABOVE } from './head-lines.ts';
import type { Outline } from './outline.ts';
import { outlinePage } from './outline.ts';
import type { Page } from './page.ts';
import { pageAddress } from './page-address.ts';
import { metaValue, type PageMeta, readPageMeta } from './page-meta.ts';
import { parsePage } from './parse-page.ts';
import { proseOf } from './prose.ts';
import { findRoles, type RoleText } from './roles.ts';
import { LINES_BEHIND } from './tail-lines.ts';

export interface OpenedPage {
  readonly outline: Outline;
  readonly meta: PageMeta;
  /** `undefined` where the page holds no running text. */
  readonly page: Page | undefined;
}

/** Takes a page apart: its tree, headline, body and the elements around them. */
export const openPage = (html: string, url: string | undefined, patterns: ArticlePatterns): OpenedPage => {
  const outline = outlinePage(parsePage(html));
  const meta = readPageMeta(outline);
  const address = pageAddress(url ?? meta.canonical ?? metaValue(meta, ['og:url'])?.value);
  const title = findShownTitle(outline, meta);
  const body = chooseBody(outline, title?.end ?? 0, address);
  if (!body) return { outline, meta, page: undefined };
  const from = Math.max(title?.end ?? 0, body.root.lineStart);
  const bodyStart = firstBodyLine(outline, body, from, patterns);
  const bodyEnd = body.root.lineEnd;
  const above = (title?.start ?? bodyStart) - LINES_ABOVE;
  const roles = new Map<number, RoleText[]>();
  for (const role of findRoles(outline, above, bodyEnd + LINES_BEHIND, body.marks)) {
    const list = roles.get(role.line);
    if (list) list.push(role);
    else roles.set(role.line, [role]);
  }
  return { outline, meta, page: { outline, meta, address, patterns, title, body, roles, bodyStart, bodyEnd } };
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
  if (!line || body.marks[index] !== undefined || proseOf(line) === 0) return false;
  return !isMetadata(line.text, patterns);
};

const isMetadata = (text: string, patterns: ArticlePatterns): boolean => {
  const published = readPublicationLine(text, patterns);
  if (published && isPublicationLine(published, patterns)) return true;
  const byline = readByline(text, patterns);
  return (byline !== undefined && byline.length >= 0.8 * text.length) || isCreditLine(text, patterns);
};

/** A short line above the first paragraph in its own block or the block around it: a dateline, a sub-heading. */
const belongsToBody = (outline: Outline, body: Body, index: number, patterns: ArticlePatterns): boolean => {
  const line = outline.lines[index];
  const next = outline.lines[index + 1];
  if (!line || !next || body.marks[index] !== undefined || isMetadata(line.text, patterns)) return false;
  const parent = outline.elements[next.block]?.parent;
  return line.block === next.block || line.block === parent || outline.elements[line.block]?.parent === parent;
};
