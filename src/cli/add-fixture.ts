import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeSourceFile } from '../check/source-file.ts';
import { writeDraft } from '../check/update.ts';
import { VisitxError } from '../core/error.ts';
import { foldWords } from '../core/text.ts';
import { VERSION } from '../core/version.ts';
import { readDocument } from '../document/decode.ts';
import { extract } from '../extract.ts';
import { readFileSource } from '../input/file.ts';
import { EXPECTATION, SOURCE } from '../input/fixture-folders.ts';
import type { Source } from '../input/source.ts';
import { escapeUnsafe } from '../write/escape.ts';
import type { FixtureFlags } from './commands/fixture.ts';
import { loadConfig } from './config-file.ts';
import { writeNew } from './init.ts';
import { writeOut } from './streams.ts';

const NOTE = ` Drafted by visitx ${VERSION}, and read by nobody yet: compare every line with the article, put right what is wrong,
 and set reviewed-by in source.yaml.`;

/** Fetches or copies an article and lays a fixture for it. */
export const addFixture = async (input: string, flags: FixtureFlags): Promise<void> => {
  const source = await sourceOf(input, flags.allowPrivate === true);
  const url = flags.url ?? source.info.finalUrl ?? source.info.url;
  const config = await loadConfig(flags.config);
  const report = extract(source, { url, published: flags.published, config });
  const folder = folderFor(flags, report.article.title ?? basename(input));
  const { kind } = readDocument(source, { url });
  writeNew(join(folder, kind === 'html' ? 'article.html' : 'article.txt'), source.bytes);
  writeNew(join(folder, SOURCE), writeSourceFile({ url, published: flags.published, licence: flags.licence }));
  writeNew(join(folder, EXPECTATION), writeDraft(report, NOTE));
  const { visits, people, quotes } = report;
  const found = [
    counted(visits.length, 'visit'),
    people.length === 1 ? '1 person' : `${people.length} people`,
    counted(quotes.length, 'quote'),
  ];
  writeOut(`written ${escapeUnsafe(folder)}: ${found.join(', ')}\n`);
  writeOut(
    `Next: read ${escapeUnsafe(join(folder, EXPECTATION))} beside the article, then visitx check --only ${escapeUnsafe(basename(folder))}\n`,
  );
};

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const sourceOf = async (input: string, allowPrivate: boolean): Promise<Source> => {
  if (!/^https?:\/\//iu.test(input)) return readFileSource(input);
  const { openUrlReader } = await import('../input/url/read-url.ts');
  const reader = openUrlReader({ allowPrivate });
  try {
    return await reader.read(input);
  } finally {
    await reader.close();
  }
};

const LONGEST_NAME = 60;

/** @throws VisitxError `option-invalid` where the name is no name of a folder, or taken. */
const folderFor = ({ folder, name }: FixtureFlags, title: string): string => {
  if (name !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u.test(name)) {
    throw new VisitxError('option-invalid', `${name} cannot be the name of a fixture`, { hint: 'use letters, digits and hyphens' });
  }
  const path = join(folder, name ?? slugOf(title));
  if (existsSync(path)) {
    throw new VisitxError('option-invalid', `${path} is there already`, { hint: 'give the fixture another name with --name' });
  }
  return path;
};

const slugOf = (title: string): string => {
  const words = foldWords(title).split(' ');
  let slug = words.shift() ?? '';
  for (const word of words) {
    if (slug.length + word.length >= LONGEST_NAME) break;
    slug += `-${word}`;
  }
  return slug.slice(0, LONGEST_NAME) || 'article';
};
