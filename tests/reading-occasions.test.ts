import { describe, expect, it } from 'vitest';
import { extract, type Report } from '../src/index.ts';
import { advice, bodies, leaders, purposes } from './support/told.ts';

const read = (text: string): Report => extract(`Berita Singkat Hari Ini\n\n${text}`);

const VISIT = 'Bupati Asahan Surya Lubis mengunjungi SMPN 1 Kisaran, Senin (2/3/2020).';

describe('a visit told as the occasion of a remark', () => {
  it('is one where the speaker went to see something', () => {
    const report = read(
      'Jembatan darurat segera dibangun di Desa Sukamaju. Hal itu disampaikan Gubernur Bengkulu Hendra Gumay usai meninjau jembatan yang terputus di Kecamatan Seluma, Selasa (31/12/2019).',
    );
    expect(report.visits.map((v) => v.kind)).toEqual(['inspection']);
    expect(leaders(report, 'visitors')).toEqual(['Hendra Gumay']);
  });

  it('is one deeper in the text as well', () => {
    const report = read(
      'Pembangunan jembatan terus dilanjutkan. Jembatan itu menghubungkan dua kecamatan. Warga lama menunggunya. Biayanya dari APBD. Gubernur Bengkulu Hendra Gumay saat meninjau pembangunan jembatan di Kota Bengkulu, Sabtu (13/4/2019) menyebutkan pengerjaan masih berjalan.',
    );
    expect(report.visits.map((v) => v.kind)).toEqual(['inspection']);
  });

  it('is none where the noun alone says when something was said', () => {
    const report = read(
      'Peta baru kabinet ramai dibahas. Isu itu muncul di media sosial. Pengamat menilai biasa. Warganet ikut berkomentar. "Pindah-pindah terus kantornya, sekarang di sini," kata Menteri Hukum Hendra Gumay saat kunjungan kerja di Pekanbaru, Senin (28/7/2025).',
    );
    expect(report.visits).toEqual([]);
  });

  it('names who is spoken of right before it', () => {
    const report = read(
      'Warga akan dipindahkan ke tempat tinggi. Janji itu disampaikan langsung oleh Bupati Asahan Surya Lubis saat meninjau lokasi banjir di Desa Sukamaju, Rabu (4/3/2020).',
    );
    expect(leaders(report, 'visitors')).toEqual(['Surya Lubis']);
  });

  it('took place on the day of a remark made on the spot', () => {
    const report = read(
      'Hal ini disampaikan Wali Kota Depok Rudi Hartanto setelah meninjau salah satu rumah warga RT 01/RW 02 Kelurahan Cilangkap, Tapos, Depok. "Saya minta camat mengirim tukang," kata Rudi kepada wartawan di lokasi, Minggu (8/6/2025).',
    );
    expect(report.visits[0]?.date?.start).toBe('2025-06-08');
    expect(bodies(report, 'hosts')).toEqual([]);
  });
});

describe('who receives and who comes', () => {
  it('is told by who spoke before "saat menerima kunjungan"', () => {
    const report = read(
      'Bupati Asahan Surya Lubis siap mendukung program Bank Anggrek Kisaran. Hal itu disampaikan saat menerima kunjungan dari Bank Anggrek Kisaran, Senin (28/6/2021) di Wisma Kisaran.',
    );
    expect(leaders(report, 'hosts')).toEqual(['Surya Lubis']);
  });

  it('an audience that a governor speaks in is given by him', () => {
    const report = read(
      'Wali Kota Kediri Rina Wulandari menyampaikan hal itu dalam audiensi dengan PWI Kota Kediri di Balai Kota, Senin (3/4/2023).',
    );
    expect(leaders(report, 'hosts')).toEqual(['Rina Wulandari']);
    expect(bodies(report, 'visitors')).toEqual(['PWI Kota Kediri']);
  });

  it('"dalam hal ini" says who of a body came', () => {
    const report = read(
      'Kepala Kantor Regional XIV BKN, Rudi Hartanto menerima audiensi dari Pemerintah Kabupaten Asahan dalam hal ini Wakil Bupati Asahan, Bagas Lubis, didampingi Kepala BKPSDM Kabupaten Asahan, Rini Astari, Selasa (17/6/2025).',
    );
    expect(leaders(report, 'visitors')).toEqual(['Bagas Lubis']);
  });

  it('a bracket with the first letters tells how far a name goes', () => {
    const report = read(
      'Menteri Keuangan Purba Sadewa menerima audiensi Asosiasi Garmen dan Tekstil Indonesia (AGTI) di Jakarta, Senin (3/2/2025).',
    );
    expect(bodies(report, 'visitors')).toEqual(['Asosiasi Garmen dan Tekstil Indonesia (AGTI)']);
  });

  it('an office of several regions is of a body in each', () => {
    const report = read(
      'Pimpinan DPRD Kota Pasuruan (Jawa Timur), Kabupaten Badung (Bali) dan Kabupaten Bangka Barat melakukan kunjungan kerja ke DPRD Kota Kediri, Jumat (15/9/2017).',
    );
    expect(bodies(report, 'visitors')).toEqual(['DPRD Kota Pasuruan', 'DPRD Kabupaten Badung', 'DPRD Kabupaten Bangka Barat']);
  });

  it('what a delegation visited is a list of hosts', () => {
    const report = read(
      'Sekda Kabupaten Asahan Rini Astari melakukan sidak, Selasa (7/5/2019). Dinas pertama yang disambangi rombongan ini adalah Dinas Perhubungan Kabupaten Asahan, kemudian berlanjut ke Dinas Sosial Kabupaten Asahan.',
    );
    expect(bodies(report, 'hosts')).toEqual(['Dinas Perhubungan Kabupaten Asahan', 'Dinas Sosial Kabupaten Asahan']);
  });

  it('a term in quotation marks is still the word for the visit', () => {
    const report = read(
      'Perangkat desa Kabupaten Bangli melakukan "studi tiru" ke Desa Sukamaju, Kabupaten Bekasi. Bupati Bangli Ketut Arsana memimpin rombongan, Senin (2/3/2020).',
    );
    expect(report.visits.map((v) => v.kind)).toEqual(['study-visit']);
  });
});

describe('purposes', () => {
  it.each([
    ['untuk mempelajari pengelolaan sampah', ['mempelajari pengelolaan sampah']],
    ['dalam rangka studi banding terkait penataan pasar', ['studi banding terkait penataan pasar']],
    ['dalam rangka studi banding pengelolaan arsip dan disambut staf', ['studi banding pengelolaan arsip']],
    ['dalam rangka silaturahmi dan memperkenalkan diri', ['silaturahmi dan memperkenalkan diri']],
    // Not said of the visit:
    ['di Gedung Serba Guna Kantor Camat', []],
    ['dengan solusi untuk permasalahan di daerah', []],
    ['memakai dua bus untuk tiba di sana', []],
  ])('%s', (words, expected) => {
    expect(purposes(read(`Rombongan DPRD Ende berkunjung ke DPRD Kudus, Selasa (12/3/2019). Kunjungan itu ${words}.`))).toEqual(expected);
  });

  it('"daerah tujuan" is where one goes', () => {
    const report = read(
      'DPRD Ende melakukan studi banding ke DPRD Kudus, Selasa (12/3/2019). Dipilihnya Kudus sebagai daerah tujuan studi banding adalah karena sudah memiliki perda pasar.',
    );
    expect(purposes(report)).toEqual([]);
  });
});

describe('advice', () => {
  it.each([
    [
      'Selain itu peserta juga diharapkan mampu menggali potensi desanya, kata Surya Lubis.',
      ['peserta juga diharapkan mampu menggali potensi desanya'],
    ],
    ['Surya Lubis mengajak warga memilah sampah.', ['warga memilah sampah']],
    ['“Ayo berbelanja di pasar rakyat ini,” ujar Surya Lubis.', ['Ayo berbelanja di pasar rakyat ini']],
    [
      '“Dengan alam yang seindah ini, saya berharap rombongan dapat mempromosikan wisata Asahan,” kata Surya Lubis.',
      ['rombongan dapat mempromosikan wisata Asahan'],
    ],
    // Asks nobody to do anything:
    ['Langkah itu diharapkan menjadi fondasi yang kuat, kata Surya Lubis.', []],
    ['Surya Lubis mengajak jajaran TNI-Polri serta sejumlah dinas terkait.', []],
    ['“Mohon maaf kalau hanya saya saja yang menyambut kedatangan rombongan,” kata Surya Lubis.', []],
  ])('%s', (text, expected) => {
    expect(advice(read(`${VISIT} ${text}`))).toEqual(expected);
  });
});

describe('names', () => {
  it.each([
    ['Bupati Asahan Sri Lestari Mas meninjau Pasar Kisaran, Senin (2/3/2020).', ['Sri Lestari Mas']],
    ['Bupati Asahan Taufik Lubis meninjau Pasar Kisaran, Senin (2/3/2020).', ['Taufik Lubis']],
    [`${VISIT} Ketua LAM Kisaran Datuk Seri Zainal Yusuf menyambutnya.`, ['Surya Lubis', 'Zainal Yusuf']],
    [`${VISIT} Pengurus Pondok Pesantren Al Falahi menyampaikan apresiasi.`, ['Surya Lubis']],
    ['Puluhan anggota DPRD Ende mendatangi kantor DPRD Kudus, Senin (2/3/2020).', []],
  ])('%s', (text, expected) => {
    expect(read(text).people.map((p) => p.name)).toEqual(expected);
  });
});
