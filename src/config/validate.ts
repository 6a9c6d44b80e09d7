import { z } from 'zod';
import type { VisitxError } from '../core/error.ts';
import { type Path, valueAt } from '../core/json.ts';
import { nearestOf } from '../core/nearest.ts';
import type { YamlSource } from './yaml-source.ts';

/**
 * The data of a YAML file, as its schema has it.
 * @throws VisitxError with line, column, caret and the nearest name that is known.
 */
export const validate = <T extends z.ZodType>(schema: T, yaml: YamlSource): z.infer<T> => {
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw issue ? faultOf(schema, yaml, issue) : yaml.fault([], 'this is not what the file may say');
};

type Issue = z.core.$ZodIssue;

const faultOf = (schema: z.ZodType, yaml: YamlSource, issue: Issue): VisitxError => {
  const path = stepsOf(issue.path);
  if (issue.code === 'unrecognized_keys') return unknownKey(yaml, [...path, issue.keys[0] ?? ''], keysAt(schema, path));
  if (issue.code === 'invalid_value') {
    const value = valueAt(yaml.value, path);
    const known = issue.values.map(String);
    return yaml.fault(path, `${shown(value)} is none of ${known.join(', ')}`, didYouMean(String(value), known));
  }
  if (issue.code === 'invalid_type' && valueAt(yaml.value, path) === undefined) {
    return yaml.fault(path.slice(0, -1), `${String(path.at(-1))} is missing`);
  }
  if (issue.code === 'invalid_type')
    return yaml.fault(path, `this is ${shown(valueAt(yaml.value, path))}, not ${articled(issue.expected)}`);
  if (issue.code === 'invalid_key') return yaml.fault(path, issue.issues[0]?.message ?? issue.message);
  return yaml.fault(path, issue.message.replace(/^Invalid input: /u, ''));
};

const stepsOf = (path: readonly PropertyKey[]): Path => path.filter((step) => typeof step !== 'symbol');

const unknownKey = (yaml: YamlSource, path: Path, known: readonly string[]): VisitxError => {
  const key = String(path.at(-1));
  return yaml.fault(path, `there is no setting ${JSON.stringify(key)} here`, didYouMean(key, known) ?? `there may be ${known.join(', ')}`);
};

const didYouMean = (word: string, known: readonly string[]): string | undefined => {
  const near = nearestOf(word, known);
  return near === undefined ? undefined : `did you mean ${near}?`;
};

const articled = (type: string): string => (type === 'array' ? 'a list' : type === 'object' || type === 'record' ? 'a map' : `a ${type}`);

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  return JSON.stringify(value) ?? 'nothing';
};

/** The keys of the object that a schema has at a path. */
const keysAt = (schema: z.ZodType, path: Path): string[] => {
  const inner = path.reduce<unknown>((at, step) => innerOf(at, step), schema);
  const bare = unwrapped(inner);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
};

const innerOf = (schema: unknown, step: string | number): unknown => {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) return bare.shape[step];
  if (bare instanceof z.ZodArray) return bare.element;
  return bare instanceof z.ZodRecord ? bare.valueType : undefined;
};

const unwrapped = (schema: unknown): unknown => (schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema);
