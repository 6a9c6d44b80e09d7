import { Command } from 'commander';
import { VisitxError } from '../../core/error.ts';
import { explainFields, isAskedFor } from '../explain-fields.ts';
import { writeExplanation } from '../explain-view.ts';
import { parseLanguage, parsePublished, parseUrl } from '../options.ts';
import { readInput } from '../read-input.ts';
import { writeOut } from '../streams.ts';
import { painterFor } from '../terminal.ts';

interface ExplainFlags {
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
}

const EXAMPLES = `
Examples:
  $ visitx explain article.txt                 every value
  $ visitx explain article.txt visits.0.date   one value and what is in it
  $ visitx explain article.txt people          one list
  $ visitx explain article.txt speaker         that field, wherever it stands`;

export const explainCommand = (): Command =>
  new Command('explain')
    .description('show for each value its rule, its words in context, what competed and lost, and for a null why nothing was taken')
    .argument('<input>', 'a file of HTML or plain text; "-" is standard input')
    .argument('[field]', 'a field of the report, such as visits.0.date, people or speaker')
    .option('--url <url>', 'where the article is published', parseUrl)
    .option('--published <date>', 'when it was published, if the article does not say (ISO 8601)', parsePublished)
    .option('--language <tag>', 'its language, if it is not to be told from the text (BCP 47)', parseLanguage)
    .addHelpText('after', EXAMPLES)
    .action(explain);

const explain = async (input: string, field: string | undefined, { url, published, language }: ExplainFlags): Promise<void> => {
  const source = await readInput(input);
  const { extractWithTrace } = await import('../../extract.ts');
  const { report, trace } = extractWithTrace(source, { url, published, language });
  const fields = explainFields(report, trace);
  const asked = field === undefined ? fields : fields.filter(({ path }) => isAskedFor(path, field));
  if (field !== undefined && asked.length === 0) {
    throw new VisitxError('option-invalid', `the report has no field ${field}`, {
      hint: 'name a field such as article.title, visits.0.date, agencies, people, quotes or recommendations',
    });
  }
  writeOut(writeExplanation(asked, report.article.text, painterFor(1)));
};
