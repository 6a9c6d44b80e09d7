import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { VisitxError } from '../../core/error.ts';
import { messageOf } from '../../core/fault-code.ts';
import { loadPackage } from '../load-package.ts';
import type { BucketPlace } from './s3-url.ts';
import type { Range } from './store.ts';

/** An object as a listing names it. */
export interface ListedObject {
  readonly key: string;
  /** In bytes. */
  readonly size: number;
  /** Changes with the content. */
  readonly tag: string;
}

/** As much of object storage as runs need. Keys and credentials come from where the AWS SDK looks for them. */
export interface Bucket {
  /** `undefined` for what is not there. */
  readonly head: (place: BucketPlace) => Promise<ListedObject | undefined>;
  readonly read: (place: BucketPlace, range?: Range) => AsyncIterable<Uint8Array>;
  readonly put: (place: BucketPlace, body: Readable | Uint8Array, size: number) => Promise<void>;
  /** The objects whose keys begin so, in the order of their keys. */
  readonly list: (place: BucketPlace) => AsyncIterable<ListedObject>;
  readonly remove: (place: BucketPlace) => Promise<void>;
  readonly close: () => void;
}

/**
 * Opens a client. A server of one's own is named by AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL.
 * @throws VisitxError `package-missing`.
 */
export const openBucket = async (): Promise<Bucket> => {
  // It says on every start that later versions of it will not take this Node.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const sdk = await loadPackage('@aws-sdk/client-s3', () => import('@aws-sdk/client-s3'));
  const hasOwnServer = [process.env.AWS_ENDPOINT_URL_S3, process.env.AWS_ENDPOINT_URL].some((url) => url !== undefined && url !== '');
  const client: S3Client = new sdk.S3Client({
    forcePathStyle: hasOwnServer,
    maxAttempts: 5,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    ...(process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION ? {} : hasOwnServer ? { region: 'us-east-1' } : {}),
  });
  return {
    head: ({ bucket, key }) =>
      guard({ bucket, key }, async () => {
        try {
          const { ContentLength = 0, ETag = '' } = await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key }));
          return { key, size: ContentLength, tag: ETag };
        } catch (fault) {
          if (fault instanceof sdk.S3ServiceException && fault.$metadata.httpStatusCode === 404) return undefined;
          throw fault;
        }
      }),
    read: (place, range) =>
      guardStream(place, async () => {
        const span = range ? { Range: `bytes=${range.start}-${range.end - 1}` } : {};
        const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket: place.bucket, Key: place.key, ...span }));
        if (Body instanceof Readable) return Body;
        throw new TypeError('the answer has no body');
      }),
    put: ({ bucket, key }, body, size) =>
      guard({ bucket, key }, async () => {
        await client.send(new sdk.PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentLength: size }));
      }),
    list: (place) => listFrom(place, client, sdk),
    remove: ({ bucket, key }) =>
      guard({ bucket, key }, async () => {
        await client.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key: key }));
      }),
    close: () => client.destroy(),
  };
};

async function* listFrom(
  { bucket, key }: BucketPlace,
  client: S3Client,
  { ListObjectsV2Command }: typeof import('@aws-sdk/client-s3'),
): AsyncGenerator<ListedObject> {
  let token: string | undefined;
  do {
    const more = token === undefined ? {} : { ContinuationToken: token };
    const page = await guard({ bucket, key }, () => client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: key, ...more })));
    for (const { Key, Size = 0, ETag = '' } of page.Contents ?? []) if (Key !== undefined) yield { key: Key, size: Size, tag: ETag };
    token = page.IsTruncated ? page.NextContinuationToken : undefined;
  } while (token !== undefined);
}

async function* guardStream(place: BucketPlace, open: () => Promise<Readable>): AsyncGenerator<Uint8Array> {
  const stream = await guard(place, open);
  try {
    for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
  } catch (cause) {
    throw failed(place, cause);
  }
}

const guard = async <T>(place: BucketPlace, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (cause) {
    throw failed(place, cause);
  }
};

const failed = ({ bucket, key }: BucketPlace, cause: unknown): VisitxError =>
  new VisitxError('store-failed', `s3://${bucket}/${key}: ${cause instanceof Error ? `${cause.name}: ` : ''}${messageOf(cause)}`, {
    cause,
    hint: 'see that the bucket is there, and that AWS_ACCESS_KEY_ID, AWS_REGION and AWS_ENDPOINT_URL_S3 are those of its server',
  });
