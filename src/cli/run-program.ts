import { Command, CommanderError } from 'commander';
import { VERSION } from '../core/version.ts';
import { EXIT_DONE, EXIT_USAGE, exitCodeOf, tellFault } from './fault.ts';
import { OutputClosed, writeErr, writeOut } from './streams.ts';

/** The commands of a program; `finish` takes the exit code of one that went through. */
export type MakeCommands = (program: Command, finish: (code: number) => void) => readonly Command[];

/** Runs the command line; gives the exit code: 0 done, 1 some input failed, 2 wrong usage. */
export const runProgram = async (args: readonly string[], make: MakeCommands): Promise<number> => {
  let exitCode = EXIT_DONE;
  const finish = (code: number) => {
    exitCode = code;
  };
  try {
    await buildProgram(make, finish).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (fault) {
    if (fault instanceof OutputClosed) return exitCode;
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? EXIT_DONE : EXIT_USAGE;
    await tellFault(fault);
    return exitCodeOf(fault);
  }
};

const buildProgram = (make: MakeCommands, finish: (code: number) => void): Command => {
  const program = new Command('visitx')
    .description('Turns news articles about official visits into structured reports, every value with the words it came from.')
    .version(VERSION);
  const commands = make(program, finish);
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
