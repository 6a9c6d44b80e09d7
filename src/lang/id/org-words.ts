/**
 * Common words that stand in the names of offices and posts; a capitalised word that is none of these, no region and no
 * abbreviation may be a name. Words built with ke-…-an, pe-…-an, per-…-an and the like are told by their shape.
 */
export const orgWords: ReadonlySet<string> = new Set(
  `prokopim prokompim pokja proteksi tanaman agronomi hortikultura agribisnis kehutanan pangan gizi kedokteran gigi keperawatan kebidanan farmasi sosiologi psikologi manajemen akuntansi statistika matematika fisika kimia biologi geografi arsitektur sipil mesin elektro perkapalan pertambangan geologi geodesi informatika pembuat komitmen lokasi kegiatan negri paripurna persidangan risalah smart city monitoring supervisi reviu asistensi penyelenggara pembahas penyusun perumus sumberdaya minat baca saing literasi deposit akuisisi pengelola pengarah pembina pelaksana perencana penanggung penyuluh pengembang penyidik penuntut pemeriksa pengurus pengasuh pengamat pulau gunung sungai danau teluk selat samudra asia pasifik eropa games medis rekam whatsapp penunjang muda lantas kominfo dukcapil perindag perindagkop dikbud dikpora parpora perkim nakertrans penmad humas kesra tapem gerindra golkar pdip pdi perjuangan nasdem pks pkb ppp demokrat hanura perindo psi gelora haji tangkap administrasi adat adminduk advokasi agama agraria ahli air akademik akreditasi aktif akuntansi alam alat aliyah aman anak anggaran angkatan aparatur arsip
aset asasi asing asesmen asuransi atletik bahan bahari bahasa  bandar bangsa bangunan bangun bantuan barang barat basis bebas bedah belanja bencana berencana berkuda besar biasa bibit
bimbingan bina biokonversi bisnis budaya budidaya bulutangkis bumi cabang cadangan catatan  ciptakarya  daerah dagang dalam dana darat darurat dasar data daya dayah demokrasi
desa desain destinasi digital diklat dini disiplin dokter dosen dua dunia ekonomi elektronik energi evaluasi farmasi fasilitas fisik fungsi fungsional gabungan gawat gedung geologi gigi gizi
global guru hak halal ham harian hasil hewan hewani hidup hijau hilir hilirisasi holtikultura hortikultura hubungan hukum hutan ibadah ibu iklim ilmu ilmiah imigrasi implementasi indonesia
industri infak informasi informatika infrastruktur inovasi inspeksi instalasi intelijen intelkam internal international internasional inventaris investasi investigasi irigasi islam isu jalan jaminan jasa
jaringan jembatan jenderal jiwa juang jual jurnal jurnalistik juru kader karier karir kas kategori kawasan kayu kebun kecil kelas kelautan kelompok keluarga kemahasiswaan kepala kereta kerja
kerjasama kesehatan kesra keuangan khusus kimia kinerja kipas komersial kompetensi komputer komunikasi konservasi konstruksi konsultasi konsumen koordinasi koordinator koperasi korban korupsi kota kreatif kredit kriminal
kuliah kurikulum kualitas laboratorium lahan lain lalu lampung lanjut lanjutan laut layanan layak legislasi lingkungan linmas lintas listrik logistik lokal luar luas magister mahasiswa makanan makmur
manajemen mandiri manusia maritim marga masyarakat masa massa mata mahkamah media melayu memorial menengah mesin migas mikro mikrobiologi militer milik mineral minuman minyak mitra mobilitas moneter  muka
museum mutasi mutu nasional narkoba narkotika negara negeri nelayan niaga non nuklir obat olahraga operasi operasional organisasi otomotif otonomi pajak pangan pantai pariwisata parkir pasar pasca pascasarjana
pegawai pelabuhan pelajar pelatnas pembantu pemuda penduduk pengairan perdata perkotaan perempuan perikanan perairan permukiman pers persandian pertanahan pertanian perumahan perusahaan pesisir petani piagam pidana pimpinan pintu polisi politik pos
potensi prajurit prasarana pratama produk produksi produktivitas profesi program proyek promosi protokol provinsi psikologi publik pusat radio rakyat rakornas rapat rawat reformasi regional regulasi rehabilitasi reklame
reklamasi rekrutmen relasi rencana reserse resor resort retribusi riset risiko ruang rumah rupa sains sakit sampah sanitasi sarana sastra satu satuan satwa sayur sehat sejahtera sejarah sektor sekolah sekretariat seni
sensor sertifikasi sidang siber sipil sistem siswa sosial spam spesial standar standardisasi staf statistik strategi strategis subsidi sumber swadaya swasta syariah tanah tanaman tangga tani tanggap tarbiyah
tata tataruang teknik teknis teknologi telekomunikasi telematika tenaga ternak terpadu tertib tetap tiga timur tindak tinggi transaksi transfusi transmigrasi transportasi tradisional tunai tumbuhan tugas udara umat umkm ummat umum
undang unggul unggulan unit urusan usaha utama utara selatan tengah tenggara ukm usia veteran veteriner wabah wakaf wanita warga wilayah wisata yang zakat zona ekspor impor dakwah perbankan perpustakaan koleksi kebidanan keperawatan
madya ahli pertama pelaksana terampil mahir penyelia penggerak pembangunan kemasyarakatan kebersihan pertamanan kebakaran penyelamatan penerangan dukungan pemerataan kebijakan kearsipan trantib trantibum keamanan ketertiban ketenteraman ketentraman politik dewan
komisi satu dua tiga empat lima dpr dprd mpr dpd ri republik muhammadiyah aisyiyah negeri swasta kabupaten kecamatan kelurahan kampus rektorat dekanat gugus tim penilai penilaian pengawas pengawasan audit auditor investigator
resmi reses kunjungan delegasi rombongan penghargaan pertahanan bersama nusantara perhutani wasit cabor layar sepakbola senam renang persero tbk ekuestrian relation relations communication csr retail sales area corporate secretary human capital general affairs finance operation operations engineering technology development marketing business director manager program executive chief officer senior junior vice president head department office public service agency center centre training research
daerah pemilihan dapil lembaga musyawarah desa karang taruna tingkat kader posyandu stunting gizi puskesmas sarjana doktor pascapanen pupuk benih sapi padi jagung kelapa sawit kopi kakao karet garam ikan udang hutan lindung pantai taman bunga alumni studi aparat protokol protokoler keprotokolan grup pendapatan rukun tetangga hubungan masyarakat humas
pembelajaran pembinaan perlindungan perencanaan penelitian pengabdian pengadaan pengelolaan pengendalian penyuluhan perizinan penindakan pencegahan penanaman modal penataan pengembangan pemberdayaan ketahanan kependudukan keolahragaan kepemudaan kepegawaian ketenagakerjaan perekonomian pemerintahan`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Links inside the name of an office or post. */
export const orgLinks: ReadonlySet<string> = new Set([
  'dan',
  'serta',
  '&',
  'bidang',
  'untuk',
  'dalam',
  'bagi',
  'urusan',
  'and',
  'of',
  'for',
  'dan/atau',
  '/',
  '-',
  'wilayah',
  'kelas',
  'tipe',
  'tingkat',
  'daerah',
  'se',
]);

/** Shapes of common words: nouns built with prefix and suffix. A capitalised word of such a shape is no name. */
export const commonShape =
  /^(?:(?:pe|per|pel|pen|pem|peng|peny|penge|ke|keber|ketidak|per)[a-z-]{3,}(?:an|annya)|(?:me|mem|men|meng|meny|ber|ter|di)[a-z-]{4,}(?:kan|i|an)|[a-z]{4,}(?:isasi|logi|nomi|grafi|sional|siona|tif)|[a-z]{3,}(?:t|n|bl|br|er)ik)$/u;
