import { Command, Option } from 'commander';

export interface VerifyFlags {
  readonly article?: string;
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
Reads YAML (also several reports in one file), JSON, JSON Lines, and the SQLite database of a batch.
Exit codes: 0 every report holds; 3 something does not; 1 a file cannot be read; 2 wrong usage.

Examples:
  $ visitx verify report.yaml
  $ visitx verify report.yaml --article article.txt   is it the report of this very file?
  $ visitx verify reports.jsonl visits.sqlite
  $ visitx extract article.txt | visitx verify -`;

export const verifyCommand = (finish: (code: number) => void): Command =>
  new Command('verify')
    .description('check reports: schema, references, every piece of evidence against the text, dates, codes and provenance')
    .argument('<report...>', 'files of reports; "-" is standard input')
    .option('--article <file>', 'the article that the report was made from')
    .addOption(
      new Option('-f, --format <format>', 'how problems are written; json gives one a line').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (reports: string[], flags: VerifyFlags) => {
      const { verify } = await import('../verify.ts');
      finish(await verify(reports, flags));
    });
