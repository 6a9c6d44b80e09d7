import type { AdviceForce, AdviceWords } from '../../annotate/advice-words.ts';
import { adviceWords as indonesian } from '../id/advice.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));
const forces = (rows: readonly (readonly [force: AdviceForce, text: string])[]): ReadonlyMap<string, AdviceForce> =>
  new Map(rows.flatMap(([force, text]) => [...words(text)].map((word) => [word, force] as const)));

const NOT_VERBS = words(
  'menjadi melalui mengenai menurut menuju mereka menteri media memang menjelang merupakan mempunyai menyebut mengatakan meskipun masyarakat mesti menengah mendatang mengulas menerusi mengikut mesyuarat membuatkan merosot',
);
const isActive = (word: string): boolean => /^me[a-z-]{4,}$/u.test(word) && !NOT_VERBS.has(word);

/** Bare verbs that open an imperative. */
const IMPERATIVES = words(
  'libatkan mulakan buat bagi beri hantar bawa ajak jaga gunakan pakai perkukuh belajar datang contohi cek catat hubungi kerjakan dengar cari ambil pasang bina susun bentuk pilih perbaiki elakkan kurangkan tambah simpan ukur latih kira tulis urus tanam tolak jual lihat ikut siram potong cuci rawat lapor jemput temui panggil tukar asingkan minta pinjam tunjukkan usahakan tolong pantau ubah teruskan sediakan bincang',
);

export const adviceWords: AdviceWords = {
  ...indonesian,
  verbs: forces([
    [
      'advise',
      'menasihatkan menasihati mengesyorkan menyarankan mengingatkan menekankan menegaskan menggalakkan memberitahu berkata menyatakan menjelaskan',
    ],
    ['request', 'meminta minta menggesa gesa menyeru mengarahkan arah memohon mohon mendesak mengajak menuntut mewajibkan'],
    ['propose', 'mencadangkan menawarkan'],
    ['hope', 'berharap mengharapkan'],
  ]),
  passives: forces([
    ['request', 'diminta diarah diarahkan digesa diseru diwajibkan'],
    ['advise', 'dinasihatkan disyorkan disarankan digalakkan'],
    ['propose', 'dicadangkan'],
  ]),
  weakVerbs: words('menegaskan menekankan mengingatkan menawarkan memberitahu berkata menyatakan menjelaskan diarahkan'),
  notSaying: words('ke untuk bagi dapat boleh akan demi dalam yang telah sudah terus usaha tidak ingin mahu'),
  complementisers: words('agar supaya untuk bahawa'),
  openComplementisers: words('untuk'),
  plainComplementisers: words('bahawa'),
  pentingnya: words('pentingnya perlunya'),
  skipped: words(', juga turut pula kembali terus kepada pihak'),
  moods: forces([['advise', 'perlu harus mesti hendaklah wajib sepatutnya seharusnya patut seeloknya sebaiknya']]),
  sureMoods: words('hendaklah sepatutnya seharusnya sebaiknya seeloknya'),
  clauseOpeners: words('berkata menyatakan menegaskan menjelaskan menambah'),
  joiners: words('dan serta juga kemudian lalu'),
  beginsPart: (word, next) => isActive(word) || (/^(?:tidak|jangan|dapat|boleh)$/u.test(word) && isActive(next)),
  isAction: (word) =>
    isActive(word) ||
    /^(?:di|ber)[a-z-]{4,}$/u.test(word) ||
    /^(?:tetap|terus|sentiasa|tidak|jangan|lebih|segera|boleh|dapat|turun|datang|berkongsi|hadir)$/u.test(word),
  isImperative: (word) => IMPERATIVES.has(word) || /^(?!me|di|ter|ber|ke|se|pe|bu|ma)[a-z]{3,}kan(?:lah)?$/u.test(word),
  together: words('kita'),
  able: words('boleh dapat'),
  adviceNouns: words('cadangan saranan pesanan permintaan nasihat'),
  invitations: words('sila silakan tolong mohon'),
  prohibitions: words('jangan janganlah usah'),
  conditions: words('asal asalkan supaya agar'),
  wishes: forces([
    ['hope', 'harap berharap'],
    ['request', 'minta meminta mohon'],
    ['propose', 'cadangkan sarankan'],
    ['advise', 'mengingatkan menasihati menasihatkan menyarankan'],
    ['request', 'menyeru menggesa'],
  ]),
  ownWishes: words('mengingatkan menasihati menasihatkan menyarankan menyeru menggesa'),
  owners: words('kami saya aku'),
  negations: words('tidak tak bukan belum'),
  softeners: words('jadi maka kerana oleh untuk sebab dan pak puan ya namun tapi tetapi kalau cuma perlu nanti balik'),
  vagueSubjects: words('lawatan kunjungan program pertemuan kerjasama semuanya majlis hubungan'),
  vagueWishes: words('semakin erat terjalin lancar berkat terjaga bermanfaat berjaya kukuh'),
  notAdvice: words('terima tahniah alhamdulillah syukur menghargai berbangga gembira maaf doa'),
};
