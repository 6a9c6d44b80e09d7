import { VisitxError } from '../../core/error.ts';
import { type KeyTable, keyOf } from '../../core/key-table.ts';
import { sha256Of } from '../memory.ts';
import type { ByteRange } from './byte-range.ts';
import { type Found, type FoundFault, faultAt, type Origin } from './found.ts';
import { recordUseOf, type WarcHeader } from './warc-header.ts';

/** Remembers where the pages of a run's archives are, by their digests, for the revisits that repeat them. */
export class PageIndex {
  readonly #places: KeyTable;
  readonly #ranges: { readonly files: ByteRange['file'][]; readonly numbers: number[] } = { files: [], numbers: [] };

  constructor(places: KeyTable) {
    this.#places = places;
  }

  add(digest: string, { file, offset, length, packing }: ByteRange): void {
    const { files, numbers } = this.#ranges;
    if (files.at(-1)?.path !== file.path) files.push(file);
    this.#places.set(digestKey(digest), numbers.length);
    numbers.push(files.length - 1, offset, length, packing === 'gzip' ? 1 : 0);
  }

  get(digest: string): ByteRange | undefined {
    const at = this.#places.get(digestKey(digest));
    if (at === undefined) return undefined;
    const { files, numbers } = this.#ranges;
    const [file = 0, offset = 0, length = 0, isGzip = 0] = numbers.slice(at, at + 4);
    const path = files[file];
    return path && { file: path, offset, length, packing: isGzip === 1 ? 'gzip' : 'none' };
  }
}

const digestKey = (digest: string) => keyOf(sha256Of(Buffer.from(digest, 'latin1')));

/** A record of an archive: its header, the bytes that begin with it, and how to get at all of it. */
export interface WarcRecord {
  readonly header: WarcHeader;
  /** The header of WARC and that of HTTP, at least. */
  readonly head: Buffer;
  /** From the start of the archive. */
  readonly offset: number;
}

/** Where a record is found, in words. */
export const warcOrigin = (path: string, { header, offset }: Pick<WarcRecord, 'header' | 'offset'>): Origin => ({
  kind: 'warc',
  path,
  offset,
  ...(header.id === undefined ? {} : { record: header.id }),
  ...(header.url === undefined ? {} : { url: header.url }),
  ...(header.date === undefined ? {} : { retrieved: header.date }),
});

interface RecordPlace {
  readonly path: string;
  readonly pages: PageIndex;
  /** Asked for only where the record is a page. */
  readonly bytes: () => ByteRange | Uint8Array;
}

/** What a record gives: a page, the page that it repeats, a fault, or nothing. */
export const foundOf = (record: WarcRecord, { path, pages, bytes }: RecordPlace): Found | undefined => {
  const use = recordUseOf(record.header, record.head);
  if (use === 'none') return undefined;
  const origin = warcOrigin(path, record);
  const digest = record.header.payloadDigest;
  if (use === 'page') {
    const place = bytes();
    if (digest !== undefined && !(place instanceof Uint8Array)) pages.add(digest, place);
    return { type: 'article', bytes: place, form: 'warc-record', origin, isGuess: true, ...(digest === undefined ? {} : { digest }) };
  }
  const original = digest === undefined ? undefined : pages.get(digest);
  return original ? { type: 'article', bytes: original, form: 'warc-record', origin, isGuess: true } : unresolved(origin, digest);
};

const unresolved = (origin: Origin, digest: string | undefined): FoundFault => ({
  ...faultAt(
    origin,
    new VisitxError('archive-broken', 'the record repeats a page that is in none of the archives before it', {
      hint: 'give the archive with the first visit of this page too, before this one',
    }),
  ),
  ...(digest === undefined ? {} : { repeats: digest }),
});
