import { gunzipHead } from './gzip-member.ts';

/** What a file is, told by its first bytes, never by its name. */
export type InputKind =
  | 'warc'
  | 'zip'
  | 'tar'
  | 'json-lines'
  /** One JSON object over several lines. */
  | 'json'
  | 'url-list'
  | 'url-table'
  | 'sitemap'
  | 'feed'
  /** Packed in a way that visitx does not read. */
  | 'packed'
  /** Whatever else: an article, or no article; the reader of documents tells. */
  | 'page';

export interface Kind {
  readonly kind: InputKind;
  readonly isGzip: boolean;
}

/** In bytes: enough for the first tag behind a licence, and for the header of a tar archive. */
export const HEAD_BYTES = 16_384;

/** Tells what the file is that begins with these bytes. */
export const inputKindOf = (head: Uint8Array): Kind => {
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  return { kind: plainKindOf(isGzip ? gunzipHead(head) : Buffer.from(head)), isGzip };
};

const MAGIC: readonly (readonly [readonly number[], InputKind])[] = [
  [[0x57, 0x41, 0x52, 0x43, 0x2f], 'warc'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x1f, 0x8b], 'packed'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'packed'],
  [[0x42, 0x5a, 0x68], 'packed'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'packed'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'packed'],
  [[0x52, 0x61, 0x72, 0x21], 'packed'],
];

const plainKindOf = (head: Buffer): InputKind => {
  const magic = MAGIC.find(([bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (magic) return magic[1];
  if (isTar(head)) return 'tar';
  return textKindOf(head.toString('utf8').replace(/^\ufeff/u, ''), head.length < HEAD_BYTES);
};

const TAR_HEADER = 512;
const TAR_SUM_START = 148;
const TAR_SUM_END = 156;

/** The sum of the header's bytes, its own field read as spaces, stands in it in octal. */
const isTar = (head: Buffer): boolean => {
  if (head.length < TAR_HEADER || head[0] === 0) return false;
  const stated = Number.parseInt(head.toString('latin1', TAR_SUM_START, TAR_SUM_END), 8);
  let sum = 0;
  for (let i = 0; i < TAR_HEADER; i += 1) sum += i >= TAR_SUM_START && i < TAR_SUM_END ? 0x20 : (head[i] ?? 0);
  return stated === sum;
};

const FEED = /^<(?:rss|feed|rdf:rdf)[\s>]/iu;
const SITEMAP = /^<(?:[a-z]{1,20}:)?(?:urlset|sitemapindex)[\s>]/iu;

const textKindOf = (head: string, isWhole: boolean): InputKind => {
  const text = head.trimStart();
  if (text.startsWith('<')) {
    const element = firstElement(text);
    if (SITEMAP.test(element)) return 'sitemap';
    return FEED.test(element) ? 'feed' : 'page';
  }
  if (text.startsWith('{')) return jsonKindOf(text, isWhole);
  const lines = text.split(/\r?\n|\r/u);
  if (!isWhole && lines.length > 1) lines.pop();
  if (isUrlList(lines)) return 'url-list';
  return isUrlTable(lines) ? 'url-table' : 'page';
};

/** What follows an XML declaration, a document type and comments. */
const firstElement = (text: string): string => {
  let rest = text;
  for (;;) {
    const close = rest.startsWith('<?') ? '?>' : rest.startsWith('<!--') ? '-->' : undefined;
    const end = close === undefined ? -1 : rest.indexOf(close);
    if (close === undefined || end < 0) return rest;
    rest = rest.slice(end + close.length).trimStart();
  }
};

const JSON_START = /^\{[ \t]{0,8}"(?:[^"\\\n]|\\.){1,80}"[ \t]{0,8}:/u;

const jsonKindOf = (text: string, isWhole: boolean): InputKind => {
  const [first = '', second = ''] = text.split('\n', 2);
  // A line that is broken is still one of JSON Lines where the next begins as one.
  if (JSON_START.test(second) && second.startsWith('{')) return 'json-lines';
  const isOneLine = first.length < text.length;
  if (JSON_START.test(first) && (isOneLine || !isWhole || text.trimEnd().endsWith('}'))) {
    // An object that goes on over lines is whole only at its end; a broken first line is still one of JSON Lines.
    return isOneLine && /[[{,]\s*$/u.test(first) ? 'json' : 'json-lines';
  }
  return /^\{\s*"/u.test(text) ? 'json' : 'page';
};

const URL_LINE = /^https?:\/\/\S{1,4096}$/iu;

const isUrlList = (lines: readonly string[]): boolean => {
  const entries = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  return entries.length > 0 && entries.every((line) => URL_LINE.test(line));
};

/** Names of the column that holds the address of an article. */
export const URL_COLUMNS: ReadonlySet<string> = new Set(['url', 'link', 'href', 'address', 'loc']);

const isUrlTable = ([head = '', first = '']: readonly string[]): boolean =>
  head.split(/[,;\t]/u).some((cell) => URL_COLUMNS.has(cell.trim().replace(/^"|"$/gu, '').toLowerCase())) && /https?:\/\//iu.test(first);
