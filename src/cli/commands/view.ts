import { Command, Option } from 'commander';
import { parseLanguage, parsePublished, parseUrl } from '../options.ts';
import { addWebOptions, type WebFlags } from '../web-options.ts';

export interface ViewFlags extends WebFlags {
  readonly output?: string;
  readonly open?: boolean;
  readonly ui?: 'en' | 'id';
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
  readonly config?: string | boolean;
}

const EXAMPLES = `
One article or report gives a page that shows both side by side; reports in JSON Lines, in a folder or in a batch's SQLite
give a page over the whole archive. The page is one file, needs no network, and stands beside the input unless --output
names another place; "-" is standard output.

Examples:
  $ visitx view article.txt --open
  $ visitx view report.yaml --ui en --output page.html
  $ visitx view reports.jsonl
  $ visitx view reports/ --output archive.html`;

export const viewCommand = (finish: (code: number) => void): Command =>
  addWebOptions(new Command('view'))
    .description('write a page that shows an article with its evidence, or an archive of reports at a glance')
    .argument('<input>', 'an article or its web address, a report, or an archive of reports; "-" is standard input')
    .option('-o, --output <file>', 'where the page is written')
    .option('--open', 'show the page in the browser')
    .addOption(new Option('--ui <language>', "language of the page's own words; the article's if left out").choices(['en', 'id']))
    .option('--url <url>', 'where the article is published', parseUrl)
    .option('--published <date>', 'when it was published, if the article does not say (ISO 8601)', parsePublished)
    .option('--language <tag>', 'its language, if it is not to be told from the text (BCP 47)', parseLanguage)
    .option('--config <file>', 'the configuration, if it is not visitx.config.yaml here or above')
    .option('--no-config', 'use no configuration')
    .addHelpText('after', EXAMPLES)
    .action(async (input: string, flags: ViewFlags) => {
      const { view } = await import('../view.ts');
      finish(await view(input, flags));
    });
