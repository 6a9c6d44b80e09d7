import { describe, expect, it } from 'vitest';
import { VisitxError } from '../src/core/error.ts';
import { foldLine } from '../src/core/text.ts';
import { MAX_BYTES, MAX_TEXT_LENGTH, readDocument } from '../src/document/decode.ts';
import type { Document } from '../src/document/document.ts';
import { memorySource } from '../src/input/memory.ts';

const read = (content: string | Uint8Array, contentType?: string): Document =>
  readDocument({ ...memorySource(content), ...(contentType === undefined ? {} : { contentType }) });

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const codes = (document: Document): string[] => document.diagnostics.map(({ code }) => code);

const refusal = (content: string | Uint8Array): string => {
  try {
    read(content);
  } catch (fault) {
    if (fault instanceof VisitxError) return fault.hint === undefined ? `${fault.code} without a hint` : fault.code;
    throw fault;
  }
  return 'nothing thrown';
};

describe('the encoding', () => {
  it('is UTF-8 where the bytes are', () => {
    expect(read('Kunjungan ke Café Aroma – hari ini')).toMatchObject({
      encoding: 'utf-8',
      characters: 'Kunjungan ke Café Aroma – hari ini',
      diagnostics: [],
    });
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf, 0x61, 0x62]],
    ['utf-16le', [0xff, 0xfe, 0x61, 0, 0x62, 0]],
    ['utf-16be', [0xfe, 0xff, 0, 0x61, 0, 0x62]],
  ])('is %s after its BOM, which is left out', (encoding, bytes) => {
    expect(read(Uint8Array.from(bytes))).toMatchObject({ encoding, characters: 'ab' });
  });

  it('is UTF-16 where every other byte is NUL', () => {
    const wide = Buffer.from('Bupati tiba di Sleman', 'utf16le');
    expect(read(wide)).toMatchObject({ encoding: 'utf-16le', characters: 'Bupati tiba di Sleman' });
    expect(read(Buffer.from(wide).swap16())).toMatchObject({ encoding: 'utf-16be', characters: 'Bupati tiba di Sleman' });
  });

  it('is what the header says before what the page says', () => {
    const page = latin('<html><head><meta charset="koi8-r"></head><body>Caf\xe9</body></html>');
    expect(read(page, 'text/html; charset=iso-8859-1')).toMatchObject({ encoding: 'windows-1252', diagnostics: [] });
    expect(read(page, 'text/html; charset=iso-8859-1').characters).toContain('Café');
  });

  it.each([
    '<html><head><meta charset="iso-8859-1"><title>x</title></head>Caf\xe9',
    "<html><meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>Caf\xe9",
    '<?xml version="1.0" encoding="windows-1252"?><html>Caf\xe9</html>',
    `<html><head>${'<meta name="x" content="y">'.repeat(60)}<meta charset=latin1>Caf\xe9`,
  ])('is what the page says: %s', (page) => {
    const document = read(latin(page));
    expect(document.encoding).toBe('windows-1252');
    expect(document.characters).toContain('Café');
    expect(codes(document)).toEqual([]);
  });

  it('is UTF-8 for valid UTF-8 that is declared as something else, with a diagnostic', () => {
    const document = read(Buffer.from('<meta charset="iso-8859-1"><p>Café</p>'));
    expect(document.characters).toContain('Café');
    expect(codes(document)).toEqual(['encoding-guessed']);
  });

  it('is no question for what a program holds as characters; half a pair is none in a line of text', () => {
    const document = read('\ufeff<meta charset="iso-8859-1"><p>Café \ud83d</p>');
    expect(document.characters).toBe('<meta charset="iso-8859-1"><p>Café \ud83d</p>');
    expect(foldLine('Café \ud83d')).toBe('Café \ufffd');
    expect(codes(document)).toEqual([]);
    expect(read('\ufeff“Kami belajar di Sleman”').characters).toBe('“Kami belajar di Sleman”');
  });

  it('is windows-1252 for undeclared bytes that are no UTF-8, with a diagnostic', () => {
    const document = read(latin('\x93Kami belajar\x94 kata Ren\xe9 di Sleman'));
    expect(document.characters).toBe('“Kami belajar” kata René di Sleman');
    expect(codes(document)).toEqual(['encoding-guessed']);
  });

  it('is windows-1252 where UTF-8 is declared but no byte above ASCII agrees', () => {
    const document = read(latin('<meta charset="utf-8"><p>Caf\xe9 Aroma</p>'));
    expect(document.characters).toContain('Café');
    expect(codes(document)).toEqual(['encoding-guessed']);
  });

  it('is UTF-8 where most sequences are whole, with a diagnostic for those that are not', () => {
    const bytes = Buffer.concat([Buffer.from('“Café” – “résumé” '), Uint8Array.from([0xe2, 0x80]), Buffer.from(' habis')]);
    const document = read(bytes);
    expect(document.characters).toContain('“Café” – “résumé”');
    expect(codes(document)).toEqual(['decoded-with-replacement']);
    expect(document.diagnostics[0]?.message).toBe('1 byte sequence is not valid UTF-8');
  });

  it('is not taken from a label that nobody knows', () => {
    expect(read('<meta charset="x-nonsense"><p>Café</p>')).toMatchObject({ encoding: 'utf-8' });
  });
});

describe('the kind', () => {
  it.each([
    '<!DOCTYPE html><html></html>',
    '\n\n  <!-- banner --><!-- two -->\n<html lang=id>',
    '<?xml version="1.0"?><html xmlns="x">',
    'Beranda\n<body class="x"><p>Isi</p></body>',
    '<div>satu</div>',
    'Judul <p>satu</p><p>dua</p><p>tiga</p>',
  ])('is HTML for %j', (content) => {
    expect(read(content).kind).toBe('html');
  });

  it.each(['Judul\n\nIsi berita', 'Harga < Rp 10.000 dan > Rp 5.000', 'Pakai tag <p> untuk alinea.', '<3 kopi Temanggung\n\nIsi'])(
    'is text for %j',
    (content) => {
      expect(read(content).kind).toBe('text');
    },
  );

  it('is HTML where the header says so', () => {
    expect(read('Isi saja', 'text/html').kind).toBe('html');
  });
});

describe('what is refused', () => {
  it.each([
    ['input-empty', ''],
    ['input-empty', ' \n\t \n'],
    ['input-empty', Uint8Array.from([0xef, 0xbb, 0xbf])],
    ['input-binary', new Uint8Array(5000)],
    ['input-binary', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)],
    ['format-unknown', '%PDF-1.7 …'],
    ['format-unknown', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['format-unknown', Uint8Array.from([0x1f, 0x8b, 8, 0])],
    ['format-unknown', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13])],
    ['format-unknown', '{\\rtf1 Judul}'],
    ['format-unknown', '{"schema": "visitx/report/1"}'],
    ['format-unknown', '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>'],
    ['input-too-large', 'a'.repeat(MAX_TEXT_LENGTH + 1)],
    ['input-too-large', new Uint8Array(MAX_BYTES + 1)],
  ])('is named %s', (code, content) => {
    expect(refusal(content)).toBe(code);
  });

  it('is not a text with a stray NUL, which only gets a diagnostic', () => {
    const document = read(`Judul\n\nIsi berita\0 yang \u202epanjang\n${'kata '.repeat(50)}`);
    expect(document.kind).toBe('text');
    expect(codes(document)).toEqual(['control-characters']);
    expect(document.diagnostics[0]?.message).toContain('2 control or invisible characters');
  });

  it('is not a large page on one line', () => {
    expect(read(`<html><script>${'x'.repeat(5_000_000)}</script><p>Isi</p></html>`).kind).toBe('html');
  });

  it('is not a text that begins like JSON', () => {
    expect(read('[UPDATE] Bupati tiba').kind).toBe('text');
  });
});

describe('the address', () => {
  it('is the one given, else the one that answered, else the one asked for', () => {
    const source = memorySource('Isi', { kind: 'url', url: 'https://a.example/1', finalUrl: 'https://a.example/2' });
    expect(readDocument(source, { url: 'https://a.example/3' }).url).toBe('https://a.example/3');
    expect(readDocument(source).url).toBe('https://a.example/2');
    expect(readDocument(memorySource('Isi', { url: 'https://a.example/1' })).url).toBe('https://a.example/1');
    expect(readDocument(memorySource('Isi'))).not.toHaveProperty('url');
  });
});
