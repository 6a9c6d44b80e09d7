import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { VisitxError } from '../core/error.ts';
import { extractWithTrace } from '../extract.ts';
import { writeArchivePage } from '../view/archive-page.ts';
import { writeArticlePage } from '../view/article-page.ts';
import type { ViewFlags } from './commands/view.ts';
import { loadConfig } from './config-file.ts';
import { EXIT_DONE, EXIT_FAILED, tellFault } from './fault.ts';
import { openOutput, writeOut } from './streams.ts';
import { pagePathFor, readViewInput, type ViewInput } from './view-input.ts';

/**
 * Writes the page of an article, of a report or of an archive and gives the exit code: 1 where a report was left out.
 * @throws VisitxError for an input that cannot be read and an output that cannot be written.
 */
export const view = async (input: string, flags: ViewFlags): Promise<number> => {
  const path = pagePathFor(input, flags.output);
  if (path !== undefined && input !== '-' && resolve(path) === resolve(input)) {
    throw new VisitxError('option-invalid', `--output would overwrite the input ${input}`, { hint: 'name another file' });
  }
  if (flags.open && path === undefined) {
    throw new VisitxError('option-invalid', '--open needs a file to show', { hint: 'name one with --output' });
  }
  const shown = await readViewInput(input, flags);
  const output = openOutput(path);
  output.write(await pageOf(shown, flags));
  output.close();
  if (path !== undefined) writeOut(`${path}\n`);
  if (flags.open && path !== undefined) openPage(path);
  const faults = shown.kind === 'archive' ? shown.faults : [];
  for (const fault of faults) await tellFault(fault);
  return faults.length === 0 ? EXIT_DONE : EXIT_FAILED;
};

const pageOf = async (shown: ViewInput, { ui, url, published, language, sites, config }: ViewFlags): Promise<string> => {
  if (shown.kind === 'archive') return writeArchivePage(shown.reports, { ui });
  if (shown.kind === 'report') return writeArticlePage(shown.report, { ui });
  const { report, trace } = extractWithTrace(shown.source, { url, published, language, sites, config: await loadConfig(config) });
  return writeArticlePage(report, { ui, trace });
};

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Asks the desktop to show the page; that there is none is no fault of the page. */
const openPage = (path: string): void => {
  const [command = 'xdg-open', ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, pathToFileURL(resolve(path)).href], { detached: true, stdio: 'ignore' });
  opener.on(
    'error',
    () => void tellFault(new VisitxError('input-unreadable', `${command} could not be started`, { hint: `open ${path} in a browser` })),
  );
  opener.unref();
};
