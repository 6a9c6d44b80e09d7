import { extractCommand } from './commands/extract.ts';
import { runProgram } from './run-program.ts';

/**
 * The command line of `visitx extract` alone, which the build keeps compiled (scripts/fast.mjs): most of what a short run
 * takes is the reading of code. Settles when the command is done.
 */
export const done = runProgram(process.argv.slice(2), (_, finish) => [extractCommand(finish)]).then((code) => {
  process.exitCode = code;
});
