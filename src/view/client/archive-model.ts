import { foldWords } from '../../core/text.ts';
import type { ArchiveData, ArchiveVisit } from '../archive-types.ts';

export const FILTERS = ['text', 'kind', 'year', 'province', 'agency', 'person', 'month', 'from', 'to', 'region'] as const;
export type FilterKey = (typeof FILTERS)[number];
/** What is asked for; an empty string asks for nothing. */
export type Filters = Readonly<Record<FilterKey, string>>;

export const NO_FILTERS: Filters = {
  text: '',
  kind: '',
  year: '',
  province: '',
  agency: '',
  person: '',
  month: '',
  from: '',
  to: '',
  region: '',
};

/** A visit with what the filters and pictures ask of it. */
export interface Row {
  readonly visit: ArchiveVisit;
  readonly title: string;
  readonly outlet: string;
  readonly visitors: string;
  readonly hosts: string;
  /** `2018`, or empty. */
  readonly year: string;
  /** `2018-10`, or empty. */
  readonly month: string;
  readonly fromProvince: string;
  readonly toProvince: string;
  /** For searching, lower case without accents; folded when it is first asked for. */
  readonly words: () => string;
  readonly agencyWords: string;
  readonly personWords: string;
}

export const rowsOf = ({ articles, visits, agencies, people }: ArchiveData): Row[] => {
  const folded = { agencies: agencies.map(({ name }) => foldWords(name)), people: people.map(({ name }) => foldWords(name)) };
  const join = (list: readonly number[], from: readonly string[], by: string) => list.map((at) => from[at] ?? '').join(by);
  const names = agencies.map(({ name }) => name);
  return visits.map((visit) => {
    const article = articles[visit.article];
    const agencyWords = join([...visit.visitors, ...visit.hosts], folded.agencies, ' | ');
    const personWords = join(visit.people, folded.people, ' | ');
    return {
      visit,
      title: article?.title ?? '',
      outlet: article?.outlet ?? '',
      visitors: join(visit.visitors, names, ', '),
      hosts: join(visit.hosts, names, ', '),
      year: /^\d{4}/u.exec(visit.start)?.[0] ?? '',
      month: /^\d{4}-\d{2}/u.exec(visit.start)?.[0] ?? '',
      fromProvince: visit.from.slice(0, 2),
      toProvince: visit.to.slice(0, 2),
      words: once(
        () => `${foldWords(`${article?.title} ${article?.outlet} ${visit.place} ${visit.purpose}`)} ${agencyWords} ${personWords}`,
      ),
      agencyWords,
      personWords,
    };
  });
};

const once = (make: () => string): (() => string) => {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

type Test = (row: Row, wanted: string) => boolean;

const TESTS: Readonly<Record<FilterKey, Test>> = {
  text: (row, wanted) => wanted.split(' ').every((word) => row.words().includes(word)),
  kind: (row, wanted) => row.visit.kind === wanted,
  year: (row, wanted) => row.year === wanted,
  province: (row, wanted) => row.fromProvince === wanted || row.toProvince === wanted,
  agency: (row, wanted) => row.agencyWords.includes(wanted),
  person: (row, wanted) => row.personWords.includes(wanted),
  month: (row, wanted) => row.month === wanted,
  from: (row, wanted) => row.fromProvince === wanted,
  to: (row, wanted) => row.toProvince === wanted,
  region: (row, wanted) => row.visit.from === wanted || row.visit.to === wanted,
};

const FOLDED: ReadonlySet<FilterKey> = new Set(['text', 'agency', 'person']);

/** The rows that pass, and for each picture those that pass all filters but its own: so that it shows what could be chosen instead. */
export interface Selection {
  readonly rows: readonly Row[];
  readonly allBut: (...keys: readonly FilterKey[]) => readonly Row[];
}

export const select = (rows: readonly Row[], filters: Filters): Selection => {
  const active = FILTERS.map((key, bit) => ({
    key,
    bit: 1 << bit,
    wanted: FOLDED.has(key) ? foldWords(filters[key]) : filters[key],
  })).filter(({ wanted }) => wanted !== '');
  const failures = rows.map((row) => active.reduce((bits, { key, bit, wanted }) => (TESTS[key](row, wanted) ? bits : bits | bit), 0));
  const pass = (allowed: number) => rows.filter((_, i) => ((failures[i] ?? 0) & ~allowed) === 0);
  const all = pass(0);
  return {
    rows: all,
    allBut: (...keys) => {
      const allowed = active.filter(({ key }) => keys.includes(key)).reduce((bits, { bit }) => bits | bit, 0);
      return allowed === 0 ? all : pass(allowed);
    },
  };
};

/** Filters as the address has them, `kind=study-visit&year=2019`. */
export const readFilters = (query: string): Filters => {
  const asked = new URLSearchParams(query);
  const filters: Record<FilterKey, string> = { ...NO_FILTERS };
  for (const key of FILTERS) filters[key] = asked.get(key) ?? '';
  return filters;
};

export const writeFilters = (filters: Filters): string => {
  const asked = new URLSearchParams();
  for (const key of FILTERS) if (filters[key] !== '') asked.set(key, filters[key]);
  return asked.toString();
};
