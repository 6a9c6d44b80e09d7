import { describe, expect, it } from 'vitest';
import { compileArticleWords } from '../src/article/article-patterns.ts';
import { mergeArticleWords } from '../src/article/article-words.ts';
import { readByline, readSignature } from '../src/article/byline.ts';
import { readDateline } from '../src/article/dateline.ts';
import { outletOfUrl } from '../src/article/outlet-name.ts';
import { isPublicationLine, readPublicationLine } from '../src/article/publication-line.ts';
import { articleWords as english } from '../src/lang/en/article-words.ts';
import { articleWords as indonesian } from '../src/lang/id/article-words.ts';
import { articleWords as malay } from '../src/lang/ms/article-words.ts';

const patterns = compileArticleWords(mergeArticleWords(indonesian, english, malay));

describe('readDateline', () => {
  it.each([
    ['KABARNATUNA.COM, RANAI - Dinas', 'RANAI', 'KABARNATUNA.COM'],
    ['RANAI, KABARNATUNA.com — Dinas', 'RANAI', 'KABARNATUNA.com'],
    ['RANAI, KOMPAS — Dinas', 'RANAI', 'KOMPAS'],
    ['SUARATIMUR.co.id | ATAMBUA - Bupati', 'ATAMBUA', 'SUARATIMUR.co.id'],
    ['SUARATIMUR.CO.ID|ATAMBUA - Bupati', 'ATAMBUA', 'SUARATIMUR.CO.ID'],
    ['Berita BeluSUARATIMUR.co.id | ATAMBUA - Bupati', 'ATAMBUA', 'SUARATIMUR.co.id'],
    ['Posbelu.co.id,ATAMBUA –Pimpinan', 'ATAMBUA', 'Posbelu.co.id'],
    ['Kabar6.com, Tanjung Selor -Anggota', 'Tanjung Selor', 'Kabar6.com'],
    ['Kabar6.com, RanaiGubernur Kepri', 'Ranai', 'Kabar6.com'],
    ['ATAMBUA, SUARATIMUR.ID, – Bupati', 'ATAMBUA', 'SUARATIMUR.ID'],
    ['ATAMBUA, HARIAN TIMOR – Bupati', 'ATAMBUA', 'HARIAN TIMOR'],
    ['Ranai (ANTARA) - Menteri', 'Ranai', 'ANTARA'],
    ['VIVA Ranai – Menteri', 'Ranai', 'VIVA'],
    ['Ranai, Kominfo – Menteri', 'Ranai', 'Kominfo'],
    ['Krjogja.com - SLEMAN - Bupati', 'SLEMAN', 'Krjogja.com'],
    ['Serang, 15 Desember 2025 —Lembaga', 'Serang', undefined],
    ['Mamuju, Sulawesi Barat – Bupati', 'Mamuju, Sulawesi Barat', undefined],
    ['Boalemo-Wakil Menteri', 'Boalemo', undefined],
    ['Medan–Kementerian', 'Medan', undefined],
    ['MOJOKERTO— Menteri', 'MOJOKERTO', undefined],
    ['KUALA LUMPUR: Perdana Menteri', 'KUALA LUMPUR', undefined],
    ['KUCHING, 3 Okt (Bernama) -- Ketua', 'KUCHING', 'Bernama'],
    ['SUARATIMUR.COM - Wakil Presiden', undefined, 'SUARATIMUR.COM'],
  ])('reads %s', (line, place, outlet) => {
    const read = readDateline(line, patterns);
    expect([read?.place, read?.outlet]).toEqual([place, outlet]);
    expect(line.slice(read?.end)).toMatch(/^\p{Lu}\p{Ll}+/u);
  });

  it.each([
    'Bupati-Wakil Bupati Sleman dilantik',
    'Anak-Anak SD menyambut rombongan',
    'Pro-Kontra Pembangunan Dermaga',
    'DPRD Kota Malang – tahun ini – memangkas anggaran',
    'LAGI – lagi tamu diterima sekretariat',
    'Penulis: Jakarta - Bandung',
    'Selain itu, Pemkab Belu - menurut bupati - siap',
  ])('reads none in %s', (line) => {
    expect(readDateline(line, patterns)).toBeUndefined();
  });
});

describe('readPublicationLine', () => {
  it.each([
    ['Minggu, 20 Februari 2022 14:02', '2022-02-20'],
    ['Rabu, 13 Maret 2019 | 10:24 WIB', '2019-03-13T10:24+07:00'],
    ['Tayang: Senin, 9 Juni 2025 19:53 WITA', '2025-06-09T19:53+08:00'],
    ['19 Juni 2025 | 10.12 WIT', '2025-06-19T10:12+09:00'],
    ['2025/06/28 20:21:05', '2025-06-28'],
    ['10/20/2025 23:30', '2025-10-20'],
    ['KabarNatuna.com- 03/07/2025, 19:31 WIB', '2025-07-03T19:31+07:00'],
    ['11 Juni 2025 |11:20 WIB', '2025-06-11T11:20+07:00'],
    ['J|u|m|a|t|,| |1|0| |J|u|n|i| |2|0|2|2| |1|6|:|1|4', '2022-06-10'],
    ['15 November 2024 | Humas FISIP', '2024-11-15'],
    ['Published 12 May 2024 10:30 pm SGT', '2024-05-12T22:30+08:00'],
    ['2024-05-12T10:30:00+07:00', '2024-05-12T10:30:00+07:00'],
    ['May 10, 2023 | 09:15 am GMT+7', '2023-05-10T09:15+07:00'],
    ['Reporter : Adi Putra | April 18th, 2017 17:04 WIB', '2017-04-18T17:04+07:00'],
  ])('reads %s', (line, iso) => {
    const read = readPublicationLine(line, patterns);
    expect(read?.iso).toBe(iso);
    expect(read && isPublicationLine(read, patterns)).toBe(true);
  });

  it('tells the time of the last change', () => {
    expect(readPublicationLine('Diperbarui 20 Jun 2025, 15:01 WIB', patterns)?.isModified).toBe(true);
    expect(readPublicationLine('Tayang: 9 Juni 2025 19:53 WIB | Diperbarui: 9 Juni 2025 20:10 WIB', patterns)?.also?.iso).toBe(
      '2025-06-09T20:10+07:00',
    );
  });

  it('takes no headline with a date, and no day that does not exist', () => {
    const headline = readPublicationLine('Jadwal Kunjungan Kerja Bupati Belu pada 12 Mei 2024', patterns);
    expect(headline && isPublicationLine(headline, patterns)).toBe(false);
    expect(readPublicationLine('31 Februari 2024 10:00 WIB', patterns)).toBeUndefined();
  });
});

describe('readByline', () => {
  it.each([
    ['Penulis: Nur Aini | Editor: Mega Sasmita', ['Nur Aini'], ['Mega Sasmita']],
    ['Reporter : Agus dan Budi Hartono', ['Agus', 'Budi Hartono'], []],
    ['Pewarta: Budi Santoso Editor: W. Nugraha', ['Budi Santoso'], ['W. Nugraha']],
    ['Editor: Siti Zahra, S.Sos., M.Si', [], ['Siti Zahra']],
    ['Laporan Wartawan KabarNatuna.com, Yusril', ['Yusril'], []],
    ['Laporan Masri Mizan I Aceh Barat Daya', ['Masri Mizan'], []],
    ['Oleh Budi Santoso', ['Budi Santoso'], []],
    ['By John Lim', ['John Lim'], []],
    ['Penulis: Tim Redaksi', [], []],
  ])('reads %s', (line, authors, editors) => {
    expect(readByline(line, patterns)).toMatchObject({ authors, editors, length: line.length });
  });

  it('reads none in running text', () => {
    expect(readByline('Editor harus berani menolak naskah kolega sendiri.', patterns)).toBeUndefined();
    expect(readByline('Laporan Keuangan Pemkab Sleman', patterns)).toBeUndefined();
    expect(readByline('Kepala dinas menyebut penulis: semua warga.', patterns)).toBeUndefined();
  });
});

describe('readSignature', () => {
  it.each([
    ['Rombongan pulang. (sgt/arf)', ['sgt', 'arf']],
    ['Rombongan pulang. [humas/rts]', ['humas', 'rts']],
    ['"Sampai jumpa," katanya. (zia)', ['zia']],
    ['Rombongan pulang.(*)', []],
    ['Rombongan pulang. ****', []],
    ['Rombongan pulang.***Hermanto', ['Hermanto']],
    ['Rombongan pulang. (redaksi)', []],
  ])('reads the initials of %s', (line, initials) => {
    expect(readSignature(line, patterns)?.initials).toEqual(initials);
  });

  it('reads a writer with the outlet, and an agency', () => {
    expect(readSignature('(Kabarkalteng.com/Herman Saputra)', patterns)).toMatchObject({
      author: 'Herman Saputra',
      outlet: 'Kabarkalteng.com',
    });
    expect(readSignature('Rombongan pulang. – Bernama', patterns)).toMatchObject({ outlet: 'Bernama' });
  });

  it('reads none in a bracket that belongs to the sentence', () => {
    expect(readSignature('Kunjungan itu diterima Bidang Komunikasi dan Informasi Publik (KIP)', patterns)).toBeUndefined();
  });
});

describe('outletOfUrl', () => {
  it.each([
    ['https://news.kabar.com/berita/1', 'kabar.com'],
    ['https://www.suaratimur.co.id/a', 'suaratimur.co.id'],
    ['https://diskominfo.natunakab.go.id/a', 'diskominfo.natunakab.go.id'],
    ['no address', undefined],
  ])('reads %s', (url, outlet) => {
    expect(outletOfUrl(url)).toBe(outlet);
  });
});
