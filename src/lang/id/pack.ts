import type { LanguagePack } from '../../annotate/language-pack.ts';
import { phraseTable } from '../../core/phrases.ts';
import { compileRules } from '../../core/rule.ts';
import { adviceWords } from './advice.ts';
import { expansions, government, sameNames, typesByOpening } from './agencies.ts';
import { dateRoleWords } from './date-roles.ts';
import { dateRules } from './dates.ts';
import { officeLexicon } from './lexicon.ts';
import { numberRules } from './numbers.ts';
import { occupations } from './positions.ts';
import { regions } from './regions.ts';
import { accordingTo, aliasCues, aliasTails, quoteCues, saidByVerbs, samePronouns, sayingVerbs } from './speech.ts';
import { visitWords } from './visit.ts';

const split = (phrases: readonly string[]): string[][] => phrases.map((p) => p.split(' '));

const stems = new Set(quoteCues);
const withNya = new Set(quoteCues.map((c) => `${c}nya`));
const saying = new Set(sayingVerbs);

/** "ujarnya", also as "ujarnye", "ujanya", "katanyaa": one slip in a cue with its ending. */
const cueForm = (word: string): 'bare' | 'same' | undefined => {
  if (stems.has(word)) return 'bare';
  if (withNya.has(word)) return 'same';
  if (!/n[yu][a-z]{0,2}$/u.test(word) || word.length < 6) return undefined;
  for (const cue of withNya) if (cue[0] === word[0] && Math.abs(cue.length - word.length) <= 1 && differsByOne(cue, word)) return 'same';
  return undefined;
};

const differsByOne = (a: string, b: string): boolean => {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return a.length - i - j <= 1 && b.length - i - j <= 1;
};

export const indonesian: LanguagePack = {
  code: 'id',
  lexicon: officeLexicon,
  ties: {
    introducing: new Set(['yakni', 'yaitu', 'bernama', 'ialah', 'adalah', 'dijabat', 'oleh', 'atas', 'saudara']),
    holding: [
      ['selaku'],
      ['sebagai'],
      ['yang', 'juga'],
      ['yang', 'juga', 'menjabat'],
      ['yang', 'juga', 'menjabat', 'sebagai'],
      ['yang', 'juga', 'merupakan'],
      ['yang', 'menjabat'],
      ['yang', 'menjabat', 'sebagai'],
      ['yang', 'merupakan'],
      ['sekaligus'],
      ['dari'],
    ],
    isCue: (word) => stems.has(word),
    isSayingVerb: (word) => saying.has(word),
    accordingTo: new Set(accordingTo),
    occupations: new Set(occupations),
    smallTitles: new Set(['pak', 'bu', 'bapak', 'ibu', 'gus', 'kang', 'bang', 'mbak', 'mas']),
    namedPlaces: new Set(
      'jalan jl jln gang gedung aula stadion bandara rsud rs lapangan masjid pulau gunung sungai danau universitas taman pelabuhan kapal km kri kampus ruang hotel bendungan waduk jembatan pendopo gor museum'.split(
        ' ',
      ),
    ),
    adverbs: new Set('juga pun lalu kemudian kembali sempat langsung turut lantas sendiri sebelumnya selanjutnya saat ini'.split(' ')),
    agentVerbs: new Set(
      'dipimpin diketuai diwakili digantikan diterima disambut didampingi ditemani dihadiri dikomandoi diikuti'.split(' '),
    ),
    agentLinks: new Set('oleh langsung juga turut hangat secara'.split(' ')),
    company: new Set(['beserta', 'bersama', 'didampingi', 'ditemani']),
    oneOf: new Set(['salah', 'satu', 'seorang', 'selaku', 'sebagai']),
    phraseEnds: new Set([
      'yang',
      'ini',
      'itu',
      'saat',
      'ketika',
      'usai',
      'untuk',
      'dengan',
      'dalam',
      'pada',
      'sambil',
      'dan',
      'kata',
      'ujar',
    ]),
    teams: new Set(['tim']),
    otherMembers: new Set(['lainnya', 'lain', 'tersebut', 'itu', 'komisi', 'pansus', 'dewan', 'rombongan', 'tim']),
    memberLists: split(['seperti', 'yakni', 'yaitu', 'diantaranya', 'antara lain', 'di antaranya', 'masing-masing', 'masing masing']),
    secondOffices: split([
      'sekaligus',
      'merangkap',
      'yang juga',
      'yang juga menjabat',
      'yang juga menjabat sebagai',
      'yang juga merupakan',
      'yang sekaligus',
      'yang merangkap',
    ]),
    occupationTies: new Set(['sekaligus', 'dan']),
    implied: {
      member: { canonical: 'Anggota', shared: true },
      delegate: { canonical: 'Perwakilan', shared: true },
      occupation: { canonical: 'Pekerjaan' },
    },
    listing: new Set(['seperti', 'antara', 'diantaranya', 'yakni', 'yaitu']),
    smallUnits: new Set(
      'bidang seksi bagian forum panitia kelompok rombongan tim yayasan komite dewan desa dusun asosiasi paguyuban fraksi komisi koperasi delegasi pansus jurusan sekolah'.split(
        ' ',
      ),
    ),
    incumbency: new Set(['yang', 'baru', 'setempat', 'terpilih', 'definitif', 'nonaktif', 'itu', 'tersebut', 'sendiri', 'lainnya']),
  },
  aliases: {
    cues: split(aliasCues),
    tails: split(aliasTails),
    alternatives: new Set(['atau', 'alias']),
    plurals: new Set([
      'dua',
      'tiga',
      'empat',
      'lima',
      'para',
      'kedua',
      'ketiga',
      'keempat',
      'sejumlah',
      'beberapa',
      'semua',
      'seluruh',
      'seorang',
      'calon',
    ]),
  },
  agencies: {
    expansions: new Map(expansions),
    sameNames,
    standingIn: new Set(['mewakili', 'menggantikan']),
    government,
    typesByOpening,
    dropped: new Set(['kabupaten', 'kota', 'provinsi', 'daerah', 'kab', 'republik', 'indonesia', 'ri', 'pt', 'cv', 'persero', 'tbk']),
  },
  speech: {
    cueForm,
    isSayingVerb: (word) => saying.has(word),
    isActive: (word) => /^(?:me[a-z-]{4,}|ber[a-z-]{4,})$/u.test(word),
    openers: new Set('bahwa sementara sedangkan adapun setelah saat ketika'.split(' ')),
    broughtOn: new Set(
      'disambut diterima dibuka disanggupi disetujui dijawab dibenarkan ditanggapi diamini disambung dipaparkan ditemui ditutup dipimpin'.split(
        ' ',
      ),
    ),
    agentLinks: new Set('oleh langsung hangat baik secara dengan ramah antusias'.split(' ')),
    isSaidByVerb: (word) => saidByVerbs.includes(word),
    accordingTo: new Set(accordingTo),
    samePronouns: new Set(samePronouns),
    pointers: new Set(['ini', 'itu', 'tersebut']),
    representedBy: new Set(['diwakili', 'diwakilkan']),
    unnamed: { opens: new Set(['salah', 'seorang', 'sejumlah', 'beberapa']), ends: new Set(['yang']) },
    governing: new Set([
      'kepada',
      'oleh',
      'bersama',
      'dengan',
      'dari',
      'untuk',
      'terhadap',
      'atas',
      'pada',
      'didampingi',
      'ditemani',
      'dampingi',
      'mendampingi',
      'rumah',
      'wajah',
      'di',
      'ke',
    ]),
    namingWords: new Set([
      'bertajuk',
      'bertema',
      'tema',
      'bertemakan',
      'berjudul',
      'judul',
      'slogan',
      'motto',
      'jargon',
      'tajuk',
      'tagline',
      'program',
      'buku',
      'film',
      'aplikasi',
      'bernama',
      'istilah',
      'disebut',
      'lagu',
      'semboyan',
      'label',
      'tulisan',
      'bertuliskan',
      'kategori',
    ]),
    fillers: new Set(['demikian', 'begitu', 'lalu', 'kemudian']),
  },
  visit: visitWords,
  advice: adviceWords,
  visitTerms: phraseTable(visitWords.terms),
  abbreviations: new Set(
    'dr drs dra drh drg apt sp amd lc ir prof hj h kh st mt sh se mm msi m.si s.sos jl jln no nomor rp kab kec kel prov dll dsb dkk tgl hal a.n an plt plh pj pjs moh muh muhd abd ny tn bpk sdr bin kol letkol brigjen irjen kompol akp jend tb rd gg km ha s.d s/d yth pt cv tbk ag pd sos kom kes hum pt lt st s.h ust ustz ustd hi'.split(
      ' ',
    ),
  ),
  cutPrefix: {
    prefix: 'di',
    stems: new Set(
      'pimpin terima sambut dampingi hadiri ikuti wakili temui jamu kunjungi sambangi datangi tinjau ketuai laksanakan lakukan gelar adakan ungkapkan sampaikan katakan jelaskan harapkan tuturkan'.split(
        ' ',
      ),
    ),
  },
  gluedTails: [
    'memaparkan',
    'mengatakan',
    'menjelaskan',
    'menyebutkan',
    'menyebut',
    'menyampaikan',
    'menegaskan',
    'mengungkapkan',
    'menuturkan',
    'menambahkan',
    'melakukan',
    'meninjau',
    'mengunjungi',
    'mengakui',
    'mengaku',
    'diketahui',
    'sekaligus',
    'tersebut',
    'memimpin',
    'menyambut',
    'menerima',
    'mendampingi',
    'beserta',
    'bersama',
    'menilai',
    'berharap',
    'meminta',
    'tiba',
    'atau',
    'yang',
    'saat',
    'untuk',
    'pada',
  ],
  findDates: compileRules(dateRules),
  dateRoles: dateRoleWords,
  findNumbers: compileRules(numberRules),
  regions,
};
