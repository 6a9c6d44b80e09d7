import { readDocument } from '../document/decode.ts';
import { type Extraction, type ExtractOptions, extractDocument } from '../extract-document.ts';
import type { Source } from '../input/source.ts';

/** The pipeline of `extract.ts`, which loads the reader of markup only for a page of markup: half of all code is behind it. */
export const extractSource = async (source: Source, options: ExtractOptions): Promise<Extraction> => {
  const document = readDocument(source, { url: options.url });
  if (document.kind === 'text') return extractDocument(document, options);
  const { readHtmlArticle } = await import('../article/html/read-html.ts');
  return extractDocument(document, options, readHtmlArticle);
};
