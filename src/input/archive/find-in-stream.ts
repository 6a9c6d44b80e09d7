import { VisitxError } from '../../core/error.ts';
import { MAX_ARTICLE_BYTES, tooLarge } from './byte-range.ts';
import { ChunkReader } from './chunk-reader.ts';
import { gunzipChunks } from './file-slice.ts';
import { type FindContext, type LinkKind, linksIn, originIn, within } from './find-context.ts';
import { type Found, faultAt } from './found.ts';
import { HEAD_BYTES, type InputKind, inputKindOf } from './input-kind.ts';
import { linesOf } from './lines.ts';
import { isHidden, isPassedOver } from './passed-over.ts';
import { type TarEntry, tarEntries } from './tar-entries.ts';
import { findInWarcStream } from './warc-stream.ts';

/** Archives in archives in archives are read, and no deeper. */
export const MAX_DEPTH = 3;

/**
 * What a stream holds that cannot be read twice: the bytes of each article are handed on.
 * @throws VisitxError where the stream itself is broken.
 */
export async function* findInStream(
  chunks: AsyncIterable<Uint8Array>,
  context: FindContext & { readonly kind: InputKind },
): AsyncGenerator<Found> {
  const { kind } = context;
  if (kind === 'warc') yield* findInWarcStream(chunks, context);
  else if (kind === 'json-lines') yield* findInHeldLines(chunks, context);
  else if (kind === 'tar') yield* findInTar(chunks, context);
  else if (isLinkKind(kind)) yield* linksIn(chunks, kind, context);
  else if (kind === 'zip' || kind === 'packed') yield faultAt(originIn(context), notRead());
  else yield await holdAll(chunks, context);
}

const isLinkKind = (kind: InputKind): kind is LinkKind => ['url-list', 'url-table', 'sitemap', 'feed'].includes(kind);

export const notRead = (): VisitxError =>
  new VisitxError('format-unknown', 'it is packed in a way that is not read here', { hint: 'unpack it and give the folder' });

async function* findInHeldLines(chunks: AsyncIterable<Uint8Array>, context: FindContext): AsyncGenerator<Found> {
  for await (const { number, offset, length, bytes } of linesOf(chunks, { maxBytes: MAX_ARTICLE_BYTES })) {
    const origin = originIn(context, { kind: 'archive', record: `line ${number}`, offset });
    yield bytes ? { type: 'article', bytes, form: 'json', origin, isGuess: false } : faultAt(origin, tooLarge(length));
  }
}

const holdAll = async (chunks: AsyncIterable<Uint8Array>, context: FindContext & { readonly kind: InputKind }): Promise<Found> => {
  const reader = new ChunkReader(chunks);
  const bytes = new Uint8Array(await reader.peek(MAX_ARTICLE_BYTES + 1));
  const fault = reader.takeFault();
  if (fault !== undefined) throw fault;
  const origin = originIn(context);
  if (bytes.length > MAX_ARTICLE_BYTES) return faultAt(origin, tooLarge());
  if (bytes.length === 0) return { type: 'skip', origin, reason: 'the file is empty' };
  return { type: 'article', bytes, form: context.kind === 'json' ? 'json' : 'page', origin, isGuess: context.isGuess };
};

async function* findInTar(chunks: AsyncIterable<Uint8Array>, context: FindContext): AsyncGenerator<Found> {
  for await (const entry of tarEntries(chunks)) {
    const inner = within(context, entry.name);
    if (isHidden(entry.name)) continue;
    if (isPassedOver(entry.name)) yield { type: 'skip', origin: originIn(inner), reason: 'no article by its name' };
    else yield* findInEntry(entry, inner);
  }
}

/** A broken archive inside a sound one costs itself alone; a broken outer one ends all. */
export async function* findInEntry(entry: Pick<TarEntry, 'chunks' | 'size'>, context: FindContext): AsyncGenerator<Found> {
  const reader = new ChunkReader(entry.chunks);
  const { kind, isGzip } = inputKindOf(await reader.peek(HEAD_BYTES));
  if (!isGzip && (kind === 'page' || kind === 'json') && entry.size > MAX_ARTICLE_BYTES) {
    yield faultAt(originIn(context), tooLarge(entry.size));
  } else if (context.depth > MAX_DEPTH) {
    yield faultAt(originIn(context), notRead());
  } else if (!isGzip) {
    yield* findInStream(reader.rest(), { ...context, kind });
  } else {
    try {
      yield* findInStream(gunzipChunks(reader.rest()), { ...context, kind });
    } catch (fault) {
      if (!(fault instanceof VisitxError)) throw fault;
      yield faultAt(originIn(context), fault);
    }
  }
}
