import { Command } from 'commander';
import { parsePublished, parseUrl } from '../options.ts';

export interface FixtureFlags {
  readonly folder: string;
  readonly name?: string;
  readonly url?: string;
  readonly published?: string;
  readonly licence?: string;
  readonly config?: string | boolean;
  readonly allowPrivate?: boolean;
}

const EXAMPLES = `
The expectation is a draft: what visitx reads today. Go through it beside the article, put right what is wrong,
and set reviewed-by in source.yaml. An article belongs to its publisher: keep it out of public places unless its licence allows.

Examples:
  $ visitx fixture add https://news.example/2024/05/article
  $ visitx fixture add article.html --url https://news.example/2024/05/article --name dprd-ke-malang`;

export const fixtureCommand = (): Command =>
  new Command('fixture').description('make fixtures for visitx check').addCommand(
    new Command('add')
      .description('fetch or copy an article, read it, and lay a draft of its expectation for review')
      .argument('<input>', 'the address of a page, or a file of HTML or plain text')
      .option('--folder <folder>', 'the folder of fixtures', 'fixtures')
      .option('--name <name>', 'of the fixture (default: from the title)')
      .option('--url <url>', 'where the article is published', parseUrl)
      .option('--published <date>', 'when it was published, if the article does not say (ISO 8601)', parsePublished)
      .option('--licence <words>', 'under which the article may be kept')
      .option('--config <file>', 'the configuration, if it is not visitx.config.yaml here or above')
      .option('--no-config', 'use no configuration')
      .option('--allow-private', 'fetch also from addresses that are not public, such as an intranet')
      .addHelpText('after', EXAMPLES)
      .action(async (input: string, flags: FixtureFlags) => {
        const { addFixture } = await import('../add-fixture.ts');
        await addFixture(input, flags);
      }),
  );
