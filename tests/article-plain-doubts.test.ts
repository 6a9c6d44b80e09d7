import { describe, expect, it } from 'vitest';
import { body, FIRST, read, SECOND, THIRD, values } from './support/plain.ts';

describe('readPlainArticle, in doubt', () => {
  it('does not take the page’s calendar above the title for the day of publication', () => {
    const article = read(
      `Saturday, March 15, 2025\nDaerah\n\nDPRD Tarakan Pelajari Lelang Ikan di Natuna\n\n${FIRST}\n${SECOND}\n${THIRD}`,
    );
    expect(article.title?.value).toBe('DPRD Tarakan Pelajari Lelang Ikan di Natuna');
    expect(article.published).toBeUndefined();
  });

  it('uses the address to tell the title, and the host where nothing else names the outlet', () => {
    const url = 'https://www.kabarnatuna.co.id/berita/tarakan-belajar-lelang-ikan-natuna';
    const article = read(`Kabar Perikanan Natuna Terbaru\nTarakan Belajar Lelang Ikan ke Natuna\n${FIRST}\n${SECOND}\n${THIRD}`, url);
    expect(article.title?.value).toBe('Tarakan Belajar Lelang Ikan ke Natuna');
    expect(article.outlet).toEqual({
      value: 'kabarnatuna.co.id',
      origin: { from: 'markup', path: 'url', exact: 'kabarnatuna.co.id', rule: 'article/outlet/host' },
    });
  });

  it('reads an English page, and tells a caption by who stands where', () => {
    const article = read(`Home > News > Regions
Tarakan councillors study fish auctions in Natuna
By Yusril Darmawan
May 10, 2023 | 09:15 am GMT+7
Hermanto Jaya (second left) shows the councillors around. Also seen is Mega Sasmita (right).
RANAI, Riau Islands – A delegation of the Tarakan city council visited the fisheries office of Natuna on Tuesday to learn about its auctions.
Read also: Natuna fishermen receive new engines
"We open the auction data every morning," said Hermanto Jaya, the head of the office. — KabarNatuna
Related News`);
    expect(article.title?.value).toBe('Tarakan councillors study fish auctions in Natuna');
    expect(values(article.authors)).toEqual(['Yusril Darmawan']);
    expect(article.dateline?.value).toBe('RANAI');
    expect(article.outlet?.value).toBe('KabarNatuna');
    expect(article.image?.caption?.value).toMatch(/^Hermanto Jaya/u);
    expect(body(article)).toHaveLength(2);
  });

  it('reads a press release, whose place stands before its date', () => {
    const article = read(
      `DPRD Tarakan Pelajari Lelang Ikan di Natuna\n\nNatuna, 12 Mei 2023\n\n${FIRST}\n\n${SECOND}\n\n${THIRD}\n\nHumas\nDinas Perikanan Kabupaten Natuna\n#Natuna`,
    );
    expect(article.published?.value).toBe('2023-05-12');
    expect(article.dateline?.value).toBe('Natuna');
    expect(body(article)).toEqual([FIRST, SECOND, THIRD]);
  });

  it('says that a text has no title', () => {
    const article = read(`BINTUNI - ${FIRST} ${SECOND}\n${THIRD}`);
    expect(article.title).toBeUndefined();
    expect(article.dateline?.value).toBe('BINTUNI');
    expect(article.diagnostics.map((d) => d.code)).toEqual(['no-title']);
  });

  it('reads a lone title, and nothing from an empty text', () => {
    const lone = read('DPRD Tarakan Pelajari Lelang Ikan di Natuna\n');
    expect(lone.title?.value).toBe('DPRD Tarakan Pelajari Lelang Ikan di Natuna');
    expect(body(lone)).toEqual([]);
    expect(read(' \n\t\n').text).toBe('');
  });

  it('doubts the day of publication where only the last change is shown', () => {
    const article = read(
      `Bupati Belu Kunjungi Pos Lintas Batas\nDiperbarui 20 Jun 2023, 15:01 WIB\nKabarTimor.com, Atambua -${FIRST}\n${SECOND}`,
    );
    expect(article.modified?.value).toBe('2023-06-20T15:01+07:00');
    expect(article.published?.value).toBe('2023-06-20');
    expect(article.diagnostics.map((d) => d.code)).toEqual(['date-in-doubt']);
  });

  it('settles the order of day and month by the dates of the body', () => {
    const page = (day: string): string =>
      `Bupati Belu Kunjungi Pos Lintas Batas\n5/9/2023 15:00\n${FIRST.replace('9/5/2023', day)}\n${SECOND}\n${THIRD}`;
    expect(read(page('9/5/2023')).published?.value).toBe('2023-05-09');
    expect(read(page('5/9/2023')).published?.value).toBe('2023-09-05');
  });

  it('keeps a paragraph that only resembles furniture', () => {
    const kept = [
      'Akses jalan ke desa itu sudah diperbaiki sejak awal tahun oleh pemerintah kabupaten.',
      'Dapatkan benih unggul itu tidak mudah, kata seorang petani.',
      'Video yang beredar menunjukkan rombongan tiba di dermaga pada pagi hari.',
      'Komentar warga beragam; sebagian meminta lelang dibuka sore hari.',
    ];
    expect(body(read(`DPRD Tarakan Pelajari Lelang Ikan di Natuna\n${FIRST}\n${kept.join('\n')}\n${THIRD}`))).toEqual([
      FIRST,
      ...kept,
      THIRD,
    ]);
  });

  it('joins lines that were set to a fixed width', () => {
    const wrap = (text: string): string => text.replace(/(.{55,68}) /gu, '$1\n');
    const article = read(
      `DPRD Tarakan Pelajari Lelang Ikan di Natuna\n\n${[`${FIRST} ${SECOND}`, `${SECOND} ${FIRST}`].map(wrap).join('\n\n')}\n\n${THIRD}`,
    );
    expect(body(article)).toEqual([`${FIRST} ${SECOND}`, `${SECOND} ${FIRST}`, THIRD]);
  });

  it('stays fast on a very long line', () => {
    const started = performance.now();
    read('Baca juga: [a](b) *c* "'.repeat(40_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
