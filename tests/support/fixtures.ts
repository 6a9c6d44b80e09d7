import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.ts';

export interface Fixture {
  readonly name: string;
  /** From the root of the project. */
  readonly article: string;
}

const folder = join(ROOT, 'fixtures');

/** Every article in fixtures/, one folder each, as text, as a page or both. */
export const fixtures: readonly Fixture[] = (existsSync(folder) ? readdirSync(folder) : [])
  .sort()
  .flatMap((name) => ['article.txt', 'article.html'].map((file) => ({ name, article: `fixtures/${name}/${file}` })))
  .filter(({ article }) => existsSync(join(ROOT, article)));
