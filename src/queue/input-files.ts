import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { VisitxError } from '../core/error.ts';
import { messageOf } from '../core/fault-code.ts';
import type { FilePath } from '../input/archive/byte-range.ts';
import { type Bucket, openBucket } from './store/s3-client.ts';
import { isBucketUrl, parseBucketUrl } from './store/s3-url.ts';
import type { Range } from './store/store.ts';
import type { InputFile } from './task.ts';

/** Files of inputs, wherever they are, as files of this machine. */
export interface InputFiles {
  /**
   * A file, or a range of its bytes, under the name that reports give it. What is in a bucket is copied here first.
   * @throws VisitxError `input-changed`, `store-failed`.
   */
  readonly open: (file: InputFile, range?: Range) => Promise<OpenInput>;
  /** @throws VisitxError `input-changed` where the file is not what it was when it was cut. */
  readonly check: (file: InputFile) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface OpenInput {
  readonly file: FilePath;
  /** Where the range begins in that file. */
  readonly start: number;
  readonly end: number;
  /** Removes the copy, where there is one. */
  readonly release: () => Promise<void>;
}

/** Bytes that are asked of a bucket at once: what breaks off is asked again from there. */
const REQUEST_BYTES = 8 * 1024 * 1024;

export const openInputFiles = (): InputFiles => {
  let opened: Promise<Bucket> | undefined;
  let folder: Promise<string> | undefined;
  let copies = 0;
  const bucket = (): Promise<Bucket> => {
    opened ??= openBucket();
    return opened;
  };
  const copy = async (file: InputFile, { start, end }: Range): Promise<string> => {
    folder ??= mkdtemp(join(tmpdir(), 'visitx-inputs-'));
    copies += 1;
    const name = `${copies}`;
    const path = join(await folder, name);
    await pipeline(chunksIn(await bucket(), file, { start, end }), createWriteStream(path));
    return path;
  };
  const check = async (file: InputFile): Promise<void> => {
    const found = isBucketUrl(file.at) ? await bucketState(await bucket(), file.at) : await localState(pathOf(file));
    if (found?.size === file.size && found.state === file.state) return;
    throw new VisitxError('input-changed', `${file.shown} is ${found ? 'not what it was' : 'not there, as it was'} when it was added`, {
      hint: 'add the inputs again, or see that this machine has them in the same place',
    });
  };
  return {
    check,
    open: async (file, range = { start: 0, end: file.size }) => {
      await check(file);
      if (!isBucketUrl(file.at)) return { file: { path: file.shown, raw: bytesOfPath(file) }, ...range, release: async () => {} };
      const path = await copy(file, range);
      const raw = new Uint8Array(Buffer.from(path));
      return { file: { path: file.shown, raw }, start: 0, end: range.end - range.start, release: () => rm(path, { force: true }) };
    },
    close: async () => {
      if (opened) (await opened).close();
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
};

async function* chunksIn(bucket: Bucket, { at }: InputFile, { start, end }: Range): AsyncGenerator<Uint8Array> {
  for (let from = start; from < end; from += REQUEST_BYTES) {
    yield* bucket.read(parseBucketUrl(at), { start: from, end: Math.min(end, from + REQUEST_BYTES) });
  }
}

/** The path as the file system has it. */
const bytesOfPath = ({ at, raw }: InputFile): Uint8Array =>
  new Uint8Array(raw === undefined ? Buffer.from(at) : Buffer.from(raw, 'base64'));

const pathOf = (file: InputFile): Buffer => Buffer.from(bytesOfPath(file));

/** Size and state of a file of this machine; `undefined` where it is not there. */
export const localState = (path: string | Buffer): Promise<Pick<InputFile, 'size' | 'state'> | undefined> =>
  stat(path).then(
    ({ size, mtimeMs }) => ({ size, state: `${Math.floor(mtimeMs)}` }),
    () => undefined,
  );

const bucketState = async (bucket: Bucket, url: string): Promise<Pick<InputFile, 'size' | 'state'> | undefined> => {
  const found = await bucket.head(parseBucketUrl(url));
  return found && { size: found.size, state: found.tag };
};

/** The bytes of an input as they come, without a copy where it is in a bucket. */
export const streamInput = async function* (file: InputFile): AsyncGenerator<Uint8Array> {
  if (!isBucketUrl(file.at)) {
    yield* createReadStream(pathOf(file));
    return;
  }
  const bucket = await openBucket();
  try {
    yield* chunksIn(bucket, file, { start: 0, end: file.size });
  } catch (cause) {
    throw cause instanceof VisitxError ? cause : new VisitxError('store-failed', `${file.at}: ${messageOf(cause)}`, { cause });
  } finally {
    bucket.close();
  }
};
