import { rmSync } from 'node:fs';
import { VisitxError } from '../../core/error.ts';
import type { Cell } from './tables.ts';

/** As much of SQLite as the writer needs. */
export interface Database {
  /** Runs statements without values. */
  readonly run: (sql: string) => void;
  /** Runs one statement with values for its parameters, as often as it is called. */
  readonly prepare: (sql: string) => (values: Cell[]) => void;
  readonly close: () => void;
}

/**
 * Opens a database by Node's own SQLite, or where Node has none by the one of `node-sqlite3-wasm`.
 * @throws VisitxError `package-missing` where there is neither.
 */
export const openDatabase = async (path: string): Promise<Database> => (await openBuiltIn(path)) ?? (await openWasm(path));

const openBuiltIn = async (path: string): Promise<Database | undefined> => {
  const sqlite = await import('node:sqlite').catch(() => undefined);
  if (!sqlite) return undefined;
  const database = new sqlite.DatabaseSync(path);
  return {
    run: (sql) => database.exec(sql),
    prepare: (sql) => {
      const statement = database.prepare(sql);
      return (values) => void statement.run(...values);
    },
    close: () => database.close(),
  };
};

const openWasm = async (path: string): Promise<Database> => {
  const { default: sqlite } = await import('node-sqlite3-wasm').catch((cause: unknown) => {
    throw new VisitxError('package-missing', 'this Node has no SQLite, and the package node-sqlite3-wasm is not installed', {
      cause,
      hint: 'run "npm install node-sqlite3-wasm", or use Node 22.13 or later',
    });
  });
  releaseLock(path);
  const database = new sqlite.Database(path);
  const finalizers: (() => void)[] = [];
  return {
    run: (sql) => database.exec(sql),
    prepare: (sql) => {
      const statement = database.prepare(sql);
      finalizers.push(() => statement.finalize());
      return (values) => void statement.run(values);
    },
    close: () => {
      for (const finalize of finalizers) finalize();
      database.close();
    },
  };
};

/** That package locks by a folder beside the file, which a killed run leaves behind; a run holds the lock of its whole output. */
const releaseLock = (path: string): void => rmSync(`${path}.lock`, { recursive: true, force: true });
