import type { Article } from '../article/article.ts';
import { dayOfUrl, yearOfUrl } from '../article/url-day.ts';
import type { LostMark } from '../core/overlap.ts';
import { tokenize } from '../core/tokens.ts';
import type { Annotations } from './annotations.ts';
import { type ResolvedDate, readYears, resolveDates } from './date-resolve.ts';
import { readDateContexts } from './date-roles.ts';
import type { DateMark, DateValue } from './dates.ts';
import { listEntities } from './entities.ts';
import { findMentions } from './find-mentions.ts';
import { gatherAgencies } from './gather-agencies.ts';
import { gatherPeople } from './gather-people.ts';
import type { LanguagePack } from './language-pack.ts';
import type { NumberMark } from './numbers.ts';
import { OfficeReader } from './office-reader.ts';
import { findQuotes, type QuoteMark } from './quotes.ts';
import { findSentences } from './sentences.ts';
import { attributeSpeech } from './speakers.ts';

export interface Layers {
  readonly notes: Annotations;
  readonly dates: readonly ResolvedDate[];
  readonly numbers: readonly NumberMark[];
  readonly lostDates: readonly LostMark<DateValue>[];
}

/** What is known of when an article was published. */
export interface Reference {
  /** ISO 8601. */
  readonly published: string | undefined;
  /** Where it is published: its path may say when. */
  readonly url: string | undefined;
}

/** Runs all finders over an article, each reading the layers before it. */
export const annotate = (article: Article, pack: LanguagePack, reference: Reference): Layers => {
  const { text, blocks } = article;
  const tokens = tokenize(text, {
    gluedTails: pack.gluedTails,
    breakAt: article.bodyStart,
    ...(pack.cutPrefix ? { cutPrefix: pack.cutPrefix } : {}),
  });
  const readable = blocks.filter((b) => b.kind !== 'byline');
  const sentences = findSentences(tokens, readable, pack.abbreviations);
  const quotes = findQuotes(text, readable);
  const reader = new OfficeReader(tokens, pack.lexicon, pack.regions.read(tokens));
  const inQuote = quoteTest(tokens, quotes);
  const mentions = withoutCalls(withoutByline(findMentions(reader, pack.ties), article), inQuote);
  const people = gatherPeople(reader, mentions, pack.aliases);
  const agencies = gatherAgencies({
    reader,
    mentions: mentions.agencies,
    positions: mentions.positions,
    people: people.list,
    words: pack.agencies,
  });
  const entities = listEntities(reader, people, agencies, mentions.positions);
  const speech = attributeSpeech({
    text,
    tokens,
    blocks: readable,
    sentences,
    quotes,
    people,
    positions: mentions.positions,
    words: pack.speech,
  });
  const read = readDates(article, pack, reference);
  const { lost } = read;
  // "Universitas 17 Agustus 1945": a day that a body is called by is none of the article's.
  const dates = read.dates.filter(({ mark }) => !mentions.agencies.some((a) => a.start < mark.start && mark.end <= a.end));
  const notes = {
    text,
    blocks,
    bodyStart: article.bodyStart,
    tokens,
    sentences,
    quotes,
    inQuote,
    reader,
    mentions,
    people,
    agencies,
    entities,
    speech,
  };
  return { notes, dates, numbers: pack.findNumbers(text).kept, lostDates: lost };
};

/** Writers and editors are no people of the report; headlines capitalise every word, so a name is not read there but found again. */
const withoutByline = (mentions: Annotations['mentions'], article: Article): Annotations['mentions'] => {
  const spans = [
    ...article.blocks.filter((b) => b.kind === 'byline'),
    ...[...article.authors, ...article.editors].flatMap((s) => (s.origin.from === 'text' ? [s.origin] : [])),
  ];
  const isFree = (m: { start: number; end: number }): boolean => !spans.some((s) => s.start <= m.start && m.end <= s.end);
  const headlines = article.blocks.filter((b) => b.kind === 'title' || b.kind === 'heading');
  const isRead = (m: { start: number; end: number }): boolean => isFree(m) && !headlines.some((b) => b.start <= m.start && m.end <= b.end);
  const known = article.text.slice(article.bodyStart).toLowerCase();
  const isKnown = (m: { start: number; end: number }): boolean =>
    isRead(m) || known.includes(article.text.slice(m.start, m.end).toLowerCase());
  return {
    positions: mentions.positions.filter(isFree),
    names: mentions.names.filter(isRead),
    agencies: mentions.agencies.filter((m) => isFree(m) && isKnown(m)),
  };
};

/** “Hajab, Bupati Asahan tidak tahu?”: one word before an office in direct speech may be a call as well as a name. */
const withoutCalls = (mentions: Annotations['mentions'], inQuote: (index: number) => boolean): Annotations['mentions'] => ({
  ...mentions,
  names: mentions.names.filter((n) => !(n.rule === 'before-office' && n.run.nameEnd - n.run.nameFrom === 1 && inQuote(n.run.nameFrom))),
});

const quoteTest = (tokens: Annotations['tokens'], quotes: readonly QuoteMark[]): ((index: number) => boolean) => {
  const inside = new Uint8Array(tokens.length);
  let q = 0;
  tokens.forEach((token, i) => {
    while (q < quotes.length && (quotes[q]?.outer.end ?? 0) <= token.start) q++;
    const quote = quotes[q];
    if (quote && token.start >= quote.outer.start && token.start < quote.outer.end) inside[i] = 1;
  });
  return (index) => inside[index] === 1;
};

/** "PADANG (June 13): … arrived here today": with no year known, "today" is still the day in the dateline. */
const onDayOf = (article: Article, dates: readonly ResolvedDate[], date: ResolvedDate): ResolvedDate => {
  const { relative, precision } = date.mark.value;
  if (date.start !== undefined || precision !== 'day' || relative?.unit !== 'day' || relative.shift !== 0) return date;
  const head = dates.find((d) => d.mark.end <= article.bodyStart && d.precision === 'day' && d.role === 'dateline');
  return head?.start === undefined ? date : { ...date, start: head.start, end: head.start };
};

const readDates = (
  article: Article,
  pack: LanguagePack,
  reference: Reference,
): { dates: ResolvedDate[]; lost: readonly LostMark<DateValue>[] } => {
  const { text } = article;
  const found = pack.findDates(text);
  const marks: readonly DateMark[] = found.kept;
  const contexts = readDateContexts(text, marks, pack.dateRoles);
  const years = [...readYears(text), yearOfUrl(reference.url) ?? []].flat();
  const resolve = (published: string | undefined): ResolvedDate[] => resolveDates(marks, { published, contexts, years });
  const dates = resolve(reference.published);
  if (reference.published !== undefined) return { dates, lost: found.lost };
  // With no day of publication, the day in the dateline is what relative dates count from, else the one in the address.
  const head = dates.find((d) => d.mark.end <= article.bodyStart && d.precision === 'day' && /^\d/u.test(d.start ?? ''));
  const day = head?.start ?? dayOfUrl(reference.url)?.iso;
  return { dates: day ? resolve(day) : dates.map((d) => onDayOf(article, dates, d)), lost: found.lost };
};
