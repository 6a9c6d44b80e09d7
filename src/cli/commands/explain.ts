import { Command } from 'commander';
import { parseLanguage, parsePublished, parseUrl } from '../options.ts';
import { addWebOptions, type WebFlags } from '../web-options.ts';

export interface ExplainFlags extends WebFlags {
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
  readonly config?: string | boolean;
}

const EXAMPLES = `
Examples:
  $ visitx explain article.txt                 every value
  $ visitx explain article.txt visits.0.date   one value and what is in it
  $ visitx explain article.txt people          one list
  $ visitx explain article.txt speaker         that field, wherever it stands`;

export const explainCommand = (): Command =>
  addWebOptions(new Command('explain'))
    .description('show for each value its rule, its words in context, what competed and lost, and for a null why nothing was taken')
    .argument('<input>', 'a file of HTML or plain text, or a web address; "-" is standard input')
    .argument('[field]', 'a field of the report, such as visits.0.date, people or speaker')
    .option('--url <url>', 'where the article is published', parseUrl)
    .option('--published <date>', 'when it was published, if the article does not say (ISO 8601)', parsePublished)
    .option('--language <tag>', 'its language, if it is not to be told from the text (BCP 47)', parseLanguage)
    .option('--config <file>', 'the configuration, if it is not visitx.config.yaml here or above')
    .option('--no-config', 'use no configuration')
    .addHelpText('after', EXAMPLES)
    .action(async (input: string, field: string | undefined, flags: ExplainFlags) => {
      const { explain } = await import('../explain.ts');
      await explain(input, field, flags);
    });
