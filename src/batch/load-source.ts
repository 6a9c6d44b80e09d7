import { VisitxError } from '../core/error.ts';
import { readMemberRange, readRange } from '../input/archive/byte-range.ts';
import type { FoundArticle, Origin } from '../input/archive/found.ts';
import { readHttpMessage } from '../input/archive/http-message.ts';
import { parseJsonRecord } from '../input/archive/json-record.ts';
import { parseWarcHeader } from '../input/archive/warc-header.ts';
import { memorySource } from '../input/memory.ts';
import type { Source, SourceInfo } from '../input/source.ts';

/** What travels to a worker. */
export type FoundBytes = Pick<FoundArticle, 'bytes' | 'form' | 'origin' | 'received'>;

/** An article's bytes, and what is known of it from outside. */
export interface LoadedArticle {
  readonly source: Source;
  readonly url?: string;
  readonly published?: string;
  /** Bytes of the archive behind the article that belong to nothing. */
  readonly unread?: number;
}

/**
 * Reads what was found.
 * @throws VisitxError where it cannot be read.
 */
export const loadSource = ({ bytes: place, form, origin, received }: FoundBytes): LoadedArticle => {
  const isMember = form === 'warc-record' && !(place instanceof Uint8Array) && place.packing === 'gzip';
  if (isMember) {
    const { bytes: record, unread } = readMemberRange(place);
    return { ...loadWarcRecord(record, origin), unread };
  }
  const bytes = place instanceof Uint8Array ? place : readRange(place);
  if (received) return loaded({ ...received, bytes, info: { ...infoOf(origin), ...received.info } }, origin);
  if (form === 'json') return loadJson(bytes, origin);
  if (form === 'warc-record') return loadWarcRecord(bytes, origin);
  return loaded(memorySource(bytes, infoOf(origin)), origin);
};

const loaded = (source: Source, { url, published }: Pick<Origin, 'url' | 'published'>): LoadedArticle => ({
  source,
  ...(url === undefined ? {} : { url }),
  ...(published === undefined ? {} : { published }),
});

const infoOf = ({ kind, path, record, offset, url, retrieved }: Origin): Partial<SourceInfo> => ({
  kind,
  path,
  ...(record === undefined ? {} : { record }),
  ...(offset === undefined ? {} : { offset }),
  ...(url === undefined ? {} : { url }),
  ...(retrieved === undefined ? {} : { retrieved }),
});

const loadJson = (bytes: Uint8Array, origin: Origin): LoadedArticle => {
  const { content, contentType, url, published } = parseJsonRecord(bytes);
  const known = { ...origin, ...(url === undefined ? {} : { url }), ...(published === undefined ? {} : { published }) };
  return loaded({ ...memorySource(content, infoOf(known)), contentType }, known);
};

const loadWarcRecord = (bytes: Uint8Array, origin: Origin): LoadedArticle => {
  const record = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = parseWarcHeader(record);
  const end = header ? header.headerLength + header.contentLength : 0;
  if (!header || end > record.length) {
    throw new VisitxError('archive-broken', 'the record is cut short or corrupt', { hint: 'fetch the archive again' });
  }
  const message = readHttpMessage(record.subarray(header.headerLength, end));
  if (!message) throw new VisitxError('archive-broken', 'the record holds no whole answer of a server', { hint: 'crawl the page again' });
  const { contentType, body } = message;
  const source = memorySource(body, { ...infoOf(origin), status: 200 });
  return loaded(contentType === undefined ? source : { ...source, contentType }, origin);
};
