import type { Diagnostic } from '../../core/diagnostic.ts';
import { foldWords } from '../../core/text.ts';
import type { Document } from '../../document/document.ts';
import type { ArticlePatterns } from '../article-patterns.ts';
import type { DraftValue } from '../compose.ts';
import { domainIn, outletOfUrl } from '../outlet-name.ts';
import { findDates, readPublicationLine } from '../publication-line.ts';
import type { Finding } from './findings.ts';
import type { FrontMatter } from './markdown.ts';
import type { PlainLine } from './plain-lines.ts';

export const distinct = (values: readonly DraftValue[]): DraftValue[] => {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = foldWords(value.value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

export const frontValue = ({ values }: FrontMatter, key: string): DraftValue | undefined => {
  const exact = values.get(key);
  if (exact === undefined) return undefined;
  return { value: exact, origin: { from: 'markup', path: `front-matter.${key}`, exact, rule: 'article/front-matter' } };
};

export const frontDate = (frontMatter: FrontMatter, patterns: ArticlePatterns): DraftValue | undefined => {
  const value = frontValue(frontMatter, 'date');
  const iso = value && readPublicationLine(value.value, patterns)?.iso;
  return value && iso !== undefined ? { ...value, value: iso } : undefined;
};

/** Where an outlet may be named beside the article's own lines. */
interface OutletSources {
  readonly document: Document;
  readonly all: readonly PlainLine[];
}

const OUTLET_RULES = ['dateline', 'byline', 'publication-line', 'signature', 'title'] as const;

/** The outlet as the article's own lines name it; else as its footer or its address does. */
export const outletOf = (findings: readonly Finding[], { document, all }: OutletSources): DraftValue | undefined => {
  const named = findings.filter((f) => f.field === 'outlet').map((f) => f.value);
  for (const place of OUTLET_RULES) {
    const value = named.find((v) => v.origin.rule.startsWith(`article/${place}/`));
    if (value) return value;
  }
  const footer = all.slice(-15).find((line) => /^(?:copyright|©|\(c\))/iu.test(line.text))?.text;
  const owner = footer === undefined ? undefined : domainIn(footer)?.text;
  if (owner !== undefined)
    return { value: owner, origin: { from: 'markup', path: 'footer', exact: owner, rule: 'article/outlet/copyright-line' } };
  const host = document.url === undefined ? undefined : outletOfUrl(document.url);
  if (host === undefined) return undefined;
  return { value: host, origin: { from: 'markup', path: 'url', exact: host, rule: 'article/outlet/host' } };
};

/** The time of publication; the day of the last change stands in where the page shows no other. */
export const publishedOf = (
  findings: readonly Finding[],
  bodyText: string,
  patterns: ArticlePatterns,
): { published?: DraftValue; diagnostics: Diagnostic[] } => {
  const published = findings.find((f) => f.field === 'published')?.value;
  if (published) return { published: settleDayOrder(published, bodyText, patterns), diagnostics: [] };
  const modified = findings.find((f) => f.field === 'modified')?.value;
  if (!modified) return { diagnostics: [] };
  const origin = { ...modified.origin, rule: 'article/publication-line/only-modified' };
  return {
    published: { value: modified.value.slice(0, 10), origin },
    diagnostics: [
      { code: 'date-in-doubt', message: 'only the time of the last change is given; its day stands for the day of publication', spans: [] },
    ],
  };
};

/** "7/2/2025" is read by the order of the day that lies nearer to the dates of the body, day first where none tells. */
const settleDayOrder = (value: DraftValue, bodyText: string, patterns: ArticlePatterns): DraftValue => {
  const other = value.origin.from === 'text' ? readPublicationLine(value.origin.exact, patterns)?.otherDate : undefined;
  if (other === undefined) return value;
  const days = findDates(bodyText.slice(0, 20_000), patterns).map((date) => Date.parse(date.iso));
  const distance = (iso: string): number => Math.min(...days.map((day) => Math.abs(day - Date.parse(iso))));
  if (days.length === 0 || distance(other) >= distance(value.value.slice(0, 10))) return value;
  return { ...value, value: other + value.value.slice(10) };
};

/** The place of the dateline; else the one before the date in a publication line ("Jakarta, 12 Mei 2024"), if the body speaks of it. */
export const datelineOf = (findings: readonly Finding[], bodyText: string, patterns: ArticlePatterns): DraftValue | undefined => {
  const dateline = findings.find((f) => f.field === 'dateline')?.value;
  if (dateline) return dateline;
  for (const { field, value } of findings) {
    if (field !== 'published' || value.origin.from !== 'text') continue;
    const place = /^(?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}), \d/u.exec(value.origin.line.text)?.groups?.place;
    if (place !== undefined && bodyText.includes(place) && place.replace(patterns.dateFiller, '').trim() !== '') {
      return { value: place, origin: { ...value.origin, exact: place, rule: 'article/publication-line/place' } };
    }
  }
  return undefined;
};
