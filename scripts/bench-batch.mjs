// Measures `visitx batch` on an archive that scripts/archive.mjs writes, and prints the figures as ratios within this one run.
// npm run bench:batch -- [pages] (20,000 where it is left out); needs a quiet machine.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pageAt, writeWarcGz } from './archive.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMMAND = join(ROOT, 'bin/visitx.js');
const pages = Number(process.argv[2] ?? 20_000);
const few = Math.min(2000, Math.ceil(pages / 10));
/** Enough that what a worker begins with does not weigh. */
const some = Math.ceil(pages / 4);
const folder = mkdtempSync(join(tmpdir(), 'visitx-bench-'));
const CLOCK_TICK = 10;

/** Peak memory in MB and processor time in ms of a process, as Linux tells them while it lives. */
const look = (id) => {
  try {
    const peak = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
    // A process that ended and is not yet waited for has no memory.
    if (peak === undefined) return undefined;
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return { peak: Number(peak) / 1024, cpu: (Number(fields[11]) + Number(fields[12])) * CLOCK_TICK };
  } catch {
    return undefined;
  }
};

const run = (args) =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    let last = { peak: 0, cpu: 0 };
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    const timer = setInterval(() => {
      last = look(child.pid) ?? last;
    }, 50);
    child.on('exit', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ ms: performance.now() - start, ...last, output });
      else reject(new Error(`${args.join(' ')} ended with ${code}`));
    });
  });

let runs = 0;
const batch = (archive, outputs, workers) => {
  runs += 1;
  const place = join(folder, `${runs}`);
  mkdirSync(place);
  const outs = outputs.flatMap((name) => ['--out', join(place, name)]);
  return run([COMMAND, 'batch', archive, ...outs, '--workers', `${workers}`, '--quiet']).finally(() =>
    rmSync(place, { recursive: true, force: true }),
  );
};

/** The same pages in one thread: what it takes to read them into memory is not counted. */
const inline = async (count, mode) => {
  const { output } = await run([fileURLToPath(import.meta.url), '--inline', mode, `${count}`]);
  return JSON.parse(output);
};

/** Two such threads side by side, each a process of its own: what the machine's second core gives at most. */
const inlineTwice = async (count, mode) => {
  const both = await Promise.all([inline(count, mode), inline(count, mode)]);
  return { ms: Math.max(...both.map(({ ms }) => ms)), cpu: Math.max(...both.map(({ cpu }) => cpu)) };
};

const ROUNDS = 3;

/** Each run as often as the others, in turns: of each its least disturbed time, and its highest memory. */
const inTurns = async (runs) => {
  const best = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, start] of Object.entries(runs)) {
      const { ms, cpu, peak = 0 } = await start();
      const known = best[name] ?? { ms, cpu, peak };
      best[name] = { ms: Math.min(known.ms, ms), cpu: Math.min(known.cpu, cpu), peak: Math.max(known.peak, peak) };
    }
  }
  return best;
};

if (process.argv[2] === '--inline') {
  const [, , , mode, count] = process.argv;
  // As they are read from a file: in one piece.
  const all = Array.from({ length: Number(count) }, (_, i) => {
    const { url, html } = pageAt(i);
    return { url, html: Buffer.from(html).toString() };
  });
  const work = mode === 'visitx' ? await visitxInline() : await readabilityInline();
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (const page of all) {
    work(page);
    // What an engine keeps until its job ends is given back: linkedom's documents, of which 2,000 cost ten times as much each.
    await turn();
  }
  const used = process.cpuUsage(cpu);
  console.log(JSON.stringify({ ms: performance.now() - start, cpu: (used.user + used.system) / 1000 }));
} else {
  await main();
}

async function visitxInline() {
  const { extract } = await import(join(ROOT, 'dist/index.js'));
  return ({ url, html }) => extract(html, { url });
}

async function readabilityInline() {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  return ({ html }) => new Readability(parseHTML(html).document).parse()?.textContent;
}

async function main() {
  try {
    const small = join(folder, 'small.warc.gz');
    const middle = join(folder, 'middle.warc.gz');
    const large = join(folder, 'large.warc.gz');
    await writeWarcGz(small, few);
    await writeWarcGz(middle, some);
    await writeWarcGz(large, pages);
    const tell = (what, value, limit) => console.log(`${what.padEnd(64)} ${value.padStart(10)}   ${limit}`);
    const ratio = (value) => value.toFixed(2);

    const { oneLong, twoLong } = await inTurns({
      oneLong: () => batch(middle, ['r.jsonl'], 1),
      twoLong: () => batch(middle, ['r.jsonl'], 2),
    });
    const { alone, pair, one, two, readability, withCsv, withSqlite, csvAlone } = await inTurns({
      alone: () => inline(few, 'visitx'),
      pair: () => inlineTwice(few, 'visitx'),
      one: () => batch(small, ['r.jsonl'], 1),
      two: () => batch(small, ['r.jsonl'], 2),
      readability: () => inline(few, 'readability'),
      withCsv: () => batch(small, ['r.jsonl', 't.csv'], 2),
      withSqlite: () => batch(small, ['r.jsonl', 'd.sqlite'], 2),
      csvAlone: () => batch(small, ['t.csv'], 2),
    });
    const all = await batch(large, ['r.jsonl'], 2);

    tell('inline, ms an article', ratio(alone.ms / few), '');
    tell('one worker, ms an article from WARC.gz', ratio(one.ms / few), '');
    tell('two workers, articles a second from WARC.gz', ratio((few / two.ms) * 1000), '');
    tell('readability+linkedom, articles a second from memory', ratio((few / readability.ms) * 1000), '');
    tell('cost in batch : inline, wall, one worker', ratio(one.ms / alone.ms), '<= 1.25');
    tell('cost in batch : inline, processor time, one worker', ratio(one.cpu / alone.cpu), '<= 1.25');
    tell('two processes inline : one, what the machine gives', ratio((2 * alone.ms) / pair.ms), '');
    tell(`${some} pages, two workers : one`, ratio(oneLong.ms / twoLong.ms), '>= 1.6');
    tell(`${pages} pages, two workers : readability+linkedom, articles a second`, ratio(pages / all.ms / (few / readability.ms)), '>= 4');
    tell(`articles a second of ${pages}`, ratio((pages / all.ms) * 1000), '');
    tell(`peak memory at ${few}, MB`, two.peak.toFixed(0), '<= 400');
    tell(`peak memory at ${pages}, MB`, all.peak.toFixed(0), '<= 400');
    tell(`peak memory, ${pages} : ${few}`, ratio(all.peak / two.peak), '<= 1.15');
    for (const [name, more, less] of [
      ['CSV', withCsv, two],
      ['SQLite', withSqlite, two],
      ['JSON Lines', withCsv, csvAlone],
    ]) {
      tell(`${name} adds, wall`, `${(100 * (more.ms / less.ms - 1)).toFixed(1)} %`, '<= 10 %');
      tell(`${name} adds, processor time`, `${(100 * (more.cpu / less.cpu - 1)).toFixed(1)} %`, '<= 10 %');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
