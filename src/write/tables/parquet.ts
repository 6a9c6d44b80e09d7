import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { rowsIn } from './row-lines.ts';
import type { Cell, Column, Row, Table } from './tables.ts';

/** The rows that are held at once; long texts make short groups. */
const GROUP_ROWS = 10_000;
const GROUP_CHARACTERS = 16_000_000;

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
} as const;

/** Writes a table from its file of rows as a Parquet file. */
export const writeParquet = (path: string, { columns }: Table, rowFile: string): void => {
  const schema = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
  ];
  const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'visitx' });
  for (const group of groupsOf(rowsIn(rowFile))) {
    writer.write({
      columnData: columns.map((column, i) => ({ name: column.name, data: cellsOf(column, group, i) })),
      rowGroupSize: group.length,
    });
  }
  writer.finish();
};

function* groupsOf(rows: Iterable<Row>): Generator<Row[]> {
  let group: Row[] = [];
  let size = 0;
  for (const row of rows) {
    group.push(row);
    for (const cell of row) if (typeof cell === 'string') size += cell.length;
    if (group.length < GROUP_ROWS && size < GROUP_CHARACTERS) continue;
    yield group;
    group = [];
    size = 0;
  }
  if (group.length > 0) yield group;
}

const cellsOf = ({ type }: Column, rows: readonly Row[], index: number): (Cell | bigint)[] =>
  rows.map((row) => {
    const cell = row[index] ?? null;
    return type === 'integer' && typeof cell === 'number' ? BigInt(cell) : cell;
  });
