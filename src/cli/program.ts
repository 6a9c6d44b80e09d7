import type { Command } from 'commander';
import { batchCommand } from './commands/batch.ts';
import { checkCommand } from './commands/check.ts';
import { completionCommand } from './commands/completion.ts';
import { explainCommand } from './commands/explain.ts';
import { extractCommand } from './commands/extract.ts';
import { fixtureCommand } from './commands/fixture.ts';
import { initCommand } from './commands/init.ts';
import { queueCommand } from './commands/queue.ts';
import { schemaCommand } from './commands/schema.ts';
import { verifyCommand } from './commands/verify.ts';
import { viewCommand } from './commands/view.ts';
import { workerCommand } from './commands/worker.ts';
import { runProgram } from './run-program.ts';

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

/** The whole command line; gives the exit code. */
export const run = (args: readonly string[]): Promise<number> => runProgram(args, makeCommands);

const makeCommands = (program: Command, finish: (code: number) => void): readonly Command[] => {
  program.addHelpText('after', EXAMPLES);
  return [
    extractCommand(finish),
    batchCommand(finish),
    queueCommand(finish),
    workerCommand(finish),
    explainCommand(),
    schemaCommand(),
    checkCommand(finish),
    verifyCommand(finish),
    viewCommand(finish),
    initCommand(),
    fixtureCommand(),
    completionCommand(() => program),
  ];
};
