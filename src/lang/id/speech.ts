/** Verbs of saying as the press chains them behind a quote: "ujarnya", "kata Bupati", "imbuh dia". Bare stems. */
export const quoteCues: readonly string[] = [
  'kata', 'ujar', 'ucap', 'tutur', 'jelas', 'ungkap', 'terang', 'papar', 'tegas', 'imbuh', 'tambah', 'sebut', 'lanjut', 'pungkas', 'tandas', 'tukas', 'beber', 'sambung', 'harap', 'pesan', 'tutup', 'jawab', 'tanya', 'kenang', 'aku', 'cetus', 'seloroh', 'canda', 'urai', 'timpal', 'imbau', 'himbau', 'pinta', 'puji', 'keluh', 'ulas', 'simpul', 'tulis', 'cerita', 'kisah', 'ajak', 'ingat', 'usul', 'saran', 'sindir', 'kelakar', 'gurau', 'papar', 'rinci', 'beri', 'lontar', 'ucapan', 'ujaran', 'sergah', 'bisik', 'seru', 'tekan', 'sesal', 'syukur', 'bandingkan', 'sahut', 'celetuk', 'kritik', 'dorong', 'sanggah', 'bantah', 'nilai', 'duga', 'prediksi', 'janji', 'tandas', 'kutip', 'gumam', 'kata-kata', 'pinta', 'haturnya', 'lapor',
];

/** Active verbs of saying and thinking that take their speaker before them. */
export const sayingVerbs: readonly string[] = [
  'mengatakan', 'menjelaskan', 'menyebut', 'menyebutkan', 'menyampaikan', 'menuturkan', 'menegaskan', 'mengungkapkan', 'mengungkap', 'menambahkan', 'memaparkan', 'menerangkan', 'membeberkan', 'mengaku', 'mengakui', 'menilai', 'berharap', 'berpesan', 'meminta', 'menyarankan', 'mengusulkan', 'mengimbau', 'menghimbau', 'mengajak', 'mendorong', 'mengingatkan', 'merekomendasikan', 'menekankan', 'menyoroti', 'mengapresiasi', 'menyambut', 'menceritakan', 'mengisahkan', 'bercerita', 'menanyakan', 'mempertanyakan', 'bertanya', 'menjawab', 'menanggapi', 'merespons', 'merespon', 'menimpali', 'melanjutkan', 'menyatakan', 'mengucapkan', 'berujar', 'berkata', 'bertutur', 'membenarkan', 'memastikan', 'mengutarakan', 'menginstruksikan', 'mewanti-wanti', 'menganjurkan', 'mendesak', 'memuji', 'mengeluhkan', 'mencontohkan', 'merinci', 'menguraikan', 'membandingkan', 'menyayangkan', 'menyinggung', 'memberi', 'memberikan', 'menyarankan', 'menuntut', 'menyimpulkan', 'memandang', 'melihat', 'berkomitmen', 'berjanji', 'menyanggupi', 'mengklaim', 'menduga', 'memperkirakan', 'optimistis', 'optimis', 'menargetkan', 'menyadari', 'menawarkan', 'menitipkan', 'menugaskan', 'memerintahkan', 'memperingatkan', 'membantah', 'menampik', 'menepis', 'menggarisbawahi', 'mengulas', 'mengenang', 'memaklumi', 'mengharapkan', 'menghendaki', 'menginginkan', 'ingin', 'memohon', 'menyerukan', 'menganggap', 'menggambarkan', 'mengumumkan', 'melaporkan', 'menyetujui', 'sepakat', 'menutup', 'membuka', 'mengawali', 'tertarik', 'terkesan', 'kagum', 'bersyukur', 'bangga', 'senang',
];

/** Passive verbs that name their speaker behind them: "disampaikan (oleh) Kepala Dinas". */
export const saidByVerbs: readonly string[] = ['disampaikan', 'dikatakan', 'diungkapkan', 'dijelaskan', 'dituturkan', 'ditegaskan', 'dipaparkan', 'diutarakan', 'diucapkan', 'dinyatakan', 'diakui', 'diceritakan', 'ditambahkan', 'disebutkan', 'diterangkan', 'dilontarkan', 'disuarakan', 'dibenarkan', 'diamini'];

/** "menurut Zainuddin". */
export const accordingTo: readonly string[] = ['menurut', 'bagi', 'kata', 'ungkap', 'tutur', 'ujar', 'lanjut', 'sebut', 'imbuh', 'jelas', 'terang', 'papar', 'tambah'];

/** Pronouns that take up the last speaker. */
export const samePronouns: readonly string[] = ['ia', 'dia', 'beliau', 'dirinya', 'pihaknya'];

/** Words between a person and his familiar name. */
export const aliasCues: readonly string[] = ['akrab disapa', 'biasa disapa', 'kerap disapa', 'disapa', 'akrab dipanggil', 'biasa dipanggil', 'kerap dipanggil', 'dipanggil', 'sapaan akrab', 'dengan sapaan', 'lebih dikenal', 'dikenal dengan', 'dikenal sebagai', 'populer disapa', 'panggilan akrab'];
export const aliasTails: readonly string[] = ['sapaan akrabnya', 'sapaan akrab', 'panggilan akrabnya', 'demikian ia disapa', 'begitu ia disapa', 'demikian sapaannya', 'sapaannya', 'begitu sapaan akrabnya', 'demikian sapaan akrabnya', 'biasa ia disapa'];
