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

describe('why and how many', () => {
  it.each([
    ['Tujuan utama dari kegiatan ini adalah untuk meningkatkan kapasitas BUMDes.', 'meningkatkan kapasitas BUMDes'],
    ['Kunjungan ini bertujuan untuk mempelajari program "smart city" di Kudus.', 'mempelajari program "smart city" di Kudus'],
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
