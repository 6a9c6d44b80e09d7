import type { Document } from '../document/document.ts';
import type { Article } from './article.ts';
import { type ReadOptions, readHtmlArticle } from './html/read-html.ts';
import { readPlainArticle } from './plain/read-plain.ts';

/**
 * Reads the article of a document.
 * @throws VisitxError `not-an-article` or `input-too-large` for a page.
 */
export const readArticle = (document: Document, options: ReadOptions): Article =>
  document.kind === 'html' ? readHtmlArticle(document, options) : readPlainArticle(document, options.words);
