import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../core/diagnostic.ts';
import { VisitxError } from '../core/error.ts';
import { countInvisible } from '../core/text.ts';
import type { Source } from '../input/source.ts';
import { type Charset, decodeBytes, findCharset } from './charset.ts';
import type { Document } from './document.ts';
import { foreignFormat, foreignText, isBinary, isHtml } from './sniff.ts';

/** In characters: far above any article, far below what would stall. */
export const MAX_TEXT_LENGTH = 1_000_000;
/** In bytes: pages carry scripts and inline images. */
export const MAX_BYTES = 64_000_000;

export interface DocumentOptions {
  /** Where the document is published. */
  readonly url?: string | undefined;
}

/**
 * Bytes to characters, told apart as HTML or plain text.
 * @throws VisitxError `input-empty`, `input-binary`, `format-unknown` or `input-too-large`.
 */
export const readDocument = (source: Source, options: DocumentOptions = {}): Document => {
  const { info } = source;
  const name = info.path ?? info.url ?? 'the input';
  const { characters, charset, isDamaged } = source.characters === undefined ? decode(source, name) : takeText(source.characters, name);
  const kind = kindOf(characters, source.contentType);
  refuseForeignText(characters, kind, name);
  const url = options.url ?? info.finalUrl ?? info.url;
  return {
    kind,
    characters,
    encoding: charset.label,
    ...(url === undefined ? {} : { url }),
    source: info,
    diagnostics: [...(source.diagnostics ?? []), ...diagnose({ characters, charset, isDamaged, kind })],
    ...(source.following === undefined ? {} : { following: source.following.map((page) => readDocument(page)) }),
  };
};

interface Decoded {
  readonly characters: string;
  readonly charset: Charset;
  /** Whether the bytes are not what the charset allows. */
  readonly isDamaged: boolean;
}

const decode = ({ bytes, contentType }: Source, name: string): Decoded => {
  refuseForeignContent(bytes, name);
  const charset = findCharset(bytes, contentType);
  const isUtf16 = charset.label.startsWith('utf-16');
  if (!isUtf16 && isBinary(bytes, charset.label === 'utf-8' && charset.by !== 'guessed')) throw binaryInput(name);
  const isDamaged = charset.label === 'utf-8' && !isUtf8(bytes);
  return { characters: decodeBytes(bytes, charset.label), charset, isDamaged };
};

/** What a program held as characters needs no decoding. */
const takeText = (text: string, name: string): Decoded => {
  refuseForeignContent(text, name);
  if (isBinary(text, true)) throw binaryInput(name);
  const characters = text.startsWith('\ufeff') ? text.slice(1) : text;
  return { characters, charset: { label: 'utf-8', by: 'declared' }, isDamaged: false };
};

const binaryInput = (name: string): VisitxError =>
  new VisitxError('input-binary', `${name} holds binary data, not text`, { hint: 'give the article as HTML or plain text' });

const MAGIC_WINDOW = 8;

const refuseForeignContent = (content: Uint8Array | string, name: string): void => {
  if (content.length === 0) throw emptyInput(name);
  if (content.length > MAX_BYTES) {
    const unit = typeof content === 'string' ? 'characters' : 'bytes';
    throw new VisitxError(
      'input-too-large',
      `${name} has ${content.length} ${unit}, more than the ${MAX_BYTES} that one article may have`,
      {
        hint: 'give one article a file',
      },
    );
  }
  const foreign = foreignFormat(typeof content === 'string' ? Buffer.from(content.slice(0, MAGIC_WINDOW), 'utf8') : content);
  if (foreign) throw new VisitxError('format-unknown', `${name} is ${foreign.name}, not HTML or plain text`, { hint: foreign.hint });
};

const refuseForeignText = (characters: string, kind: Document['kind'], name: string): void => {
  if (characters.trim() === '') throw emptyInput(name);
  const foreign = foreignText(characters);
  if (foreign) throw new VisitxError('format-unknown', `${name} is ${foreign.name}, not HTML or plain text`, { hint: foreign.hint });
  if (kind === 'text' && characters.length > MAX_TEXT_LENGTH) {
    throw new VisitxError(
      'input-too-large',
      `${name} has ${characters.length} characters, more than the ${MAX_TEXT_LENGTH} that one article may have`,
      { hint: 'give one article a file' },
    );
  }
};

const emptyInput = (name: string): VisitxError =>
  new VisitxError('input-empty', `${name} is empty`, { hint: 'give a file that holds the text or the web page of one article' });

const kindOf = (characters: string, contentType: string | undefined): Document['kind'] => {
  if (contentType !== undefined && /html/iu.test(contentType)) return 'html';
  return isHtml(characters) ? 'html' : 'text';
};

const diagnose = ({ characters, charset, isDamaged, kind }: Decoded & { readonly kind: Document['kind'] }): Diagnostic[] => {
  const diagnostics: Diagnostic[] = [];
  const add = (code: Diagnostic['code'], message: string) => diagnostics.push({ code, message, spans: [] });
  const { label, declared } = charset;
  if (charset.by === 'guessed' && declared !== undefined && declared !== label) {
    add('encoding-guessed', `declared as ${declared}, but the bytes say otherwise; read as ${label}`);
  } else if (charset.by === 'guessed' && label !== 'utf-8') {
    add('encoding-guessed', `no encoding is declared and the bytes are not UTF-8; read as ${label}`);
  }
  if (isDamaged) {
    const count = characters.split('\ufffd').length - 1;
    add('decoded-with-replacement', `${count} ${count === 1 ? 'byte sequence is' : 'byte sequences are'} not valid UTF-8`);
  }
  // Pages are full of them in scripts and spacing; in a text that a person pasted they are worth a word.
  const invisible = kind === 'text' ? countInvisible(characters) : 0;
  if (invisible > 0)
    add('control-characters', `${invisible} control or invisible ${invisible === 1 ? 'character was' : 'characters were'} left out`);
  return diagnostics;
};
