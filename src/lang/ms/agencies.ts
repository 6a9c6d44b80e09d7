import type { AgencyOpener } from '../../annotate/office-words.ts';
import { agencyOpeners as indonesianOpeners, typesByOpening as indonesianTypes } from '../id/agencies.ts';

type Row = readonly [forms: string, options: AgencyOpener];

/** Words that open the name of a body in the Malaysian press. */
const ROWS: readonly Row[] = [
  ['kerajaan negeri', { type: 'regional-government', proper: 0, bare: true, small: true }],
  ['kerajaan tempatan', { type: 'other', proper: 0, unit: true, place: true, venue: true }],
  ['kerajaan|kerajaan persekutuan', { type: 'other', proper: 0, needsRegion: true, abroad: true }],
  [
    'majlis daerah|majlis perbandaran|majlis bandaraya|majlis bandar raya|dewan bandaraya|dewan bandar raya|lembaga bandaran',
    { type: 'regional-government', proper: 3 },
  ],
  // "Majlis" alone is a ceremony as often as a council.
  [
    'majlis agama|majlis agama islam|majlis amanah rakyat|majlis belia|majlis fatwa|majlis keselamatan|majlis keselamatan negara|majlis kebajikan|majlis kebudayaan|majlis pengurusan|majlis pengurusan komuniti kampung|majlis peperiksaan|majlis perwakilan|majlis perwakilan pelajar|majlis perundingan|majlis profesor|majlis sukan|majlis tindakan|majlis tindakan ekonomi|majlis perbankan|majlis pekebun|majlis adat|majlis guru|majlis perniagaan|majlis ulama',
    { type: 'organisation', proper: 2 },
  ],
  ['kementerian', { type: 'ministry', proper: 0 }],
  ['kpm|kkm|kpdn|kpkm|kbs|kkr|kpkt|miti|motac|mosti|jpm|kdn', { type: 'ministry', proper: 0, bare: true }],
  ['jabatan|pejabat daerah|pejabat tanah|pejabat tanah dan daerah|pejabat pendidikan daerah', { type: 'regional-office', proper: 2 }],
  [
    'jkm|jpj|jps|jkr|jpn|ppd|jbpm|bomba|jheains|jais|jakim|felda|felcra|risda|mada|kada',
    { type: 'regional-office', proper: 0, bare: true },
  ],
  ['bahagian|unit|cawangan|seksyen|sektor|jawatankuasa|sekretariat|pusat khidmat', { type: 'regional-office', proper: 0, unit: true }],
  ['pejabat', { type: 'regional-office', proper: 0, place: true, venue: true }],
  ['suruhanjaya|agensi|perbadanan|lembaga', { type: 'organisation', proper: 3 }],
  ['pas|umno|pkr|mca|mic|gps|grs', { type: 'party', proper: 0, bare: true, capital: true }],
  ['sprm|suhakam|macc', { type: 'other', proper: 0, bare: true }],
  ['dewan undangan negeri|dun', { type: 'legislature', proper: 1 }],
  ['parlimen|dewan rakyat|dewan negara', { type: 'legislature', proper: 0, bare: true }],
  ['polis diraja malaysia|pdrm', { type: 'police-military', proper: 0, bare: true }],
  [
    'ibu pejabat polis daerah|ipd|ibu pejabat polis kontinjen|ipk|balai polis|polis daerah|balai bomba dan penyelamat|balai bomba',
    { type: 'police-military', proper: 3 },
  ],
  [
    'angkatan tentera malaysia|atm|tentera darat malaysia|tentera laut diraja malaysia|tldm|tentera udara diraja malaysia|tudm|angkatan pertahanan awam malaysia|apm|maritim malaysia',
    { type: 'police-military', proper: 0, bare: true },
  ],
  ['mahkamah', { type: 'court', proper: 2 }],
  [
    'universiti|kolej|kolej komuniti|kolej vokasional|kolej matrikulasi|politeknik|institut|institut pendidikan guru|institut latihan perindustrian|maktab',
    { type: 'university', proper: 4 },
  ],
  ['fakulti|pusat pengajian', { type: 'university', proper: 0, unit: true }],
  [
    'sekolah|sekolah kebangsaan|sk|sekolah menengah|sekolah menengah kebangsaan|smk|sekolah jenis kebangsaan|sjk|sjkc|sjkt|sekolah rendah|maahad|pondok|tadika|maktab rendah sains mara|mrsm',
    { type: 'school', proper: 4 },
  ],
  ['hospital|klinik kesihatan|klinik desa|klinik|pusat kesihatan', { type: 'hospital', proper: 3 }],
  ['syarikat|koperasi|ladang|kilang', { type: 'company', proper: 4 }],
  ['petronas|tnb|tenaga nasional|telekom malaysia|khazanah|ktmb', { type: 'state-enterprise', proper: 0, bare: true }],
  [
    'persatuan|pertubuhan|kesatuan|gabungan|kelab|persekutuan bola sepak|persekutuan pekilang|persekutuan pengakap|persekutuan majikan|persekutuan persatuan|dewan perniagaan|pibg|yayasan|badan bukan kerajaan|persatuan ibu bapa dan guru',
    { type: 'organisation', proper: 3 },
  ],
  ['kampung|mukim|felda|taman|felcra', { type: 'regional-government', proper: 3, settlement: true }],
  [
    'pusat pemindahan sementara|pps|pasar|pasar besar|pasar awam|pasar raya|pasar tani|rumah pam|loji|loji rawatan air|stesen|terminal|pelabuhan|jeti|muzium|perpustakaan|pusat',
    { type: 'other', proper: 4, place: true },
  ],
  [
    'lapangan terbang|lapangan terbang antarabangsa|empangan|jambatan|bangunan|wisma|menara|kompleks|dewan|bilik|stadium|tapak|projek|lebuh raya|lebuhraya|masjid|surau|hotel|istana|pusat pentadbiran|balai raya|dataran',
    { type: 'other', proper: 4, place: true, venue: true },
  ],
  ['suruhanjaya tinggi|kedutaan|kedutaan besar|konsulat', { type: 'other', proper: 0, needsRegion: true }],
];

/** Short forms of Indonesia that are names or common words in Malaysia. */
const NOT_MALAY = new Set(['man', 'min', 'mi', 'ma', 'sd', 'ub', 'nu', 'idi', 'ibi', 'aji', 'kip', 'kai', 'ud', 'tk', 'rumah', 'rs']);

/** Those of Indonesia follow. */
export const agencyOpeners: readonly (readonly [string, AgencyOpener])[] = [
  ...ROWS.flatMap(([forms, options]) => forms.split('|').map((form): [string, AgencyOpener] => [form, options])),
  ...indonesianOpeners.filter(([form]) => !NOT_MALAY.has(form)),
];

/** The type of a body by how its name begins. */
export const typesByOpening: readonly (readonly [RegExp, AgencyOpener['type']])[] = [
  [/^Kerajaan Negeri|^Majlis (?:Daerah|Perbandaran|Bandaraya)/u, 'regional-government'],
  [/^Polis/u, 'police-military'],
  [/^Pejabat Daerah|^Jabatan/u, 'regional-office'],
  [/^Kampung/u, 'regional-government'],
  ...indonesianTypes,
];

/** What stands behind a short form, for matching one wording with another. */
export const expansions: readonly (readonly [short: string, long: string])[] = [
  ['sk', 'sekolah kebangsaan'],
  ['smk', 'sekolah menengah kebangsaan'],
  ['pps', 'pusat pemindahan sementara'],
  ['jkm', 'jabatan kebajikan masyarakat'],
  ['jkr', 'jabatan kerja raya'],
  ['jps', 'jabatan pengairan dan saliran'],
  ['pdrm', 'polis diraja malaysia'],
  ['ipd', 'ibu pejabat polis daerah'],
  ['ipk', 'ibu pejabat polis kontinjen'],
  ['dun', 'dewan undangan negeri'],
  ['bpbd', 'badan penanggulangan bencana daerah'],
  ['pemkot', 'pemerintah kota'],
  ['pemkab', 'pemerintah kabupaten'],
];

/** Common words in the names of Malaysian offices and posts that the Indonesian list lacks and no shape tells. */
export const orgWords: readonly string[] = `
transformasi bekalan veterinar ternakan loji rawatan institusi inisiatif kelestarian ekosistem biodiversiti warisan desa luar integriti tabung haji zakat penyiaran filem statistik geosains perikanan perhutanan hutan rumah koperasi usahanita ketua menteri
tempatan ehwal pengguna kos sara belia sukan kebajikan asli sekitar raya komoditi kewangan perpaduan usahawan syarikat awam am bahagian zon landskap jenayah komuniti trafik
siasatan sawah undangan pelaburan hab asli puteri agong pejabat bomba penyelamat kastam imigresen buruh sementara setiausaha portfolio luar bandar wilayah agenda bumiputera
multimedia air tenaga sains inovasi kerajaan negeri daerah bandaraya bandar perlis pengangkutan perladangan makanan industri kimpalan kanan muda besar persekutuan malaysia negara undang
vokasional kebangsaan menengah rendah jenis cina tamil asrama awal dalam alam parlimen dun rakyat senat hal kesihatan penguatkuasaan khas teknikal kejuruteraan bangunan saliran
sisa pepejal projek pusat pentadbiran diraja polis tentera laut darat udara maritim pasukan gerakan kontinjen ibu pertanian perhubungan penerangan strategik korporat dasar antarabangsa
dadah antidadah pengarah urus setia perkhidmatan kaunter hasil penilaian pelesenan kesejahteraan bandar perancang perancangan rekreasi landskap orang pemuda wanita belia aduan kutipan`
  .split(/\s+/u)
  .filter(Boolean);
