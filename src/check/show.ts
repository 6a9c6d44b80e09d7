import { isObject, type Json, type JsonObject } from '../core/json.ts';
import type { Names } from './names.ts';
import { choicesOf, type Shape } from './shape.ts';

/** A value in few words, as a difference tells it. */
export const showValue = (shape: Shape, value: Json, names: Names): string => {
  if (value === null) return 'null';
  if (shape.kind === 'value') return shape.show(value, names);
  if (shape.kind === 'list') return showItem(shape.item, shape.identity, value, names);
  return shape.kind === 'object' && isObject(value) ? showKeys(Object.keys(shape.keys), value) : bare(value);
};

const showItem = (item: Shape, identity: string | undefined, value: Json, names: Names): string => {
  if (!isObject(value) || item.kind !== 'object') return showValue(item, value, names);
  const own = identity === undefined ? undefined : value[identity];
  const inner = identity === undefined ? undefined : item.keys[identity];
  if (inner && own !== undefined && own !== null) return joined(own, (choice) => showValue(inner, choice, names));
  return showLandmarks(value);
};

/** What tells one visit, or one piece of evidence, from another. */
const showLandmarks = (value: JsonObject): string => {
  const start = isObject(value.date) ? value.date.start : undefined;
  const parts = [value.kind, value.status, start, value.exact, value.rule, value.leader].filter(
    (part) => part !== undefined && part !== null,
  );
  return parts.map((part) => joined(part ?? null, bare)).join(' ') || '(nothing)';
};

const showKeys = (keys: readonly string[], value: JsonObject): string =>
  keys
    .filter((key) => key !== 'evidence' && value[key] !== undefined && value[key] !== null)
    .map((key) => `${key} ${joined(value[key] ?? null, bare)}`)
    .join(', ');

const joined = (value: Json, show: (choice: Json) => string): string => choicesOf(value).map(show).join(' | ');

const bare = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
