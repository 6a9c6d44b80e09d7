/** The tables that a data set consists of; what they mean is told once, here, for every format. */

export type CellType = 'text' | 'integer' | 'number';
export type Cell = string | number | null;
export type Row = readonly Cell[];

export interface Column {
  readonly name: string;
  readonly type: CellType;
  readonly about: string;
}

export interface Table {
  readonly name: TableName;
  readonly about: string;
  readonly columns: readonly Column[];
  /** The columns that together name a row. */
  readonly key: readonly string[];
}

export const TABLE_NAMES = ['articles', 'visits', 'parties', 'people', 'agencies', 'quotes', 'recommendations'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The rows that one article adds to each table. */
export type Rows = Readonly<Record<TableName, readonly Row[]>>;

const text = (name: string, about: string): Column => ({ name, type: 'text', about });
const integer = (name: string, about: string): Column => ({ name, type: 'integer', about });
const number = (name: string, about: string): Column => ({ name, type: 'number', about });

const article = integer('article', 'The article, by its number in the run');
const confidence = number('confidence', 'How sure visitx is, from 0 to 1');
const region = (of: string): Column[] => [
  text('region_code', `Kemendagri code of ${of}; empty abroad`),
  text('region', `Regency, city or province of ${of}`),
  text('province', `Province of ${of}`),
  text('country', `ISO 3166-1 alpha-2 code of ${of}`),
];

const ARTICLES: Table = {
  name: 'articles',
  about: 'Every article that was read, with a visit or without',
  key: ['article'],
  columns: [
    integer('article', 'Number of the article in the run: its place in the order of the input, from 1'),
    text('url', 'Where it is published'),
    text('outlet', 'Who published it'),
    text('title', 'Its title'),
    text('lead', 'The sentence under the title'),
    text('authors', 'Writers, parted by semicolons'),
    text('editors', 'Editors, parted by semicolons'),
    text('published', 'ISO 8601, as far as the article says'),
    text('modified', 'ISO 8601, as far as the article says'),
    text('dateline', 'The place at the start of the text'),
    text('language', 'BCP 47'),
    integer('visits', 'How many visits it reports'),
    text('diagnostics', 'Codes of doubts about it, parted by semicolons'),
    text('source_kind', 'file, stdin, url, warc or archive'),
    text('source_path', 'The file as it was given'),
    text('source_url', 'The address that was asked for'),
    text('source_record', 'Entry, line or record of an archive'),
    integer('source_offset', 'Byte in the archive at which it begins'),
    text('source_sha256', 'Of the bytes as received'),
    text('text', 'The article as a reader has it, a paragraph a line'),
  ],
};

const VISITS: Table = {
  name: 'visits',
  about: 'Every visit that an article reports',
  key: ['article', 'visit'],
  columns: [
    article,
    integer('visit', 'Number of the visit in the article, from 1'),
    text('kind', 'study-visit, working-visit, courtesy-call, inspection, state-visit or other'),
    text('term', "The article's own word for it"),
    text('status', 'held, planned or cancelled'),
    text('date_start', 'ISO 8601, or EDTF with XXXX for a year that nothing settles'),
    text('date_end', 'The last day; equal to date_start where it was one'),
    text('date_precision', 'day, month or year'),
    text('time', 'HH:MM, with offset where the zone is given'),
    text('place', 'Name of the place'),
    text('address', 'Address of the place'),
    ...region('the place'),
    text('visitors', 'Agencies that came, parted by semicolons'),
    text('visitor_leaders', 'Who led them, parted by semicolons'),
    integer('visitor_size', 'Head count of those who came'),
    text('hosts', 'Agencies that were visited, parted by semicolons'),
    text('host_leaders', 'Who received them, parted by semicolons'),
    text('purposes', 'What for, parted by semicolons'),
    text('topics', 'About what, parted by semicolons'),
    number('budget', 'What it costs'),
    text('budget_currency', 'ISO 4217'),
    text('budget_source', 'Who pays'),
    confidence,
  ],
};

const PARTIES: Table = {
  name: 'parties',
  about: 'Who visited and who was visited, an agency a row',
  key: ['article', 'visit', 'party'],
  columns: [
    article,
    integer('visit', 'The visit, by its number in the article'),
    integer('party', 'Number of the party in the visit, from 1'),
    text('side', 'visitor or host'),
    text('agency', 'The agency, by its id in the article'),
    text('agency_name', 'Its name'),
    text('leader', 'Who led or received, by the id in the article'),
    text('leader_name', 'The name'),
    integer('size', 'Head count of a delegation'),
    confidence,
  ],
};

const PEOPLE: Table = {
  name: 'people',
  about: 'Every person that an article names',
  key: ['article', 'person'],
  columns: [
    article,
    text('person', 'Id of the person in the article'),
    text('name', 'Without honorifics and degrees'),
    text('aliases', 'Other wordings in the article, parted by semicolons'),
    text('honorifics', 'Titles and degrees, parted by semicolons'),
    text('position', 'Office held'),
    text('agency', 'The agency, by its id in the article'),
    text('agency_name', 'Its name'),
    text('side', 'visitor, host or other'),
    text('roles', 'leader, receiver, companion, speaker; parted by semicolons'),
    confidence,
  ],
};

const AGENCIES: Table = {
  name: 'agencies',
  about: 'Every agency that an article names',
  key: ['article', 'agency'],
  columns: [
    article,
    text('agency', 'Id of the agency in the article'),
    text('name', 'Its full name'),
    text('aliases', 'Other wordings in the article, parted by semicolons'),
    text('type', 'ministry, regional-government, regional-office, legislature and so on'),
    text('parent', 'The office above it, by its id in the article'),
    ...region('the agency'),
  ],
};

const QUOTES: Table = {
  name: 'quotes',
  about: 'Every quote, direct and indirect',
  key: ['article', 'quote'],
  columns: [
    article,
    integer('quote', 'Number of the quote in the article, from 1'),
    text('text', 'The words'),
    text('kind', 'direct or indirect'),
    text('cue', 'The verb that introduces it'),
    text('speaker', 'The person, by the id in the article'),
    text('speaker_name', 'The name'),
    confidence,
  ],
};

const RECOMMENDATIONS: Table = {
  name: 'recommendations',
  about: 'What someone advised, asked for, proposed or hoped',
  key: ['article', 'recommendation'],
  columns: [
    article,
    integer('recommendation', 'Number of the recommendation in the article, from 1'),
    text('text', 'The words'),
    text('force', 'advise, request, propose or hope'),
    text('by', 'Person or agency, by the id in the article'),
    text('by_name', 'The name'),
    text('to', 'Person or agency, by the id in the article'),
    text('to_name', 'The name'),
    confidence,
  ],
};

export const TABLES: readonly Table[] = [ARTICLES, VISITS, PARTIES, PEOPLE, AGENCIES, QUOTES, RECOMMENDATIONS];
