import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { VisitxError } from '../core/error.ts';

/** The first file of a name in a folder or in one of those above it; `undefined` where there is none. */
export const findUpward = (name: string, from: string): string | undefined => {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = join(folder, name);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) return undefined;
  }
};

/**
 * The text of a file that people write; one that is far too large is not read at all.
 * @throws VisitxError `config-missing` or `config-invalid`.
 */
export const readSmallFile = (path: string, mostBytes: number): string => {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info?.isFile()) throw new VisitxError('config-missing', `there is no file ${path}`, { hint: 'check the path' });
  if (info.size > mostBytes) {
    throw new VisitxError('config-invalid', `${path} is ${info.size} bytes long; at most ${mostBytes} are read`, {
      hint: 'split it, or check that it is the right file',
    });
  }
  return readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
};
