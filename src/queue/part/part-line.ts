import { z } from 'zod';
import { ERROR_CODES } from '../../core/error.ts';
import { faultSchema, originSchema } from '../task.ts';

const factsSchema = z.strictObject({
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  date: z.string().nullable(),
  kinds: z.array(z.string()),
  diagnostics: z.array(z.string()),
  filled: z.string(),
  urlKey: z.string().nullable(),
  textKey: z.string(),
});

/** A page that records of later archives may repeat: its digest, and where it is in its file. */
const pageSchema = z.strictObject({
  digest: z.string(),
  offset: z.int(),
  length: z.int(),
  packing: z.enum(['none', 'gzip', 'zip-stored', 'zip-deflated']),
});

const common = {
  origin: originSchema,
  /** The place in its list of what an address led to, from 0. */
  n: z.int().exactOptional(),
};
const article = {
  ...common,
  isGuess: z.boolean(),
  unread: z.int().exactOptional(),
  page: pageSchema.exactOptional(),
  /** The file of the task that holds it, from 0, where it may be repeated. */
  file: z.int().exactOptional(),
};

/** A line of a part for each thing that its task came to. */
const lineSchema = z.discriminatedUnion('type', [
  /** The report stands in the next line. */
  z.strictObject({ ...article, type: z.literal('article'), facts: factsSchema }),
  z.strictObject({
    ...article,
    type: z.literal('failed'),
    code: z.enum([...ERROR_CODES, 'unexpected']),
    message: z.string(),
    hint: z.string().exactOptional(),
  }),
  /** `repeats`: the digest of a page that no archive of the task has. */
  z.strictObject({ ...common, ...faultSchema.shape, type: z.literal('fault'), repeats: z.string().exactOptional() }),
  z.strictObject({ ...common, type: z.literal('skip'), reason: z.string() }),
  /** The last line: a part that ends without it is none. */
  z.strictObject({ type: z.literal('end'), things: z.int(), errors: z.int() }),
]);

export type PartLine = z.infer<typeof lineSchema>;
export type PartEnd = Extract<PartLine, { readonly type: 'end' }>;
export type ThingLine = Exclude<PartLine, PartEnd>;

export const parsePartLine = (text: string): PartLine => lineSchema.parse(JSON.parse(text));

/** One thing that a part holds, and its report where there is one. */
export interface StoredThing {
  readonly line: ThingLine;
  /** A line of JSON, UTF-8, with its line break. */
  readonly report?: Uint8Array;
}
