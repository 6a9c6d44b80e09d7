import { pointerOf } from '../core/json.ts';
import { extract } from '../extract.ts';
import type { Source } from '../input/source.ts';
import { reportSchema } from '../report/schema.ts';
import type { Problem } from './verify-report.ts';

/**
 * Where a report and the article that it is said to be made from part: the bytes, and the text that is read in them.
 * @throws VisitxError where the article cannot be read.
 */
export const articleProblems = (value: unknown, source: Source): Problem[] => {
  const result = reportSchema.safeParse(value);
  if (!result.success) return [];
  const { article } = result.data;
  const { text } = extract(source, { url: article.url ?? undefined }).article;
  return [
    ...(article.source.sha256 === source.info.sha256
      ? []
      : [problem(['article', 'source', 'sha256'], `the file has the SHA-256 ${source.info.sha256}`)]),
    ...(article.text === text ? [] : [problem(['article', 'text'], whereTheyPart(article.text, text))]),
  ];
};

const problem = (path: readonly string[], message: string): Problem => ({ path, pointer: pointerOf(path), message });

const CONTEXT = 30;

const whereTheyPart = (reported: string, read: string): string => {
  let at = 0;
  while (at < reported.length && reported[at] === read[at]) at++;
  const words = (text: string): string => JSON.stringify(text.slice(at, at + CONTEXT));
  return `from ${at} on the report has ${words(reported)}, and the file ${words(read)}`;
};
