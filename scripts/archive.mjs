// Writes archives of news pages of real size and shape (scripts/page.mjs) for benchmarks and long tests: the articles of
// fixtures/, each with paragraphs of its own, in pages of four make-ups.
// node scripts/archive.mjs 20000 archive.warc.gz
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { makePage, randomFrom, sentence } from './page.mjs';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

const readArticles = () =>
  readdirSync(FIXTURES, { withFileTypes: true })
    // Other folders hold fixtures of parts, and some articles are pages.
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

let articles;

/** The page of a number: its address and its HTML. */
export const pageAt = (index) => {
  articles ??= readArticles();
  const random = randomFrom(index + 1);
  const { title, paragraphs } = articles[index % articles.length];
  const host = `kabar${random(40)}.example`;
  const url = `https://${host}/berita/${2012 + random(12)}/${1 + random(12)}/${index}/artikel-${index}`;
  const published = `${2012 + random(12)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}T${String(random(24)).padStart(2, '0')}:15:00+07:00`;
  const heading = `${title} (${index})`;
  const extra = [0, 1].map(() => `${sentence(random)} ${sentence(random)}`);
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: heading,
    datePublished: published,
    publisher: { '@type': 'Organization', name: `Kabar ${host}` },
  };
  const html = makePage(random, { heading, host, url, published, jsonLd, paragraphs: [...paragraphs, ...extra] });
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
