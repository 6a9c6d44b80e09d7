import { isatty } from 'node:tty';
import { Chalk, type ChalkInstance } from 'chalk';

/**
 * A painter for a file descriptor: FORCE_COLOR decides where it is set, then NO_COLOR, then whether it is a terminal.
 * Only the sixteen colours are used, which every terminal has in its own theme.
 */
export const painterFor = (file: 1 | 2): ChalkInstance => new Chalk({ level: hasColour(file) ? 1 : 0 });

const hasColour = (file: 1 | 2): boolean => {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = process.env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (none !== undefined && none !== '') return false;
  return terminal !== 'dumb' && isatty(file);
};

const DEFAULT_WIDTH = 80;
const WIDEST = 110;

/** Columns to write in: those of the terminal, but never so many that lines are hard to read. */
export const terminalWidth = (): number => Math.min(process.stdout.columns ?? DEFAULT_WIDTH, WIDEST);

/** Words in lines of at most `width` characters. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line === '') line = word;
    else if ([...line].length + 1 + [...word].length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
};

/** Paints nothing. */
export const plainPainter: ChalkInstance = new Chalk({ level: 0 });
