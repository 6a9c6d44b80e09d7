import { type Mark, settle } from '../core/overlap.ts';
import { type PhraseTable, phraseTable } from '../core/phrases.ts';
import type { Finder } from '../core/rule.ts';
import type { Token } from '../core/tokens.ts';
import type { DateValue } from './dates.ts';
import type { LanguagePack } from './language-pack.ts';
import type { AgencyOpener, PositionHead } from './office-words.ts';
import type { RegionHit } from './region-value.ts';
import type { RegionFinder, RegionMark } from './regions.ts';
import type { VisitTerm } from './visit-words.ts';

/** One value for all its wordings. */
export interface Wording<T> {
  readonly forms: readonly string[];
  readonly value: T;
}

/** What users add to a language. Wordings are as people write them. */
export interface PackAdditions {
  readonly agencies: readonly Wording<AgencyOpener>[];
  /** Short form to full form of the names of bodies. */
  readonly expansions: readonly (readonly [short: string, full: string])[];
  readonly positions: readonly Wording<PositionHead>[];
  /** The value is a Kemendagri code. */
  readonly regions: readonly Wording<string>[];
  readonly visitTerms: readonly Wording<VisitTerm>[];
  readonly findDates: (text: string) => readonly Mark<DateValue>[];
  readonly isDisabled: (rule: string) => boolean;
}

/** The pack with additions; the words of a user stand before those of the pack where both fit equally well. */
export const extendPack = (pack: LanguagePack, additions: PackAdditions): LanguagePack => ({
  ...pack,
  lexicon: {
    ...pack.lexicon,
    positions: either(tableOf(additions.positions), pack.lexicon.positions),
    openers: either(tableOf(additions.agencies), pack.lexicon.openers),
  },
  agencies: {
    ...pack.agencies,
    expansions: new Map([...pack.agencies.expansions, ...additions.expansions.map(([short, full]) => [fold(short), fold(full)] as const)]),
  },
  visit: { ...pack.visit, terms: [...entriesOf(additions.visitTerms), ...pack.visit.terms] },
  visitTerms: either(tableOf(additions.visitTerms), pack.visitTerms),
  findDates: withDates(pack.findDates, additions),
  regions: additions.regions.length === 0 ? pack.regions : withRegions(pack.regions, additions.regions),
});

const fold = (words: string): string => words.toLowerCase().replace(/\s+/gu, ' ').trim();

const entriesOf = <T>(wordings: readonly Wording<T>[]): (readonly [string, T])[] =>
  wordings.flatMap(({ forms, value }) => forms.map((form) => [fold(form), value] as const));

const tableOf = <T>(wordings: readonly Wording<T>[]): PhraseTable<T> => phraseTable(entriesOf(wordings));

/** The longer match of two tables, the first's where they are of one length. */
const either = <T>(first: PhraseTable<T>, second: PhraseTable<T>): PhraseTable<T> => ({
  match: (tokens, index) => {
    const [a, b] = [first.match(tokens, index), second.match(tokens, index)];
    return a && (!b || a.length >= b.length) ? a : b;
  },
});

const withDates =
  (find: Finder<DateValue>, { findDates, isDisabled }: PackAdditions): Finder<DateValue> =>
  (text) => {
    const { kept, lost } = find(text);
    const marks = [...kept, ...lost.map(({ mark }) => mark), ...findDates(text)];
    return settle(marks.filter(({ rule }) => !isDisabled(rule)));
  };

const RULE = 'own/region';

const withRegions = (finder: RegionFinder, wordings: readonly Wording<string>[]): RegionFinder => {
  const table = tableOf(wordings);
  const own = (tokens: readonly Token[], index: number): RegionHit | undefined => {
    const hit = tokens[index]?.shape === 'lower' ? undefined : table.match(tokens, index);
    const value = hit && finder.byCode(hit.value);
    return hit && value && { length: hit.length, value };
  };
  const longer = (a: RegionHit | undefined, b: RegionHit | undefined): RegionHit | undefined => (a && (!b || a.length >= b.length) ? a : b);
  return {
    byCode: finder.byCode,
    match: (tokens, index) => longer(own(tokens, index), finder.match(tokens, index)),
    read: (tokens) => {
      const regions = finder.read(tokens);
      const marks = tokens.flatMap((_, index) => markOf(tokens, index, own(tokens, index)));
      return { at: (index) => longer(own(tokens, index), regions.at(index)), marks: settle([...marks, ...regions.marks]).kept };
    },
  };
};

const markOf = (tokens: readonly Token[], index: number, hit: RegionHit | undefined): RegionMark[] => {
  const first = tokens[index];
  const last = hit && tokens[index + hit.length - 1];
  return first && last ? [{ start: first.start, end: last.end, rule: RULE, rank: 1, value: hit.value }] : [];
};
