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
  const { bytes, info } = source;
  const name = info.path ?? info.url ?? 'the input';
  refuseForeignBytes(bytes, name);
  const charset: Charset = source.characters === undefined ? findCharset(bytes, source.contentType) : { label: 'utf-8', by: 'declared' };
  if (!charset.label.startsWith('utf-16') && isBinary(bytes, charset.label === 'utf-8' && charset.by !== 'guessed')) {
    throw new VisitxError('input-binary', `${name} holds binary data, not text`, { hint: 'give the article as HTML or plain text' });
  }
  const characters = charactersOf(source) ?? decodeBytes(bytes, charset.label);
  const kind = kindOf(characters, source.contentType);
  refuseForeignText(characters, kind, name);
  const url = options.url ?? info.finalUrl ?? info.url;
  return {
    kind,
    characters,
    encoding: charset.label,
    ...(url === undefined ? {} : { url }),
    source: info,
    diagnostics: [...(source.diagnostics ?? []), ...diagnose({ characters, charset, bytes, kind })],
    ...(source.following === undefined ? {} : { following: source.following.map((page) => readDocument(page)) }),
  };
};

/** What a program held as characters needs no decoding; but half a surrogate pair is none, and is U+FFFD in the bytes alone. */
const charactersOf = ({ bytes, characters }: Source): string | undefined => {
  if (characters === undefined || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(REPLACEMENT)) return undefined;
  return characters.startsWith('\ufeff') ? characters.slice(1) : characters;
};

const REPLACEMENT = '\ufffd';

interface Decoded {
  readonly bytes: Uint8Array;
  readonly charset: Charset;
  readonly characters: string;
  readonly kind: Document['kind'];
}

const refuseForeignBytes = (bytes: Uint8Array, name: string): void => {
  if (bytes.length === 0) throw emptyInput(name);
  if (bytes.length > MAX_BYTES) {
    throw new VisitxError('input-too-large', `${name} has ${bytes.length} bytes, more than the ${MAX_BYTES} that one article may have`, {
      hint: 'give one article a file',
    });
  }
  const foreign = foreignFormat(bytes);
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

const diagnose = ({ characters, charset, bytes, kind }: Decoded): Diagnostic[] => {
  const diagnostics: Diagnostic[] = [];
  const add = (code: Diagnostic['code'], message: string) => diagnostics.push({ code, message, spans: [] });
  const { label, declared } = charset;
  if (charset.by === 'guessed' && declared !== undefined && declared !== label) {
    add('encoding-guessed', `declared as ${declared}, but the bytes say otherwise; read as ${label}`);
  } else if (charset.by === 'guessed' && label !== 'utf-8') {
    add('encoding-guessed', `no encoding is declared and the bytes are not UTF-8; read as ${label}`);
  }
  if (label === 'utf-8' && !isUtf8(bytes)) {
    const count = characters.split('\ufffd').length - 1;
    add('decoded-with-replacement', `${count} ${count === 1 ? 'byte sequence is' : 'byte sequences are'} not valid UTF-8`);
  }
  // Pages are full of them in scripts and spacing; in a text that a person pasted they are worth a word.
  const invisible = kind === 'text' ? countInvisible(characters) : 0;
  if (invisible > 0)
    add('control-characters', `${invisible} control or invisible ${invisible === 1 ? 'character was' : 'characters were'} left out`);
  return diagnostics;
};
