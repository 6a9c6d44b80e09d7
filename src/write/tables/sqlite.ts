import { writeFile } from 'node:fs/promises';
import { rowsIn } from './row-lines.ts';
import { type Database, openDatabase } from './sqlite-driver.ts';
import { type Column, type Row, TABLES, type Table } from './tables.ts';

/**
 * Writes tables from their files of rows as an SQLite database, with views and full-text search.
 * The file is a new one: nothing reads it before it is whole, so neither a journal nor waiting for the disk is needed here.
 */
export const writeSqlite = async (path: string, tables: readonly { readonly table: Table; readonly rowFile: string }[]): Promise<void> => {
  // An empty file is an empty database, and has the rights that the user's files have.
  await writeFile(path, '');
  const database = await openDatabase(path);
  try {
    database.run(
      `PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32000; BEGIN; ${schema()}`,
    );
    for (const { table, rowFile } of tables) fill(database, table, rowFile);
    database.run(`${SEARCH}; ${VIEWS}; COMMIT`);
  } finally {
    database.close();
  }
};

const TYPES = { text: 'TEXT', integer: 'INTEGER', number: 'REAL' } as const;

const schema = (): string => TABLES.map(tableSql).join('; ');

const tableSql = ({ name, columns, key }: Table): string => {
  const definitions = columns.map((column) => `"${column.name}" ${TYPES[column.type]}${reference(name, column)}`);
  if (name === 'articles') return `CREATE TABLE articles (${definitions.join(', ').replace('INTEGER', 'INTEGER PRIMARY KEY')})`;
  // Search names a quote by one number, which must outlast a VACUUM.
  if (name === 'quotes') return `CREATE TABLE quotes (quote_id INTEGER PRIMARY KEY, ${definitions.join(', ')}, UNIQUE (${key.join(', ')}))`;
  return `CREATE TABLE ${name} (${definitions.join(', ')}, PRIMARY KEY (${key.join(', ')})) WITHOUT ROWID`;
};

const reference = (table: string, { name }: Column): string => {
  const key = name === 'article' && table !== 'articles' ? ' NOT NULL REFERENCES articles(article)' : '';
  return ['visit', 'party', 'person', 'quote', 'recommendation'].includes(name) || (table === 'agencies' && name === 'agency')
    ? ' NOT NULL'
    : key;
};

/** Parameters of one statement; SQLite takes more, but gains nothing by them. */
const MOST_VALUES = 900;

/** Many rows go into a statement: a call for each would cost more than all of its work. */
const fill = (database: Database, { name, columns }: Table, rowFile: string): void => {
  const names = columns.map((column) => `"${column.name}"`).join(', ');
  const row = `(${columns.map(() => '?').join(', ')})`;
  const insertion = (rows: number) => database.prepare(`INSERT INTO ${name} (${names}) VALUES ${new Array(rows).fill(row).join(', ')}`);
  const together = Math.floor(MOST_VALUES / columns.length);
  const insertMany = insertion(together);
  let held: Row[] = [];
  for (const next of rowsIn(rowFile)) {
    held.push(next);
    if (held.length < together) continue;
    insertMany(held.flat());
    held = [];
  }
  if (held.length > 0) insertion(held.length)(held.flat());
};

const TOKENS = "tokenize = 'unicode61 remove_diacritics 2'";

const SEARCH = `
CREATE VIRTUAL TABLE articles_fts USING fts5 (title, lead, text, content = 'articles', content_rowid = 'article', ${TOKENS});
INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
CREATE VIRTUAL TABLE quotes_fts USING fts5 (text, speaker_name, content = 'quotes', content_rowid = 'quote_id', ${TOKENS});
INSERT INTO quotes_fts (quotes_fts) VALUES ('rebuild')`;

const VIEWS = `
CREATE INDEX parties_by_agency ON parties (agency_name, side);
CREATE INDEX visits_by_date ON visits (date_start);
CREATE INDEX people_by_name ON people (name);
CREATE VIEW who_visited_whom AS
  SELECT v.date_start, v.kind, v.status, guest.agency_name AS visitor, guest.leader_name AS visitor_leader, guest.size AS visitor_size,
    host.agency_name AS host, host.leader_name AS host_leader, v.place, v.region, v.province, v.purposes, a.title, a.outlet, a.url,
    v.article, v.visit
  FROM visits v
  JOIN articles a USING (article)
  LEFT JOIN parties guest ON guest.article = v.article AND guest.visit = v.visit AND guest.side = 'visitor'
  LEFT JOIN parties host ON host.article = v.article AND host.visit = v.visit AND host.side = 'host';
CREATE VIEW visits_between AS
  SELECT visitor, host, count(DISTINCT article || '.' || visit) AS visits, min(date_start) AS first, max(date_start) AS last
  FROM who_visited_whom WHERE visitor IS NOT NULL AND host IS NOT NULL GROUP BY visitor, host;
CREATE VIEW most_visited AS
  SELECT agency_name AS agency, count(DISTINCT article || '.' || visit) AS visits FROM parties
  WHERE side = 'host' AND agency_name IS NOT NULL GROUP BY agency_name;
CREATE VIEW who_said_what AS
  SELECT q.speaker_name, p.position, p.agency_name, q.kind, q.text, a.published, a.title, a.url, q.article, q.quote
  FROM quotes q JOIN articles a USING (article) LEFT JOIN people p ON p.article = q.article AND p.person = q.speaker;
CREATE VIEW who_recommended_what AS
  SELECT r.by_name, r.force, r.text, r.to_name, a.published, a.title, a.url, r.article, r.recommendation
  FROM recommendations r JOIN articles a USING (article)`;
