import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { ZipFile } from 'yazl';
import { KeyTable } from '../../src/core/key-table.ts';
import type { FilePath } from '../../src/input/archive/byte-range.ts';
import { findInFile } from '../../src/input/archive/find-in-file.ts';
import type { Found } from '../../src/input/archive/found.ts';
import { PageIndex } from '../../src/input/archive/warc-found.ts';

/** A folder that is gone when the tests are. */
export const scratch = (): {
  readonly path: string;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
} => {
  const path = mkdtempSync(join(tmpdir(), 'visitx-batch-'));
  return {
    path,
    write: (name, content) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
};

const BODY =
  'Rombongan DPRD Kabupaten Wonosobo melakukan studi banding ke Dinas Pertanian Kabupaten Temanggung, Kamis (14/9/2023). Mereka diterima kepala dinas, Sutopo Wibowo.';

/** A page of an article that is told from others by its number. */
export const pageOf = (number: number): string =>
  `<!DOCTYPE html><html lang="id"><head><title>Studi banding ${number}</title></head><body><article><h1>DPRD Wonosobo studi banding ke Temanggung, bagian ${number}</h1><p>${BODY}</p><p>Kunjungan ke-${number} itu membahas panen kopi, pupuk dan irigasi di ${number} desa. "Kami belajar banyak hal dari sini," kata Sutopo Wibowo kepada rombongan nomor ${number}.</p></article></body></html>`;

/** The same as plain text. */
export const textOf = (number: number): string =>
  `DPRD Wonosobo studi banding ke Temanggung, bagian ${number}\n\n${BODY}\n\nKunjungan ke-${number} itu membahas panen kopi, pupuk dan irigasi di ${number} desa.\n`;

export interface WarcPage {
  readonly url: string;
  readonly html: string;
  readonly type?: string;
  readonly status?: string;
  readonly http?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** One record of a WARC file, as the standard has it. */
export const warcRecord = ({ url, html, type = 'response', status = '200 OK', http = {}, fields = {}, body }: WarcPage): Buffer => {
  const heads = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...http }).map(([name, value]) => `${name}: ${value}\r\n`);
  const content = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${heads.join('')}\r\n`), body ?? Buffer.from(html)]);
  const head = Object.entries({
    'WARC-Type': type,
    'WARC-Record-ID': `<urn:test:${url}>`,
    'WARC-Date': '2024-05-31T09:30:00Z',
    'WARC-Target-URI': url,
    'Content-Type': 'application/http; msgtype=response',
    'Content-Length': `${content.length}`,
    ...fields,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`), content, Buffer.from('\r\n\r\n')]);
};

/** A WARC.gz in which each record is a gzip member of its own. */
export const warcGz = (records: readonly Uint8Array[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)));

export const pageRecord = (number: number): Buffer => warcRecord({ url: `https://kabar.example/${number}`, html: pageOf(number) });

export const zipFile = async (
  path: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { compress: boolean } = { compress: true },
): Promise<string> => {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, options);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
};

export const tarBytes = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> => {
  const tar = pack();
  for (const [name, content] of Object.entries(files)) tar.entry({ name }, Buffer.from(content));
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

/** Everything that is found in a file. */
export const findAll = async (file: FilePath, size: number, isGuess = false): Promise<Found[]> => {
  const found: Found[] = [];
  const context = { path: file.path, isStdin: false, pages: new PageIndex(new KeyTable()), isGuess, depth: 0 };
  for await (const one of findInFile({ file, start: 0, end: size }, context)) found.push(one);
  return found;
};
