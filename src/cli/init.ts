import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VisitxError } from '../core/error.ts';
import { escapeUnsafe } from '../write/escape.ts';
import { initFiles } from './init-files.ts';
import { writeOut } from './streams.ts';

/**
 * Writes the first files of a project; what is there already stays as it is.
 * @throws VisitxError `output-unwritable`.
 */
export const init = (folder: string, { ci }: { readonly ci: boolean }): void => {
  for (const [name, content] of Object.entries(initFiles)) {
    if (!ci && name.startsWith('.github/')) continue;
    const path = join(folder, name);
    if (existsSync(path)) {
      writeOut(`kept    ${escapeUnsafe(path)}\n`);
      continue;
    }
    writeNew(path, content);
    writeOut(`written ${escapeUnsafe(path)}\n`);
  }
  writeOut('\nNext: visitx check, then visitx fixture add <url or file>\n');
};

/**
 * Writes a file that is not there yet, with the folders above it.
 * @throws VisitxError `output-unwritable`.
 */
export const writeNew = (path: string, content: string | Uint8Array): void => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: 'wx' });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new VisitxError('output-unwritable', `${path} cannot be written: ${code}`, {
      cause,
      hint: 'check the folder and its permissions',
    });
  }
};
