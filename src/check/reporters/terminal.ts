import { escapeUnsafe } from '../../write/escape.ts';
import { type CheckResult, type CheckRun, type Difference, statusOf } from '../result.ts';
import { writeScoreTable } from '../score-table.ts';
import { type DiffPart, diffWords, nearestWording } from '../word-diff.ts';

/** What paints words on a terminal; each gives them back with its colour. */
export interface Paint {
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

export interface TerminalOptions {
  readonly paint: Paint;
  /** A line a fixture and the scores, without the differences. */
  readonly isBrief: boolean;
}

/** The run for a person: a line a fixture, its differences below it, the score of every field at the end. */
export const reportTerminal = (run: CheckRun, { paint, isBrief }: TerminalOptions): string => {
  const lines = run.results.flatMap((result) => [
    headOf(result, paint),
    ...(result.fault ? faultLines(result.fault, paint) : []),
    ...(isBrief ? [] : result.differences.flatMap((difference) => differenceLines(difference, result.file, paint))),
  ]);
  const table = run.scores.length > 0 ? ['', writeScoreTable(run.scores, run.below).trimEnd(), ''] : [''];
  return [...lines, ...table, ...closing(run, paint), ''].join('\n');
};

const headOf = (result: CheckResult, paint: Paint): string => {
  const count = result.differences.length === 1 ? '1 difference' : `${result.differences.length} differences`;
  const name = safe(result.name);
  const note = result.isReviewed ? '' : paint.dim('  (reviewed by nobody yet)');
  switch (statusOf(result)) {
    case 'same':
      return `${paint.green('✓')} ${name}${note}`;
    case 'within-floors':
      return `${paint.yellow('~')} ${name}  ${paint.dim(`${count}, within floors`)}${note}`;
    case 'differs':
      return `${paint.red('✗')} ${paint.bold(name)}  ${paint.red(count)}${note}`;
    case 'unreadable':
      return `${paint.red('!')} ${paint.bold(name)}  ${paint.red('cannot be checked')}`;
  }
};

const faultLines = (fault: { message: string; hint: string | undefined; excerpt: string | undefined }, paint: Paint): string[] => [
  `    ${safe(fault.message)}`,
  ...(fault.excerpt === undefined ? [] : fault.excerpt.split('\n').map((line) => `    ${paint.dim(safe(line))}`)),
  ...(fault.hint === undefined ? [] : [`    ${paint.dim('hint:')} ${safe(fault.hint)}`]),
];

const differenceLines = (difference: Difference, file: string, paint: Paint): string[] => {
  const { pointer, position, behind } = difference;
  const { expected, got } = sidesOf(difference, paint);
  return [
    `    ${paint.bold(safe(pointer))}  ${paint.dim(`${safe(file)}:${position.line}:${position.column}`)}`,
    `      expected  ${expected}`,
    `      got       ${got}`,
    ...(behind ? [`      ${paint.dim(`by        ${safe(behind.rule)}, from ${safe(JSON.stringify(behind.exact))}`)}`] : []),
  ];
};

const sidesOf = ({ expected, got }: Difference, paint: Paint): { expected: string; got: string } => {
  const nothing = paint.dim('nothing');
  const nearest = got === undefined ? expected[0] : nearestWording(expected, got);
  const others = expected.length > 1 ? paint.dim(`  or ${expected.length - 1} other wording${expected.length > 2 ? 's' : ''}`) : '';
  if (got === undefined) return { expected: `${paint.green(safe(nearest ?? ''))}${others}`, got: nothing };
  if (nearest === undefined) return { expected: nothing, got: paint.red(safe(got)) };
  const diff = diffWords(nearest, got);
  const painted = (parts: readonly DiffPart[], colour: (text: string) => string): string =>
    parts.map(({ text, isShared }) => (isShared ? safe(text) : colour(safe(text)))).join('');
  return { expected: painted(diff.expected, paint.green) + others, got: painted(diff.got, paint.red) };
};

const closing = ({ results, below, floorsSkipped }: CheckRun, paint: Paint): string[] => {
  const count = (status: string) => results.filter((result) => statusOf(result) === status).length;
  const parts = [
    `${results.length} checked`,
    `${count('same')} as expected`,
    ...(count('within-floors') > 0 ? [`${count('within-floors')} within floors`] : []),
    ...(count('differs') > 0 ? [paint.red(`${count('differs')} ${count('differs') === 1 ? 'differs' : 'differ'}`)] : []),
    ...(count('unreadable') > 0 ? [paint.red(`${count('unreadable')} cannot be checked`)] : []),
    ...(below.length > 0
      ? [paint.red(`${below.length} ${below.length === 1 ? 'field' : 'fields'} below ${below.length === 1 ? 'its floor' : 'their floors'}`)]
      : []),
  ];
  const skipped = floorsSkipped ? [paint.dim('floors were left out: they hold for all fixtures together')] : [];
  return [parts.join(', '), ...skipped];
};

/** Words of articles come from strangers; a terminal must not obey them. */
const safe = (text: string): string => escapeUnsafe(text).replaceAll('\n', '\\n').replaceAll('\t', ' ');
