import { readHtmlArticle } from './article/html/read-html.ts';
import { readDocument } from './document/decode.ts';
import { type Extraction, type ExtractOptions, extractDocument } from './extract-document.ts';
import { memorySource } from './input/memory.ts';
import type { Source } from './input/source.ts';
import type { Report } from './report/schema.ts';

export type { Extraction, ExtractOptions } from './extract-document.ts';

/**
 * Reads an article and reports the visits in it.
 * @throws VisitxError where the input is no article; an article without a visit is none of these.
 */
export const extract = (input: Source | string | Uint8Array, options: ExtractOptions = {}): Report =>
  extractWithTrace(input, options).report;

/** The report, and what competed and what was not found. */
export const extractWithTrace = (input: Source | string | Uint8Array, options: ExtractOptions = {}): Extraction => {
  const source = typeof input === 'string' || input instanceof Uint8Array ? memorySource(input) : input;
  return extractDocument(readDocument(source, { url: options.url }), options, readHtmlArticle);
};
