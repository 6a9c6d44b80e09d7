import { readHtmlArticle } from './article/html/read-html.ts';
import { readDocument } from './document/decode.ts';
import type { Document } from './document/document.ts';
import { type Extraction, type ExtractOptions, extractDocument, openArticle } from './extract-document.ts';
import { memorySource } from './input/memory.ts';
import type { Source } from './input/source.ts';
import type { Report } from './report/schema.ts';
import { describeArticle } from './visit/article-report.ts';

export type { Extraction, ExtractOptions } from './extract-document.ts';

/**
 * Reads an article and reports the visits in it.
 * @throws VisitxError where the input is no article; an article without a visit is none of these.
 */
export const extract = (input: Source | string | Uint8Array, options: ExtractOptions = {}): Report =>
  extractWithTrace(input, options).report;

/** The report, and what competed and what was not found. */
export const extractWithTrace = (input: Source | string | Uint8Array, options: ExtractOptions = {}): Extraction =>
  extractDocument(documentOf(input, options), options, readHtmlArticle);

/** An article as `report.article` has it, but for its source, which the caller knows; and its body. */
export interface ArticleReading extends Readonly<Omit<Report['article'], 'source'>> {
  /** Paragraphs and sub-headings, in reading order; title, lead, byline and caption are left out. */
  readonly body: readonly string[];
}

/**
 * Reads the article of a page or a text, and looks for no visits: many times faster than `extract`.
 * @throws VisitxError where the input is no article.
 */
export const extractArticle = (input: Source | string | Uint8Array, options: ExtractOptions = {}): ArticleReading => {
  const document = documentOf(input, options);
  const { article, language } = openArticle(document, options, readHtmlArticle);
  const body = article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading');
  return {
    ...describeArticle(article, { url: document.url, language }),
    body: body.map(({ start, end }) => article.text.slice(start, end)),
  };
};

const documentOf = (input: Source | string | Uint8Array, { url }: ExtractOptions): Document =>
  readDocument(typeof input === 'string' || input instanceof Uint8Array ? memorySource(input) : input, { url });
