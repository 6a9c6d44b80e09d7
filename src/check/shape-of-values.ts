import type { Json } from '../core/json.ts';
import type { Names } from './names.ts';
import type { ValueShape } from './shape.ts';
import { isSameName, likeness, likenessOfPassage } from './words.ts';

/** From here on two wordings are taken for the same: careful readers cut a passage, or name an office, a little differently. */
export const SAME_LINE = 0.9;
export const SAME_QUOTE = 0.8;
export const SAME_AGENCY = 0.7;
export const SAME_OFFICE = 0.6;
export const SAME_PASSAGE = 0.5;

const plain = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

const texts = (expected: Json, got: Json, compare: (a: string, b: string) => number): number =>
  typeof expected === 'string' && typeof got === 'string' ? compare(expected, got) : 0;

export const words = (least: number): ValueShape => ({
  kind: 'value',
  likeness: (expected, got) => texts(expected, got, likeness),
  least,
  show: plain,
});

export const passage: ValueShape = { ...words(SAME_PASSAGE), likeness: (expected, got) => texts(expected, got, likenessOfPassage) };

export const unread = { kind: 'unread' } as const;

export const same: ValueShape = {
  kind: 'value',
  likeness: (expected, got) => (expected === got ? 1 : 0),
  least: 1,
  show: plain,
};

export const name: ValueShape = {
  ...same,
  likeness: (expected, got) => texts(expected, got, (a, b) => (isSameName(a, b) ? 1 : 0)),
};

/** A day is enough of a moment. */
export const moment: ValueShape = {
  ...same,
  likeness: (expected, got) => texts(expected, got, (a, b) => ((a.length === 10 ? b.slice(0, 10) : b) === a ? 1 : 0)),
};

const showReference = (value: Json, names: Names): string =>
  typeof value === 'string' ? (names.ofGot(value)[0] ?? names.ofExpected(value)) : plain(value);

const reference = (compare: (a: string, b: string) => number, least: number): ValueShape => ({
  kind: 'value',
  likeness: (expected, got, names) =>
    texts(expected, got, (a, id) => Math.max(0, ...names.ofGot(id).map((wording) => compare(names.ofExpected(a), wording)))),
  least,
  show: showReference,
  isReference: true,
});

export const agency = reference(likeness, SAME_AGENCY);
export const person: ValueShape = {
  ...same,
  likeness: (expected, got, names) => texts(expected, got, (a, id) => (isSameName(names.ofExpected(a), names.ofGot(id)[0] ?? '') ? 1 : 0)),
  show: showReference,
  isReference: true,
};
export const either: ValueShape = {
  ...agency,
  likeness: (e, g, names) => Math.max(agency.likeness(e, g, names), person.likeness(e, g, names)),
};
