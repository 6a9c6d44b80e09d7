import { type Report, reportSchema } from '../report/schema.ts';
import { groupBy } from './group.ts';

export type TableRow = Readonly<Record<string, unknown>>;
/** The rows of a batch's tables by the tables' names. */
export type TableRows = Readonly<Record<(typeof TABLES_READ)[number], readonly TableRow[]>>;

export const TABLES_READ = ['articles', 'visits', 'parties', 'people', 'agencies', 'quotes', 'recommendations'] as const;

/**
 * Reports as far as the tables of a batch hold them: without evidence, findings and commitments. What does not make a sound
 * report is left out.
 */
export const reportsFromTables = (tables: TableRows): Report[] => {
  const rowsFor = Object.fromEntries(TABLES_READ.map((name) => [name, groupBy(tables[name], ({ article }) => article)]));
  return tables.articles.flatMap((article) => {
    const of = (name: string): readonly TableRow[] => rowsFor[name]?.get(article.article) ?? [];
    const report = reportSchema.safeParse({
      schema: 'visitx/report/1',
      article: articleOf(article),
      visits: of('visits').map((visit) => visitOf(visit, of('parties'))),
      agencies: of('agencies').map(agencyOf),
      people: of('people').map(personOf),
      quotes: of('quotes').map(({ text, kind, cue, speaker, confidence }) => ({ text, kind, cue, speaker, confidence, evidence: [] })),
      findings: [],
      recommendations: of('recommendations').map(({ text, force, by, to, confidence }) => ({
        text,
        force,
        by,
        to,
        confidence,
        evidence: [],
      })),
      commitments: [],
      diagnostics: [],
      provenance: { tool: 'visitx batch', rules: '' },
    });
    return report.success ? [report.data] : [];
  });
};

const SEPARATOR = '; ';

const listOf = (cell: unknown): string[] => (typeof cell === 'string' && cell !== '' ? cell.split(SEPARATOR) : []);
const textOf = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null);

const articleOf = (row: TableRow) => ({
  url: textOf(row.url),
  outlet: textOf(row.outlet),
  title: textOf(row.title),
  lead: textOf(row.lead),
  authors: listOf(row.authors),
  editors: listOf(row.editors),
  initials: [],
  published: textOf(row.published),
  modified: textOf(row.modified),
  dateline: textOf(row.dateline),
  language: textOf(row.language),
  image: null,
  source: {
    kind: row.source_kind,
    path: textOf(row.source_path),
    url: textOf(row.source_url),
    finalUrl: null,
    status: null,
    redirects: [],
    sha256: row.source_sha256,
    retrieved: null,
    record: textOf(row.source_record),
    offset: typeof row.source_offset === 'number' ? row.source_offset : null,
  },
  text: row.text,
  evidence: [],
  markup: [],
});

const regionOf = (row: TableRow) =>
  typeof row.region === 'string'
    ? { code: textOf(row.region_code), name: row.region, province: textOf(row.province), country: row.country }
    : null;

const visitOf = (row: TableRow, parties: readonly TableRow[]) => {
  const own = parties.filter(({ visit }) => visit === row.visit);
  const region = regionOf(row);
  return {
    kind: row.kind,
    term: textOf(row.term),
    status: row.status,
    date:
      typeof row.date_start === 'string'
        ? { start: row.date_start, end: row.date_end, precision: row.date_precision, time: textOf(row.time), evidence: [] }
        : null,
    place:
      row.place === null && row.address === null && region === null
        ? null
        : { name: textOf(row.place), address: textOf(row.address), region, evidence: [] },
    visitors: own
      .filter(({ side }) => side === 'visitor')
      .map(({ agency, leader, size, confidence }) => ({ agency, leader, size, confidence, evidence: [] })),
    hosts: own
      .filter(({ side }) => side === 'host')
      .map(({ agency, leader, confidence }) => ({ agency, leader, confidence, evidence: [] })),
    purposes: listOf(row.purposes).map((text) => ({ text, evidence: [] })),
    topics: listOf(row.topics),
    budget:
      typeof row.budget === 'number'
        ? { amount: row.budget, currency: row.budget_currency, source: textOf(row.budget_source), evidence: [] }
        : null,
    confidence: row.confidence,
    evidence: [],
  };
};

const agencyOf = (row: TableRow) => ({
  id: row.agency,
  name: row.name,
  aliases: listOf(row.aliases),
  type: row.type,
  parent: textOf(row.parent),
  region: regionOf(row),
  evidence: [],
});

const personOf = (row: TableRow) => ({
  id: row.person,
  name: row.name,
  aliases: listOf(row.aliases),
  honorifics: listOf(row.honorifics),
  position: textOf(row.position),
  agency: textOf(row.agency),
  side: row.side,
  roles: listOf(row.roles),
  confidence: row.confidence,
  evidence: [],
});
