import type { VisitTerm, VisitWords } from '../../annotate/visit-words.ts';
import { phraseTable } from '../../core/phrases.ts';
import { visitWords as indonesian } from '../id/visit.ts';

const study: VisitTerm = { kind: 'study-visit', voice: 'event', strong: true, specific: true };
const inspection: VisitTerm = { kind: 'inspection', voice: 'event', strong: true, specific: true };
const survey: VisitTerm = { kind: 'inspection', voice: 'event', strong: false, specific: true };
const inspect: VisitTerm = { kind: 'inspection', voice: 'go', strong: false, specific: true };
const courtesy: VisitTerm = { kind: 'courtesy-call', voice: 'event', strong: true, specific: true };
const work: VisitTerm = { kind: 'working-visit', voice: 'event', strong: true, specific: true };
const visit: VisitTerm = { kind: 'working-visit', voice: 'event', strong: false, specific: false };
const state: VisitTerm = { kind: 'state-visit', voice: 'event', strong: true, specific: true };

const spread = (forms: string, term: VisitTerm): (readonly [string, VisitTerm])[] => forms.split('|').map((form) => [form, term] as const);
const places = (forms: string, value: 'room' | 'building' | 'street' | 'area') => forms.split('|').map((form) => [form, value] as const);
const list = (text: string): string[] => text.split(/\s+/u).filter(Boolean);
const words = (text: string): ReadonlySet<string> => new Set(list(text));
/** The Indonesian words and those that Malay adds. */
const more = (base: ReadonlySet<string>, text: string): ReadonlySet<string> => new Set([...base, ...list(text)]);
const phrases = (text: string): string[][] => text.split('|').map((p) => p.split(' '));

export const visitWords: VisitWords = {
  ...indonesian,
  terms: [
    ...spread(
      'lawatan sambil belajar|lawatan penanda aras|lawatan penandaarasan|lawatan tanda aras|penandaarasan|lawatan teknikal|lawatan kajian|lawatan pembelajaran|lawatan ilmiah|lawatan akademik|lawatan benchmarking|lawatan belajar|kunjungan penanda aras|lawatan kerja sambil belajar|lawatan penanda arasan',
      study,
    ),
    ...spread('lawatan mengejut|pemeriksaan mengejut|tinjauan mengejut|lawatan pemantauan|lawatan pemeriksaan|lawatan tapak', inspection),
    ...spread('tinjauan|tinjauan lapangan|pemantauan|pemeriksaan', survey),
    ...spread('meninjau|tinjau|memantau|pantau|memeriksa|menyelia|turun padang', inspect),
    ...spread(
      'kunjungan hormat|kunjungan muhibah|kunjungan muhibbah|lawatan muhibbah|kunjungan kehormatan|lawatan muhibah|kunjungan mesra',
      courtesy,
    ),
    ...spread('kunjung hormat', { ...courtesy, voice: 'go' }),
    ...spread('ziarah|kunjungan silaturahim', { ...courtesy, strong: false }),
    ...spread('lawatan kerja|kunjungan kerja|lawatan rasmi|lawatan kerja rasmi|lawatan dua hari|kunjungan rasmi|lawatan dan kerja', work),
    ...spread('lawatan|kunjungan|lawatannya|kunjungannya', visit),
    ...spread('melawat|lawat|mengunjungi|berkunjung|menziarahi|bertandang|kunjungi|dibawa melawat', { ...visit, voice: 'go' }),
    ...spread('dilawati|dikunjungi|diziarahi', { ...visit, voice: 'gone-to' }),
    ...spread('rombongan|delegasi|perwakilan', { ...visit, isGuests: true }),
    ...spread('lawatan negara|lawatan kenegaraan', state),
  ],
  doing: more(
    indonesian.doing,
    'meneruskan mengakhiri membuat buat menganjurkan menyertai memulakan mula membatalkan batal menangguhkan tangguh diadakan dijalankan',
  ),
  receiving: more(indonesian.receiving, 'dikunjungi menerima menyambut meraikan mengalu-alukan alu-alukan'),
  receivedBy: more(indonesian.receivedBy, 'disambut diterima diraikan dialu-alukan'),
  accompaniedBy: more(indonesian.accompaniedBy, 'diiringi ditemani disertai bersamanya'),
  accompanying: more(indonesian.accompanying, 'mengiringi menemani'),
  ledBy: more(indonesian.ledBy, 'diketuai dipimpin dikepalai'),
  leading: more(indonesian.leading, 'mengetuai memimpin membawa'),
  representedBy: words('diwakili'),
  representing: words('mewakili'),
  agentLinks: more(indonesian.agentLinks, 'sendiri mesra rasmi'),
  delegation: words('rombongan delegasi tetamu kumpulan peserta kontinjen perwakilan'),
  towards: more(indonesian.towards, 'atas terhadap'),
  from: words('dari daripada'),
  notVisits: words('pelancong pelawat pengunjung pesakit jam waktu angka jumlah halaman laman web keluarga kubur pasaran media awal'),
  asides: phrases('di sela|di celah'),
  planned: words('akan bakal dijangka dijangkakan dijadual dijadualkan dirancang merancang bercadang hendak mahu'),
  cancelled: words('batal dibatalkan membatalkan ditangguh ditangguhkan menangguhkan tangguh pembatalan penangguhan'),
  background: words('sebelum terdahulu dahulu silam pernah'),
  purposeLinks: phrases(
    'mengambil peluang untuk|mengambil kesempatan untuk|untuk|bagi|bagi tujuan|bertujuan untuk|bertujuan bagi|bertujuan|adalah bertujuan untuk|adalah untuk|dengan tujuan untuk|dengan tujuan|dalam usaha|sebagai usaha untuk|bermatlamat untuk|demi|objektif lawatan adalah untuk|objektif lawatan adalah|tujuan lawatan adalah untuk|tujuannya untuk',
  ),
  purposeVerbs: phrases('bertujuan|bermatlamat'),
  purposeEnds: words('diketuai diterima disambut diiringi kata ujar jelas katanya ujarnya berkata manakala yang'),
  complementisers: words('agar supaya untuk bahawa'),
  findingVerbs: words('mendapati terdapat menemui didapati'),
  commitmentVerbs: words('berjanji berikrar komited'),
  budgetWords: words('peruntukan kos bajet perbelanjaan belanja dibiayai membiayai menelan'),
  headsOfState: ['Perdana Menteri', 'Yang di-Pertuan Agong', 'Sultan', 'Presiden'],
  sizeNouns: words('orang ahli peserta pegawai kakitangan delegasi wakil anggota pelajar guru pensyarah penduduk petugas'),
  visitPointers: words('lawatan lawatannya kunjungan kunjungannya ketibaan kehadiran rombongan delegasi tinjauan'),
  strongPurposes: words('bertujuan tujuan tujuannya bermatlamat objektif'),
  meetingWords: words('pertemuan perbincangan mesyuarat majlis taklimat sesi kunjungan lawatan'),
  venueLinks: words('di ke bertempat'),
  venueOpeners: phraseTable([
    ...places('bilik|bilik mesyuarat|bilik gerakan|dewan|dewan serbaguna|auditorium|pejabatnya|ruang', 'room'),
    ...places(
      'pejabat|bangunan|wisma|menara|kompleks|pusat pentadbiran|kediaman|ibu pejabat|ipd|ipk|balai polis|hotel|istana|sekolah|sekolah kebangsaan|sk|smk|kolej|universiti|politeknik|hospital|klinik|pasar|pasar besar|masjid|surau|stesen|terminal|pelabuhan|jeti|empangan|rumah pam|loji|kilang|ladang|muzium|perpustakaan|stadium|pusat pemindahan sementara|pps|pusat|kem|tapak|projek|balai kota|kantor|gedung',
      'building',
    ),
    ...places('jalan|lorong|persiaran|lebuh', 'street'),
    ...places('kampung|taman|felda|mukim|pulau|kawasan', 'area'),
  ]),
  venueInner: words('wali kota menteri besar mesyuarat utama tingkat aras blok lot di no kerja gerakan serbaguna'),
  venueLoose: words('di no'),
  namingLinks: [...indonesian.namingLinks, ...phrases('termasuklah|termasuk|iaitu')],
  listStops: more(indonesian.listStops, 'ialah adalah merupakan'),
  asksBefore: true,
  statesReceive: true,
  escortedBy: words('diiringi'),
  pronouns: words('beliau dia ia mereka rombongan pihaknya delegasi baginda'),
  speakerOccasions: words('selepas semasa ketika sempena'),
  occasions: words('sempena semasa ketika selepas mengadakan'),
  makingUp: phrases('terdiri daripada|terdiri dari|dianggotai|dianggotai oleh|disertai'),
  coming: words('datang hadir ikut rombongan delegasi diketuai disertai mengetuai dianggotai seramai sertai menyertai kumpulan'),
  besides: words('serta dan bersama bersama-sama disertai diiringi'),
  inAll: words('seramai keseluruhan sejumlah dianggotai berjumlah'),
  notComing: words('daripada sekolah penduduk pelanggan mempunyai menggaji melibatkan menampung dikongsi kira-kira lebih'),
  journey: words('lawatan kunjungan rombongan perjalanan penerbangan'),
  takingPlace: words('berlangsung diadakan dijalankan bermula bertolak berlepas'),
  attendance: words(
    'hadir dihadiri menghadiri turut sama bersama bersamanya kelihatan diiringi mengiringi disertai menyertai disambut diterima menyambut menerima rombongan mewakili diwakili diketuai delegasi terdiri dianggotai',
  ),
  reportingVerbs: words(
    'berkata memberitahu memaklumkan menyatakan menjelaskan menambah menegaskan mengakui mendakwa menyifatkan mengumumkan mendedahkan mengesahkan berkongsi menceritakan',
  ),
  clauseEnds: words('sambil kata ujar jelas ketika semasa manakala selain'),
  quotedPointers: words('lawatan kunjungan kehadiran'),
  purposeSubjects: words('bertujuan tujuannya objektif objektifnya program diadakan'),
  weakPurposes: words(''),
  ownPurposes: new Set([...indonesian.ownPurposes, 'dalam usaha']),
  notPurposes: words(
    'berpeluang berkesempatan diberi dijemput disediakan sesuai masa peluang komited usaha bantuan dana peruntukan sokongan tempat ruang sedia mampu boleh dapat harapan penting menjadi khusus mengajak meminta menggesa terus cukup rosak terpaksa sepatutnya semula',
  ),
  notReasons: words('fasa peringkat pertama kali kedua ketiga itu ini para warga penduduk kita kami mereka saya tempoh tahun murid anak'),
};
