import { VisitxError } from '../../core/error.ts';
import type { Document } from '../../document/document.ts';
import type { Finding } from '../plain/findings.ts';
import { publishedInMarkup } from './meta-dates.ts';
import type { Outline } from './outline.ts';
import type { Page, PageReading } from './page.ts';
import type { PageMeta } from './page-meta.ts';

const HINT = 'give the page of one article, not a front page, a section, a search or a login';

/** The fault of a page without an article; its message says what the page is instead, where that shows. */
export const noArticle = (document: Document, reason: string): VisitxError => {
  const name = document.source.url ?? document.source.path ?? document.url ?? 'the page';
  return new VisitxError('not-an-article', `${name} holds no article: ${reason}`, { hint: HINT });
};

/** What a page without running text is. */
export const emptyReason = (outline: Outline, meta: PageMeta): string => {
  if (hasPassword(outline)) return 'it asks for a login';
  const links = outline.lines.filter((line) => line.linkLength > 0.8 * line.text.length).length;
  if (links >= 20 && links > 0.5 * outline.lines.length) return 'it is a list of links to articles';
  if (outline.lines.length < 10 && meta.documentTitle !== undefined) return 'it has no text before its scripts run';
  return 'it has no running text';
};

const hasPassword = (outline: Outline): boolean =>
  outline.elements.some(({ name, element }) => name === 'input' && element.attribs.type?.toLowerCase() === 'password');

/** Signs that a page must have where something speaks against an article, and where nothing does. */
const MIN_EVIDENCE = 4;
const MIN_EVIDENCE_PLAIN = 2;

/** Why a page with some running text is still no article; `undefined` for an article. */
export const refusalOf = (page: Page, reading: PageReading): string | undefined => {
  const evidence = evidenceOf(page, reading);
  if (evidence >= MIN_EVIDENCE) return undefined;
  const doubts = [isListAddress(page), isList(page), hasPassword(page.outline), isWall(page, reading)];
  if (evidence >= MIN_EVIDENCE_PLAIN && !doubts.includes(true)) return undefined;
  if (doubts[0]) return 'its address and its text are those of a list of articles';
  if (doubts[2]) return 'it asks for a login';
  if (doubts[3]) return 'it asks for consent, or for a check of the browser';
  return doubts[1] ? 'it is a list of articles' : 'it has too little running text and no sign of an article';
};

const MAX_WALL = 1_200;

/** Whether a short page speaks of what stands before pages: cookies, privacy, scripts, checks of the browser. */
const isWall = ({ title, patterns }: Page, { lines }: PageReading): boolean => {
  const text = [title?.text ?? '', ...lines.map(({ draft }) => draft.text)].join(' ').toLowerCase();
  return text.length < MAX_WALL && new Set(text.match(patterns.wallWord) ?? []).size > 1;
};

/** Signs of an article, weighed: what its markup says, what its lines show, how much it tells. */
const evidenceOf = (page: Page, { lines, findings }: PageReading): number => {
  const { meta } = page;
  const body = lines.filter(({ draft }) => draft.kind === 'paragraph').map(({ draft }) => draft.text);
  const length = body.reduce((sum, text) => sum + text.length, 0);
  const has = (field: Finding['field']): boolean => findings.some((f) => f.field === field);
  let evidence = 0;
  if (meta.article) evidence += 3;
  if (/article/iu.test(meta.metas.get('og:type')?.[0] ?? '')) evidence += 1;
  if (publishedInMarkup(meta)) evidence += 1;
  if (has('published')) evidence += 2;
  if (has('dateline')) evidence += 2;
  if (has('author') || has('editor') || has('initial')) evidence += 1;
  if (page.title) evidence += 1;
  evidence += length > 2_000 ? 4 : length > 800 ? 3 : length > 300 ? 2 : length > 150 ? 1 : 0;
  if (isListAddress(page)) evidence -= 4;
  if (isList(page)) evidence -= 3;
  if (length < 500 && hasPassword(page.outline)) evidence -= 2;
  return evidence;
};

const LIST_PATH =
  /^\/(?:index(?:\.\w{2,5})?|indeks?|home|beranda|search|cari|tags?|topik|topics?|category|kategori|rubrik|login|masuk|author|penulis)?\/?$|^\/(?:[\w-]{1,40}\/)?(?:indeks?|search|cari|login|masuk|tags?|topik|topics?|category|kategori)(?:\/[^/]{0,80}){0,2}\/?$/iu;

/** Any other number in a query is that of an article ("?mod=berita&id=88"). */
const PAGING_KEY = /^(?:page|paged|hal|halaman|start|limit|offset|per_page|tahun|year|bulan|month|tanggal|date|t|v|ver)$/iu;

/** Whether the address is that of a front page, an index, a search, a tag or a login. */
const isListAddress = ({ address }: Page): boolean => {
  if (address.url === undefined) return false;
  const url = new URL(address.url);
  return LIST_PATH.test(url.pathname) && ![...url.searchParams].some(([key, value]) => /^\d/u.test(value) && !PAGING_KEY.test(key));
};

/** Whether most of the page's running text stands in cards of other articles, and little in its body. */
const isList = (page: Page): boolean => {
  let cards = 0;
  let cardLines = 0;
  let body = 0;
  for (const [i, line] of page.outline.lines.entries()) {
    if (page.body.marks[i] === 'cards') {
      cards += line.prose;
      cardLines++;
    } else if (page.body.marks[i] === undefined && i >= page.bodyStart && i < page.bodyEnd) body += line.prose;
  }
  return (cards > body && cardLines > 20) || (body < 600 && cardLines > 40);
};
