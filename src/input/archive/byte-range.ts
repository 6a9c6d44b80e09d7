import { closeSync, openSync, readSync } from 'node:fs';
import { crc32, gunzipSync, inflateRawSync } from 'node:zlib';
import { VisitxError } from '../../core/error.ts';
import { messageOf, systemCodeOf } from '../../core/fault-code.ts';
import { fileFault } from '../file.ts';
import { readMember } from './gzip-member.ts';

/** What one article may have, packed or not. */
export const MAX_ARTICLE_BYTES = 32 * 1024 * 1024;

/** A file by its name; `raw` are the bytes of a name that is no UTF-8. */
export interface FilePath {
  readonly path: string;
  readonly raw?: Uint8Array;
}

/** Bytes of a file, and how they are packed. */
export interface ByteRange {
  readonly file: FilePath;
  readonly offset: number;
  readonly length: number;
  /** `zip`: a local header of a ZIP archive stands before the data, and `length` counts the data alone. */
  readonly packing: 'none' | 'gzip' | 'zip-stored' | 'zip-deflated';
  /** Of the unpacked bytes, where the archive says so. */
  readonly crc32?: number;
}

/** What Node's file functions take. */
export const nodePath = ({ path, raw }: FilePath): string | Buffer => (raw ? Buffer.from(raw) : path);

/** The bytes of a range, and how many packed bytes behind them belong to nothing. */
export interface RangeBytes {
  readonly bytes: Uint8Array;
  readonly unread: number;
}

/** The first gzip member of a range, and what is left of the range. @throws VisitxError as `readRange`. */
export const readMemberRange = (range: ByteRange): RangeBytes => {
  const packed = readPacked(range);
  try {
    const { unpacked, length } = readMember(packed, MAX_ARTICLE_BYTES);
    return { bytes: unpacked, unread: packed.length - length };
  } catch (cause) {
    throw unpackFault(cause);
  }
};

/**
 * The unpacked bytes of a range.
 * @throws VisitxError `archive-broken` where the archive is cut or corrupt there, `input-too-large`, or a fault of the file.
 */
export const readRange = (range: ByteRange): Uint8Array => {
  const bytes = unpack(readPacked(range), range.packing);
  if (range.crc32 !== undefined && crc32(bytes) !== range.crc32) {
    throw new VisitxError('archive-broken', 'the checksum of the entry does not fit its bytes', { hint: 'fetch the archive again' });
  }
  return bytes;
};

const readPacked = (range: ByteRange): Uint8Array => {
  if (range.length > MAX_ARTICLE_BYTES) throw tooLarge(range.length);
  const isZip = range.packing === 'zip-stored' || range.packing === 'zip-deflated';
  return readAt(range.file, isZip ? zipDataStart(range) : range.offset, range.length);
};

const unpack = (packed: Uint8Array, packing: ByteRange['packing']): Uint8Array => {
  try {
    if (packing === 'gzip') return gunzipSync(packed, { maxOutputLength: MAX_ARTICLE_BYTES });
    if (packing === 'zip-deflated') return inflateRawSync(packed, { maxOutputLength: MAX_ARTICLE_BYTES });
    return packed;
  } catch (cause) {
    throw unpackFault(cause);
  }
};

/** A fault of the system's zlib in words. */
export const unpackFault = (cause: unknown): VisitxError => {
  const code = systemCodeOf(cause);
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge();
  if (code === 'Z_BUF_ERROR') {
    return new VisitxError('archive-broken', 'the archive is cut short: its packed data ends too early', { cause, hint: 'fetch it again' });
  }
  return new VisitxError('archive-broken', `the packed data is corrupt: ${messageOf(cause)}`, { cause, hint: 'fetch the archive again' });
};

export const tooLarge = (length?: number): VisitxError =>
  new VisitxError(
    'input-too-large',
    `${length === undefined ? 'more bytes' : `${length} bytes, more`} than the ${MAX_ARTICLE_BYTES} that one article may have`,
    { hint: 'leave it out, or give the article alone' },
  );

const ZIP_LOCAL_HEADER = 30;
const ZIP_LOCAL_MAGIC = 0x04034b50;

const zipDataStart = ({ file, offset }: ByteRange): number => {
  const header = Buffer.from(readAt(file, offset, ZIP_LOCAL_HEADER));
  if (header.readUInt32LE(0) !== ZIP_LOCAL_MAGIC) {
    throw new VisitxError('archive-broken', 'the entry is not where the directory of the archive says', {
      hint: 'fetch the archive again',
    });
  }
  return offset + ZIP_LOCAL_HEADER + header.readUInt16LE(26) + header.readUInt16LE(28);
};

/** All of `length` bytes; an end before that is a fault. */
const readAt = (file: FilePath, start: number, length: number): Uint8Array => {
  const bytes = readUpTo(file, { start, length });
  if (bytes.length < length) {
    throw new VisitxError('archive-broken', `${file.path} ends before byte ${start + length}`, { hint: 'fetch the archive again' });
  }
  return bytes;
};

/** At most `length` bytes. @throws VisitxError where the file cannot be read. */
export const readUpTo = (file: FilePath, { start, length }: { readonly start: number; readonly length: number }): Uint8Array => {
  let handle: number | undefined;
  try {
    handle = openSync(nodePath(file), 'r');
    const bytes = Buffer.allocUnsafeSlow(length);
    let done = 0;
    while (done < length) {
      const count = readSync(handle, bytes, done, length - done, start + done);
      if (count === 0) break;
      done += count;
    }
    return bytes.subarray(0, done);
  } catch (cause) {
    throw fileFault(file.path, cause);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
};
