import type { Article, Sourced } from '../article/article.ts';
import type { Report } from '../report/schema.ts';

type ArticleReport = Report['article'];

const value = (sourced: Sourced | undefined): string | null => sourced?.value ?? null;

interface Known {
  readonly url: string | undefined;
  readonly language: string | undefined;
}

/** The article as the report has it, each value with the words or the markup it came from. */
export const reportArticle = (article: Article, known: Known): ArticleReport => {
  const { text, evidence, markup, ...fields } = describeArticle(article, known);
  return { ...fields, source: sourceReport(article), text, evidence, markup };
};

/** All that the report has of an article but where it was had from. */
export const describeArticle = (article: Article, known: Known): Omit<ArticleReport, 'source'> => {
  const fields = fieldsOf(article);
  return {
    url: article.url ?? known.url ?? null,
    outlet: value(article.outlet),
    title: value(article.title),
    lead: value(article.lead),
    authors: article.authors.map((a) => a.value),
    editors: article.editors.map((a) => a.value),
    initials: article.initials.map((a) => a.value),
    published: value(article.published),
    modified: value(article.modified),
    dateline: value(article.dateline),
    language: known.language ?? null,
    image: article.image
      ? { url: value(article.image.url), caption: value(article.image.caption), credit: value(article.image.credit) }
      : null,
    text: article.text,
    evidence: fields.flatMap(([field, { origin }]) =>
      origin.from === 'text'
        ? [{ field, start: origin.start, end: origin.end, exact: article.text.slice(origin.start, origin.end), rule: origin.rule }]
        : [],
    ),
    markup: fields.flatMap(([field, { origin }]) =>
      origin.from === 'markup' ? [{ field, from: 'meta' as const, path: origin.path, exact: origin.exact, rule: origin.rule }] : [],
    ),
  };
};

const fieldsOf = (article: Article): [string, Sourced][] => {
  const one = (field: string, sourced: Sourced | undefined): [string, Sourced][] => (sourced ? [[field, sourced]] : []);
  return [
    ...one('title', article.title),
    ...one('outlet', article.outlet),
    ...one('lead', article.lead),
    ...article.authors.flatMap((a) => one('authors', a)),
    ...article.editors.flatMap((a) => one('editors', a)),
    ...article.initials.flatMap((a) => one('initials', a)),
    ...one('published', article.published),
    ...one('modified', article.modified),
    ...one('dateline', article.dateline),
    ...one('language', article.language),
    ...one('image.url', article.image?.url),
    ...one('image.caption', article.image?.caption),
    ...one('image.credit', article.image?.credit),
  ];
};

const sourceReport = ({ source }: Article): ArticleReport['source'] => ({
  kind: source.kind,
  path: source.path ?? null,
  url: source.url ?? null,
  finalUrl: source.finalUrl ?? null,
  status: source.status ?? null,
  redirects: [...(source.redirects ?? [])],
  sha256: source.sha256,
  retrieved: source.retrieved ?? null,
  record: source.record ?? null,
  offset: source.offset ?? null,
});
