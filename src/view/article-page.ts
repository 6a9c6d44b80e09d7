import type { Report } from '../report/schema.ts';
import type { Trace } from '../report/trace.ts';
import { articleData, articleParts } from './article-parts.ts';
import { articleScript, articleStyle } from './client.generated.ts';
import { labelsFor } from './labels.ts';
import { assemblePage } from './page.ts';
import { viewOf } from './view.ts';

export interface ArticlePageOptions {
  /** What lost against the values; a report that was saved does not have it. */
  readonly trace?: Trace | undefined;
  /** BCP 47 language of the labels; the article's own where it is left out. */
  readonly ui?: string | undefined;
}

/** One self-contained HTML page that shows an article and its report side by side. */
export const writeArticlePage = (report: Report, { trace, ui }: ArticlePageOptions = {}): string => {
  const labels = labelsFor(ui, report.article.language);
  const view = viewOf(report, labels, { trace });
  return assemblePage({
    language: labels.language,
    title: report.article.title ?? 'visitx',
    style: articleStyle,
    script: articleScript,
    data: articleData(view),
    frame: 'one-article',
    body: articleParts(view),
  });
};
