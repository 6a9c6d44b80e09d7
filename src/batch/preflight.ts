import { lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VisitxError } from '../core/error.ts';
import { systemCodeOf } from '../core/fault-code.ts';
import { TABLE_NAMES } from '../write/tables/tables.ts';
import { journalFolderOf, sideFileOf, type Target } from './output/targets.ts';
import { unwritable } from './output/unwritable.ts';

export interface PreflightOptions {
  readonly targets: readonly Target[];
  readonly isResume: boolean;
  readonly isOverwrite: boolean;
}

/** What a run is to do: begin, go on with one that broke off, or nothing, since it is complete. */
export type Start = 'begin' | 'resume' | 'complete';

/**
 * Looks at what stands in the places of the outputs, and changes nothing that is not visitx's own.
 * @throws VisitxError `output-exists` where something would be lost.
 */
export const preflight = async ({ targets, isResume, isOverwrite }: PreflightOptions): Promise<Start> => {
  const folder = journalFolderOf(targets);
  const hasJournal = await isThere(folder);
  if (hasJournal) await refuseWhileRunning(folder);
  if (hasJournal && isResume) return 'resume';
  const taken = await takenPlaces(targets);
  if (isResume && !isOverwrite && taken.length > 0 && taken.length === targets.length) return 'complete';
  if (hasJournal && !isOverwrite) throw brokenOff(folder);
  for (const target of taken) await refuseToLose(target, isOverwrite);
  for (const { partial } of targets) await rm(partial, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  return 'begin';
};

const LOCK = 'lock';

/** Marks the journal as that of this process. @throws VisitxError `output-unwritable`. */
export const lock = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, LOCK), `${process.pid}\n`);
  } catch (cause) {
    throw unwritable(folder, cause);
  }
};

const refuseWhileRunning = async (folder: string): Promise<void> => {
  const id = Number.parseInt(await readFile(join(folder, LOCK), 'utf8').catch(() => ''), 10);
  if (Number.isNaN(id) || id === process.pid || !isAlive(id)) return;
  throw new VisitxError('output-exists', `process ${id} is writing to this output`, {
    hint: `wait for it; if it is another program, remove ${join(folder, LOCK)}`,
  });
};

const isAlive = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch (fault) {
    return systemCodeOf(fault) === 'EPERM';
  }
};

const brokenOff = (folder: string): VisitxError =>
  new VisitxError('output-exists', `a run to this output broke off (${folder})`, {
    hint: 'repeat its command with --resume to go on, or with --overwrite to begin anew',
  });

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** An empty folder is no output yet. */
const takenPlaces = async (targets: readonly Target[]): Promise<Target[]> => {
  const taken: Target[] = [];
  for (const target of targets) {
    const isEmptyFolder = target.isFolder && (await readdir(target.path).catch(() => ['?'])).length === 0;
    if (!isEmptyFolder && (await isThere(target.path))) taken.push(target);
  }
  return taken;
};

const refuseToLose = async (target: Target, isOverwrite: boolean): Promise<void> => {
  const { name, path, isFolder } = target;
  if (!isOverwrite) {
    throw new VisitxError('output-exists', `${name} is there already`, { hint: 'name another output, or replace it with --overwrite' });
  }
  const isRealFolder = await lstat(path).then((found) => found.isDirectory());
  if (isRealFolder !== isFolder) {
    throw new VisitxError('output-exists', `${name} is a ${isRealFolder ? 'folder' : 'file'}, and is not replaced`, {
      hint: 'name another output',
    });
  }
  const foreign = isFolder ? (await readdir(path)).find((file) => !isOwnFile(file, target)) : undefined;
  if (foreign !== undefined) {
    throw new VisitxError('output-exists', `${name} holds ${foreign}, which visitx did not write; the folder is not replaced`, {
      hint: 'name another output',
    });
  }
};

const REPORT_NAME = /_[0-9a-f]{10}(?:-\d{1,9})?\.(?:yaml|json)$/u;

const isOwnFile = (file: string, target: Target): boolean =>
  REPORT_NAME.test(file) ||
  file === 'datapackage.json' ||
  TABLE_NAMES.some((table) => file === `${table}.${target.format}`) ||
  (['errors', 'skipped'] as const).some((side) => join(target.path, file) === sideFileOf([target], side));
