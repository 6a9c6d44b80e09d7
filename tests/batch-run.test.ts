import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { AppendFile } from '../src/batch/output/append-file.ts';
import { targetsOf } from '../src/batch/output/targets.ts';
import { plan } from '../src/batch/plan.ts';
import { ConverterPool } from '../src/batch/pool.ts';
import { urlKeyOf } from '../src/batch/url-key.ts';
import { KeyTable, keyOf } from '../src/core/key-table.ts';
import { sha256Of } from '../src/input/memory.ts';
import { pageOf, pageRecord, scratch, textOf, warcGz } from './support/archives.ts';
import { digestsIn, linesOf } from './support/batch.ts';
import { visitx } from './support/command.ts';
import { ROOT } from './support/sources.ts';

const folder = scratch();
afterAll(folder.remove);
const batch = (...args: string[]) => visitx(['batch', ...args], { cwd: folder.path });
const at = (name: string): string => join(folder.path, name);

/** The number of the page behind each line of a file of reports. */
const numbersIn = (path: string): (string | undefined)[] =>
  linesOf(at(path)).map((line) => /bagian (\d+)/u.exec(JSON.stringify(line))?.[1]);

describe('visitx batch', () => {
  it('writes reports in the order of the input, told by content, and what failed and was passed over beside them', () => {
    folder.write('in/1.html', pageOf(1));
    folder.write('in/2/2.txt', textOf(2));
    folder.write('in/3.warc.gz', warcGz([pageRecord(3), pageRecord(4), pageRecord(1)]));
    folder.write(
      'in/4.jsonl',
      `${JSON.stringify({ url: 'https://kabar.example/3?utm_source=x', html: pageOf(99) })}\n{"broken\n${JSON.stringify({ text: textOf(5) })}\n`,
    );
    folder.write('in/5.bin', new Uint8Array(600));
    folder.write('in/6.png', 'x');
    symlinkSync('..', at('in/2/loop'));
    const { code, out, err } = batch('in', '--out', 'first.jsonl', '--out', 'first-reports', '--workers', '2');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(numbersIn('first.jsonl')).toEqual(['1', '2', '3', '4', '5']);
    expect(
      readdirSync(at('first-reports')).filter((name) => /^2023-09-14_[a-z0-9-]+_dprd-wonosobo-[a-z0-9-]+_[0-9a-f]{10}\.yaml$/u.test(name))
        .length,
    ).toBe(5);
    expect(linesOf(at('first.errors.jsonl'))).toMatchObject([
      { source: { path: 'in/2/loop' }, code: 'input-unreadable' },
      { source: { path: 'in/4.jsonl', record: 'line 2' }, code: 'archive-broken' },
    ]);
    expect(linesOf(at('first.skipped.jsonl'))).toMatchObject([
      { source: { path: 'in/3.warc.gz' }, reason: 'duplicate', by: 'text', of: { article: 1, source: 'in/1.html' } },
      { source: { path: 'in/4.jsonl', record: 'line 1' }, reason: 'duplicate', by: 'url' },
      { source: { path: 'in/5.bin' }, reason: 'input-binary' },
      { source: { path: 'in/6.png' }, reason: 'not-an-article' },
    ]);
    expect(err).toMatch(/articles +5 in/u);
    expect(err).toMatch(/errors +2: archive-broken 1, input-unreadable 1/u);
    expect(existsSync(at('first.jsonl.journal'))).toBe(false);
  }, 30_000);

  it('runs under a Node that was given flags of V8, which workers do not take', () => {
    folder.write('flagged/1.html', pageOf(1));
    const flags = ['--max-old-space-size=2000', '--no-warnings'];
    const command = [...flags, join(ROOT, 'bin/visitx.js'), 'batch', 'flagged', '--out', 'flagged.jsonl', '--workers', '1', '--quiet'];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder.path, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(numbersIn('flagged.jsonl')).toEqual(['1']);
  }, 30_000);

  it('gives the same bytes whatever the number of workers, and the parts of shards make the whole', () => {
    folder.write('many.warc.gz', warcGz(Array.from({ length: 24 }, (_, i) => pageRecord(i))));
    mkdirSync(at('one'));
    mkdirSync(at('three'));
    for (const [place, workers] of [
      ['one', '1'],
      ['three', '3'],
    ] as const) {
      expect(batch('many.warc.gz', '--out', `${place}/r.jsonl`, '--out', `${place}/t.csv`, '--workers', workers, '-q').code).toBe(0);
    }
    expect(digestsIn(at('one'))).toEqual(digestsIn(at('three')));
    const parts = [1, 2].flatMap((part) => {
      expect(batch('many.warc.gz', '--out', `part-${part}.jsonl`, '--shard', `${part}/2`, '--workers', '1', '-q').code).toBe(0);
      return readFileSync(at(`part-${part}.jsonl`), 'utf8')
        .trim()
        .split('\n');
    });
    expect(parts.sort()).toEqual(readFileSync(at('one/r.jsonl'), 'utf8').trim().split('\n').sort());
  }, 40_000);

  it('reads standard input, says no to what would lose something, and takes up nothing that is complete', () => {
    const lines = `${JSON.stringify({ text: textOf(1) })}\n`;
    const piped = (...more: string[]) =>
      visitx(['batch', '-', '--out', 'piped.jsonl', '--workers', '1', '-q', ...more], { cwd: folder.path, input: lines });
    expect(piped()).toEqual({ code: 0, out: '', err: '' });
    expect(linesOf(at('piped.jsonl'))).toMatchObject([{ article: { source: { path: '-', record: 'line 1' } } }]);
    expect(piped()).toMatchObject({ code: 1, err: expect.stringContaining('output-exists') });
    expect(piped('--resume')).toEqual({ code: 0, out: '', err: '' });
    folder.write('mine/letter.doc', 'mine');
    expect(batch('in', '--out', 'mine', '--overwrite').err).toContain('letter.doc');
    expect(readFileSync(at('mine/letter.doc'), 'utf8')).toBe('mine');
    expect(batch('gone', '--out', 'x.jsonl')).toMatchObject({ code: 1, err: expect.stringContaining('input-missing') });
    expect(batch('in', '--out', 'no/such/x.jsonl')).toMatchObject({ code: 1, err: expect.stringContaining('its folder does not exist') });
    expect(batch('in', '--out', 'x.jsonl', '--shard', '4/3').code).toBe(2);
  }, 30_000);

  it('exits with 1 for a failure where that is asked for, and leaves out articles without a visit where that is', () => {
    folder.write(
      'odd.jsonl',
      `{"broken\n${JSON.stringify({ text: 'Harga beras naik\n\nHarga beras di pasar itu naik lagi pekan ini, kata seorang pedagang.\n' })}\n${JSON.stringify({ text: textOf(1) })}\n`,
    );
    expect(batch('odd.jsonl', '--out', 'odd-all.jsonl', '-q').code).toBe(0);
    expect(linesOf(at('odd-all.jsonl')).length).toBe(2);
    expect(batch('odd.jsonl', '--out', 'odd-some.jsonl', '--visits-only', '--strict', '-q').code).toBe(1);
    expect(numbersIn('odd-some.jsonl')).toEqual(['1']);
  }, 30_000);

  it('stops at Ctrl-C, says how to go on, and goes on', async () => {
    folder.write('long.warc.gz', warcGz(Array.from({ length: 150 }, (_, i) => pageRecord(i))));
    const args = ['batch', 'long.warc.gz', '--out', 'long.jsonl', '--workers', '1', '--no-progress'];
    const child = spawn(process.execPath, [join(ROOT, 'bin/visitx.js'), ...args], {
      cwd: folder.path,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const { code, err } = await interrupted(child);
    expect(code).toBe(130);
    expect(err).toContain('visitx batch long.warc.gz --out long.jsonl --workers 1 --no-progress --resume');
    expect(existsSync(at('long.jsonl'))).toBe(false);
    expect(visitx([...args, '--resume'], { cwd: folder.path }).code).toBe(0);
    expect(numbersIn('long.jsonl')).toEqual(Array.from({ length: 150 }, (_, i) => `${i}`));
  }, 60_000);

  it('refuses to go on with other inputs or options', () => {
    folder.write('half.jsonl.journal/journal.jsonl', '{"journal":1,"run":"0000"}\n');
    expect(batch('in', '--out', 'half.jsonl')).toMatchObject({ code: 1, err: expect.stringContaining('--resume') });
    expect(batch('in', '--out', 'half.jsonl', '--resume')).toMatchObject({ code: 1, err: expect.stringContaining('resume-mismatch') });
  });

  it('fetches the pages of a list and of a sitemap, and tells those that are not there', async () => {
    const server = createServer((request, response) => {
      const number = /\/(\d+)$/u.exec(request.url ?? '')?.[1];
      if (request.url === '/robots.txt' || number === '9') response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(Number(number)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    folder.write('list.txt', [1, 2, 9].map((n) => `http://127.0.0.1:${port}/${n}\n`).join(''));
    const child = spawn(
      process.execPath,
      [join(ROOT, 'bin/visitx.js'), 'batch', 'list.txt', '--out', 'fetched.jsonl', '--allow-private', '--delay', '0', '-q'],
      { cwd: folder.path },
    );
    const code = await new Promise((resolve) => child.on('exit', resolve));
    server.close();
    expect(code).toBe(0);
    expect(numbersIn('fetched.jsonl')).toEqual(['1', '2']);
    expect(linesOf(at('fetched.jsonl'))[0]).toMatchObject({
      article: { source: { kind: 'url', status: 200, url: `http://127.0.0.1:${port}/1` } },
    });
    expect(linesOf(at('fetched.errors.jsonl'))).toMatchObject([{ code: 'fetch-status', source: { record: 'line 3' } }]);
  }, 30_000);

  it('tells files and folders that may not be read, and reads the others', async () => {
    folder.write('locked/a.html', pageOf(1));
    folder.write('locked/b.html', pageOf(2));
    folder.write('locked/c/d.html', pageOf(3));
    chmodSync(folder.path, 0o755);
    chmodSync(at('locked/a.html'), 0);
    chmodSync(at('locked/c'), 0);
    const outcomes: string[] = [];
    for await (const outcome of asNobody(() => outcomesIn('locked'))) outcomes.push(outcome);
    chmodSync(at('locked/c'), 0o755);
    expect(outcomes).toEqual(['locked/a.html input-unreadable', 'locked/b.html article', 'locked/c input-unreadable']);
  });

  it('stops at a full disk with what to do, and goes on when there is room', ({ skip }) => {
    const disk = at('disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status !== 0) skip('no right to mount a small disk');
    try {
      folder.write('fill.warc.gz', warcGz(Array.from({ length: 60 }, (_, i) => pageRecord(i))));
      const run = (...more: string[]) =>
        batch('fill.warc.gz', '--out', 'disk/r.jsonl', '--out', 'disk/t.csv', '--workers', '1', '-q', ...more);
      expect(run()).toMatchObject({ code: 1, err: expect.stringMatching(/output-unwritable: .* the disk is full\n.*--resume/u) });
      expect(existsSync(at('disk/r.jsonl'))).toBe(false);
      expect(spawnSync('mount', ['-o', 'remount,size=64m', disk]).status).toBe(0);
      expect(run('--resume')).toEqual({ code: 0, out: '', err: '' });
      expect(numbersIn('disk/r.jsonl')).toEqual(Array.from({ length: 60 }, (_, i) => `${i}`));
    } finally {
      spawnSync('umount', [disk]);
    }
  }, 40_000);

  it('opens files whose names are no UTF-8', () => {
    mkdirSync(at('odd-names'));
    writeFileSync(Buffer.concat([Buffer.from(`${at('odd-names')}/caf`), Buffer.from([0xe9]), Buffer.from('.html')]), pageOf(1));
    expect(batch('odd-names', '--out', 'odd-names.jsonl', '-q').code).toBe(0);
    expect(linesOf(at('odd-names.jsonl'))).toMatchObject([{ article: { source: { path: 'odd-names/café.html' } } }]);
  }, 20_000);
});

/** What the plan finds in a folder, in this process. */
async function* outcomesIn(input: string): AsyncGenerator<string> {
  const fetcher = { fetch: () => Promise.reject(new Error('no network')), close: () => Promise.resolve() };
  const planned = plan({ inputs: [at(input)], excluded: [], fetcher, keep: () => Promise.reject(new Error('no pipe')) });
  for await (const { found } of planned) {
    yield `${relative(folder.path, found.origin.path)} ${found.type === 'fault' ? found.code : found.type}`;
  }
}

const NOBODY = 65_534;

/** Root may read everything: as root, the work is done as a user without rights. */
async function* asNobody(work: () => AsyncGenerator<string>): AsyncGenerator<string> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    yield* work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

/** Sends Ctrl-C when the journal shows that the run is at work. */
const interrupted = (child: ChildProcess): Promise<{ readonly code: number | null; readonly err: string }> =>
  new Promise((resolve) => {
    let err = '';
    child.stderr?.on('data', (chunk) => {
      err += String(chunk);
    });
    const timer = setInterval(() => {
      if (!existsSync(at('long.jsonl.partial'))) return;
      clearInterval(timer);
      child.kill('SIGINT');
    }, 10);
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ code, err });
    });
  });

const startStubborn = (workers: number, deadline: number) =>
  ConverterPool.start({
    workerFile: new URL('data/stubborn-worker.mjs', import.meta.url),
    workers,
    deadline,
    memory: 32,
    convert: { parts: [], evidence: 'full', visitsOnly: false, sites: true },
  });

describe('the workers', () => {
  it('lose an article that hangs, one that fills the memory and one that ends its worker, and no other', async () => {
    const pool = await startStubborn(2, 700);
    try {
      const outcomes: string[] = [];
      for (const urls of [
        ['a', 'hang'],
        ['b', 'exit'],
        ['c', 'd'],
      ]) {
        const results = urls.map((url) =>
          pool.convert(
            { type: 'article', bytes: new Uint8Array(1), form: 'page', origin: { kind: 'file', path: 'x', url }, isGuess: false },
            1,
          ),
        );
        for (const result of await Promise.all(results)) outcomes.push(result.isDone ? 'done' : result.code);
      }
      expect(outcomes).toEqual(['no-body', 'article-timeout', 'no-body', 'worker-failed', 'no-body', 'no-body']);
    } finally {
      await pool.close();
    }
  }, 20_000);

  it('lose of articles that travel together only the one at fault', async () => {
    const pool = await startStubborn(1, 700);
    const bytes = { file: { path: 'x' }, offset: 0, length: 1, packing: 'none' } as const;
    try {
      // Two tasks of one article, then three of four.
      const urls = ['a', 'b', 'c', 'hang', 'd', 'e', 'f', 'g', 'exit', 'h', 'i'];
      const results = urls.map((url, i) =>
        pool.convert({ type: 'article', bytes, form: 'page', origin: { kind: 'file', path: 'x', url }, isGuess: false }, i),
      );
      const outcomes = (await Promise.all(results)).map((result) => (result.isDone ? 'done' : `${result.code} ${result.message}`));
      expect(outcomes).toEqual(
        urls.map((url) =>
          url === 'hang'
            ? expect.stringMatching(/^article-timeout/u)
            : url === 'exit'
              ? expect.stringMatching(/^worker-failed/u)
              : `no-body ${url}`,
        ),
      );
    } finally {
      await pool.close();
    }
  }, 20_000);

  it('give up an article that fills the memory', async () => {
    const pool = await startStubborn(1, 15_000);
    try {
      const found = (url: string) =>
        ({ type: 'article', bytes: new Uint8Array(1), form: 'page', origin: { kind: 'file', path: 'x', url }, isGuess: false }) as const;
      expect(await pool.convert(found('fill'), 1)).toMatchObject({ code: 'article-memory' });
      expect(await pool.convert(found('a'), 2)).toMatchObject({ code: 'no-body' });
    } finally {
      await pool.close();
    }
  }, 30_000);
});

describe('what a run remembers', () => {
  it('finds every digest again, and no other', () => {
    const table = new KeyTable();
    const key = (text: string) => keyOf(sha256Of(Buffer.from(text)));
    for (let i = 0; i < 5000; i += 1) table.set(key(`a${i}`), i);
    table.set(key('a7'), 70);
    expect(table.size).toBe(5000);
    expect([table.get(key('a4999')), table.get(key('a7')), table.get(key('b1'))]).toEqual([4999, 70, undefined]);
  });

  it('has one spelling for addresses of one page', () => {
    const same = [
      'https://Kabar.example/a/?utm_source=x&id=2#top',
      'http://kabar.example/a?id=2',
      'https://kabar.example:443/a/?id=2&fbclid=y',
    ];
    expect(new Set(same.map(urlKeyOf))).toEqual(new Set(['kabar.example/a?id=2']));
    expect(urlKeyOf('https://kabar.example/a?id=3')).not.toBe(urlKeyOf('https://kabar.example/a?id=2'));
    expect(urlKeyOf('mailto:a@b.example')).toBeUndefined();
  });

  it('cuts a file to what was saved, and refuses one that holds less', async () => {
    const path = folder.write('grown', 'abcdef');
    const file = await AppendFile.open(path, 3);
    await file.add(Buffer.from('XY'));
    expect(file.size).toBe(5);
    await file.save();
    await file.close();
    expect(readFileSync(path, 'utf8')).toBe('abcXY');
    await expect(AppendFile.open(path, 9)).rejects.toMatchObject({ code: 'resume-mismatch' });
  });

  it.skipIf(!existsSync('/dev/full'))('tells a full disk', async () => {
    const file = await AppendFile.open('/dev/full', 0).catch((fault: unknown) => fault);
    // Devices cannot be cut to a size everywhere: where this one can, writing to it fails as on a full disk.
    if (file instanceof AppendFile) {
      await file.add(Buffer.from('x'));
      await expect(file.save()).rejects.toMatchObject({ code: 'output-unwritable', message: expect.stringContaining('the disk is full') });
    } else expect(file).toMatchObject({ code: 'output-unwritable' });
  });

  it('refuses two outputs in one place', () => {
    expect(() => targetsOf(['a', 'a/b.jsonl'], undefined)).toThrow(/in the place of another/u);
    expect(targetsOf(['x.db', 'y', 'z.csv'], 'json').map(({ format }) => format)).toEqual(['sqlite', 'json', 'csv']);
  });
});
