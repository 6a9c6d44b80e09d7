import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { VisitxError } from '../core/error.ts';
import { type FilePath, nodePath } from '../input/archive/byte-range.ts';
import { isHidden } from '../input/archive/passed-over.ts';
import { fileFault } from '../input/file.ts';

/** A file of a folder, or what stood in the way. */
export type Walked = { readonly file: FilePath; readonly size: number } | { readonly file: FilePath; readonly fault: VisitxError };

interface Place {
  readonly folder: FilePath;
  /** Folders around this one, as the file system numbers them. */
  readonly around: readonly string[];
}

/** The files of a folder and of the folders in it, in the order of their names; hidden ones are left out. */
export async function* walk(folder: FilePath, isExcluded: (path: string) => boolean): AsyncGenerator<Walked> {
  yield* walkPlace({ folder, around: [] }, isExcluded);
}

async function* walkPlace({ folder, around }: Place, isExcluded: (path: string) => boolean): AsyncGenerator<Walked> {
  const opened = await openFolder({ folder, around });
  if (opened instanceof VisitxError) {
    yield { file: folder, fault: opened };
    return;
  }
  for (const entry of opened.entries) {
    const file = childOf(folder, entry.name);
    if (isHidden(nameOf(entry.name)) || isExcluded(file.path)) continue;
    const found = await statOf(file);
    if (found instanceof VisitxError) yield { file, fault: found };
    else if (found.isDirectory()) yield* walkPlace({ folder: file, around: opened.around }, isExcluded);
    else if (found.isFile()) yield { file, size: found.size };
  }
}

const openFolder = async ({
  folder,
  around,
}: Place): Promise<{ readonly entries: readonly Dirent<Buffer>[]; readonly around: readonly string[] } | VisitxError> => {
  try {
    const { dev, ino } = await stat(nodePath(folder));
    const id = `${dev}:${ino}`;
    if (around.includes(id)) return loop(folder.path);
    const entries = await readdir(nodePath(folder), { withFileTypes: true, encoding: 'buffer' });
    return { entries: entries.sort((a, b) => Buffer.compare(a.name, b.name)), around: [...around, id] };
  } catch (cause) {
    return fileFault(folder.path, cause);
  }
};

const loop = (path: string): VisitxError =>
  new VisitxError('input-unreadable', `${path} leads back to a folder around it`, {
    hint: 'remove the link, or name the folders one by one',
  });

const statOf = async (file: FilePath): Promise<Stats | VisitxError> => {
  try {
    return await stat(nodePath(file));
  } catch (cause) {
    return fileFault(file.path, cause);
  }
};

/** Names are bytes; those that are no UTF-8 are shown as old Windows wrote them, and opened by their bytes. */
const nameOf = (name: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(name);
  } catch {
    return new TextDecoder('windows-1252').decode(name);
  }
};

const childOf = (folder: FilePath, name: Buffer): FilePath => {
  const shown = nameOf(name);
  const path = folder.path === '.' ? shown : `${folder.path.replace(/\/$/u, '')}/${shown}`;
  const isOdd = folder.raw !== undefined || !Buffer.from(shown, 'utf8').equals(name);
  if (!isOdd) return { path };
  return { path, raw: new Uint8Array(Buffer.concat([Buffer.from(nodePath(folder)), Buffer.from('/'), name])) };
};
