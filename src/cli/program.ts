import { Command, CommanderError } from 'commander';
import { VERSION } from '../core/version.ts';
import { batchCommand } from './commands/batch.ts';
import { checkCommand } from './commands/check.ts';
import { completionCommand } from './commands/completion.ts';
import { explainCommand } from './commands/explain.ts';
import { extractCommand } from './commands/extract.ts';
import { fixtureCommand } from './commands/fixture.ts';
import { initCommand } from './commands/init.ts';
import { schemaCommand } from './commands/schema.ts';
import { verifyCommand } from './commands/verify.ts';
import { viewCommand } from './commands/view.ts';
import { EXIT_DONE, EXIT_USAGE, exitCodeOf, tellFault } from './fault.ts';
import { OutputClosed, writeErr, writeOut } from './streams.ts';

const EXAMPLES = `
Examples:
  $ visitx extract article.txt                       a report as YAML
  $ visitx extract page.html --format json           the same as JSON
  $ visitx extract --summary article.txt             a short card to read
  $ cat article.txt | visitx extract -               from standard input
  $ visitx extract *.txt --output reports.yaml       a YAML stream, one report a file
  $ visitx batch clippings/ --out visits.sqlite      a folder or an archive into a data set
  $ visitx explain article.txt visits.0.date         why this date, and what lost
  $ visitx view article.txt --open                   the article and its report side by side
  $ visitx schema > visitx-report.schema.json        the shape of a report`;

/** Runs the command line; gives the exit code: 0 done, 1 some input failed, 2 wrong usage. */
export const run = async (args: readonly string[]): Promise<number> => {
  let exitCode = EXIT_DONE;
  const finish = (code: number) => {
    exitCode = code;
  };
  try {
    await buildProgram(finish).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (fault) {
    if (fault instanceof OutputClosed) return exitCode;
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? EXIT_DONE : EXIT_USAGE;
    await tellFault(fault);
    return exitCodeOf(fault);
  }
};

const buildProgram = (finish: (code: number) => void): Command => {
  const program = new Command('visitx')
    .description('Turns news articles about official visits into structured reports, every value with the words it came from.')
    .version(VERSION)
    .addHelpText('after', EXAMPLES);
  const commands = [
    extractCommand(finish),
    batchCommand(finish),
    explainCommand(),
    schemaCommand(),
    checkCommand(finish),
    verifyCommand(finish),
    viewCommand(finish),
    initCommand(),
    fixtureCommand(),
    completionCommand(() => program),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands, ...commands.flatMap((above) => above.commands)]) {
    command.exitOverride().configureOutput({
      writeOut,
      writeErr,
      outputError: (text, write) => write(`visitx: option-invalid: ${text.replace(/^error: /u, '')}`),
    });
    command.showHelpAfterError(command === program ? '  hint: see visitx --help' : `  hint: see ${pathOf(command)} --help`);
  }
  return program;
};

const pathOf = (command: Command): string => (command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name());
