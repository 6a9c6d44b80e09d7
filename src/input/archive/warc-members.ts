import { VisitxError } from '../../core/error.ts';
import { MAX_ARTICLE_BYTES } from './byte-range.ts';
import { chunksOf, type FileSlice, gunzipChunks } from './file-slice.ts';
import { FileWindow } from './file-window.ts';
import { type Found, faultAt } from './found.ts';
import { gunzipHead, memberLength } from './gzip-member.ts';
import { foundOf, type PageIndex, type WarcRecord, warcOrigin } from './warc-found.ts';
import { parseWarcHeader, RECORD_END, WARC_HEAD_BYTES } from './warc-header.ts';
import { findInWarcStream } from './warc-stream.ts';

/**
 * The pages of a WARC.gz in which each record is a gzip member of its own, as the standard asks.
 *
 * Members are found by their first bytes and the head of the record in them; the body is unpacked only by the worker that
 * reads the page. That a member holds this one record, and ends where it seems to, is seen by the size that stands at its
 * end. Where that is not so, the member is unpacked here from its start, whatever it holds. So nothing behind a broken
 * place is lost, and a packed archive inside a record is not taken for records of this one.
 */
export async function* findInWarcMembers(
  slice: FileSlice,
  place: { readonly path: string; readonly pages: PageIndex },
): AsyncGenerator<Found> {
  const window = await FileWindow.open(slice);
  try {
    const members = new MemberScan(window, slice);
    for (let record = await members.next(); record; record = await members.next()) {
      const start = record.offset;
      const end = await members.endOf(record);
      const at = { ...record, offset: start - slice.start };
      if (end === undefined) yield* findInMember({ ...slice, start, end: await members.nextStart() }, at, place);
      else {
        const bytes = () => ({ file: slice.file, offset: start, length: end - start, packing: 'gzip' as const });
        const found = foundOf(at, { ...place, bytes });
        if (found) yield found;
        if (end < (await members.nextStart())) yield noMember(place.path, end - slice.start);
      }
    }
  } finally {
    await window.close();
  }
}

/** Unpacks a member that is not what it must be: it holds several records, or it is broken. */
async function* findInMember(
  member: FileSlice,
  record: WarcRecord,
  place: { readonly path: string; readonly pages: PageIndex },
): AsyncGenerator<Found> {
  try {
    yield* findInWarcStream(gunzipChunks(chunksOf(member)), { ...place, base: record.offset });
  } catch (fault) {
    if (!(fault instanceof VisitxError)) throw fault;
    yield faultAt(warcOrigin(place.path, record), fault);
  }
}

const noMember = (path: string, offset: number): Found =>
  faultAt(
    { kind: 'warc', path, offset },
    new VisitxError('archive-broken', `${path} has no record where one must begin, at byte ${offset}`, { hint: 'fetch the archive again' }),
  );

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
const RESERVED_FLAGS = 0xe0;
const HEAD = 4096;
const SLACK = 65_536;
const SIZE_MODULUS = 2 ** 32;

/** Finds the members of a slice in their order, a few ahead where that is needed. */
class MemberScan {
  readonly #window: FileWindow;
  readonly #slice: FileSlice;
  /** Found, and not yet given out. */
  #ahead: WarcRecord[] = [];
  #searched: number;

  constructor(window: FileWindow, slice: FileSlice) {
    this.#window = window;
    this.#slice = slice;
    this.#searched = slice.start;
  }

  async next(): Promise<WarcRecord | undefined> {
    return (await this.#peek(0)) && this.#ahead.shift();
  }

  /** Where the next member begins, or the slice ends. */
  async nextStart(): Promise<number> {
    return (await this.#peek(0))?.offset ?? this.#slice.end;
  }

  /**
   * Where the member ends: where the next one begins, if the size that stands there is that of this record. Where it is not,
   * the member is unpacked to see. Members that begin inside of it are no members, and are dropped.
   */
  async endOf({ header, offset }: WarcRecord): Promise<number | undefined> {
    const size = header.headerLength + header.contentLength + RECORD_END;
    const next = await this.nextStart();
    if ((await this.#statedSize(next)) === size % SIZE_MODULUS) return next;
    const end = size <= MAX_ARTICLE_BYTES ? await this.#endByUnpacking(offset, size) : await this.#endBySize(offset, size);
    if (end !== undefined) this.#ahead = this.#ahead.filter((record) => record.offset >= end);
    return end;
  }

  async #endByUnpacking(offset: number, size: number): Promise<number | undefined> {
    const packed = memberLength(await this.#window.bytesAt(offset, size + SLACK), size);
    return packed === undefined ? undefined : offset + packed;
  }

  /** What is too large to be unpacked here holds no page; the first place behind it where its size stands is its end. */
  async #endBySize(offset: number, size: number): Promise<number | undefined> {
    for (let i = 1; ; i += 1) {
      const end = (await this.#peek(i))?.offset ?? this.#slice.end;
      if ((await this.#statedSize(end)) === size % SIZE_MODULUS) return end;
      if (end === this.#slice.end || end - offset > size + SLACK) return undefined;
    }
  }

  async #statedSize(end: number): Promise<number | undefined> {
    const bytes = await this.#window.bytesAt(end - 4, 4);
    return bytes.length === 4 ? bytes.readUInt32LE(0) : undefined;
  }

  async #peek(index: number): Promise<WarcRecord | undefined> {
    while (this.#ahead.length <= index) {
      const record = await this.#search();
      if (!record) return undefined;
      this.#ahead.push(record);
    }
    return this.#ahead[index];
  }

  async #search(): Promise<WarcRecord | undefined> {
    for (;;) {
      const offset = await this.#window.indexOf(MAGIC, this.#searched);
      this.#searched = offset === undefined ? this.#slice.end : offset + 1;
      if (offset === undefined) return undefined;
      const record = await this.#recordAt(offset);
      if (record) return record;
    }
  }

  async #recordAt(offset: number): Promise<WarcRecord | undefined> {
    for (const size of [HEAD, WARC_HEAD_BYTES]) {
      const packed = await this.#window.bytesAt(offset, size);
      if (((packed[3] ?? 0) & RESERVED_FLAGS) !== 0) return undefined;
      const head = gunzipHead(packed);
      const header = parseWarcHeader(head);
      if (header) return { header, head, offset };
      if (head.toString('latin1', 0, 5) !== 'WARC/') return undefined;
    }
    return undefined;
  }
}
