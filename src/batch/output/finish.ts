import { lstat, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeDataPackage } from '../../write/tables/csv.ts';
import type { BuildJob } from '../build-job.ts';
import { partialSideFile, rowFolderIn } from './outputs.ts';
import { syncPath } from './sync-path.ts';
import { sideFileOf, type Target } from './targets.ts';
import { unwritable } from './unwritable.ts';

/** Puts together what is written at the end, beside its place; all of it is on the disk then. */
export const buildOutputs = async (
  targets: readonly Target[],
  journalFolder: string,
  build: (job: BuildJob) => Promise<void>,
): Promise<void> => {
  const rowFolder = rowFolderIn(journalFolder);
  await Promise.all(targets.map((target) => guard(target.name, () => buildOne(target, rowFolder, build))));
};

const buildOne = async (
  { format, partial, isFolder }: Target,
  rowFolder: string,
  build: (job: BuildJob) => Promise<void>,
): Promise<void> => {
  if (format === 'xlsx' || format === 'parquet' || format === 'sqlite') {
    if (!isFolder) await rm(partial, { force: true });
    await build({ format, path: partial, rowFolder });
  }
  if (format === 'csv') await writeFile(join(partial, 'datapackage.json'), writeDataPackage());
  const isReports = format === 'yaml' || format === 'json';
  // Reports were brought to the disk one by one.
  const files = isFolder && !isReports ? (await readdir(partial)).map((file) => join(partial, file)) : [partial];
  for (const file of files) await syncPath(file);
  if (isFolder) await syncPath(partial);
};

/** Gives every output its name; done twice, it does no harm. */
export const moveIntoPlace = async (targets: readonly Target[]): Promise<void> => {
  for (const target of targets) await guard(target.name, () => move(target.partial, target.path, target.isFolder));
  if (targets[0]?.isFolder === false) {
    for (const side of ['errors', 'skipped'] as const) {
      const path = sideFileOf(targets, side);
      await guard(path, () => move(partialSideFile(targets, side), path, false));
    }
  }
  for (const folder of new Set(targets.map(({ path }) => dirname(path)))) await guard(folder, () => syncPath(folder));
};

/** A folder that is in the place is put aside first: one of the two is there at any moment. */
const move = async (from: string, to: string, isFolder: boolean): Promise<void> => {
  const aside = `${to}.replaced`;
  if (await isThere(from)) {
    if (isFolder && (await isThere(to))) {
      await rm(aside, { recursive: true, force: true });
      await rename(to, aside);
    }
    await rename(from, to);
  }
  if (isFolder) await rm(aside, { recursive: true, force: true });
};

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

const guard = async (name: string, act: () => Promise<void>): Promise<void> => {
  try {
    await act();
  } catch (cause) {
    throw unwritable(name, cause);
  }
};
