import { closeSync, ftruncateSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { WARCRecord, WARCSerializer } from 'warcio';
import { loadSource } from '../src/batch/load-source.ts';
import { VisitxError } from '../src/core/error.ts';
import type { Found } from '../src/input/archive/found.ts';
import { findAll, pageOf, pageRecord, scratch, tarBytes, textOf, warcGz, warcRecord, zipFile } from './support/archives.ts';

const folder = scratch();
afterAll(folder.remove);

const find = (path: string, isGuess = false): Promise<Found[]> => findAll({ path }, statSync(path).size, isGuess);

/** What each thing that is found comes to: the number of the page, or the code of the fault. */
const outcomeOf = (found: Found): string => {
  if (found.type === 'link') return found.url;
  if (found.type === 'skip') return `skip ${basename(found.origin.path)}`;
  if (found.type === 'fault') return found.code;
  try {
    const text = Buffer.from(loadSource(found).source.bytes).toString('utf8');
    return /bagian (?<number>\d+)/u.exec(text)?.groups?.number ?? 'another page';
  } catch (fault) {
    return fault instanceof VisitxError ? fault.code : String(fault);
  }
};

const outcomesIn = async (path: string, isGuess = false): Promise<string[]> => (await find(path, isGuess)).map(outcomeOf);

describe('WARC', () => {
  const info = Buffer.from(
    'WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:test:info>\r\nContent-Length: 14\r\n\r\nsoftware: test\r\n\r\n',
  );
  const records = [info, ...[1, 2, 3].map(pageRecord)];

  it.each([
    ['plain', Buffer.concat(records)],
    ['packed record by record', warcGz(records)],
    ['packed as a whole', gzipSync(Buffer.concat(records))],
  ])('gives its pages, %s', async (_, bytes) => {
    const path = folder.write('any-name', bytes);
    expect(await outcomesIn(path)).toEqual(['1', '2', '3']);
    const [first] = await find(path);
    expect(first).toMatchObject({
      origin: {
        kind: 'warc',
        path,
        record: '<urn:test:https://kabar.example/1>',
        url: 'https://kabar.example/1',
        retrieved: '2024-05-31T09:30:00Z',
      },
    });
  });

  it('gives places and not pages where records can be read again', async () => {
    for (const bytes of [Buffer.concat(records), warcGz(records)]) {
      const found = await find(folder.write('places', bytes));
      expect(found.every((one) => one.type === 'article' && !(one.bytes instanceof Uint8Array))).toBe(true);
    }
  });

  it('reads what warcio writes', async () => {
    const parts: Uint8Array[] = [];
    for (const number of [1, 2]) {
      const record = WARCRecord.create(
        {
          url: `https://kabar.example/${number}`,
          date: '2024-05-31T09:30:00Z',
          type: 'response',
          warcVersion: 'WARC/1.1',
          warcHeaders: {},
          httpHeaders: { 'Content-Type': 'text/html' },
        },
        (async function* () {
          yield Buffer.from(pageOf(number));
        })(),
      );
      parts.push(await WARCSerializer.serialize(record, { gzip: true }));
    }
    expect(await outcomesIn(folder.write('warcio.warc.gz', Buffer.concat(parts)))).toEqual(['1', '2']);
  });

  it('passes over what is no page, and answers other than 200', async () => {
    const other = [
      warcRecord({ url: 'https://kabar.example/a.jpg', html: 'x', http: { 'Content-Type': 'image/jpeg' } }),
      warcRecord({ url: 'https://kabar.example/gone', html: pageOf(9), status: '404 Not Found' }),
      warcRecord({ url: 'https://kabar.example/2', html: pageOf(2), type: 'request' }),
      pageRecord(1),
    ];
    expect(await outcomesIn(folder.write('mixed.warc.gz', warcGz(other)))).toEqual(['1']);
    expect(await outcomesIn(folder.write('mixed.warc', Buffer.concat(other)))).toEqual(['1']);
  });

  it.each([
    ['gzip', gzipSync(pageOf(4))],
    ['br', brotliCompressSync(pageOf(4))],
  ])('unpacks a body that the server packed with %s', async (encoding, body) => {
    const record = warcRecord({ url: 'https://kabar.example/4', html: '', body, http: { 'Content-Encoding': encoding } });
    expect(await outcomesIn(folder.write('packed-body.warc.gz', warcGz([record])))).toEqual(['4']);
  });

  it('takes the chunks of a body together', async () => {
    const page = Buffer.from(pageOf(5));
    const chunk = (part: Buffer) => Buffer.concat([Buffer.from(`${part.length.toString(16)};x=1\r\n`), part, Buffer.from('\r\n')]);
    const body = Buffer.concat([chunk(page.subarray(0, 50)), chunk(page.subarray(50)), Buffer.from('0\r\n\r\n')]);
    const record = warcRecord({ url: 'https://kabar.example/5', html: '', body, http: { 'Transfer-Encoding': 'chunked' } });
    const [found] = await find(folder.write('chunked.warc', record));
    expect(found?.type === 'article' && Buffer.from(loadSource(found).source.bytes).toString()).toBe(pageOf(5));
  });

  it('reads a page again for a revisit, and says so where it is not there', async () => {
    const digest = { 'WARC-Payload-Digest': 'sha1:AAAA' };
    const revisit = (fields: Record<string, string>) =>
      warcRecord({ url: 'https://kabar.example/again', html: '', type: 'revisit', fields });
    const bytes = warcGz([
      warcRecord({ url: 'https://kabar.example/1', html: pageOf(1), fields: digest }),
      revisit(digest),
      revisit({ 'WARC-Payload-Digest': 'sha1:BBBB' }),
    ]);
    const found = await find(folder.write('revisit.warc.gz', bytes));
    expect(found.map(outcomeOf)).toEqual(['1', '1', 'archive-broken']);
    expect(found[1]).toMatchObject({ origin: { url: 'https://kabar.example/again' } });
  });

  it('tells that the file is cut short, and keeps what is before', async () => {
    const packed = warcGz(records);
    const plain = Buffer.concat(records);
    const whole = gzipSync(plain);
    expect(await outcomesIn(folder.write('cut.warc.gz', packed.subarray(0, packed.length - 90)))).toEqual(['1', '2', 'archive-broken']);
    expect(await outcomesIn(folder.write('cut.warc', plain.subarray(0, plain.length - 90)))).toEqual(['1', '2', 'archive-broken']);
    expect(await outcomesIn(folder.write('cut-whole.warc.gz', whole.subarray(0, whole.length - 12)))).toEqual(['1', '2', 'archive-broken']);
  });

  it('loses one record where one is corrupt', async () => {
    const packed = [pageRecord(1), pageRecord(2), pageRecord(3)].map((record) => gzipSync(record));
    packed[1]?.fill(0x55, 60, 120);
    // The size at the end of the broken record is that of the one before it too: only unpacking tells where that one ends.
    const [first, third] = await find(folder.write('corrupt.warc.gz', Buffer.concat(packed)));
    expect([first, third].map((found) => found && outcomeOf(found))).toEqual(['1', '3']);
    expect(first?.type === 'article' && loadSource(first).unread).toBe(packed[1]?.length);
    const longer = [pageRecord(1), pageRecord(22222), pageRecord(3)].map((record) => gzipSync(record));
    longer[1]?.fill(0x55, 60, 120);
    expect(await outcomesIn(folder.write('corrupt.warc.gz', Buffer.concat(longer)))).toEqual(['1', 'archive-broken', '3']);
    const body = [pageRecord(1), pageRecord(2), pageRecord(3)].map((record) => gzipSync(record));
    body[1]?.fill(0x55, 460, 470);
    expect(await outcomesIn(folder.write('corrupt.warc.gz', Buffer.concat(body)))).toEqual(['1', 'archive-broken', '3']);
    const plain = Buffer.concat([pageRecord(1), Buffer.from('no record at all\r\n\r\n'), pageRecord(3)]);
    expect(await outcomesIn(folder.write('corrupt.warc', plain))).toEqual(['1', 'archive-broken', '3']);
  });

  it('does not take an archive inside a record for records of its own', async () => {
    const inner = warcGz([pageRecord(7), pageRecord(8)]);
    const outer = warcRecord({
      url: 'https://kabar.example/a.warc.gz',
      html: '',
      body: inner,
      http: { 'Content-Type': 'application/gzip' },
    });
    expect(await outcomesIn(folder.write('nested.warc.gz', warcGz([pageRecord(1), outer, pageRecord(2)])))).toEqual(['1', '2']);
  });
});

describe('ZIP and WACZ', () => {
  it.each([true, false])('gives the articles of a ZIP in their order (packed: %s)', async (compress) => {
    const path = await zipFile(`${folder.path}/a.zip`, { 'b.html': pageOf(2), 'a.txt': textOf(1), 'style.css': 'p{}' }, { compress });
    expect(await outcomesIn(path)).toEqual(['2', '1', 'skip style.css']);
  });

  it('reads only the WARC files of a WACZ', async () => {
    const files = {
      'datapackage.json': '{}',
      'archive/data.warc.gz': warcGz([pageRecord(1), pageRecord(2)]),
      'pages/pages.jsonl': `${JSON.stringify({ url: 'u', text: textOf(9) })}\n`,
    };
    for (const compress of [false, true])
      expect(await outcomesIn(await zipFile(`${folder.path}/c.wacz`, files, { compress }))).toEqual(['1', '2']);
  });

  it('takes names that climb out of the archive for labels, and writes nothing', async () => {
    const path = await zipFile(`${folder.path}/climb.zip`, { 'xx/xx/etc/passwd.html': pageOf(3) });
    const bytes = Buffer.from(readFileSync(path).toString('latin1').replaceAll('xx/xx/', '../../'), 'latin1');
    writeFileSync(path, bytes);
    const found = await find(path);
    expect(found.map(outcomeOf)).toEqual(['3']);
    expect(found[0]).toMatchObject({ origin: { path: `${path}/../../etc/passwd.html` } });
  });

  it('tells an archive that is cut short, and an entry that is corrupt', async () => {
    const path = await zipFile(`${folder.path}/sound.zip`, { 'a.html': pageOf(1), 'b.html': pageOf(2) });
    const bytes = readFileSync(path);
    expect(await outcomesIn(folder.write('cut.zip', bytes.subarray(0, bytes.length - 30)))).toEqual(['archive-broken']);
    const corrupt = Buffer.from(bytes);
    corrupt.fill(0xaa, 80, 140);
    expect(await outcomesIn(folder.write('corrupt.zip', corrupt))).toEqual(['archive-broken', '2']);
  });

  it('refuses entries that overlap, as in a bomb', async () => {
    const bytes = readFileSync(await zipFile(`${folder.path}/one.zip`, { 'a.html': pageOf(1) }));
    const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    const end = bytes.indexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
    const entry = bytes.subarray(directory, end);
    const tail = Buffer.from(bytes.subarray(end));
    const count = 200;
    tail.writeUInt16LE(count, 8);
    tail.writeUInt16LE(count, 10);
    tail.writeUInt32LE(entry.length * count, 12);
    const bomb = Buffer.concat([bytes.subarray(0, directory), ...Array.from({ length: count }, () => entry), tail]);
    const outcomes = await outcomesIn(folder.write('overlap.zip', bomb));
    expect(outcomes.at(-1)).toBe('archive-unsafe');
    expect(outcomes.length).toBeLessThan(count);
  });

  it('gives up an entry that swells beyond what an article may have', async () => {
    const path = await zipFile(`${folder.path}/swell.zip`, { 'a.html': Buffer.alloc(40 * 1024 * 1024, 'a'), 'b.html': pageOf(2) });
    expect(await outcomesIn(path)).toEqual(['input-too-large', '2']);
  });

  it('refuses an Office document', async () => {
    expect(
      await outcomesIn(await zipFile(`${folder.path}/a.docx`, { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })),
    ).toEqual(['format-unknown']);
  });
});

describe('tar', () => {
  it('gives the articles of tar and tar.gz, and of an archive in it', async () => {
    const bytes = await tarBytes({
      'a/1.html': pageOf(1),
      'a/.hidden': 'x',
      'a/p.png': 'x',
      'a/2.txt.gz': gzipSync(textOf(2)),
      'b.warc.gz': warcGz([pageRecord(3), pageRecord(4)]),
      '../5.html': pageOf(5),
    });
    expect(await outcomesIn(folder.write('a.tar', bytes))).toEqual(['1', 'skip p.png', '2', '3', '4', '5']);
    expect(await outcomesIn(folder.write('a.tgz', gzipSync(bytes)))).toEqual(['1', 'skip p.png', '2', '3', '4', '5']);
  });

  it('tells an archive that is cut short, and keeps what is before', async () => {
    const packed = gzipSync(await tarBytes({ '1.html': pageOf(1), '2.html': pageOf(2), 'noise.txt': randomText() }));
    expect(await outcomesIn(folder.write('cut.tgz', packed.subarray(0, packed.length - 2000)))).toEqual(['1', '2', 'archive-broken']);
  });

  it('tells a bomb before it has swelled', async () => {
    const member = gzipSync(Buffer.alloc(16 * 1024 * 1024));
    const header = (await tarBytes({ 'a.html': '' })).subarray(0, 512);
    const size = 4 * 1024 ** 3;
    header.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
    header.fill(0x20, 148, 156);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    const bomb = Buffer.concat([gzipSync(header), ...Array.from({ length: 40 }, () => member)]);
    expect(await outcomesIn(folder.write('bomb.tgz', bomb))).toEqual(['input-too-large', 'archive-unsafe']);
  });
});

/** Text that does not pack. */
const randomText = (): string =>
  Array.from({ length: 4000 }, (_, i) => `${((i * 7919) % 10007).toString(36)}${((i * 104729) % 15485863).toString(36)}`).join(' ');

describe('JSON Lines', () => {
  const line = (number: number) =>
    JSON.stringify({ url: `https://kabar.example/${number}`, html: pageOf(number), published: '2023-09-15' });

  it('gives its records with what they say of themselves', async () => {
    const path = folder.write('a.jsonl', `${line(1)}\n\n${JSON.stringify({ text: textOf(2) })}\r\n${line(3)}`);
    const found = await find(path);
    expect(found.map(outcomeOf)).toEqual(['1', '2', '3']);
    expect(found[2]).toMatchObject({
      origin: { kind: 'archive', record: 'line 4', offset: line(1).length + 2 + JSON.stringify({ text: textOf(2) }).length + 2 },
    });
    expect(found[0]?.type === 'article' && loadSource(found[0])).toMatchObject({ url: 'https://kabar.example/1', published: '2023-09-15' });
    expect(await outcomesIn(folder.write('a.jsonl.gz', gzipSync(readFileSync(path))))).toEqual(['1', '2', '3']);
  });

  it('loses the lines that are broken and no others', async () => {
    const path = folder.write(
      'broken.jsonl',
      `${line(1)}\n{"url": "https://kabar.example/2", "html": "<p>\n${JSON.stringify({ url: 'x' })}\n[1]\n${line(5)}\n{"url": "https://kab`,
    );
    expect(await outcomesIn(path)).toEqual(['1', 'archive-broken', 'input-empty', 'format-unknown', '5', 'archive-broken']);
  });

  it('reads one object over several lines as one article', async () => {
    expect(
      await outcomesIn(folder.write('one.json', JSON.stringify({ url: 'https://kabar.example/6', text: textOf(6) }, null, 2))),
    ).toEqual(['6']);
  });
});

describe('lists of addresses', () => {
  it.each([
    ['a list', '# klipping\nhttps://kabar.example/1\n\nhttps://kabar.example/2\n'],
    ['a table', 'no,url,published\n1,https://kabar.example/1,2023-09-15\n2,"https://kabar.example/2",kapan\n'],
    ['a table with semicolons', 'Judul;Link\nSatu;https://kabar.example/1\n"Dua; tiga";https://kabar.example/2\n'],
    [
      'a sitemap',
      '<?xml version="1.0"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://kabar.example/1</loc><lastmod>2024-01-01</lastmod></url><url><loc> https://kabar.example/2 </loc></url></urlset>',
    ],
    [
      'RSS',
      '<rss version="2.0"><channel><link>https://kabar.example/</link><item><title>a</title><link>https://kabar.example/1</link><pubDate>Fri, 15 Sep 2023 08:47:00 +0700</pubDate></item><item><link>https://kabar.example/2</link></item></channel></rss>',
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://kabar.example/"/><entry><link rel="self" href="https://kabar.example/x"/><link href="https://kabar.example/1"/></entry><entry><link href="https://kabar.example/2"/></entry></feed>',
    ],
  ])('are read from %s', async (_, content) => {
    const addresses = ['https://kabar.example/1', 'https://kabar.example/2'];
    expect(await outcomesIn(folder.write('list', content))).toEqual(addresses);
    expect(await outcomesIn(folder.write('list.gz', gzipSync(content)))).toEqual(addresses);
  });

  it('give the day of publication where they say it without a doubt', async () => {
    const publishedIn = async (content: string) => (await find(folder.write('dated', content))).map(({ origin }) => origin.published);
    expect(await publishedIn('url,published\nhttps://kabar.example/1,2023-09-15\nhttps://kabar.example/2,09/10/23\n')).toEqual([
      '2023-09-15',
      undefined,
    ]);
    expect(
      await publishedIn(
        '<rss><channel><item><link>https://kabar.example/1</link><pubDate>Fri, 15 Sep 2023 00:47:00 +0700</pubDate></item></channel></rss>',
      ),
    ).toEqual(['2023-09-15']);
  });
});

describe('single files', () => {
  it('are articles, packed or not', async () => {
    expect(await outcomesIn(folder.write('a.html', pageOf(1)))).toEqual(['1']);
    expect(await outcomesIn(folder.write('a.html.gz', gzipSync(pageOf(1))))).toEqual(['1']);
  });

  it('of two gigabytes of nothing are refused at once', async () => {
    const path = folder.write('sparse.html', '');
    const handle = openSync(path, 'r+');
    ftruncateSync(handle, 2 * 1024 ** 3);
    closeSync(handle);
    const start = performance.now();
    expect(await outcomesIn(path)).toEqual(['input-too-large']);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('packed in other ways are refused with what to do', async () => {
    const [found] = await find(folder.write('a.zst', new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 0, 0])));
    expect(found).toMatchObject({ type: 'fault', code: 'format-unknown', hint: expect.stringContaining('unpack') });
  });

  it('that are gone or not to be read are faults', async () => {
    expect((await findAll({ path: `${folder.path}/none` }, 10)).map(outcomeOf)).toEqual(['input-missing']);
  });
});
