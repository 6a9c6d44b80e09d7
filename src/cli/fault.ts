import { VisitxError } from '../core/error.ts';
import { escapeUnsafe } from '../write/escape.ts';
import { writeErr } from './streams.ts';

export const EXIT_DONE = 0;
export const EXIT_FAILED = 1;
export const EXIT_USAGE = 2;

/** Says on standard error what went wrong and what can be done; a stack only when VISITX_DEBUG asks for it. */
export const tellFault = async (fault: unknown): Promise<void> => {
  const { painterFor } = await import('./terminal.ts');
  const paint = painterFor(2);
  const known = fault instanceof VisitxError;
  const message = fault instanceof Error ? fault.message : String(fault);
  const code = known ? fault.code : 'unexpected';
  const hint = known ? fault.hint : 'this is a fault in visitx; please report it with the output of VISITX_DEBUG=1';
  writeErr(`${paint.red.bold('visitx:')} ${paint.red(code)}: ${oneLine(message)}\n`);
  if (known && fault.excerpt !== undefined)
    writeErr(
      `${fault.excerpt
        .split('\n')
        .map((line) => `  ${paint.dim(oneLine(line))}\n`)
        .join('')}`,
    );
  if (hint !== undefined) writeErr(`  ${paint.dim('hint:')} ${oneLine(hint)}\n`);
  if (process.env.VISITX_DEBUG && fault instanceof Error) writeErr(`${escapeUnsafe(fault.stack ?? '')}\n`);
};

/** File names and words of articles come from strangers; a terminal must not obey them. */
const oneLine = (text: string): string => escapeUnsafe(text).replaceAll('\n', '\\n');

/** Usage is 2, whatever else went wrong is 1. */
export const exitCodeOf = (fault: unknown): number => (fault instanceof VisitxError && USAGE.has(fault.code) ? EXIT_USAGE : EXIT_FAILED);

const USAGE: ReadonlySet<string> = new Set(['option-invalid', 'config-missing', 'config-invalid']);
