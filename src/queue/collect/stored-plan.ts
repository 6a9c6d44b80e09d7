import type { Positioned } from '../../batch/conveyor.ts';
import type { ErrorCode } from '../../core/error.ts';
import { KeyTable } from '../../core/key-table.ts';
import type { ByteRange } from '../../input/archive/byte-range.ts';
import type { Origin } from '../../input/archive/found.ts';
import { PageIndex } from '../../input/archive/warc-found.ts';
import type { StoredThing, ThingLine } from '../part/part-line.ts';
import { readPart } from '../part/read-part.ts';
import type { Store } from '../store/store.ts';
import { type InputFile, readTasks, type Task } from '../task.ts';
import { LinkOrder } from './link-order.ts';

/** Something that a part holds; or a page that an archive before its own has, and that is converted only now. */
export type StoredFound =
  | { readonly type: ThingLine['type']; readonly origin: Origin; readonly thing: StoredThing }
  | { readonly type: 'repeated'; readonly origin: Origin; readonly input: InputFile; readonly range: ByteRange };

export interface StoredPlanOptions {
  readonly store: Store;
  readonly run: string;
  /** Keys of parts that are not there: their inputs are told to have failed. */
  readonly missing: ReadonlySet<string>;
}

/**
 * Everything that the parts of a run hold, in the order of its inputs. A position counts tasks.
 * @throws VisitxError `store-failed`.
 */
export async function* storedPlan(options: StoredPlanOptions): AsyncGenerator<Positioned<StoredFound>> {
  const repeats = new Repeats();
  let list: { readonly segment: number; readonly order: LinkOrder } | undefined;
  let position = 0;
  for await (const task of readTasks(options.store, options.run)) {
    if (list && task.segment !== list.segment) {
      yield* placed(list.order, position);
      list = undefined;
    }
    if (task.kind === 'links') {
      list ??= { segment: task.segment, order: new LinkOrder() };
      for await (const thing of thingsOfTask(task, options)) await list.order.add(thing);
    } else {
      for await (const thing of thingsOfTask(task, options)) yield { found: repeats.resolve(thing, task), position };
    }
    position += 1;
  }
  if (list) yield* placed(list.order, position);
}

async function* placed(order: LinkOrder, position: number): AsyncGenerator<Positioned<StoredFound>> {
  try {
    for await (const thing of order.read()) yield { found: foundOf(thing), position };
  } finally {
    await order.close();
  }
}

const foundOf = (thing: StoredThing): StoredFound => ({ type: thing.line.type, origin: thing.line.origin, thing });

async function* thingsOfTask(task: Task, { store, missing }: StoredPlanOptions): AsyncGenerator<StoredThing> {
  if (missing.has(task.part)) yield* lostThings(task);
  else yield* readPart(store, task.part);
}

/** What is said of the inputs of a job that gave no part. */
const LOST = {
  code: 'job-failed' satisfies ErrorCode,
  message: 'the job of this input failed, or was not done',
  hint: 'see "visitx queue failed"',
} as const;

function* lostThings(task: Task): Generator<StoredThing> {
  if (task.kind === 'links') {
    for (const { n, origin } of task.links) yield { line: { ...LOST, type: 'fault', n, origin } };
    return;
  }
  const names = task.kind === 'files' ? task.units.map(({ shown }) => shown) : [task.file.shown];
  const record = task.kind === 'lines' ? { record: `line ${task.number}`, offset: task.start } : {};
  for (const path of names) yield { line: { ...LOST, type: 'fault', origin: { kind: 'file', path, ...record } } };
}

/** Pages of archives that records of later archives repeat: a task sees only its own. */
class Repeats {
  readonly #pages = new PageIndex(new KeyTable());
  readonly #inputs = new Map<string, InputFile>();

  resolve(thing: StoredThing, task: Task): StoredFound {
    const { line } = thing;
    if ('page' in line && line.page) this.#remember(line.page, task, line.file ?? 0);
    const range = line.type === 'fault' && line.repeats !== undefined ? this.#pages.get(line.repeats) : undefined;
    const input = range && this.#inputs.get(range.file.path);
    return input ? { type: 'repeated', origin: line.origin, input, range } : foundOf(thing);
  }

  #remember({ digest, ...range }: { readonly digest: string } & Omit<ByteRange, 'file'>, task: Task, file: number): void {
    const input = task.kind === 'files' ? task.units[file] : undefined;
    if (!input || !('at' in input)) return;
    this.#inputs.set(input.shown, input);
    this.#pages.add(digest, { ...range, file: { path: input.shown } });
  }
}
