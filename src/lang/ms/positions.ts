import type { PositionHead } from '../../annotate/office-words.ts';
import { positionHeads as indonesianHeads } from '../id/positions.ts';

type Row = readonly [forms: string, canonical: string, options?: Omit<PositionHead, 'canonical'>];

const leader = { solo: true, leads: true };
const government = { ...leader, agency: 'Kerajaan Negeri {t}', takesRegion: true, governs: true, standsAlone: true };

/** Offices that the Malaysian press names; `{t}` stands for the rest of the title. Forms with "-nya" point back to a body just named. */
const ROWS: readonly Row[] = [
  // States and districts
  ['menteri besar|mb', 'Menteri Besar', government],
  ['timbalan menteri besar', 'Timbalan Menteri Besar', { ...government, leads: false }],
  ['ketua menteri', 'Ketua Menteri', government],
  ['timbalan ketua menteri', 'Timbalan Ketua Menteri', { ...government, leads: false }],
  ['premier', 'Premier', government],
  ['timbalan premier', 'Timbalan Premier', { ...government, leads: false }],
  ...['yang di-pertua negeri', 'yang dipertua negeri'].map((form): Row => {
    const canonical = form
      .replace(/^y/u, 'Y')
      .replace('di-pertua', 'di-Pertua')
      .replace('dipertua', 'Dipertua')
      .replace('negeri', 'Negeri');
    return [form, canonical, { ...leader, takesRegion: true, presidency: true, agency: `${canonical} {t}` }];
  }),
  [
    'exco|exco kanan|exco negeri|ahli majlis mesyuarat kerajaan negeri|ahli majlis mesyuarat kerajaan|ahli mmkn',
    'Exco',
    { solo: true, agency: 'Kerajaan Negeri' },
  ],
  ['setiausaha kerajaan negeri|setiausaha kerajaan|suk', 'Setiausaha Kerajaan Negeri', { solo: true, agency: 'Kerajaan Negeri {t}' }],
  ['setiausaha daerah', 'Setiausaha Daerah', { solo: true, takesRegion: true, agency: '{g}' }],
  ['pegawai daerah', 'Pegawai Daerah', { ...leader, agency: 'Pejabat Daerah {t}', takesRegion: true, takesProper: true }],
  ['penolong pegawai daerah', 'Penolong Pegawai Daerah', { solo: true, takesRegion: true, takesProper: true }],
  ['penghulu|penggawa|tok batin', 'Penghulu', { solo: true, takesProper: true, leads: true }],
  ['ketua kampung', 'Ketua Kampung', { solo: true, takesProper: true, leads: true, agency: 'Kampung {t}' }],
  // Local councils
  ['datuk bandar', 'Datuk Bandar', { ...leader, takesRegion: true }],
  ['timbalan datuk bandar', 'Timbalan Datuk Bandar', { solo: true, takesRegion: true }],
  ['yang dipertua|yang di-pertua|ydp', 'Yang Dipertua', leader],
  ['yang dipertuanya|yang di-pertuanya', 'Yang Dipertua', { ...leader, pointsBack: true }],
  ['timbalan yang dipertua|naib yang dipertua', 'Timbalan Yang Dipertua', { solo: true }],
  ['ahli majlis', 'Ahli Majlis', { solo: true, shared: true }],
  // The federal government
  [
    'perdana menteri|pm',
    'Perdana Menteri',
    { ...leader, takesRegion: true, national: true, headOfState: true, presidency: true, agency: 'Perdana Menteri {t}' },
  ],
  [
    'timbalan perdana menteri|tpm',
    'Timbalan Perdana Menteri',
    { ...leader, takesRegion: true, national: true, presidency: true, agency: 'Timbalan Perdana Menteri {t}' },
  ],
  ['menterinya', 'Menteri', { ...leader, pointsBack: true, national: true }],
  ['timbalan menterinya', 'Timbalan Menteri', { ...leader, pointsBack: true, national: true }],
  ['menteri|menteri kanan', 'Menteri', { ...leader, agency: 'Kementerian {t}', national: true }],
  ['timbalan menteri|pembantu menteri', 'Timbalan Menteri', { ...leader, agency: 'Kementerian {t}', national: true }],
  [
    'menteri di jabatan perdana menteri|timbalan menteri di jabatan perdana menteri|menteri di jabatan premier',
    'Menteri di Jabatan Perdana Menteri',
    { ...leader, agency: 'Jabatan Perdana Menteri', national: true },
  ],
  ['ketua setiausaha negara', 'Ketua Setiausaha Negara', { ...leader, national: true }],
  ['ketua setiausaha|ksu', 'Ketua Setiausaha', { solo: true, national: true }],
  ['ketua setiausahanya', 'Ketua Setiausaha', { solo: true, national: true, pointsBack: true }],
  ['timbalan ketua setiausaha|tksu', 'Timbalan Ketua Setiausaha', { solo: true, national: true }],
  ['ketua pengarah', 'Ketua Pengarah', leader],
  ['ketua pengarahnya', 'Ketua Pengarah', { ...leader, pointsBack: true }],
  ['timbalan ketua pengarah', 'Timbalan Ketua Pengarah', { solo: true }],
  ['peguam negara', 'Peguam Negara', leader],
  ['ahli parlimen|anggota parlimen', 'Ahli Parlimen', { solo: true, takesRegion: true, takesProper: true }],
  ['ahli dewan undangan negeri|adun', 'Ahli Dewan Undangan Negeri', { solo: true, takesRegion: true, takesProper: true }],
  ['speaker|timbalan speaker|yang dipertua dewan', 'Speaker', leader],
  ['senator', 'Senator', { mayBeName: true }],
  ['yang di-pertuan agong|yang dipertuan agong', 'Yang di-Pertuan Agong', { ...leader }],
  [
    'sultan|raja permaisuri agong|tengku mahkota|raja muda|tunku mahkota',
    'Sultan',
    { leads: true, mayBeName: true, takesRegion: true, headOfState: true },
  ],
  // Posts in offices and firms
  ['pengarah', 'Pengarah', leader],
  ['pengarahnya', 'Pengarah', { ...leader, pointsBack: true }],
  [
    'timbalan pengarah|penolong pengarah|penolong pengarah kanan|ketua penolong pengarah|ketua penolong pengarah kanan',
    'Timbalan Pengarah',
    { solo: true },
  ],
  ['pengarah urusan|pengarah eksekutif|ketua pegawai eksekutif|ceo', 'Pengarah Urusan', { ...leader, takesProper: true }],
  ['pengurus besar', 'Pengurus Besar', leader],
  ['pengurus|pengurus kanan|timbalan pengurus besar', 'Pengurus', { solo: true }],
  ['pengerusi', 'Pengerusi', leader],
  ['pengerusinya', 'Pengerusi', { ...leader, pointsBack: true }],
  ['timbalan pengerusi|naib pengerusi|bekas pengerusi', 'Timbalan Pengerusi', {}],
  ['ketua', 'Ketua', { leads: true }],
  ['timbalan ketua|naib ketua', 'Timbalan Ketua', {}],
  ['ketua jabatan|ketua bahagian|ketua unit|ketua cawangan|ketua sektor|ketua seksyen|ketua balai', 'Ketua Bahagian', { solo: true }],
  ['ketua delegasi|ketua rombongan', 'Ketua Rombongan', { ...leader, ofDelegation: true }],
  ['presiden', 'Presiden', { ...leader, agency: 'Presiden {t}', shared: false }],
  ['timbalan presiden|naib presiden', 'Naib Presiden', {}],
  [
    'setiausaha|setiausaha agung|setiausaha kerja|setiausaha bandaran|setiausaha perbandaran|penolong setiausaha|ketua penolong setiausaha|setiausaha politik',
    'Setiausaha',
    { solo: true },
  ],
  ['pegawai eksekutif|ketua pegawai operasi|ketua eksekutif', 'Pegawai Eksekutif', leader],
  ['bendahari', 'Bendahari', {}],
  ['penyelaras|penasihat|pengasas|jurucakap|wakil', 'Penyelaras', { shared: true }],
  ['pegawai|pegawai kanan|pegawai perhubungan awam|pegawai penerangan|pegawai pendidikan daerah|jurutera|jurutera daerah', 'Pegawai', {}],
  ['pegawai pendidikan daerah', 'Pegawai Pendidikan Daerah', { solo: true }],
  ['ahli jawatankuasa', 'Ahli Jawatankuasa', { shared: true }],
  // Learning and faith
  ['naib canselor', 'Naib Canselor', { ...leader, takesProper: true, agency: '{t}' }],
  ['timbalan naib canselor', 'Timbalan Naib Canselor', { solo: true, takesProper: true }],
  ['timbalan rektor|timbalan dekan|penolong naib canselor', 'Timbalan Rektor', { solo: true }],
  ['pengetua|guru besar', 'Guru Besar', { ...leader, takesProper: true }],
  ['penolong kanan|guru', 'Guru', {}],
  ['mufti', 'Mufti', { ...leader, takesRegion: true }],
  ['imam', 'Imam', { mayBeName: true }],
  // Police, armed forces and rescue
  ['ketua polis negara|timbalan ketua polis negara', 'Ketua Polis Negara', { ...leader, agency: 'Polis Diraja Malaysia' }],
  ['ketua polis|ketua polis negeri|ketua polis kontinjen', 'Ketua Polis', { ...leader, agency: 'Polis {t}', takesRegion: true }],
  ['timbalan ketua polis|pemangku ketua polis', 'Timbalan Ketua Polis', { solo: true, takesRegion: true }],
  ['ketua polis daerah', 'Ketua Polis Daerah', { ...leader, agency: 'Polis Daerah {t}', takesRegion: true, takesProper: true }],
  ['timbalan ketua polis daerah', 'Timbalan Ketua Polis Daerah', { solo: true, takesRegion: true, takesProper: true }],
  ['panglima angkatan tentera|panglima tentera darat|panglima tentera laut|panglima tentera udara', 'Panglima', leader],
  ['komander|komandan|pegawai memerintah|pegawai pemerintah', 'Komander', { ...leader, takesProper: true }],
  // Envoys
  [
    'pesuruhjaya tinggi',
    'Pesuruhjaya Tinggi',
    { leads: true, envoy: true, agency: 'Suruhanjaya Tinggi {t}', takesRegion: true, national: true },
  ],
  ['duta besar|duta', 'Duta Besar', { leads: true, envoy: true, agency: 'Kedutaan Besar {t}', takesRegion: true, national: true }],
  [
    'konsul jeneral|konsul jenderal',
    'Konsul Jeneral',
    { leads: true, envoy: true, agency: 'Konsulat Jeneral {t}', takesRegion: true, national: true },
  ],
  ['konsul|konsul kehormat|atase|kuasa usaha', 'Konsul', { leads: true, envoy: true, takesRegion: true, national: true }],
  ['pesuruhjaya', 'Pesuruhjaya', { leads: true }],
];

const malayHeads = ROWS.flatMap(([forms, canonical, options = {}]) =>
  forms.split('|').map((form): readonly [string, PositionHead] => [form, { canonical, ...options }]),
);

/** Those of Indonesia follow: its officials are named as they are at home. */
export const positionHeads: readonly (readonly [string, PositionHead])[] = [...malayHeads, ...indonesianHeads];

/** Words in front of an office that say how it is held. */
export const positionPrefixes: readonly string[] = ['pemangku', 'bekas', 'mantan', 'calon', 'penjabat', 'plt', 'pj'];

/** Occupations and standings written small. */
export const occupations: readonly string[] =
  'peniaga penjaja petani pesawah nelayan penternak pekebun penduduk mangsa pelajar murid ibu bapa guru pensyarah jururawat doktor pesakit peserta pemilik pengusaha usahawan sukarelawan pengunjung pekerja kakitangan pemandu jurutera pengadu saksi orang suri peneroka pesara wakil jurucakap'.split(
    ' ',
  );
