import type { Report } from '../report/schema.ts';
import { writeJson, writeJsonLine } from '../write/json.ts';
import { writeCsv } from '../write/tables/csv.ts';
import { writeRowLine } from '../write/tables/row-lines.ts';
import { rowsOf } from '../write/tables/rows.ts';
import { type Rows, TABLE_NAMES, type TableName } from '../write/tables/tables.ts';
import { writeYaml } from '../write/yaml.ts';
import type { OutputFormat } from './output/targets.ts';

/** What a report becomes in one of the files that a run writes: a whole file, a line, or the rows of a table. */
export type PartName = 'yaml' | 'json' | 'jsonl' | `csv/${TableName}` | `rows/${TableName}`;

const isOfRows = (format: OutputFormat): boolean => format === 'xlsx' || format === 'parquet' || format === 'sqlite';

/** The parts that outputs of these formats are put together from. */
export const partNamesFor = (formats: ReadonlySet<OutputFormat>): PartName[] => {
  const whole = (['yaml', 'json', 'jsonl'] as const).filter((format) => formats.has(format));
  const csv = formats.has('csv') ? TABLE_NAMES.map((name) => `csv/${name}` as const) : [];
  const rows = [...formats].some(isOfRows) ? TABLE_NAMES.map((name) => `rows/${name}` as const) : [];
  return [...whole, ...csv, ...rows];
};

/** The bytes of all parts, one after the other, and the length of each in the order of the names. */
export interface Rendition {
  readonly bytes: Uint8Array;
  readonly lengths: readonly number[];
}

/** Writes a report in every form that is asked for. */
export const render = (report: Report, article: number, names: readonly PartName[]): Rendition => {
  const rows = rowsOf(report, article);
  const parts = names.map((name) => Buffer.from(renderPart(report, rows, name), 'utf8'));
  return { bytes: new Uint8Array(Buffer.concat(parts)), lengths: parts.map(({ length }) => length) };
};

const renderPart = (report: Report, rows: Rows, name: PartName): string => {
  if (name === 'yaml') return writeYaml(report);
  if (name === 'json') return writeJson(report);
  if (name === 'jsonl') return writeJsonLine(report);
  const table = TABLE_NAMES.find((one) => name.endsWith(`/${one}`)) ?? 'articles';
  return name.startsWith('csv/') ? writeCsv(rows[table]) : rows[table].map(writeRowLine).join('');
};

/** The parts again, by their names. */
export const partsOf = ({ bytes, lengths }: Rendition, names: readonly PartName[]): Map<PartName, Uint8Array> => {
  const parts = new Map<PartName, Uint8Array>();
  let at = 0;
  for (const [i, name] of names.entries()) {
    const end = at + (lengths[i] ?? 0);
    parts.set(name, bytes.subarray(at, end));
    at = end;
  }
  return parts;
};
