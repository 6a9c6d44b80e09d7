import { describe, expect, it } from 'vitest';
import { extract, type Report } from '../src/index.ts';
import { bodies, leaders, sides } from './support/told.ts';

const read = (text: string): Report => extract(`Berita Ringkas Dari Daerah\n\n${text}`, { language: 'ms' });

describe('who goes and who receives', () => {
  it('is a group from a body that only they name', () => {
    const report = read(
      'Menteri Besar, Datuk Hakim Osman menerima kunjungan hormat rombongan daripada Royal Nordic-Trade di pejabatnya pada 28 September 2011.',
    );
    expect([bodies(report, 'visitors'), leaders(report, 'hosts')]).toEqual([['Royal Nordic-Trade'], ['Hakim Osman']]);
  });

  it('is a state abroad and its visitor, those who came with him on his side', () => {
    const report = read(
      'BANDAR SERI BEGAWAN - Perdana Menteri, Datuk Seri Hakim Osman akan mengadakan lawatan rasmi ke Brunei pada 24 Januari 2023. Dalam lawatan itu, perdana menteri diiringi Premier Sarawak, Tan Sri Johari Mahmud; dan Menteri Luar, Datuk Hajari Noor.',
    );
    expect([report.visits[0]?.kind, report.visits[0]?.status]).toEqual(['state-visit', 'planned']);
    expect([bodies(report, 'visitors'), bodies(report, 'hosts')]).toEqual([['Perdana Menteri'], ['Brunei']]);
    expect(sides(report)).toEqual({ 'Hakim Osman': 'visitor', 'Johari Mahmud': 'visitor', 'Hajari Noor': 'visitor' });
  });

  it('is received by who is the agent of a verb written apart', () => {
    const report = read(
      'LAHAD DATU: Menteri Pertanian, Datuk Hakim Osman mengadakan lawatan kerja ke Sabah pada 2 Mac 2020. Ketibaannya di sambut Setiausaha Daerah Tawau, Dr Johari Mahmud.',
    );
    expect(leaders(report, 'hosts')).toEqual(['Johari Mahmud']);
  });

  it('is escorted by the company of the host where the host is named before it', () => {
    const report = read(
      'Pada 19 Julai 2022, Majlis Daerah Tuaran mengadakan lawatan ke Majlis Daerah Kota Tinggi. Delegasi disambut oleh Encik Fahmi bin Yahya, Yang Dipertua Majlis Daerah Kota Tinggi dengan diiringi oleh Tuan Khalid bin Ahmad, Setiausaha Majlis Daerah Kota Tinggi.',
    );
    expect(sides(report)).toEqual({ 'Fahmi bin Yahya': 'host', 'Khalid bin Ahmad': 'host' });
  });
});

describe('whether it is still to come', () => {
  it.each([
    ['dijangka memulakan tugasnya minggu ini dengan mengadakan lawatan kerja', 'planned'],
    ['memulakan tugasnya minggu ini dengan mengadakan lawatan kerja', 'held'],
    ['berkata hospital itu akan siap pada tahun depan, ketika mengadakan lawatan kerja', 'held'],
  ])('is told by the verb of its clause: %s', (words, status) => {
    const report = read(`ALOR SETAR - Perdana Menteri Datuk Seri Hakim Osman ${words} ke daerah Kuala Muda pada 23 Ogos 2021.`);
    expect(report.visits[0]?.status).toBe(status);
  });
});

describe('an inspection', () => {
  it('is one where title and first sentence tell of it, though no place is named', () => {
    const report = extract(
      'MB Kedah tinjau situasi banjir melalui udara\n\nALOR SETAR - [DIKEMAS KINI] Menteri Besar Kedah, Datuk Seri Hakim Osman melakukan tinjauan udara bagi melihat sendiri keadaan banjir.',
      { language: 'ms' },
    );
    expect([report.visits.map((v) => v.kind), leaders(report, 'visitors')]).toEqual([['inspection'], ['Hakim Osman']]);
    expect(report.article.dateline).toBe('ALOR SETAR');
  });

  it('is none where the title is about something else', () => {
    const report = extract(
      'MB Kedah puas hati\n\nALOR SETAR - Menteri Besar Kedah, Datuk Seri Hakim Osman melakukan tinjauan terhadap pandangan rakyat.',
      { language: 'ms' },
    );
    expect(report.visits).toEqual([]);
  });
});

describe('a meeting', () => {
  it('is with who receives, where a delegation meets who governs', () => {
    const report = read(
      'SHAH ALAM - Delegasi Bahagian Penerangan Pulau Pinang gembira ketika bertemu Menteri Besar Selangor, Tan Sri Johari Mahmud pada sesi lawatan kerja tiga hari di sini baru-baru ini. Delegasi diketuai Pegawai Penerangan, Hakim Osman.',
    );
    expect([leaders(report, 'visitors'), leaders(report, 'hosts')]).toEqual([['Hakim Osman'], ['Johari Mahmud']]);
  });
});

describe('what is advised and why one comes', () => {
  const VISIT = 'Menteri Besar Kedah, Datuk Hakim Osman melawat Hospital Yan pada 2 Mac 2020. ';

  it('is advised in the first person', () => {
    const report = read(`${VISIT}"Walaupun keadaan baik, saya mengingatkan agar penduduk Yan berwaspada pada musim hujan," kata Hakim.`);
    expect(report.recommendations.map((r) => r.text)).toEqual(['penduduk Yan berwaspada pada musim hujan']);
  });

  it('is not advised by who only tells of it', () => {
    const report = read(`${VISIT}"Ramai mengingatkan agar penduduk Yan berwaspada pada musim hujan," kata Hakim.`);
    expect(report.recommendations).toEqual([]);
  });

  it('is no purpose what one has the chance to do', () => {
    const report = read(`${VISIT}Rombongan itu berpeluang untuk mendapatkan maklumat tentang hospital.`);
    expect(report.visits[0]?.purposes).toEqual([]);
  });
});

describe('an envoy', () => {
  it('comes from the post that his office names, with the place of it', () => {
    const report = read(
      'MELAKA - Ketua Menteri Melaka, Tuan Johari Mahmud menerima kunjungan hormat daripada Konsul Jeneral Jepun di Johor, Encik Ogawa Kenji di pejabatnya pada 12 Jun 2024.',
    );
    expect(report.people.map((p) => [p.name, p.position, p.side])).toEqual([
      ['Johari Mahmud', 'Ketua Menteri Melaka', 'host'],
      ['Ogawa Kenji', 'Konsul Jeneral Jepun di Johor', 'visitor'],
    ]);
    expect(bodies(report, 'visitors')).toEqual(['Konsulat Jeneral Jepun di Johor']);
  });
});

describe('bodies of towns', () => {
  it('are two where they differ in the town alone, and are read to their letters', () => {
    const report = read(
      'Pada 15 Mei 2024, Majlis Bandaraya Kuantan (MBK) telah mengadakan lawatan sambil belajar ke Majlis Bandaraya Melaka Bersejarah (MBMB). Rombongan disambut oleh Dato Johari bin Osman, Datuk Bandar MBMB. Antara tempat yang dilawati termasuklah Muzium Samudera.',
    );
    expect([bodies(report, 'visitors'), bodies(report, 'hosts')]).toEqual([
      ['Majlis Bandaraya Kuantan (MBK)'],
      ['Majlis Bandaraya Melaka Bersejarah (MBMB)'],
    ]);
  });
});
