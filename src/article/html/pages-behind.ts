import type { Document } from '../../document/document.ts';
import type { ArticleWords } from '../article-words.ts';
import { compileClassWords, readClasses } from './class-words.ts';
import { outlinePage } from './outline.ts';
import { pageAddress } from './page-address.ts';
import { furtherPages } from './paging.ts';
import { parsePage } from './parse-page.ts';

/** The addresses of the further pages of the article that a page begins, in order; none for plain text. */
export const pagesBehind = (document: Document, words: ArticleWords): string[] => {
  if (document.kind !== 'html') return [];
  const classes = readClasses(compileClassWords(words.classWords));
  const outline = outlinePage(parsePage(document.characters), classes);
  return furtherPages({ outline, address: pageAddress(document.url), classes, start: 0, end: outline.lines.length });
};
