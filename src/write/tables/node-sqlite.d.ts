/** As much of Node's own SQLite as is used here; it came with Node 22.5, and the types of Node 20 do not know it. */
declare module 'node:sqlite' {
  class DatabaseSync {
    constructor(path: string);
    exec(sql: string): void;
    prepare(sql: string): { run(...values: (string | number | null)[]): unknown };
    close(): void;
  }
}
