import { createHash } from 'node:crypto';
import { annotate } from './annotate/annotate.ts';
import type { Article, Sourced } from './article/article.ts';
import { readPlainArticle } from './article/plain/read-plain.ts';
import type { Config } from './config/config.ts';
import { VisitxError } from './core/error.ts';
import { VERSION } from './core/version.ts';
import { readDocument } from './document/decode.ts';
import type { Document } from './document/document.ts';
import { memorySource } from './input/memory.ts';
import type { Source } from './input/source.ts';
import { articleWords } from './lang/id/article-words.ts';
import { indonesian } from './lang/id/pack.ts';
import type { Report } from './report/schema.ts';
import type { Trace } from './report/trace.ts';
import { verifyReport } from './report/verify.ts';
import { buildReading } from './visit/build.ts';

export interface ExtractOptions {
  /** Where the article is published. */
  readonly url?: string | undefined;
  /** ISO 8601: the day that relative dates count from where the article does not say when it was published. */
  readonly published?: string | undefined;
  /** BCP 47; told from the text where it is left out. */
  readonly language?: string | undefined;
  readonly evidence?: 'full' | 'none' | undefined;
  /** From `parseConfig`: words, rules and sites of the user's own. */
  readonly config?: Config | undefined;
}

/**
 * Reads an article and reports the visits in it.
 * @throws VisitxError where the input is no article; an article without a visit is none of these.
 */
export const extract = (input: Source | string | Uint8Array, options: ExtractOptions = {}): Report =>
  extractWithTrace(input, options).report;

/** The report, and what `visitx explain` shows beside it. */
export const extractWithTrace = (input: Source | string | Uint8Array, options: ExtractOptions = {}): { report: Report; trace: Trace } => {
  const source = typeof input === 'string' || input instanceof Uint8Array ? memorySource(input) : input;
  const document = readDocument(source, { url: options.url });
  const article = readArticle(document);
  const pack = options.config?.extendPack(indonesian) ?? indonesian;
  const layers = annotate(article, pack, article.published?.value ?? options.published);
  const found = buildReading(layers, pack, article.dateline?.value);
  const reading = options.config?.refine(found, article.text) ?? found;
  const report: Report = {
    schema: 'visitx/report/1',
    article: articleReport(article, document, 'id'),
    ...reading,
    diagnostics: [],
    provenance: { tool: `visitx ${VERSION}`, rules: 'sha256:0' },
  };
  verifyReport(report);
  return { report, trace: { lost: [], absent: [] } };
};

const readArticle = (document: Document): Article => {
  const article = readPlainArticle(document, articleWords);
  if (article.text.trim() === '')
    throw new VisitxError('no-body', 'no article text was found', { hint: 'check that the input holds an article' });
  return article;
};

const articleReport = (article: Article, document: Document, language: string): Report['article'] => {
  const value = (s: Sourced | undefined): string | null => s?.value ?? null;
  const fields: [string, readonly Sourced[]][] = [
    ['title', article.title ? [article.title] : []],
    ['outlet', article.outlet ? [article.outlet] : []],
    ['lead', article.lead ? [article.lead] : []],
    ['authors', article.authors],
    ['editors', article.editors],
    ['initials', article.initials],
    ['published', article.published ? [article.published] : []],
    ['modified', article.modified ? [article.modified] : []],
    ['dateline', article.dateline ? [article.dateline] : []],
    ['image.caption', article.image?.caption ? [article.image.caption] : []],
    ['image.credit', article.image?.credit ? [article.image.credit] : []],
  ];
  const { info } = { info: document.source };
  return {
    url: article.url ?? document.url ?? null,
    outlet: value(article.outlet),
    title: value(article.title),
    lead: value(article.lead),
    authors: article.authors.map((a) => a.value),
    editors: article.editors.map((a) => a.value),
    initials: article.initials.map((a) => a.value),
    published: value(article.published),
    modified: value(article.modified),
    dateline: value(article.dateline),
    language,
    image: article.image
      ? { url: value(article.image.url), caption: value(article.image.caption), credit: value(article.image.credit) }
      : null,
    source: {
      kind: info.kind,
      path: info.path ?? null,
      url: info.url ?? null,
      finalUrl: info.finalUrl ?? null,
      status: info.status ?? null,
      redirects: [...(info.redirects ?? [])],
      sha256: info.sha256,
      retrieved: info.retrieved ?? null,
      record: info.record ?? null,
      offset: info.offset ?? null,
    },
    text: article.text,
    evidence: fields.flatMap(([field, values]) =>
      values.flatMap((v) =>
        v.origin.from === 'text'
          ? [
              {
                field,
                start: v.origin.start,
                end: v.origin.end,
                exact: article.text.slice(v.origin.start, v.origin.end),
                rule: v.origin.rule,
              },
            ]
          : [],
      ),
    ),
    markup: fields.flatMap(([field, values]) =>
      values.flatMap((v) =>
        v.origin.from === 'markup'
          ? [{ field, from: 'meta' as const, path: v.origin.path, exact: v.origin.exact, rule: v.origin.rule }]
          : [],
      ),
    ),
  };
};

void createHash;
