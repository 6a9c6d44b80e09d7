import { createReadStream } from 'node:fs';
import { createInflateRaw } from 'node:zlib';
import { VisitxError } from '../../core/error.ts';
import { MAX_ARTICLE_BYTES, nodePath, tooLarge, unpackFault } from './byte-range.ts';
import { type FileSlice, MAX_RATIO } from './file-slice.ts';
import { type FindContext, originIn, within } from './find-context.ts';
import { findInFile } from './find-in-file.ts';
import { findInEntry } from './find-in-stream.ts';
import { type Found, faultAt } from './found.ts';
import { inputKindOf } from './input-kind.ts';
import { isHidden, isPassedOver } from './passed-over.ts';
import { type ZipEntry, zipEntries, zipNames } from './zip-entries.ts';

/** The articles of a ZIP archive; of a WACZ, those of the WARC files in it. */
export async function* findInZip(slice: FileSlice, context: FindContext): AsyncGenerator<Found> {
  const isWanted = await selectorFor(slice);
  for await (const found of zipEntries(slice)) {
    const name = 'entry' in found ? found.entry.name : found.name;
    const inner = within(context, name);
    if (isHidden(name) || !isWanted(name)) continue;
    if ('fault' in found) yield faultAt(originIn(inner), found.fault);
    else if (isPassedOver(name)) yield { type: 'skip', origin: originIn(inner), reason: 'no article by its name' };
    else yield* findInZipEntry(found.entry, slice, inner);
  }
}

const WACZ_ARCHIVE = /^archive\/[^/]{1,255}\.warc(?:\.gz)?$/iu;

/** @throws VisitxError `format-unknown` for an Office document or a book. */
const selectorFor = async (slice: FileSlice): Promise<(name: string) => boolean> => {
  const marks = new Set<string>();
  for await (const name of zipNames(slice)) {
    if (WACZ_ARCHIVE.test(name)) marks.add('archive');
    else if (['datapackage.json', '[Content_Types].xml', 'mimetype'].includes(name)) marks.add(name);
  }
  if (marks.has('[Content_Types].xml') || marks.has('mimetype')) {
    throw new VisitxError('format-unknown', 'it is an Office document or a book', {
      hint: 'save the article as plain text or as a web page first',
    });
  }
  return marks.has('archive') && marks.has('datapackage.json') ? (name) => WACZ_ARCHIVE.test(name) : () => true;
};

async function* findInZipEntry(entry: ZipEntry, slice: FileSlice, context: FindContext): AsyncGenerator<Found> {
  const { kind } = inputKindOf(entry.head);
  const isArticle = kind === 'page' || kind === 'json';
  const origin = originIn(context, { offset: entry.bytes.offset - slice.start });
  const isStored = entry.bytes.packing === 'zip-stored';
  if (isArticle && !isGzipped(entry.head)) {
    if (Math.max(entry.size, entry.bytes.length) > MAX_ARTICLE_BYTES) yield faultAt(origin, tooLarge(entry.size));
    else if (entry.size === 0) yield { type: 'skip', origin, reason: 'the file is empty' };
    else yield { type: 'article', bytes: entry.bytes, form: kind === 'json' ? 'json' : 'page', origin, isGuess: true };
  } else if (isStored) {
    yield* findInFile({ file: slice.file, start: entry.dataStart, end: entry.dataStart + entry.bytes.length }, context);
  } else {
    yield* findInPackedEntry(entry, context);
  }
}

const isGzipped = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

async function* findInPackedEntry(entry: ZipEntry, context: FindContext): AsyncGenerator<Found> {
  if (entry.size > MAX_RATIO * entry.bytes.length) {
    yield faultAt(
      originIn(context),
      new VisitxError('archive-unsafe', 'the entry swells like a bomb', { hint: 'if you trust it, unpack it' }),
    );
    return;
  }
  try {
    yield* findInEntry({ chunks: inflateChunks(entry), size: entry.size }, context);
  } catch (fault) {
    if (!(fault instanceof VisitxError)) throw fault;
    yield faultAt(originIn(context), fault);
  }
}

/** @throws VisitxError `archive-broken` also where there is more than the directory says. */
async function* inflateChunks({ bytes, dataStart, size }: ZipEntry): AsyncGenerator<Uint8Array> {
  const source = createReadStream(nodePath(bytes.file), { start: dataStart, end: dataStart + bytes.length - 1 });
  const inflate = source.pipe(createInflateRaw());
  source.on('error', (fault) => inflate.destroy(fault));
  let done = 0;
  try {
    for await (const chunk of inflate) {
      done += chunk.length;
      if (done > size) throw new VisitxError('archive-broken', 'the entry holds more than the archive says', { hint: 'fetch it again' });
      yield chunk;
    }
  } catch (cause) {
    throw cause instanceof VisitxError ? cause : unpackFault(cause);
  } finally {
    source.destroy();
    inflate.destroy();
  }
}
