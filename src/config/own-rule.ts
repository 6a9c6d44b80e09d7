import { RE2JS, RE2JSException } from 're2js';
import { daysInMonth } from '../annotate/calendar.ts';
import type { DateValue } from '../annotate/dates.ts';
import type { Path } from '../core/json.ts';
import type { Mark } from '../core/overlap.ts';
import type { RuleData } from './config-schema.ts';
import { nestedRepeatAt } from './star-height.ts';
import type { YamlSource } from './yaml-source.ts';

/** A rule of the user's: its data, and what it marks in a text. */
export interface OwnRule {
  readonly data: RuleData;
  readonly find: (text: string) => readonly Mark<OwnValue>[];
}

export interface OwnValue {
  /** What an example compares: a topic, the marked words, or a date as `2024-05-31`, `XXXX-05-31` or `2024-05`. */
  readonly text: string;
  readonly date?: DateValue;
}

/**
 * Compiles a rule on an engine that takes linear time whatever the pattern.
 * @throws VisitxError `config-invalid` at the pattern.
 */
export const compileOwnRule = (data: RuleData, yaml: YamlSource, path: Path): OwnRule => {
  const at = [...path, 'pattern'];
  const nested = nestedRepeatAt(data.pattern);
  if (nested !== undefined) {
    throw yaml.fault(
      at,
      `the pattern repeats a repetition without end, at character ${nested + 1}`,
      'give one of the two a bound, such as {1,20}',
    );
  }
  const regex = compile(data.pattern, (reason) =>
    yaml.fault(at, reason, 'patterns are in the syntax of RE2: no look-around and no back-references'),
  );
  if (regex.matches('')) throw yaml.fault(at, 'the pattern matches nothing at all', 'a rule must mark at least one character');
  const groups = new Set(Object.keys(regex.namedGroups()));
  if (data.field === 'date' && !(groups.has('month') && (groups.has('day') || groups.has('year')))) {
    throw yaml.fault(
      at,
      'the pattern of a date needs groups named day, month and year',
      'write (?<day>\\d{1,2}); day or year may be left out',
    );
  }
  return { data, find: (text) => findMarks(data, { regex, groups }, text) };
};

const compile = (pattern: string, fault: (reason: string) => Error): RE2JS => {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (error instanceof RE2JSException) throw fault(error.message);
    throw error;
  }
};

const findMarks = (data: RuleData, { regex, groups }: { regex: RE2JS; groups: ReadonlySet<string> }, text: string): Mark<OwnValue>[] => {
  const marks: Mark<OwnValue>[] = [];
  const matcher = regex.matcher(text);
  while (matcher.find()) {
    const part = groups.has('mark') ? 'mark' : 0;
    const [start, end] = [matcher.start(part), matcher.end(part)];
    if (start < 0 || start >= end) continue;
    const words = new Map([...groups].map((name) => [name, matcher.group(name) ?? undefined] as const));
    const value = readValue(data, words, text.slice(start, end));
    if (value) marks.push({ start, end, rule: data.name, rank: data.rank ?? 0, value });
  }
  return marks;
};

type Words = ReadonlyMap<string, string | undefined>;

const readValue = (data: RuleData, words: Words, marked: string): OwnValue | undefined => {
  if (data.field === 'date') return readDate(data, words);
  if (data.field !== 'topic' || data.value === undefined) return { text: marked };
  return { text: data.value.replace(/\$<(\w+)>/gu, (_, name: string) => words.get(name) ?? '') };
};

const readDate = ({ months = {} }: RuleData, words: Words): OwnValue | undefined => {
  const number = (name: string): number | undefined => {
    const word = words.get(name);
    return word !== undefined && /^\d{1,4}$/u.test(word) ? Number(word) : undefined;
  };
  const names = new Map(Object.entries(months).map(([name, month]) => [name.toLowerCase(), month]));
  const m = names.get(words.get('month')?.toLowerCase() ?? '') ?? number('month');
  const [d, y] = [number('day'), number('year')];
  if (m === undefined || m < 1 || m > 12) return undefined;
  if (d !== undefined && (d < 1 || d > daysInMonth(y ?? 2000, m))) return undefined;
  const start = { ...(y === undefined ? {} : { y }), m, ...(d === undefined ? {} : { d }) };
  const two = (n: number): string => String(n).padStart(2, '0');
  const text = `${y === undefined ? 'XXXX' : String(y).padStart(4, '0')}-${two(m)}${d === undefined ? '' : `-${two(d)}`}`;
  return { text, date: { precision: d === undefined ? 'month' : 'day', start } };
};
