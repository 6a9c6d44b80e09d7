import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VisitxError } from '../../core/error.ts';
import type { Source } from '../source.ts';

const MAX_NAME = 120;

/**
 * Keeps the bytes of a fetched page in a folder, under a name made of its address and its digest; gives the path.
 * @throws VisitxError `output-unwritable`.
 */
export const savePage = (folder: string, { bytes, info }: Source): string => {
  const path = join(folder, `${nameOf(info.finalUrl ?? info.url ?? 'page')}-${info.sha256.slice(0, 8)}.html`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, bytes);
    return path;
  } catch (cause) {
    throw new VisitxError('output-unwritable', `${path} cannot be written`, { cause, hint: 'name another folder with --save-html' });
  }
};

const nameOf = (address: string): string =>
  address
    .replace(/^[a-z]{2,6}:\/\/(?:www\.)?/iu, '')
    .replace(/[^a-z0-9]+/giu, '-')
    .slice(0, MAX_NAME)
    .toLowerCase();
