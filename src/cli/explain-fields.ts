import type { Report } from '../report/schema.ts';
import type { Trace, TraceLoss } from '../report/trace.ts';

/** Words of the text, or of markup where `path` says so, that a value came from. */
export interface Ground {
  readonly rule: string;
  readonly exact: string;
  readonly start?: number;
  readonly end?: number;
  readonly path?: string;
}

/** One value of a report with all that explains it. */
export interface ExplainedField {
  /** `visits.0.date.start` */
  readonly path: string;
  /** As it is shown; `undefined` for the object itself, whose values follow. */
  readonly value: string | undefined;
  readonly grounds: readonly Ground[];
  readonly lost: readonly TraceLoss[];
  /** Why nothing was taken, where the value is null or empty. */
  readonly absence: string | undefined;
}

/** Not found in the text: what the tool and the user bring in, and what would repeat it. */
const SKIPPED: ReadonlySet<string> = new Set([
  'schema',
  'provenance',
  'diagnostics',
  'source',
  'text',
  'evidence',
  'markup',
  'id',
  'confidence',
]);
const NO_REASON = 'no rule found anything for it in this article';

/** The values of a report in its own order. */
export const explainFields = (report: Report, trace: Trace): ExplainedField[] => {
  const fields: ExplainedField[] = [];
  walk(report, { path: '', parent: undefined }, { fields, trace });
  return fields;
};

interface Place {
  readonly path: string;
  readonly parent: object | undefined;
}

interface Collected {
  readonly fields: ExplainedField[];
  readonly trace: Trace;
}

const walk = (value: unknown, place: Place, into: Collected): void => {
  if (isItems(value)) {
    if (place.path !== '') into.fields.push(fieldOf(value, place, into.trace));
    for (const [key, child] of Object.entries(value)) {
      if (!SKIPPED.has(key)) walk(child, { path: place.path === '' ? key : `${place.path}.${key}`, parent: value }, into);
    }
    return;
  }
  if (Array.isArray(value) && value.some(isItems)) {
    for (const [i, item] of value.entries()) walk(item, { path: `${place.path}.${i}`, parent: value }, into);
    return;
  }
  into.fields.push(fieldOf(value, place, into.trace));
};

const isItems = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = (value: unknown, { path, parent }: Place, trace: Trace): ExplainedField => {
  const isAbsent = value === null || (Array.isArray(value) && value.length === 0);
  const isWhole = isItems(value);
  return {
    path,
    value: isWhole ? undefined : show(value),
    grounds: isWhole ? groundsOf(value, undefined) : groundsOf(parent, path.slice(path.lastIndexOf('.') + 1)),
    lost: trace.lost.filter((loss) => loss.field === path),
    absence: isAbsent ? (trace.absent.find((absence) => absence.field === path)?.reason ?? NO_REASON) : undefined,
  };
};

const show = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : value.map(show).join(' | ');
  return typeof value === 'string' ? value : String(value);
};

/** Evidence of an object that names this field, or none where the object as a whole is meant. */
const groundsOf = (object: object | undefined, field: string | undefined): Ground[] => {
  const entries: Ground[] = [];
  for (const list of ['evidence', 'markup'] as const) {
    const items: unknown = object === undefined ? undefined : Reflect.get(object, list);
    if (!Array.isArray(items)) continue;
    for (const item of items) if (isGround(item) && item.field === field) entries.push(item);
  }
  return entries;
};

const isGround = (item: unknown): item is Ground & { readonly field?: string } =>
  isItems(item) && 'exact' in item && typeof item.exact === 'string' && 'rule' in item && typeof item.rule === 'string';

/** True for `visits.0.date.start` when asked for `visits.0.date`, `visits.date`, `date` or `date.start`. */
export const isAskedFor = (path: string, asked: string): boolean => {
  const want = asked.replaceAll('[', '.').replaceAll(']', '').split('.').filter(Boolean);
  const named = want.some((part) => /^\d+$/u.test(part));
  const have = path.split('.').filter((part) => named || !/^\d+$/u.test(part));
  return have.some((_, i) => want.every((part, j) => have[i + j] === part));
};
