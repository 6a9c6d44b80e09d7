import { isObject, type Json, type JsonObject, type Path } from '../core/json.ts';
import type { Report } from '../report/schema.ts';
import { itemsOf, type Names, namesOf } from './names.ts';
import { pairUp } from './pairing.ts';
import { viewOf } from './report-view.ts';
import { choicesOf, type ListShape, type ObjectShape, type Shape, type ValueShape } from './shape.ts';
import { reportShape } from './shape-of-report.ts';
import { showValue } from './show.ts';
import { isFault, type Verdict } from './verdict.ts';

/** Compares all that an expectation names with a report, and nothing else. */
export const compareReport = (expected: JsonObject, report: Report): Verdict[] => {
  const got = viewOf(report);
  return compare(reportShape, { expected, got, path: [], gotPath: [], field: '', isImplied: false, names: namesOf(expected, got) });
};

/** Two values and where they stand. */
interface Case {
  readonly expected: Json;
  readonly got: Json;
  readonly path: Path;
  readonly gotPath: Path | undefined;
  readonly field: string;
  readonly isImplied: boolean;
  readonly names: Names;
}

type ObjectCase = Case & { readonly expected: JsonObject };

const compare = (shape: Shape, at: Case): Verdict[] => {
  if (shape.kind === 'value') return [compareValue(shape, at)];
  if (shape.kind === 'object') return nearest(choiceCases(at).map((choice) => compareObject(shape, choice)));
  return shape.kind === 'list' ? compareList(shape, at) : [];
};

const verdict = (shape: Shape, at: Case, outcome: Verdict['outcome']): Verdict => ({
  field: at.field,
  outcome,
  path: at.path,
  gotPath: at.got === null ? undefined : at.gotPath,
  expected: outcome === 'extra' ? [] : choicesOf(at.expected).map((choice) => showValue(shape, choice, at.names)),
  got: at.got === null ? undefined : showValue(shape, at.got, at.names),
  isImplied: at.isImplied,
});

const compareValue = (shape: ValueShape, at: Case): Verdict => {
  const settle = (outcome: Verdict['outcome']) => verdict(shape, at, outcome);
  const choices = choicesOf(at.expected);
  if (at.got === null) return settle(choices.includes(null) ? 'silent' : 'missed');
  const wanted = choices.filter((choice) => choice !== null);
  if (wanted.length === 0) return settle('extra');
  return settle(wanted.some((choice) => shape.likeness(choice, at.got, at.names) >= shape.least) ? 'right' : 'wrong');
};

/** One case for each value that would be right. */
const choiceCases = (at: Case): Case[] => {
  const choices = choicesOf(at.expected);
  if (choices[0] === at.expected) return [at];
  return choices.map((expected, i) => ({ ...at, expected, path: [...at.path, 'anyOf', i] }));
};

/** Of several that would be right, the one that comes nearest. */
const nearest = (tries: readonly Verdict[][]): Verdict[] =>
  tries.reduce((best, next) => (next.filter(isFault).length < best.filter(isFault).length ? next : best), tries[0] ?? []);

const compareObject = (shape: ObjectShape, at: Case): Verdict[] => {
  if (at.expected === null) return [verdict(shape, at, at.got === null ? 'silent' : 'extra')];
  const inner = compareKeys(shape, { ...at, expected: asObject(at.expected, shape.short) });
  if (!shape.whole) return inner;
  const isWrong = inner.some(isFault);
  const outcome = at.got === null ? (isWrong ? 'missed' : 'silent') : isWrong ? 'wrong' : 'right';
  return [verdict(shape, at, outcome)];
};

/** A bare value stands for the one key that says most. */
const asObject = (value: Json, key: string | undefined): JsonObject => (isObject(value) ? value : { [key ?? '']: value });

const compareKeys = (shape: ObjectShape, at: ObjectCase): Verdict[] =>
  Object.entries(at.expected).flatMap(([key, expected]) => {
    const inner = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
    if (!inner || expected === undefined) return [];
    const got = isObject(at.got) ? (at.got[key] ?? null) : null;
    const field = at.field === '' ? key : `${at.field}.${key}`;
    return compare(inner, { ...at, expected, got, field, path: [...at.path, key], gotPath: at.gotPath && [...at.gotPath, key] });
  });

/** One item, and where it stands in its list. */
interface Item {
  readonly value: Json;
  readonly index: number;
}

const compareList = (shape: ListShape, at: Case): Verdict[] => {
  const mode = isObject(at.expected) ? ('contains' in at.expected ? 'contains' : 'exactly') : undefined;
  const path = mode === undefined ? at.path : [...at.path, mode];
  const expected = numbered(at.expected);
  const got = competitorsOf(shape, expected, numbered(at.got));
  const { pairs, leftovers } = pairUp(
    { expected: expected.length, got: got.length },
    (e, g) => likenessOfItems(shape, { expected: expected[e]?.value ?? null, got: got[g]?.value ?? null, names: at.names }),
    shape.pairsLeftovers === true,
  );
  const caseOf = (item: Item, g: number | undefined): Case => {
    const found = g === undefined ? undefined : got[g];
    const gotPath = found && at.gotPath && [...at.gotPath, found.index];
    return { ...at, expected: item.value, got: found?.value ?? null, path: [...path, item.index], gotPath };
  };
  const used = new Set([...pairs.values(), ...leftovers.values()]);
  const extras = mode === 'contains' ? [] : got.filter((_, g) => !used.has(g));
  return [
    ...expected.flatMap((item, e) => compareItem(shape, caseOf(item, pairs.get(e) ?? leftovers.get(e)))),
    ...extras.map(({ value, index }) => {
      const gotPath = at.gotPath && [...at.gotPath, index];
      return verdict(shape, { ...at, expected: null, got: value, path, gotPath }, 'extra');
    }),
  ];
};

const numbered = (list: Json): Item[] => itemsOf(list).map((value, index) => ({ value, index }));

/** Indirect quotes are counted only where an expectation has one. */
const competitorsOf = ({ sort }: ListShape, expected: readonly Item[], got: Item[]): Item[] => {
  if (!sort) return got;
  const sortOf = ({ value }: Item): Json => (isObject(value) ? (value[sort.key] ?? sort.usual) : sort.usual);
  const asked = new Set([sort.usual, ...expected.map(sortOf)]);
  return got.filter((item) => asked.has(sortOf(item)));
};

const likenessOfItems = (shape: ListShape, { expected, got, names }: Pick<Case, 'expected' | 'got' | 'names'>): number => {
  const choices = choicesOf(expected).filter((choice) => choice !== null);
  const { item, identity, likeness } = shape;
  if (item.kind === 'value') return likenessOfValue(item, choices, { got, names });
  if (!isObject(got) || item.kind !== 'object') return 0;
  const objects = choices.map((choice) => asObject(choice, identity));
  if (likeness) return Math.max(0, ...objects.map((choice) => likeness(choice, got, names)));
  const inner = identity === undefined ? undefined : item.keys[identity];
  if (identity === undefined || inner?.kind !== 'value') return 0;
  const wordings = objects.flatMap((choice) => choicesOf(choice[identity] ?? null));
  return likenessOfValue(inner, wordings, { got: got[identity] ?? null, names });
};

const likenessOfValue = (shape: ValueShape, choices: readonly Json[], { got, names }: { got: Json; names: Names }): number => {
  const best = Math.max(0, ...choices.map((choice) => shape.likeness(choice, got, names)));
  return best >= shape.least ? best : 0;
};

const compareItem = (shape: ListShape, at: Case): Verdict[] => {
  const { item } = shape;
  if (at.got === null && choicesOf(at.expected).includes(null)) return [verdict(shape, at, 'silent')];
  if (at.got === null) return [verdict(shape, at, 'missed'), ...insideOfMissing(shape, at)];
  if (item.kind !== 'object') return [verdict(shape, at, 'right')];
  const cases = choiceCases(at).filter(({ expected }) => expected !== null);
  return nearest(cases.map((choice) => compareItemKeys(shape, item, { ...choice, expected: asObject(choice.expected, shape.identity) })));
};

/** The verdict on what the item is counts for its list; those on its other keys for themselves. */
const compareItemKeys = (shape: ListShape, item: ObjectShape, at: ObjectCase): Verdict[] => {
  const verdicts = compareKeys(item, at);
  if (shape.identity === undefined) return [verdict(shape, at, 'right'), ...verdicts];
  const own = `${at.field}.${shape.identity}`;
  return verdicts.map((v) => (v.field === own ? { ...v, field: at.field } : v));
};

const insideOfMissing = (shape: ListShape, at: Case): Verdict[] => {
  const [choice] = choicesOf(at.expected);
  if (!shape.countsInsideMissing || shape.item.kind !== 'object' || !isObject(choice)) return [];
  const { [shape.identity ?? '']: _, ...expected } = choice;
  return compareKeys(shape.item, { ...at, expected, isImplied: true });
};
