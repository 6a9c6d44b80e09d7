import { describe, expect, it } from 'vitest';
import { tokenize } from '../src/core/tokens.ts';
import { regions as english } from '../src/lang/en/regions.ts';
import { regions } from '../src/lang/id/regions.ts';
import { regions as malay } from '../src/lang/ms/regions.ts';

const read = (text: string): string[] =>
  regions.read(tokenize(text)).marks.map(({ start, end, value }) => `${text.slice(start, end)}=${value.code ?? value.country}`);

const first = (text: string) => regions.read(tokenize(text)).marks[0]?.value;

describe('regions', () => {
  it.each([
    ['di Kabupaten Mamuju', 'Kabupaten Mamuju=76.02'],
    ['Pemerintah Kota Makassar', 'Kota Makassar=73.71'],
    ['di Kab. Mamuju dan', 'Kab. Mamuju=76.02'],
    ['Pemkab Mamuju Belajar', 'Mamuju=76.02'],
    ['Kec. Muncar', 'Kec. Muncar=35.10'],
    ['Sulsel', 'Sulsel=73'],
    ['ke Provinsi Papua Barat Daya', 'Provinsi Papua Barat Daya=96'],
    ['Kota Administrasi Jakarta Timur', 'Kota Administrasi Jakarta Timur=31.75'],
    ['warga Jakarta Pusat', 'Jakarta Pusat=31.71'],
    ['DKI Jakarta', 'DKI Jakarta=31'],
    ['D.I. Yogyakarta', 'D.I. Yogyakarta=34'],
    ['DPRD Kotim', 'Kotim=62.02'],
    ['rombongan OKU Timur', 'OKU Timur=16.08'],
    ['Kulonprogo', 'Kulonprogo=34.01'],
    ['Kabupaten Gunung Kidul', 'Kabupaten Gunung Kidul=34.03'],
    ['Kota Bau-Bau', 'Kota Bau-Bau=74.72'],
    ['Baubau', 'Baubau=74.72'],
    ['Pangkalpinang', 'Pangkalpinang=19.71'],
    ['Pare-Pare', 'Pare-Pare=73.72'],
    ['Kota Palangka Raya', 'Kota Palangka Raya=62.71'],
    ['Kab. Kep. Selayar', 'Kab. Kep. Selayar=73.01'],
    ['Kabupaten Lima Puluh Kota', 'Kabupaten Lima Puluh Kota=13.07'],
    ['MAMUJU', 'MAMUJU=76.02'],
    ['tiba di Sampit', 'Sampit=62.02'],
    ['se-Sulsel', 'se-Sulsel=73'],
    ['Kabupaten Pangkajene dan Kepulauan', 'Kabupaten Pangkajene dan Kepulauan=73.10'],
    ['Kabupaten Tojo Una-Una', 'Kabupaten Tojo Una-Una=72.09'],
    ['Sumatra Utara', 'Sumatra Utara=12'],
    ['ke Jepang', 'Jepang=JP'],
    ['Uni Emirat Arab', 'Uni Emirat Arab=AE'],
    ['di Kota Batu', 'Kota Batu=35.79'],
    ['Mamuju Utara', 'Mamuju Utara=76.01'],
    ['Bekasi-Menteri Pendidikan', 'Bekasi=32.75'],
  ])('reads "%s"', (text, mark) => {
    expect(read(text)).toEqual([mark]);
  });

  it.each([
    ['Wali Kota Bogor', '32.71'],
    ['Bupati Bogor', '32.01'],
    ['Pemkot Pasuruan', '35.75'],
    ['Kapolres Pasuruan', '35.14'],
    ['Gubernur Gorontalo', '75'],
    ['Pemkab Gorontalo', '75.01'],
    ['Kabupaten Madiun', '35.19'],
  ])('tells by the office which region "%s" means', (text, code) => {
    expect(first(text)?.code).toBe(code);
    expect(first(text)?.alternatives).toBeUndefined();
  });

  it('takes a bare name for the city of which it is the usual name, and keeps the other', () => {
    expect(first('tiba di Bandung')).toMatchObject({ code: '32.73', alternatives: ['32.04'], explicit: false });
  });

  it('settles a bare name by the kind that the article gives elsewhere', () => {
    expect(read('Pemkab Madiun bersiap. Jalan di Madiun rusak.')).toEqual(['Madiun=35.19', 'Madiun=35.19']);
  });

  it('takes the province where a bare name stands behind one of its regencies', () => {
    expect(read('di Bone Bolango, Gorontalo')).toEqual(['Bone Bolango=75.03', 'Gorontalo=75']);
  });

  it('reads a misspelt long name only in sure company', () => {
    expect(read('Jl. A.P. Pettarani Makssar, Sulsel')).toEqual(['Makssar=73.71', 'Sulsel=73']);
    expect(first('Makssar, Sulsel')?.isTypo).toBe(true);
    expect(read('kata Makssar kemarin')).toEqual([]);
  });

  it.each([
    ['Bima Arya menyebut batu itu'],
    ['Andi Bone dan Agam'],
    ['memalu palu di pasar'],
    ['sosok Metro muda'],
    ['Oki Setiana'],
    ['berita Mitra kita'],
    ['harga batu bara'],
    ['Puncak acara'],
    ['Kota Tua'],
    ['kabupaten yang baru'],
  ])('finds no region in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('accepts a weak name elsewhere once the article bears it out', () => {
    expect(read('Wali Kota Batu datang. Menurutnya, Batu siap.')).toEqual(['Kota Batu=35.79', 'Batu=35.79']);
  });

  it('gives a district the regency that the article names', () => {
    expect(read('di Kecamatan Wonosari, Kabupaten Klaten')).toEqual(['Kecamatan Wonosari=33.10', 'Kabupaten Klaten=33.10']);
  });

  it('reads a district after its head, and where a town far away has its name', () => {
    expect(read('Camat Wonosari hadir di Kabupaten Klaten')).toEqual(['Wonosari=33.10', 'Kabupaten Klaten=33.10']);
    expect(read('di Wonosari, Kabupaten Klaten')).toEqual(['Wonosari=33.10', 'Kabupaten Klaten=33.10']);
    expect(read('tiba di Wonosari siang ini')).toEqual(['Wonosari=34.03']);
  });

  it('leaves a bare district alone that the region behind it contradicts', () => {
    expect(read('arsip di Pondok Kelapa, Jakarta Timur')).toEqual(['Jakarta Timur=31.75']);
    expect(read('dapur umum di Muncar rusak')).toEqual(['Muncar=35.10']);
  });

  it('says which regencies a district may belong to where nothing tells', () => {
    expect(first('di Kecamatan Karanganyar')?.code).toBeUndefined();
    expect(first('di Kecamatan Karanganyar')?.alternatives?.length).toBeGreaterThan(3);
  });

  it('knows every regency of the register by its code and its name', () => {
    for (const province of ['11', '73', '96']) expect(regions.byCode(province)?.level).toBe('province');
    expect(regions.byCode('73.71')).toMatchObject({ name: 'Kota Makassar', province: 'Sulawesi Selatan', country: 'ID', level: 'regency' });
    expect(regions.byCode('76.02')?.name).toBe('Kabupaten Mamuju');
    expect(regions.byCode('99.99')).toBeUndefined();
  });
});

describe('regions in English', () => {
  const readEnglish = (text: string): string[] =>
    english.read(tokenize(text)).marks.map(({ start, end, value }) => `${text.slice(start, end)}=${value.code ?? value.country}`);

  it.each([
    ['in Mamuju Regency', 'Mamuju Regency=76.02'],
    ['Madiun City', 'Madiun City=35.77'],
    ['South Tangerang', 'South Tangerang=36.74'],
    ['South Sulawesi', 'South Sulawesi=73'],
    ['Central Jakarta', 'Central Jakarta=31.71'],
    ['West Nusa Tenggara Province', 'West Nusa Tenggara Province=52'],
    ['Governor of West Java', 'West Java=32'],
    ['Bogor Regent', 'Bogor=32.01'],
    ['in Japan', 'Japan=JP'],
    ['Selangor', 'Selangor=MY'],
    ['Muncar District', 'Muncar District=35.10'],
  ])('reads "%s"', (text, mark) => {
    expect(readEnglish(text)).toEqual([mark]);
  });
});

describe('regions in Malay', () => {
  it('knows the states and towns of Malaysia as abroad', () => {
    const marks = malay.read(tokenize('lawatan dari Manjung, Perak ke Bandung')).marks;
    expect(marks.map(({ value }) => value.code ?? value.country)).toEqual(['MY', 'MY', '32.73']);
  });
});
