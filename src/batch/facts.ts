import { createHash } from 'node:crypto';
import type { Report } from '../report/schema.ts';
import { urlKeyOf } from './url-key.ts';

/** What a run keeps of an article when its report is written: enough for names, duplicates and the summary. */
export interface Facts {
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601 date of the first visit or of publication. */
  readonly date: string | null;
  readonly kinds: readonly string[];
  readonly diagnostics: readonly string[];
  /** Of the fields in FIELDS, one letter each: `1` where the article has it. */
  readonly filled: string;
  /** Digest of the address in its one spelling. */
  readonly urlKey: string | null;
  /** Digest of the text. */
  readonly textKey: string;
}

/** The fields whose filling the summary tells. */
export const FIELDS = [
  'title',
  'outlet',
  'published',
  'authors',
  'dateline',
  'visits',
  'visit date',
  'visit place',
  'visitors',
  'hosts',
  'people',
  'quotes',
  'recommendations',
] as const;

export const factsOf = (report: Report): Facts => {
  const { article, visits, diagnostics } = report;
  const date = visits.find((visit) => visit.date !== null)?.date?.start ?? article.published;
  const urlKey = article.url === null ? undefined : urlKeyOf(article.url);
  return {
    title: article.title,
    outlet: article.outlet,
    date: date?.slice(0, 10) ?? null,
    kinds: visits.map(({ kind }) => kind),
    diagnostics: diagnostics.map(({ code }) => code),
    filled: filledFields(report),
    urlKey: urlKey === undefined ? null : digestOf(urlKey),
    textKey: digestOf(article.text.replace(/\s+/gu, ' ').trim().toLowerCase()),
  };
};

/** 64 bits in hexadecimal digits. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

const filledFields = ({ article, visits, people, quotes, recommendations }: Report): string =>
  [
    article.title !== null,
    article.outlet !== null,
    article.published !== null,
    article.authors.length > 0,
    article.dateline !== null,
    visits.length > 0,
    visits.some(({ date }) => date !== null),
    visits.some(({ place }) => place !== null),
    visits.some(({ visitors }) => visitors.length > 0),
    visits.some(({ hosts }) => hosts.length > 0),
    people.length > 0,
    quotes.length > 0,
    recommendations.length > 0,
  ]
    .map(Number)
    .join('');
