import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { rowLineChunks, rowsIn } from './row-lines.ts';
import type { Row, Table } from './tables.ts';
import { cellXml, contentTypesXml, ROOT_RELATIONS, relationsXml, STYLES, workbookXml } from './xlsx-parts.ts';

/** A sheet has no more rows than these, its head among them; a longer table goes on in a second sheet. */
export const SHEET_ROWS = 1_048_576;

interface Sheet {
  readonly name: string;
  readonly table: Table;
  readonly rowFile: string;
  /** Rows of the table before the first of this sheet. */
  readonly from: number;
}

/** A fixed moment: the same rows give the same bytes. It is in local time, as ZIP has it. */
const ENTRY = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true } as const;

/** Writes tables from their files of rows as the sheets of a workbook, row by row. */
export const writeXlsx = async (path: string, tables: readonly { readonly table: Table; readonly rowFile: string }[]): Promise<void> => {
  const sheets = tables.flatMap(({ table, rowFile }) => sheetsOf(table, rowFile));
  const zip = new ZipFile();
  const names = sheets.map(({ name }) => name);
  const parts = {
    '[Content_Types].xml': contentTypesXml(names.length),
    '_rels/.rels': ROOT_RELATIONS,
    'xl/workbook.xml': workbookXml(names),
    'xl/_rels/workbook.xml.rels': relationsXml(names.length),
    'xl/styles.xml': STYLES,
  };
  for (const [name, xml] of Object.entries(parts)) zip.addBuffer(Buffer.from(xml, 'utf8'), name, ENTRY);
  for (const [i, sheet] of sheets.entries()) {
    zip.addReadStreamLazy(`xl/worksheets/sheet${i + 1}.xml`, ENTRY, (give) => give(null, Readable.from(sheetXml(sheet))));
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
};

const sheetsOf = (table: Table, rowFile: string): Sheet[] => {
  let rows = 0;
  for (const chunk of rowLineChunks(rowFile)) for (const byte of chunk) if (byte === 0x0a) rows += 1;
  const perSheet = SHEET_ROWS - 1;
  const count = Math.max(1, Math.ceil(rows / perSheet));
  return Array.from({ length: count }, (_, i) => ({
    name: i === 0 ? table.name : `${table.name} ${i + 1}`,
    table,
    rowFile,
    from: i * perSheet,
  }));
};

const BATCH = 64 * 1024;

function* sheetXml({ table, rowFile, from }: Sheet): Generator<Buffer> {
  const last = columnName(table.columns.length - 1);
  let xml =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<sheetData>${rowXml(
      table.columns.map(({ name }) => name),
      1,
      ' s="1"',
    )}`;
  let index = 0;
  let number = 1;
  for (const row of rowsIn(rowFile)) {
    index += 1;
    if (index <= from) continue;
    if (number === SHEET_ROWS) break;
    number += 1;
    xml += rowXml(row, number, '');
    if (xml.length < BATCH) continue;
    yield Buffer.from(xml, 'utf8');
    xml = '';
  }
  yield Buffer.from(`${xml}</sheetData><autoFilter ref="A1:${last}${number}"/></worksheet>`, 'utf8');
}

const rowXml = (row: Row, number: number, style: string): string => {
  let xml = `<row r="${number}">`;
  for (const [i, cell] of row.entries()) if (cell !== null) xml += cellXml(cell, `${columnName(i)}${number}`, style);
  return `${xml}</row>`;
};

const LETTERS = 26;

/** A to Z, then AA. */
const columnName = (index: number): string => {
  const letter = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? letter : `${columnName(Math.floor(index / LETTERS) - 1)}${letter}`;
};
