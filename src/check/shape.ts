import type { Json, JsonObject } from '../core/json.ts';
import type { Names } from './names.ts';

/** How the values of a report are compared and counted; `shape-of-report.ts` puts one together for the whole report. */
export type Shape = ValueShape | ObjectShape | ListShape | UnreadShape;

/** May stand in an expectation and says nothing: an id is only a number in its report. */
export interface UnreadShape {
  readonly kind: 'unread';
}

export interface ValueShape {
  readonly kind: 'value';
  /** 0 to 1; right from `least` on. */
  readonly likeness: (expected: Json, got: Json, names: Names) => number;
  readonly least: number;
  readonly show: (value: Json, names: Names) => string;
  /** The report has an id here; people write a name. */
  readonly isReference?: true;
}

export interface ObjectShape {
  readonly kind: 'object';
  readonly keys: Readonly<Record<string, Shape>>;
  /** Counted as one value; its keys are right or wrong together. */
  readonly whole?: true;
  /** The key that a bare value stands for: `"73.71"` for `{code: "73.71"}`. */
  readonly short?: string;
  /** The keys that a drafted expectation names. */
  readonly draft?: readonly string[];
}

export interface ListShape {
  readonly kind: 'list';
  readonly item: Shape;
  /** The key that makes an item what it is; counted as the list itself. */
  readonly identity?: string;
  /** How sure two items are the same one, 0 to 1; by identity where it is left out. */
  readonly likeness?: (expected: JsonObject, got: JsonObject, names: Names) => number;
  /** Items left over are compared in their order, so that what is right in them still counts. */
  readonly pairsLeftovers?: true;
  /** What is inside of a missing item is missing too. */
  readonly countsInsideMissing?: true;
  /** Items that compete only where an expectation names one of their sort. */
  readonly sort?: { readonly key: string; readonly usual: string };
}

/** A choice in an expectation: any of the values is right. */
export const choicesOf = (expected: Json): readonly Json[] => {
  if (typeof expected === 'object' && expected !== null && 'anyOf' in expected && Array.isArray(expected.anyOf)) return expected.anyOf;
  return [expected];
};
