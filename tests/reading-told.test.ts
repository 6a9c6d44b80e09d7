import { describe, expect, it } from 'vitest';
import { extract, type Report } from '../src/index.ts';
import { bodies, leaders, person, purposes } from './support/told.ts';

const read = (text: string): Report => extract(`Berita Singkat Hari Ini\n\n${text}`);

describe('words of visits at large tell of no visit', () => {
  it.each([
    ['a habit', 'Anggota DPRD Kabupaten Asahan sering melakukan studi banding ke Kota Binjai. Warga menilai hasilnya kurang terasa.'],
    ['wherever', 'Anggota DPRD Kabupaten Asahan melakukan studi banding ke luar kota. Warga menilai hasilnya kurang terasa.'],
    [
      'so many times',
      'Pengamat Rudi Hartanto mengkritik kunjungan kerja sebanyak 12 kali ke Bali oleh DPRD Kabupaten Asahan. Warga menilai hasilnya kurang terasa.',
    ],
    [
      'what ought not to be',
      'Menurut Rudi Hartanto, tidak seharusnya DPRD Kabupaten Asahan melakukan kunjungan kerja ke Bali. "Uangnya lebih baik untuk warga kita," ujarnya, Kamis (8/10/2015).',
    ],
  ])('%s', (_what, text) => expect(read(text).visits).toEqual([]));

  it('but what a visit was not only for tells of it', () => {
    const report = read(
      'DPRD Kabupaten Asahan tidak hanya melakukan studi banding ke DPRD Kota Binjai, Kamis (8/10/2015), tetapi juga rapat.',
    );
    expect(report.visits.map((v) => v.kind)).toEqual(['study-visit']);
  });
});

describe('a visit', () => {
  it('is one where others speak on its occasion', () => {
    const report = read(
      'Wakil Bupati Asahan Bagas Lubis minta jalan nasional dilebarkan. Jalan itu sudah lama macet. Warga mengeluh. Keluhan itu diungkapkan saat Komisi X DPR RI melakukan kunjungan kerja ke Kabupaten Asahan, Jumat (4/6/2021).',
    );
    expect(bodies(report, 'visitors')).toEqual(['Komisi X DPR RI']);
    expect(report.visits.map((v) => v.kind)).toEqual(['working-visit']);
  });

  it('is one whatever is denied in the words of a speaker', () => {
    const report = read(
      '"Jalan ini tidak boleh rusak lagi," kata Bupati Asahan Surya Lubis saat meninjau jalan di Kecamatan Kisaran Barat, Senin (6/1/2020).',
    );
    expect(report.visits.map((v) => v.kind)).toEqual(['inspection']);
  });

  it('is made by those who are told by where they are from', () => {
    const report = read(
      'Sebanyak 30 orang pejabat asal Kabupaten Asahan melakukan studi banding ke Kota Binjai. "Kami ingin belajar banyak," ujar Sekretaris Daerah Kabupaten Asahan Cahyo Purnama, Senin (2/3/2020).',
    );
    expect(leaders(report, 'visitors')).toEqual(['Cahyo Purnama']);
    expect(report.visits[0]?.visitors[0]?.size).toBe(30);
  });

  it('is a call on an official at his place', () => {
    const report = read(
      'Bupati Asahan Surya Lubis menemui Menteri Perhubungan Cahyo Purnama di kantor Kementerian Perhubungan, Jakarta, Senin (6/1/2020).',
    );
    expect(leaders(report, 'visitors')).toEqual(['Surya Lubis']);
    expect(leaders(report, 'hosts')).toEqual(['Cahyo Purnama']);
  });

  it('is an inspection by who governs, wherever in his region', () => {
    const report = read(
      'Bupati Asahan Surya Lubis mengecek pelayanan publik bagi warganya melalui inspeksi mendadak (sidak) pada beberapa kecamatan terpencil.',
    );
    expect(report.visits.map((v) => v.kind)).toEqual(['inspection']);
  });

  it('is no call where no official is met, or at no place', () => {
    expect(read('Bupati Asahan Surya Lubis menemui warga yang berunjuk rasa di kantor bupati, Senin (6/1/2020).').visits).toEqual([]);
    expect(read('Bupati Asahan Surya Lubis menemui Menteri Perhubungan Cahyo Purnama, Senin (6/1/2020).').visits).toEqual([]);
  });
});

const STUDY = 'DPRD Kabupaten Asahan melakukan studi banding ke DPRD Kota Binjai, Senin (2/3/2020).';

describe('why a visit takes place', () => {
  it('ends before a clause that has a pronoun of its own', () => {
    const report = read(`Berdalih untuk mempelajari tata tertib dewan, mereka berkunjung ke DPRD Kota Binjai. ${STUDY}`);
    expect(purposes(report)).toEqual(['mempelajari tata tertib dewan']);
  });

  it('is said behind verbs of those who come', () => {
    const report = read(`${STUDY} Surya mengatakan, pihaknya membawa seluruh anggota dalam rangka mendalami penyusunan naskah akademik.`);
    expect(purposes(report)).toEqual(['mendalami penyusunan naskah akademik']);
  });

  it('is said outright behind a noun for a goal', () => {
    const report = read(
      `${STUDY} Ketua DPRD Kabupaten Asahan Rini Astari menjelaskan, tujuan dari studi banding kali ini untuk belajar banyak dari Kota Binjai.`,
    );
    expect(purposes(report)).toEqual(['belajar banyak dari Kota Binjai']);
  });

  it('is not for whom something is', () => {
    const report = read(`${STUDY} Rombongan membawa bantuan untuk pelajar di Kota Binjai.`);
    expect(purposes(report)).toEqual([]);
  });

  it('is not what somebody says that it is not', () => {
    const report = read(`${STUDY} Rini tidak sependapat jika kunjungan ini hanya jalan-jalan untuk menghamburkan uang rakyat.`);
    expect(purposes(report)).toEqual([]);
  });
});

describe('who goes and where', () => {
  it('a delegation from a body goes as that body does, and offices stand before names in brackets', () => {
    const report = read(
      'Rombongan dari Dinas Sosial Kota Binjai yang terdiri dari Kepala Bidang Data (Inhar, S.Sos., M.Si.) dan dua orang Pranata Komputer (Novi Pratama, S.T. dan Yuli Astari, M.Si.) melakukan studi tiru ke Dinas Sosial Kabupaten Asahan, Senin (2/3/2020).',
    );
    expect(bodies(report, 'visitors')).toEqual(['Dinas Sosial Kota Binjai']);
    expect(report.people.map((p) => [p.name, p.position])).toEqual([
      ['Inhar', 'Kepala Bidang Data'],
      ['Novi Pratama', 'Pranata Komputer'],
      ['Yuli Astari', 'Pranata Komputer'],
    ]);
  });

  it('where one goes may stand before "untuk melakukan"', () => {
    const report = read(
      'DPRD Kabupaten Asahan, Selasa (29/9/2015), berangkat ke Kelurahan Jatinegara, Kecamatan Binjai Utara, Kota Binjai, untuk melakukan studi banding.',
    );
    expect(report.visits[0]?.place?.region?.code).toMatch(/^12\.75/u);
  });

  it('those who go along with nobody named in their sentence go with who was named last', () => {
    const report = read(
      `${STUDY} Studi banding dipimpin Wakil Ketua DPRD Kabupaten Asahan, Bagas Lubis. Turut mendampingi dalam kunjungan itu Analis Pengawasan Suprapto Hadi. Rombongan disambut Ketua DPRD Kota Binjai, Rudi Hartanto.`,
    );
    expect(report.people.find((p) => p.name === 'Suprapto Hadi')?.side).toBe('visitor');
  });
});

describe('where a visit went', () => {
  it.each([
    ['meninjau Kawasan Wisata Tanjung Biru, di Pandeglang, Banten, Senin (2/3/2020)', 'Kawasan Wisata Tanjung Biru'],
    ['melakukan kunjungan kerja ke Pulau Anggrek dalam rangka menyerap aspirasi warga', 'Pulau Anggrek'],
    ['meninjau langsung Pantai Anggrek, Senin (2/3/2020)', 'Pantai Anggrek'],
  ])('"%s" names the place', (words, name) => {
    expect(read(`Gubernur Banten Surya Lubis ${words}.`).visits[0]?.place?.name).toBe(name);
  });

  it('a noun alone names none', () => {
    expect(read('Gubernur Banten Surya Lubis meninjau pasar dan sekolah, Senin (2/3/2020).').visits[0]?.place?.name ?? null).toBeNull();
  });
});

describe('the day of a visit', () => {
  const today =
    'Wali Kota Binjai Rina Wulandari mengunjungi Kementerian Sosial hari ini. "Kami membahas bantuan," kata Rina, Senin (20/10/2025).';

  it('is today, which the one day of a remark tells', () => {
    expect(read(today).visits[0]?.date?.start).toBe('2025-10-20');
  });

  it('is not told by remarks of several days, nor by a day that only a quote speaks of', () => {
    expect(read(`${today} "Semua siap," ujar Rina, Rabu (22/10/2025).`).visits[0]?.date?.start).toBeUndefined();
    const quoted =
      'Wali Kota Binjai Rina Wulandari mengunjungi Kementerian Sosial. "Hari ini kami membahas bantuan," kata Rina, Senin (20/10/2025).';
    expect(read(quoted).visits[0]?.date?.start).toBeUndefined();
  });
});

describe('who speaks', () => {
  it('is who stands in for the one named first', () => {
    const report = read(
      'Bupati Asahan, Surya Lubis yang diwakili oleh Asisten Perekonomian, Husaini Rahman menyambut rombongan DPRD Kota Binjai, Senin (2/3/2020). "Kami senang sekali menerima tamu," ujarnya.',
    );
    expect(report.quotes.map((q) => person(report, q.speaker))).toEqual(['Husaini Rahman']);
  });
});

describe('offices', () => {
  it.each(['PT', 'PT.', 'CV.'])('lead a company whose form is written "%s"', (form) => {
    const report = read(`${STUDY} Rombongan diterima Direktur ${form} Berkah Manyar Bambang Sutiono.`);
    expect(report.people.map((p) => [p.name, p.position])).toEqual([['Bambang Sutiono', `Direktur ${form} Berkah Manyar`]]);
  });

  it.each(['Pengajar', 'Pakar', 'Kasatpol PP', 'Wakasek', 'Asdep', 'Senator', 'Kabag Prokopim', 'Ketua Pokja'])(
    '"%s" is no name',
    (office) => {
      const report = read(`${STUDY} "Kita semua harus siap," kata ${office} Rudi Hartanto.`);
      expect(report.people.map((p) => [p.name, p.position])).toEqual([['Rudi Hartanto', office]]);
    },
  );
});

describe('posts and places', () => {
  it('a post goes on behind "pada" with the body that it is in', () => {
    const report = read(
      `${STUDY} Rombongan dipimpin Kepala Bidang Pengendalian Pencemaran pada Dinas Lingkungan Hidup Kabupaten Asahan, Heri Suhendra.`,
    );
    expect(report.people[0]?.position).toBe('Kepala Bidang Pengendalian Pencemaran pada Dinas Lingkungan Hidup Kabupaten Asahan');
    expect(leaders(report, 'visitors')).toEqual(['Heri Suhendra']);
  });

  it('"pada" before a day ends it', () => {
    const report = read(`${STUDY} Rombongan diterima Kepala Dinas Sosial Kota Binjai Rudi Hartanto pada Senin siang.`);
    expect(report.people.map((p) => p.position)).toEqual(['Kepala Dinas Sosial Kota Binjai']);
  });

  it('a place before the dash that opens the body is one, whatever else its name may be', () => {
    const report = read('Pati – MTsN 1 Pati menerima kunjungan studi tiru dari DPRD Kabupaten Asahan, Senin (2/3/2020).');
    expect(report.visits[0]?.place?.region?.code).toBe('33.18');
    expect(report.agencies.find((a) => a.name === 'MTsN 1 Pati')?.region?.code).toBe('33.18');
  });
});

describe('advice', () => {
  const advice = (text: string): string[] => read(`${STUDY} ${text}`).recommendations.map((r) => r.text);
  const said = (quote: string): string[] => advice(`"${quote}," kata Ketua DPRD Kota Binjai Rudi Hartanto.`);

  it('is hoped of people, with a word of blessing', () => {
    expect(said('Semoga para wakil rakyat dapat mendorong pembangunan jalan ini')).toEqual([
      'para wakil rakyat dapat mendorong pembangunan jalan ini',
    ]);
    expect(said('Semoga kunjungan ini bermanfaat bagi kita semua')).toEqual([]);
  });

  it('is wanted with "agar", and not where somebody wants to do it himself', () => {
    expect(said('Saya ingin agar jembatan ini dibangun tahun depan')).toEqual(['jembatan ini dibangun tahun depan']);
    expect(said('Saya ingin belajar banyak dari daerah ini')).toEqual([]);
  });

  it('may be what a meeting is hoped to bring', () => {
    expect(advice('Rudi berharap dari pertemuan ini ada dukungan nyata dari anggota DPR RI.')).toEqual([
      'ada dukungan nyata dari anggota DPR RI',
    ]);
  });

  it('is not who recommended something', () => {
    expect(advice('Menurut Rudi, daerah itu direkomendasikan oleh Kementerian Sosial.')).toEqual([]);
  });

  it('is not the effect of something', () => {
    expect(said('Itu membuat kota kami harus menerima banyak tamu')).toEqual([]);
  });

  it('is not what is urgent', () => {
    expect(advice('Pemindahan pelabuhan itu menurut Rudi sudah sangat mendesak untuk mengatasi kemacetan.')).toEqual([]);
  });
});
