import type { VisitTerm, VisitWords } from '../../annotate/visit-words.ts';
import { phraseTable } from '../../core/phrases.ts';
import { weekdayNames } from './date-words.ts';
import { frameWords } from './frame.ts';

const study: VisitTerm = { kind: 'study-visit', voice: 'event', strong: true, specific: true };
const studyGo: VisitTerm = { ...study, voice: 'go' };
const inspectGo: VisitTerm = { kind: 'inspection', voice: 'go', strong: false, specific: true };
const inspect: VisitTerm = { kind: 'inspection', voice: 'event', strong: false, specific: true };
const sidak: VisitTerm = { kind: 'inspection', voice: 'event', strong: true, specific: true };
const courtesy: VisitTerm = { kind: 'courtesy-call', voice: 'event', strong: false, specific: true };
const courtesyGo: VisitTerm = { ...courtesy, voice: 'go' };
const work: VisitTerm = { kind: 'working-visit', voice: 'event', strong: true, specific: true };
const visit: VisitTerm = { kind: 'working-visit', voice: 'event', strong: false, specific: false };
const visitGo: VisitTerm = { ...visit, voice: 'go' };
const visited: VisitTerm = { ...visit, voice: 'gone-to' };
const state: VisitTerm = { kind: 'state-visit', voice: 'event', strong: true, specific: true };

const spread = (forms: string, term: VisitTerm): (readonly [string, VisitTerm])[] => forms.split('|').map((form) => [form, term] as const);

const places = (forms: string, value: 'room' | 'building' | 'street' | 'area') => forms.split('|').map((form) => [form, value] as const);
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));
const phrases = (text: string): string[][] => text.split('|').map((p) => p.split(' '));

/** "komitmen", "komitmennya". */
const withOwner = (text: string): ReadonlySet<string> => new Set([...words(text)].flatMap((word) => [word, `${word}nya`]));

/** Verbs, nouns of doing ("penguatan"), and the words that stand before them: behind "untuk" others say for whom or for what. */
const isPurposeStart = (word: string): boolean =>
  /^(?:(?:me|be|di|ter|ke)[a-z-]{3,}|pe[a-z-]{3,}an)$/u.test(word) || /(?:asi|kan|lah)$/u.test(word) || PURPOSE_STARTS.has(word);

const PURPOSE_STARTS = words(
  'turun lebih saling terus langsung ikut sama-sama secara tidak bisa dapat lihat dengar cek tinjau cari gali studi study kaji silaturahmi silaturahim silahturahmi audiensi sharing temu pamitan tukar ngangsu nyuwun nonton jalin sowan bahas uji survei survey segera sekaligus rapat hadir minta tahu',
);

/** Behind "studi", as they are meant and as they are misspelt. */
const STUDIES =
  'banding tiru komparasi komparatif komperatif komparative komperative comparatif comperatif comparative komparansi referensi lapangan orientasi visit ekskursi'.split(
    ' ',
  );

export const visitWords: VisitWords = {
  ...frameWords,
  terms: [
    ...['studi', 'study', 'studie', 'stadi'].flatMap((head) => spread(STUDIES.map((kind) => `${head} ${kind}`).join('|'), study)),
    ...spread(
      'studi bandingnya|studibanding|stuba|kaji banding|kaji tiru|benchmarking|bench marking|kunjungan studi|kunjungan belajar|kunjungan benchmarking|kunjungan studi banding|kunjungan studi tiru|kunjungan kerja studi banding|kunjungan kerja studi tiru|patok banding|patok duga|kunjungan patok banding|orientasi lapangan|studi kunjungan|kunjungan pembelajaran|kunjungan kaji banding|kunjungan kaji tiru|studi strategis|studi pembelajaran|kunjungan kerja benchmarking|wisata studi banding|widyawisata',
      study,
    ),
    ...spread('belajar ke|ngangsu kawruh|menimba ilmu|timba ilmu|menimba pengalaman|berguru ke|berguru', { ...studyGo, strong: false }),
    ...spread('sidak|inspeksi mendadak|inspeksi', sidak),
    ...spread('kunjungan mendadak', { ...sidak, isJourney: true }),
    ...spread('kunjungan lapangan', { ...inspect, isJourney: true }),
    ...spread(
      'menengok|tengok|meninjau|tinjau|meninjau langsung|tinjau langsung|mengecek|cek|ngecek|memantau|pantau|menyidak|memeriksa|menginspeksi|melakukan monitoring|blusukan|monitoring|menengok|menilik|tilik|menyusuri',
      inspectGo,
    ),
    ...spread('peninjauan|peninjauan langsung|peninjauan lapangan|tinjauan lapangan|pengecekan|pemantauan|verifikasi lapangan', inspect),
    ...spread('ditinjau|disidak|dicek', { ...inspect, voice: 'gone-to' }),
    ...spread(
      'kunjungan kehormatan|silaturahmi|silaturahim|silaturrahmi|silaturrahim|silahturahmi|kunjungan silaturahmi|kunjungan silaturahim|audiensi|anjangsana|courtesy call|kunjungan balasan',
      courtesy,
    ),
    ...spread('bersilaturahmi|bersilaturahim|beraudiensi|sowan|bertamu|bertandang|nyowani', courtesyGo),
    ...spread(
      'kunjungan kerja|kunjungan kerjanya|kunker|kunkernya|kunjungan kerja spesifik|kunjungan spesifik|kunspek|kunjungan kerja reses|kunker reses|lawatan kerja|kunjungan dinas|lawatan dinas|kunjungan resmi|kunjungan pengawasan|kunjungan muhibah',
      work,
    ),
    ...spread('kunjungan|lawatan|safari|reses|kedatangan rombongan|kunjungannya|lawatannya', visit),
    ...spread('mengunjungi|kunjungi|berkunjung|menyambangi|sambangi|mendatangi|datangi|melawat|menyinggahi|kunjungan ke', visitGo),
    ...spread('menemui|temui|menghadap', { ...visitGo, meets: true }),
    ...spread('dikunjungi|disambangi|didatangi|kedatangan tamu', visited),
    ...spread('kunjungan kenegaraan|lawatan kenegaraan|kunjungan negara|state visit', state),
  ],
  doing: words(
    'melakukan melaksanakan menggelar mengadakan menjalani lakukan laksanakan gelar adakan mengikuti menjalankan menjadwalkan agendakan mengagendakan dilakukan dilaksanakan digelar gelar merencanakan membatalkan batalkan menunda tunda',
  ),
  receiving: words('mendapat mendapatkan menerima terima menyambut sambut kedatangan kebanjiran menjamu jamu menyambutnya disinggahi'),
  receivedBy: words('diterima disambut diterimanya disambutnya ditemui dijamu ditunggu dinanti disongsong terima'),
  accompaniedBy: words('didampingi ditemani dikawal'),
  accompanying: words('mendampingi dampingi menemani'),
  ledBy: words('dipimpin diketuai dikomandoi dikepalai dinahkodai dinakhodai dimotori'),
  leading: words('memimpin mengetuai mengepalai memboyong membawa'),
  representedBy: words('diwakili diwakilkan digantikan'),
  representing: words('mewakili menggantikan'),
  agentLinks: words('langsung oleh juga secara hangat baik dengan ramah sendiri resmi kepada turut pula'),
  delegation: words('rombongan delegasi tamu tim peserta kontingen utusan perwakilan unsur-unsur'),
  towards: words('ke di menuju kepada pada dengan'),
  from: words('dari asal'),
  notVisits: words(
    'wisatawan wisata turis wisman wisnus pelancong pengunjung pasien nasabah jam layanan angka jumlah tingkat wajib keluarga lebaran halaman situs website tarif tiket destinasi warganet mal mall pembaca statistik',
  ),
  asides: phrases('di sela|di sela-sela|disela|disela-sela|sela'),
  planned: words(
    'akan bakal dijadwalkan direncanakan rencananya berencana rencana diagendakan mendatang dijadwal merencanakan menjadwalkan merencanakan bersiap',
  ),
  cancelled: words('batal dibatalkan membatalkan batalkan urung ditunda menunda tunda penundaan pembatalan diurungkan mengurungkan'),
  background: words('sebelumnya lalu silam dulu pernah diberitakan terakhir'),
  generalities: {
    habits: words('sering seringnya seringkali kerap kerapkali acap acapkali selalu biasanya kebiasaan hobi'),
    goals: phrases(
      'luar kota|ke luar kota|ke luar daerah|ke luar provinsi|ke luar dan dalam|ke berbagai kota|ke berbagai daerah|ke daerah lain|ke kota lain',
    ),
    times: words('kali'),
    denials: words('tidak bukan tak tanpa'),
    merely: words('hanya sekadar sekedar cuma cuman saja melulu semata'),
    unfit: phrases(
      'tidak seharusnya|tidak semestinya|tidak layak|tidak pantas|tidak perlu|tak perlu|tidak usah|seharusnya tidak|semestinya tidak|tidak boleh|dilarang',
    ),
  },
  purposeLinks: phrases(
    'dalam rangka|untuk|guna|demi|dengan tujuan untuk|dengan tujuan|dengan maksud untuk|dengan maksud|bertujuan untuk|bertujuan guna|bertujuan agar|bertujuan|dimaksudkan untuk|difokuskan pada|difokuskan untuk|tujuannya untuk|tujuannya adalah untuk|tujuannya adalah|tujuannya ialah|tujuannya yakni|tujuannya yaitu|tujuannya tak lain untuk|tujuannya tidak lain untuk|tujuannya|bermaksud untuk|bermaksud|sebagai upaya untuk|sebagai upaya|merupakan bagian dari upaya untuk|bagian dari upaya untuk|sebagai bagian dari upaya|hendak|ingin|dalam upaya untuk|dalam upaya|adalah untuk|adalah|yakni untuk|yakni|yaitu untuk|yaitu|ialah untuk|ialah|akan',
  ),
  purposeVerbs: phrases('bertujuan|tujuannya|hendak|ingin|bermaksud'),
  purposeEnds: words(
    'kunjungan kegiatan dipimpin diterima disambut didampingi kata ujar ungkap jelas tutur mengatakan berlangsung digelar bertempat yang',
  ),
  complementisers: words('agar supaya untuk bahwa kiranya'),
  findingVerbs: words(
    'terdapat menemukan ditemukan mendapati ada perbedaan temuan keunggulan kekurangan kelebihan kelemahan ternyata masih',
  ),
  commitmentVerbs: words('berkomitmen berjanji menyanggupi memastikan menjanjikan bertekad'),
  budgetWords: words('anggaran biaya menghabiskan menelan ongkos dibiayai dianggarkan anggarannya biayanya'),
  headsOfState: ['Presiden', 'Wakil Presiden', 'Perdana Menteri', 'Raja', 'Sultan'],
  sizeNouns: words(
    'orang anggota peserta personel perwakilan delegasi rombongan pejabat pegawai guru dosen auditor petugas pengurus mahasiswa staf kepala asn jaksa hakim kader peneliti pustakawan legislator bidan dokter perawat aparatur kades lurah penyuluh tamu utusan penumpang komisioner prajurit polisi',
  ),
  visitPointers: words(
    'kunjungan kunjungannya kedatangan kedatangannya rombongan rombongannya peninjauan lawatan datang kehadiran kehadirannya kesini kemari',
  ),
  bringing: words('membawa memboyong mengajak hadir datang'),
  ownPurposes: new Set(['dalam upaya']),
  asking: words(
    'berpesan meminta minta mengajak mengimbau menghimbau mengingatkan berharap diharapkan harapan harap menekankan menginstruksikan memerintahkan mendorong menugaskan diharap harapannya berkomitmen mempersilakan mempersilahkan',
  ),
  goalNouns: words('tujuan tujuannya maksud bertujuan agenda agendanya'),
  destinations: words('daerah tempat kota kabupaten lokasi wilayah usulan sebagai menjadi jadi salah negara'),
  isTopic: (word) => /^(?:terkait|tentang|mengenai|soal|perihal|menyangkut|seputar|pe[a-z]{4,}an)$/u.test(word),
  isPurposeStart,
  namingGoals: words('adalah yakni yaitu ialah akan'),
  strongPurposes: words('rangka bertujuan tujuan tujuannya dimaksudkan maksud bermaksud difokuskan'),
  meetingWords: words('pertemuan kegiatan acara penyambutan kunjungan berlangsung digelar bertempat audiensi'),
  venueLinks: words('di bertempat'),
  venueOpeners: phraseTable([
    ...places(
      'ruang kerja|ruang rapat|ruang pimpinan|ruang tamu|ruang paripurna|ruang komisi|ruang transit|ruang serbaguna|ruang audio visual|ruang sidang|ruang kerjanya|ruangan kerjanya|aula|ruang pertemuan|ruang pola|ruang vip|ruang data|lobi|auditorium|ballroom|bangsal|pendopo|pendapa|peringgitan|pringgitan|joglo|balairung|gedung serbaguna|baruga',
      'room',
    ),
    ...places(
      'ruang|ruangan|kantor|gedung|balai|balai kota|balaikota|balai desa|hotel|kampus|rumah dinas|rumah jabatan|rumah|kediaman|istana|markas|mapolres|mapolda|makodim|makorem|mako|sekretariat|gerai|studio|museum|perpustakaan|masjid|pondok pesantren|ponpes|pesantren|puskesmas|rsud|rumah sakit|lapas|rutan|pasar|terminal|stasiun|bandara|bandar udara|pelabuhan|stadion|gor|gudang|pabrik|mal pelayanan publik|sekolah|smp|sma|smk|sd|smpn|sman|smkn|sdn|madrasah|universitas|politeknik|institut|taman|alun-alun|lapangan|wisma|mess|sanggar|posko|poltekkes|asrama|convention hall|command center|mal|plaza|dprd|kejaksaan|polres|polda|pengadilan|satpas|bangsal|laboratorium|tempat pengolahan sampah|tpa|tps3r|kolam|kebun|sentra|embung|bendungan|kompleks|komplek|kawasan|debarkasi|embarkasi|kandang|tambak|arsip',
      'building',
    ),
    ...places('jl|jalan|jln|km', 'street'),
    ...places('desa|kelurahan|kecamatan|kampung|dusun|dukuh|blok|perumahan|perum|nagari|gampong|pulau|pantai|lokasi', 'area'),
  ]),
  venueInner: words(
    'kerja kerjanya rapat lantai utama sidang lt kantor dinas gedung di no nomor kav kompleks jalan raya blok pertemuan paripurna komisi fraksi pimpinan banmus banggar tamu serbaguna utama',
  ),
  isPassive: (word) => /^di[a-z]{5,}$/u.test(word),
  dayNames: new Set(weekdayNames),
  venueLoose: words('di no nomor'),
  pronouns: words('ia dia dirinya beliau mereka rombongan keduanya ketiganya pihaknya'),
  occasions: words('rangka dalam saat rangkaian selama ketika agenda memaparkan mengatakan menyebut menjelaskan'),
  coming: words(
    'datang hadir ikut rombongan delegasi tim beranggotakan berkekuatan berjumlah peserta diikuti mengikuti bertolak tiba memboyong membawa diberangkatkan berangkat menumpang mengajak rombongannya personel',
  ),
  besides: words('beserta serta dan bersama ditemani didampingi salah'),
  inAll: words('seluruhnya total totalnya keseluruhan berjumlah sejumlah beranggotakan berkekuatan'),
  makingUp: phrases('terdiri dari|terdiri atas|beranggotakan'),
  measures: words('sebanyak'),
  notComing: words('dari sekolah warga penduduk pelanggan melayani menampung menerbitkan mempekerjakan membina memiliki mencatat tercatat'),
  journey: words(
    'perjalanan kunjungan kunjungannya studi study kunker rombongan keberangkatan lawatan berangkat benchmarking banding tiru bertolak',
  ),
  takingPlace: words('berlangsung digelar dilaksanakan dilakukan diadakan dimulai bertolak berangkat berkunjung datang tiba diterima'),
  attendance: words(
    'hadir dihadiri menghadiri turut tampak terlihat didampingi mendampingi dampingi disambut diterima menyambut menerima rombongan ikut hadirnya mewakili diwakili dipimpin peserta mengikuti menghadirkan sambutan',
  ),
  reportingVerbs: words(
    'mengatakan menjelaskan menyebut menyebutkan menyampaikan menuturkan menegaskan mengungkapkan menambahkan memaparkan menerangkan membeberkan mengaku mengakui menilai menyatakan mengisahkan menceritakan membenarkan mencontohkan bercerita',
  ),
  clauseEnds: words('sambil seraya kata ujar ungkap tutur dikutip saat ketika dalam'),
  quotedPointers: words('kedatangan kehadiran kunjungan datang kesini kemari'),
  purposeSubjects: words('tujuannya bertujuan dilakukan dilaksanakan digelar kegiatan hal'),
  weakPurposes: words('hendak ingin'),
  notPurposes: withOwner(
    'kesempatan waktu komitmen berkomitmen upaya bantuan dana anggaran dukungan apresiasi tempat ruang wadah siap mampu bisa dapat harapan penting menjadi khusus salah sepakat mendorong mengajak meminta penghargaan terus masukan sarana cukup momentum diharapkan kegiatan bagian relevan layak patut cocok tepat termotivasi terdorong terinspirasi pedoman acuan bekal modal persiapan rencana solusi serba antusiasme kesiapan tekad',
  ),
  notReasons: words(
    'pertama kali kedua ketiga keempat kelima kesekian waktunya besarannya lokasinya jadwalnya teknisnya diketahui informasi sekarang selanjutnya itu ini para bapak anak warga masyarakat kita kami mereka saya sementara menjadi tiba sampai masalah permasalahan karena',
  ),
};
