import { closeSync, openSync, readSync } from 'node:fs';
import type { Row } from './tables.ts';

const CHUNK = 1024 * 1024;
const LINE_FEED = 0x0a;

/** A row as a line of JSON, with its line break. */
export const writeRowLine = (row: Row): string => `${JSON.stringify(row)}\n`;

/** The lines of a file of rows, many at a time and never half a line; the last line must end with a line break. */
export function* rowLineChunks(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const size = readSync(file, chunk, 0, CHUNK, null);
      if (size === 0) return;
      const end = chunk.subarray(0, size).lastIndexOf(LINE_FEED) + 1;
      if (end > 0) yield Buffer.concat([rest, chunk.subarray(0, end)]);
      rest = Buffer.concat([end > 0 ? Buffer.alloc(0) : rest, chunk.subarray(end, size)]);
    }
  } finally {
    closeSync(file);
  }
}

/** The rows of a file of rows, one after the other. */
export function* rowsIn(path: string): Generator<Row> {
  for (const chunk of rowLineChunks(path)) {
    for (const line of chunk.toString('utf8').split('\n')) {
      if (line === '') continue;
      const row: unknown = JSON.parse(line);
      if (isRow(row)) yield row;
    }
  }
}

/** The file is visitx's own, a moment old: what is no row cannot come from it. */
const isRow = (value: unknown): value is Row => Array.isArray(value);
