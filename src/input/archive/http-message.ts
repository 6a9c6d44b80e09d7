import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { systemCodeOf } from '../../core/fault-code.ts';
import { MAX_ARTICLE_BYTES, tooLarge } from './byte-range.ts';
import { parseHeaderBlock } from './header-block.ts';

/** An HTTP answer as a crawl stores it, its body as a browser sees it. */
export interface HttpMessage {
  readonly contentType: string | undefined;
  readonly body: Uint8Array;
}

/**
 * Reads an answer: takes chunks together and unpacks the body.
 * @throws VisitxError `input-too-large` where it swells beyond what an article may have.
 */
export const readHttpMessage = (bytes: Buffer): HttpMessage | undefined => {
  const head = parseHeaderBlock(bytes);
  if (!head) return undefined;
  const raw = bytes.subarray(head.end);
  const isChunked = /chunked/iu.test(head.fields.get('transfer-encoding') ?? '');
  const whole = isChunked ? joinChunks(raw) : raw;
  return { contentType: head.fields.get('content-type'), body: decodeBody(whole, head.fields.get('content-encoding') ?? '') };
};

const CHUNK_SIZE = /^(?<size>[0-9a-f]{1,8})[ \t]{0,8}(?:;[^\r\n]{0,200})?\r?\n/iu;
const CHUNK_HEAD = 224;

/** Crawlers that take chunks together keep the header all the same: what does not look like chunks is taken as it is. */
const joinChunks = (raw: Buffer): Buffer => {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < raw.length) {
    const head = CHUNK_SIZE.exec(raw.toString('latin1', at, at + CHUNK_HEAD));
    const size = Number.parseInt(head?.groups?.size ?? '', 16);
    if (!head || Number.isNaN(size)) return parts.length === 0 ? raw : Buffer.concat(parts);
    at += head[0].length;
    if (size === 0) break;
    parts.push(raw.subarray(at, at + size));
    at += size;
    if (raw[at] === 0x0d) at += 1;
    if (raw[at] === 0x0a) at += 1;
  }
  return Buffer.concat(parts);
};

const LIMIT = { maxOutputLength: MAX_ARTICLE_BYTES };

/** A body that is not what its header says is taken as it is: some crawlers unpack it and keep the header. */
const decodeBody = (body: Buffer, encoding: string): Uint8Array => {
  try {
    if (/gzip/iu.test(encoding)) return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, LIMIT) : body;
    if (/^br$/iu.test(encoding.trim())) return brotliDecompressSync(body, LIMIT);
    if (/deflate/iu.test(encoding)) return (body[0] ?? 0) % 16 === 8 ? inflateSync(body, LIMIT) : inflateRawSync(body, LIMIT);
  } catch (fault) {
    if (systemCodeOf(fault) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
  }
  return body;
};
