import { InvalidArgumentError } from 'commander';
import { nearestOf } from '../core/nearest.ts';

export const REPORTERS = ['terminal', 'json', 'junit', 'github', 'sarif', 'tap'] as const;
export type ReporterName = (typeof REPORTERS)[number];

/** A reporter, and the file that it writes; standard output where that is left out. */
export interface ReporterChoice {
  readonly name: ReporterName;
  readonly file: string | undefined;
}

/** @throws InvalidArgumentError unless it is `name` or `name=file`. */
export const collectReporter = (value: string, earlier: readonly ReporterChoice[] | undefined): ReporterChoice[] => {
  const cut = value.indexOf('=');
  const word = cut < 0 ? value : value.slice(0, cut);
  const file = cut < 0 ? undefined : value.slice(cut + 1);
  const name = REPORTERS.find((known) => known === word);
  const near = nearestOf(word, REPORTERS);
  if (!name)
    throw new InvalidArgumentError(
      `There is no reporter ${word}; ${near ? `did you mean ${near}?` : `there are ${REPORTERS.join(', ')}.`}`,
    );
  if (file === '') throw new InvalidArgumentError(`Name the file, as in ${name}=check.out.`);
  const choices = [...(earlier ?? []), { name, file }];
  // Annotations are lines between those of another reporter, which the runner picks out.
  if (choices.filter((choice) => choice.file === undefined && choice.name !== 'github').length > 1) {
    throw new InvalidArgumentError(
      'Only one reporter can write to standard output beside github; give the others a file, as in junit=check.xml.',
    );
  }
  return choices;
};

/** Names of fixtures with `*` for any letters, parted by commas. */
export const parseOnly = (value: string, earlier: readonly string[] | undefined): string[] => [
  ...(earlier ?? []),
  ...value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
];

export const matchesOnly = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => isMatch(name, pattern.split('*')));

/** Part by part, the first at the beginning and the last at the end. */
const isMatch = (name: string, parts: readonly string[]): boolean => {
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return name === first;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest.slice(0, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = rest.at(-1) ?? '';
  return name.length - last.length >= at && name.endsWith(last);
};
