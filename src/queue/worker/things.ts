import { Planner } from '../../batch/plan.ts';
import type { ErrorCode } from '../../core/error.ts';
import { KeyTable } from '../../core/key-table.ts';
import { findInLines } from '../../input/archive/find-in-file.ts';
import type { Found, FoundFault, Origin } from '../../input/archive/found.ts';
import { PageIndex } from '../../input/archive/warc-found.ts';
import type { PageFetcher } from '../../input/page-fetcher.ts';
import type { InputFiles } from '../input-files.ts';
import type { InputFile, Task } from '../task.ts';

/** What a task has found, and where it belongs. */
export interface Thing {
  readonly found: Found;
  /** The place in the list of addresses, from 0. */
  readonly n?: number;
  /** The file of the task that holds it, from 0. */
  readonly file?: number;
}

/** The files that a task reads. */
export const filesOf = (task: Task): readonly InputFile[] => {
  if (task.kind === 'lines') return [task.file];
  return task.kind === 'files' ? task.units.filter((unit) => 'at' in unit) : [];
};

type Release = () => Promise<void>;

interface Places {
  readonly files: InputFiles;
  readonly fetcher: PageFetcher;
}

/**
 * Everything that a task comes to, in its order. What stands in `releases` afterwards is called when all of it was converted.
 * @throws VisitxError `input-changed`, `store-failed`.
 */
export async function* thingsOf(task: Task, places: Places, releases: Release[]): AsyncGenerator<Thing> {
  if (task.kind === 'links') yield* thingsOfLinks(task);
  else if (task.kind === 'lines') yield* thingsOfLines(task, places, releases);
  else yield* thingsOfFiles(task, places, releases);
}

function* thingsOfLinks({ links }: Extract<Task, { readonly kind: 'links' }>): Generator<Thing> {
  for (const { n, origin, url, fault } of links) {
    if (fault) yield { n, found: faultFound(origin, fault) };
    else if (url !== undefined) yield { n, found: { type: 'link', url, isList: false, origin: origin } };
  }
}

async function* thingsOfLines(
  task: Extract<Task, { readonly kind: 'lines' }>,
  { files }: Places,
  releases: Release[],
): AsyncGenerator<Thing> {
  const { file, start, end, number } = task;
  const opened = await files.open(file, { start, end });
  releases.push(opened.release);
  const context = { path: file.shown, isStdin: file.isStdin, pages: new PageIndex(new KeyTable()), isGuess: file.isGuess, depth: 0 };
  for await (const found of findInLines(opened, context, { number, offset: start })) yield { found };
}

async function* thingsOfFiles(task: Extract<Task, { readonly kind: 'files' }>, places: Places, releases: Release[]): AsyncGenerator<Thing> {
  const planner = new Planner(places.fetcher);
  for (const [file, unit] of task.units.entries()) {
    if ('fault' in unit) {
      yield { found: faultFound({ kind: 'file', path: unit.shown }, unit.fault) };
      continue;
    }
    const { shown, size, isGuess, isStdin } = unit;
    const opened = await places.files.open(unit);
    releases.push(opened.release);
    for await (const { found } of planner.plan({ type: 'file', file: opened.file, size, isGuess, isStdin, shown })) yield { found, file };
  }
}

interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
}

const faultFound = (origin: Origin, { code, message, hint }: Fault): FoundFault => ({
  type: 'fault',
  origin,
  code,
  message,
  ...(hint === undefined ? {} : { hint }),
});
