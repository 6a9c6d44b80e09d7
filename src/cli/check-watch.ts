import { watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findUpward } from '../input/find-upward.ts';
import { CONFIG_NAME } from './config-file.ts';
import { tellFault } from './fault.ts';
import { writeErr } from './streams.ts';

/** Editors write a file in several steps. */
const QUIET_MS = 150;

/** Runs at once and after every change, until interrupted; gives the exit code of the last run. */
export const watchFolders = (folders: readonly string[], run: () => Promise<number>): Promise<number> =>
  new Promise((done) => {
    let exitCode = 0;
    let timer: NodeJS.Timeout | undefined;
    const again = async (): Promise<void> => {
      timer = undefined;
      try {
        exitCode = await run();
        writeErr('visitx: waiting for changes; Ctrl-C ends\n');
      } catch (fault) {
        exitCode = 1;
        await tellFault(fault);
      }
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void again(), QUIET_MS);
    };
    const watchers = [...folders.map((folder) => watch(folder, { recursive: true }, soon)), ...configWatchers(soon)];
    process.once('SIGINT', () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      done(exitCode);
    });
    void again();
  });

const configWatchers = (soon: () => void) => {
  const path = findUpward(CONFIG_NAME, process.cwd());
  if (path === undefined) return [];
  return [watch(dirname(resolve(path)), (_, file) => (file === CONFIG_NAME ? soon() : undefined))];
};
