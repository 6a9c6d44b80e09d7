import { isObject, type Json, type JsonObject, type Path } from '../core/json.ts';
import type { Report } from '../report/schema.ts';
import { itemsOf, type Names, namesOf } from './names.ts';
import { pairUp } from './pairing.ts';
import { choicesOf, type ListShape, type ObjectShape, type Shape, type ValueShape } from './shape.ts';
import { reportShape } from './shape-of-report.ts';
import { isFault, type Verdict } from './verdict.ts';

/** Compares all that an expectation names with a report, and nothing else. */
export const compareReport = (expected: JsonObject, report: Report): Verdict[] => {
  const got = withPartyRegions(report);
  return compare(reportShape, { expected, got, path: [], gotPath: [], field: '', isImplied: false }, namesOf(expected, got));
};

/** A party has the region of its body, which an expectation names at the party. */
const withPartyRegions = (report: Report): JsonObject => {
  const regions = new Map(report.agencies.map((agency) => [agency.id, agency.region]));
  const withRegion = <T extends { agency: string | null }>(party: T) => ({
    ...party,
    region: party.agency === null ? null : (regions.get(party.agency) ?? null),
  });
  const visits = report.visits.map((visit) => ({
    ...visit,
    visitors: visit.visitors.map(withRegion),
    hosts: visit.hosts.map(withRegion),
  }));
  return { ...report, visits };
};

/** Two values and where they stand. */
interface Case {
  readonly expected: Json;
  readonly got: Json;
  readonly path: Path;
  readonly gotPath: Path | undefined;
  readonly field: string;
  readonly isImplied: boolean;
}

const compare = (shape: Shape, at: Case, names: Names): Verdict[] => {
  switch (shape.kind) {
    case 'value':
      return [compareValue(shape, at, names)];
    case 'object':
      return compareChoices(shape, at, names);
    case 'list':
      return compareList(shape, at, names);
    case 'unread':
      return [];
  }
};

const verdict = (at: Case, outcome: Verdict['outcome'], show: (value: Json, of: 'expected' | 'got') => string): Verdict => ({
  field: at.field,
  outcome,
  path: at.path,
  gotPath: at.got === null && outcome === 'missed' ? undefined : at.gotPath,
  expected: outcome === 'extra' ? undefined : show(at.expected, 'expected'),
  got: at.got === null ? undefined : show(at.got, 'got'),
  isImplied: at.isImplied,
});

const compareValue = (shape: ValueShape, at: Case, names: Names): Verdict => {
  const choices = choicesOf(at.expected);
  const settle = (outcome: Verdict['outcome']) =>
    verdict(at, outcome, (value, of) =>
      of === 'got'
        ? shape.show(value, names)
        : choicesOf(value)
            .map((choice) => shape.show(choice, names))
            .join(' | '),
    );
  if (at.got === null) return settle(choices.includes(null) ? 'silent' : 'missed');
  const wanted = choices.filter((choice) => choice !== null);
  if (wanted.length === 0) return settle('extra');
  return settle(wanted.some((choice) => shape.likeness(choice, at.got, names) >= shape.least) ? 'right' : 'wrong');
};

/** Of several objects that would be right, the one that comes nearest. */
const compareChoices = (shape: ObjectShape, at: Case, names: Names): Verdict[] => {
  const tries = choicesOf(at.expected).map((expected, i, all) => {
    const path = all.length > 1 || expected !== at.expected ? [...at.path, 'anyOf', i] : at.path;
    return compareObject(shape, { ...at, expected, path }, names);
  });
  const faults = (verdicts: readonly Verdict[]) => verdicts.filter(isFault).length;
  return tries.reduce((best, next) => (faults(next) < faults(best) ? next : best));
};

const compareObject = (shape: ObjectShape, at: Case, names: Names): Verdict[] => {
  const show = (value: Json) => showObject(shape, value);
  if (at.expected === null) return [verdict(at, at.got === null ? 'silent' : 'extra', show)];
  const expected = isObject(at.expected) ? at.expected : { [shape.short ?? '']: at.expected };
  const inner = compareKeys(shape, { ...at, expected }, names);
  if (!shape.whole) return inner;
  if (inner.some(isFault)) return [verdict({ ...at, expected }, at.got === null ? 'missed' : 'wrong', show)];
  return [verdict({ ...at, expected }, at.got === null ? 'silent' : 'right', show)];
};

const compareKeys = (shape: ObjectShape, at: Case & { readonly expected: JsonObject }, names: Names): Verdict[] =>
  Object.entries(at.expected).flatMap(([key, expected]) => {
    const inner = shape.keys[key];
    if (!inner || expected === undefined) return [];
    const got = isObject(at.got) ? (at.got[key] ?? null) : null;
    const gotPath = at.got === null || at.gotPath === undefined ? undefined : [...at.gotPath, key];
    return compare(
      inner,
      { ...at, expected, got, path: [...at.path, key], gotPath, field: at.field === '' ? key : `${at.field}.${key}` },
      names,
    );
  });

const showObject = (shape: ObjectShape, value: Json): string => {
  if (!isObject(value)) return String(value);
  const keys = Object.keys(shape.keys).filter((key) => key !== 'evidence' && value[key] !== undefined && value[key] !== null);
  return keys
    .map(
      (key) =>
        `${key}: ${choicesOf(value[key] ?? null)
          .map(String)
          .join(' | ')}`,
    )
    .join(', ');
};

/** One item, and where it stands in its list. */
interface Item {
  readonly value: Json;
  readonly index: number;
}

const compareList = (shape: ListShape, at: Case, names: Names): Verdict[] => {
  const expected = itemsOf(at.expected).map((value, index) => ({ value, index }));
  const got = competitorsOf(
    shape,
    expected,
    itemsOf(at.got).map((value, index) => ({ value, index })),
  );
  const inside = isObject(at.expected) ? [...at.path, 'contains' in at.expected ? 'contains' : 'exactly'] : at.path;
  const isOpen = isObject(at.expected) && 'contains' in at.expected;
  const { pairs, leftovers } = pairUp(
    { expected: expected.length, got: got.length },
    (e, g) => likenessOfItems(shape, { expected: expected[e]?.value ?? null, got: got[g]?.value ?? null }, names),
    shape.pairsLeftovers === true,
  );
  const caseOf = (e: Item, g: Item | undefined): Case => ({
    ...at,
    expected: e.value,
    got: g?.value ?? null,
    path: [...inside, e.index],
    gotPath: g && at.gotPath ? [...at.gotPath, g.index] : undefined,
  });
  const used = new Set([...pairs.values(), ...leftovers.values()]);
  const extras = isOpen ? [] : got.filter((_, g) => !used.has(g));
  return [
    ...expected.flatMap((item, e) => {
      const g = pairs.get(e) ?? leftovers.get(e);
      return compareItem(shape, caseOf(item, g === undefined ? undefined : got[g]), names);
    }),
    ...extras.map((item) =>
      verdict({ ...at, got: item.value, gotPath: at.gotPath && [...at.gotPath, item.index] }, 'extra', (v) => showItem(shape, v, names)),
    ),
  ];
};

/** Indirect quotes are counted only where an expectation has one. */
const competitorsOf = ({ sort }: ListShape, expected: readonly Item[], got: Item[]): Item[] => {
  if (!sort) return got;
  const sortOf = ({ value }: Item): Json => (isObject(value) ? (value[sort.key] ?? sort.usual) : sort.usual);
  const asked = new Set([sort.usual, ...expected.map(sortOf)]);
  return got.filter((item) => asked.has(sortOf(item)));
};

const likenessOfItems = (shape: ListShape, { expected, got }: { readonly expected: Json; readonly got: Json }, names: Names): number => {
  const choices = choicesOf(expected).filter((choice) => choice !== null);
  const { item, identity } = shape;
  if (item.kind === 'value') return likenessOfValue(item, choices, { got, names });
  const whole = choices.map((choice) => asObject(shape, choice));
  if (!isObject(got) || item.kind !== 'object') return 0;
  if (shape.likeness) return Math.max(0, ...whole.map((choice) => shape.likeness?.(choice, got, names) ?? 0));
  const inner = identity === undefined ? undefined : item.keys[identity];
  if (identity === undefined || inner?.kind !== 'value') return 0;
  const wordings = whole.flatMap((choice) => choicesOf(choice[identity] ?? null));
  return likenessOfValue(inner, wordings, { got: got[identity] ?? null, names });
};

const likenessOfValue = (shape: ValueShape, choices: readonly Json[], { got, names }: { got: Json; names: Names }): number => {
  const best = Math.max(0, ...choices.map((choice) => shape.likeness(choice, got, names)));
  return best >= shape.least ? best : 0;
};

/** A bare word in a list of objects is what makes the item what it is. */
const asObject = ({ identity }: ListShape, value: Json): JsonObject => (isObject(value) ? value : { [identity ?? '']: value });

const compareItem = (shape: ListShape, at: Case, names: Names): Verdict[] => {
  const show = (value: Json) => showItem(shape, value, names);
  if (at.got === null && choicesOf(at.expected).includes(null)) return [verdict(at, 'silent', show)];
  if (at.got === null) return [verdict(at, 'missed', show), ...insideOfMissing(shape, at, names)];
  const { item, identity } = shape;
  if (item.kind !== 'object') return [verdict(at, 'right', show)];
  const tries = choicesOf(at.expected)
    .filter((choice) => choice !== null)
    .map((choice) => compareWholeItem({ shape: item, identity, show }, { ...at, expected: asObject(shape, choice) }, names));
  const faults = (verdicts: readonly Verdict[]) => verdicts.filter(isFault).length;
  return tries.reduce((best, next) => (faults(next) < faults(best) ? next : best), tries[0] ?? []);
};

/** The verdict on what the item is counts for its list; those on its other keys for themselves. */
const compareWholeItem = (
  { shape, identity, show }: { shape: ObjectShape; identity: string | undefined; show: (value: Json) => string },
  at: Case & { readonly expected: JsonObject },
  names: Names,
): Verdict[] => {
  if (identity === undefined) return [verdict(at, 'right', show), ...compareKeys(shape, at, names)];
  const verdicts = compareKeys(shape, at, names);
  return verdicts.map((v) => (v.field === `${at.field}.${identity}` ? { ...v, field: at.field } : v));
};

const insideOfMissing = (shape: ListShape, at: Case, names: Names): Verdict[] => {
  const [choice] = choicesOf(at.expected);
  if (!shape.countsInsideMissing || shape.item.kind !== 'object' || !isObject(choice)) return [];
  const { [shape.identity ?? '']: _, ...expected } = choice;
  return compareKeys(shape.item, { ...at, expected, isImplied: true }, names);
};

const showItem = ({ item, identity }: ListShape, value: Json, names: Names): string => {
  if (item.kind === 'value')
    return choicesOf(value)
      .map((choice) => item.show(choice, names))
      .join(' | ');
  if (item.kind !== 'object' || !isObject(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const inner = identity === undefined ? undefined : item.keys[identity];
  const own = identity === undefined ? undefined : value[identity];
  if (inner?.kind === 'value' && own !== undefined && own !== null)
    return choicesOf(own)
      .map((choice) => inner.show(choice, names))
      .join(' | ');
  return showVisit(value);
};

const showVisit = (value: JsonObject): string => {
  const date = isObject(value.date) && typeof value.date.start === 'string' ? value.date.start : undefined;
  return [
    choicesOf(value.kind ?? value.exact ?? null)
      .filter((kind) => kind !== null)
      .join(' | '),
    date,
  ]
    .filter(Boolean)
    .join(' ');
};
