import { describe, expect, it } from 'vitest';
import type { Article } from '../src/article/article.ts';
import { blocks, body, FIRST, read, SECOND, THIRD, values } from './support/plain.ts';

/** Every value that says it stands in the text does. */
const expectEvidence = (article: Article): void => {
  const all = [article.title, article.outlet, article.lead, article.published, article.dateline, article.image?.caption].filter(
    (s) => s !== undefined,
  );
  for (const { origin } of [...all, ...article.authors, ...article.editors, ...article.initials]) {
    if (origin.from === 'text') expect(article.text.slice(origin.start, origin.end)).not.toBe('');
  }
};

describe('readPlainArticle', () => {
  it('reads a page as it is pasted: slogans, title, lead, byline, photo, dateline, footers', () => {
    const article = read(`Natuna Maju
Dari Natuna untuk Negeri

DPRD Tarakan Pelajari Lelang Ikan di Natuna

rombongan ingin mempelajari tata kelola lelang ikan yang dibuka setiap pagi.

Penulis: Yusril Darmawan | Editor: Mega Sasmita
HANDOVER
Rombongan Komisi II DPRD Tarakan diterima di aula Dinas Perikanan Natuna, Selasa (9/5/2023).

Laporan Wartawan KabarNatuna.com, Yusril Darmawan

KABARNATUNA.COM, RANAI - ${FIRST}

${SECOND}

Baca juga: Nelayan Natuna Terima Bantuan Mesin Tempel dari Pemkab

${THIRD}(*)

Berita Terkait
Ikuti kami di
Berita Populer
© 2023 KabarNatuna.com`);
    expect(article.title?.value).toBe('DPRD Tarakan Pelajari Lelang Ikan di Natuna');
    expect(article.lead?.value).toMatch(/^rombongan ingin/u);
    expect(values(article.authors)).toEqual(['Yusril Darmawan']);
    expect(values(article.editors)).toEqual(['Mega Sasmita']);
    expect(article.outlet?.value).toBe('KABARNATUNA.COM');
    expect(article.dateline?.value).toBe('RANAI');
    expect(article.image?.credit?.value).toBe('HANDOVER');
    expect(article.image?.caption?.value).toMatch(/^Rombongan Komisi II/u);
    expect(article.published).toBeUndefined();
    expect(body(article)).toEqual([`KABARNATUNA.COM, RANAI - ${FIRST}`, SECOND, THIRD]);
    expect(article.text.slice(article.bodyStart)).toMatch(/^Dinas Perikanan/u);
    expectEvidence(article);
  });

  it('joins a dateline and links that were copied as lines of their own', () => {
    const article = read(`Wali Kota Ternate Tinjau Pasar Gamalama

Rabu, 10 Mei 2023 09:15 WIT

Ternate
-
Wali Kota Ternate Ridwan Salasa meninjau Pasar Gamalama. Ia memeriksa timbangan pedagang.
Kunjungan itu dikutip dari
Harian Kie Raha
, Rabu (10/5/2023) berlangsung satu jam.
SCROLL TO CONTINUE WITH CONTENT
Baca juga:
Harga Cabai di Ternate Turun Setelah Panen Raya
"Timbangan sudah ditera ulang," kata Ridwan.
[Gambas:Video 20detik]
Video: Suasana Pasar Gamalama Menjelang Lebaran
Video: Suasana Pasar Gamalama Menjelang Lebaran
(abd/fit)
pasar gamalama
wali kota ternate`);
    expect(article.dateline?.value).toBe('Ternate');
    expect(article.published?.value).toBe('2023-05-10T09:15+09:00');
    expect(values(article.initials)).toEqual(['abd', 'fit']);
    expect(body(article)).toEqual([
      'Ternate - Wali Kota Ternate Ridwan Salasa meninjau Pasar Gamalama. Ia memeriksa timbangan pedagang.',
      'Kunjungan itu dikutip dari Harian Kie Raha, Rabu (10/5/2023) berlangsung satu jam.',
      '"Timbangan sudah ditera ulang," kata Ridwan.',
    ]);
  });

  it('cuts links to other articles out of paragraphs that were run together', () => {
    const article = read(`Bupati Belu Kunjungi Pos Lintas Batas

Kamis, 11 Mei 2023 10:00

KABARTIMOR.co.id | ATAMBUA - Bupati Belu Fransiskus Manek mengunjungi pos lintas batas.Ia ditemani camat setempat.Baca juga: Jalan Perbatasan Belu Mulus Tahun Depan"Antrean sudah pendek," kata Fransiskus. Baca juga: Warga Belu Panen Jagung di Lahan TidurSementara itu petugas menambah loket.BACA BERITA KABARTIMOR.CO.ID DI GOOGLE NEWS LAINNYA`);
    expect(article.outlet?.value).toBe('KABARTIMOR.co.id');
    expect(body(article)).toEqual([
      'KABARTIMOR.co.id | ATAMBUA - Bupati Belu Fransiskus Manek mengunjungi pos lintas batas.Ia ditemani camat setempat. "Antrean sudah pendek," kata Fransiskus. Sementara itu petugas menambah loket.',
    ]);
  });

  it('parts a byline from the dateline that is glued behind it', () => {
    const article = read(`Sekda Bone Terima Studi Tiru Pemkab Buton

Penulis: Rahmat Daeng | Editor: Sitti Aminah KABARBUGIS.com, WATAMPONE – Sekretaris Daerah Bone menerima studi tiru Pemkab Buton di Watampone, Senin (8/5/2023). Rombongan berjumlah 20 orang.`);
    expect(values(article.authors)).toEqual(['Rahmat Daeng']);
    expect(values(article.editors)).toEqual(['Sitti Aminah']);
    expect(article.dateline?.value).toBe('WATAMPONE');
    expect(blocks(article)[1]).toBe('byline: Penulis: Rahmat Daeng | Editor: Sitti Aminah');
    expect(article.text.slice(article.bodyStart)).toMatch(/^Sekretaris Daerah Bone/u);
  });

  it('reads an archived page with front matter and Markdown', () => {
    const article = read(`---
title: "Berita - FISIP Universitas Rimba"
---
[Beranda](/) | [Profil](/profil) | [Berita](/berita)

## FISIP Universitas Rimba Benchmarking Laboratorium ke Universitas Samudra

![](/foto/1.jpg)

12 Juni 2024
\\| Humas FISIP

Sintang, 11 Juni 2024 - Rombongan FISIP Universitas Rimba mengunjungi *laboratorium* Universitas Samudra untuk belajar _open data_.

## Rencana Lanjutan

Kedua fakultas akan menandatangani kerja sama pada akhir tahun, kata dekan.

## Galeri

![](/foto/2.jpg) ![](/foto/3.jpg)`);
    expect(article.title?.value).toBe('FISIP Universitas Rimba Benchmarking Laboratorium ke Universitas Samudra');
    expect(article.published?.value).toBe('2024-06-12');
    expect(article.dateline?.value).toBe('Sintang');
    expect(blocks(article).slice(-3)).toEqual([
      'paragraph: Sintang, 11 Juni 2024 - Rombongan FISIP Universitas Rimba mengunjungi laboratorium Universitas Samudra untuk belajar open data.',
      'heading: Rencana Lanjutan',
      'paragraph: Kedua fakultas akan menandatangani kerja sama pada akhir tahun, kata dekan.',
    ]);
  });

  it('reads bylines that close the text, counters and share lines being dropped', () => {
    const article = read(`BKPSDM Bangli Studi Banding ke Kota Blitar

Selasa, 6 Juni 2023 | 08:05 WITA

BANGLI, baliutara.id — ${FIRST}

${SECOND}

Penulis: I Wayan Sudarma
Editor: Ni Luh Asih

Dibaca 87 kali
Share Tweet WhatsApp`);
    expect(values(article.authors)).toEqual(['I Wayan Sudarma']);
    expect(values(article.editors)).toEqual(['Ni Luh Asih']);
    expect(article.published?.value).toBe('2023-06-06T08:05+08:00');
    expect(article.text).not.toMatch(/Dibaca|Share/u);
  });

  it('takes a headline in sentence case, and leaves a line of another site’s name out of the title', () => {
    const article = read(`Gubernur Maluku resmikan pelabuhan rakyat di Tual | kabarkei.com\n\n${FIRST}\n${SECOND}\n${THIRD}`);
    expect(article.title?.value).toBe('Gubernur Maluku resmikan pelabuhan rakyat di Tual');
    expect(article.outlet?.value).toBe('kabarkei.com');
  });
});
