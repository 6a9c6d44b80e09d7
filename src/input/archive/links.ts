import { parse } from 'csv-parse';
import { Parser } from 'htmlparser2';
import { VisitxError } from '../../core/error.ts';
import { messageOf } from '../../core/fault-code.ts';
import { URL_COLUMNS } from './input-kind.ts';
import { linesOf } from './lines.ts';

/** An address that a list, a table, a sitemap or a feed gives. */
export interface Link {
  readonly url: string;
  /** The line or the entry, from 1. */
  readonly number: number;
  /** ISO 8601, where the list says so. */
  readonly published?: string;
  /** True for an address of another list. */
  readonly isList?: boolean;
}

const LONGEST_URL = 8192;

/** A list with an address a line; what follows `#` at the start of a line is a comment. */
export async function* linksInLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Link> {
  for await (const { bytes, number } of linesOf(chunks, { maxBytes: LONGEST_URL })) {
    const url = new TextDecoder().decode(bytes).trim();
    if (url !== '' && !url.startsWith('#')) yield { url, number };
  }
}

const PUBLISHED_COLUMNS: ReadonlySet<string> = new Set(['published', 'date', 'pubdate', 'lastmod']);

/** A table with a column of addresses, its cells parted by commas, semicolons or tabs. */
export async function* linksInTable(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Link> {
  const parser = parse({ bom: true, delimiter: [',', ';', '\t'], relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  const feeding = feed(chunks, parser);
  feeding.catch(() => {});
  let columns: { readonly url: number; readonly published: number } | undefined;
  let number = 0;
  for await (const row of parser) {
    const cells: string[] = Array.isArray(row) ? row.map(String) : [];
    number += 1;
    if (columns === undefined) columns = columnsOf(cells.map((cell) => cell.trim().toLowerCase()));
    else {
      const url = cells[columns.url]?.trim();
      const published = isoOf(cells[columns.published]);
      if (url) yield { url, number, ...(published === undefined ? {} : { published }) };
    }
  }
  await feeding;
}

const columnsOf = (names: readonly string[]) => ({
  url: names.findIndex((name) => URL_COLUMNS.has(name)),
  published: names.findIndex((name) => PUBLISHED_COLUMNS.has(name)),
});

const feed = async (chunks: AsyncIterable<Uint8Array>, parser: ReturnType<typeof parse>): Promise<void> => {
  try {
    for await (const chunk of chunks) {
      if (!parser.write(chunk)) await new Promise((resolve) => parser.once('drain', resolve));
    }
    parser.end();
  } catch (fault) {
    parser.destroy(fault instanceof Error ? fault : new Error(messageOf(fault)));
  }
};

/** A day or a moment that a list gives as ISO 8601; other forms are left alone, for they may be read in two ways. */
const isoOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(text.trim()) && !Number.isNaN(Date.parse(text.trim())) ? text.trim() : undefined;

const MAX_LINKS_BYTES = 64 * 1024 * 1024;

/**
 * The addresses of a sitemap, of an index of sitemaps, or of an RSS or Atom feed.
 * @throws VisitxError `input-too-large`.
 */
export async function* linksInXml(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Link> {
  const reader = new LinkReader();
  const parser = new Parser(reader, { xmlMode: true, decodeEntities: true });
  const decoder = new TextDecoder();
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_LINKS_BYTES) {
      throw new VisitxError('input-too-large', `the sitemap or feed has more than ${MAX_LINKS_BYTES} bytes`, { hint: 'split it' });
    }
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* reader.take();
  }
  parser.end();
  yield* reader.take();
}

/** What one entry said so far. */
interface EntryParts {
  url: string | undefined;
  published: string | undefined;
}

const ENTRIES: ReadonlySet<string> = new Set(['url', 'sitemap', 'item', 'entry']);
const LINK_TAGS: ReadonlySet<string> = new Set(['loc', 'link']);
/** `lastmod` is left out: that a page was changed says nothing of when its article was published. */
const DATE_TAGS: ReadonlySet<string> = new Set(['pubdate', 'published', 'publication_date', 'date']);

class LinkReader {
  #links: Link[] = [];
  #number = 0;
  #entry: EntryParts | undefined;
  #entryTag = '';
  #text = '';

  take(): Link[] {
    const links = this.#links;
    this.#links = [];
    return links;
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    const tag = localName(name);
    this.#text = '';
    if (this.#entry === undefined && ENTRIES.has(tag)) {
      this.#entry = { url: undefined, published: undefined };
      this.#entryTag = tag;
      return;
    }
    const { href, rel = 'alternate' } = attributes;
    if (this.#entry && tag === 'link' && href && rel === 'alternate') this.#entry.url ??= href.trim();
  }

  ontext(text: string): void {
    if (this.#entry && this.#text.length < LONGEST_URL) this.#text += text;
  }

  onclosetag(name: string): void {
    const tag = localName(name);
    const entry = this.#entry;
    if (!entry) return;
    const text = this.#text.trim();
    this.#text = '';
    if (LINK_TAGS.has(tag) && text !== '' && !name.startsWith('image:')) entry.url ??= text;
    else if (DATE_TAGS.has(tag) && text !== '') entry.published ??= momentOf(text);
    else if (tag === this.#entryTag) this.#finish(entry);
  }

  #finish({ url, published }: EntryParts): void {
    this.#number += 1;
    this.#entry = undefined;
    if (url === undefined) return;
    const isList = this.#entryTag === 'sitemap';
    this.#links.push({ url, number: this.#number, ...(published === undefined ? {} : { published }), ...(isList ? { isList } : {}) });
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

const RFC_822 = /^(?:[a-z]{3}, )?(?<day>\d{1,2}) (?<month>[a-z]{3}) (?<year>\d{4})\b/iu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day of a feed's date as it stands there, in the zone that stands there. */
const momentOf = (text: string): string | undefined => {
  const { day, month, year } = RFC_822.exec(text)?.groups ?? {};
  const index = MONTHS.indexOf((month ?? '').toLowerCase());
  if (day === undefined || index < 0) return isoOf(text);
  return `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
};
