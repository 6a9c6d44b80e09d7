import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { assembleRun } from '../check/assemble.ts';
import { readFloors } from '../check/floors.ts';
import type { CheckRun } from '../check/result.ts';
import type { Floors } from '../check/score.ts';
import type { Config } from '../config/config.ts';
import { VisitxError } from '../core/error.ts';
import { findFixtures } from '../input/fixture-folders.ts';
import { changedFiles } from './changed-files.ts';
import { matchesOnly } from './check-options.ts';
import { checkAll } from './check-threads.ts';
import type { CheckFlags } from './commands/check.ts';

const FLOORS = 'floors.yaml';

export interface CheckedFolders {
  /** Of the fixtures that were checked. */
  readonly folders: readonly string[];
  readonly floors: Floors;
  readonly run: CheckRun;
}

/** Checks the fixtures of some folders, with the floors that lie beside them. */
export const checkFolders = async (folders: readonly string[], flags: CheckFlags, config: Config | undefined): Promise<CheckedFolders> => {
  const all = folders.flatMap(findFixtures);
  if (all.length === 0) {
    throw new VisitxError('input-missing', `there is no fixture in ${folders.join(', ')}`, {
      hint: 'make one with visitx fixture add <file>',
    });
  }
  const chosen = choose(all, folders, flags, config);
  const isPartial = chosen.length < all.length || folders.some((folder) => all.includes(folder));
  const floors: Floors = { ...config?.floors, ...readFloorFiles(folders) };
  const outcomes = await checkAll(chosen, floors, config);
  return { folders: chosen, floors, run: assembleRun({ outcomes, config, floors, isPartial }) };
};

/** @throws VisitxError `option-invalid` where `--only` names nothing: a check of nothing would pass. */
const choose = (all: readonly string[], folders: readonly string[], flags: CheckFlags, config: Config | undefined): string[] => {
  const { only, changed } = flags;
  const named = only === undefined ? [...all] : all.filter((folder) => matchesOnly(basename(folder), only));
  if (named.length === 0) {
    throw new VisitxError('option-invalid', `no fixture is named ${only?.join(', ') ?? ''}`, {
      hint: 'name folders as they are; * stands for any letters',
    });
  }
  if (changed === undefined || changed === false) return named;
  const files = changedFiles(typeof changed === 'string' ? changed : 'HEAD');
  const shared = [...floorFiles(folders), ...(config ? [config.path] : [])].map((path) => resolve(path));
  if (shared.some((path) => files.has(path))) return named;
  const touched = new Set([...files].map((path) => dirname(path)));
  return named.filter((folder) => touched.has(resolve(folder)));
};

const readFloorFiles = (folders: readonly string[]): Floors =>
  Object.fromEntries(floorFiles(folders).flatMap((path) => Object.entries(readFloors(readFileSync(path, 'utf8'), path))));

/** In the folder, or beside it where it is one fixture. */
const floorFiles = (folders: readonly string[]): string[] => {
  const paths = folders.flatMap((folder) =>
    [join(folder, FLOORS), join(dirname(resolve(folder)), FLOORS)].filter((path) => existsSync(path)).slice(0, 1),
  );
  return [...new Set(paths)].filter((path) => statSync(path).isFile());
};
