import { describe, expect, it } from 'vitest';
import type { Article } from '../src/article/article.ts';
import { extract, extractArticle } from '../src/index.ts';
import { readPage, summaryOf } from './support/page-fixtures.ts';

const TITLE = 'Komisi B DPRD Alor Belajar Lelang Ikan di Bitung';
const FIRST = 'Rombongan Komisi B DPRD Kabupaten Alor mengunjungi Dinas Perikanan Kota Bitung untuk mempelajari cara menata lelang ikan.';
const SECOND =
  'Ketua rombongan, Markus Lakamal, menyebut nelayan di daerahnya masih menjual hasil tangkapan kepada tengkulak dengan harga rendah.';
const THIRD = 'Kunjungan itu ditutup dengan peninjauan ke dermaga dan gudang es yang dibangun tahun lalu dengan dana bagi hasil.';
const CAPTION = 'Peserta rombongan melihat papan harga lelang di Pelabuhan Bitung.';
const BODY = `<p>BITUNG - ${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
const OTHERS = [
  'Harga Cakalang Naik Lagi Menjelang Akhir Pekan',
  'Wali Kota Tinjau Pabrik Pengalengan',
  'Nelayan Terima Bantuan Mesin Perahu',
]
  .map((title, i) => `<li><a href="/berita/${i}">${title}</a><small>1${i} Mei 2019</small></li>`)
  .join('');

const page = (main: string, head = ''): string =>
  `<html lang="id"><head><title>${TITLE} - Kabar Laut</title>${head}</head><body><nav><a href="/">Beranda</a> <a href="/daerah">Daerah</a></nav>` +
  `${main}<aside><h4>Terbaru</h4><ul>${OTHERS}</ul></aside><footer>© 2019 Kabar Laut</footer></body></html>`;

interface Wanted {
  readonly published?: string | null;
  readonly authors?: readonly string[];
  readonly caption?: string;
  readonly dateline?: string | null;
  readonly lead?: null;
}

/** Pages in the manner of systems that many sites run, none of which has rules of its own. */
const PAGES: [what: string, html: string, wanted: Wanted, url?: string][] = [
  [
    'a label and a name in lines of their own (WordPress)',
    page(
      `<h1 class="entry-title">${TITLE}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div>
       <a href="/author/rs">Rahmat Sidupa</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date"
       datetime="2019-05-14T16:20:00+08:00">14 Mei 2019</time></span></div><div class="td-post-content">${BODY}</div>`,
    ),
    { authors: ['Rahmat Sidupa'], published: '2019-05-14T16:20+08:00' },
  ],
  [
    'a time in an attribute, words in the page (Blogger)',
    page(
      `<h3 class="post-title">${TITLE}</h3><span class="post-timestamp">on <abbr class="published" title="2019-05-14T16:20:00+07:00">Selasa,
       Mei 14, 2019</abbr></span><div class="post-body entry-content"><b>BITUNG</b> - ${FIRST}<br/><br/>${SECOND}<br/><br/>${THIRD}</div>`,
    ),
    { authors: [], published: '2019-05-14T16:20+07:00' },
  ],
  [
    'a time in a box that is named for comments (village sites)',
    page(
      `<h2>${TITLE}</h2><div class="post_commentbox"><span class="meta_date">14 Mei 2019 16:20:00 <i class="fa fa-user"></i> Administrator
       1.204 Kali Dibaca</span></div><div class="single_page_content">${BODY}</div>`,
    ),
    { authors: [], published: '2019-05-14T16:20+07:00' },
  ],
  [
    'a first paragraph that is called an introduction (Joomla)',
    page(
      `<div class="itemView"><span class="itemDateCreated">Selasa, 14 Mei 2019 16:20</span><h2 class="itemTitle">${TITLE}</h2>
       <span class="itemAuthor">Ditulis oleh <a rel="author" href="/rs">Rahmat Sidupa</a></span><div class="itemBody"><div class="itemIntroText">
       <p>BITUNG - ${FIRST}</p></div><div class="itemFullText"><p>${SECOND}</p><p>${THIRD}</p></div></div><div class="itemAuthorLatest">
       <h3>Terkini dari Rahmat Sidupa</h3><ul>${OTHERS}</ul></div></div>`,
    ),
    { authors: ['Rahmat Sidupa'], published: '2019-05-14T16:20+07:00', lead: null },
  ],
  [
    'who submitted it and when, month first (Drupal)',
    page(
      `<h1 id="page-title">${TITLE}</h1><article><div class="submitted">Submitted by <span class="username">Rahmat Sidupa</span> on Sel,
       05/14/2019 - 16:20</div><div class="field-name-body">${BODY}</div></article>`,
    ),
    { authors: ['Rahmat Sidupa'], published: '2019-05-14T16:20+07:00' },
  ],
  [
    'elements without names, and a date glued to the element before it',
    page(
      `<h1 class="x1">${TITLE}</h1><div class="x2"><a class="x3" href="/rs"><span>Rahmat Sidupa</span></a><span>14 Mei 2019 16:20 WIB</span></div>
       <figure class="x4"><img src="a.jpg"><div class="x5"><span>${CAPTION}</span></div></figure>
       <div class="x6"><div><span>BITUNG - ${FIRST}</span></div><div><span>${SECOND}</span></div><div><span>${THIRD}</span></div></div>`,
    ),
    { published: '2019-05-14T16:20+07:00', caption: CAPTION },
  ],
  [
    'tables and an address with the number of the article',
    page(
      `<table><tr><td><b>${TITLE}</b></td></tr><tr><td>Selasa, 14 Mei 2019 - 16:20:05 WIB</td></tr><tr><td>Diposting oleh : admin - Dibaca: 411
       kali</td></tr><tr><td>BITUNG - ${FIRST}<br><br>${SECOND}<br><br>${THIRD}</td></tr></table>`,
    ),
    { authors: [], published: '2019-05-14T16:20+07:00' },
    'http://kabarlaut.example/index.php?mod=berita&id=88',
  ],
  [
    'microdata in UTC, of the day before',
    page(
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><span itemprop="author">Rahmat
       Sidupa</span><time itemprop="datePublished" datetime="2019-05-13T21:25:00Z">Selasa</time><div itemprop="articleBody">${BODY}</div></div>`,
    ),
    { authors: ['Rahmat Sidupa'], published: '2019-05-14T04:25+07:00' },
  ],
  [
    'a time told from now, and one without zone in the markup',
    page(`<article><h1>${TITLE}</h1><span>3 jam yang lalu</span>${BODY}</article>`, '<meta name="pubdate" content="2019/05/14 16:20:00">'),
    { published: '2019-05-14T16:20+07:00' },
  ],
  [
    'no time but the day in its address',
    page(`<article><h1>${TITLE}</h1>${BODY}</article>`),
    { published: '2019-05-14' },
    'https://kabarlaut.example/read/2019/05/14/1877/lelang-ikan',
  ],
  [
    'an update and no time of publication',
    page(`<article><h1>${TITLE}</h1><time class="updated" datetime="2020-01-02T10:00:00+07:00"></time>${BODY}</article>`),
    { published: null },
  ],
];

describe('a page of no known site', () => {
  it.each(PAGES)('is read: %s', (_, html, wanted, url = 'https://kabarlaut.example/daerah/lelang-ikan') => {
    const article = readPage(html, url);
    const { text, ...summary } = summaryOf(article);
    expect(summary).toMatchObject({ title: TITLE, dateline: 'BITUNG', ...wanted });
    expect(paragraphsOf(article)).toEqual([`BITUNG - ${FIRST}`, SECOND, THIRD]);
  });

  it('gives the library the article alone, without a search for visits', () => {
    const html = page(`<h1>${TITLE}</h1><p>Oleh: Rahmat Sidupa</p>${BODY}<p>Editor: Lilis Kusmayanti</p>`);
    const options = { url: 'https://kabarlaut.example/a' };
    const { body, ...article } = extractArticle(html, options);
    expect(body).toEqual([`BITUNG - ${FIRST}`, SECOND, THIRD]);
    const { source, ...rest } = extract(html, options).article;
    expect(article).toEqual(rest);
    expect(source.kind).toBe('memory');
  });

  it('says where it took a zone that nobody gave', () => {
    const shown = (time: string) => readPage(page(`<h1>${TITLE}</h1><p>${time}</p>${BODY}`), 'https://kabarlaut.example/a');
    expect(shown('14 Mei 2019 16:20').diagnostics).toMatchObject([{ code: 'zone-assumed' }]);
    expect(shown('14 Mei 2019 16:20 WITA')).toMatchObject({ published: { value: '2019-05-14T16:20+08:00' }, diagnostics: [] });
  });

  it.each([
    ['above and below the text', `<div class="logo-title">Kabar Laut</div><div><h3>${TITLE}</h3>${BODY}</div><div>Kabar Laut</div>`],
    ['below the text alone', `<div><h2>${TITLE}</h2>${BODY}</div><div>Kabar Laut</div>`],
    ['above a heading of the section', `<a href="/">Kabar Laut</a><h1>Berita</h1><h2>${TITLE}</h2>${BODY}<p>© 2019 Kabar Laut</p>`],
  ])('has a headline of its own where all pages have one title, which stands %s', (_, body) => {
    const article = readPage(`<html><head><title>Kabar Laut</title></head><body>${body}</body></html>`, 'https://kabarlaut.example/12');
    expect(article.title?.value).toBe(TITLE);
    expect(paragraphsOf(article)).toEqual([`BITUNG - ${FIRST}`, SECOND, THIRD]);
  });

  it.each([
    [
      'for consent',
      'Kami menghargai privasi Anda',
      'Kami dan mitra kami menyimpan informasi di perangkat Anda seperti kuki untuk memproses data pribadi dan menampilkan iklan yang sesuai.',
    ],
    [
      'for a check',
      'kabarlaut.example',
      'This site needs to review the security of your connection before proceeding. Your browser will be sent on in a few seconds.',
    ],
  ])('is refused where it asks %s', (_, heading, text) => {
    const html = `<html><head><title>${heading}</title></head><body><h1>${heading}</h1><p>${text}</p><button>OK</button></body></html>`;
    expect(() => readPage(html, 'https://kabarlaut.example/a')).toThrow('it asks for consent, or for a check of the browser');
    const report = page(`<h1>${TITLE}</h1><p>14 Mei 2019 16:20 WIB</p>${BODY}<p>${text}</p>`);
    expect(paragraphsOf(readPage(report))).toContain(text);
  });

  it.each(['nasional', 'https://kabarlaut.example/'])('is not called "%s"', (name) => {
    const html = page(`<article><h1>${TITLE}</h1>${BODY}</article>`, `<meta property="og:site_name" content="${name}">`);
    expect(readPage(html, 'https://kabarlaut.example/a').outlet?.value).toBe('kabarlaut.example');
  });
});

const paragraphsOf = ({ blocks, text }: Article): string[] =>
  blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end));
