import { resolve } from 'node:path';
import { type Unit, type UnitOptions, unitsOf } from '../../batch/units.ts';
import { VisitxError } from '../../core/error.ts';
import { nodePath, readUpTo } from '../../input/archive/byte-range.ts';
import { HEAD_BYTES, inputKindOf, type Kind } from '../../input/archive/input-kind.ts';
import { isHidden, isPassedOver } from '../../input/archive/passed-over.ts';
import { localState } from '../input-files.ts';
import { type Bucket, openBucket } from '../store/s3-client.ts';
import { isBucketUrl, parseBucketUrl } from '../store/s3-url.ts';
import { bytesOf } from '../store/store.ts';
import type { InputFile } from '../task.ts';

/** A unit of the inputs, and what it is where that was looked at. */
export type CutUnit =
  | { readonly type: 'file'; readonly input: InputFile; readonly kind: Kind | undefined }
  | Exclude<Unit, { readonly type: 'file' }>;

/** The units of an input: files of this machine, or objects of a bucket. */
export async function* cutUnitsOf(input: string, options: UnitOptions): AsyncGenerator<CutUnit> {
  if (isBucketUrl(input)) {
    yield* bucketUnits(input);
    return;
  }
  for await (const unit of unitsOf(input, options)) {
    if (unit.type !== 'file') yield unit;
    else {
      const { file, shown, isGuess, isStdin } = unit;
      const found = await localState(nodePath(file));
      const { size, state } = found ?? { size: unit.size, state: '' };
      const raw = file.raw === undefined ? {} : { raw: rawFromRoot(file.raw).toString('base64') };
      const kind = isGuess && isPassedOver(shown) ? undefined : localKind(file, size);
      yield { type: 'file', input: { shown, at: resolve(file.path), ...raw, size, state, isGuess, isStdin }, kind };
    }
  }
}

const rawFromRoot = (raw: Uint8Array): Buffer => {
  const bytes = Buffer.from(raw);
  return bytes[0] === 0x2f ? bytes : Buffer.concat([Buffer.from(`${process.cwd()}/`), bytes]);
};

/** What cannot be read now is left to the worker to tell. */
const localKind = (file: Parameters<typeof readUpTo>[0], size: number): Kind | undefined => {
  try {
    return inputKindOf(readUpTo(file, { start: 0, length: Math.min(HEAD_BYTES, size) }));
  } catch (fault) {
    if (fault instanceof VisitxError) return undefined;
    throw fault;
  }
};

/** Smaller objects are looked into by the worker: asking for each of very many pages what it is takes too long. */
const LOOKED_INTO_BYTES = 1024 * 1024;
const LOOKED_INTO = /\.(?:warc|warc\.gz|wacz|jsonl|ndjson|txt|csv|tsv|xml|rss|atom|zip)(?:\.gz)?$/iu;

async function* bucketUnits(url: string): AsyncGenerator<CutUnit> {
  const place = parseBucketUrl(url);
  const bucket = await openBucket();
  try {
    const named = place.key === '' ? undefined : await bucket.head(place);
    const prefix = place.key === '' || place.key.endsWith('/') ? place.key : `${place.key}/`;
    let count = 0;
    for await (const { key, size, tag } of named ? [named] : bucket.list({ ...place, key: prefix })) {
      count += 1;
      if (key.endsWith('/') || (!named && isHidden(key.slice(prefix.length)))) continue;
      const shown = `s3://${place.bucket}/${key}`;
      const input = { shown, at: shown, size, state: tag, isGuess: !named, isStdin: false };
      yield { type: 'file', input, kind: await bucketKind(bucket, input) };
    }
    if (count === 0) throw new VisitxError('input-missing', `there is nothing at ${url}`, { hint: 'check the name' });
  } finally {
    bucket.close();
  }
}

const bucketKind = async (bucket: Bucket, { shown, size, isGuess }: InputFile): Promise<Kind | undefined> => {
  if (size === 0 || (isGuess && isPassedOver(shown))) return undefined;
  if (isGuess && size < LOOKED_INTO_BYTES && !LOOKED_INTO.test(shown)) return undefined;
  return inputKindOf(await bytesOf(bucket.read(parseBucketUrl(shown), { start: 0, end: Math.min(size, HEAD_BYTES) })));
};
