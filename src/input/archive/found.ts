import type { ErrorCode, VisitxError } from '../../core/error.ts';
import type { Source } from '../source.ts';
import type { ByteRange } from './byte-range.ts';

/** Where something was found, as a report or an error names it. */
export interface Origin {
  readonly kind: 'file' | 'stdin' | 'url' | 'warc' | 'archive';
  /** As the user gave it, or as it stands under the folder that the user gave. */
  readonly path: string;
  /** The name of an entry, the id of a WARC record, the number of a line. */
  readonly record?: string;
  /** In bytes, from the start of the file, or of the unpacked file where it is packed as a whole. */
  readonly offset?: number;
  readonly url?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** When a crawl fetched it, ISO 8601. */
  readonly retrieved?: string;
}

/** Bytes that hold one article, or the place where they are. */
export interface FoundArticle {
  readonly type: 'article';
  readonly bytes: ByteRange | Uint8Array;
  /** How the article stands in the bytes. */
  readonly form: 'page' | 'warc-record' | 'json';
  readonly origin: Origin;
  /** True where nobody named the file: it came from a folder or an archive, and may be something else than an article. */
  readonly isGuess: boolean;
  /** What the server said of a page that was fetched. */
  readonly received?: Omit<Source, 'bytes'>;
  /** Of the payload, as the archive states it: later records may repeat the page by it. */
  readonly digest?: string;
}

/** A page that is to be fetched. */
export interface FoundLink {
  readonly type: 'link';
  readonly url: string;
  /** True for what is a list itself: a sitemap that an index of sitemaps names. */
  readonly isList: boolean;
  readonly origin: Origin;
}

/** Something that could not be read; what stands beside it is found all the same. */
export interface FoundFault {
  readonly type: 'fault';
  readonly origin: Origin;
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
  /** The digest of the page that the record repeats, and that was not found. */
  readonly repeats?: string;
}

/** Something that is no article by its nature: a picture, a style sheet. */
export interface FoundSkip {
  readonly type: 'skip';
  readonly origin: Origin;
  readonly reason: string;
}

export type Found = FoundArticle | FoundLink | FoundFault | FoundSkip;

export const faultAt = (origin: Origin, { code, message, hint }: VisitxError): FoundFault => ({
  type: 'fault',
  origin,
  code,
  message,
  ...(hint === undefined ? {} : { hint }),
});
