import type { Region, Report, Visit } from '../../report/schema.ts';
import type { Cell, Row, Rows } from './tables.ts';

/** The rows of a report in the tables of a data set; `article` is the number of the article in the run. */
export const rowsOf = (report: Report, article: number): Rows => {
  const names = new Map([...report.people, ...report.agencies].map(({ id, name }) => [id, name]));
  return {
    articles: [articleRow(report, article)],
    visits: report.visits.map((visit, i) => [article, i + 1, ...visitCells(visit, names)]),
    parties: report.visits.flatMap((visit, i) => partyRows(visit, names).map((cells, j) => [article, i + 1, j + 1, ...cells])),
    people: report.people.map((person) => [
      article,
      person.id,
      person.name,
      list(person.aliases),
      list(person.honorifics),
      person.position,
      ...named(person.agency, names),
      person.side,
      list(person.roles),
      person.confidence,
    ]),
    agencies: report.agencies.map((agency) => [
      article,
      agency.id,
      agency.name,
      list(agency.aliases),
      agency.type,
      agency.parent,
      ...regionCells(agency.region),
    ]),
    quotes: report.quotes.map((quote, i) => [
      article,
      i + 1,
      quote.text,
      quote.kind,
      quote.cue,
      ...named(quote.speaker, names),
      quote.confidence,
    ]),
    recommendations: report.recommendations.map((item, i) => [
      article,
      i + 1,
      item.text,
      item.force,
      ...named(item.by, names),
      ...named(item.to, names),
      item.confidence,
    ]),
  };
};

type Names = ReadonlyMap<string, string>;

const articleRow = ({ article, visits, diagnostics }: Report, number: number): Row => [
  number,
  article.url,
  article.outlet,
  article.title,
  article.lead,
  list(article.authors),
  list(article.editors),
  article.published,
  article.modified,
  article.dateline,
  article.language,
  visits.length,
  list([...new Set(diagnostics.map(({ code }) => code))]),
  article.source.kind,
  article.source.path,
  article.source.url,
  article.source.record,
  article.source.offset,
  article.source.sha256,
  article.text,
];

const visitCells = (visit: Visit, names: Names): Cell[] => [
  visit.kind,
  visit.term,
  visit.status,
  visit.date?.start ?? null,
  visit.date?.end ?? null,
  visit.date?.precision ?? null,
  visit.date?.time ?? null,
  visit.place?.name ?? null,
  visit.place?.address ?? null,
  ...regionCells(visit.place?.region ?? null),
  namesOf(
    visit.visitors.map(({ agency }) => agency),
    names,
  ),
  namesOf(
    visit.visitors.map(({ leader }) => leader),
    names,
  ),
  visit.visitors.find(({ size }) => size !== null)?.size ?? null,
  namesOf(
    visit.hosts.map(({ agency }) => agency),
    names,
  ),
  namesOf(
    visit.hosts.map(({ leader }) => leader),
    names,
  ),
  list(visit.purposes.map(({ text }) => text)),
  list(visit.topics),
  visit.budget?.amount ?? null,
  visit.budget?.currency ?? null,
  visit.budget?.source ?? null,
  visit.confidence,
];

const partyRows = ({ visitors, hosts }: Visit, names: Names): Cell[][] => [
  ...visitors.map(({ agency, leader, size, confidence }) => [
    'visitor',
    ...named(agency, names),
    ...named(leader, names),
    size,
    confidence,
  ]),
  ...hosts.map(({ agency, leader, confidence }) => ['host', ...named(agency, names), ...named(leader, names), null, confidence]),
];

const regionCells = (region: Region | null): Cell[] => [
  region?.code ?? null,
  region?.name ?? null,
  region?.province ?? null,
  region?.country ?? null,
];

/** An id and the name behind it. */
const named = (id: string | null, names: Names): Cell[] => [id, id === null ? null : (names.get(id) ?? null)];

const namesOf = (ids: readonly (string | null)[], names: Names): string | null =>
  list(ids.flatMap((id) => (id === null ? [] : [names.get(id) ?? id])));

/** An empty list is an empty cell. */
const list = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join('; '));
