import { escapeUnsafe } from '../../write/escape.ts';
import { type CheckResult, statusOf } from '../result.ts';
import type { Reporter } from './reporter.ts';
import { floorSentence, sentenceOf } from './sentence.ts';

/** TAP 14: a test point a fixture, with its differences in a YAML block, and one a floor that does not hold. */
export const reportTap: Reporter = ({ results, below }) => {
  const points = [
    ...results.map((result) => ({ name: result.name, lines: troubleOf(result), directive: directiveOf(result) })),
    ...below.map((one) => ({ name: `floor of ${one.field}`, lines: [floorSentence(one)], directive: '' })),
  ];
  const lines = points.flatMap(({ name, lines, directive }, i) => {
    const isOk = lines.length === 0 || directive !== '';
    const point = `${isOk ? 'ok' : 'not ok'} ${i + 1} - ${oneLine(name).replaceAll('#', '\\#')}${directive}`;
    return lines.length === 0
      ? [point]
      : [point, '  ---', '  differences:', ...lines.map((line) => `    - ${JSON.stringify(oneLine(line))}`), '  ...'];
  });
  return ['TAP version 14', `1..${points.length}`, ...lines, ''].join('\n');
};

const troubleOf = ({ fault, differences }: CheckResult): string[] => (fault ? [fault.message] : differences.map(sentenceOf));

/** Differences that floors excuse are known: to TAP that is a thing to do. */
const directiveOf = (result: CheckResult): string => (statusOf(result) === 'within-floors' ? ' # TODO within floors' : '');

const oneLine = (text: string): string => escapeUnsafe(text).replaceAll('\n', '\\n');
