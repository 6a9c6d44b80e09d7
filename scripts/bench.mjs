// Speed, as ratios measured in one run: the command as a whole process against Node's own start, and extraction in memory
// against cheerio parsing a page. Prints a table; exits with 1 where a bound is passed. Build first: npm run build.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'cheerio';
import { extract } from '../dist/index.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const RUNS = 15;
const WARM_UPS = 300;
const TEXT_LENGTH = 3000;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds of processor time, user and system, of one run of a command. */
const cpuOf = (command) => {
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1';
  const { stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const [user, system] = stderr.trim().split(' ').map(Number);
  return (user + system) * 1000;
};

/** Medians of commands that take turns, so that what else the machine does falls on all of them. */
const measureCommands = (commands) => {
  const times = commands.map(() => []);
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [i, command] of commands.entries()) {
      const cpu = cpuOf(command);
      if (run > 0) times[i].push(cpu);
    }
  }
  return times.map(median);
};

const timeOf = (act) => {
  const start = performance.now();
  act();
  return performance.now() - start;
};

/** Both in turn, after enough runs that the code is compiled. */
const measureInMemory = (text, page) => {
  for (let i = 0; i < WARM_UPS; i += 1) extract(text);
  for (let i = 0; i < 20; i += 1) load(page);
  const pairs = Array.from({ length: 51 }, () => [timeOf(() => extract(text)), timeOf(() => load(page))]);
  return [median(pairs.map(([ours]) => ours)), median(pairs.map(([, theirs]) => theirs))];
};

/** An article of the fixtures, with paragraphs of its own body again until it has the length. */
const textOf = (length) => {
  const article = readFileSync(join(root, 'tests/data/article.txt'), 'utf8').trimEnd();
  const body = article.split('\n\n').slice(2);
  let text = article;
  for (let i = 0; text.length < length; i += 1) text += `\n\n${body[i % body.length]}`;
  return `${text.slice(0, text.lastIndexOf(' ', length))}\n`;
};

/** The page of the same article with navigation, scripts and related items around it, as pages have. */
const pageOf = (size) => {
  const page = readFileSync(join(root, 'tests/data/article.html'), 'utf8');
  const item = (i) =>
    `<li class="item-${i}"><a href="/daerah/${i}/kabar-ke-${i}" data-id="${i}"><span>Kabar daerah ke-${i}</span></a></li>\n`;
  const script = (i) => `<script>window.q=window.q||[];q.push({slot:${i},sizes:[[300,250],[728,90]],path:"/kabar/${i}"});</script>\n`;
  let extra = '';
  for (let i = 0; page.length + extra.length < size; i += 1) extra += i % 3 === 0 ? script(i) : item(i);
  return page.replace('</nav>', `</nav><aside><ul>${extra}</ul></aside>`);
};

const folder = mkdtempSync(join(tmpdir(), 'visitx-bench-'));
const text = join(folder, 'article.txt');
const page = join(folder, 'article.html');
writeFileSync(text, textOf(TEXT_LENGTH));
writeFileSync(page, pageOf(60_000));

const visitx = [process.execPath, join(root, 'bin/visitx.js')];
const [start, version, ofText, ofPage] = measureCommands([
  [process.execPath, '-e', '0'],
  [...visitx, '--version'],
  [...visitx, 'extract', text],
  [...visitx, 'extract', page],
]);
const [ours, theirs] = measureInMemory(textOf(TEXT_LENGTH), pageOf(150_000));
rmSync(folder, { recursive: true });

const rows = [
  ['visitx --version, to node -e 0', version / start, 1.3, '×'],
  ['visitx extract, text of 3,000 characters, to node -e 0', ofText / start, 2.2, '×'],
  ['visitx extract, page of 60 kB, to node -e 0', ofPage / start, 3, '×'],
  ['extract() in memory, 3,000 characters, warm', ours, 5, ' ms'],
  ['the same, to cheerio.load of a page of 150 kB', ours / theirs, 0.3, '×'],
];
console.log(`Node ${process.version}; node -e 0 takes ${start.toFixed(0)} ms of processor time; medians of ${RUNS} runs\n`);
for (const [name, value, bound, unit] of rows) {
  console.log(`${value <= bound ? 'pass' : 'FAIL'}  ${name.padEnd(56)} ${value.toFixed(2).padStart(6)}${unit}  (at most ${bound}${unit})`);
}
if (rows.some(([, value, bound]) => value > bound)) process.exitCode = 1;
