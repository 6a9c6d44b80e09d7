import { z } from 'zod';

/** What became of one thing that was found. `left-out`: an article without a visit where only visits are wanted. */
export const OUTCOMES = ['done', 'left-out', 'duplicate', 'skipped', 'failed'] as const;

const factsSchema = z.strictObject({
  kinds: z.array(z.string()),
  diagnostics: z.array(z.string()),
  filled: z.string(),
});

/** A line of the journal for each thing that was found. */
const entrySchema = z.strictObject({
  article: z.int(),
  outcome: z.enum(OUTCOMES),
  label: z.string(),
  milliseconds: z.number(),
  /** Digests under which later duplicates find it. */
  keys: z.array(z.string()).optional(),
  /** The file of its report, without its ending. */
  file: z.string().optional(),
  facts: factsSchema.optional(),
  code: z.string().optional(),
  /** The archive is broken behind it. */
  hole: z.boolean().optional(),
});

export type Entry = z.infer<typeof entrySchema>;

/** A line of the journal that says: all before it is safe. */
const checkpointSchema = z.strictObject({
  /** Things found so far. */
  count: z.int(),
  /** A digest of what they were and in which order. */
  chain: z.string(),
  /** Sizes of the files that only grow, by their names in the run. */
  sizes: z.record(z.string(), z.int()),
  phase: z.enum(['converting', 'building', 'moving']),
});

export type Checkpoint = z.infer<typeof checkpointSchema>;

const headerSchema = z.strictObject({ journal: z.literal(1), run: z.string() });

export const parseEntry = (line: string): Entry | undefined => parse(entrySchema, line);
export const parseCheckpoint = (line: string): Checkpoint | undefined => parse(checkpointSchema, line);
export const parseHeader = (line: string): z.infer<typeof headerSchema> | undefined => parse(headerSchema, line);

/** The last line may be half written: what is no such line is none. */
const parse = <T>(schema: z.ZodType<T>, line: string): T | undefined => {
  try {
    const result = schema.safeParse(JSON.parse(line));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
};
