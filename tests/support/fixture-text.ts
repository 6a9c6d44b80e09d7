import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.ts';

/** The article of a fixture as it lies on the disk. */
export const readFixtureText = (name: string): string => readFileSync(join(ROOT, 'fixtures', name, 'article.txt'), 'utf8');
