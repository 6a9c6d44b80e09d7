import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCsvHeader } from '../../write/tables/csv.ts';
import { TABLES } from '../../write/tables/tables.ts';
import { rowFileIn } from '../build-job.ts';
import type { PartName } from '../render.ts';
import { AppendFile } from './append-file.ts';
import { ReportFolder } from './report-folder.ts';
import { sideFileOf, type Target } from './targets.ts';
import { unwritable } from './unwritable.ts';

export interface OutputsOptions {
  readonly targets: readonly Target[];
  readonly journalFolder: string;
  /** Sizes of the files as they were saved last; none for a new run. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Tells the files of reports that were written before. */
  readonly isKept: (name: string) => boolean;
  readonly byteOrderMark: boolean;
}

/** What a run writes while it converts: files that only grow, and folders of reports. */
export class Outputs {
  readonly #files = new Map<string, AppendFile>();
  /** Which files a part goes to. */
  readonly #byPart = new Map<PartName, AppendFile[]>();
  readonly #folders: { readonly part: PartName; readonly folder: ReportFolder }[] = [];

  private constructor() {}

  /** @throws VisitxError `output-unwritable`. */
  static async open(options: OutputsOptions): Promise<Outputs> {
    const outputs = new Outputs();
    for (const [i, target] of options.targets.entries()) await outputs.#openTarget(target, `${i}`, options);
    if (options.targets.some(({ format }) => ['xlsx', 'parquet', 'sqlite'].includes(format))) await outputs.#openRows(options);
    for (const side of ['errors', 'skipped'] as const) {
      await outputs.#open(side, partialSideFile(options.targets, side), options);
    }
    return outputs;
  }

  /** Adds a report in all its forms; `name` is that of its file. */
  async add(parts: ReadonlyMap<PartName, Uint8Array>, name: string): Promise<void> {
    for (const [part, bytes] of parts) for (const file of this.#byPart.get(part) ?? []) await file.add(bytes);
    for (const { part, folder } of this.#folders) {
      const bytes = parts.get(part);
      if (bytes) await folder.add(name, bytes);
    }
  }

  /** Adds a line to the file of what failed, or of what was passed over. */
  async addAside(side: 'errors' | 'skipped', line: object): Promise<void> {
    await this.#files.get(side)?.add(Buffer.from(`${JSON.stringify(line)}\n`, 'utf8'));
  }

  /** Brings all to the disk; gives the sizes of the files. */
  async save(): Promise<Record<string, number>> {
    await Promise.all([...this.#folders.map(({ folder }) => folder.save()), ...[...this.#files.values()].map((file) => file.save())]);
    return Object.fromEntries([...this.#files].map(([name, file]) => [name, file.size]));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#files.values()].map((file) => file.close()));
  }

  async #openTarget(target: Target, name: string, options: OutputsOptions): Promise<void> {
    const { format, partial } = target;
    if (target.isFolder) await makeFolder(partial);
    if (format === 'jsonl') this.#feed('jsonl', await this.#open(name, partial, options));
    if (format === 'yaml' || format === 'json') {
      const folder = new ReportFolder(partial, format);
      await folder.prepare(options.isKept);
      this.#folders.push({ part: format, folder });
    }
    if (format !== 'csv') return;
    for (const table of TABLES) {
      const file = await this.#open(`${name}/${table.name}`, join(partial, `${table.name}.csv`), options);
      if (file.size === 0) await file.add(Buffer.from(writeCsvHeader(table, options.byteOrderMark ? '\ufeff' : ''), 'utf8'));
      this.#feed(`csv/${table.name}`, file);
    }
  }

  async #openRows(options: OutputsOptions): Promise<void> {
    const folder = rowFolderIn(options.journalFolder);
    await makeFolder(folder);
    for (const { name } of TABLES) this.#feed(`rows/${name}`, await this.#open(`rows/${name}`, rowFileIn(folder, name), options));
  }

  async #open(name: string, path: string, { sizes }: OutputsOptions): Promise<AppendFile> {
    const file = await AppendFile.open(path, sizes[name] ?? 0);
    this.#files.set(name, file);
    return file;
  }

  #feed(part: PartName, file: AppendFile): void {
    this.#byPart.set(part, [...(this.#byPart.get(part) ?? []), file]);
  }
}

/** The rows of the tables from which outputs are put together at the end. */
export const rowFolderIn = (journalFolder: string): string => join(journalFolder, 'rows');

/** Where the file beside the outputs is written before they are whole. */
export const partialSideFile = (targets: readonly Target[], side: 'errors' | 'skipped'): string => {
  const [first] = targets;
  return first?.isFolder ? join(first.partial, `${side}.jsonl`) : `${sideFileOf(targets, side)}.partial`;
};

const makeFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw unwritable(path, cause);
  }
};
