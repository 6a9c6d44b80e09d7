import type { ChalkInstance } from 'chalk';
import type { TraceLoss } from '../report/trace.ts';
import { escapeUnsafe } from '../write/escape.ts';
import type { ExplainedField, Ground } from './explain-fields.ts';

const CONTEXT = 45;

/** So few letters are shown rather than cut. */
const SLACK = 6;

/** What is marked stands between » and « where there is no colour to show it. */
export const writeExplanation = (fields: readonly ExplainedField[], text: string, paint: ChalkInstance): string =>
  fields.map((field) => `${[headLine(field, paint), ...groundLines(field, text, paint)].join('\n')}\n`).join('');

const headLine = ({ path, value, absence }: ExplainedField, paint: ChalkInstance): string => {
  if (value === undefined) return paint.bold.cyan(path);
  if (absence !== undefined) return `${paint.cyan(path)}  ${paint.yellow(value)}\n    ${paint.dim('why')}   ${plain(absence)}`;
  return `${paint.cyan(path)}  ${paint.bold(plain(value))}`;
};

const groundLines = ({ grounds, lost }: ExplainedField, text: string, paint: ChalkInstance): string[] => [
  ...grounds.flatMap((ground) => [
    `    ${paint.dim('rule')}  ${plain(ground.rule)}`,
    `    ${paint.dim('from')}  ${wordsOf(ground, text, paint)}`,
  ]),
  ...lost.flatMap((loss) => [
    `    ${paint.dim('lost')}  ${paint.red(plain(loss.value))} to ${plain(loss.to)}, by ${plain(loss.rule)}`,
    `          ${inContext(loss, text, paint)}`,
  ]),
];

const wordsOf = ({ exact, start, end, path }: Ground, text: string, paint: ChalkInstance): string => {
  if (start !== undefined && end !== undefined) return inContext({ start, end }, text, paint);
  return `${mark(exact, paint)} in the markup, at ${plain(path ?? '?')}`;
};

/** The words with those before and after them on their line. */
const inContext = ({ start, end }: Pick<TraceLoss, 'start' | 'end'>, text: string, paint: ChalkInstance): string => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const from = cutAt(text, Math.max(lineStart, start - CONTEXT), lineStart, 1);
  const to = cutAt(text, lineEnd - end <= CONTEXT + SLACK ? lineEnd : end + CONTEXT, lineEnd, -1);
  const before = `${from > lineStart ? '…' : ''}${plain(text.slice(from, start))}`;
  const after = `${plain(text.slice(end, to))}${to < lineEnd ? '…' : ''}`;
  return `${paint.dim(before)}${mark(text.slice(start, end), paint)}${paint.dim(after)}`;
};

/** Moves a cut inside a line off the middle of a surrogate pair. */
const cutAt = (text: string, at: number, edge: number, step: 1 | -1): number => {
  if (at === edge) return at;
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + step : at;
};

const mark = (words: string, paint: ChalkInstance): string => (paint.level > 0 ? paint.black.bgYellow(plain(words)) : `»${plain(words)}«`);

const plain = (text: string): string => escapeUnsafe(text.replaceAll('\n', ' ⏎ '));
