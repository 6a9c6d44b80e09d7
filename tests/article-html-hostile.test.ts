import { describe, expect, it } from 'vitest';
import { VisitxError } from '../src/core/error.ts';
import { extractArticle } from '../src/index.ts';

const TITLE = 'Dinas Pasar Belajar ke Kabupaten Tetangga';
const TEXT = 'Rombongan Dinas Pasar mengunjungi kabupaten tetangga pada Kamis untuk belajar mengelola pasar rakyat bersama para pedagang.';
const BODY = `<p>${TEXT}</p>`.repeat(4);
const around = (before: string, after = ''): string =>
  `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p>14 Mei 2019 16:20 WIB</p>${before}<div>${BODY}</div>${after}</body></html>`;
const times = (count: number, part: (i: number) => string): string => Array.from({ length: count }, (_, i) => part(i)).join('');

/** Each ends in the article, or in the fault that is named. */
const CASES: [what: string, html: () => string, fault?: string][] = [
  ['a tag with 100,000 attributes', () => around(`<div ${times(100_000, (i) => `a${i}="x" `)}>x</div>`)],
  ['200,000 nested blocks, left open', () => around('<div>'.repeat(200_000))],
  ['5,000 nested blocks, closed', () => around(`${'<div>'.repeat(5_000)}tengah${'</div>'.repeat(5_000)}`)],
  ['1 MB of bold left open', () => around('<b>'.repeat(333_333))],
  ['null bytes', () => around('a\0b'.repeat(100_000)), 'input-binary'],
  ['some null bytes', () => around('Satu kata\0 dan kata lain. '.repeat(10_000))],
  ['a page of 50 MB', () => around('x'.repeat(50_000_000)), 'input-too-large'],
  ['a page of 9 MB of small elements', () => around('<i>x</i>'.repeat(1_100_000)), 'input-too-large'],
  ['entities without end', () => around(`${'&amp'.repeat(300_000)}${'&#x41'.repeat(100_000)}&${'a'.repeat(400_000)}`)],
  ['script and style soup', () => around(`<script>${'if(a<b){</p>}'.repeat(100_000)}</script><style>${'}{<div>'.repeat(100_000)}</style>`)],
  ['comments left open', () => around('', '<!--'.repeat(200_000))],
  ['tags that never end', () => around('', '<p title="'.repeat(200_000))],
  ['closing tags of nothing', () => around('</div></p></b>'.repeat(200_000))],
  ['tables in tables', () => around('<table><tr><td>'.repeat(50_000))],
  ['a class of 400,000 characters', () => around(`<div class="${'a-'.repeat(200_000)}">x</div>`)],
  ['deep and broken JSON-LD', () => around(`<script type="application/ld+json">${'['.repeat(200_000)}</script>`)],
];

describe('a hostile page', () => {
  it.each(CASES)('ends soon in an article or a clear fault: %s', (_, html, fault) => {
    const page = html();
    const started = process.cpuUsage();
    const outcome = outcomeOf(page);
    const used = process.cpuUsage(started);
    expect(outcome).toBe(fault ?? 'read');
    // Of the processor, not of the clock: other work on the machine does not count.
    expect((used.user + used.system) / 1e6).toBeLessThan(2);
  });

  it('does not move its links by a base that lies', () => {
    const html = around('<base href="javascript:alert(1)"><base href="http://elsewhere.example/">', '<a href="x">y</a>');
    const { url, image, body } = extractArticle(
      html.replace('</title>', '</title><link rel="canonical" href="/berita/1"><meta property="og:image" content="/a.jpg">'),
      { url: 'https://kabarlaut.example/berita/1' },
    );
    expect(url).toBe('https://kabarlaut.example/berita/1');
    expect(image?.url).toBe('https://kabarlaut.example/a.jpg');
    expect(body).toContain(TEXT);
  });
});

const outcomeOf = (html: string): string => {
  try {
    const { title, body } = extractArticle(html, { url: 'https://kabarlaut.example/berita/1' });
    return title === TITLE && body.some((line) => line.includes(TEXT)) ? 'read' : `read as "${title}", ${body.length} lines`;
  } catch (fault) {
    if (fault instanceof VisitxError) return fault.code;
    throw fault;
  }
};
