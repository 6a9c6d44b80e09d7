import { rollups } from 'd3-array';
import { foldWords } from '../../core/text.ts';
import type { Report } from '../../report/schema.ts';
import { type Child, h, type Tree } from '../tree.ts';
import { type Archive, kindName, regionName } from './archive-context.ts';
import type { Row } from './archive-model.ts';

const MOST_ARTICLES = 60;

type Unpack = (article: number) => Promise<Report | undefined>;

/** The page of one agency: its visits on either side, with whom most, and its people. */
export const agencyLeaf = async (archive: Archive, at: number, unpack: Unpack): Promise<Child[]> => {
  const { data, rows } = archive;
  const { archive: words } = data.labels;
  const agency = data.agencies[at];
  if (!agency) return [h('p', { class: 'none' }, words.noMatch)];
  const made = rows.filter(({ visit }) => visit.visitors.includes(at));
  const received = rows.filter(({ visit }) => visit.hosts.includes(at));
  const reports = await reportsOf(
    [...made, ...received].map(({ visit }) => visit.article),
    unpack,
  );
  const wanted = foldWords(agency.name);
  const people = reports.flatMap(([, report]) => {
    const ids = new Set(report.agencies.filter(({ name }) => foldWords(name) === wanted).map(({ id }) => id));
    return report.people
      .filter((person) => person.agency !== null && ids.has(person.agency))
      .map(({ name, position }) => [name, position ?? ''] as const);
  });
  return [
    leafHead(words.agency, agency.name, [agency.region === '' ? undefined : regionName(data, agency.region)]),
    leafList(archive, words.asVisitor, made, ({ visit }) => visit.hosts),
    leafList(archive, words.asHost, received, ({ visit }) => visit.visitors),
    peopleList(archive, people),
  ];
};

const peopleList = ({ data }: Archive, people: readonly (readonly [name: string, position: string])[]): Tree | undefined => {
  if (people.length === 0) return undefined;
  const numberOf = (name: string) => data.people.findIndex((person) => foldWords(person.name) === foldWords(name));
  return h(
    'section',
    { class: 'leaf-part' },
    h('h2', {}, data.labels.archive.peopleOf),
    h(
      'ul',
      { class: 'bare' },
      rollups(
        people,
        (group) => group.length,
        ([name]) => name,
      ).map(([name]) => {
        const positions = [...new Set(people.filter((one) => one[0] === name).map((one) => one[1]))].filter(Boolean);
        return h(
          'li',
          {},
          h('a', { href: `#/person/${numberOf(name)}`, dir: 'auto' }, name),
          h('span', { class: 'quiet', dir: 'auto' }, ` ${positions.join('; ')}`),
        );
      }),
    ),
  );
};

/** The page of one person: positions, quotes with the articles they stand in. */
export const personLeaf = async (archive: Archive, at: number, unpack: Unpack): Promise<Child[]> => {
  const { data, rows } = archive;
  const { archive: words } = data.labels;
  const person = data.people[at];
  if (!person) return [h('p', { class: 'none' }, words.noMatch)];
  const wanted = foldWords(person.name);
  const found = (await reportsOf(person.articles, unpack)).map(([article, report]) => {
    const own = report.people.filter(({ name }) => foldWords(name) === wanted);
    const ids = new Set(own.map(({ id }) => id));
    const quotes = [...report.quotes.entries()].filter(([, { speaker }]) => speaker !== null && ids.has(speaker));
    return { article, positions: own.map(({ position }) => position ?? ''), quotes };
  });
  const positions = [...new Set(found.flatMap((one) => one.positions))].filter(Boolean);
  return [
    leafHead(words.person, person.name, [positions.join(' · ')]),
    quoteList(archive, found),
    leafList(
      archive,
      words.visits,
      rows.filter(({ visit }) => visit.people.includes(at)),
      ({ visit }) => visit.hosts,
    ),
  ];
};

type FoundQuotes = readonly { readonly article: number; readonly quotes: readonly (readonly [number, { readonly text: string }])[] }[];

const quoteList = ({ data }: Archive, found: FoundQuotes): Tree | undefined => {
  const quotes = found.flatMap(({ article, quotes: own }) => own.map(([i, { text }]) => ({ article, i, text })));
  if (quotes.length === 0) return undefined;
  return h(
    'section',
    { class: 'leaf-part' },
    h('h2', {}, data.labels.archive.quotesOf),
    quotes.map(({ article, i, text }) =>
      h(
        'blockquote',
        { class: 'quote' },
        h('p', {}, h('a', { class: 'v', href: `#/article/${article}/quotes/${i}`, dir: 'auto' }, `“${text}”`)),
        h('p', { class: 'quiet small', dir: 'auto' }, data.articles[article]?.title),
      ),
    ),
  );
};

const reportsOf = async (articles: readonly number[], unpack: Unpack): Promise<(readonly [number, Report])[]> => {
  const found: (readonly [number, Report])[] = [];
  for (const article of [...new Set(articles)].slice(0, MOST_ARTICLES)) {
    const report = await unpack(article);
    if (report) found.push([article, report]);
  }
  return found;
};

const leafHead = (kind: string, name: string, lines: readonly Child[]): Tree =>
  h(
    'header',
    { class: 'leaf-head' },
    h('p', { class: 'kicker' }, h('span', {}, kind)),
    h('h1', { dir: 'auto', tabindex: -1 }, name),
    lines.filter(Boolean).map((line) => h('p', { class: 'quiet', dir: 'auto' }, line)),
  );

const leafList = (
  { data, formats }: Archive,
  title: string,
  rows: readonly Row[],
  others: (row: Row) => readonly number[],
): Tree | undefined => {
  if (rows.length === 0) return undefined;
  const sorted = [...rows].sort((a, b) => (a.visit.start > b.visit.start ? -1 : 1));
  return h(
    'section',
    { class: 'leaf-part' },
    h('h2', {}, title, ' ', h('span', { class: 'quiet' }, formats.number(rows.length))),
    h(
      'ol',
      { class: 'bare leaf-list' },
      sorted.map((row) =>
        h(
          'li',
          {},
          h('p', { class: 'quiet small' }, [formats.day(row.visit.start), kindName(data, row.visit.kind)].filter(Boolean).join(' · ')),
          h(
            'p',
            {},
            h('a', { class: 'headline', href: `#/article/${row.visit.article}/visits/${row.visit.index}`, dir: 'auto' }, row.title),
          ),
          h(
            'p',
            { class: 'small' },
            others(row).map((at, i) => [
              i > 0 ? ', ' : undefined,
              h('a', { href: `#/agency/${at}`, dir: 'auto' }, data.agencies[at]?.name),
            ]),
          ),
        ),
      ),
    ),
  );
};
