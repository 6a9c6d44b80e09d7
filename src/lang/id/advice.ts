import type { AdviceForce, AdviceWords } from '../../annotate/advice-words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));
const forces = (rows: readonly (readonly [force: AdviceForce, text: string])[]): ReadonlyMap<string, AdviceForce> =>
  new Map(rows.flatMap(([force, text]) => [...words(text)].map((word) => [word, force] as const)));

/** Words in me- that are no verbs of action. */
const NOT_VERBS = words(
  'menjadi melalui mengenai menurut menuju mereka menteri media memang mengingat menjelang merupakan memiliki menyebut mengatakan meski meskipun masyarakat mesti menengah mendatang mengaku metode mental merah medis mekanisme melainkan',
);

const isActive = (word: string): boolean => /^me[a-z-]{4,}$/u.test(word) && !NOT_VERBS.has(word);

/** Bare verbs that open an imperative. */
const IMPERATIVES = words(
  'libatkan mulai buat bagi beri kirim bawa ajak jaga gunakan pakai perkuat belajar datang tiru contoh cek catat hubungi kerjakan rangkul dengarkan cari ambil pasang bangun susun bentuk pilih perbaiki hindari kurangi tambah simpan ukur latih hitung tulis kelola tanam dorong tolak jual lihat ikuti siram potong cuci rawat lapor undang temui panggil ganti pisahkan minta lewatkan tampilkan usahakan tolong awasi ubah ingat teruskan kerahkan kembangkan kenali kenalkan kendalikan kejar kemas siapkan',
);

/** In -kan, but no imperative. */
const NOT_IMPERATIVES = words(
  'bukan makan akan ikan sedangkan bahkan misalkan rekan pekan gerakan bulan kebijakan tindakan dukungan pendidikan adalah inilah itulah ialah setelah telah masalah jumlah bolehlah sudahlah sekolah begitulah alhamdulillah sebelah celah makalah wilayah allah disitulah disinilah merekalah kamilah sayalah tidaklah bukanlah apalah semualah sejumlah dialah kitalah barulah bantulah silakan silahkan katakan maksudkan lakukan rasakan harapkan inginkan kuatkan',
);

export const adviceWords: AdviceWords = {
  verbs: forces([
    [
      'advise',
      'menyarankan menganjurkan merekomendasikan mengimbau menghimbau mengingatkan berpesan mewanti-wanti menasihati menasehati menekankan menegaskan mendorong memperingatkan menitipkan menyerukan mengatakan menyebut menilai menyampaikan menjelaskan menambahkan menuturkan mengajarkan',
    ],
    [
      'request',
      'meminta minta memohon mendesak menginstruksikan memerintahkan menugaskan menuntut mengajak mengarahkan mewajibkan menyuruh menugasi memesan instruksikan desak imbau himbau',
    ],
    ['propose', 'mengusulkan mengusul menawarkan'],
    ['hope', 'berharap mengharapkan mengharap menginginkan menghendaki keinginannya keinginan harapannya harapan'],
  ]),
  passives: forces([
    ['request', 'diminta diwajibkan diinstruksikan diperintahkan ditugaskan ditugasi didesak'],
    ['advise', 'disarankan dianjurkan diimbau direkomendasikan diingatkan'],
    ['propose', 'diusulkan diusulkannya'],
    ['hope', 'diharapkan'],
  ]),
  hopedOf: words('diharapkan'),
  addressees: words(
    'para masyarakat warga peserta peternak petani pedagang nelayan pelaku kepala camat lurah kades guru siswa orangtua pegawai asn pihak pengusaha pengelola pemerintah pemkab pemkot pemprov dinas opd kader pengurus mahasiswa pengunjung pengendara karyawan petugas',
  ),
  withDeed: words('mengajak'),
  weakVerbs: words(
    'menegaskan menekankan mengatakan menyebut menilai menyampaikan menjelaskan menambahkan menuturkan mengingatkan menitipkan menawarkan mengajarkan mengarahkan memesan diingatkan keinginannya keinginan harapannya harapan',
  ),
  notSaying: words(
    'sangat amat paling semakin kian dengan untuk guna dapat bisa akan demi dalam yang telah sudah terus upaya komitmen berkomitmen tidak ingin',
  ),
  complementisers: words('agar supaya untuk bahwa kiranya'),
  openComplementisers: words('untuk'),
  plainComplementisers: words('bahwa'),
  pentingnya: words('pentingnya perlunya'),
  skipped: words(', juga pula kembali langsung kepada ke depan depannya kedepannya nantinya sekali semoga besar'),
  moods: forces([
    ['advise', 'harus perlu sebaiknya baiknya hendaknya seharusnya semestinya mestinya wajib mesti patut seyogianya seyogyanya'],
  ]),
  askedThings: words('oleh maaf penjelasan keterangan klarifikasi konfirmasi absensi tanggapan pendapat'),
  relatives: words('yang'),
  sureMoods: words('sebaiknya baiknya hendaknya seharusnya semestinya seyogianya seyogyanya'),
  clauseOpeners: words('mengatakan menyebut menilai menjelaskan menegaskan menambahkan'),
  joiners: words('dan serta juga kemudian lalu baru'),
  beginsPart: (word, next) => isActive(word) || (/^(?:tidak|jangan|dapat|bisa)$/u.test(word) && isActive(next)),
  isAction: (word) =>
    isActive(word) ||
    /^(?:di|ber)[a-z-]{4,}$/u.test(word) ||
    /^(?:tetap|terus|selalu|tidak|jangan|lebih|ada|adanya|segera|bisa|dapat|ikut|turun|datang|membantu|saling|bersama-sama)$/u.test(word),
  isImperative: (word) =>
    !NOT_IMPERATIVES.has(word) &&
    (IMPERATIVES.has(word) ||
      /^(?!me|di|ter|ber|ke|se|pe)[a-z]{3,}kan(?:lah)?$/u.test(word) ||
      /^(?!me|di|pasti|terma|ada)[a-z]{4,}lah$/u.test(word)),
  together: words('kita'),
  able: words('bisa dapat'),
  adviceNouns: words('saran usul usulan pesan permintaan harapannya'),
  invitations: words('silakan silahkan tolong mohon ayo mari yuk'),
  prohibitions: words('jangan janganlah'),
  conditions: words('asal asalkan supaya agar biar'),
  wishes: forces([
    ['hope', 'berharap harap harapkan harapannya menginginkan inginkan'],
    ['request', 'minta meminta mohon memohon dimohon mengimbau menghimbau imbau himbau mengajak'],
    ['propose', 'usulkan sarankan'],
  ]),
  owners: words('kami saya aku'),
  desires: words('ingin mau pengin pengen'),
  blessings: words('semoga mudah-mudahan moga-moga'),
  causes: words('membuat menyebabkan mengakibatkan'),
  occasions: words('dari melalui lewat dengan dalam setelah'),
  demonstratives: words('ini itu tersebut'),
  negations: words('tidak tak bukan belum'),
  softeners: words('jadi maka karena oleh untuk sebab makanya lalu dan pak bu ya nah namun tapi tetapi kalau'),
  clauseClosers: words('itu'),
  vagueSubjects: words(
    'kunjungan kegiatan pertemuan silaturahmi silaturahim sinergi sinergitas kerja kerjasama semuanya acara hubungan studi kolaborasi program momentum audiensi selain',
  ),
  selves: words('pihaknya'),
  vagueWishes: words('kesan wawasan semakin solid terjalin lancar berkah terjaga bermanfaat sukses makin kondusif'),
  reasons: words('agar supaya biar sehingga karena sebab jadi'),
  notAdvice: words('diketahui terima selamat alhamdulillah insyaallah apresiasi mengapresiasi senang bangga bersyukur maaf doa'),
};
