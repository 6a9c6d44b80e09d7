import type { Diagnostic } from '../../core/diagnostic.ts';
import { foldWords } from '../../core/text.ts';
import type { Document } from '../../document/document.ts';
import type { Article } from '../article.ts';
import { type ArticlePatterns, compileArticleWords } from '../article-patterns.ts';
import type { ArticleWords } from '../article-words.ts';
import { composeArticle, type DraftLine, type DraftValue } from '../compose.ts';
import type { Finding, FindingField } from '../plain/findings.ts';
import { readBodyLines } from './body-lines.ts';
import { missingPages, readFollowingPages } from './following-pages.ts';
import { readHeadLines } from './head-lines.ts';
import { imageUrl, languageOf, outletOf, peopleOf, titleOf, urlOf } from './metadata.ts';
import { emptyReason, noArticle, refusalOf } from './no-article.ts';
import { openPage } from './open-page.ts';
import { joinReadings } from './page.ts';
import type { Site } from './site.ts';
import { NO_SITES, siteBook } from './site-book.ts';
import { preferSite, readSiteFields } from './site-fields.ts';
import { readTailLines } from './tail-lines.ts';
import { type Times, timesOf } from './times.ts';

export interface ReadOptions {
  readonly words: ArticleWords;
  /** The words compiled, where the caller reads many documents. */
  readonly patterns?: ArticlePatterns;
  /** Rules of publishers; without them every page is read alike. */
  readonly sites?: readonly Site[];
  /** The language of a text (BCP 47), asked where the markup's times leave out their zone. */
  readonly tellLanguage?: (text: string) => string | undefined;
}

/**
 * Reads the article of a page.
 * @throws VisitxError `not-an-article` for a page without one, `input-too-large`.
 */
export const readHtmlArticle = (document: Document, options: ReadOptions): Article => {
  const { words, patterns = compileArticleWords(words), tellLanguage } = options;
  const sites = siteBook(options.sites ?? NO_SITES);
  const { page, meta, outline } = openPage({ html: document.characters, url: document.url, patterns, sites });
  if (!page) throw noArticle(document, emptyReason(outline, meta));
  const head = readHeadLines(page);
  const body = readBodyLines(page);
  const tail = readTailLines(page);
  const reading = preferSite(readSiteFields(page), joinReadings([head, body, tail]));
  const refusal = refusalOf(page, reading);
  if (refusal !== undefined) throw noArticle(document, refusal);
  const { lines, findings } = joinReadings([reading, readFollowingPages(document, reading, page, sites)]);
  const title = titleOf(page);
  const titleIndex = page.title?.start ?? -1;
  const titleLine: DraftLine | undefined = title?.line;
  const placed = titleLine ? [...lines, { index: titleIndex, draft: titleLine }].sort((a, b) => a.index - b.index) : lines;
  const firstOf = (field: FindingField): DraftValue | undefined => findings.find((f) => f.field === field)?.value;
  const language = (): string | undefined => tellLanguage?.(lines.map(({ draft }) => draft.text).join('\n')) ?? primaryOf(languageOf(meta));
  const times = timesOf(page, findings, language);
  return composeArticle({
    lines: placed.map(({ draft }) => draft),
    url: urlOf(page, document),
    title: title?.value,
    outlet: outletOf(page, findings),
    lead: firstOf('lead'),
    ...peopleOf(page, findings),
    initials: distinct(findings, 'initial'),
    published: times.published,
    modified: times.modified,
    dateline: firstOf('dateline'),
    language: languageOf(meta),
    image: { url: imageUrl(page), caption: firstOf('caption'), credit: firstOf('credit') },
    bodyLead: body.bodyLead,
    source: document.source,
    diagnostics: [...document.diagnostics, ...missingPages(document, page), ...zoneDoubt(times)],
  });
};

const primaryOf = (tag: DraftValue | undefined): string | undefined => tag?.value.toLowerCase().split('-')[0];

const zoneDoubt = ({ assumedZone }: Times): Diagnostic[] =>
  assumedZone === undefined
    ? []
    : [{ code: 'zone-assumed', message: `the page gives a time of publication without a zone; read as ${assumedZone}`, spans: [] }];

const distinct = (findings: readonly Finding[], field: FindingField): DraftValue[] => {
  const seen = new Set<string>();
  return findings
    .filter((f) => f.field === field)
    .map((f) => f.value)
    .filter(({ value }) => !seen.has(foldWords(value)) && seen.add(foldWords(value)) !== undefined);
};
