// Writes archives of news pages of real size and shape for benchmarks and long tests: the articles of fixtures/, each with
// paragraphs of its own, in pages of four make-ups with the menus, scripts and styles that such pages carry.
// node scripts/archive.mjs 20000 archive.warc.gz
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** A number generator with a seed: the same page in every run. */
const randomFrom = (seed) => {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
};

const readArticles = () =>
  readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(FIXTURES, entry.name, 'article.txt')))
    .map(({ name }) => {
      const text = readFileSync(join(FIXTURES, name, 'article.txt'), 'utf8');
      const { title } = parse(readFileSync(join(FIXTURES, name, 'report.yaml'), 'utf8')).article ?? {};
      const paragraphs = text
        .split(/\r?\n/u)
        .map((line) => line.trim())
        .filter((line) => line.length > 60);
      const heading = typeof title === 'string' ? title : (title?.anyOf?.[0] ?? paragraphs[0].slice(0, 70));
      return { title: heading, paragraphs: paragraphs.filter((line) => line !== heading) };
    })
    .filter(({ paragraphs }) => paragraphs.length >= 3);

const WORDS =
  'pelayanan anggaran warga jalan pasar sekolah puskesmas irigasi panen listrik jembatan koperasi nelayan pelabuhan sampah data aplikasi izin pajak retribusi tenaga guru perawat kader desa kelurahan kecamatan program pelatihan bantuan gedung lahan bibit pupuk air bersih drainase trotoar taman museum perpustakaan arsip laporan rapat evaluasi target capaian'.split(
    ' ',
  );

const sentence = (random) => {
  const words = Array.from({ length: 9 + random(9) }, () => WORDS[random(WORDS.length)]);
  const [first = '', ...rest] = words;
  return `${first[0].toUpperCase()}${first.slice(1)} ${rest.join(' ')} mencapai ${1 + random(9000)} unit pada tahun ${2010 + random(14)}.`;
};

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Scripts and styles are not one text again and again: names and numbers in them change from page to page. */
const script = (random, size) => {
  let code = '';
  while (code.length < size) {
    const name = `v${random(4000).toString(36)}`;
    code += `window.${name}=window.${name}||[];${name}.push({id:"${random(1e9).toString(36)}",slot:"/${random(1e6)}/${WORDS[random(WORDS.length)]}",size:[${random(970)},${random(600)}],f:function(a,b){return a&&b?a[b]:null}});`;
  }
  return code;
};

const style = (random, size) => {
  let code = '';
  while (code.length < size) {
    code += `.${WORDS[random(WORDS.length)]}-${random(900)}{margin:${random(40)}px ${random(40)}px;color:#${random(0xffffff).toString(16).padStart(6, '0')};display:${['block', 'flex', 'none'][random(3)]}}`;
  }
  return code;
};

const MAKE_UPS = [
  { article: 'post', body: 'entry-content', title: 'entry-title', link: 'related-post' },
  { article: 'read', body: 'read__content', title: 'read__title', link: 'terkait__item' },
  { article: 'detail', body: 'detail__body-text itp_bodycontent', title: 'detail__title', link: 'list-content__item' },
  { article: 'single', body: 'td-post-content tagdiv-type', title: 'tdb-title-text', link: 'td-module-thumb' },
];

const links = (random, count, kind) =>
  Array.from({ length: count }, () => {
    const title = sentence(random).slice(0, 60);
    return `<div class="${kind}"><a href="/berita/${random(1e7)}/${title.toLowerCase().replace(/\W+/gu, '-')}"><img loading="lazy" src="/media/${random(1e8)}.jpg" width="120" height="80" alt="${title}"><span>${title}</span></a></div>`;
  }).join('\n');

let articles;

/** The page of a number: its address and its HTML. */
export const pageAt = (index) => {
  articles ??= readArticles();
  const random = randomFrom(index + 1);
  const { title, paragraphs } = articles[index % articles.length];
  const { article, body, title: titleClass, link } = MAKE_UPS[random(MAKE_UPS.length)];
  const host = `kabar${random(40)}.example`;
  const url = `https://${host}/berita/${2012 + random(12)}/${1 + random(12)}/${index}/artikel-${index}`;
  const published = `${2012 + random(12)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}T${String(random(24)).padStart(2, '0')}:15:00+07:00`;
  const heading = `${title} (${index})`;
  const extra = [0, 1].map(() => `${sentence(random)} ${sentence(random)}`);
  const text = [...paragraphs, ...extra].map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: heading,
    datePublished: published,
    publisher: { '@type': 'Organization', name: `Kabar ${host}` },
  };
  const html = `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>${escapeHtml(heading)} - ${host}</title>
<meta property="og:title" content="${escapeHtml(heading)}"><meta property="og:url" content="${url}"><meta property="og:type" content="article">
<meta property="article:published_time" content="${published}"><link rel="canonical" href="${url}">
<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>
<style>${style(random, 14_000)}</style><script>${script(random, 22_000)}</script></head>
<body class="${article}-page"><header><nav><ul>${Array.from({ length: 24 }, () => `<li><a href="/kanal/${WORDS[random(WORDS.length)]}">${WORDS[random(WORDS.length)]}</a></li>`).join('')}</ul></nav></header>
<main><article class="${article}"><h1 class="${titleClass}">${escapeHtml(heading)}</h1><div class="meta"><span class="author">Oleh Redaksi</span> <time datetime="${published}">${published.slice(0, 10)}</time></div>
<div class="${body}">${text}</div></article>
<aside>${links(random, 30, link)}</aside></main>
<section class="terpopuler">${links(random, 24, 'populer')}</section>
<footer><p>Hak cipta ${host}</p>${links(random, 6, 'footer-item')}</footer><script>${script(random, 16_000)}</script></body></html>`;
  return { url, html, published };
};

const warcRecord = (type, fields, content) => {
  const head = Object.entries({ 'WARC-Type': type, ...fields, 'Content-Length': content.length }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head.join('')}\r\n`), content, Buffer.from('\r\n\r\n')]);
};

const uuidOf = (text) => {
  const hex = createHash('md5').update(text).digest('hex');
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}>`;
};

/** The records of a crawl: one that describes it, and a response for each page. */
export function* warcRecords(count, from = 0) {
  const date = '2024-05-31T09:30:00Z';
  yield warcRecord(
    'warcinfo',
    { 'WARC-Record-ID': uuidOf('info'), 'WARC-Date': date, 'Content-Type': 'application/warc-fields' },
    Buffer.from('software: visitx archive\r\n'),
  );
  for (let i = from; i < from + count; i += 1) {
    const { url, html } = pageAt(i);
    const body = Buffer.from(html, 'utf8');
    const http = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`);
    const digest = `sha1:${createHash('sha1').update(body).digest('hex').toUpperCase()}`;
    const fields = { 'WARC-Record-ID': uuidOf(url), 'WARC-Date': date, 'WARC-Target-URI': url, 'WARC-Payload-Digest': digest };
    yield warcRecord('response', { ...fields, 'Content-Type': 'application/http; msgtype=response' }, Buffer.concat([http, body]));
  }
}

export const writeWarcGz = async (path, count, from = 0) => {
  const members = function* () {
    for (const record of warcRecords(count, from)) yield gzipSync(record);
  };
  await pipeline(Readable.from(members()), createWriteStream(path));
};

export const writeJsonLines = async (path, count, from = 0) => {
  const lines = function* () {
    for (let i = from; i < from + count; i += 1) yield `${JSON.stringify(pageAt(i))}\n`;
  };
  await pipeline(Readable.from(lines()), createWriteStream(path));
};

export const writeFolder = (path, count, from = 0) => {
  mkdirSync(path, { recursive: true });
  for (let i = from; i < from + count; i += 1) writeFileSync(join(path, `artikel-${String(i).padStart(6, '0')}.html`), pageAt(i).html);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count = '1000', path = 'archive.warc.gz'] = process.argv.slice(2);
  await writeWarcGz(path, Number(count));
}
