import { type LinkedArticle, linkedValues } from './json-ld.ts';
import type { MetaValue, PageMeta } from './page-meta.ts';

/** A time as markup gives it. `iso` has an offset only where the markup says one. */
export interface MetaTime extends MetaValue {
  readonly iso: string;
  readonly hasOffset: boolean;
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'published_time',
  'content_publisheddate',
  'contentpublisheddate',
  'pubdate',
  'publishdate',
  'publish_date',
  'publish-date',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'datecreated',
];
const MODIFIED = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'modified_time',
  'lastmod',
  'dcterms.modified',
  'last-modified',
];

export const publishedInMarkup = (meta: PageMeta): MetaTime | undefined => firstTime(meta, ['datePublished', 'dateCreated'], PUBLISHED);

export const modifiedInMarkup = (meta: PageMeta): MetaTime | undefined => firstTime(meta, ['dateModified'], MODIFIED);

const firstTime = (meta: PageMeta, keys: readonly string[], names: readonly string[]): MetaTime | undefined => {
  const linked = meta.article ? linkedTimes(meta.article, keys) : [];
  const metas = names.flatMap((name) => (meta.metas.get(name) ?? []).map((value) => ({ value, path: `meta[${name}]` })));
  return [...linked, ...metas].map(readTime).find((time) => time !== undefined);
};

const linkedTimes = (article: LinkedArticle, keys: readonly string[]): MetaValue[] => keys.flatMap((key) => linkedValues(article, key));

const ISO =
  /^(?<date>\d{4}-\d{2}-\d{2})(?:[T ]{1,3}(?<time>\d{2}:\d{2})(?::(?<second>\d{2}))?(?:[.,]\d{1,9})?\s?(?<offset>Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/u;
const SLASHED = /^(?<year>\d{4})[/.](?<month>\d{2})[/.](?<day>\d{2})(?:\s(?<time>\d{2}:\d{2})(?::(?<second>\d{2}))?)?$/u;

/** Reads a time of markup; a day that no calendar has gives none. */
export const readTime = (value: MetaValue): MetaTime | undefined => {
  const text = value.value.trim();
  const g = ISO.exec(text)?.groups ?? SLASHED.exec(text)?.groups;
  if (!g) return readLooseTime(value, text);
  const date = g.date ?? `${g.year}-${g.month}-${g.day}`;
  if (!isDay(date)) return undefined;
  if (g.time === undefined || g.time > '23:59') return { ...value, iso: date, hasOffset: false };
  const clock = `${date}T${g.time}${g.second === undefined ? '' : `:${g.second}`}`;
  const offset = normalOffset(g.offset);
  return { ...value, iso: clock + (offset ?? ''), hasOffset: offset !== undefined };
};

/** RFC 1123 and ISO week day forms with a zone ("Thu, 05 Nov 2015 14:56:43 +0700"). */
const readLooseTime = (value: MetaValue, text: string): MetaTime | undefined => {
  if (!/\b\d{4}\b/u.test(text) || !/(?:GMT|UTC|[+-]\d{2}:?\d{2})$/u.test(text)) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) return undefined;
  const offset = normalOffset(/[+-]\d{2}:?\d{2}$/u.exec(text)?.[0]) ?? '+00:00';
  return { ...value, iso: atOffset(time, offset), hasOffset: true };
};

const isDay = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date && date > '1945' && date < '2100';
};

const normalOffset = (offset: string | undefined): string | undefined => {
  if (offset === undefined) return undefined;
  if (offset === 'Z') return '+00:00';
  const digits = offset.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
};

/** Milliseconds of an offset such as "+07:00". */
const offsetMs = (offset: string): number => {
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))) * 60_000;
};

/** The instant as the clocks of a zone show it. */
export const atOffset = (time: number, offset: string): string => new Date(time + offsetMs(offset)).toISOString().slice(0, 19) + offset;
