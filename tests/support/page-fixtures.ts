import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { tellLanguage } from '../../src/annotate/language.ts';
import type { Article } from '../../src/article/article.ts';
import { compileArticleWords } from '../../src/article/article-patterns.ts';
import { readHtmlArticle } from '../../src/article/html/read-html.ts';
import type { Site } from '../../src/article/html/site.ts';
import type { Document } from '../../src/document/document.ts';
import { articleWords, traits } from '../../src/languages.ts';
import { ROOT } from './sources.ts';

const folder = join(ROOT, 'fixtures/pages');

export interface PageFixture {
  /** Site and design, as in `kompas-2017`. */
  readonly name: string;
  readonly html: string;
  /** Field by field what a reader takes from the page; `text` as lines. */
  readonly expected: Readonly<Record<string, unknown>> & { readonly url: string };
}

/** A page of each design that a site's rules know, written for the project in the design's markup. */
export const pageFixtures: readonly PageFixture[] = readdirSync(folder)
  .sort()
  .map((name) => ({
    name,
    html: readFileSync(join(folder, name, 'page.html'), 'utf8'),
    expected: parse(readFileSync(join(folder, name, 'expected.yaml'), 'utf8')),
  }));

export const patterns = compileArticleWords(articleWords);

export const pageDocument = (html: string, url?: string): Document => ({
  kind: 'html',
  characters: html,
  encoding: 'utf-8',
  source: { kind: 'memory', sha256: '0'.repeat(64) },
  diagnostics: [],
  ...(url === undefined ? {} : { url }),
});

export const readPage = (html: string, url?: string, sites: readonly Site[] = []): Article =>
  readHtmlArticle(pageDocument(html, url), { words: articleWords, patterns, sites, tellLanguage: (text) => tellLanguage(text, traits) });

/** An article in the shape of a fixture's expectation; times to the minute. */
export const summaryOf = (article: Article): Record<string, unknown> => ({
  url: article.url ?? null,
  title: article.title?.value ?? null,
  outlet: article.outlet?.value ?? null,
  authors: article.authors.map(({ value }) => value),
  editors: article.editors.map(({ value }) => value),
  initials: article.initials.map(({ value }) => value),
  published: article.published?.value.replace(/(T\d\d:\d\d):\d\d/u, '$1') ?? null,
  dateline: article.dateline?.value ?? null,
  lead: article.lead?.value ?? null,
  caption: article.image?.caption?.value ?? null,
  credit: article.image?.credit?.value ?? null,
  text: article.text.split('\n'),
});
