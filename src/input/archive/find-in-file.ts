import { VisitxError } from '../../core/error.ts';
import { type ByteRange, MAX_ARTICLE_BYTES, readUpTo, tooLarge } from './byte-range.ts';
import { chunksOf, type FileSlice, gunzipChunks, rangeIn } from './file-slice.ts';
import { type FindContext, linksIn, originIn } from './find-context.ts';
import { findInStream, notRead } from './find-in-stream.ts';
import { findInZip } from './find-in-zip.ts';
import { type Found, faultAt, type Origin } from './found.ts';
import { HEAD_BYTES, inputKindOf, type Kind } from './input-kind.ts';
import { linesOf } from './lines.ts';
import { findInWarcMembers } from './warc-members.ts';
import { findInWarcStream } from './warc-stream.ts';

/**
 * What a file holds: itself as an article, or all the articles and addresses of an archive or a list.
 * What is broken inside is given as a fault, and the rest goes on.
 */
export async function* findInFile(slice: FileSlice, context: FindContext): AsyncGenerator<Found> {
  try {
    const head = readUpTo(slice.file, { start: slice.start, length: Math.min(HEAD_BYTES, slice.end - slice.start) });
    yield* findByKind(slice, inputKindOf(head), context);
  } catch (fault) {
    if (!(fault instanceof VisitxError)) throw fault;
    yield faultAt(originIn(context), fault);
  }
}

async function* findByKind(slice: FileSlice, { kind, isGzip }: Kind, context: FindContext): AsyncGenerator<Found> {
  const chunks = () => (isGzip ? gunzipChunks(chunksOf(slice)) : chunksOf(slice));
  if (kind === 'page' || kind === 'json') {
    yield wholeFile(slice, { kind, isGzip }, context);
  } else if (kind === 'warc') {
    const rangeOf = (range: { readonly offset: number; readonly length: number }) => rangeIn(slice, range);
    if (isGzip) yield* findInWarcMembers(slice, context);
    else yield* findInWarcStream(chunksOf(slice), { ...context, rangeOf });
  } else if (kind === 'zip' && !isGzip) {
    yield* findInZip(slice, context);
  } else if (kind === 'json-lines' && !isGzip) {
    yield* findInLines(slice, context, { number: 1, offset: 0 });
  } else if (kind === 'packed') {
    yield faultAt(originIn(context), notRead());
  } else if (kind === 'tar' || kind === 'json-lines' || kind === 'zip') {
    yield* findInStream(chunks(), { ...context, kind });
  } else {
    yield* linksIn(chunks(), kind, context);
  }
}

const wholeFile = (slice: FileSlice, { kind, isGzip }: Kind, context: FindContext): Found => {
  const origin = originIn(context);
  const length = slice.end - slice.start;
  if (length === 0 && context.isGuess) return { type: 'skip', origin, reason: 'the file is empty' };
  if (length > MAX_ARTICLE_BYTES) return faultAt(origin, tooLarge(length));
  const bytes: ByteRange = { file: slice.file, offset: slice.start, length, packing: isGzip ? 'gzip' : 'none' };
  return { type: 'article', bytes, form: kind === 'json' ? 'json' : 'page', origin, isGuess: context.isGuess };
};

/** Where a slice of a file begins that holds some of its lines. */
export interface LineStart {
  /** Of the first line, from 1. */
  readonly number: number;
  /** In bytes, from the start of the file. */
  readonly offset: number;
}

/** The articles of JSON Lines: all of a file, or whole lines that were cut out of it. */
export async function* findInLines(slice: FileSlice, context: FindContext, start: LineStart): AsyncGenerator<Found> {
  for await (const { number, offset, length } of linesOf(chunksOf(slice), { maxBytes: 0 })) {
    const record = `line ${start.number + number - 1}`;
    const origin: Origin = originIn(context, { kind: 'archive', record, offset: start.offset + offset });
    if (length > MAX_ARTICLE_BYTES) yield faultAt(origin, tooLarge(length));
    else yield { type: 'article', bytes: rangeIn(slice, { offset, length }), form: 'json', origin, isGuess: false };
  }
}
