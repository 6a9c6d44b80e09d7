import { VisitxError } from '../core/error.ts';

export type SqliteValue = string | number | bigint | null | Uint8Array;
export type SqliteRow = Readonly<Record<string, SqliteValue>>;

/** A database that is only read. */
export interface SqliteReader {
  readonly all: (sql: string) => readonly SqliteRow[];
  readonly close: () => void;
}

/**
 * Opens a database by Node's own SQLite, or where Node has none by that of `node-sqlite3-wasm`.
 * @throws VisitxError `input-unreadable` where there is neither, or where the file is no sound database.
 */
export const openSqlite = async (path: string): Promise<SqliteReader> => {
  const open = builtIn() ?? (await fromPackage());
  if (!open) {
    throw new VisitxError('input-unreadable', `${path} is an SQLite database, and this Node has no SQLite`, {
      hint: 'run "npm install node-sqlite3-wasm", or use Node 22.13 or later',
    });
  }
  const guard = <T>(act: () => T): T => {
    try {
      return act();
    } catch (cause) {
      throw new VisitxError(
        'input-unreadable',
        `${path} cannot be read as a database: ${cause instanceof Error ? cause.message : String(cause)}`,
        { cause },
      );
    }
  };
  const reader = guard(() => open(path));
  return { all: (sql) => guard(() => reader.all(sql)), close: reader.close };
};

type Open = (path: string) => SqliteReader;

// Both modules may be missing, and the types of Node 20 know neither: what is there is looked at before it is used.
interface Statement {
  all(): unknown;
}

const builtIn = (): Open | undefined => {
  const module: unknown = process.getBuiltinModule?.('node:sqlite');
  if (!hasDatabase(module, 'DatabaseSync')) return undefined;
  return (path) => {
    const database = new module.DatabaseSync(path, { readOnly: true });
    return { all: (sql) => rowsOf(database.prepare(sql).all()), close: () => database.close() };
  };
};

const PACKAGE: string = 'node-sqlite3-wasm';

const fromPackage = async (): Promise<Open | undefined> => {
  const loaded: unknown = await import(PACKAGE).catch(() => undefined);
  const module = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded;
  if (!hasDatabase(module, 'Database')) return undefined;
  return (path) => {
    const database = new module.Database(path, { readOnly: true, fileMustExist: true });
    return {
      all: (sql) => {
        const statement = database.prepare(sql);
        const rows = rowsOf(statement.all());
        statement.finalize?.();
        return rows;
      },
      close: () => database.close(),
    };
  };
};

interface OpenDatabase {
  prepare(sql: string): Statement & { finalize?(): void };
  close(): void;
}

type DatabaseClass = new (path: string, options: Readonly<Record<string, boolean>>) => OpenDatabase;

const hasDatabase = <K extends string>(module: unknown, name: K): module is Readonly<Record<K, DatabaseClass>> =>
  typeof module === 'object' && module !== null && name in module && typeof Reflect.get(module, name) === 'function';

const rowsOf = (rows: unknown): readonly SqliteRow[] => (Array.isArray(rows) ? rows : []);
