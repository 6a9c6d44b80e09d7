import type { FrameWords } from '../../annotate/frame-words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));
const phrases = (text: string): string[][] => text.split('|').map((p) => p.split(' '));

export const frameWords: FrameWords = {
  namingLinks: phrases('adalah|yakni|yaitu|ialah|diantaranya|antara|meliputi|di antaranya'),
  audienceLinks: words('dengan bersama antara antar'),
  invitations: words('undangan'),
  agentMarks: words('oleh'),
  standIns: phrases('dalam hal ini'),
  onSite: phrases(
    'di lokasi|di lapangan|di sela kunjungan|di sela-sela kunjungan|di sela peninjauan|di sela-sela peninjauan|di sela sidak',
  ),
  occasionDeeds: true,
  speakerOccasions: words('saat ketika usai seusai setelah selepas sela'),
  throughMarks: words('melalui'),
  subordinators: words('karena bahwa setelah sebab agar sehingga usai'),
  governors: words('bersama oleh melalui untuk antara terhadap atas tentang bagi arahan undangan milik nama'),
  listStops: words('ke di untuk dalam pada guna yang didampingi dipimpin bersama saat'),
  objectStops: words('untuk guna demi saat ketika setelah sambil bersama yang karena dipimpin diterima disambut didampingi'),
  placeMarks: words('di'),
  placeTies: words('dan serta di and hingga disusul'),
  leaderNouns: words('pimpinan ketua'),
  otherEvents: words('diskusi rapat acara sesi apel upacara doa dialog'),
  arrivals: words('kunjungan kedatangan kehadiran tamu tamunya rombongan'),
  presence: words('hadir dihadiri menghadiri tampak didampingi'),
  repeats: words('ulang kembali'),
  meets: words('bertemu menemui'),
  facing: words('kepada oleh bertemu menemui bagi untuk'),
  learning: words('pelajari mempelajari mempelajarai belajar berguru gali menggali adopsi mengadopsi tiru meniru kawruh'),
  siteVerbs: words('meresmikan resmikan'),
  claimChecks: phrases('hoaks|hoax|cek fakta|[ salah ]|disinformasi'),
  infinitives: words('untuk guna demi'),
  company: words('dipimpin diketuai dikomandoi didampingi ditemani diikuti dihadiri langsung'),
  hosting: ['menjadi', 'jadi', 'sebagai'].flatMap((verb) =>
    phrases('tuan rumah|tujuan|rujukan|jujukan|jujugan|lokasi|tempat|percontohan|sasaran|kiblat|lokus').map((noun) => [verb, ...noun]),
  ),
  hostNouns: phrases('tuan rumah'),
  others: words('lain'),
  goals: words('ke'),
  purposeJoins: words('sekaligus serta dan'),
  purposeStarts: words('untuk guna'),
  dayMarks: words('pada hari'),
  venueFillers: words('dalam depan halaman area lokasi sebuah tempat'),
  newsroomCities: words('jakarta'),
  fundMarks: words('dari'),
  fundStarts: ['apbd', 'apbn', 'dana', 'anggaran', 'dipa', 'kas', 'dpa', 'pos', 'pagu'],
};
