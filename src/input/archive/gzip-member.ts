import { constants, crc32, inflateRawSync } from 'node:zlib';

/** As much of its first member as the first bytes of a gzip file unpack to; what is corrupt is told when it is read. */
export const gunzipHead = (head: Uint8Array): Buffer => {
  try {
    return inflateRawSync(head.subarray(gzipHeaderLength(head)), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
};

const FLAGS = { headerCrc: 2, extra: 4, name: 8, comment: 16 };

/** RFC 1952, 2.3. */
const gzipHeaderLength = (bytes: Uint8Array): number => {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & FLAGS.extra) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [FLAGS.name, FLAGS.comment]) {
    if (flags & flag) at = Math.max(at, bytes.indexOf(0, at)) + 1;
  }
  return flags & FLAGS.headerCrc ? at + 2 : at;
};

const TRAILER = 8;

/** The packed length of the member that bytes begin with, where it unpacks to just so many bytes; what follows it is not looked at. */
export const memberLength = (bytes: Uint8Array, size: number): number | undefined => {
  try {
    const { unpacked, length } = readMember(bytes, size + 1);
    return unpacked.length === size ? length : undefined;
  } catch {
    return undefined;
  }
};

/** A gzip member, and how many of the packed bytes belong to it. */
export interface Member {
  readonly unpacked: Uint8Array;
  readonly length: number;
}

/**
 * Unpacks the first member of bytes.
 * @throws the fault of zlib, or an Error where the checksum does not fit.
 */
export const readMember = (bytes: Uint8Array, maxOutputLength: number): Member => {
  const start = gzipHeaderLength(bytes);
  const result: unknown = inflateRawSync(bytes.subarray(start), { info: true, maxOutputLength });
  if (!isInfo(result)) throw new TypeError('zlib does not tell what it read');
  const end = start + result.engine.bytesWritten;
  const trailer = Buffer.from(bytes.subarray(end, end + TRAILER));
  if (trailer.length < TRAILER) throw Object.assign(new Error('unexpected end of file'), { code: 'Z_BUF_ERROR' });
  if (trailer.readUInt32LE(0) !== crc32(result.buffer)) throw new Error('incorrect data check');
  return { unpacked: result.buffer, length: end + TRAILER };
};

interface InflateInfo {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

/** What zlib gives for `info: true`, which its types do not say. */
const isInfo = (result: unknown): result is InflateInfo =>
  typeof result === 'object' && result !== null && 'buffer' in result && result.buffer instanceof Uint8Array && 'engine' in result;
