import { isList, isObject, type Json, type JsonObject } from '../core/json.ts';
import type { Report } from '../report/schema.ts';
import { type Names, namesOf } from './names.ts';
import { viewOf } from './report-view.ts';
import type { ObjectShape, Shape } from './shape.ts';
import { reportShape } from './shape-of-report.ts';

/** What a report says as an expectation would put it: by name, and only what a fixture usually pins. */
export const draftExpectation = (report: Report): JsonObject => {
  const view = viewOf(report);
  const draft = draftOf(reportShape, view, { names: namesOf({}, view), like: undefined });
  const { article, visits, ...rest } = isObject(draft) ? draft : {};
  // That an article reports no visit is worth pinning; other empty lists say little.
  return { ...(article === undefined ? {} : { article }), visits: visits ?? [], ...rest };
};

export interface DraftContext {
  readonly names: Names;
  /** An expectation whose keys are taken, where there is one. */
  readonly like: Json | undefined;
}

/** A value of a report as an expectation puts it. */
export const draftOf = (shape: Shape, value: Json, context: DraftContext): Json => {
  const { names, like } = context;
  if (shape.kind === 'value') return shape.isReference && typeof value === 'string' ? (names.ofGot(value)[0] ?? value) : value;
  if (shape.kind === 'list')
    return (isList(value) ? value : []).map((item) => draftOf(shape.item, item, { names, like: isList(like) ? like[0] : undefined }));
  if (shape.kind !== 'object' || !isObject(value)) return value;
  if (typeof like === 'string' && shape.short !== undefined) return value[shape.short] ?? null;
  return draftObject(shape, value, context);
};

const draftObject = (shape: ObjectShape, value: JsonObject, { names, like }: DraftContext): JsonObject => {
  const keys = isObject(like) && !('anyOf' in like) ? Object.keys(like) : (shape.draft ?? []);
  const asked = isObject(like) ? like : {};
  const entries = keys.flatMap((key): [string, Json][] => {
    const inner = shape.keys[key];
    const found = value[key];
    if (!inner || found === undefined || (isEmpty(found) && !(key in asked))) return [];
    return [[key, draftOf(inner, found, { names, like: asked[key] })]];
  });
  return Object.fromEntries(entries);
};

const isEmpty = (value: Json): boolean => value === null || (isList(value) && value.length === 0);
