import { foldWords } from '../core/text.ts';
import type { Region, Report, Visit } from '../report/schema.ts';
import type { ArchiveAgency, ArchiveArticle, ArchiveData, ArchiveRegion, ArchiveVisit } from './archive-types.ts';
import type { Labels } from './labels.ts';
import { pointOf } from './points.ts';
import { nameOf } from './values.ts';

export const PACK_SIZE = 40;

/** The index of an archive: agencies and people of one name brought together, regions with their points. */
export const archiveData = (reports: readonly Report[], labels: Labels): ArchiveData => {
  const register = newRegister();
  const articles = reports.map(articleOf);
  const visits = reports.flatMap((report, i) => visitsOf(report, i, register));
  return {
    labels,
    articles,
    visits,
    agencies: register.agencies,
    people: register.people,
    provinces: Object.fromEntries([...register.provinces].sort()),
    regions: Object.fromEntries([...register.regions].sort()),
    packSize: PACK_SIZE,
  };
};

const articleOf = ({ article }: Report): ArchiveArticle => ({
  title: article.title ?? firstWords(article.text),
  outlet: article.outlet ?? '',
  published: article.published ?? '',
  url: article.url ?? '',
});

const firstWords = (text: string): string => `${[...text.slice(0, 90)].slice(0, 80).join('')}…`;

interface Register {
  readonly agencies: ArchiveAgency[];
  readonly people: { name: string; quotes: number; articles: number[] }[];
  readonly provinces: Map<string, string>;
  readonly regions: Map<string, ArchiveRegion>;
  readonly agencyAt: (name: string, region: Region | null) => number;
  readonly personAt: (name: string) => number;
  readonly regionAt: (region: Region | null | undefined) => string;
}

const newRegister = (): Register => {
  const agencies: ArchiveAgency[] = [];
  const people: { name: string; quotes: number; articles: number[] }[] = [];
  const provinces = new Map<string, string>();
  const regions = new Map<string, ArchiveRegion>();
  const places = { agencies: new Map<string, number>(), people: new Map<string, number>() };
  const regionAt = (region: Region | null | undefined): string => {
    if (!region?.code) return '';
    const province = region.code.slice(0, 2);
    provinces.set(province, region.province ?? (region.code.length === 2 ? region.name : (provinces.get(province) ?? province)));
    if (!regions.has(region.code)) regions.set(region.code, { name: region.name, at: pointOf(region.code) });
    return region.code;
  };
  return {
    agencies,
    people,
    provinces,
    regions,
    regionAt,
    agencyAt: (name, region) => placeIn(places.agencies, foldWords(name) || name, () => agencies.push({ name, region: regionAt(region) })),
    personAt: (name) => placeIn(places.people, foldWords(name) || name, () => people.push({ name, quotes: 0, articles: [] })),
  };
};

/** The number under a key, given out in the order in which keys first come. */
const placeIn = (places: Map<string, number>, key: string, add: () => number): number => {
  const known = places.get(key);
  if (known !== undefined) return known;
  const place = add() - 1;
  places.set(key, place);
  return place;
};

const visitsOf = (report: Report, article: number, register: Register): ArchiveVisit[] => {
  const people = report.people.map(({ id, name }) => {
    const place = register.personAt(name);
    const person = register.people[place];
    if (person) {
      person.quotes += report.quotes.filter(({ speaker }) => speaker === id).length;
      if (person.articles.at(-1) !== article) person.articles.push(article);
    }
    return place;
  });
  return report.visits.map((visit, index) => visitOf({ report, visit, article, index, people: [...new Set(people)] }, register));
};

interface Found {
  readonly report: Report;
  readonly visit: Visit;
  readonly article: number;
  readonly index: number;
  readonly people: readonly number[];
}

const visitOf = ({ report, visit, article, index, people }: Found, register: Register): ArchiveVisit => {
  const agenciesOf = (parties: readonly { readonly agency: string | null }[]) =>
    parties.map(({ agency }) => report.agencies.find(({ id }) => id === agency)).filter((agency) => agency !== undefined);
  const visitors = agenciesOf(visit.visitors);
  const hosts = agenciesOf(visit.hosts);
  const { place } = visit;
  return {
    article,
    index,
    kind: visit.kind,
    status: visit.status,
    start: visit.date?.start ?? '',
    end: visit.date?.end ?? '',
    visitors: visitors.map(({ name, region }) => register.agencyAt(name, region)),
    hosts: hosts.map(({ name, region }) => register.agencyAt(name, region)),
    from: register.regionAt(visitors.find(({ region }) => region?.code)?.region),
    to: register.regionAt(hosts.find(({ region }) => region?.code)?.region ?? place?.region),
    place: [place?.name, place?.region?.name].filter(Boolean).join(', ') || leaderOf(report, visit),
    purpose: visit.purposes[0]?.text ?? '',
    people,
  };
};

/** Where no place is named, the host's own name says most. */
const leaderOf = (report: Report, visit: Visit): string => nameOf(report, visit.hosts[0]?.leader ?? null);
