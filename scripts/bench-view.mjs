// Measures the page of an archive in a real browser: how large it is, how soon it opens, how soon a filter answers and how soon
// all pictures are drawn. Usage: npm run bench:view [-- <reports>]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const count = Number(process.argv[2] ?? 5000);
const folder = mkdtempSync(join(tmpdir(), 'visitx-bench-'));
const FILTERS = ['study-visit', '', 'inspection', '', 'working-visit', '', 'state-visit', '', 'courtesy-call', ''];
const OPENINGS = 5;

const made = join(folder, 'made.mjs');
await build({
  stdin: {
    contents: `export { writeArchivePage } from './src/view/archive-page.ts'; export { generateReports } from './tests/support/generate-reports.ts';`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: made,
});
const { writeArchivePage, generateReports } = await import(pathToFileURL(made).href);
const reports = generateReports(count);
const start = performance.now();
const html = writeArchivePage(reports, { ui: 'en' });
const making = performance.now() - start;
const file = join(folder, 'archive.html');
writeFileSync(file, html);
const data = [...html.matchAll(/<script type="(?:application\/json|text\/plain)"[^>]*>([^<]*)<\/script>/gu)];
const dataSize = data.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);

const browser = await chromium.launch({
  executablePath: process.env.VISITX_CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const times = { open: [], answer: [], drawn: [], article: [] };
for (let i = 0; i < OPENINGS; i++) {
  await page.goto('about:blank');
  const from = performance.now();
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('html[data-drawn]', { state: 'attached' });
  times.open.push(performance.now() - from);
}
for (const kind of [...FILTERS, ...FILTERS]) {
  const { answer, drawn } = await page.evaluate(async (value) => {
    const select = document.querySelector('#filter-kind');
    const from = performance.now();
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    document.body.getBoundingClientRect();
    const answer = performance.now() - from;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return { answer, drawn: performance.now() - from };
  }, kind);
  times.answer.push(answer);
  times.drawn.push(drawn);
}
for (let i = 0; i < 8; i++) {
  const from = performance.now();
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/article/${(i * 613) % count}`,
  );
  await page.waitForSelector('#article .story');
  times.article.push(performance.now() - from);
  await page.evaluate(() => {
    location.hash = '#/';
  });
}
await browser.close();
rmSync(folder, { recursive: true, force: true });

const told = (list) => {
  const sorted = [...list].sort((a, b) => a - b).map(Math.round);
  return `${sorted[0]} / ${sorted[Math.floor(sorted.length / 2)]} / ${sorted.at(-1)} ms`;
};
console.log(`${count} reports`);
console.log(
  `  page           ${Math.round((Buffer.byteLength(html) - dataSize) / 1000)} kB and ${Math.round(dataSize / 1000)} kB of data, made in ${Math.round(making)} ms`,
);
console.log('                 least / median / most');
console.log(`  open           ${told(times.open)}`);
console.log(`  filter answers ${told(times.answer)}`);
console.log(`  all is drawn   ${told(times.drawn)}`);
console.log(`  article opens  ${told(times.article)}`);
