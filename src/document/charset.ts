import { isUtf8 } from 'node:buffer';

/** Which encoding the bytes are read in, and how sure that is. */
export interface Charset {
  /** WHATWG label. */
  readonly label: string;
  /** `declared` where nothing speaks against it; `guessed` where the bytes contradict or lack a declaration. */
  readonly by: 'bom' | 'declared' | 'bytes' | 'guessed';
  /** What the document or its server says, as it says it. */
  readonly declared?: string;
}

/** The HTML standard looks at 1,024 bytes; real pages put the declaration later. */
const META_WINDOW = 8192;

const META_TAG = /<meta\s[^<>]*>/giu;
const XML_DECLARATION = /^\s*<\?xml\s[^<>]*>/u;
const CHARSET = /charset *= *["']?([\w:.-]+)/iu;
const ENCODING = /encoding *= *["']?([\w:.-]+)/iu;

/** Picks the encoding: a BOM, else what is declared unless the bytes contradict it, else the bytes themselves. */
export const findCharset = (bytes: Uint8Array, contentType: string | undefined): Charset => {
  const bom = bomOf(bytes);
  if (bom) return { label: bom, by: 'bom' };
  const wide = wideWithoutBom(bytes);
  if (wide) return { label: wide, by: 'guessed' };
  const declared = declaredLabel(bytes, contentType);
  const named = declared === undefined ? {} : { declared };
  if (isUtf8(bytes)) return charsetOfValidUtf8(bytes, declared);
  const known = canonicalLabel(declared);
  if (known !== undefined && known !== 'utf-8' && !known.startsWith('utf-16')) return { label: known, by: 'declared', ...named };
  return { label: looksLikeUtf8(bytes) ? 'utf-8' : 'windows-1252', by: 'guessed', ...named };
};

/** What windows-1252 has at 0x80 to 0x9F (WHATWG index); the five bytes that it leaves open stay controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes as characters, a BOM left out; a sequence that the encoding does not have becomes U+FFFD. */
export const decodeBytes = (bytes: Uint8Array, label: string): string => {
  // `TextDecoder` loads tables for every label; the two usual ones do without.
  if (label === 'utf-8')
    return bufferOf(bytes)
      .toString('utf8')
      .replace(/^\ufeff/u, '');
  if (label !== 'windows-1252') return new TextDecoder(label).decode(bytes);
  // Several releases of Node decode 0x80 to 0x9F of windows-1252 as Latin-1: the quotes and dashes of old pages.
  return bufferOf(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80));
};

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A label as `TextDecoder` names it, or `undefined` for one that it does not know. */
const canonicalLabel = (label: string | undefined): string | undefined => {
  if (label === undefined || label === 'utf-8') return label;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
};

/** Bytes above ASCII that form valid UTF-8 throughout are UTF-8, whatever is declared: chance does not make such bytes. */
const charsetOfValidUtf8 = (bytes: Uint8Array, declared: string | undefined): Charset => {
  const named = declared === undefined ? {} : { declared };
  const known = canonicalLabel(declared);
  if (known === undefined || known === 'utf-8') return { label: 'utf-8', by: declared === undefined ? 'bytes' : 'declared', ...named };
  const isAscii = bytes.every((byte) => byte < 0x80);
  if (isAscii && known.startsWith('iso-2022')) return { label: known, by: 'declared', ...named };
  return { label: 'utf-8', by: isAscii ? 'declared' : 'guessed', ...named };
};

const bomOf = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
};

/** UTF-16 without a BOM shows as NUL in every other byte of Latin text. */
const wideWithoutBom = (bytes: Uint8Array): string | undefined => {
  const window = bytes.subarray(0, 1024);
  const pairs = Math.floor(window.length / 2);
  if (pairs < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (window[i] === 0) even += 1;
    if (window[i + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le';
  if (even > pairs * 0.7 && odd === 0) return 'utf-16be';
  return undefined;
};

/** The header's word counts before the document's own. */
const declaredLabel = (bytes: Uint8Array, contentType = ''): string | undefined => {
  const head = bufferOf(bytes.subarray(0, META_WINDOW)).toString('latin1');
  const metas = head.match(META_TAG) ?? [];
  const declarations = [
    CHARSET.exec(contentType),
    ENCODING.exec(XML_DECLARATION.exec(head)?.[0] ?? ''),
    ...metas.map((meta) => CHARSET.exec(meta)),
  ];
  return declarations.find((found) => found !== null)?.[1]?.toLowerCase();
};

/** Damaged UTF-8 still has more whole multi-byte sequences than stray high bytes. */
const looksLikeUtf8 = (bytes: Uint8Array): boolean => {
  let whole = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    if (length > 1 && byte < 0xf5 && hasContinuation(bytes, i, length)) {
      whole += 1;
      i += length - 1;
    } else stray += 1;
  }
  return whole > stray;
};

const hasContinuation = (bytes: Uint8Array, start: number, length: number): boolean => {
  for (let i = start + 1; i < start + length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return false;
  }
  return true;
};
