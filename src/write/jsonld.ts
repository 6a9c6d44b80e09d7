import type { AgencyReport, Region, Report, Visit } from '../report/schema.ts';
import { escapeUnsafe } from './escape.ts';
import { visitTitle, webUrl } from './names.ts';

/**
 * A report as JSON-LD in the words of schema.org: the article, its visits as events, the agencies and people in them, and the
 * quotes. What the report does not know is left out.
 */
export const writeJsonLd = (report: Report): string => {
  const graph = [
    articleNode(report),
    ...report.visits.map((visit, i) => eventNode(report, visit, i)),
    ...report.agencies.map((agency) => agencyNode(agency)),
    ...report.people.map((person) => ({
      '@type': 'Person',
      '@id': `#${person.id}`,
      name: person.name,
      alternateName: listOr(person.aliases),
      jobTitle: person.position ?? undefined,
      worksFor: reference(person.agency),
    })),
    ...report.quotes.map(({ text, speaker }, i) => ({
      '@type': 'Quotation',
      '@id': `#quotes/${i}`,
      text,
      spokenByCharacter: reference(speaker),
      isPartOf: reference('article'),
    })),
    ...report.recommendations.map(({ text, by, to }, i) => ({
      '@type': 'Recommendation',
      '@id': `#recommendations/${i}`,
      reviewBody: text,
      author: reference(by),
      about: reference(to),
      isPartOf: reference('article'),
    })),
  ];
  return `${escapeUnsafe(JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)).replaceAll('</', '<\\/')}\n`;
};

const reference = (id: string | null): { '@id': string } | undefined => (id === null ? undefined : { '@id': `#${id}` });

const listOr = (list: readonly string[]): readonly string[] | undefined => (list.length === 0 ? undefined : list);

const articleNode = ({ article, visits }: Report) => ({
  '@type': 'NewsArticle',
  '@id': '#article',
  url: webUrl(article.url),
  headline: article.title ?? undefined,
  abstract: article.lead ?? undefined,
  inLanguage: article.language ?? undefined,
  datePublished: article.published ?? undefined,
  dateModified: article.modified ?? undefined,
  dateline: article.dateline ?? undefined,
  author: listOr(article.authors)?.map((name) => ({ '@type': 'Person', name })),
  editor: listOr(article.editors)?.map((name) => ({ '@type': 'Person', name })),
  publisher: article.outlet === null ? undefined : { '@type': 'NewsMediaOrganization', name: article.outlet },
  image: webUrl(article.image?.url ?? null),
  articleBody: article.text,
  about: visits.map((_, i) => ({ '@id': `#visits/${i}` })),
});

const STATUSES: Readonly<Record<Visit['status'], string>> = {
  held: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

const eventNode = (report: Report, visit: Visit, index: number) => ({
  '@type': 'Event',
  '@id': `#visits/${index}`,
  name: visitTitle(report, visit),
  additionalType: visit.kind,
  alternateName: visit.term ?? undefined,
  eventStatus: STATUSES[visit.status],
  startDate: dateOf(visit.date?.start, visit.date?.time),
  endDate: dateOf(visit.date?.end, null),
  location: placeNode(visit),
  description: visit.purposes.map(({ text }) => text).join('; ') || undefined,
  keywords: listOr(visit.topics),
  attendee: knownOr(visit.visitors.flatMap(({ agency, leader }) => [reference(agency), reference(leader)])),
  organizer: knownOr(visit.hosts.flatMap(({ agency, leader }) => [reference(agency), reference(leader)])),
  subjectOf: reference('article'),
});

const knownOr = <T>(list: readonly (T | undefined)[]): T[] | undefined => {
  const known = list.filter((item) => item !== undefined);
  return known.length === 0 ? undefined : known;
};

/** A year that nothing settles makes no date in the words of schema.org. */
const dateOf = (day: string | undefined, time: string | null | undefined): string | undefined => {
  if (day === undefined || !/^\d{4}/u.test(day)) return undefined;
  return time ? `${day}T${time}` : day;
};

const placeNode = ({ place }: Visit) =>
  place === null
    ? undefined
    : {
        '@type': 'Place',
        name: place.name ?? place.region?.name,
        address: { '@type': 'PostalAddress', streetAddress: place.address ?? undefined, ...addressOf(place.region) },
      };

const addressOf = (region: Region | null) =>
  region === null ? {} : { addressLocality: region.name, addressRegion: region.province ?? undefined, addressCountry: region.country };

const TYPES: Readonly<Partial<Record<AgencyReport['type'], string>>> = {
  university: 'CollegeOrUniversity',
  school: 'School',
  hospital: 'Hospital',
  company: 'Corporation',
  party: 'PoliticalParty',
  organisation: 'Organization',
  other: 'Organization',
};

const agencyNode = ({ id, name, aliases, type, parent, region }: AgencyReport) => ({
  '@type': TYPES[type] ?? 'GovernmentOrganization',
  '@id': `#${id}`,
  name,
  alternateName: listOr(aliases),
  parentOrganization: reference(parent),
  areaServed: region ? { '@type': 'AdministrativeArea', name: region.name, identifier: region.code ?? undefined } : undefined,
});
