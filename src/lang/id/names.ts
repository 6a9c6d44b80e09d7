/** Forms of address, titles of faith and custom, and academic titles in front of a name. */
export const honorifics: readonly string[] = [
  'h', 'hj', 'haji', 'hajjah', 'dr', 'dr.', 'drs', 'dra', 'drg', 'drh', 'ir', 'prof', 'profesor', 'k.h', 'kh', 'kiai', 'kyai', 'nyai', 'gus', 'ning', 'ustaz', 'ustadz', 'ustad', 'ustazah', 'habib', 'syekh', 'tgk', 'tuan guru', 'tgh', 'buya',
  'bapak', 'pak', 'bpk', 'ibu', 'bu', 'ny', 'nyonya', 'tn', 'tuan', 'bang', 'kang', 'mas', 'mbak', 'cak', 'saudara', 'saudari', 'sdr', 'yang mulia', 'pangeran', 'romo', 'pendeta', 'pdt', 'pastor', 'uskup', 'mgr', 'r', 'rr', 'rm', 'ra', 'kph', 'krt', 'dt', 'datuk', 'dato', 'tan sri', 'tun', 'mr', 'mrs', 'ms', 'apt', 'ns', 'c.dr', 'cand dr', 'st', 'bd',
];

/** Ranks of the police and the armed forces, and grades of prosecutors. */
export const ranks: readonly string[] = [
  'jenderal', 'jenderal tni', 'jenderal polisi', 'jenderal pol', 'komjen', 'komjen pol', 'irjen', 'irjen pol', 'inspektur jenderal', 'brigjen', 'brigjen pol', 'brigjen tni', 'brigadir jenderal', 'mayjen', 'mayjen tni', 'mayor jenderal', 'letjen', 'letjen tni', 'letnan jenderal',
  'kombes', 'kombes pol', 'komisaris besar', 'akbp', 'ajun komisaris besar polisi', 'kompol', 'komisaris polisi', 'akp', 'ajun komisaris polisi', 'iptu', 'ipda', 'aiptu', 'aipda', 'bripka', 'brigadir', 'brigpol', 'briptu', 'bripda',
  'kolonel', 'kolonel inf', 'kolonel kav', 'kolonel arm', 'kolonel arh', 'kolonel czi', 'kolonel laut', 'kolonel laut (p)', 'kolonel pnb', 'kolonel marinir', 'letkol', 'letkol inf', 'letkol kav', 'letkol arm', 'letkol arh', 'letkol czi', 'letkol cba', 'letkol chb', 'letkol laut', 'letkol pnb', 'letnan kolonel', 'letnan kolonel inf', 'mayor', 'mayor inf', 'mayor arm', 'mayor kav', 'mayor czi', 'mayor laut', 'kapten', 'kapten inf', 'kapten arm', 'kapten czi', 'lettu', 'lettu inf', 'letda', 'letda inf', 'peltu', 'pelda', 'serma', 'serka', 'sertu', 'serda', 'kopral', 'praka', 'pratu', 'prada', 'laksamana', 'laksamana tni', 'laksdya', 'laksma', 'laksma tni', 'laksamana pertama', 'laksda', 'laksda tni', 'marsekal', 'marsekal tni', 'marsda', 'marsda tni', 'marsma', 'marsma tni', 'marsdya',
];

/** Small words inside names. */
export const nameParticles: readonly string[] = ['bin', 'binti', 'al', 'el', 'van', 'von', 'de', 'der', 'da', 'ibn', 'abu', 'ul', 'ur'];

/** First words that open many names, as customs of naming give them (Islamic, Balinese, Bugis, Minang, Batak, Javanese). */
export const nameOpeners: readonly string[] = [
  'muhammad', 'mohammad', 'mohamad', 'muhamad', 'moch', 'mochamad', 'mochammad', 'moh', 'muh', 'ahmad', 'achmad', 'akhmad', 'abdul', 'abd', 'abdurrahman', 'siti', 'sitti', 'nur', 'nurul', 'andi', 'daeng', 'i', 'ni', 'ida', 'anak', 'cokorda', 'dewa', 'gusti', 'raden', 'teuku', 'cut', 'tengku', 'syarif', 'sri', 'wa', 'la', 'lalu', 'baiq', 'sutan',
];

/**
 * Words that the start of a sentence or a headline capitalises and that are never part of a name:
 * function words, time words, and the verbs and nouns with which sentences of the press begin.
 */
export const notNames: readonly string[] = `
a ada adalah adapun agar ajak ajang akan akhir akhirnya akibat aksi akses aku alhamdulillah alias anda andai antara antaranya apa apabila apalagi arahan artinya asal atas atau awal ayo bagai bagaimana bagi bagian bahas bahkan bahwa baik baiknya bakal banyak baru bawah beberapa begini begitu bekal belajar beliau belum benar berbagai berbeda berdasarkan berikut berikutnya berita bersama bertempat berupa betul biar bila bisa boleh buat bukan bulan buntut
cara cek cukup dalam dampak dan dapat dari daripada datang demi demikian dengan depan detik di dia diagendakan diantaranya dikatakan diketahui dimana dimulai dirinya disampaikan disinggung ditemui ditanya dorong dua dulu empat enam engkau fokus gelar guna hadir hal hampir hanya hari harus hasil hasilnya hendaknya hingga ia ibarat ini insya insyaallah itu itulah jadi jadikan jajaran jangan janji jelang jelas jika jikalau juga jumat jumlah
kabar kali kalau kalian kami kamis kamu kapan karena kata kawasan ke kecuali kedatangan kedua keduanya kegiatan kehadiran keesokan kemarin kemudian kenapa kepada ketika keterangan khususnya kita komitmen kondisi kunjungan kunjungi kunker kurang lagi lain lainnya lakukan lalu lama langkah langsung lantas lanjut lanjutnya lebih lewat lima mana mari masih masing maka makanya malah maupun melalui melihat memang meminta menanggapi mendampingi mengapa mengenai mengingat menjadi menjawab menjelang menurut menurutnya mereka merespons meski meskipun mimpi minggu mohon momen mudah mulai mungkin nah namun nanti nantinya oleh orang pada padahal paling panitia para pasalnya pasca pasti pastikan pekan pemeriksaan pencarian peninjauan penuh penyerahan per perlu pernah pertama pertemuan peserta pihak pihaknya pukul pula pun
rabu rangkaian rencana rencananya rombongan saat saatnya sabtu salah salam sama sambil sambut sampai sangat saya sebab sebagai sebagaimana sebagian sebaiknya sebanyak sebelum sebelumnya sebenarnya sebuah secara sedang sedangkan sedianya sedikit segala segera sehingga sejak sejalan sejauh sejumlah sekaligus sekali sekarang sekitar selain selaku selama selamat selanjutnya selasa seluruh semakin semangat semasa sementara semoga semua semula senada senin seorang sepanjang seperti serahkan seraya sering serta sesampainya sesuai setelah setelahnya seterusnya setiap setibanya siap siapa sidak silakan simak sinergi situasi soal studi study sudah suka supaya syukur
tadi tahun tak tambahan tanpa tapi target tatkala telah tempat tentang tentu tentunya terakhir terdapat terhadap terima terkait terlebih terlihat termasuk ternyata terpisah tersebut terus tetap tetapi tiap tiba tidak tiga tim tinjau tinjauan titik tujuan tujuannya turun turut untuk unsur upaya usai usulan utamanya wah waktu walau walaupun warga wisata ya yaitu yakni yang yuk
acara agenda anggaran aplikasi apresiasi bantuan benchmarking beranda contoh data diskusi dokumen foto galeri harapan harapannya hoaks ikuti informasi inovasi jalan jumlahnya kasus kedepan kedepannya keberhasilan kendala kerja kesempatan kesiapan kita konsep laporan lokasi masalah masukan materi nara narasumber penghargaan perbedaan persoalan pesan pola potensi produk program proses proyek salah satunya sambutan sampah saran selebihnya seusai sistem solusi strategi suasana tema temuan tercatat topik video wartawan
januari februari maret april mei juni juli agustus september oktober november desember ahad wib wita wit
`
  .split(/\s+/u)
  .filter(Boolean);
