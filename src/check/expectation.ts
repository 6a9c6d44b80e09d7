import type { YamlSource } from '../config/yaml-source.ts';
import { isList, isObject, type Json, type JsonObject, type Path } from '../core/json.ts';
import { nearestOf } from '../core/nearest.ts';
import type { ListShape, ObjectShape, Shape } from './shape.ts';
import { reportShape } from './shape-of-report.ts';

/**
 * Lets an expectation pass that names fields of a report only: a misspelt one would be compared with nothing and never fail.
 * @throws VisitxError with line, column and caret.
 */
export const checkExpectation = (yaml: YamlSource, expected: JsonObject): void => walk(yaml, reportShape, { value: expected, path: [] });

interface At {
  readonly value: Json;
  readonly path: Path;
}

const walk = (yaml: YamlSource, shape: Shape, at: At): void => {
  if (isObject(at.value) && 'anyOf' in at.value) {
    const choices = at.value.anyOf;
    if (!isList(choices) || choices.length === 0)
      throw yaml.fault([...at.path, 'anyOf'], 'anyOf is a list of values, any of which is right');
    const [other] = Object.keys(at.value).filter((key) => key !== 'anyOf');
    if (other !== undefined) throw yaml.fault([...at.path, other], `${other} cannot stand beside anyOf`);
    for (const [i, value] of choices.entries()) walk(yaml, shape, { value, path: [...at.path, 'anyOf', i] });
    return;
  }
  if (shape.kind === 'object') walkObject(yaml, shape, at);
  else if (shape.kind === 'list') walkList(yaml, shape, at);
  else if (shape.kind === 'value' && (isObject(at.value) || isList(at.value)))
    throw yaml.fault(at.path, 'one value is expected here', 'several that are all right stand in {anyOf: [...]}');
};

const walkObject = (yaml: YamlSource, shape: ObjectShape, { value, path }: At): void => {
  if (value === null) return;
  if (!isObject(value)) {
    if (shape.short === undefined)
      throw yaml.fault(path, `a map is expected here, with keys such as ${Object.keys(shape.keys).slice(1, 4).join(', ')}`);
    if (shape.short === 'code' && typeof value === 'number')
      throw yaml.fault(path, 'a code is text, not a number', `write "${value}" in quotes, with all its digits`);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const known = shape.keys[key];
    if (!known) throw unknownKey(yaml, [...path, key], Object.keys(shape.keys));
    if (key === 'code' && typeof inner === 'number')
      throw yaml.fault([...path, key], 'a code is text, not a number', `write "${inner}" in quotes, with all its digits`);
    if (inner !== undefined) walk(yaml, known, { value: inner, path: [...path, key] });
  }
};

const walkList = (yaml: YamlSource, shape: ListShape, { value, path }: At): void => {
  if (value === null) return;
  if (isList(value)) {
    for (const [i, item] of value.entries()) walkItem(yaml, shape, { value: item, path: [...path, i] });
    return;
  }
  const keys = isObject(value) ? Object.keys(value) : [];
  const [key] = keys;
  if (!isObject(value) || keys.length !== 1 || (key !== 'contains' && key !== 'exactly')) {
    throw yaml.fault(path, 'a list is expected here, or {contains: [...]} or {exactly: [...]}');
  }
  const items = value[key];
  if (!isList(items)) throw yaml.fault([...path, key], `${key} is a list`);
  for (const [i, item] of items.entries()) walkItem(yaml, shape, { value: item, path: [...path, key, i] });
};

/** In a list of objects a bare word stands for the key that tells them apart. */
const walkItem = (yaml: YamlSource, shape: ListShape, at: At): void => {
  const isBare = typeof at.value === 'string' && shape.item.kind === 'object' && shape.identity !== undefined;
  if (!isBare) walk(yaml, shape.item, at);
};

const unknownKey = (yaml: YamlSource, path: Path, known: readonly string[]) => {
  const key = String(path.at(-1));
  const near = nearestOf(key, known);
  return yaml.fault(
    path,
    `a report has no field ${JSON.stringify(key)} here`,
    near === undefined ? `it may have ${known.join(', ')}` : `did you mean ${near}?`,
  );
};
