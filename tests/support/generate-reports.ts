import type { Evidence, Region, Report, Visit } from '../../src/report/schema.ts';

/** Made-up reports of the size and shape of real ones, for measuring; the same number gives the same reports. */
export const generateReports = (count: number): Report[] => {
  const random = seeded(20260101);
  return Array.from({ length: count }, (_, i) => reportOf(i, random));
};

type Random = () => number;

const seeded = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const REGIONS: readonly (readonly [code: string, name: string, province: string])[] = [
  ['11.71', 'Kota Banda Aceh', 'Aceh'],
  ['12.71', 'Kota Medan', 'Sumatera Utara'],
  ['12.04', 'Kabupaten Nias', 'Sumatera Utara'],
  ['13.06', 'Kabupaten Agam', 'Sumatera Barat'],
  ['13.71', 'Kota Padang', 'Sumatera Barat'],
  ['14.71', 'Kota Pekanbaru', 'Riau'],
  ['15.02', 'Kabupaten Merangin', 'Jambi'],
  ['16.71', 'Kota Palembang', 'Sumatera Selatan'],
  ['17.71', 'Kota Bengkulu', 'Bengkulu'],
  ['18.71', 'Kota Bandar Lampung', 'Lampung'],
  ['19.71', 'Kota Pangkal Pinang', 'Kepulauan Bangka Belitung'],
  ['21.71', 'Kota Batam', 'Kepulauan Riau'],
  ['31.71', 'Kota Administrasi Jakarta Pusat', 'DKI Jakarta'],
  ['32.73', 'Kota Bandung', 'Jawa Barat'],
  ['32.08', 'Kabupaten Kuningan', 'Jawa Barat'],
  ['33.10', 'Kabupaten Klaten', 'Jawa Tengah'],
  ['33.74', 'Kota Semarang', 'Jawa Tengah'],
  ['33.02', 'Kabupaten Banyumas', 'Jawa Tengah'],
  ['34.04', 'Kabupaten Sleman', 'Daerah Istimewa Yogyakarta'],
  ['34.71', 'Kota Yogyakarta', 'Daerah Istimewa Yogyakarta'],
  ['35.78', 'Kota Surabaya', 'Jawa Timur'],
  ['35.10', 'Kabupaten Banyuwangi', 'Jawa Timur'],
  ['35.79', 'Kota Batu', 'Jawa Timur'],
  ['36.71', 'Kota Tangerang', 'Banten'],
  ['51.03', 'Kabupaten Badung', 'Bali'],
  ['51.07', 'Kabupaten Karangasem', 'Bali'],
  ['52.71', 'Kota Mataram', 'Nusa Tenggara Barat'],
  ['53.71', 'Kota Kupang', 'Nusa Tenggara Timur'],
  ['53.11', 'Kabupaten Sumba Timur', 'Nusa Tenggara Timur'],
  ['61.71', 'Kota Pontianak', 'Kalimantan Barat'],
  ['62.71', 'Kota Palangka Raya', 'Kalimantan Tengah'],
  ['63.71', 'Kota Banjarmasin', 'Kalimantan Selatan'],
  ['64.71', 'Kota Balikpapan', 'Kalimantan Timur'],
  ['65.71', 'Kota Tarakan', 'Kalimantan Utara'],
  ['71.71', 'Kota Manado', 'Sulawesi Utara'],
  ['72.71', 'Kota Palu', 'Sulawesi Tengah'],
  ['73.71', 'Kota Makassar', 'Sulawesi Selatan'],
  ['73.72', 'Kota Parepare', 'Sulawesi Selatan'],
  ['74.71', 'Kota Kendari', 'Sulawesi Tenggara'],
  ['75.71', 'Kota Gorontalo', 'Gorontalo'],
  ['76.02', 'Kabupaten Mamuju', 'Sulawesi Barat'],
  ['81.71', 'Kota Ambon', 'Maluku'],
  ['82.71', 'Kota Ternate', 'Maluku Utara'],
  ['91.71', 'Kota Jayapura', 'Papua'],
  ['92.02', 'Kabupaten Manokwari', 'Papua Barat'],
];
/** Java and Bali are visited more than they travel. */
const HOSTS = ['33.74', '34.04', '34.71', '35.78', '35.10', '32.73', '51.03', '33.02', '33.10', '73.71'];
const BODIES = [
  'DPRD',
  'Dinas Kominfo',
  'Bappeda',
  'Inspektorat',
  'Dinas Pariwisata',
  'BPBD',
  'Sekretariat Daerah',
  'Dinas Pendidikan',
  'RSUD',
];
const FIRST = [
  'Andika',
  'Baiq',
  'Cahyo',
  'Dewi',
  'Eko',
  'Fitria',
  'Gusti',
  'Hasna',
  'Indra',
  'Jumadi',
  'Kartini',
  'Lalu',
  'Made',
  'Nurul',
  'Oktavia',
  'Putu',
];
const LAST = [
  'Prasetyo',
  'Wulandari',
  'Hidayat',
  'Lestari',
  'Saputra',
  'Maharani',
  'Nugraha',
  'Simbolon',
  'Tanjung',
  'Wibisono',
  'Yusuf',
  'Zulkarnain',
  'Lubis',
  'Ratu',
];
const THINGS = [
  'keterbukaan informasi',
  'penataan pasar rakyat',
  'pengelolaan sampah',
  'pelayanan perizinan',
  'pencegahan stunting',
  'desa wisata',
  'pajak daerah',
];
const FILLER =
  'Rombongan melihat ruang layanan, mencatat cara kerja para petugas, lalu berdiskusi sampai sore tentang anggaran, tenaga, dan aturan yang dipakai di daerah itu sejak beberapa tahun terakhir.';
const KINDS: readonly Visit['kind'][] = [
  'study-visit',
  'study-visit',
  'study-visit',
  'working-visit',
  'working-visit',
  'courtesy-call',
  'inspection',
  'state-visit',
];

const pick = <T>(list: readonly T[], random: Random): T => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new TypeError('nothing to pick from');
  return item;
};

/** A text that grows, and the evidence of what was just said. */
export const newText = () => {
  let text = '';
  return {
    get text() {
      return text;
    },
    add: (words: string) => {
      text += words;
    },
    say: (words: string, rule: string, field?: string): Evidence => {
      const start = text.length;
      text += words;
      return { ...(field === undefined ? {} : { field }), start, end: text.length, exact: words, rule };
    },
  };
};

const regionOf = ([code, name, province]: (typeof REGIONS)[number]): Region => ({ code, name, province, country: 'ID' });

const reportOf = (i: number, random: Random): Report => {
  const host = random() < 0.7 ? (REGIONS.find(([code]) => code === pick(HOSTS, random)) ?? pick(REGIONS, random)) : pick(REGIONS, random);
  const guest = REGIONS[(Math.floor(random() ** 1.8 * REGIONS.length) * 7 + 36) % REGIONS.length] ?? pick(REGIONS, random);
  const body = pick(BODIES, random);
  const [guestName, hostName] = [`${body} ${guest[1]}`, `${body} ${host[1]}`];
  const [leader, receiver] = [`${pick(FIRST, random)} ${pick(LAST, random)}`, `${pick(FIRST, random)} ${pick(LAST, random)}`];
  const thing = pick(THINGS, random);
  const day = new Date(Date.UTC(2012 + Math.floor(random() * 13), Math.floor(random() * 12), 1 + Math.floor(random() * 28)))
    .toISOString()
    .slice(0, 10);
  const quote = `Kami datang untuk belajar ${thing}, nomor ${i}`;
  const advice = `memperkuat tim ${thing} dari awal`;
  const t = newText();
  const title = t.say(`${guestName} Belajar ${thing} ke ${host[1]}`, 'article/title/line', 'title');
  t.add(`\n${host[1].toUpperCase()} – `);
  const guestAt = t.say(guestName, 'agency/opener');
  t.add(' melakukan ');
  const term = t.say('studi banding', 'visit/term', 'kind');
  t.add(' ke ');
  const hostAt = t.say(hostName, 'agency/opener');
  t.add(', ');
  const date = t.say(day, 'id/date/iso');
  t.add(', guna ');
  const purpose = t.say(`mendalami ${thing}`, 'visit/purpose-link');
  t.add(`.\n${FILLER} Kepala rombongan, `);
  const leaderAt = t.say(leader, 'person/after-office', 'name');
  t.add(', menyampaikan maksudnya. “');
  const quoteAt = t.say(quote, 'speech/cue-and-name');
  t.add(`,” katanya.\n${FILLER}\nTuan rumah, `);
  const receiverAt = t.say(receiver, 'person/after-office', 'name');
  t.add(', menyarankan agar tamunya ');
  const adviceAt = t.say(advice, 'advice/verb');
  t.add(`. ${FILLER}\n${FILLER} ${FILLER}`);
  const side = (agency: string, person: string, at: Evidence) => ({ agency, leader: person, confidence: 0.9, evidence: [at] });
  return {
    schema: 'visitx/report/1',
    article: {
      url: `https://kabar.example/${i}`,
      outlet: pick(['Kabar Daerah', 'Warta Nusa', 'Suara Timur'], random),
      title: title.exact,
      lead: null,
      authors: [],
      editors: [],
      initials: [],
      published: day,
      modified: null,
      dateline: host[1].toUpperCase(),
      language: 'id',
      image: null,
      source: {
        kind: 'file',
        path: `${i}.txt`,
        url: null,
        finalUrl: null,
        status: null,
        redirects: [],
        sha256: i.toString(16).padStart(64, '0'),
        retrieved: null,
        record: null,
        offset: null,
      },
      text: t.text,
      evidence: [title],
      markup: [],
    },
    visits: [
      {
        kind: pick(KINDS, random),
        term: 'studi banding',
        status: random() < 0.93 ? 'held' : random() < 0.6 ? 'planned' : 'cancelled',
        date: random() < 0.97 ? { start: day, end: day, precision: 'day', time: null, evidence: [date] } : null,
        place: { name: null, address: null, region: regionOf(host), evidence: [] },
        visitors: [{ ...side('a1', 'p1', guestAt), size: 12 }],
        hosts: [side('a2', 'p2', hostAt)],
        purposes: [{ text: purpose.exact, evidence: [purpose] }],
        topics: [],
        budget: null,
        confidence: 0.95,
        evidence: [term],
      },
    ],
    agencies: [
      {
        id: 'a1',
        name: guestName,
        aliases: [],
        type: 'regional-office',
        parent: null,
        region: random() < 0.95 ? regionOf(guest) : null,
        evidence: [guestAt],
      },
      { id: 'a2', name: hostName, aliases: [], type: 'regional-office', parent: null, region: regionOf(host), evidence: [hostAt] },
    ],
    people: [
      {
        id: 'p1',
        name: leader,
        aliases: [],
        honorifics: [],
        position: `Kepala ${body}`,
        agency: 'a1',
        side: 'visitor',
        roles: ['leader', 'speaker'],
        confidence: 0.95,
        evidence: [leaderAt],
      },
      {
        id: 'p2',
        name: receiver,
        aliases: [],
        honorifics: [],
        position: `Kepala ${body}`,
        agency: 'a2',
        side: 'host',
        roles: ['receiver'],
        confidence: 0.95,
        evidence: [receiverAt],
      },
    ],
    quotes: [{ text: quote, kind: 'direct', cue: 'katanya', speaker: 'p1', confidence: 0.9, evidence: [quoteAt] }],
    findings: [],
    recommendations: [{ text: advice, force: 'advise', by: 'p2', to: 'a1', confidence: 0.8, evidence: [adviceAt] }],
    commitments: [],
    diagnostics: [],
    provenance: { tool: 'visitx 0.1.0', rules: 'sha256:0' },
  };
};
