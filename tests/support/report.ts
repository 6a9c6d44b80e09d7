import type { Report } from '../../src/report/schema.ts';

const TEXT = 'Dinas Banyumas ke Temanggung\nRabu (15/5/2024), Sulastri berkata "kami belajar".';

const evidence = (exact: string, field?: string) => {
  const start = TEXT.indexOf(exact);
  const place = { start, end: start + exact.length, exact, rule: 'id/test/rule' };
  return [field === undefined ? place : { field, ...place }];
};

const banyumas = { code: '33.02', name: 'Kabupaten Banyumas', province: 'Jawa Tengah', country: 'ID' };

/** A whole and sound report, small, with every part filled. */
export const sampleReport = (): Report => ({
  schema: 'visitx/report/1',
  article: {
    url: 'https://lereng.example/2024/05/15/kopi',
    outlet: 'Kabar Lereng',
    title: 'Dinas Banyumas ke Temanggung',
    lead: null,
    authors: ['Larasati Wijaya'],
    editors: [],
    initials: [],
    published: '2024-05-15T16:20:00+07:00',
    modified: null,
    dateline: null,
    language: 'id',
    image: { url: null, caption: null, credit: 'HUMAS' },
    source: {
      kind: 'file',
      path: 'article.txt',
      url: null,
      finalUrl: null,
      status: null,
      redirects: [],
      sha256: '0'.repeat(64),
      retrieved: null,
      record: null,
      offset: null,
    },
    text: TEXT,
    evidence: evidence('Dinas Banyumas ke Temanggung', 'title'),
    markup: [{ field: 'outlet', from: 'meta', path: 'meta[property="og:site_name"]', exact: 'Kabar Lereng', rule: 'html/og-site-name' }],
  },
  visits: [
    {
      kind: 'study-visit',
      term: 'studi banding',
      status: 'held',
      date: { start: '2024-05-15', end: '2024-05-15', precision: 'day', time: '12:30', evidence: evidence('Rabu (15/5/2024)') },
      place: { name: 'aula dinas', address: null, region: banyumas, evidence: evidence('Temanggung') },
      visitors: [{ agency: 'a1', leader: 'p1', size: 12, confidence: 0.9, evidence: evidence('Dinas Banyumas') }],
      hosts: [{ agency: 'a2', leader: null, confidence: 0.5, evidence: evidence('Temanggung') }],
      purposes: [{ text: 'belajar kopi', evidence: evidence('belajar') }],
      topics: ['kopi'],
      budget: { amount: 60_000_000, currency: 'IDR', source: null, evidence: evidence('kami') },
      confidence: 0.9,
      evidence: evidence('Banyumas ke Temanggung'),
    },
  ],
  agencies: [
    {
      id: 'a1',
      name: 'Dinas Banyumas',
      aliases: ['Dinas Banyumas'],
      type: 'regional-office',
      parent: 'a2',
      region: banyumas,
      evidence: evidence('Dinas'),
    },
    { id: 'a2', name: 'Temanggung', aliases: [], type: 'other', parent: null, region: null, evidence: [] },
  ],
  people: [
    {
      id: 'p1',
      name: 'Sulastri',
      aliases: [],
      honorifics: ['Hj.'],
      position: 'Kepala Dinas',
      agency: 'a1',
      side: 'visitor',
      roles: ['leader', 'speaker'],
      confidence: 1,
      evidence: evidence('Sulastri', 'name'),
    },
  ],
  quotes: [{ text: 'kami belajar', kind: 'direct', cue: 'berkata', speaker: 'p1', confidence: 1, evidence: evidence('kami belajar') }],
  findings: [{ text: 'harga naik', by: null, evidence: [] }],
  recommendations: [{ text: 'membentuk koperasi', force: 'advise', by: 'a2', to: 'a1', confidence: 0.8, evidence: [] }],
  commitments: [{ text: 'kembali', by: 'p1', evidence: [] }],
  diagnostics: [{ code: 'year-unknown', message: 'a doubt', evidence: [{ start: 0, end: 5, exact: 'Dinas' }] }],
  provenance: { tool: 'visitx 0.1.0', rules: 'sha256:0' },
});
