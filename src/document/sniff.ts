/** What the first bytes of a file that is no article say it is. */
interface Foreign {
  readonly name: string;
  readonly hint: string;
  readonly magic: readonly number[];
}

const ascii = (text: string): number[] => [...text].map((c) => c.charCodeAt(0));

const FOREIGN: readonly Foreign[] = [
  { name: 'a PDF', magic: ascii('%PDF-'), hint: 'turn it into text first, for example with "pdftotext file.pdf"' },
  { name: 'a ZIP or Office document', magic: [0x50, 0x4b, 0x03, 0x04], hint: 'save the article as plain text or as a web page first' },
  { name: 'an old Office document', magic: [0xd0, 0xcf, 0x11, 0xe0], hint: 'save the article as plain text or as a web page first' },
  { name: 'an RTF document', magic: ascii('{\\rtf'), hint: 'save the article as plain text or as a web page first' },
  { name: 'gzip data', magic: [0x1f, 0x8b], hint: 'unpack it first with "gunzip"' },
  { name: 'a PNG image', magic: [0x89, 0x50, 0x4e, 0x47], hint: 'visitx reads text, not pictures of it' },
  { name: 'a JPEG image', magic: [0xff, 0xd8, 0xff], hint: 'visitx reads text, not pictures of it' },
  { name: 'a GIF image', magic: ascii('GIF8'), hint: 'visitx reads text, not pictures of it' },
];

/** The known format, other than HTML and plain text, that the bytes begin with. */
export const foreignFormat = (bytes: Uint8Array): { readonly name: string; readonly hint: string } | undefined =>
  FOREIGN.find(({ magic }) => magic.every((byte, i) => bytes[i] === byte));

/** In characters: licences and banners come before the first element. */
const HEAD_WINDOW = 16_384;

const FEED_ROOT = /^<(?:rss|feed|urlset|sitemapindex|rdf:rdf)[\s>]/iu;

/** Markup and data that is text but no article. */
export const foreignText = (characters: string): { readonly name: string; readonly hint: string } | undefined => {
  const start = firstElement(characters);
  if (FEED_ROOT.test(start)) return { name: 'a feed or sitemap', hint: 'save the page of one article and give that' };
  if (/^[{[]/u.test(start) && isJson(characters)) return { name: 'JSON', hint: 'give the text or the web page of the article' };
  return undefined;
};

/** What follows an XML declaration and comments. */
const firstElement = (characters: string): string => {
  let rest = characters.slice(0, HEAD_WINDOW).trimStart();
  for (;;) {
    const close = rest.startsWith('<?xml') ? '>' : rest.startsWith('<!--') ? '-->' : undefined;
    const end = close === undefined ? -1 : rest.indexOf(close);
    if (close === undefined || end < 0) return rest;
    rest = rest.slice(end + close.length).trimStart();
  }
};

const isJson = (characters: string): boolean => {
  try {
    JSON.parse(characters);
    return true;
  } catch {
    return false;
  }
};

/** In bytes: what is no text shows it soon. */
const BINARY_WINDOW = 16_384;
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/gu;

/** True for bytes with too many control characters for a text: over 1 in 10, or over 1 in 50 among bytes that are no UTF-8. */
export const isBinary = (content: Uint8Array | string, isValidUtf8: boolean): boolean => {
  const window = typeof content === 'string' ? content.slice(0, BINARY_WINDOW) : asLatin1(content.subarray(0, BINARY_WINDOW));
  const controls = window.match(CONTROL)?.length ?? 0;
  return controls > window.length * (isValidUtf8 ? 0.1 : 0.02);
};

const asLatin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/** In characters. */
const FRAGMENT_WINDOW = 65_536;
const HTML_START = /^<(?:!doctype html|html|head|body|meta|title|link|script|style|article|main|section|div|header|nav|p|h1)[\s>/]/iu;
const HTML_FRAME = /<(?:html|head|body)[\s>]/iu;
const BLOCK_END = /<\/(?:p|div|article|section|h[1-6]|li|ul|body)>/giu;

/** Tells markup from plain text by content alone; three closed blocks are a fragment of a page. */
export const isHtml = (characters: string): boolean => {
  if (HTML_START.test(firstElement(characters)) || HTML_FRAME.test(characters.slice(0, HEAD_WINDOW))) return true;
  let blocks = 0;
  for (const _ of characters.slice(0, FRAGMENT_WINDOW).matchAll(BLOCK_END)) {
    blocks += 1;
    if (blocks === 3) return true;
  }
  return false;
};
