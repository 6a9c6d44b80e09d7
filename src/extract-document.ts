import { annotate, type Layers } from './annotate/annotate.ts';
import { tellLanguage } from './annotate/language.ts';
import type { LanguagePack } from './annotate/language-pack.ts';
import type { Article } from './article/article.ts';
import { compileArticleWords } from './article/article-patterns.ts';
import type { readHtmlArticle } from './article/html/read-html.ts';
import type { Site } from './article/html/site.ts';
import { NO_SITES } from './article/html/site-book.ts';
import { readPlainArticle } from './article/plain/read-plain.ts';
import type { Config } from './config/config.ts';
import type { Diagnostic } from './core/diagnostic.ts';
import { VisitxError } from './core/error.ts';
import { RULES_DIGEST } from './core/rules-digest.ts';
import { VERSION } from './core/version.ts';
import type { Document } from './document/document.ts';
import { articleWords, packs, traits } from './languages.ts';
import type { Report } from './report/schema.ts';
import type { Trace } from './report/trace.ts';
import { verifyReport } from './report/verify.ts';
import { withoutEvidence } from './report/without-evidence.ts';
import { sites as knownSites } from './sites/index.ts';
import { reportArticle } from './visit/article-report.ts';
import { buildReading, emptyReading, type Reading } from './visit/build.ts';
import { diagnose } from './visit/doubts.ts';
import { traceReading } from './visit/trace.ts';

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
  /** False: pages are read without the rules of their publishers. */
  readonly sites?: boolean | undefined;
}

export interface Extraction {
  readonly report: Report;
  readonly trace: Trace;
}

/** How pages of markup are read; given by the caller, for it is much code that plain text does without. */
export type HtmlReader = typeof readHtmlArticle;

/** Built once: the words are the same for every article. */
const patterns = compileArticleWords(articleWords);

/**
 * The whole pipeline from a document on: article, annotations, report.
 * @throws VisitxError where the document is no article.
 */
export const extractDocument = (document: Document, options: ExtractOptions, readHtml?: HtmlReader): Extraction => {
  const { article, language } = openArticle(document, options, readHtml);
  const known = language === undefined ? undefined : packs[primary(language)];
  const pack = known && options.config ? options.config.extendPack(known) : known;
  const reference = { published: article.published?.value ?? options.published, url: document.url ?? article.url };
  const layers = pack ? annotate(article, pack, reference) : undefined;
  const found = layers && pack ? buildReading(layers, pack, article.dateline?.value) : emptyReading;
  const reading: Reading = options.config ? { ...found, ...options.config.refine(found, article.text) } : found;
  const report = assemble({
    article,
    document,
    language,
    reading,
    diagnostics: doubtsOf({ article, language, layers, reading, pack }),
    digest: options.config?.digest,
  });
  verifyReport(report);
  return { report: options.evidence === 'none' ? withoutEvidence(report) : report, trace: traceReading(report, layers, reading) };
};

export interface OpenedArticle {
  readonly article: Article;
  /** BCP 47; `undefined` where neither text nor markup tells it. */
  readonly language: string | undefined;
}

/**
 * The article of a document and its language, before anything is annotated.
 * @throws VisitxError where the document is no article.
 */
export const openArticle = (document: Document, options: ExtractOptions, readHtml?: HtmlReader): OpenedArticle => {
  let told: string | undefined;
  const tell = (text: string): string | undefined => {
    told ??= tellLanguage(text, traits);
    return told;
  };
  const article = readArticle({ document, options, tell }, readHtml);
  return { article, language: options.language ?? tell(article.text) ?? article.language?.value };
};

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

interface ArticleInput {
  readonly document: Document;
  readonly options: ExtractOptions;
  readonly tell: (text: string) => string | undefined;
}

const readArticle = ({ document, options, tell }: ArticleInput, readHtml: HtmlReader | undefined): Article => {
  if (document.kind === 'text') return withBody(readPlainArticle(document, articleWords, patterns));
  if (!readHtml) throw new VisitxError('format-unknown', 'no reader for pages of markup was given');
  return withBody(
    readHtml(document, {
      words: articleWords,
      patterns,
      tellLanguage: tell,
      sites: options.sites === false ? NO_SITES : sitesWith(options.config),
    }),
  );
};

const extended = new WeakMap<Config, readonly Site[]>();

/** All sites, those of the user's own first; one list for each configuration. */
const sitesWith = (config: Config | undefined): readonly Site[] => {
  if (!config || config.sites.length === 0) return knownSites;
  const sites = extended.get(config) ?? [...config.sites, ...knownSites];
  extended.set(config, sites);
  return sites;
};

const withBody = (article: Article): Article => {
  const hasBody = article.blocks.some((b) => b.kind === 'paragraph');
  if (hasBody) return article;
  throw new VisitxError('no-body', 'the input has a headline at most, and no running text', {
    hint: 'check that the whole article was saved',
  });
};

interface Findings {
  readonly article: Article;
  readonly language: string | undefined;
  readonly layers: Layers | undefined;
  readonly reading: Reading;
  readonly pack: LanguagePack | undefined;
}

const doubtsOf = ({ article, language, layers, reading, pack }: Findings): Diagnostic[] => {
  const own = [...article.diagnostics];
  if (!pack) {
    const what = language === undefined ? 'the language of the article is not told' : `there is no pack for the language "${language}"`;
    own.push({ code: 'no-pack-for-language', message: `${what}: metadata and text only`, spans: [] });
  }
  return layers ? [...own, ...diagnose(layers, reading)] : own;
};

const assemble = (parts: {
  article: Article;
  document: Document;
  language: string | undefined;
  reading: Reading;
  diagnostics: readonly Diagnostic[];
  digest: string | undefined;
}): Report => {
  const { article, document, reading } = parts;
  return {
    schema: 'visitx/report/1',
    article: reportArticle(article, { url: document.url, language: parts.language }),
    visits: reading.visits,
    agencies: reading.agencies,
    people: reading.people,
    quotes: reading.quotes,
    findings: reading.findings,
    recommendations: reading.recommendations,
    commitments: reading.commitments,
    diagnostics: parts.diagnostics.map(({ code, message, spans }) => ({
      code,
      message,
      evidence: spans.map(({ start, end }) => ({ start, end, exact: article.text.slice(start, end) })),
    })),
    provenance: {
      tool: `visitx ${VERSION}`,
      rules: parts.digest === undefined ? RULES_DIGEST : `${RULES_DIGEST}+${parts.digest.slice(0, 16)}`,
    },
  };
};
