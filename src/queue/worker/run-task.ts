import { Belt } from '../../batch/belt.ts';
import type { ConverterPool } from '../../batch/pool.ts';
import type { Semaphore } from '../../batch/semaphore.ts';
import { Work } from '../../batch/work.ts';
import type { PageFetcher } from '../../input/page-fetcher.ts';
import type { InputFiles } from '../input-files.ts';
import type { PartEnd } from '../part/part-line.ts';
import { endOfPart } from '../part/read-part.ts';
import { PartWriter } from '../part/write-part.ts';
import type { Store } from '../store/store.ts';
import type { Task } from '../task.ts';
import { oneByHost } from './one-by-host.ts';
import { storedOf } from './stored-of.ts';
import { filesOf, type Thing, thingsOf } from './things.ts';

/** What tasks of a run share on one worker. */
export interface TaskContext {
  readonly store: Store;
  readonly files: InputFiles;
  readonly pool: ConverterPool;
  /** The room of the pool. */
  readonly workers: Semaphore;
  readonly fetcher: PageFetcher;
}

export interface TaskEnd extends PartEnd {
  /** True where the part was there, and nothing was done. */
  readonly isKnown: boolean;
}

/**
 * Converts what a task names, and puts its part into the store; done twice, it gives the same bytes in the same place.
 * @throws VisitxError `input-changed`, `store-failed`; what the signal gives as its reason.
 */
export const runTask = async (task: Task, context: TaskContext, signal: AbortSignal): Promise<TaskEnd> => {
  const known = await endOfPart(context.store, task.part);
  if (known) return { ...known, isKnown: true };
  const draft = await context.store.draft();
  const writer = new PartWriter(draft);
  try {
    await convertInto(writer, task, context, signal);
    const end = await writer.finish();
    signal.throwIfAborted();
    await context.store.put(task.part, draft);
    return { ...end, isKnown: false };
  } catch (fault) {
    await writer.drop();
    throw fault;
  }
};

const convertInto = async (writer: PartWriter, task: Task, context: TaskContext, signal: AbortSignal): Promise<void> => {
  const { pool, workers, files } = context;
  const work = new Work({ pool, workers, fetcher: oneByHost(context.fetcher, signal), duplicates: undefined });
  const releases: (() => Promise<void>)[] = [];
  const belt = new Belt<Thing>(async (thing, outcome) => {
    if (outcome) await writer.add(storedOf(thing, outcome));
  });
  try {
    for await (const thing of thingsOf(task, context, releases)) {
      signal.throwIfAborted();
      const { outcome } = await work.begin(thing.found, 0);
      await belt.put(thing, outcome);
    }
    await belt.finish();
    signal.throwIfAborted();
  } finally {
    // What was begun holds room in the pool until it has ended.
    await belt.finish().catch(() => {});
    for (const release of releases) await release();
  }
  for (const file of filesOf(task)) await files.check(file);
};
