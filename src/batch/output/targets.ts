import { basename, dirname, extname, join, resolve } from 'node:path';
import { VisitxError } from '../../core/error.ts';

export const OUTPUT_FORMATS = ['yaml', 'json', 'jsonl', 'csv', 'xlsx', 'parquet', 'sqlite'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** Where a run writes, and how. */
export interface Target {
  /** As the user gave it. */
  readonly name: string;
  /** From the root of the file system. */
  readonly path: string;
  /** What the run writes to until it is whole. */
  readonly partial: string;
  readonly format: OutputFormat;
  /** True where it is a folder of files. */
  readonly isFolder: boolean;
}

const BY_EXTENSION: Readonly<Record<string, OutputFormat>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
  '.parquet': 'parquet',
  '.sqlite': 'sqlite',
  '.sqlite3': 'sqlite',
  '.db': 'sqlite',
};

const FOLDERS: ReadonlySet<OutputFormat> = new Set(['yaml', 'json', 'csv', 'parquet']);

/**
 * Tells from the names of the outputs what to write; `format` is for those whose name does not tell.
 * @throws VisitxError `option-invalid` where two outputs are in one place.
 */
export const targetsOf = (names: readonly string[], format: OutputFormat | undefined): Target[] => {
  const targets = names.map((name) => targetOf(name, format));
  for (const [i, { path, name }] of targets.entries()) {
    if (targets.some((other, j) => j !== i && (other.path === path || isWithin(other.path, path)))) {
      throw new VisitxError('option-invalid', `the output ${name} is in the place of another one`, {
        hint: 'give each output a place of its own',
      });
    }
  }
  return targets;
};

const targetOf = (name: string, asked: OutputFormat | undefined): Target => {
  const path = resolve(name);
  const format = BY_EXTENSION[extname(path).toLowerCase()] ?? asked ?? 'yaml';
  return { name, path, partial: `${path}.partial`, format, isFolder: FOLDERS.has(format) };
};

/** True for a place in a folder, or the folder itself. */
export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** Where a run keeps what it needs to go on after a crash. */
export const journalFolderOf = ([first]: readonly Target[]): string => `${first?.path ?? ''}.journal`;

/** Where the articles that failed, or that were passed over, are written down: in the folder that is the first output, or beside the file. */
export const sideFileOf = ([first]: readonly Target[], name: 'errors' | 'skipped'): string => {
  if (!first) return '';
  if (first.isFolder) return join(first.path, `${name}.jsonl`);
  return join(dirname(first.path), `${basename(first.path, extname(first.path))}.${name}.jsonl`);
};
