import { join } from 'node:path';
import { writeParquet } from '../write/tables/parquet.ts';
import { writeSqlite } from '../write/tables/sqlite.ts';
import { TABLES } from '../write/tables/tables.ts';
import { writeXlsx } from '../write/tables/xlsx.ts';

/** An output that is put together at the end, from the files of rows. */
export interface BuildJob {
  readonly format: 'xlsx' | 'parquet' | 'sqlite';
  /** A file, or for Parquet a folder that is there. */
  readonly path: string;
  /** The folder with a file of rows for each table. */
  readonly rowFolder: string;
}

export const rowFileIn = (folder: string, table: string): string => join(folder, `${table}.jsonl`);

/** The same rows give the same bytes; a file that stood in the place must be gone. */
export const build = async ({ format, path, rowFolder }: BuildJob): Promise<void> => {
  const tables = TABLES.map((table) => ({ table, rowFile: rowFileIn(rowFolder, table.name) }));
  if (format === 'sqlite') return writeSqlite(path, tables);
  if (format === 'xlsx') return writeXlsx(path, tables);
  for (const { table, rowFile } of tables) writeParquet(join(path, `${table.name}.parquet`), table, rowFile);
};
