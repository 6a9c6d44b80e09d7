import { Command } from 'commander';
import { collectReporter, parseOnly, REPORTERS, type ReporterChoice } from '../check-options.ts';

export interface CheckFlags {
  readonly config?: string | boolean;
  readonly reporter?: readonly ReporterChoice[];
  readonly brief?: boolean;
  readonly only?: readonly string[];
  readonly changed?: string | boolean;
  readonly update?: boolean;
  readonly watch?: boolean;
}

const EXAMPLES = `
Exit codes: 0 all as expected, or within floors that hold; 3 differences; 1 a fixture cannot be read; 2 wrong usage.

Examples:
  $ visitx check                                         every fixture under fixtures/
  $ visitx check --brief                                 a line a fixture, and the scores
  $ visitx check --only 'sidak-*'                        some of them
  $ visitx check --changed origin/main                   those that git says have changed since then
  $ visitx check --reporter terminal --reporter junit=check.xml --reporter sarif=check.sarif
  $ visitx check --only sidak-pasar-probolinggo --update accept what the tool says now`;

export const checkCommand = (finish: (code: number) => void): Command =>
  new Command('check')
    .description('compare what visitx reads in the articles of fixtures with what they expect')
    .argument('[folder...]', 'folders of fixtures (default: fixtures)')
    .option('--config <file>', 'the configuration, if it is not visitx.config.yaml here or above')
    .option('--no-config', 'use no configuration')
    .option('-r, --reporter <name[=file]>', `how differences are written, repeatable: ${REPORTERS.join(', ')}`, collectReporter)
    .option('--brief', 'leave the differences out of what the terminal shows')
    .option('--only <names>', 'only fixtures of these names, parted by commas; * stands for any letters', parseOnly)
    .option('--changed [commit]', 'only fixtures that git says have changed, since a commit or since the last one')
    .option('--update', 'write expectations anew so that they say what visitx says now; never in CI')
    .option('--watch', 'check again whenever a fixture or the configuration changes')
    .addHelpText('after', EXAMPLES)
    .action(async (folders: string[], flags: CheckFlags) => {
      const { check } = await import('../check.ts');
      finish(await check(folders.length === 0 ? ['fixtures'] : folders, flags));
    });
