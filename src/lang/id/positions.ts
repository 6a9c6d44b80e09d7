import type { PositionHead } from '../../annotate/office-words.ts';

/**
 * Offices that the Indonesian press names, with the short forms it uses for them.
 * `agency` is how the body is called that the office leads; `{r}` stands for the region and `{t}` for the rest of the title.
 * `solo` offices may stand without anything behind them ("Bupati menegaskan …").
 */
type Row = readonly [forms: string, canonical: string, options?: Omit<PositionHead, 'canonical'>];

const government = (agency: string) => ({ solo: true, agency, takesRegion: true, leads: true });
const deputy = (agency: string) => ({ solo: true, agency, takesRegion: true, leads: false });

const ROWS: readonly Row[] = [
  // Heads of regions and their deputies
  ['bupati', 'Bupati', government('Pemerintah Kabupaten {r}')],
  ['wakil bupati|wabup', 'Wakil Bupati', deputy('Pemerintah Kabupaten {r}')],
  ['wali kota|walikota|walkot', 'Wali Kota', government('Pemerintah Kota {r}')],
  ['wakil wali kota|wakil walikota|wawali|wawalkot|wawako', 'Wakil Wali Kota', deputy('Pemerintah Kota {r}')],
  ['gubernur|gubetnur', 'Gubernur', government('Pemerintah Provinsi {r}')],
  ['wakil gubernur|wagub|wakil gubetnur', 'Wakil Gubernur', deputy('Pemerintah Provinsi {r}')],
  [
    'sekretaris daerah|sekda|sekdakab|sekdakot|sekdaprov|sekretaris daerah provinsi|sekretaris daerah kabupaten|sekretaris daerah kota|sekprov|sekretaris kabupaten|sekretaris kota|sekretaris provinsi|sekkab|sekkot|sekko|sekdako',
    'Sekretaris Daerah',
    { solo: true, takesRegion: true, agency: '{g}' },
  ],
  ['camat', 'Camat', { solo: true, agency: 'Kecamatan {t}', takesProper: true, leads: true }],
  ['lurah', 'Lurah', { solo: true, agency: 'Kelurahan {t}', takesProper: true, leads: true }],
  [
    'kepala desa|kades|kepala kampung|sangadi|keuchik|geuchik|perbekel|wali nagari|pambakal|hukum tua|kuwu|petinggi',
    'Kepala Desa',
    { solo: true, agency: 'Desa {t}', takesProper: true, leads: true },
  ],
  ['kepala adat|bendesa adat|bendesa|penghulu|datuk penghulu', 'Kepala Adat', { takesProper: true }],
  ['kepala dusun|kadus|ketua rt|ketua rw', 'Kepala Dusun', { solo: true, takesProper: true }],
  // Heads of offices and units
  ['kepala', 'Kepala', { leads: true }],
  ['wakil kepala|waka', 'Wakil Kepala', {}],
  ['kepala dinas|kadis|kadin', 'Kepala Dinas', { solo: true, agency: 'Dinas {t}', leads: true }],
  ['kadiskominfo', 'Kepala Diskominfo', { solo: true, leads: true }],
  [
    'kadisdik|kadisdikbud|kadispora|kadisparbud|kadispar|kadishub|kadinkes|kadinsos|kadisnaker|kadispertan|kadisdag|kadisperin|kadiskop',
    'Kepala Dinas',
    { solo: true, leads: true },
  ],
  ['kepala bidang|kabid', 'Kepala Bidang', { solo: true, agency: 'Bidang {t}', leads: true }],
  ['kepala bagian|kabag', 'Kepala Bagian', { solo: true, agency: 'Bagian {t}', leads: true }],
  ['kepala badan|kaban', 'Kepala Badan', { solo: true, agency: 'Badan {t}', leads: true }],
  ['kepala seksi|kasi', 'Kepala Seksi', { solo: true, agency: 'Seksi {t}' }],
  ['kepala subbagian|kepala sub bagian|kasubbag|kasubag', 'Kepala Subbagian', { solo: true, agency: 'Subbagian {t}' }],
  ['kepala subbidang|kepala sub bidang|kasubbid|kasubid', 'Kepala Subbidang', { solo: true, agency: 'Subbidang {t}' }],
  ['kepala kantor|kakan', 'Kepala Kantor', { agency: 'Kantor {t}', leads: true }],
  ['kepala kantor wilayah|kakanwil', 'Kepala Kantor Wilayah', { solo: true, agency: 'Kantor Wilayah {t}', leads: true }],
  ['kakankemenag', 'Kepala Kantor Kementerian Agama', { solo: true, leads: true, takesRegion: true }],
  ['kepala unit|kanit', 'Kepala Unit', {}],
  ['kepala satpol pp|kasatpol pp|kasatpol|kasat pol pp', 'Kepala Satpol PP', { solo: true, takesRegion: true, leads: true }],
  ['pimpinan cabang|pimca|pinca|kepala cabang|kacab|pimpinan wilayah|pimwil|kabulog', 'Kepala Cabang', { takesProper: true, leads: true }],
  ['kepala biro|karo', 'Kepala Biro', { solo: true, agency: 'Biro {t}', leads: true }],
  ['kepala pelaksana|kalaksa|kalak', 'Kepala Pelaksana', { leads: true }],
  ['kepala sekolah|kepsek', 'Kepala Sekolah', { solo: true, leads: true }],
  ['kepala madrasah|kamad', 'Kepala Madrasah', { solo: true, leads: true }],
  ['kepala puskesmas|kapus', 'Kepala Puskesmas', { agency: 'Puskesmas {t}', leads: true, takesProper: true }],
  ['kepala lapas|kalapas', 'Kepala Lapas', { solo: true, agency: 'Lapas {t}', takesRegion: true, leads: true }],
  ['kepala rutan|karutan', 'Kepala Rutan', { solo: true, agency: 'Rutan {t}', takesRegion: true, leads: true }],
  ['ketua', 'Ketua', { leads: true }],
  ['ketua umum|ketum', 'Ketua Umum', { leads: true }],
  ['wakil ketua|waketum|wakil ketua umum', 'Wakil Ketua', {}],
  [
    'ketua dprd|ketua dewan|ketua dewan kota|ketua dewan kabupaten|ketua dekab|ketua dekot',
    'Ketua DPRD',
    { solo: true, agency: 'DPRD {r}', takesRegion: true, leads: true },
  ],
  [
    'wakil ketua dprd|wakil ketua dewan|wakil ketua dekab|wakil ketua dekot',
    'Wakil Ketua DPRD',
    { solo: true, agency: 'DPRD {r}', takesRegion: true },
  ],
  ['sekretaris', 'Sekretaris', {}],
  ['sekretaris dprd|sekretaris dewan|sekwan', 'Sekretaris DPRD', { solo: true, agency: 'Sekretariat DPRD {r}', takesRegion: true }],
  ['sekretaris jenderal|sekjen|wakil sekretaris jenderal|wasekjen', 'Sekretaris Jenderal', { solo: true }],
  ['sekretaris dinas|sekdis', 'Sekretaris Dinas', { solo: true, agency: 'Dinas {t}' }],
  ['sekretaris desa|sekdes|sekretaris camat|sekcam|sekretaris lurah|seklur', 'Sekretaris', { solo: true, takesProper: true }],
  ['sekretaris kabinet|seskab', 'Sekretaris Kabinet', { solo: true }],
  ['bendahara', 'Bendahara', {}],
  ['anggota', 'Anggota', {}],
  ['asda|asda i|asda ii|asda iii|asisten daerah', 'Asisten', { solo: true }],
  ['asisten|asisten i|asisten ii|asisten iii|assisten|assisten i|assisten ii|assisten iii|asissten', 'Asisten', {}],
  ['staf ahli|sahli|staf khusus|stafsus|tenaga ahli|tim ahli|staf|staf pengajar', 'Staf', {}],
  ['utusan khusus|utusan khusus presiden', 'Utusan Khusus', { solo: true }],
  ['deputi|deputi bidang|asdep|asisten deputi|sesmen|sesmenko|sestama|sekretaris utama', 'Deputi', { solo: true }],
  ['direktur', 'Direktur', { solo: true, takesProper: true, leads: true }],
  ['direktur utama|dirut', 'Direktur Utama', { solo: true, takesProper: true, leads: true }],
  ['wakil direktur|wadir', 'Wakil Direktur', { takesProper: true }],
  ['direktur jenderal|dirjen', 'Direktur Jenderal', { solo: true, agency: 'Direktorat Jenderal {t}', leads: true }],
  ['komisaris|komisaris utama|komisioner', 'Komisaris', {}],
  [
    'manajer|manager|general manager|gm|executive general manager|area manager|branch manager|ceo|coo|cfo|program director|vice president|senior manager|site manager',
    'Manajer',
    { solo: true, takesProper: true, leads: true },
  ],
  ['pimpinan|pemimpin', 'Pimpinan', {}],
  ['wakil pimpinan|wakil pemimpin', 'Wakil Pimpinan', {}],
  ['pimpinan rombongan|ketua rombongan|ketua tim|koordinator rombongan|ketua delegasi', 'Ketua Rombongan', { solo: true, leads: true }],
  ['koordinator|koordinator wilayah', 'Koordinator', {}],
  ['inspektur|inspektur daerah', 'Inspektur', { solo: true, agency: 'Inspektorat {t}', takesRegion: true, leads: true }],
  ['inspektur pembantu|inspektur pembantu wilayah|irban|irban wilayah|irbanwil', 'Inspektur Pembantu', { solo: true }],
  ['auditor', 'Auditor', {}],
  ['pelaksana', 'Pelaksana', {}],
  ['panglima laot|panglima laut', 'Panglima Laot', { takesProper: true }],
  [
    'irwasda|kabinda|kapuspen|kapuspenkum|kapendam|kapenrem|kasatbinmas|kabid humas|kabidhumas|karo ops|dirreskrimum|dirreskrimsus|dirlantas|aster kasdam|asintel kasdam|aspers kasdam|kasi intel|kasi pidum|kasi pidsus|kasi datun',
    'Pejabat',
    { solo: true },
  ],
  [
    'analis|pranata humas|pranata komputer|arsiparis|pustakawan|penyuluh|widyaiswara|pengawas|perencana|dokumentalis|pengadministrasi|pengadministasi|operator|statistisi|perancang peraturan perundang-undangan',
    'Pejabat fungsional',
    {},
  ],
  ['pejabat|pejabat pembuat komitmen|pejabat fungsional|pejabat struktural|pejabat administrator', 'Pejabat', {}],
  ['penasihat|penasehat', 'Penasihat', {}],
  ['perwakilan', 'Perwakilan', {}],
  ['politikus|politisi', 'Politikus', {}],
  ['juru bicara|jubir', 'Juru Bicara', { solo: true }],
  ['humas', 'Humas', {}],
  ['ajudan|notaris|advokat|bidan|perawat', 'Petugas', {}],
  // Schools and universities
  ['rektor', 'Rektor', { solo: true, takesProper: true, leads: true, agency: '{t}' }],
  ['wakil rektor|warek|pembantu rektor', 'Wakil Rektor', { solo: true, takesProper: true }],
  ['dekan', 'Dekan', { solo: true, takesProper: true, leads: true, agency: '{t}' }],
  ['wakil dekan|wadek', 'Wakil Dekan', { solo: true, takesProper: true }],
  [
    'ketua jurusan|kajur|ketua program studi|kaprodi|sekretaris jurusan|koordinator program studi|ketua prodi',
    'Ketua Jurusan',
    { solo: true },
  ],
  ['dosen|guru|guru besar|peneliti|kepala perpustakaan|pengajar|pakar|pengamat|akademisi', 'Dosen', {}],
  ['wakil kepala sekolah|wakasek|wakil kepala madrasah|wakamad', 'Wakil Kepala Sekolah', { solo: true }],
  // Police and armed forces
  ['kapolri', 'Kapolri', { solo: true, agency: 'Polri', leads: true }],
  ['kapolda', 'Kapolda', { solo: true, agency: 'Polda {r}', takesRegion: true, leads: true }],
  ['wakapolda', 'Wakapolda', { solo: true, agency: 'Polda {r}', takesRegion: true }],
  ['kapolres|kapolresta|kapolrestabes', 'Kapolres', { solo: true, agency: 'Polres {r}', takesRegion: true, leads: true }],
  ['wakapolres|wakapolresta', 'Wakapolres', { solo: true, agency: 'Polres {r}', takesRegion: true }],
  ['kapolsek', 'Kapolsek', { solo: true, agency: 'Polsek {t}', takesRegion: true, takesProper: true, leads: true }],
  [
    'kasat|kasat lantas|kasatlantas|kasat reskrim|kasatreskrim|kasat narkoba|kasat intelkam|kasat binmas|kabag ops|kabag sumda|kasi humas|kasihumas',
    'Kasat',
    { solo: true },
  ],
  ['bhabinkamtibmas|babinsa', 'Bhabinkamtibmas', { solo: true, takesProper: true }],
  ['panglima tni', 'Panglima TNI', { solo: true, agency: 'TNI', leads: true }],
  ['kasad|ksad|kepala staf angkatan darat', 'Kepala Staf Angkatan Darat', { solo: true, agency: 'TNI Angkatan Darat', leads: true }],
  ['kasal|ksal|kepala staf angkatan laut', 'Kepala Staf Angkatan Laut', { solo: true, agency: 'TNI Angkatan Laut', leads: true }],
  ['kasau|ksau|kepala staf angkatan udara', 'Kepala Staf Angkatan Udara', { solo: true, agency: 'TNI Angkatan Udara', leads: true }],
  ['pangdam|panglima kodam', 'Pangdam', { solo: true, agency: 'Kodam {t}', takesProper: true, leads: true }],
  ['danrem', 'Danrem', { solo: true, agency: 'Korem {t}', takesProper: true, leads: true }],
  ['dandim', 'Dandim', { solo: true, agency: 'Kodim {t}', takesProper: true, leads: true }],
  ['danramil', 'Danramil', { solo: true, agency: 'Koramil {t}', takesProper: true, leads: true }],
  ['danlanal|danlanud|danlantamal|danyon|danki|komandan', 'Komandan', { solo: true, takesProper: true, leads: true }],
  ['kasdim|kasrem|kasdam|pasi', 'Kepala Staf', { solo: true, takesProper: true }],
  // Courts and prosecutors
  ['jaksa agung', 'Jaksa Agung', { solo: true, agency: 'Kejaksaan Agung', leads: true }],
  [
    'kepala kejaksaan negeri|kajari',
    'Kepala Kejaksaan Negeri',
    { solo: true, agency: 'Kejaksaan Negeri {r}', takesRegion: true, leads: true },
  ],
  [
    'kepala kejaksaan tinggi|kajati',
    'Kepala Kejaksaan Tinggi',
    { solo: true, agency: 'Kejaksaan Tinggi {r}', takesRegion: true, leads: true },
  ],
  [
    'ketua pengadilan|ketua pengadilan negeri|ketua pengadilan agama|ketua pn|ketua pa',
    'Ketua Pengadilan',
    { solo: true, takesRegion: true, leads: true },
  ],
  ['hakim', 'Hakim', { mayBeName: true }],
  ['panitera|jaksa', 'Jaksa', {}],
  // State
  ['presiden', 'Presiden', { solo: true, leads: true, agency: 'Presiden {t}' }],
  ['wakil presiden|wapres', 'Wakil Presiden', { solo: true, leads: true, agency: 'Wakil Presiden {t}' }],
  ['ibu negara', 'Ibu Negara', { solo: true }],
  ['perdana menteri|pm', 'Perdana Menteri', { solo: true, takesRegion: true, leads: true }],
  ['wakil perdana menteri', 'Wakil Perdana Menteri', { solo: true, takesRegion: true }],
  ['putra mahkota', 'Putra Mahkota', { solo: true, leads: true }],
  ['raja|ratu|sultan|kaisar|emir', 'Raja', { leads: true, mayBeName: true, takesRegion: true }],
  ['menteri|menteri negara', 'Menteri', { solo: true, agency: 'Kementerian {t}', leads: true }],
  ['menteri koordinator|menko', 'Menteri Koordinator', { solo: true, agency: 'Kementerian Koordinator {t}', leads: true }],
  ['wakil menteri koordinator|wamenko', 'Wakil Menteri Koordinator', { solo: true, agency: 'Kementerian Koordinator {t}', leads: true }],
  ['wakil menteri|wamen', 'Wakil Menteri', { solo: true, agency: 'Kementerian {t}', leads: true }],
  [
    'menteri sekretaris negara|mensesneg',
    'Menteri Sekretaris Negara',
    { solo: true, agency: 'Kementerian Sekretariat Negara', leads: true },
  ],
  [
    'duta besar|dubes|konsul jenderal|konjen|atase|atase pertahanan|kuasa usaha|deputy chief of mission',
    'Duta Besar',
    { takesRegion: true, leads: true },
  ],
  ...['MPR', 'DPR', 'DPD'].flatMap((body): Row[] => {
    const forms = (office: string): string => `${office} ${body}|${office} ${body} ri`.toLowerCase();
    return [
      [forms('ketua'), 'Ketua', { solo: true, leads: true, agency: `${body} RI` }],
      [forms('wakil ketua'), 'Wakil Ketua', { solo: true, agency: `${body} RI` }],
    ];
  }),
  ['anggota dprd|anggota dewan|anggota dekab|anggota dekot', 'Anggota', { solo: true, agency: 'DPRD {r}', takesRegion: true }],
  ['anggota dpr|anggota dpr ri', 'Anggota', { solo: true, agency: 'DPR RI' }],
  ['anggota dpd|anggota dpd ri', 'Anggota', { solo: true, agency: 'DPD RI' }],
  ['legislator|senator', 'Anggota', { solo: true }],
  ['kepala staf kepresidenan|kepala sekretariat', 'Kepala', { leads: true }],
  // Faith, custom and society
  [
    'ketua tp pkk|ketua tp-pkk|ketua tim penggerak pkk|ketua pkk',
    'Ketua TP PKK',
    { solo: true, agency: 'TP PKK {t}', takesRegion: true, leads: true },
  ],
  ['imam', 'Imam', { mayBeName: true }],
  ['pengasuh|pengurus|pendiri|pembina|tokoh masyarakat|tokoh agama|tokoh adat|tokoh pemuda', 'Pengurus', {}],
  ['project manager|senior lecturer|head', 'Head', {}],
];

/** Short names of ministers through the cabinets since 2014 and the ministry each leads (Perpres 7/2015, 68/2019, 139/2024 and the press). */
const MINISTERS: readonly (readonly [short: string, ministry: string])[] = [
  ['mendagri', 'Dalam Negeri'],
  ['menlu', 'Luar Negeri'],
  ['menhan', 'Pertahanan'],
  ['menag', 'Agama'],
  ['menkumham', 'Hukum dan Hak Asasi Manusia'],
  ['menkum', 'Hukum'],
  ['menham', 'Hak Asasi Manusia'],
  ['menkeu', 'Keuangan'],
  ['mendikbud', 'Pendidikan dan Kebudayaan'],
  ['mendikbudristek', 'Pendidikan, Kebudayaan, Riset, dan Teknologi'],
  ['mendikdasmen', 'Pendidikan Dasar dan Menengah'],
  ['mendiktisaintek', 'Pendidikan Tinggi, Sains, dan Teknologi'],
  ['menbud', 'Kebudayaan'],
  ['menristekdikti', 'Riset, Teknologi, dan Pendidikan Tinggi'],
  ['menristek', 'Riset dan Teknologi'],
  ['menkes', 'Kesehatan'],
  ['mensos', 'Sosial'],
  ['menaker|menakertrans', 'Ketenagakerjaan'],
  ['menperin', 'Perindustrian'],
  ['mendag', 'Perdagangan'],
  ['menpupr', 'Pekerjaan Umum dan Perumahan Rakyat'],
  ['menpu', 'Pekerjaan Umum'],
  ['menhub', 'Perhubungan'],
  ['menkominfo', 'Komunikasi dan Informatika'],
  ['menkomdigi', 'Komunikasi dan Digital'],
  ['mentan', 'Pertanian'],
  ['menhut', 'Kehutanan'],
  ['menlhk|menteri lhk', 'Lingkungan Hidup dan Kehutanan'],
  ['menlh', 'Lingkungan Hidup'],
  ['menkp|menteri kkp|menteri kp', 'Kelautan dan Perikanan'],
  ['mendes|mendes pdtt|mendes pdt', 'Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi'],
  ['mentrans', 'Transmigrasi'],
  ['menpar', 'Pariwisata'],
  ['menparekraf', 'Pariwisata dan Ekonomi Kreatif'],
  ['menekraf', 'Ekonomi Kreatif'],
  ['menpora', 'Pemuda dan Olahraga'],
  ['menpan-rb|menpanrb|menpan rb|menpan', 'Pendayagunaan Aparatur Negara dan Reformasi Birokrasi'],
  ['menppa|menteri pppa|menpppa', 'Pemberdayaan Perempuan dan Perlindungan Anak'],
  ['menkop|menkopukm|menkop ukm', 'Koperasi dan Usaha Kecil dan Menengah'],
  ['menteri umkm', 'Usaha Mikro, Kecil, dan Menengah'],
  ['menteri bumn|men bumn', 'Badan Usaha Milik Negara'],
  ['menteri esdm|menesdm', 'Energi dan Sumber Daya Mineral'],
  ['menteri atr/bpn|menteri atr|menatr', 'Agraria dan Tata Ruang'],
  ['menteri pkp|menpkp', 'Perumahan dan Kawasan Permukiman'],
  ['menimipas|menteri imipas', 'Imigrasi dan Pemasyarakatan'],
  ['menko perekonomian|menko bidang perekonomian', 'Koordinator Bidang Perekonomian'],
  ['menko polhukam|menkopolhukam', 'Koordinator Bidang Politik, Hukum, dan Keamanan'],
  ['menko polkam|menkopolkam', 'Koordinator Bidang Politik dan Keamanan'],
  ['menko pmk', 'Koordinator Bidang Pembangunan Manusia dan Kebudayaan'],
  ['menko marves', 'Koordinator Bidang Kemaritiman dan Investasi'],
  ['menko pangan', 'Koordinator Bidang Pangan'],
  ['menko pm', 'Koordinator Bidang Pemberdayaan Masyarakat'],
  ['menko infra|menko ipk', 'Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan'],
  ['menko kumham imipas', 'Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan'],
  ['menteri ppn|menteri ppn/kepala bappenas', 'Perencanaan Pembangunan Nasional'],
  ['menteri investasi', 'Investasi'],
];

/** Slips of the pen that the press makes in words of offices. */
const SLIPS: readonly (readonly [string, string])[] = [['sekretaris', 'sekertaris']];

const withSlips = (form: string): string[] => [
  form,
  ...SLIPS.flatMap(([word, slip]) => (form.includes(word) ? [form.replace(word, slip)] : [])),
];

const spread = ([forms, canonical, options = {}]: Row): [string, PositionHead][] =>
  forms
    .split('|')
    .flatMap(withSlips)
    .map((form) => [form, { canonical, ...options }]);

const ministers = MINISTERS.flatMap(([forms, ministry]): [string, PositionHead][] =>
  forms.split('|').flatMap((form): [string, PositionHead][] => {
    const agency = `Kementerian ${ministry}`;
    const base: PositionHead = { canonical: `Menteri ${ministry}`, solo: true, leads: true, agency };
    const deputyForm = form.startsWith('menteri ') ? `wakil ${form}` : form.startsWith('menko') ? `wa${form}` : `wa${form}`;
    return [
      [form, base],
      [deputyForm, { canonical: `Wakil Menteri ${ministry}`, solo: true, leads: true, agency }],
    ];
  }),
);

/** What else is so of an office, by its full form. */
const TRAITS: readonly (readonly [RegExp, Omit<PositionHead, 'canonical'>])[] = [
  [/^(?:Bupati|Wakil Bupati|Wali Kota|Wakil Wali Kota|Gubernur|Wakil Gubernur)$/u, { governs: true }],
  [/^(?:Wakil )?Bupati$/u, { over: 'regency' }],
  [/^(?:Wakil )?Wali Kota$/u, { over: 'city' }],
  [/^(?:Wakil )?Gubernur$/u, { over: 'province' }],
  [
    /^(?:Menteri|Wakil Menteri|Direktur Jenderal|Deputi|Duta Besar|Sekretaris Kabinet|Sekretaris Jenderal|Menteri Sekretaris Negara|Presiden|Wakil Presiden|Ibu Negara|Panglima TNI|Kapolri)/u,
    { national: true },
  ],
  [/^(?:Presiden|Perdana Menteri|Raja)$/u, { headOfState: true }],
  [/^(?:Presiden|Wakil Presiden)$/u, { presidency: true, bodyFromTitle: true }],
  [/^(?:Anggota|Staf|Deputi|Perwakilan|Pengurus|Dosen|Pejabat fungsional|Wakil Ketua)$/u, { shared: true }],
  [/Rombongan|Pimpinan/u, { ofDelegation: true }],
];

const withTraits = ([form, head]: readonly [string, PositionHead]): readonly [string, PositionHead] => {
  let all: PositionHead = head.agency?.startsWith('Kementerian ') ? { ...head, bodyFromTitle: true } : head;
  for (const [pattern, traits] of TRAITS) if (pattern.test(head.canonical)) all = { ...traits, ...all };
  return [form, all];
};

export const positionHeads: readonly (readonly [string, PositionHead])[] = [...ROWS.flatMap(spread), ...ministers].map(withTraits);

/** Words in front of an office that say how it is held: acting, interim, former. */
export const positionPrefixes: readonly string[] = [
  'plt',
  'plh',
  'pj',
  'pjs',
  'pgs',
  'pjs',
  'penjabat',
  'pelaksana tugas',
  'pelaksana harian',
  'penjabat sementara',
  'mantan',
  'eks',
  'calon',
];

/** Occupations and standings that are written small and follow or precede a name ("penguji praktik", "salah seorang pedagang"). */
export const occupations: readonly string[] = [
  'analis',
  'arsiparis',
  'penyuluh',
  'operator',
  'pedagang',
  'petani',
  'nelayan',
  'peternak',
  'pengrajin',
  'pelaku',
  'warga',
  'penguji',
  'petugas',
  'perawat',
  'bidan',
  'dokter',
  'guru',
  'dosen',
  'siswa',
  'siswi',
  'mahasiswa',
  'mahasiswi',
  'pelajar',
  'santri',
  'peserta',
  'pengurus',
  'penerima',
  'pemilik',
  'pengelola',
  'pengusaha',
  'kader',
  'relawan',
  'pendamping',
  'pengunjung',
  'pasien',
  'orang tua',
  'wali murid',
  'tokoh',
  'ketua',
  'kepala',
  'anggota',
  'staf',
  'atlet',
  'pelatih',
  'karyawan',
  'pekerja',
  'pegawai',
  'sopir',
  'penyuluh',
  'operator',
  'teknisi',
  'peneliti',
  'pustakawan',
  'koordinator',
  'sekretaris',
  'bendahara',
  'perwakilan',
  'penjaga',
  'pemandu',
  'perajin',
  'penggerak',
  'pendiri',
  'direktur',
  'manajer',
  'juru bicara',
  'jubir',
];
