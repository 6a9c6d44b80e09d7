import { VisitxError } from '../../core/error.ts';
import { type ByteRange, MAX_ARTICLE_BYTES, tooLarge } from './byte-range.ts';
import { ChunkReader } from './chunk-reader.ts';
import { type Found, type FoundArticle, faultAt } from './found.ts';
import { foundOf, type PageIndex, type WarcRecord, warcOrigin } from './warc-found.ts';
import { parseWarcHeader, RECORD_END, WARC_HEAD_BYTES } from './warc-header.ts';

export interface WarcPlace {
  readonly path: string;
  readonly pages: PageIndex;
  /** Where a record can be read again; left out where it cannot, and its bytes are handed on. */
  readonly rangeOf?: (range: { readonly offset: number; readonly length: number }) => ByteRange;
  /** Of the first byte of the stream in the archive. */
  readonly base?: number;
}

/** HTTP headers follow the header of WARC. */
const HEAD = 8192;

/** The pages of an archive that is not packed record by record; what is broken is told, and the next record looked for. */
export async function* findInWarcStream(chunks: AsyncIterable<Uint8Array>, place: WarcPlace): AsyncGenerator<Found> {
  const reader = new ChunkReader(chunks);
  try {
    while (await hasMore(reader)) {
      const record = await peekRecord(reader);
      if (record) yield* readRecord(reader, record, place);
      else if (yield* skipBroken(reader, place)) break;
    }
    const fault = reader.takeFault();
    if (fault !== undefined) throw fault;
  } finally {
    await reader.close();
  }
}

/** Passes over line breaks between records. */
const hasMore = async (reader: ChunkReader): Promise<boolean> => {
  for (;;) {
    const [byte] = await reader.peek(1);
    if (byte !== 0x0a && byte !== 0x0d) return byte !== undefined;
    await reader.skip(1);
  }
};

const peekRecord = async (reader: ChunkReader): Promise<WarcRecord | undefined> => {
  const { offset } = reader;
  for (const size of [HEAD, WARC_HEAD_BYTES]) {
    const head = await reader.peek(size);
    const header = parseWarcHeader(head);
    if (header) return { header, head, offset };
    if (head.length < size) return undefined;
  }
  return undefined;
};

async function* readRecord(reader: ChunkReader, record: WarcRecord, place: WarcPlace): AsyncGenerator<Found> {
  const { headerLength, contentLength } = record.header;
  const length = headerLength + contentLength;
  const at = { ...record, offset: record.offset + (place.base ?? 0) };
  const { rangeOf, path, pages } = place;
  if (rangeOf) {
    const found = foundOf(at, { path, pages, bytes: () => rangeOf({ offset: record.offset, length }) });
    const count = await reader.skip(length);
    yield* count < length ? [cutShort(at, path, reader)] : found ? [found] : [];
  } else {
    const probe = foundOf(at, { path, pages, bytes: () => new Uint8Array() });
    if (probe?.type === 'article' && probe.bytes instanceof Uint8Array) yield await hold(reader, { at, path, length, found: probe });
    else {
      await reader.skip(length);
      if (probe) yield probe;
    }
  }
  await reader.skip(Math.min(RECORD_END, (await reader.peek(RECORD_END)).length));
}

interface Held {
  readonly at: WarcRecord;
  readonly path: string;
  readonly length: number;
  readonly found: FoundArticle;
}

const hold = async (reader: ChunkReader, { at, path, length, found }: Held): Promise<Found> => {
  if (length > MAX_ARTICLE_BYTES) {
    await reader.skip(length);
    return faultAt(warcOrigin(path, at), tooLarge(length));
  }
  const bytes = await reader.take(length);
  return bytes.length < length ? cutShort(at, path, reader) : { ...found, bytes: new Uint8Array(bytes) };
};

const cutShort = (record: WarcRecord, path: string, reader: ChunkReader): Found => {
  const fault = reader.takeFault();
  const cut = new VisitxError('archive-broken', `${path} is cut short inside this record`, { hint: 'fetch the archive again' });
  return faultAt(warcOrigin(path, record), fault instanceof VisitxError ? fault : cut);
};

/** Tells the fault and goes to the next record; true where there is none. */
async function* skipBroken(reader: ChunkReader, { path, base }: WarcPlace): AsyncGenerator<Found, boolean> {
  const offset = reader.offset + (base ?? 0);
  await reader.skip(1);
  const isFound = await reader.skipTo('WARC/1.');
  // Where the stream itself is broken there, that says more.
  if (!isFound) {
    const fault = reader.takeFault();
    if (fault !== undefined) throw fault;
  }
  yield faultAt(
    { kind: 'warc', path, offset },
    new VisitxError('archive-broken', `${path} has no record where one must begin, at byte ${offset}`, { hint: 'fetch the archive again' }),
  );
  return !isFound;
}
