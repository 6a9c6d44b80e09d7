import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Checked, checkFixture } from '../../src/check/check-fixture.ts';
import { readFixture } from '../../src/check/fixture.ts';
import { memorySource } from '../../src/input/memory.ts';

/** An article that the project's rules read well; tests of check are about what is expected of it. */
export const ARTICLE = `DLH Sumbawa Pelajari Bank Sampah di Kota Malang

MALANG – Dinas Lingkungan Hidup (DLH) Kabupaten Sumbawa melakukan studi banding ke Dinas Lingkungan Hidup Kota Malang, Selasa (14/5/2024). Rombongan dipimpin Kepala DLH Kabupaten Sumbawa, Lalu Wirahadi.

"Kami ingin belajar pengelolaan sampah dari rumah tangga," kata Lalu Wirahadi.

Kepala DLH Kota Malang, Retno Palupi, menerima rombongan di ruang rapat. Ia menyarankan agar setiap kelurahan memiliki bank sampah.
`;

/** A fixture in memory. */
export const fixtureOf = (expectation: string, source: string | undefined = undefined, article = ARTICLE) =>
  readFixture({ name: 'contoh', folder: 'fixtures/contoh', article: memorySource(article), expectation, source });

export const checkText = (expectation: string, article = ARTICLE): Checked => checkFixture(fixtureOf(expectation, undefined, article));

/** A new folder with files, by path. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'visitx-check-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
};

/** The files of one fixture under fixtures/. */
export const fixtureFiles = (name: string, expectation: string, article = ARTICLE): Record<string, string> => ({
  [`fixtures/${name}/article.txt`]: article,
  [`fixtures/${name}/report.yaml`]: expectation,
  [`fixtures/${name}/source.yaml`]: 'url: https://berita.example/a\nlicence: CC0-1.0\nreviewed-by: visitx\n',
});
