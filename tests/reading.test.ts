import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.ts';
import type { Report } from '../src/report/schema.ts';

const read = (text: string): Report => {
  const result = extract(Buffer.from(text));
  return 'report' in result ? (result.report as Report) : (result as Report);
};

const agency = (report: Report, id: string | null | undefined): string | undefined => report.agencies.find((a) => a.id === id)?.name;
const person = (report: Report, id: string | null | undefined): string | undefined => report.people.find((p) => p.id === id)?.name;

describe('who goes and who receives', () => {
  it('a region behind "dan" has a body of the same kind, and each delegation its own leader', () => {
    const report = read(`DPRD Sleman dan Bantul Studi Banding ke DPRD Kudus

KUDUS - Dua rombongan legislator dari Yogyakarta menggelar studi banding ke DPRD Kudus, Selasa (12/3/2019). Rombongan DPRD Sleman dipimpin oleh Markus Wolo, sedangkan rombongan DPRD Bantul dipimpin oleh Yohana Bata.

"Kami ingin belajar menyusun jadwal pembahasan anggaran," kata Markus Wolo.`);
    const [visit] = report.visits;
    expect(visit?.visitors.map((v) => [agency(report, v.agency), person(report, v.leader)])).toEqual([
      ['DPRD Sleman', 'Markus Wolo'],
      ['DPRD Bantul', 'Yohana Bata'],
    ]);
  });

  it('who plays host is no visitor', () => {
    const report = read(`Sekolah Jadi Rujukan

KEDIRI - Politeknik Negeri Kediri menjadi tuan rumah kunjungan studi banding dari Politeknik Negeri Jember, Rabu (20/11/2024).`);
    const [visit] = report.visits;
    expect(visit?.hosts.map((h) => agency(report, h.agency))).toEqual(['Politeknik Negeri Kediri']);
    expect(visit?.visitors.map((v) => agency(report, v.agency))).toEqual(['Politeknik Negeri Jember']);
  });

  it('a verb cut from its prefix is read as one', () => {
    const report = read(`Kunjungan Kerja DPRD Ende ke DPRD Kudus

KUDUS - DPRD Ende melakukan kunjungan kerja ke DPRD Kudus, Selasa (12/3/2019). Rombongan di pimpin oleh Ketua Komisi II DPRD Ende, Markus Wolo dan di sambut Wakil Ketua DPRD Kudus, Rini Astari.`);
    expect(person(report, report.visits[0]?.visitors[0]?.leader)).toBe('Markus Wolo');
    expect(person(report, report.visits[0]?.hosts[0]?.leader)).toBe('Rini Astari');
  });

  it('offices of one name at two universities are two bodies', () => {
    const report = read(`Pusat Mutu Dua Kampus Bertukar Pengalaman

KUDUS - LPMPP Universitas Anggrek menerima kunjungan benchmarking dari LPMPP Universitas Melati, Kamis (7/3/2024). LPMPP Universitas Melati datang dengan enam orang.`);
    expect(agency(report, report.visits[0]?.hosts[0]?.agency)).toBe('LPMPP Universitas Anggrek');
    expect(agency(report, report.visits[0]?.visitors[0]?.agency)).toBe('LPMPP Universitas Melati');
  });

  it('who is called on by a mayor stands above him', () => {
    const report = read(`Wali Kota Audiensi dengan Presiden

KEDIRI - Wali Kota Kediri, Rina Wulandari melaksanakan audiensi dengan Presiden Republik Indonesia Bagas Hartanto di Istana Negara, Selasa (2/3/2021).`);
    expect(person(report, report.visits[0]?.visitors[0]?.leader)).toBe('Rina Wulandari');
    expect(person(report, report.visits[0]?.hosts[0]?.leader)).toBe('Bagas Hartanto');
  });

  it('a bare office is of the kind of region that it heads', () => {
    const report = read(`Tamu dari Kota

PEMALANG - Pemerintah Kota Kediri melakukan studi banding ke Kabupaten Pemalang, Selasa (12/3/2019). Rombongan Pemkot Kediri diterima Bupati Rina Wulandari. Wakil Wali Kota Markus Wolo berterima kasih kepada Pemkab Pemalang.`);
    expect(report.people.map((p) => [p.name, p.position, agency(report, p.agency)])).toEqual([
      ['Rina Wulandari', 'Bupati', 'Pemkab Pemalang'],
      ['Markus Wolo', 'Wakil Wali Kota', 'Pemerintah Kota Kediri'],
    ]);
  });

  it.each([
    ['Kantor Wali Kota Kediri', 'Pemerintah Kota Kediri'],
    ['Kantor Bupati Pemalang', 'Pemerintah Kabupaten Pemalang'],
    ['Balai Kota Kediri', 'Pemerintah Kota Kediri'],
  ])('a government sits in the %s', (building, government) => {
    const report = read(`Judul berita

Komisi B DPRD Kudus melakukan kunjungan kerja ke ${building}, Selasa (12/3/2019). Rombongan dipimpin Markus Wolo.`);
    const [visit] = report.visits;
    expect(visit?.hosts.map((h) => agency(report, h.agency))).toEqual([government]);
    expect(visit?.place?.name).toBe(building);
  });

  it.each([
    'DPRD Kota Batu (Jawa Timur), Kabupaten Kudus (Jawa Tengah) dan Kabupaten Ende',
    'DPRD Kota Batu, Kabupaten Kudus, dan Kabupaten Ende',
  ])('one word for the bodies of several regions: %s', (bodies) => {
    const report = read(`Judul berita

KEDIRI - ${bodies} melakukan kunjungan kerja ke DPRD Kota Kediri, Selasa (12/3/2019).

Mereka ingin belajar dari yang sudah berhasil dalam menyusun jadwal.`);
    expect(report.visits[0]?.visitors.map((v) => agency(report, v.agency))).toEqual([
      'DPRD Kota Batu',
      'DPRD Kabupaten Kudus',
      'DPRD Kabupaten Ende',
    ]);
  });

  it('"Dekab" and "Dekot" are councils', () => {
    const report = read(`Judul berita

KEDIRI - Anggota Dekab Kudus melakukan kunjungan kerja ke Dekot Kediri, Selasa (12/3/2019). Ketua Dekab Kudus Markus Wolo diterima Wakil Ketua Dekot Kediri, Rina Astari. Mereka ingin belajar dari yang sudah berhasil.`);
    expect(report.agencies.map((a) => [a.name, a.type, a.region?.code])).toEqual([
      ['DPRD Kudus', 'legislature', '33.19'],
      ['Dekot Kediri', 'legislature', '35.71'],
    ]);
    expect(person(report, report.visits[0]?.visitors[0]?.leader)).toBe('Markus Wolo');
  });

  it.each([
    ['DPRD Kota manado', '71.71'],
    ['DPRD kabupaten pemalang', '33.27'],
  ])('a region written small behind its kind: %s', (body, code) => {
    const report = read(`Judul berita

DPRD Kabupaten Ende melakukan kunjungan kerja ke ${body}, Selasa (12/3/2019). Mereka ingin belajar dari yang sudah berhasil.`);
    const host = report.agencies.find((a) => a.id === report.visits[0]?.hosts[0]?.agency);
    expect([host?.name, host?.region?.code]).toEqual([body, code]);
  });

  it('a counted office is nobody', () => {
    const report = read(`Judul berita

Sebanyak 39 Anggota DPRD Ende, Nusa Tenggara timur, studi banding ke Kota Kediri, Kamis (26/4/2018).

Anggota Komisi C DPRD Ende, H. Markus Wolo mengaku tertarik dengan kota itu.`);
    const [visit] = report.visits;
    expect(visit?.visitors.map((v) => [agency(report, v.agency), v.size])).toEqual([['DPRD Ende', 39]]);
    expect(report.people.map((p) => p.name)).toEqual(['Markus Wolo']);
  });

  it('a bracket closes an office before a name of one word', () => {
    const report = read(`Judul berita

Ketua Dewan Perwakilan Rakyat Daerah (DPRD) Kota Kediri sekaligus Ketua Forum Dewan Seluruh Daerah (FDSD) Suparno menerima kunjungan kerja DPRD Ende, Rabu (12/3/2019). Mereka ingin belajar dari yang sudah berhasil.`);
    expect(person(report, report.visits[0]?.hosts[0]?.leader)).toBe('Suparno');
  });

  it.each([
    ['di Desa Jati, Kabupaten Kudus Selasa (12/3/2019)', 'Desa Jati, Kabupaten Kudus'],
    ['di ruang paripurna, Selasa (12/3/2019)', 'ruang paripurna'],
    [
      'di Aula Dinas Komunikasi dan Informatika Kabupaten Kudus, Selasa (12/3/2019)',
      'Aula Dinas Komunikasi dan Informatika Kabupaten Kudus',
    ],
  ])('the venue %s', (words, name) => {
    const report = read(`Judul berita

DPRD Ende melakukan studi banding ke DPRD Kudus dan diterima ${words}. Mereka ingin belajar dari yang sudah berhasil.`);
    expect(report.visits[0]?.place?.name).toBe(name);
  });

  it('the subject stands behind an opening purpose', () => {
    const report = read(`Judul berita

Dalam rangka memperoleh masukan mengenai tugas DPRD Kota Kediri, Jawa Timur, komisi gabungan DPRD Ende melaksanakan kunjungan kerja ke DPRD Kota Kediri, Rabu (12/3/2019). Mereka ingin belajar dari yang sudah berhasil.`);
    expect(report.visits[0]?.visitors.map((v) => agency(report, v.agency))).toEqual(['DPRD Ende']);
    expect(report.visits[0]?.hosts.map((h) => agency(report, h.agency))).toEqual(['DPRD Kota Kediri']);
  });

  it('a unit receives for the body that is visited', () => {
    const report = read(`Judul berita

Dinas Kesehatan Kota Kediri menerima kunjungan kerja dari Dinas Kesehatan Kabupaten Ende, Rabu (12/3/2019). Kunjungan tersebut diterima Kepala Bidang Pelayanan Kesehatan, Rina Astari.

Kepala Bidang Pelayanan Kesehatan, Rina Astari menyambut baik atas kunjungan itu.`);
    expect(report.visits[0]?.hosts.map((h) => [agency(report, h.agency), person(report, h.leader)])).toEqual([
      ['Dinas Kesehatan Kota Kediri', 'Rina Astari'],
    ]);
  });

  it('a bracket gives a region a short name', () => {
    const report = read(`Judul berita

DPRD Ende melakukan studi banding ke Ogan Ilir (OI), Rabu (12/3/2019). Rombongan diterima Sekda OI H. Suparno dan belajar dari yang sudah berhasil.`);
    expect(report.visits[0]?.hosts.map((h) => [agency(report, h.agency), person(report, h.leader)])).toEqual([
      ['Pemerintah Kabupaten Ogan Ilir', 'Suparno'],
    ]);
  });

  it('of two of an office a bare one before both is neither', () => {
    const report = read(`Judul berita

Pemerintah Kabupaten Kudus tertarik pada desa wisata di Kabupaten Pemalang.

Bupati, ketua DPRD dan camat diboyong untuk melakukan kaji tiru di Desa Jati, Senin (28/3/2022) dan diterima Bupati Pemalang H. Suparno. Harapan yang sama disampaikan Bupati Kudus Hj. Rina Wulandari.`);
    const [visit] = report.visits;
    expect(visit?.visitors.map((v) => [agency(report, v.agency), person(report, v.leader)])).toEqual([
      ['Pemerintah Kabupaten Kudus', 'Rina Wulandari'],
    ]);
    expect(visit?.hosts.map((h) => [agency(report, h.agency), person(report, h.leader)])).toEqual([
      ['Pemerintah Kabupaten Pemalang', 'Suparno'],
    ]);
  });

  it('those between whom a visit is are told by who receives', () => {
    const report = read(`Benchmarking antara FIK Unila dan FST Unud

Fakultas Ilmu Komputer (FIK) Universitas Lampung (Unila) menerima kunjungan dari Fakultas Sains dan Teknologi (FST) Universitas Udayana (Unud), Rabu (5/2/2025). Kunjungan yang dikemas menjadi benchmarking itu membahas pengelolaan laboratorium.`);
    expect(report.visits[0]?.visitors.map((v) => agency(report, v.agency))).toEqual([
      'Fakultas Sains dan Teknologi (FST) Universitas Udayana (Unud)',
    ]);
    expect(report.visits[0]?.hosts.map((h) => agency(report, h.agency))).toEqual([
      'Fakultas Ilmu Komputer (FIK) Universitas Lampung (Unila)',
    ]);
  });

  it('all who receive are of the hosts', () => {
    const report = read(`Judul berita

Universitas Udayana menerima kunjungan studi banding dari Universitas Lampung, Senin (18/11/2024). Rombongan Universitas Lampung yang dipimpin oleh Rektor Prof. Dr. Markus Wolo, M.Si diterima oleh Wakil Rektor Bidang Akademik Dr. Rina Astari, S.T., M.T.I., dan Wakil Rektor Bidang Kemahasiswaan, Alumni, dan Hubungan Masyarakat Dr. I Ketut Sutama, M.Kes.`);
    expect(report.people.map((p) => [p.name, p.side])).toEqual([
      ['Markus Wolo', 'visitor'],
      ['Rina Astari', 'host'],
      ['I Ketut Sutama', 'host'],
    ]);
  });

  it('counted heads of villages go for their league, and the village receives', () => {
    const report = read(`Apdesi Sleman Study Banding ke Desa Jati

SLEMAN - Sebanyak 112 Kepala kampung yang tergabung di Apdesi Sleman melakukan study banding ke Desa Jati Kabupaten Kudus, Kamis (4/7/2019).

Saat diterima di Aula Kantor desa Jati oleh kepala desa setempat, banyak hal yang didapatkan oleh peserta study banding. "Kami senang menerima tamu dari jauh," tegas Suparno Kepala Desa Jati.`);
    const [visit] = report.visits;
    expect(visit?.visitors.map((v) => [agency(report, v.agency), v.size])).toEqual([['Apdesi Sleman', 112]]);
    expect(visit?.hosts.map((h) => person(report, h.leader))).toEqual(['Suparno']);
    expect(visit?.place?.name).toBe('Aula Kantor desa Jati');
  });

  it('a secretariat receives for its council', () => {
    const report = read(`Judul berita

DPRD Kabupaten Ende melaksanakan kunjungan kerja ke DPRD Kabupaten Kudus, Rabu (11/5/2022). Sekretaris DPRD Kabupaten Kudus, Drs. Suparno, M.Si menerima kunjungan tersebut di ruang kerjanya.`);
    expect(report.visits[0]?.hosts.map((h) => [agency(report, h.agency), person(report, h.leader)])).toEqual([
      ['DPRD Kabupaten Kudus', 'Suparno'],
    ]);
  });

  it('who is visited does not go, though both do something', () => {
    const report = read(`Judul berita

Pemkab Ende dipimpin Bupati Markus Wolo melakukan kunjungan kerja ke Pemkab Kudus, Kamis (25/8/2016). Rombongan diterima Sekretaris Daerah Kudus Suparno. Dalam kunjungan tersebut Pemkab Ende dan Pemkab Kudus saling bertukar informasi.`);
    expect(report.visits[0]?.visitors.map((v) => agency(report, v.agency))).toEqual(['Pemkab Ende']);
    expect(report.visits[0]?.hosts.map((h) => agency(report, h.agency))).toEqual(['Pemkab Kudus']);
  });

  it('water works are one body by their short and full names', () => {
    const report = read(`Judul berita

Perusahaan Daerah Air Minum (PDAM) Tirta Melati Kediri mendapat kunjungan studi banding dari berbagai PDAM, Rabu (26/7/2023). Kali ini perusahaan itu menerima kunjungan dari Perusahaan Umum Daerah Air Minum (Perumdam) Tirta Anggrek Kabupaten Kudus.

Direktur Teknik PDAM Tirta Melati Kediri Markus Wolo berterima kasih kepada pegawai Perumdam Tirta Anggrek yang berkunjung ke kantor pusat PDAM Tirta Melati Kediri.`);
    expect(report.visits[0]?.visitors.map((v) => agency(report, v.agency))).toEqual([
      'Perusahaan Umum Daerah Air Minum (Perumdam) Tirta Anggrek Kabupaten Kudus',
    ]);
    expect(report.visits[0]?.hosts.map((h) => agency(report, h.agency))).toEqual([
      'Perusahaan Daerah Air Minum (PDAM) Tirta Melati Kediri',
    ]);
    expect(report.people.map((p) => [p.name, agency(report, p.agency)])).toEqual([
      ['Markus Wolo', 'Perusahaan Daerah Air Minum (PDAM) Tirta Melati Kediri'],
    ]);
  });

  it('whose expert somebody is says the body, the field does not', () => {
    const report = read(`Judul berita

DPRD Ende melakukan kunjungan kerja ke Pemerintah Kota Kediri, Kamis (9/8/2018). Rombongan diterima Staf Ahli Wali Kota Kediri Bidang Hukum, Pemerintahan, dan Politik, Suparno dengan yang lain.`);
    expect(report.people.map((p) => [p.name, agency(report, p.agency)])).toEqual([['Suparno', 'Pemerintah Kota Kediri']]);
  });

  it('forms of address written small stand before a name', () => {
    const report = read(`Judul berita

SMKN 1 Ende melakukan studi banding ke SMKN 1 Kudus, Selasa (12/3/2019). Rombongan dipimpin bapak Markus Wolo dan diterima oleh ibu Rina Astari.`);
    expect(person(report, report.visits[0]?.visitors[0]?.leader)).toBe('Markus Wolo');
    expect(person(report, report.visits[0]?.hosts[0]?.leader)).toBe('Rina Astari');
  });

  it('an article that checks a claim reports no visit', () => {
    expect(
      read(`[HOAKS] Anggota DPRD Kudus Studi Banding ke Swiss

Sebuah akun membagikan foto anggota DPRD Kudus yang sedang studi banding ke Swiss pada 28 Juli 2021.`).visits,
    ).toEqual([]);
  });
});

describe('people and their offices', () => {
  it.each([
    [
      'Kepala SMKN 1 Kudus, Kabupaten Kudus, Jawa Tengah, Drs. Harjo Santosa, M.Pd. mengatakan hal itu wajar.',
      'Harjo Santosa',
      'Kepala SMKN 1 Kudus',
    ],
    ['Suradi wakil ketua DPRD Kudus, mengatakan hal itu wajar.', 'Suradi', 'wakil ketua DPRD Kudus'],
    ['Rombongan dipimpin oleh Faisal, selaku Kepala Dinas Kesehatan Kudus.', 'Faisal', 'Kepala Dinas Kesehatan Kudus'],
    ['Ketua Komisi II DPRD Kota Banjabaru, Imung menjelaskan hal itu wajar.', 'Imung', 'Ketua Komisi II DPRD Kota Banjabaru'],
    ['Kepala Diskominfo Ahad Legiarto mengatakan hal itu wajar.', 'Ahad Legiarto', 'Kepala Diskominfo'],
    ['Kepala Puskesmas Jati, dr Togi JL Aruan mengatakan hal itu wajar.', 'Togi JL Aruan', 'Kepala Puskesmas Jati'],
    [
      'Kepala Bidang Perlindungan Perempuan, PA dan PM (PP, PA dan PM) Yohana Bata mengatakan hal itu wajar.',
      'Yohana Bata',
      'Kepala Bidang Perlindungan Perempuan, PA dan PM (PP, PA dan PM)',
    ],
    ['Ketua Rombongan Kunker Drs. Markus Wolo mengatakan hal itu wajar.', 'Markus Wolo', 'Ketua Rombongan Kunker'],
    ['Irbanwil II Inspektorat Kudus, Yohana Bata mengatakan hal itu wajar.', 'Yohana Bata', 'Irbanwil II Inspektorat Kudus'],
    ['Assisten III Setda Kota Kediri, Rina Astari mengatakan hal itu wajar.', 'Rina Astari', 'Assisten III Setda Kota Kediri'],
    ['Sekkab Kudus Harjo Santosa mengatakan hal itu wajar.', 'Harjo Santosa', 'Sekkab Kudus'],
    [
      'Kepala Dinas Pendidikan kota Pangkalpinang Yusnani mengatakan hal itu wajar.',
      'Yusnani',
      'Kepala Dinas Pendidikan kota Pangkalpinang',
    ],
  ])('%s', (sentence, name, position) => {
    const found = read(`Judul berita\n\nDPRD Ende melakukan studi banding ke DPRD Kudus, Selasa (12/3/2019). ${sentence}`).people;
    expect(found.map((p) => [p.name, p.position])).toContainEqual([name, position]);
  });

  it.each([
    [
      'Direktur RSUD dr. Markus Kudus, dr Rina Astari, Sp.B, FINACS, M.Kes mengaku senang dengan kunjungan itu dan yang lain.',
      'Rina Astari',
      'Direktur RSUD dr. Markus Kudus',
    ],
    ['Direktur RSUD Kudus dr. Rina Astari, M.Kes mengaku senang dengan kunjungan itu dan yang lain.', 'Rina Astari', 'Direktur RSUD Kudus'],
    [
      'Kepala Pemerintahan dan Desa Pemkab Kudus, Suparno mengaku senang dengan kunjungan itu dan yang lain.',
      'Suparno',
      'Kepala Pemerintahan dan Desa Pemkab Kudus',
    ],
    [
      'Kepala Bappeda Kabupaten Kudus Dr. Suparno Mpd mengaku senang dengan kunjungan itu dan yang lain.',
      'Suparno',
      'Kepala Bappeda Kabupaten Kudus',
    ],
    ['Bupati Kudus Hi.Sujarwo mengaku senang dengan kunjungan itu dan yang lain.', 'Sujarwo', 'Bupati Kudus'],
    ['Rombongan didampingi Sekretaris Daerah Budiman beserta staf.', 'Budiman', 'Sekretaris Daerah'],
  ])('%s', (sentence, name, position) => {
    const found = read(`Judul berita\n\nDPRD Ende melakukan studi banding ke DPRD Kudus, Selasa (12/3/2019). ${sentence}`).people;
    expect(found.map((p) => [p.name, p.position])).toEqual([[name, position]]);
  });

  it("a hospital may bear a doctor's name", () => {
    const report = read(`Judul berita

DPRD Ende melakukan studi banding di RSUD dr. Markus Kudus, Selasa (12/3/2019). Rombongan diterima Direktur RSUD dr. Markus Kudus, dr. Rina Astari, Sp.PK dan Wakil Direktur Pelayanan dr. Sinta Lestari, Sp.A. Mereka ingin belajar dari yang sudah berhasil.`);
    const [visit] = report.visits;
    expect(visit?.hosts.map((h) => [agency(report, h.agency), person(report, h.leader)])).toEqual([
      ['RSUD dr. Markus Kudus', 'Rina Astari'],
    ]);
    expect(visit?.place?.name).toBe('RSUD dr. Markus Kudus');
    expect(report.people.map((p) => [p.name, p.side])).toEqual([
      ['Rina Astari', 'host'],
      ['Sinta Lestari', 'host'],
    ]);
  });

  it('a bare secretary is of the government spoken of last', () => {
    const report = read(`Judul berita

Pemerintah Kota Kediri melakukan kunjungan kerja ke Kabupaten Pemalang, Kamis (7/9/2017). Rombongan diterima oleh Bupati Pemalang Suparno dan Sekretaris Daerah Budiman beserta jajaran.`);
    expect(report.people.map((p) => [p.name, agency(report, p.agency), p.side])).toEqual([
      ['Suparno', 'Pemerintah Kabupaten Pemalang', 'host'],
      ['Budiman', 'Pemerintah Kabupaten Pemalang', 'host'],
    ]);
  });

  it.each([
    ['Kepala Sekolah SMKN 2 Bitung Sulawesi Utara Ibu Meryati Lestari, S.Pd. mengaku senang dengan yang lain.', 'Meryati Lestari'],
    ['Rombongan diterima Kepala Sekolah Rina Astari, S.Pd, MM di ruang kerjanya.', 'Rina Astari'],
    ['Kasubag Rumah Tangga Setda Sleman Moch. Arif Sutama mengaku senang dengan yang lain.', 'Moch. Arif Sutama'],
  ])('%s', (sentence, name) => {
    const found = read(`Judul berita\n\nSMK N 1 Ende melakukan studi tiru di SMK N 1 Kudus, Selasa (12/3/2019). ${sentence}`).people;
    expect(found.map((p) => p.name)).toEqual([name]);
  });

  it('a cue with a capital is no name', () => {
    const { people } = read(`Judul berita

SMKN 1 Ende melakukan studi tiru ke SMKN 1 Kudus, Selasa (12/3/2019). “Kami ingin belajar dari yang berhasil” Ujar Kepala SMKN 1 Ende Markus Wolo.`);
    expect(people.map((p) => p.name)).toEqual(['Markus Wolo']);
  });

  it('a name may stand in brackets, and a row of offices is none', () => {
    const report = read(`Judul berita

Rombongan PA Ende yang terdiri dari Ketua, Wakil Ketua, Hakim dan pejabat lain melakukan studi banding ke PA Kudus, Jumat (25/10/2013). Mereka diterima langsung oleh Ketua PA Kudus (Drs. H. Suparno, SH. MH) dan yang lain.`);
    expect(report.people.map((p) => [p.name, p.position])).toEqual([['Suparno', 'Ketua PA Kudus']]);
  });

  it('a bracket behind a region shortens the region, and units are read where they are written small', () => {
    const report = read(`Judul berita

DPRD Kota Metro melakukan kunjungan kerja ke Pemerintah Kabupaten Ogan Ilir (OI), Kamis (20/3/2019). Mereka diterima Ketua DPRD OI Rina Astari di ruang kerjanya. Juru bicara yang juga anggota badan musyawarah DPRD Kota Metro Ir H. Suparno mengatakan hal itu wajar.`);
    expect(report.people.map((p) => [p.name, agency(report, p.agency)])).toEqual([
      ['Rina Astari', 'DPRD Ogan Ilir'],
      ['Suparno', 'badan musyawarah DPRD Kota Metro'],
    ]);
  });

  it.each([
    ['Sekda Lombok H.Lalu Supardan menyebut hal itu wajar dengan yang lain.', 'Lalu Supardan', 'Sekda Lombok'],
    ['Sekda Lalu Supardan menyebut hal itu wajar dengan yang lain.', 'Lalu Supardan', 'Sekda'],
  ])('%s', (sentence, name, position) => {
    const found = read(`Judul berita\n\nPemkab Ende studi banding ke Kabupaten Lombok Tengah, Selasa (12/3/2019). ${sentence}`).people;
    expect(found.map((p) => [p.name, p.position])).toEqual([[name, position]]);
  });

  it('a village named elsewhere is no name, and "desa wisata" no village', () => {
    const report = read(`Judul berita

Pemkab Ende melakukan studi tiru di desa Carang Melati Kabupaten Kudus yang meraih Anugerah Desa Wisata Indonesia, Sabtu (28/5/2022). Rombongan disambut Kepala Dinas Pariwisata Kabupaten Kudus Suparno, Kepala Desa Desa Carang Melati serta yang lain.`);
    expect(report.people.map((p) => p.name)).toEqual(['Suparno']);
    expect(report.agencies.map((a) => a.name)).not.toContain('Desa Wisata Indonesia');
  });

  it('a school may be called by a day', () => {
    const report = read(`Judul berita

SMK 17 Agustus Kudus melakukan studi tiru ke SMKN 1 Ende, Kamis (1/9/2022). Kepala SMK 17 Agustus Kudus, Ibu Rina Astari tertarik dengan sekolah itu.`);
    const [visit] = report.visits;
    expect(visit?.visitors.map((v) => [agency(report, v.agency), person(report, v.leader)])).toEqual([
      ['SMK 17 Agustus Kudus', 'Rina Astari'],
    ]);
    expect(visit?.date?.start).toBe('2022-09-01');
  });

  it('what a visit is called is no name', () => {
    const { people } = read(`Judul berita

Kaji Banding dari Inspektorat Kudus diterima di Inspektorat Kota Kediri, Selasa (12/3/2019). Rombongan dipimpin Markus Wolo.`);
    expect(people.map((p) => p.name)).toEqual(['Markus Wolo']);
  });

  it('who serves an office belongs to its body', () => {
    const report = read(`Judul berita

DPRD Ende melakukan studi banding ke Kota Kediri, Selasa (12/3/2019). Rombongan diterima Asisten II Sekretaris Daerah Kota Kediri, Rina Astari.`);
    expect(report.people.map((p) => [p.name, agency(report, p.agency)])).toEqual([['Rina Astari', 'Pemerintah Kota Kediri']]);
  });

  it('an opening word before an office is no name', () => {
    const { people } = read(`Judul berita

Bupati Kudus Rina Wulandari sidak ke Puskesmas Jati, Jumat (1/9/2023). Selanjutnyan, Bupati Kudus meminta pegawai hadir tepat waktu.`);
    expect(people.map((p) => p.name)).toEqual(['Rina Wulandari']);
  });
});

describe('what was visited', () => {
  it('is named deep in the text as well', () => {
    const report = read(`Judul berita

Komisi D DPRD Kudus sidak ke sejumlah sekolah negeri, Selasa (12/3/2019).

Atap sekolah bocor.

Plafon rusak, dan lantai belum selesai dikerjakan.

Beberapa sekolah yang disidak diantaranya SDN 05 Jati, SDN Mejobo, dan SDN Gebog.`);
    expect(report.visits[0]?.hosts.map((h) => agency(report, h.agency))).toEqual(['SDN 05 Jati', 'SDN Mejobo', 'SDN Gebog']);
  });
});

describe('two sites of a kind', () => {
  it('are two bodies', () => {
    const report = read(`Judul berita\n\nBupati Kudus Rina Astari meninjau Pasar Jati dan Pasar Mejobo, Selasa (12/3/2019).`);
    expect(report.visits[0]?.hosts.map((h) => agency(report, h.agency))).toEqual(['Pasar Jati', 'Pasar Mejobo']);
  });
});

describe('why and how many', () => {
  it.each([
    ['Tujuan utama dari kegiatan ini adalah untuk meningkatkan kapasitas BUMDes.', 'meningkatkan kapasitas BUMDes'],
    ['Kunjungan ini bertujuan untuk mempelajari program "smart city" di Kudus.', 'mempelajari program "smart city" di Kudus'],
    ['Agenda kunjungan ini akan membahas kerja sama pasokan beras kedua daerah.', 'membahas kerja sama pasokan beras kedua daerah'],
  ])('%s', (sentence, text) => {
    const report = read(`Judul berita\n\nDPRD Ende melakukan studi banding ke DPRD Kudus, Selasa (12/3/2019). ${sentence}`);
    expect(report.visits[0]?.purposes.map((p) => p.text)).toContain(text);
  });

  it.each([
    'Bupati Kudus dalam kunjungan ini mempersilakan DPRD Ende untuk mendatangi dinas yang dikehendaki.',
    '"Lewat kunjungan ini, kami justru termotivasi untuk bekerja lebih baik lagi," kata Bupati Kudus.',
  ])('what guests are invited to and what moves hosts is no purpose: %s', (sentence) => {
    const report = read(`Judul berita\n\nDPRD Ende melakukan studi banding ke DPRD Kudus, Selasa (12/3/2019). ${sentence}`);
    expect(report.visits[0]?.purposes).toEqual([]);
  });

  it.each(['Agenda kunjungan ini akan diumumkan kemudian.', 'Agenda kunjungan ini akan berlangsung dua hari.'])(
    'what becomes of a visit is no purpose: %s',
    (sentence) => {
      const report = read(`Judul berita\n\nDPRD Ende melakukan studi banding ke DPRD Kudus, Selasa (12/3/2019). ${sentence}`);
      expect(report.visits[0]?.purposes).toEqual([]);
    },
  );

  it('what one wants to be taught is no purpose', () => {
    const report = read(`Judul berita

DPRD Ende melakukan studi banding ke DPRD Kudus, Selasa (12/3/2019). Beberapa hal dalam kunjungan ini ingin dipelajari mengenai rencana induk.`);
    expect(report.visits[0]?.purposes).toEqual([]);
  });

  it('what is hoped for is no purpose', () => {
    const report = read(`Judul berita

DPRD Ende melakukan studi banding ke DPRD Kudus, Selasa (12/3/2019). Kunjungan ini diharapkan menjadi pemacu untuk meningkatkan kinerja.`);
    expect(report.visits[0]?.purposes).toEqual([]);
  });

  it.each([
    ['Rombongan yang terdiri dari delapan orang dipimpin Markus Wolo.', 8],
    ['Sebanyak 49 orang terdiri dari 34 guru dan 15 siswa.', 49],
  ])('%s', (sentence, size) => {
    const report = read(`Judul berita\n\nSMKN 1 Ende melakukan studi banding ke SMKN 1 Kudus, Selasa (12/3/2019). ${sentence}`);
    expect(report.visits[0]?.visitors[0]?.size).toBe(size);
  });
});

describe('what is inspected', () => {
  it('the body on whose site an inspection took place is visited', () => {
    const report = read(`Sidak ke Puskesmas, Dewan Kecewa

DEMAK, KABARPESISIR.com - Sejumlah anggota Komisi D DPRD Kabupaten Demak melakukan inspeksi mendadak (sidak) di sejumlah puskesmas. Ketua Komisi D DPRD Demak, Rahmat Wijaya mengatakan, saat sidak dilakukan di Puskesmas Gajah, pihaknya tidak menemukan dokter jaga.`);
    expect(report.visits[0]?.hosts.map((h) => agency(report, h.agency))).toEqual(['Puskesmas Gajah']);
    expect(report.visits[0]?.place?.name).toBe('Puskesmas Gajah');
  });

  it('who goes along is not the one who inspects', () => {
    const report = read(`Dewan Temukan Atap Bocor

SIDAK: Ketua Komisi D DPRD Demak, Rahmat Wijaya yang ditemani oleh anggota Komisi D DPRD lainnya Tono Prasetyo saat melakukan sidak di Puskesmas Gajah, Senin (21/8/2023). (BUDI SETIAWAN/KABAR PESISIR)

DEMAK, Kabar Pesisir - Komisi D DPRD Kabupaten Demak melakukan sidak di Puskesmas Gajah, Senin (21/8/2023). "Atapnya harus segera diganti," kata Rahmat Wijaya.`);
    expect(report.article.dateline).toBe('DEMAK');
    expect(person(report, report.visits[0]?.visitors[0]?.leader)).toBe('Rahmat Wijaya');
    expect(report.people.map((p) => p.name)).toContain('Tono Prasetyo');
  });
});

describe('where it takes place', () => {
  it('a finer region counts within the province that the venue names', () => {
    const report = read(`Dewan Belanja Ilmu ke Jakarta

DPRD Kabupaten Bangka Barat melakukan kunjungan kerja ke DPRD DKI Jakarta. "Banyak masukan yang kami dapat," kata Ketua DPRD Bangka Barat, Markus Wolo di Gedung DPRD DKI Jakarta, Jumat (15/9/2017).`);
    expect(report.visits[0]?.place?.region?.code).toBe('31');
  });
});

describe('who goes', () => {
  it('whom something moves "untuk melakukan studi banding" goes', () => {
    const report = read(`Judul berita

Keberhasilan Dinas Kominfo Kota Malang menjadi perhatian bagi Dinas Kominfo Kota Bima untuk melakukan studi banding ke Dinas Kominfo Kota Malang, Senin (3/11/2014).`);
    expect(report.visits[0]?.visitors.map((v) => agency(report, v.agency))).toEqual(['Dinas Kominfo Kota Bima']);
  });
});

describe('who receives', () => {
  it('who stands behind "oleh", whatever room stands between', () => {
    const report = read(`Judul berita

DEMAK - Pimpinan DPRD Demak menerima kunjungan kerja DPRD Kabupaten Ende, Rabu (13/2/2019). Mereka diterima di ruang pimpinan oleh Wakil Ketua Rini Astari.`);
    expect(person(report, report.visits[0]?.hosts[0]?.leader)).toBe('Rini Astari');
  });

  it('a committee is named by what it deliberates', () => {
    const report = read(`Judul berita

SEMARANG - Panitia Khusus (Pansus) Pembahas Rencana Kerja (Renja) DPRD Kota Kupang melakukan kunjungan kerja ke DPRD Kota Semarang, Jumat (22/11/2024).`);
    expect(agency(report, report.visits[0]?.visitors[0]?.agency)).toBe(
      'Panitia Khusus (Pansus) Pembahas Rencana Kerja (Renja) DPRD Kota Kupang',
    );
  });
});

describe('offices', () => {
  it('a name in brackets behind an office is its holder, an initial closes a name', () => {
    const report = read(`Judul berita

BOJONEGORO - DPRD Kabupaten Kendal melakukan studi tiru ke Dinas Kominfo Bojonegoro, Selasa (28/1/2020), dipimpin Wakil Ketua DPRD Kabupaten Kendal (Drs. H. Rahmat Wijaya, SH). Kepala Dinas Kominfo Bojonegoro, Teguh Raharjo P menyambut rombongan yang datang untuk belajar di daerah itu.`);
    expect(report.people.map((p) => [p.name, p.position])).toEqual([
      ['Rahmat Wijaya', 'Wakil Ketua DPRD Kabupaten Kendal'],
      ['Teguh Raharjo P', 'Kepala Dinas Kominfo Bojonegoro'],
    ]);
  });

  it('short names of offices are told before a region, and a region may have what lies around it', () => {
    const report = read(`Judul berita

Perkumpulan Wartawan Daring Malang Raya melaksanakan audiensi dengan Wali Kota Malang Budi Santosa, Rabu (19/1/2022). Kepala Disinfokom Kota Malang Sari Dewi turut hadir. "Kami siap bekerja sama," kata Ketua Perkumpulan Wartawan Daring Malang Raya, Arif Wijaya.`);
    expect(report.visits[0]?.visitors.map((v) => [agency(report, v.agency), person(report, v.leader)])).toEqual([
      ['Perkumpulan Wartawan Daring Malang Raya', 'Arif Wijaya'],
    ]);
    expect(agency(report, report.people.find((p) => p.name === 'Sari Dewi')?.agency)).toBe('Disinfokom Kota Malang');
  });

  it('degrees without commas close a name', () => {
    const report = read(`Judul berita

Pemdes Kawu melakukan studi tiru ke Desa Jati, Senin (3/6/2024). "Kami senang," kata Kepala Desa Kawu Agus Suhendra ST MT.`);
    expect(report.people.map((p) => [p.name, agency(report, p.agency)])).toEqual([['Agus Suhendra', 'Pemdes Kawu']]);
  });

  it('a bare office in a list is of the body that the list begins with', () => {
    const report = read(`Judul berita

PURWAKARTA - DPRD Purwakarta menerima kunjungan kerja DPRD Kabupaten Pekalongan, Rabu (13/2/2019). Mereka diterima Wakil Ketua DPRD Purwakarta Rini Astari. Rombongan DPRD Kabupaten Pekalongan antara lain Ketua DPRD Hj. Hesti Wahyuni, Markus Wolo dan Tono Prasetyo.`);
    const head = report.people.find((p) => p.name === 'Hesti Wahyuni');
    expect(agency(report, head?.agency)).toBe('DPRD Kabupaten Pekalongan');
    expect(report.people.map((p) => p.side)).toEqual(['host', 'visitor', 'visitor', 'visitor']);
  });

  it.each([
    [
      'disambut oleh Aris Wirawan selaku Staf Ahli bidang hukum, politik dan pemerintahan didampingi',
      'Staf Ahli bidang hukum, politik dan pemerintahan',
    ],
    ['disambut oleh Aris Wirawan, kepala bidang kesehatan masyarakat, didampingi', 'kepala bidang kesehatan masyarakat'],
  ])('a unit written small has its topics: %s', (clause, position) => {
    const report = read(`Judul berita

MAGELANG - DPRD Kabupaten Kebumen melakukan studi banding ke Pemerintah Kota Magelang, Selasa (25/2/2020). Rombongan ${clause} oleh Isa Setiawan.`);
    expect(report.people.find((p) => p.name === 'Aris Wirawan')?.position).toBe(position);
  });

  it('what an office is in charge of is no library', () => {
    const report = read(`Judul berita

KUDUS - Dinas Perpustakaan dan Kearsipan Kabupaten Sleman melakukan studi tiru ke Dinas Perpustakaan dan Kearsipan Kabupaten Kudus, Kamis (25/5/2023). "Kami ingin belajar," kata Sekretaris Dinas Perpustakaan dan Kearsipan Sleman, Markus Wolo.`);
    const speaker = report.people.find((p) => p.name === 'Markus Wolo');
    expect(agency(report, speaker?.agency)).toBe('Dinas Perpustakaan dan Kearsipan Kabupaten Sleman');
    expect(speaker?.side).toBe('visitor');
  });

  it('who is brought on as a wife is not the one named like her', () => {
    const report = read(`Judul berita

KUDUS - Wakil Bupati Kudus, Pranowo, menerima kunjungan kerja DPRD Kabupaten Bangli, Minggu (22/1/2017). Wakil bupati yang didampingi istri, Yayuk Pranowo, memaparkan potensi daerah. "Kami bangga," kata Pranowo.`);
    expect(person(report, report.visits[0]?.hosts[0]?.leader)).toBe('Pranowo');
    expect(report.people.find((p) => p.name === 'Yayuk Pranowo')?.position).toBeNull();
  });
});

describe('what is no purpose and no person', () => {
  it('"untuk kesekian kalinya" says how often, a connective behind a dash is no name', () => {
    const report = read(`Judul berita

SAMPANG – Guna memastikan layanan berjalan, DPRD Ende melakukan studi banding ke DPRD Kudus untuk kesekian kalinya, Selasa (12/3/2019).`);
    expect(report.people).toEqual([]);
    expect(report.visits[0]?.purposes.map((p) => p.text)).not.toContain('kesekian kalinya');
  });
});

describe('who says it', () => {
  it('who was brought on just before the quote', () => {
    const report = read(`Judul berita

Kepala Diskominfo Sleman Markus Wolo menyampaikan maksud studi banding ke Diskominfo Salatiga, Selasa (12/3/2019). "Kami ingin belajar banyak," katanya.

Kedatangan rombongan disambut hangat oleh Kepala Diskominfo Salatiga Rini Astari. "Selamat datang di kota kami yang sederhana," ujarnya.`);
    expect(report.quotes.map((q) => person(report, q.speaker)).at(-1)).toBe('Rini Astari');
  });

  it('an opening participle has the subject behind the comma', () => {
    const report = read(`Judul berita

Kepala Diskominfo Ende Markus Wolo melakukan studi banding ke Diskominfo Kudus, Selasa (12/3/2019). "Kami ingin belajar banyak," katanya.

Menjawab hal itu, Kepala Diskominfo Kudus Rini Astari menyampaikan dukungan. "Pintu kami selalu terbuka untuk Ende," ujarnya.`);
    expect(report.quotes.map((q) => person(report, q.speaker)).at(-1)).toBe('Rini Astari');
  });

  it.each([
    'Markus Wolo berharap, kegiatan ini dapat memperkuat kerja sama dan meningkatkan layanan di Ende.',
    'Markus Wolo berharap ke depan, pihaknya bisa menerapkan aturan yang sama.',
    'Markus Wolo berharap kunjungan ini bisa dijadikan gambaran untuk menyusun usulan di Ende.',
    '"Kami berharap bisa meniru dan menerapkan cara yang dipelajari di sini," kata Markus Wolo.',
  ])('a hope for the visit or for oneself asks for nothing: %s', (sentence) => {
    const report = read(
      `Judul berita\n\nKetua DPRD Ende Markus Wolo melakukan studi banding ke DPRD Kudus, Selasa (12/3/2019). ${sentence}`,
    );
    expect(report.recommendations).toEqual([]);
  });

  it('"yang perlu" asks for nothing', () => {
    const report = read(`Judul berita

Ketua DPRD Ende Markus Wolo melakukan studi banding ke DPRD Kudus, Selasa (12/3/2019). "Tentu ada hal-hal yang perlu dibandingkan di antara kita," kata Markus Wolo.`);
    expect(report.recommendations).toEqual([]);
  });
});

describe('offices of kin, and the PKK', () => {
  const officesOf = (sentence: string): (string | null | undefined)[][] => {
    const report = read(`Judul berita

TP PKK Kabupaten Kudus melakukan studi banding ke Kota Kediri, Selasa (12/3/2019). ${sentence}`);
    return report.people.map((p) => [p.name, p.position, agency(report, p.agency)]);
  };

  it.each([
    ['Rombongan diterima Istri Walikota Kediri, Ny. Rina Wulandari.', 'Rina Wulandari', 'Istri Walikota Kediri', undefined],
    ['Rombongan dipimpin istri Bupati Kudus Markus Wolo, Yohana Bata.', 'Yohana Bata', 'istri Bupati Kudus', undefined],
    [
      'Rombongan dipimpin Istri Bupati Kudus Yohana Bata yang juga Ketua TP PKK Kabupaten Kudus.',
      'Yohana Bata',
      'Ketua TP PKK Kabupaten Kudus',
      'TP PKK Kabupaten Kudus',
    ],
    [
      'Rombongan diterima istri Wali Kota Kediri yang juga menjabat sebagai Ketua TP PKK Kota Kediri, Rina Wulandari.',
      'Rina Wulandari',
      'istri Wali Kota Kediri yang juga menjabat sebagai Ketua TP PKK Kota Kediri',
      'TP PKK Kota Kediri',
    ],
  ])('%s', (sentence, name, position, body) => {
    expect(officesOf(sentence)).toContainEqual([name, position, body]);
  });

  it('the PKK of one region is one body, whatever it is called', () => {
    const report = read(`PKK Kudus Belajar ke Kediri

KEDIRI - Tim Penggerak PKK Kabupaten Kudus melakukan studi banding ke PKK Kota Kediri, Selasa (12/3/2019). Ketua TP PKK Kabupaten Kudus Yohana Bata memimpin rombongan. Mereka diterima Ketua TP PKK Kota Kediri, Rina Wulandari.`);
    const [visit] = report.visits;
    expect(visit?.visitors.map((v) => [agency(report, v.agency), person(report, v.leader)])).toEqual([
      ['Tim Penggerak PKK Kabupaten Kudus', 'Yohana Bata'],
    ]);
    expect(visit?.hosts.map((h) => [agency(report, h.agency), person(report, h.leader)])).toEqual([['PKK Kota Kediri', 'Rina Wulandari']]);
    expect(report.agencies.filter((a) => a.name.includes('PKK'))).toHaveLength(2);
  });
});

describe('Malay articles', () => {
  const study = read(`Lawatan Sambil Belajar Majlis Daerah Lipis ke Majlis Daerah Kulim

KULIM 12 Mac 2024 – Majlis Daerah Kulim telah menerima lawatan sambil belajar daripada Majlis Daerah Lipis di Bilik Mesyuarat Utama. Delegasi diketuai oleh Lt. Kdr. Salmah Bt Osman dan telah disambut Pn. Rokiah Bt Daud.

Lawatan ini bertujuan untuk melihat pengurusan sisa pepejal ke arah mewujudkan bandar yang bersih.`);

  it('a form of address with a stop belongs to the name behind it', () => {
    expect(person(study, study.visits[0]?.visitors[0]?.leader)).toBe('Salmah Bt Osman');
    expect(person(study, study.visits[0]?.hosts[0]?.leader)).toBe('Rokiah Bt Daud');
  });

  it('"ke arah" asks nobody for anything', () => {
    expect(study.recommendations).toEqual([]);
  });

  it('a day may stand behind the place of a dateline with no comma', () => {
    expect(study.article.dateline).toBe('KULIM');
    expect(study.visits[0]?.date?.start).toBe('2024-03-12');
  });

  it.each([
    ['Perdana Menteri Datuk Seri Hakim Tun Osman berkata perkara itu wajar dalam lawatan itu.', 'Hakim Tun Osman', 'Perdana Menteri'],
    [
      'Menteri di Jabatan Perdana Menteri Datuk Salleh Omar berkata perkara itu wajar dalam lawatan itu.',
      'Salleh Omar',
      'Menteri di Jabatan Perdana Menteri',
    ],
    ['Pegawai Daerah Abdul Rani Itam berkata perkara itu wajar dalam lawatan itu.', 'Abdul Rani Itam', 'Pegawai Daerah'],
    ['En. Bohari Md. Yunus, Timbalan Rektor Akademik berkata perkara itu wajar.', 'Bohari Md. Yunus', 'Timbalan Rektor Akademik'],
  ])('%s', (sentence, name, position) => {
    const report = read(`Lawatan Kerja ke Kulim\n\nKULIM – ${sentence} Beliau berkata demikian selepas meninjau projek di negeri itu.`);
    expect(report.people.map((p) => [p.name, p.position])).toEqual([[name, position]]);
  });

  it('a visit without a word for its kind is one where title and first sentence tell of it', () => {
    const report = read(`Lawatan Jabatan Kebajikan Masyarakat ke Projek Kejora

Jabatan Kebajikan Masyarakat yang diketuai oleh Puan Rohana binti Musa telah mengadakan lawatan projek pembangunan pada 16 Jun 2023. Turut serta ialah pegawai daripada kementerian berkenaan.`);
    expect(report.visits[0]?.date?.start).toBe('2023-06-16');
    expect(person(report, report.visits[0]?.visitors[0]?.leader)).toBe('Rohana binti Musa');
  });

  it('who is named at the end of a sentence says it, and what he asks for ends before him', () => {
    const report = read(`Lawat Sekolah Perlu Kebenaran

KULIM - Orang ramai yang mahu melawat sekolah perlu mendapat kebenaran daripada kementerian, kata Pengarah Pendidikan Pulau Pinang Salleh Osman.

"Saya sudah beri penjelasan tentang perkara itu," katanya kepada pemberita selepas melawat Sekolah Kebangsaan Kulim di sini hari ini.`);
    expect(report.quotes.filter((q) => q.kind === 'direct').map((q) => person(report, q.speaker))).toEqual(['Salleh Osman']);
    expect(report.recommendations.map((r) => r.text)).toEqual([
      'Orang ramai yang mahu melawat sekolah perlu mendapat kebenaran daripada kementerian',
    ]);
  });

  it('a byline may have small words in the name and a stop behind it', () => {
    const { article } = read(`Universiti Jadi Tuan Rumah

Oleh Abd Wahid bin Osman.
ALOR SETAR 19 Januari - Kolej Sastera Universiti Utara telah menerima kunjungan pelajar dari Kaherah yang berada di negeri ini selama empat hari.`);
    expect([article.authors, article.dateline]).toEqual([['Abd Wahid bin Osman'], 'ALOR SETAR']);
  });

  it('a unit and the ministry behind its comma go as one', () => {
    const report = read(`Lawatan Pemantauan ke Projek Kejora

3 Oktober 2022 (Isnin)
Bahagian Penyelarasan Dan Pemantauan, Kementerian Pembangunan Luar Bandar telah melawat projek pembangunan di Bandar Penawar, Johor yang diketuai Ir. Mohd Izam bin Zulkifli. Sesi ini dimulakan dengan taklimat daripada pihak pengurusan.`);
    expect(report.visits[0]?.visitors.map((v) => [agency(report, v.agency), person(report, v.leader)])).toEqual([
      ['Bahagian Penyelarasan Dan Pemantauan', 'Mohd Izam bin Zulkifli'],
    ]);
  });

  it('a head of state is a party of his own', () => {
    const report = read(`Hakim Adakan Kunjungan Hormat

KOTA KINABALU - Perdana Menteri Tan Sri Hakim Osman pada 15 Mac 2021 mengadakan kunjungan hormat terhadap Yang di-Pertua Negeri Sabah Tun Johari Mahmud di Istana Negeri. Beliau kemudian menandatangani buku tetamu.`);
    expect(report.visits[0]?.hosts.map((h) => [agency(report, h.agency), person(report, h.leader)])).toEqual([
      ['Yang di-Pertua Negeri Sabah', 'Johari Mahmud'],
    ]);
    expect(report.visits[0]?.visitors.map((v) => [agency(report, v.agency), person(report, v.leader)])).toEqual([
      ['Perdana Menteri', 'Hakim Osman'],
    ]);
  });

  it('a head of government at home makes no visit of state', () => {
    const report = read(`Hakim Akhiri Lawatan Kerja ke Sabah

Kota Kinabalu: Perdana Menteri Datuk Seri Hakim Osman petang tadi mengakhiri lawatannya ke Sabah. Hadir mengucapkan selamat jalan ialah Ketua Menteri Sabah Datuk Seri Hajari Noor. Ahli Parlimen Penampang itu turut hadir.`);
    expect(report.article.dateline).toBe('Kota Kinabalu');
    expect(report.visits[0]?.kind).toBe('working-visit');
    expect(report.people.map((p) => p.name)).toEqual(['Hakim Osman', 'Hajari Noor']);
  });

  it('a ceremony is no body', () => {
    const report = read(`Perdana Menteri Lawat Sarawak

KUCHING, 3 Mei 2023: Perdana Menteri Datuk Seri Hakim Osman mengadakan lawatan kerja ke Sarawak hari ini. Lawatan kerja beliau diteruskan dengan menghadiri Majlis Sejiwa Senada di Saratok.`);
    expect(report.agencies.map((a) => a.name)).not.toContain('Majlis Sejiwa Senada');
  });
});

describe('English articles', () => {
  it('a council named by an owner or behind its region is one of that region', () => {
    const report = read(`Sleman DPRD Studies Sister City

The Sleman Regency's DPRD members conducted a work visit to City DPRD, Monday (19/3/2018).

Sleman DPRD Chairman, Markus Wolo disclosed that the purpose of his arrival was to study the mechanisms of sister cities.`);
    const [visit] = report.visits;
    expect(visit?.visitors.map((v) => report.agencies.find((a) => a.id === v.agency)?.region?.code)).toEqual(['34.04']);
    expect(visit?.hosts.map((h) => agency(report, h.agency))).toEqual(['City DPRD']);
    expect(visit?.purposes.map((p) => p.text)).toEqual(['study the mechanisms of sister cities']);
  });

  it('the day of a remark made in a building of the host is the day of the visit', () => {
    const report = read(`Badung Councillors Make Work Visit to Padang

Badung Regency Legislative Council (DPRD) is conducting a work visit to Padang City Government to study public services.

"We need innovation to serve our residents," Badung Regency DPRD Chairman I Made Surya stated, at Padang City Hall, Tuesday (18/4/2017).`);
    expect(report.visits[0]?.date?.start).toBe('2017-04-18');
  });

  it('who is named of a group that receives is host', () => {
    const report = read(`Faculty Welcomes Benchmarking Visit

MATARAM, August 19, 2025 – The Faculty of Education at the University of Mataram welcomed a benchmarking visit from Cenderawasih University. The delegation was warmly received by the leaders of the faculty, including Dean Dr. Lalu Santosa, Vice Dean I Prof. Dr. Rina Astari, and Vice Dean II Dr. Bagas Hartanto.`);
    expect(report.people.map((p) => [p.name, p.side])).toEqual([
      ['Lalu Santosa', 'host'],
      ['Rina Astari', 'host'],
      ['Bagas Hartanto', 'host'],
    ]);
  });

  it('a visit is one where it is the occasion of the first remarks', () => {
    const report = read(`Aid to Be Given After Floods

PEKAN, Feb 1, 2017 — Aid will be decided once the floods have receded, said Prime Minister Datuk Seri Hakim Osman.

"So we want to look into this first," he told reporters after visiting the Paloh Relief Centre here today.`);
    expect(report.visits[0]?.date?.start).toBe('2017-02-01');
    expect(person(report, report.visits[0]?.visitors[0]?.leader)).toBe('Hakim Osman');
  });

  it('a delegation that no body is named for makes a visit', () => {
    const report = read(`Australian Members Visited Maros Regency

On August 3, 2018, the Australian Parliamentary Delegation visited Maros Regency, South Sulawesi. The delegation was received by the Deputy Regent of Maros, Harmi Daeng.`);
    expect(report.visits[0]?.date?.start).toBe('2018-08-03');
    expect(report.visits[0]?.place?.region?.code).toBe('73.09');
  });

  it('where the year is unknown, today is the day in the dateline', () => {
    const report = read(`Sultan Arrives for Four-Day Visit

KUCHING (Nov 4): The Sultan of Selangor Sultan Sharif Idris arrived here today for a four-day official visit to Sarawak. He will visit the State Library tomorrow (Nov 5).`);
    expect(report.visits[0]?.date?.start).toBe('XXXX-11-04');
  });

  it('a number in words is no part of a name', () => {
    const report = read(`Councillors Conclude Study Visit

KAPIT (June 22, 2024): Twenty-two Kapit District Council councillors concluded a study visit to Johor Bahru City Council. The tour was to gain insights on solid waste management.`);
    expect(agency(report, report.visits[0]?.visitors[0]?.agency)).toBe('Kapit District Council');
    expect(report.visits[0]?.purposes.map((p) => p.text)).toEqual(['gain insights on solid waste management']);
  });

  it('a byline may give outlet and place behind the name', () => {
    const { article } = read(`Councillors travel the world again
Suherman, The Island Post, Semarang
Members of the Central Java legislative council visited Batam on a tour of one week. They arrived back here on Oct. 1 and said that the trip had been useful.`);
    expect([article.title, article.authors, article.dateline]).toEqual(['Councillors travel the world again', ['Suherman'], 'Semarang']);
  });

  it('those on one list are on one side', () => {
    const report = read(`Ambassador Visits North Kalimantan

TARAKAN, Sept 14, 2018 – United States Ambassador John R. Dunham made a visit to North Kalimantan. The Ambassador met with Deputy Governor Udin Hasan, Deputy Police Chief Zainal Palar and Deputy Mayor Khairul Arif. Udin Hasan welcomed U.S. investment and said that the province would share its plans with all who were interested in them.`);
    expect(report.people.map((p) => [p.name, p.side])).toEqual([
      ['John R. Dunham', 'visitor'],
      ['Udin Hasan', 'host'],
      ['Zainal Palar', 'host'],
      ['Khairul Arif', 'host'],
    ]);
  });

  it.each([
    ['Minister in the Prime Minister’s Department Datuk Salleh Omar', 'Salleh Omar', 'Minister in the Prime Minister’s Department'],
    ['Premier Datuk Patinggi Tan Sri Abang Hasbi Tun Osman', 'Abang Hasbi Tun Osman', 'Premier'],
    ['Deputy Minister of Integrity and Ombudsman Datuk Dr Juna Jaya', 'Juna Jaya', 'Deputy Minister of Integrity and Ombudsman'],
    [
      'Padang Communication, Informatics and Statistics Department Head Rina Astari',
      'Rina Astari',
      'Padang Communication, Informatics and Statistics Department Head',
    ],
  ])('%s', (who, name, position) => {
    const report = read(
      `Floods Recede\n\nPADANG - The floods have receded, and the people are going home. "The people are safe," said ${who} here on Monday.`,
    );
    expect(report.people.map((p) => [p.name, p.position])).toEqual([[name, position]]);
  });

  it('an opening mark typed for a closing one closes the quote', () => {
    const report = read(`Projects on Track

KULIM - All the projects are on track. “All of the projects in Kedah are on track,“ he said after a working visit to Kulim.`);
    expect(report.quotes.filter((q) => q.kind === 'direct').map((q) => q.text)).toEqual(['All of the projects in Kedah are on track']);
  });

  it('who is met is on the other side', () => {
    const report = read(`Minister Visits Bandung

BANDUNG, July 26, 2016 - Foreign Minister Mahmud Osman visited Bandung in West Java on July 25. In Bandung, Mahmud Osman met Mayor Ridho Kamal, and the two discussed ways to strengthen the links between the cities and their people.`);
    expect(report.people.map((p) => [p.name, p.side])).toEqual([
      ['Mahmud Osman', 'visitor'],
      ['Ridho Kamal', 'host'],
    ]);
  });

  it('what a statement says has no speaker', () => {
    const report = read(`Deputy Premier Joins Courtesy Call

KUCHING (March 29, 2022): Deputy Premier of Sarawak Datuk Amar Awang Hasbi paid a courtesy call on the Governor of East Kalimantan, Hadi Mulya, yesterday.

“The visit has brought the two states closer to each other,” said the statement.`);
    expect(report.quotes.map((q) => q.speaker)).toEqual([null]);
  });

  it('a university may bear the name of the country, and a chancellor leads one', () => {
    const report = read(`Universitas Indonesia Receives Visit from Lampung

Universitas Indonesia (UI) received a visit from the University of Lampung (Unila) at the UI Depok Campus on Tuesday (19/9/2023). The team was headed by Unila Chancellor, Prof. Dr. Karman, M.Sc. and was welcomed by the Secretary of the Universitas Indonesia, dr. Agustin Kusuma, Ph.D.`);
    expect(report.visits[0]?.hosts.map((h) => [agency(report, h.agency), person(report, h.leader)])).toEqual([
      ['Universitas Indonesia (UI)', 'Agustin Kusuma'],
    ]);
    expect(person(report, report.visits[0]?.visitors[0]?.leader)).toBe('Karman');
  });

  it('an ambassador to a country has no body of that name', () => {
    const report = read(`Ambassador Pays Courtesy Visit

BANDUNG: Malaysia’s new ambassador to Indonesia Datuk Syed Md Hasan Tengku Husin paid a courtesy call on the Governor of West Java, Ridho Kamal, on July 25, 2023. The two discussed the ways in which companies may invest.`);
    expect(report.people.map((p) => [p.name, p.position, p.side])).toEqual([
      ['Syed Md Hasan Tengku Husin', 'ambassador to Indonesia', 'visitor'],
      ['Ridho Kamal', 'Governor of West Java', 'host'],
    ]);
    expect(report.agencies.map((a) => a.name)).not.toContain('Embassy to Indonesia');
  });

  it('a clause begun by "who" is about the one before it', () => {
    const report = read(`Prime Minister Welcomes President

PORT MORESBY - Prime Minister James Morape welcomed President Joko Hartono, who had just completed a working visit to Australia on July 3-4, 2023. The two leaders then listened to the anthems of both countries.`);
    expect(report.visits[0]?.visitors.map((v) => person(report, v.leader))).toEqual(['Joko Hartono']);
  });

  it('a short form in brackets stands inside an office, and "to" before a verb leads to no place', () => {
    const report = read(`Deputy Premier on Courtesy Call

KUCHING (March 29, 2022): Deputy Premier of Sarawak Datuk Amar Awang Hasbi paid a courtesy call on East Kalimantan (Kaltim) Deputy Governor Bapak Hadi Mulya on March 28, 2022. The visit sought to strengthen relations between Sarawak and Indonesia.`);
    expect(report.people.map((p) => [p.name, p.position])).toEqual([
      ['Awang Hasbi', 'Deputy Premier of Sarawak'],
      ['Hadi Mulya', 'East Kalimantan (Kaltim) Deputy Governor'],
    ]);
    expect(report.visits[0]?.place?.region?.code).toBe('64');
  });

  it('a plan that is delayed is called off', () => {
    const report = read(`Council Delays Trip Abroad

Thu, 15 Aug 2002

SURABAYA - The East Java legislative council has agreed to postpone its plan to make an overseas visit to Malaysia late this month. The trip was to take place from Aug. 25 through Sept. 5.`);
    expect(report.visits[0]?.status).toBe('cancelled');
  });

  it('a nickname in marks is no part of a name, and what an office signs is no person', () => {
    const report = read(`President Inspects Market in Buleleng Regency

By Office of Assistant to Deputy Cabinet Secretary for State Documents & Translation Date 2 Februari 2023

After inaugurating a dam on Thursday (02/02), President Bagus “Bagio” Hartanto inspected Anyar Market in Singaraja, Buleleng regency to hand over social assistance to the traders. The people greeted President Bagio.`);
    expect(report.article.published).toBe('2023-02-02');
    expect(report.people.map((p) => p.name)).toEqual(['Bagus Hartanto']);
    expect(report.visits[0]?.purposes.map((p) => p.text)).toEqual(['hand over social assistance to the traders']);
  });

  it('a call paid by one on another has both', () => {
    const report = read(`New Capital Discussed in Courtesy Call

KUCHING (Nov 23, 2022): The new capital was discussed during a courtesy call paid by the Indonesian ambassador to Malaysia, Hermanto Wibowo, on the Yang di-Pertua Negeri Sarawak Tun Abdul Hadi Mahmud yesterday.`);
    expect(person(report, report.visits[0]?.visitors[0]?.leader)).toBe('Hermanto Wibowo');
    expect(person(report, report.visits[0]?.hosts[0]?.leader)).toBe('Abdul Hadi Mahmud');
  });

  it('who leads a group goes, and who stands in for a place does not', () => {
    const report = read(`Council Makes Study Trip

SIBU (Feb 18, 2023): Sibu Municipal Council and Singkawang City signed a letter after a five-day study trip to Singkawang from Feb 7 till 11, said councillor Izhar Roslan.

Council chairman Clarence Tang signed for the council, while Singkawang City was represented by its mayor, Drs H Sumarto. The group was led by Clarence Tang.`);
    expect(person(report, report.visits[0]?.visitors[0]?.leader)).toBe('Clarence Tang');
  });

  it('an office of the country in a city has the name behind both', () => {
    const report = read(`Consul General Visits Fair

Jakarta — The consul general of Indonesia in Penang Iwan Wibowo paid a visit to a travel fair in Penang on Sunday (09/07/2017). He was accompanied by Andi Chua, chairman of the Malaysian Tourism Association, who thanked him for the visit.`);
    expect(person(report, report.visits[0]?.visitors[0]?.leader)).toBe('Iwan Wibowo');
  });

  it('the head of state of Malaysia goes by his office and title', () => {
    const report = read(`King Makes Visit to Kuching

KUCHING, April 25, 2019 — The Yang di-Pertuan Agong, Al-Sultan Ahmad Ri’ayat Shah, arrived here today on a two-day official visit to Sarawak. The King was welcomed by Sarawak Yang di-Pertua Negeri Tun Abdul Taha Hamid.`);
    expect(report.people.map((p) => [p.name, p.side])).toEqual([
      ['Al-Sultan Ahmad Ri’ayat Shah', 'visitor'],
      ['Abdul Taha Hamid', 'host'],
    ]);
    expect(report.visits[0]?.kind).toBe('working-visit');
  });

  it('a degree with stops inside ends no sentence', () => {
    const report = read(`Graduate School Welcomes a Benchmarking Visit from Universitas Anggrek

The Graduate School of Universitas Melati (UM) welcomed a benchmarking visit from Universitas Anggrek on Thursday, March 13th 2025. This visit aimed to exchange experiences in managing the programs of both schools.

Dean of the Graduate School of Universitas Melati, Prof. Dr. Siti Malika, M.Sc., Ph.D., along with the academic team, warmly welcomed the visit.`);
    expect(person(report, report.visits[0]?.hosts[0]?.leader)).toBe('Siti Malika');
  });

  it('a head of government who receives is host, with no body or with one', () => {
    const report = read(`President Arrives in Port Moresby

PORT MORESBY - President Joko Hartono arrived in Papua New Guinea for a working visit on July 5, 2023, and was greeted by the Prime Minister of Papua New Guinea James Morape. The two leaders then listened to the anthems of both countries.`);
    expect(report.visits[0]?.hosts.map((h) => person(report, h.leader))).toEqual(['James Morape']);
  });
});

describe('offices, councils and lists', () => {
  it('the holders of one office in a list receive, and none of them is counted among who comes', () => {
    const report = read(`Komisi B DPRD Blora Kunjungi DPRD Rembang

REMBANG - Para anggota DPRD Kabupaten Blora mengunjungi DPRD Kabupaten Rembang, Rabu (2/10/2019). Para anggota DPRD tersebut disambut tiga orang anggota DPRD Kabupaten Rembang, masing-masing Sunarko, Amirudin, dan Parno Sihombing yang datang bersama Dinas Lingkungan Hidup.`);
    const [visit] = report.visits;
    expect(visit?.visitors.map((v) => [agency(report, v.agency), v.size])).toEqual([['DPRD Blora', null]]);
    expect(person(report, visit?.hosts[0]?.leader)).toBe('Sunarko');
    expect(report.people.map((p) => [p.name, p.side])).toEqual([
      ['Sunarko', 'host'],
      ['Amirudin', 'host'],
      ['Parno Sihombing', 'host'],
    ]);
  });

  it('a council is named by where it comes from, and "sekertaris" is a secretary', () => {
    const report = read(`Legislator Bitung Belajar Kelola Pasar

JEPARA - Rombongan wakil rakyat dari Kota Bitung melakukan kunjungan kerja ke DPRD Jepara, Senin (4/3/2019). Mereka diterima Sekertaris Dinas Pasar Kabupaten Jepara, Dra. Lilik Hayani, MM.`);
    const [visit] = report.visits;
    expect(report.agencies.find((a) => a.id === visit?.visitors[0]?.agency)?.region?.code).toBe('71.72');
    expect(report.people.map((p) => [p.name, p.position])).toEqual([['Lilik Hayani', 'Sekertaris Dinas Pasar Kabupaten Jepara']]);
  });

  it('what an inspection is to make sure is promised by nobody, and a firm is no office', () => {
    const report = read(`Bupati Sidak Pasar

KUDUS - Bupati Kudus Hartono Wijaya melakukan sidak ke Pasar Bareng, Senin (4/3/2019). Sidak dilakukan untuk memastikan pedagang mendapatkan tempat di pasar itu. "Kami bekerja sama dengan Griya Kencana sebagai BUMD dalam pengelolaan parkir," katanya.`);
    expect(report.commitments).toEqual([]);
    expect(report.people.map((p) => p.name)).toEqual(['Hartono Wijaya']);
  });

  it('a committee\'s members behind "diantaranya" and a comma are people, the last before its verb as well', () => {
    const report = read(`Komisi III Kunker ke Dinas Kesehatan

MEDAN - Ketua Komisi III DPRD Kabupaten Batu Bara Arjuna Priyadi bersama anggota komisi diantaranya, Sudin Raja, Jurahman Ginting dan Akmal Khairudin melaksanakan kunker ke Dinas Kesehatan Kota Medan, Selasa (25/2/2020).`);
    expect(report.people.map((p) => [p.name, p.side])).toEqual([
      ['Arjuna Priyadi', 'visitor'],
      ['Sudin Raja', 'visitor'],
      ['Jurahman Ginting', 'visitor'],
      ['Akmal Khairudin', 'visitor'],
    ]);
  });

  it('the building of an office is where the visit went, and "rumah sakit" alone is nowhere', () => {
    const housed = read(
      `Komisi D DPRD Blora melakukan kunjungan kerja (kunker) ke kantor wali kota Salatiga, Jumat (17/11/2023). Rombongan diterima Sekretaris Kota Salatiga, Edi Andika. Komisi itu telah berkunjung ke kantor Dinas Pasar Salatiga.`,
    );
    expect(housed.visits[0]?.place?.name).toBe('kantor wali kota Salatiga');
    const site = read(
      `Bupati Blora Gunawan Dana melakukan sidak ke Rumah Sakit Umum Daerah (RSUD) Blora, Rabu (4/3/2020). Ia melihat sejumlah ruang di rumah sakit itu dan berbincang dengan pasien di rumah sakit tersebut.`,
    );
    expect(site.visits[0]?.place?.name).toBe('Rumah Sakit Umum Daerah (RSUD) Blora');
  });

  it("a day in the sentence before the visit is its day, and what one of many says is nobody's", () => {
    const report = read(`Ruang Direktur Kosong

SERANG - Suasana tegang terjadi di Rumah Sakit Umum Daerah (RSUD) Serang pada Selasa (28/10/2025) siang. Dalam inspeksi mendadak (sidak) yang dilakukan langsung oleh Wali Kota Serang, Budi Jaya, ruang kerja direktur ditemukan kosong.

“Ini mencerminkan lemahnya pengawasan dan disiplin kerja,” ujar salah satu pejabat pemkot yang ikut mendampingi Wali Kota dalam sidak tersebut.

“Kami sudah menunggu sejak pukul tujuh pagi di sini,” kata salah seorang pasien asal Desa Jatimulya, Rahmawati.`);
    const [visit] = report.visits;
    expect([visit?.date?.start, agency(report, visit?.hosts[0]?.agency)]).toEqual(['2025-10-28', 'Rumah Sakit Umum Daerah (RSUD) Serang']);
    expect(report.quotes.filter((q) => q.kind === 'direct').map((q) => person(report, q.speaker))).toEqual([undefined, 'Rahmawati']);
  });

  it("a high court's region is the province, the place stands behind the outlet's colon, and \"wakil\" is nobody's name", () => {
    const report = read(`Kajati Bengkulu Berkunjung ke Kaur

KOLOMNEGERI.COM: KAUR – Kepala Kejaksaan Tinggi (Kajati) Bengkulu, Patria Yusman melakukan kunjungan kerja ke Kejari Kaur, Jumat (2/2/2024). Ia disambut Bupati Kaur Bahri Labuan dan para Wakil Pimpinan DPRD Kaur.

Kepala Kejaksaan Negri Kota Bengkulu Asman SH, mengatakan kunjungan itu berjalan baik.`);
    expect(report.article.dateline).toBe('KAUR');
    expect(report.agencies.find((a) => a.name.startsWith('Kejaksaan Tinggi'))?.region?.code).toBe('17');
    expect(report.people.map((p) => p.name)).toEqual(['Patria Yusman', 'Bahri Labuan', 'Asman']);
  });
});
