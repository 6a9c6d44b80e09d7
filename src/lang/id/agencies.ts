import type { AgencyOpener } from '../../annotate/office-words.ts';
import type { RegionValue } from '../../annotate/region-value.ts';

type Row = readonly [forms: string, options: AgencyOpener];

/**
 * Words that open the name of a body, with its type.
 * `proper`: how many words of a proper name may follow ("PT Maju Jaya Abadi": many; "Dinas Kesehatan": none).
 * `unit`: a part of a larger body, which may follow ("Bidang Pasar Dinas Perdagangan").
 * `bare`: it may stand with nothing behind it ("DPRD", "KPK").
 */
const ROWS: readonly Row[] = [
  [
    'pemerintah kabupaten|pemerintah kota|pemerintah provinsi|pemerintah daerah|pemkab|pemkot|pemprov|pemda|pemerintah daerah kabupaten|pemerintah daerah kota|pemerintah daerah provinsi',
    { type: 'regional-government', proper: 0, needsRegion: true },
  ],
  ['pemerintah desa|pemdes|pemerintah kelurahan|pemerintah kecamatan|pemerintah nagari', { type: 'regional-government', proper: 2 }],
  ['pemerintah republik indonesia|pemerintah ri|pemerintah indonesia', { type: 'other', proper: 0, bare: true }],
  ['pemerintah|kerajaan', { type: 'other', proper: 0, needsRegion: true, abroad: true }],
  ['kementerian|kementerian koordinator|kemenko|kementerian koordinator bidang', { type: 'ministry', proper: 0 }],
  ['dinas|dinas daerah', { type: 'regional-office', proper: 0 }],
  ['badan|badan daerah', { type: 'regional-office', proper: 0 }],
  ['sekretariat daerah|setda|sekretariat|sekretariat jenderal|setjen', { type: 'regional-office', proper: 0, bare: false }],
  ['sekretariat dprd|setwan|sekretariat dewan', { type: 'regional-office', proper: 0, bare: true }],
  ['inspektorat|inspektorat daerah|inspektorat jenderal|itjen', { type: 'regional-office', proper: 0, bare: true }],
  ['kantor', { type: 'regional-office', proper: 0, place: true }],
  ['kantor wilayah|kanwil', { type: 'regional-office', proper: 0 }],
  ['balai|balai besar', { type: 'regional-office', proper: 0, place: true }],
  ['balai kota|balaikota', { type: 'regional-office', proper: 0, place: true, seat: true }],
  ['unit pelaksana teknis|upt|uptd|unit pelaksana teknis daerah|upt daerah', { type: 'regional-office', proper: 2, unit: true }],
  [
    'bidang|bagian|seksi|subbagian|subbag|subbidang|direktorat|direktorat jenderal|ditjen|deputi bidang|biro|satuan|divisi|unit|tim|rumah tangga',
    { type: 'regional-office', proper: 0, unit: true },
  ],
  ['pusat', { type: 'regional-office', proper: 0, unit: true, capital: true }],
  [
    'bappeda|balitbang|balitbangda|bappelitbangda|bapelitbang|baperlitbang|bapperida|bappedalitbang|bpbd|bkpsdm|bkd|bpkad|bpkd|bapenda|bkad|bkpp|bpsdm|bpsdmd|brida|kesbangpol|bakesbangpol|satpol pp|dispendukcapil|disdukcapil|diskominfo|diskominfotik|diskominfotiksan|diskominfosantik|disdik|disdikbud|dispendik|dispora|disparbud|dispar|disporapar|dinkes|dinsos|dishub|disperindag|disdag|disperkim|disnaker|disnakertrans|distan|dispertan|dkp|dlh|dpmptsp|dpmd|dispmd|dpupr|dputr|dpu|dp3a|dp3akb|dppkb|dinas pu|dinas pupr|disbudpar|dispusip|dispersip|disarpus|discapil|dinkop|diskop|disketapang|damkar|bpn|bps|brin|bmkg|bnn|bnnk|bnnp|bpom|bkkbn|lldikti',
    { type: 'regional-office', proper: 0, bare: true },
  ],
  ['dprd|dekab|dekot|dprk|dpra|dprp|dewan perwakilan rakyat daerah', { type: 'legislature', proper: 0, bare: true }],
  ['dewan kota|dewan kabupaten', { type: 'legislature', proper: 0, needsRegion: true }],
  ['wakil rakyat', { type: 'legislature', proper: 0, needsRegion: true, small: true }],
  [
    'dpr|dpr ri|mpr|mpr ri|dpd|dpd ri|dewan perwakilan rakyat republik indonesia|dewan perwakilan daerah|dewan perwakilan rakyat|majelis permusyawaratan rakyat',
    { type: 'legislature', proper: 0, bare: true },
  ],
  [
    'komisi|pansus|panitia khusus|panja|panitia kerja|bapemperda|badan anggaran|banggar|badan kehormatan|badan musyawarah|bamus|badan pembentukan peraturan daerah|badan legislasi|baleg|bksap|komite',
    { type: 'legislature', proper: 0, unit: true, bare: false },
  ],
  ['fraksi', { type: 'legislature', proper: 0, unit: true, bare: false, faction: true }],
  [
    'bapemperda|banggar|bamus|baleg|badan kehormatan|badan anggaran|badan musyawarah|badan legislasi',
    { type: 'legislature', proper: 0, unit: true, bare: true },
  ],
  ['polri|mabes polri', { type: 'police-military', proper: 0, bare: true }],
  [
    'polda|polres|polresta|polrestabes|polsek|polsekta|kepolisian resor|kepolisian resort|kepolisian daerah|kepolisian sektor|satpas|satuan penyelenggara administrasi sim|satlantas|satreskrim|satuan lalu lintas',
    { type: 'police-military', proper: 1 },
  ],
  [
    'tni|tni ad|tni al|tni au|tni angkatan darat|tni angkatan laut|tni angkatan udara|mabes tni',
    { type: 'police-military', proper: 0, bare: true },
  ],
  [
    'kodim|korem|kodam|koramil|lanal|lanud|lantamal|brigif|yonif|batalyon|batalion|yon|resimen|divisi infanteri|kostrad|kopassus|pangkalan tni al',
    { type: 'police-military', proper: 2 },
  ],
  ['kejaksaan agung|kejagung|mahkamah agung|mahkamah konstitusi', { type: 'court', proper: 0, bare: true }],
  [
    'kejaksaan negeri|kejari|kejaksaan tinggi|kejati|pengadilan negeri|pengadilan agama|pengadilan tinggi|pengadilan tinggi agama|pengadilan tata usaha negara|ptun|mahkamah syariyah',
    { type: 'court', proper: 1 },
  ],
  [
    'komisi pemberantasan korupsi|kpk|komisi pemilihan umum|kpu|bawaslu|panwaslu|ombudsman|bpk|bpk ri|bpkp|komnas ham|komisi informasi|kip|baznas|bpjs|bpjs kesehatan|bpjs ketenagakerjaan|ojk|bank indonesia|lpsk|bnpb|basarnas|bulog|perum bulog|bp2mi|bpip',
    { type: 'other', proper: 0, bare: true },
  ],
  [
    'lembaga pemasyarakatan|lapas|rumah tahanan negara|rumah tahanan|rutan|lembaga pembinaan khusus anak|lpka|bapas|rupbasan',
    { type: 'other', proper: 1 },
  ],
  [
    'universitas|institut|politeknik|sekolah tinggi|akademi|uin|iain|stain|stie|stkip|stisip|stikes|poltekkes|ugm|ui|itb|ipb|undip|unair|ub|unhas|unpad|uns|uny|unnes|unesa|unud|unsoed|unila|unsri|usu|untan|ulm|unmul|unsrat|untad|uho|unej|undiksha|unram|undana',
    { type: 'university', proper: 4 },
  ],
  // Its name ends with a month.
  ['universitas sebelas maret', { type: 'university', proper: 0, bare: true }],
  [
    'fakultas|feb|fisip|fkip|fmipa|program studi|prodi|jurusan|departemen|program pascasarjana|pascasarjana|lppm|lpm|lpmpp|lp2m|lembaga penjaminan mutu',
    { type: 'university', proper: 0, unit: true, bare: false },
  ],
  [
    'sd|sdn|sd n|sd negeri|smp|smpn|smp n|smp negeri|sma|sman|sma n|sma negeri|smk|smkn|smk n|smk negeri|mi|min|mts|mtsn|mts negeri|ma|man|slb|slbn|tk|paud|sekolah dasar|sekolah menengah pertama|sekolah menengah atas|sekolah menengah kejuruan|madrasah|madrasah aliyah|madrasah tsanawiyah|madrasah ibtidaiyah|sekolah|pondok pesantren|ponpes|pesantren|sekolah rakyat|sanggar kegiatan belajar|skb|pkbm',
    { type: 'school', proper: 4 },
  ],
  [
    'rsud|rsu|rsup|rs|rumah sakit|rumah sakit umum daerah|rumah sakit umum pusat|rumah sakit umum|rsj|rsia|puskesmas|pustu|klinik|labkesda|pusat kesehatan masyarakat',
    { type: 'hospital', proper: 3 },
  ],
  [
    'pt|pt.|cv|cv.|ud|koperasi|koperasi desa|koperasi kelurahan|kud|bumdes|bumdesa|badan usaha milik desa|kelompok tani|poktan|gapoktan|kwt|umkm|pabrik',
    { type: 'company', proper: 5 },
  ],
  [
    'perumda|perusda|pdam|perumda air minum|perumdam|bumd|perusahaan umum daerah|perusahaan umum daerah air minum|perusahaan daerah|perusahaan daerah air minum|perseroda|bank|bpr|perum',
    { type: 'state-enterprise', proper: 3, bare: false },
  ],
  [
    'pln|pertamina|telkom|pelindo|pgn|kai|pt kai|pupuk indonesia|garuda indonesia|angkasa pura|bulog',
    { type: 'state-enterprise', proper: 3, bare: true },
  ],
  ['partai|dpc|dpw|dpd partai|dpp', { type: 'party', proper: 3 }],
  [
    'musyawarah guru mata pelajaran|mgmp|kelompok kerja guru|kkg|mkks|k3s|yayasan|lembaga|perkumpulan|asosiasi|ikatan|himpunan|persatuan|paguyuban|forum|dewan|majelis|organisasi|gerakan|serikat|komunitas|karang taruna|kelompok|kamar dagang dan industri|kadin|dharma wanita|dharma wanita persatuan|bhayangkari|persit|persit kartika chandra kirana|pramuka|bpd',
    { type: 'organisation', proper: 2 },
  ],
  [
    'pkk|tp pkk|tp-pkk|tim penggerak pkk|tim penggerak pemberdayaan kesejahteraan keluarga|tim penggerak pemberdayaan dan kesejahteraan keluarga|pemberdayaan kesejahteraan keluarga|pemberdayaan dan kesejahteraan keluarga',
    { type: 'organisation', proper: 1, bare: true, regional: true },
  ],
  [
    'desa|kelurahan|kecamatan|gampong|nagari|kampung|dusun|pekon|kalurahan|kapanewon|distrik',
    { type: 'regional-government', proper: 3, settlement: true },
  ],
  [
    'tempat pengolahan sampah|tempat pemrosesan akhir|tempat pembuangan akhir|pembangkit listrik|pembangkit listrik tenaga surya|pembangkit listrik tenaga uap|pusat informasi|kampung nelayan|balai latihan kerja|blk|rumah produksi|pasar|museum|perpustakaan|terminal|pelabuhan|bandara|stasiun|gudang|balai desa|mal pelayanan publik|mall pelayanan publik|mpp|spbu|tpa|tps3r|tpst|pltu|plts|pltbm|sentra|asrama haji|asrama|debarkasi|embarkasi|panti|panti sosial|panti asuhan|dapur|sppg',
    { type: 'other', proper: 4, place: true },
  ],
  [
    'dwp|mui|pgri|idi|ibi|ppni|koni|pmi|gow|lpmk|lmk|apdesi|apkasi|apeksi|dekranasda|kwarcab|kwarda|pwi|aji|hipmi|ikadi|nu|pcnu|muhammadiyah|ansor|knpi|kahmi|inkindo|gapensi|perbasi|pssi|askab|ipsi',
    { type: 'organisation', proper: 0, bare: true },
  ],
  [
    'rumah|masjid|gereja|pura|hotel|gedung|taman|kawasan|jembatan|stadion|bendungan|waduk|dermaga|istana|embung|bendung|rest area|wisma|aula|ruang',
    { type: 'other', proper: 4, place: true, venue: true },
  ],
  ['kedutaan besar|kbri|kjri|konsulat jenderal|konsulat|kedubes|kedutaan', { type: 'other', proper: 0, needsRegion: true }],
  ['ombudsman ri|bumn', { type: 'other', proper: 0, bare: true }],
  [
    'tim penilai|tim penilaian|tim verifikasi|tim monitoring|tim evaluasi|tim asesor|tim juri|tim gabungan|satgas|satuan tugas|tim pengawas',
    { type: 'organisation', proper: 0, unit: true, regional: true },
  ],
  ['forkopimda|forkopimcam|muspida|muspika', { type: 'other', proper: 0, bare: true }],
];

export const agencyOpeners: readonly (readonly [string, AgencyOpener])[] = ROWS.flatMap(([forms, options]) =>
  forms.split('|').map((form): [string, AgencyOpener] => [form, options]),
);

/** The type of a body by how its name begins. */
export const typesByOpening: readonly (readonly [RegExp, AgencyOpener['type']])[] = [
  [/^Kementerian/u, 'ministry'],
  [/^Pemerintah|^Kecamatan|^Kelurahan|^Desa/u, 'regional-government'],
  [/^(?:Sekretariat )?DPRD|^Dek(?:ab|ot)/u, 'legislature'],
  [/^Pol(?:da|res|sek|ri)|^TNI|^Ko(?:dam|rem|dim|ramil)/u, 'police-military'],
  [/^Kejaksaan|^Pengadilan/u, 'court'],
  [/^Universitas|^Fakultas/u, 'university'],
  [/^Puskesmas/u, 'hospital'],
  [/^TP PKK/u, 'organisation'],
  [/^Dinas|^Badan|^Bidang|^Bagian|^Seksi|^Inspektorat|^Kantor|^Direktorat/u, 'regional-office'],
];

/** "Pemerintah Provinsi Papua", "Pemerintah Kabupaten Mamuju". */
export const government = {
  bare: 'Pemerintah',
  of: (region: RegionValue): string =>
    region.level === 'province' ? `Pemerintah Provinsi ${bareRegion(region.name)}` : `Pemerintah ${region.name}`,
  bareRegion: (name: string): string => bareRegion(name),
};

const bareRegion = (name: string): string => name.replace(/^(?:Kabupaten|Kota|Provinsi)\s+(?=\p{Lu})/u, '');

/** Names of one body that differ by more than a word, and the one that they are compared by. */
export const sameNames: readonly (readonly [RegExp, string])[] = [
  [/^dewan (?:kota|kabupaten)\b/gu, 'dewan perwakilan rakyat daerah'],
  [/\b(?:pemerintah desa|pemdes)\b/gu, 'desa'],
  [/\b(?:(?:tp|tim penggerak) )?(?:pkk|pemberdayaan (?:dan )?kesejahteraan keluarga)\b/gu, 'pkk'],
];

/** What stands behind the short form of an office, for matching one wording with another. Common usage of the regional press. */
export const expansions: readonly (readonly [short: string, long: string])[] = [
  ['pemkab', 'pemerintah kabupaten'],
  ['pemkot', 'pemerintah kota'],
  ['pemprov', 'pemerintah provinsi'],
  ['pemda', 'pemerintah daerah'],
  ['pemdes', 'pemerintah desa'],
  ['kab', 'kabupaten'],
  ['prov', 'provinsi'],
  ['kec', 'kecamatan'],
  ['kel', 'kelurahan'],
  ['diskominfo', 'dinas komunikasi dan informatika'],
  ['kominfo', 'komunikasi dan informatika'],
  ['disdik', 'dinas pendidikan'],
  ['dispendik', 'dinas pendidikan'],
  ['disdikbud', 'dinas pendidikan dan kebudayaan'],
  ['dikbud', 'pendidikan dan kebudayaan'],
  ['dinkes', 'dinas kesehatan'],
  ['dinsos', 'dinas sosial'],
  ['dishub', 'dinas perhubungan'],
  ['disdag', 'dinas perdagangan'],
  ['disperindag', 'dinas perindustrian dan perdagangan'],
  ['disdukcapil', 'dinas kependudukan dan pencatatan sipil'],
  ['dispendukcapil', 'dinas kependudukan dan pencatatan sipil'],
  ['disnaker', 'dinas tenaga kerja'],
  ['dispora', 'dinas pemuda dan olahraga'],
  ['dispar', 'dinas pariwisata'],
  ['dlh', 'dinas lingkungan hidup'],
  ['bappeda', 'badan perencanaan pembangunan daerah'],
  ['bpbd', 'badan penanggulangan bencana daerah'],
  ['bkpsdm', 'badan kepegawaian dan pengembangan sumber daya manusia'],
  ['bkd', 'badan kepegawaian daerah'],
  ['bapenda', 'badan pendapatan daerah'],
  ['polres', 'kepolisian resor'],
  ['polda', 'kepolisian daerah'],
  ['polsek', 'kepolisian sektor'],
  ['lapas', 'lembaga pemasyarakatan'],
  ['rutan', 'rumah tahanan negara'],
  ['kejari', 'kejaksaan negeri'],
  ['kejati', 'kejaksaan tinggi'],
  ['kanwil', 'kantor wilayah'],
  ['ditjen', 'direktorat jenderal'],
  ['setda', 'sekretariat daerah'],
  ['dprd', 'dewan perwakilan rakyat daerah'],
  ['dekab', 'dewan perwakilan rakyat daerah'],
  ['dekot', 'dewan perwakilan rakyat daerah'],
  ['dpr ri', 'dewan perwakilan rakyat republik indonesia'],
  ['dpd ri', 'dewan perwakilan daerah republik indonesia'],
  ['mpr ri', 'majelis permusyawaratan rakyat republik indonesia'],
  ['ri', 'republik indonesia'],
  ['kpk', 'komisi pemberantasan korupsi'],
  ['kpu', 'komisi pemilihan umum'],
  ['ugm', 'universitas gadjah mada'],
  ['ui', 'universitas indonesia'],
  ['itb', 'institut teknologi bandung'],
  ['ipb', 'institut pertanian bogor'],
  ['undip', 'universitas diponegoro'],
  ['unair', 'universitas airlangga'],
  ['ub', 'universitas brawijaya'],
  ['unhas', 'universitas hasanuddin'],
  ['unpad', 'universitas padjadjaran'],
  ['uns', 'universitas sebelas maret'],
  ['uny', 'universitas negeri yogyakarta'],
  ['unnes', 'universitas negeri semarang'],
  ['unesa', 'universitas negeri surabaya'],
  ['unud', 'universitas udayana'],
  ['unsoed', 'universitas jenderal soedirman'],
  ['unila', 'universitas lampung'],
  ['unsri', 'universitas sriwijaya'],
  ['usu', 'universitas sumatera utara'],
  ['untan', 'universitas tanjungpura'],
  ['ulm', 'universitas lambung mangkurat'],
  ['unmul', 'universitas mulawarman'],
  ['unsrat', 'universitas sam ratulangi'],
  ['untad', 'universitas tadulako'],
  ['uho', 'universitas halu oleo'],
  ['unej', 'universitas jember'],
  ['undiksha', 'universitas pendidikan ganesha'],
  ['unram', 'universitas mataram'],
  ['undana', 'universitas nusa cendana'],
  ['smpn', 'smp negeri'],
  ['sman', 'sma negeri'],
  ['smkn', 'smk negeri'],
  ['sdn', 'sd negeri'],
  ['mtsn', 'mts negeri'],
  ['rsud', 'rumah sakit umum daerah'],
  ['pdam', 'perusahaan daerah air minum'],
  ['perumdam', 'perusahaan umum daerah air minum'],
  ['perumda', 'perusahaan umum daerah'],
  ['rsup', 'rumah sakit umum pusat'],
  ['rs', 'rumah sakit'],
  ['puskesmas', 'pusat kesehatan masyarakat'],
  ['kemenag', 'kementerian agama'],
  ['tni ad', 'tni angkatan darat'],
  ['tni al', 'tni angkatan laut'],
  ['tni au', 'tni angkatan udara'],
  ['ponpes', 'pondok pesantren'],
  ['pp', 'pondok pesantren'],
];
