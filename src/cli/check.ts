import { reportGithub } from '../check/reporters/github.ts';
import { reportJson } from '../check/reporters/json.ts';
import { reportJunit } from '../check/reporters/junit.ts';
import type { Reporter, ReporterContext } from '../check/reporters/reporter.ts';
import { reportSarif } from '../check/reporters/sarif.ts';
import { reportTap } from '../check/reporters/tap.ts';
import { reportTerminal } from '../check/reporters/terminal.ts';
import { type CheckRun, exitCodeOfRun } from '../check/result.ts';
import { VERSION } from '../core/version.ts';
import { checkFolders } from './check-fixtures.ts';
import type { ReporterChoice, ReporterName } from './check-options.ts';
import { refuseUpdateInCi, updateFixtures } from './check-update.ts';
import type { CheckFlags } from './commands/check.ts';
import { loadConfig } from './config-file.ts';
import { openOutput, writeOut } from './streams.ts';
import { painterFor, plainPainter } from './terminal.ts';

/** Runs the command and gives its exit code. */
export const check = async (folders: readonly string[], flags: CheckFlags): Promise<number> => {
  if (flags.update) refuseUpdateInCi();
  if (!flags.watch) return checkOnce(folders, flags);
  const { watchFolders } = await import('./check-watch.ts');
  return watchFolders(folders, () => checkOnce(folders, flags));
};

const checkOnce = async (folders: readonly string[], flags: CheckFlags): Promise<number> => {
  const began = new Date();
  const config = await loadConfig(flags.config);
  const first = await checkFolders(folders, flags, config);
  const updated = flags.update ? updateFixtures({ ...first, config, isNamed: flags.only !== undefined }) : 0;
  const { run } = updated === 0 ? first : await checkFolders(folders, flags, config);
  const context = { version: VERSION, started: began.toISOString(), seconds: (Date.now() - began.getTime()) / 1000 };
  for (const choice of flags.reporter ?? [{ name: 'terminal', file: undefined } as const])
    write(run, context, { choice, isBrief: flags.brief === true });
  if (updated > 0)
    writeOut(
      `${updated === 1 ? '1 expectation was' : `${updated} expectations were`} written anew: read the changes before you commit them\n`,
    );
  return exitCodeOfRun(run);
};

const PLAIN: Readonly<Record<Exclude<ReporterName, 'terminal'>, Reporter>> = {
  json: reportJson,
  junit: reportJunit,
  github: reportGithub,
  sarif: reportSarif,
  tap: reportTap,
};

const write = (run: CheckRun, context: ReporterContext, { choice, isBrief }: { choice: ReporterChoice; isBrief: boolean }): void => {
  const { name, file } = choice;
  const paint = file === undefined ? painterFor(1) : plainPainter;
  const text = name === 'terminal' ? reportTerminal(run, { paint, isBrief }) : PLAIN[name](run, context);
  const output = openOutput(file);
  output.write(text);
  output.close();
};
