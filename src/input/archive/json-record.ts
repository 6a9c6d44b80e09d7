import { z } from 'zod';
import { VisitxError } from '../../core/error.ts';
import { messageOf } from '../../core/fault-code.ts';

/** An article as a line of JSON Lines has it. */
export interface JsonRecord {
  readonly content: string;
  readonly contentType: string;
  readonly url?: string;
  readonly published?: string;
}

const text = z.string().nullish();
const recordSchema = z.looseObject({ url: text, html: text, text, published: text });

/**
 * Reads `{url, html|text, published?}`; other keys are passed over.
 * @throws VisitxError `archive-broken` for what is no JSON, `format-unknown` for JSON of another shape, `input-empty`.
 */
export const parseJsonRecord = (bytes: Uint8Array): JsonRecord => {
  const result = recordSchema.safeParse(parseJson(bytes));
  if (!result.success) {
    throw new VisitxError('format-unknown', 'the JSON is no object with the texts "html" or "text", and "url" and "published"', {
      hint: 'give one article a line: {"url": …, "html": …} or {"url": …, "text": …}',
    });
  }
  const { url, html, text: plain, published, schema } = result.data;
  if (typeof schema === 'string' && schema.startsWith('visitx/report/')) {
    throw new VisitxError('format-unknown', 'this is a visit report already', { hint: 'give the articles, not the reports' });
  }
  const content = html || plain;
  if (!content) {
    throw new VisitxError('input-empty', 'the record has neither "html" nor "text"', {
      hint: 'give the content of the article in one of them',
    });
  }
  return {
    content,
    contentType: html ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    ...(url ? { url } : {}),
    ...(published ? { published } : {}),
  };
};

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes));
  } catch (cause) {
    throw new VisitxError('archive-broken', `the record is no JSON: ${messageOf(cause)}`, { cause, hint: 'look at this line of the file' });
  }
};
