import { z } from 'zod';
import { RULES_DIGEST } from '../core/rules-digest.ts';
import { VERSION } from '../core/version.ts';
import { parseStored, runMissing } from './parse-stored.ts';
import { readText, type Store } from './store/store.ts';

/** How the articles of a run are read: whatever changes a report. */
const readingSchema = z.strictObject({
  /** ISO 8601. */
  published: z.string().exactOptional(),
  language: z.string().exactOptional(),
  evidence: z.enum(['full', 'none']),
  sites: z.boolean(),
  config: z.strictObject({ text: z.string(), path: z.string() }).exactOptional(),
});

export type Reading = z.infer<typeof readingSchema>;

/** What one article may take. */
const limitsSchema = z.strictObject({
  /** In milliseconds. */
  deadline: z.number().positive(),
  /** In MiB. */
  memory: z.int().positive(),
});

/** How pages are fetched, by every worker alike. Milliseconds and bytes. */
const fetchingSchema = z.strictObject({
  delay: z.number().nonnegative(),
  timeout: z.number().positive(),
  maxBytes: z.number().positive(),
  ignoreRobots: z.boolean(),
});

/** What all machines know of a run, as it stands in its store. */
const runSchema = z.strictObject({
  run: z.string().regex(/^[0-9a-f]{12}$/u),
  visitx: z.string(),
  rules: z.string(),
  reading: readingSchema,
  limits: limitsSchema,
  fetching: fetchingSchema,
  /** Lines of the manifest. */
  tasks: z.int().nonnegative(),
});

export type RunInfo = z.infer<typeof runSchema>;

export const runKey = (run: string): string => `runs/${run}/run.json`;
export const manifestKey = (run: string): string => `runs/${run}/manifest.jsonl`;

export const isRunId = (text: string): boolean => /^[0-9a-f]{12}$/u.test(text);

/** @throws VisitxError `run-missing`, `store-failed`. */
export const readRun = async (store: Store, run: string): Promise<RunInfo> => {
  if (!isRunId(run) || !(await store.has(runKey(run)))) throw runMissing(run, store.place);
  return parseStored(runSchema, await readText(store, runKey(run)), runKey(run));
};

/** True where this visitx writes what the one that cut the run writes. */
export const isOurs = ({ visitx, rules }: RunInfo): boolean => visitx === VERSION && rules === RULES_DIGEST;
