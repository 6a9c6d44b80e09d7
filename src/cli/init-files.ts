import { VERSION } from '../core/version.ts';

const CONFIG = `# What visitx is to know beside its own rules: docs/config.md tells all of it. Nothing here is executed.

# Words of your own.
lexicon:
  agencies:
    - {name: Badan Riset Kelautan Teluk Biru, short: [BRKTB], type: organisation}
  people: []
  visits:
    - {kind: study-visit, terms: [ngangsu ilmu]}

# Rules of your own, each with its proof; "visitx check" runs the examples.
rules:
  - name: own/topic/waste
    field: topic
    pattern: '(?i)bank sampah|pengelolaan sampah|pemilahan sampah'
    value: waste
    examples:
      - {text: belajar pengelolaan sampah rumah tangga, marks: pengelolaan sampah, value: waste}
    rejects: [sampah berserakan]

# Built-in rules that find nothing from now on, by the names that "visitx explain" shows.
disable: []

# The F1 that a field must not fall below over all fixtures: {people: 0.95}
floors: {}

outputs: {format: yaml, evidence: full}
`;

const ARTICLE = `DLH Sumbawa Pelajari Bank Sampah di Kota Malang

MALANG – Dinas Lingkungan Hidup (DLH) Kabupaten Sumbawa melakukan studi banding ke Dinas Lingkungan Hidup Kota Malang, Selasa (14/5/2024). Rombongan dipimpin Kepala DLH Kabupaten Sumbawa, Lalu Wirahadi.

"Kami ingin belajar pengelolaan sampah dari rumah tangga," kata Lalu Wirahadi.

Kepala DLH Kota Malang, Retno Palupi, menerima rombongan di ruang rapat. Ia menyarankan agar setiap kelurahan memiliki bank sampah.
`;

const SOURCE = `url: https://berita.example/dlh-sumbawa-bank-sampah
published: 2024-05-15
licence: CC0-1.0 (written as an example)
reviewed-by: visitx
`;

const EXPECTATION = `# Only what stands here is compared: see docs/check.md.
article:
  title: DLH Sumbawa Pelajari Bank Sampah di Kota Malang
visits:
  - kind: study-visit
    status: held
    date: {start: 2024-05-14, end: 2024-05-14}
people:
  contains:
    - {name: Lalu Wirahadi}
    - {name: Retno Palupi}
quotes:
  - {text: "Kami ingin belajar pengelolaan sampah dari rumah tangga", speaker: Lalu Wirahadi}
`;

const WORKFLOW = `name: visitx
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes visitx@${VERSION} check --reporter terminal --reporter github --reporter junit=visitx-check.xml
`;

/** What `visitx init` writes, by path. */
export const initFiles: Readonly<Record<string, string>> = {
  'visitx.config.yaml': CONFIG,
  'fixtures/contoh-bank-sampah/article.txt': ARTICLE,
  'fixtures/contoh-bank-sampah/source.yaml': SOURCE,
  'fixtures/contoh-bank-sampah/report.yaml': EXPECTATION,
  '.github/workflows/visitx.yml': WORKFLOW,
};
