import { type Mark, type Settled, settle } from './overlap.ts';
import { matchesIn } from './pattern.ts';

/** One worked example of a rule: the part of `text` that it marks, and what it reads there. */
export interface RuleExample {
  readonly text: string;
  readonly marks: string;
  readonly value?: unknown;
}

/**
 * A pattern with a reader and its proof.
 * `name` is stable (`id/date/weekday-in-brackets`); `pattern` needs the flags `g` and `u` and must be linear;
 * `read` gives `undefined` where the match turns out to be none; a higher `rank` wins between marks of one length.
 */
export interface Rule<T> {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (groups: RuleGroups, match: RegExpExecArray) => T | undefined;
  readonly rank?: number;
  /** The pattern is tried only in a text that holds one of these: a rare form then costs nothing, not even its compilation. */
  readonly needs?: readonly string[];
  readonly examples: readonly [RuleExample, ...RuleExample[]];
  readonly rejects?: readonly string[];
}

export type RuleGroups = Readonly<Record<string, string | undefined>>;

/** What a compiled set of rules does to a text; offsets count UTF-16 code units. */
export type Finder<T> = (text: string) => Settled<T>;

/**
 * Compiles rules into one finder; overlap between them is settled by length, then rank.
 * @throws TypeError where a rule has no example, lacks the flags `gu`, or shares its name with another.
 */
export const compileRules = <T>(rules: readonly Rule<T>[]): Finder<T> => {
  const names = new Set<string>();
  for (const rule of rules) {
    if (rule.examples.length === 0) throw new TypeError(`rule ${rule.name} has no example`);
    if (!rule.pattern.global || !rule.pattern.unicode) throw new TypeError(`rule ${rule.name} needs the flags g and u`);
    if (names.has(rule.name)) throw new TypeError(`two rules are named ${rule.name}`);
    names.add(rule.name);
  }
  return (text) => {
    const holds = partTest(text);
    return settle(rules.flatMap((rule) => (rule.needs && !rule.needs.some(holds) ? [] : marksOf(rule, text))));
  };
};

/** Tells whether a text holds a part; many rules need the same ones. */
const partTest = (text: string): ((part: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (part) => {
    const told = known.get(part);
    if (told !== undefined) return told;
    const isThere = text.includes(part);
    known.set(part, isThere);
    return isThere;
  };
};

const marksOf = <T>(rule: Rule<T>, text: string): Mark<T>[] => {
  const marks: Mark<T>[] = [];
  for (const match of matchesIn(text, rule.pattern)) {
    if (match[0].length === 0) continue;
    const value = rule.read(match.groups ?? {}, match);
    if (value === undefined) continue;
    marks.push({ start: match.index, end: match.index + match[0].length, rule: rule.name, rank: rule.rank ?? 0, value });
  }
  return marks;
};
