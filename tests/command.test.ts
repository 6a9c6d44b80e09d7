import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.ts';
import { ROOT } from './support/sources.ts';

const articles = readdirSync(join(ROOT, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('article.txt') || path.endsWith('page.html'))
  .map((path) => join('fixtures', path))
  .sort();

/** What the report says, where the article was read from aside. */
const saidBy = ({ article, ...report }: ReturnType<typeof extract>): unknown => ({ ...report, article: { ...article, source: null } });

describe('the built command', () => {
  it('gives of every fixture the report that the library gives', { timeout: 60_000 }, () => {
    const lines = execFileSync(process.execPath, ['bin/visitx.js', 'extract', ...articles, '--format', 'jsonl', '--no-config'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const reports = lines.trimEnd().split('\n');
    expect(reports).toHaveLength(articles.length);
    for (const [i, path] of articles.entries()) {
      const own = extract(readFileSync(join(ROOT, path)));
      expect([path, saidBy(JSON.parse(reports[i] ?? ''))]).toEqual([path, saidBy(JSON.parse(JSON.stringify(own)))]);
    }
  });
});
