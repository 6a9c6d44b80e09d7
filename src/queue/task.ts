import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ERROR_CODES } from '../core/error.ts';
import { RULES_DIGEST } from '../core/rules-digest.ts';
import { VERSION } from '../core/version.ts';
import { linesOf } from '../input/archive/lines.ts';
import { parseStored } from './parse-stored.ts';
import { manifestKey, type Reading } from './run-info.ts';
import type { Range, Store } from './store/store.ts';

export const originSchema = z.strictObject({
  kind: z.enum(['file', 'stdin', 'url', 'warc', 'archive']),
  path: z.string(),
  record: z.string().exactOptional(),
  offset: z.int().exactOptional(),
  url: z.string().exactOptional(),
  published: z.string().exactOptional(),
  retrieved: z.string().exactOptional(),
});

export const faultSchema = z.strictObject({ code: z.enum(ERROR_CODES), message: z.string(), hint: z.string().exactOptional() });

/** A file, as any machine finds it. */
const fileSchema = z.strictObject({
  /** As reports name it. */
  shown: z.string(),
  /** From the root of the file system, or `s3://…`. */
  at: z.string(),
  /** The bytes of a path that is no UTF-8, in base64. */
  raw: z.string().exactOptional(),
  /** In bytes. */
  size: z.int().nonnegative(),
  /** Milliseconds since 1970, or the tag of an object: changes when the file does. */
  state: z.string(),
  isGuess: z.boolean(),
  isStdin: z.boolean(),
});

export type InputFile = z.infer<typeof fileSchema>;

const unitSchema = z.union([fileSchema, z.strictObject({ shown: z.string(), fault: faultSchema })]);

export type InputUnit = z.infer<typeof unitSchema>;

/** One address of a list, or what stands in its place; `n` is its place in the list, from 0. */
const linkSchema = z.strictObject({
  n: z.int().nonnegative(),
  origin: originSchema,
  url: z.string().exactOptional(),
  fault: faultSchema.exactOptional(),
});

export type LinkItem = z.infer<typeof linkSchema>;

const common = {
  /** The key of the part that it gives. */
  part: z.string(),
  /** Tasks of one segment are put together by the places of their links; segments follow each other. */
  segment: z.int().nonnegative(),
};

/** What gives one part. */
const taskSchema = z.discriminatedUnion('kind', [
  /** Files as they are: an archive, or a hundred pages. */
  z.strictObject({ ...common, kind: z.literal('files'), units: z.array(unitSchema) }),
  /** Whole lines of a JSON Lines file; `number` is that of the first, from 1. */
  z.strictObject({
    ...common,
    kind: z.literal('lines'),
    file: fileSchema,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    number: z.int().positive(),
  }),
  /** Some addresses of a shard; all addresses of a host are in one shard, and a shard is one job. */
  z.strictObject({ ...common, kind: z.literal('links'), shard: z.int().nonnegative(), links: z.array(linkSchema) }),
]);

export type Task = z.infer<typeof taskSchema>;

type Uncut<T> = T extends unknown ? Omit<T, 'part'> : never;

/** A task before its part has a name. */
export type TaskDraft = Uncut<Task>;

/** What is to be done has one digest, and the state of its inputs another: the same work on the same bytes has one place. */
export const partKeyOf = (draft: TaskDraft, reading: Reading): string => {
  const { work, inputs } = namedBy(draft);
  const id = digest(JSON.stringify({ visitx: VERSION, rules: RULES_DIGEST, reading, work }), 24);
  return `parts/${id.slice(0, 2)}/${id}-${digest(JSON.stringify(inputs), 16)}.jsonl.gz`;
};

const namedBy = (draft: TaskDraft): { readonly work: unknown; readonly inputs: unknown } => {
  if (draft.kind === 'links') return { work: ['links', draft.links.map(({ origin }) => origin)], inputs: draft.links };
  const units = draft.kind === 'files' ? draft.units : [draft.file];
  const names = units.map((unit) => ('fault' in unit ? unit : [unit.shown, unit.isGuess, unit.isStdin]));
  const span = draft.kind === 'lines' ? [draft.start, draft.end, draft.number] : [];
  return { work: [draft.kind, names, span], inputs: units };
};

const digest = (text: string, digits: number): string => createHash('sha256').update(text).digest('hex').slice(0, digits);

const LONGEST_TASK = 64 * 1024 * 1024;

/** The tasks that stand in a range of a manifest, or in all of it, in their order. */
export async function* readTasks(store: Store, run: string, range?: Range): AsyncGenerator<Task> {
  const key = manifestKey(run);
  const decoder = new TextDecoder();
  for await (const { bytes } of linesOf(store.read(key, range), { maxBytes: LONGEST_TASK })) {
    yield parseStored(taskSchema, decoder.decode(bytes), key);
  }
}

/** The inputs of a task, for people. */
export const labelOfTask = (task: Task): string => {
  if (task.kind === 'lines') return `${task.file.shown} from line ${task.number}`;
  const names = task.kind === 'files' ? task.units.map(({ shown }) => shown) : task.links.map(({ origin }) => origin.url ?? origin.path);
  const [first = '', second] = names;
  return second === undefined ? first : `${first} and ${names.length - 1} more`;
};
