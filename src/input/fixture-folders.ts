import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VisitxError } from '../core/error.ts';
import { readFileSource } from './file.ts';
import type { Source } from './source.ts';

/** A fixture as it lies on the disk: an article, and the texts of the files beside it. */
export interface FixtureFiles {
  /** The name of its folder. */
  readonly name: string;
  /** The path of its folder as it was reached. */
  readonly folder: string;
  readonly article: Source;
  /** `undefined` where the file is missing. */
  readonly expectation: string | undefined;
  readonly source: string | undefined;
}

const ARTICLES = ['article.txt', 'article.html', 'article.htm', 'article.md', 'article.warc', 'article.warc.gz'] as const;
export const EXPECTATION = 'report.yaml';
export const SOURCE = 'source.yaml';
const PARTS: ReadonlySet<string> = new Set([...ARTICLES, EXPECTATION, SOURCE]);

/**
 * The folders of all fixtures in and under a folder, sorted; a folder with any file of a fixture is one.
 * @throws VisitxError `input-missing` where the folder is none.
 */
export const findFixtures = (root: string): string[] => {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new VisitxError('input-missing', `there is no folder ${root}`, {
      hint: 'name a folder of fixtures, or make one with visitx init',
    });
  }
  return foldersUnder(root).sort();
};

const foldersUnder = (folder: string): string[] => {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.some((entry) => entry.isFile() && PARTS.has(entry.name))) return [folder];
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .flatMap((entry) => foldersUnder(join(folder, entry.name)));
};

/**
 * The files of one fixture.
 * @throws VisitxError `fixture-invalid` where it has no article.
 */
export const readFixtureFiles = (folder: string): FixtureFiles => {
  const article = ARTICLES.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (article === undefined) {
    throw new VisitxError('fixture-invalid', `${folder} has no article`, { hint: 'put article.txt or article.html there' });
  }
  return {
    name: basename(folder),
    folder,
    article: readFileSource(article),
    expectation: readIfThere(join(folder, EXPECTATION)),
    source: readIfThere(join(folder, SOURCE)),
  };
};

const readIfThere = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
