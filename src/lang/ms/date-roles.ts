import { LEFT, RIGHT } from '../../annotate/date-patterns.ts';
import type { DateRoleWords } from '../../annotate/date-roles.ts';
import { anyOf, pattern } from '../../core/pattern.ts';

const word = (forms: readonly string[]): RegExp => pattern(`${LEFT}${anyOf(forms, 'any')}${RIGHT}`);

const CITATION = word(['dipetik', 'memetik', 'dilaporkan', 'melaporkan']);
const STATEMENT = word([
  'kata',
  'katanya',
  'berkata',
  'ujar',
  'ujarnya',
  'jelas',
  'jelasnya',
  'tambah',
  'tambahnya',
  'memberitahu',
  'menjelaskan',
  'menyatakan',
  'menegaskan',
  'kenyataan',
  'kenyataannya',
  'sidang media',
  'sidang akhbar',
  'pemberita',
  'dihubungi',
  'ditemui',
  'akhbar',
]);
const EVENT = word([
  'lawatan',
  'melawat',
  'dilawati',
  'kunjungan',
  'mengunjungi',
  'berkunjung',
  'meninjau',
  'tinjauan',
  'menerima',
  'diterima',
  'menyambut',
  'disambut',
  'mengadakan',
  'diadakan',
  'menghadiri',
  'dihadiri',
  'hadir',
  'berlangsung',
  'menganjurkan',
  'dianjurkan',
  'mesyuarat',
  'perjumpaan',
  'pertemuan',
  'bertemu',
  'taklimat',
  'perbincangan',
  'majlis perasmian',
  'merasmikan',
  'dirasmikan',
  'tiba',
  'bertolak',
  'penanda aras',
  'program',
  'rombongan',
  'delegasi',
  'turun padang',
  'memantau',
]);
const BACKGROUND = word(['dikeluarkan', 'diterbitkan', 'bertarikh', 'sebelum ini', 'berbanding']);
const ON = '(?: (?:pada|hari|bulan|tahun|tarikh)){0,2}[ (]{0,2}$';

/** What Malay dates are attached to. */
export const dateRoleWords = {
  before: [
    { role: 'citation', pattern: CITATION },
    { role: 'statement', pattern: STATEMENT },
    { role: 'event', pattern: EVENT },
    { role: 'background', pattern: BACKGROUND },
  ],
  after: [
    { role: 'event', pattern: EVENT },
    { role: 'statement', pattern: STATEMENT },
  ],
  adjacent: [
    {
      role: 'deadline',
      pattern: pattern(`${LEFT}${anyOf(['sehingga', 'hingga', 'selewat-lewatnya', 'sebelum', 'tarikh tutup'], 'any')}${ON}`),
    },
    {
      role: 'background',
      pattern: pattern(
        `${LEFT}${anyOf(['sejak', 'setakat', 'yang berlaku', 'kejadian', 'dikeluarkan', 'bertarikh', 'berbanding'], 'any')}${ON}`,
      ),
    },
  ],
  future: word(['akan', 'bakal', 'dijangka', 'dijadual', 'dijadualkan', 'dirancang', 'bercadang']),
  stampLabels: /^(?:(?:diterbitkan|dikemas kini|dikemaskini|tarikh|oleh|published|posted)[ :,|–-]{0,4}|[-–|:\s]{0,3})$/iu,
} as const satisfies DateRoleWords;
