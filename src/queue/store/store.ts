/** Bytes of an object, from `start` to before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the parts of runs are kept: a folder that all machines see, or a bucket. An object is there whole or not at all. */
export interface Store {
  /** As workers on other machines find it. */
  readonly place: string;
  readonly has: (key: string) => Promise<boolean>;
  /** The bytes of an object. @throws VisitxError `store-failed`, also where it is not there. */
  readonly read: (key: string, range?: Range) => AsyncIterable<Uint8Array>;
  /** A file of this machine to write an object to, before it is put into its place. */
  readonly draft: () => Promise<string>;
  /** Puts a draft into its place, whole, and removes the draft. @throws VisitxError `store-failed`. */
  readonly put: (key: string, draft: string) => Promise<void>;
  /** The keys that begin so, in no order. */
  readonly list: (prefix: string) => AsyncIterable<string>;
  readonly remove: (key: string) => Promise<void>;
  /** Where an object can be read by `openInput`. */
  readonly placeOf: (key: string) => string;
  readonly close: () => void;
}

/** All bytes of a stream. */
export const bytesOf = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const held: Uint8Array[] = [];
  for await (const chunk of chunks) held.push(chunk);
  return Buffer.concat(held);
};

/** The object at a key as text. */
export const readText = async (store: Store, key: string): Promise<string> => (await bytesOf(store.read(key))).toString('utf8');
