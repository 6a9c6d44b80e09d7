import type { Readable, Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { VisitxError } from '../../core/error.ts';

/** The encodings that this Node unpacks; zstd came with 22.15. */
export const ACCEPTED_ENCODINGS = 'createZstdDecompress' in zlib ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br';

const MAX_ENCODINGS = 3;

/**
 * All bytes of an answer, unpacked; stops at the first byte over the limit, packed or not.
 * @throws VisitxError `input-too-large` or `fetch-failed`; what the stream itself throws.
 */
export const readBody = async (body: Readable, encoding: string | undefined, maxBytes: number): Promise<Uint8Array> => {
  const unpackers = unpackersFor(encoding);
  let stream: Readable = body;
  for (const unpacker of unpackers) {
    stream.on('error', (fault) => unpacker.destroy(fault));
    stream = stream.pipe(unpacker);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk);
    }
  } catch (fault) {
    throw isPackingFault(fault) ? new VisitxError('fetch-failed', 'the answer cannot be unpacked', { cause: fault }) : fault;
  } finally {
    body.destroy();
    for (const unpacker of unpackers) unpacker.destroy();
  }
  return Buffer.concat(chunks);
};

const tooLarge = (maxBytes: number): VisitxError =>
  new VisitxError('input-too-large', `the page has more than ${maxBytes} bytes`, { hint: 'raise the limit with --max-bytes' });

const isPackingFault = (fault: unknown): boolean =>
  fault instanceof Error &&
  'code' in fault &&
  typeof fault.code === 'string' &&
  /^(?:Z_|ERR__?(?:ZSTD|BROTLI)|ERR_BROTLI|ERR_ZSTD)/u.test(fault.code);

/** Encodings stand in the order in which they were applied. */
const unpackersFor = (encoding: string | undefined): Transform[] => {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MAX_ENCODINGS) throw new VisitxError('fetch-failed', 'the answer is packed too many times');
  return names.reverse().map(unpackerFor);
};

const unpackerFor = (name: string): Transform => {
  switch (name) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH });
    case 'deflate':
      return zlib.createInflate();
    case 'br':
      return zlib.createBrotliDecompress();
    case 'zstd':
      if ('createZstdDecompress' in zlib && typeof zlib.createZstdDecompress === 'function') return zlib.createZstdDecompress();
  }
  throw new VisitxError('fetch-failed', `the answer is packed as ${name}, which cannot be unpacked`);
};
