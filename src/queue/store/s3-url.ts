import { VisitxError } from '../../core/error.ts';

/** An object of a bucket, or all whose keys begin so. */
export interface BucketPlace {
  readonly bucket: string;
  readonly key: string;
}

export const isBucketUrl = (place: string): boolean => place.startsWith('s3://');

/** @throws VisitxError `option-invalid` unless it is like `s3://bucket/key`. */
export const parseBucketUrl = (url: string): BucketPlace => {
  const { bucket, key = '' } = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<key>.*))?$/su.exec(url)?.groups ?? {};
  if (bucket !== undefined) return { bucket, key };
  throw new VisitxError('option-invalid', `${url} is no place in a bucket`, { hint: 'give it as s3://bucket/prefix' });
};
