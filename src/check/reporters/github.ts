import { escapeUnsafe } from '../../write/escape.ts';
import { type CheckRun, statusOf } from '../result.ts';
import type { Reporter } from './reporter.ts';
import { floorSentence, sentenceOf } from './sentence.ts';

/** Workflow commands of GitHub Actions: an annotation a difference, each on one line. Words of articles stay words. */
export const reportGithub: Reporter = (run) => [...annotationsOf(run), ''].join('\n');

const annotationsOf = ({ results, below }: CheckRun): string[] => [
  ...results.flatMap((result) => {
    const { name, file, fault, differences } = result;
    if (fault) return [command('error', { file, ...placeOf(fault.message), title: `${name}: ${fault.code}` }, fault.message)];
    if (statusOf(result) === 'same') return [];
    return differences.map((difference) => {
      const { line, column } = difference.position;
      const level = difference.isExcused ? 'notice' : 'error';
      return command(
        level,
        { file, line: String(line), col: String(column), title: `${name}: ${difference.field}` },
        sentenceOf(difference),
      );
    });
  }),
  ...below.map((one) => command('error', { title: `below its floor: ${one.field}` }, floorSentence(one))),
];

/** `file:12:5: …` in the message of a fault that knows its place. */
const placeOf = (message: string): Record<string, string> => {
  const { line, col } = /:(?<line>\d{1,7}):(?<col>\d{1,7}): /u.exec(message)?.groups ?? {};
  return line === undefined || col === undefined ? {} : { line, col };
};

const command = (level: 'error' | 'notice', properties: Readonly<Record<string, string>>, message: string): string => {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${level} ${list.join(',')}::${escapeData(message)}`;
};

// The runner's own escapes: https://docs.github.com/actions, "Workflow commands".
const escapeData = (text: string): string => escapeUnsafe(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
