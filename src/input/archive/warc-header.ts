import { parseHeaderBlock } from './header-block.ts';

/** What the head of a WARC record says. */
export interface WarcHeader {
  readonly type: string;
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly date: string | undefined;
  readonly payloadDigest: string | undefined;
  /** Of the header itself, with its empty line. */
  readonly headerLength: number;
  /** Of what follows the header, without the two line breaks that end a record. */
  readonly contentLength: number;
}

/** Two line breaks stand behind each record. */
export const RECORD_END = 4;

/** The longest header that is read. */
export const WARC_HEAD_BYTES = 65_536;

/** The header at the start of bytes, or `undefined` where they begin no record. */
export const parseWarcHeader = (bytes: Buffer): WarcHeader | undefined => {
  const block = parseHeaderBlock(bytes);
  if (!block || !/^WARC\/[01]\.\d{1,3}$/u.test(block.startLine.trim())) return undefined;
  const length = block.fields.get('content-length') ?? '';
  if (!/^\d{1,15}$/u.test(length)) return undefined;
  return {
    type: (block.fields.get('warc-type') ?? '').toLowerCase(),
    id: block.fields.get('warc-record-id'),
    url: block.fields.get('warc-target-uri')?.replace(/^<(?<url>[^>]*)>$/u, '$<url>'),
    date: block.fields.get('warc-date'),
    payloadDigest: block.fields.get('warc-payload-digest'),
    headerLength: block.end,
    contentLength: Number(length),
  };
};

/** What visitx does with a record: reads a page, looks for the page that a revisit repeats, or passes over it. */
export type RecordUse = 'page' | 'revisit' | 'none';

/** Told by the headers of a record, of WARC and of HTTP, at the start of `bytes`. */
export const recordUseOf = (header: WarcHeader, bytes: Buffer): RecordUse => {
  if (header.type !== 'response' && header.type !== 'revisit') return 'none';
  if (header.url !== undefined && !/^https?:/iu.test(header.url)) return 'none';
  const http = parseHeaderBlock(bytes, header.headerLength);
  const type = http?.fields.get('content-type');
  const isPage = type === undefined ? looksLikeMarkup(bytes, http?.end) : /^(?:text\/html|application\/xhtml\+xml)/iu.test(type);
  const status = /^HTTP\/\d(?:\.\d)? (?<status>\d{3})/iu.exec(http?.startLine ?? '')?.groups?.status;
  if (header.type === 'revisit') return type === undefined || isPage ? 'revisit' : 'none';
  return status === '200' && isPage ? 'page' : 'none';
};

const looksLikeMarkup = (bytes: Buffer, start: number | undefined): boolean =>
  start !== undefined && /^\s{0,64}</u.test(bytes.toString('latin1', start, start + 128));
