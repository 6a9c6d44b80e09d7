/** A JSON value as a page gives it. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** A JSON-LD article, with where it stands in the page's scripts (`$[0].@graph[2]`). */
export interface LinkedArticle {
  readonly path: string;
  readonly data: JsonObject;
}

const ARTICLE_TYPE = /(?:article|posting|report)$/iu;
const MAX_NODES = 5_000;

/** The article among the JSON-LD scripts of a page; the one with the most keys, where there are several. */
export const findLinkedArticle = (scripts: readonly string[]): LinkedArticle | undefined => {
  let best: LinkedArticle | undefined;
  for (const node of walkScripts(scripts)) {
    if (!typesOf(node.data).some((type) => ARTICLE_TYPE.test(type))) continue;
    if (!best || Object.keys(node.data).length > Object.keys(best.data).length) best = node;
  }
  return best;
};

/** All types that the JSON-LD scripts of a page give to their outermost things. */
export const linkedTypes = (scripts: readonly string[]): string[] => [...walkScripts(scripts)].flatMap(({ data }) => typesOf(data));

function* walkScripts(scripts: readonly string[]): Generator<LinkedArticle> {
  const queue: { path: string; value: Json }[] = [];
  scripts.forEach((script, i) => {
    const value = parseLoosely(script);
    if (value !== undefined) queue.push({ path: `$[${i}]`, value });
  });
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const entry = queue[at];
    if (!entry || entry.value === null || typeof entry.value !== 'object') continue;
    const { value, path } = entry;
    if (isList(value)) {
      value.forEach((item, i) => {
        queue.push({ path: `${path}[${i}]`, value: item });
      });
      continue;
    }
    if (typesOf(value).length > 0) yield { path, data: value };
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item']) {
      const inner = value[key];
      if (inner !== undefined && typeof inner === 'object') queue.push({ path: `${path}.${key}`, value: inner });
    }
  }
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const typesOf = (data: JsonObject): string[] => stringsAt(data, '@type');

/** Strings under a key: itself, or the strings of a list. */
const stringsAt = (data: JsonObject, key: string): string[] => {
  const value = data[key];
  if (typeof value === 'string') return [value];
  return value !== undefined && isList(value) ? value.filter((item) => typeof item === 'string') : [];
};

/** A value that stands under a key as a string, or as the `name`, `headline` or `url` of an object or of the first of a list. */
export interface LinkedValue {
  readonly path: string;
  readonly value: string;
}

/** All string values under a key, objects read by their `name`. */
export const linkedValues = (article: LinkedArticle, key: string): LinkedValue[] => {
  const value = article.data[key];
  if (value === undefined) return [];
  const path = `${article.path}.${key}`;
  return isList(value) ? value.flatMap((item, i) => readName(item, `${path}[${i}]`)) : readName(value, path);
};

const readName = (value: Json, path: string): LinkedValue[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ path, value }];
  if (value === null || typeof value !== 'object' || isList(value)) return [];
  for (const key of ['name', 'headline', 'url', '@value']) {
    const inner = value[key];
    if (typeof inner === 'string' && inner.trim() !== '') return [{ path: `${path}.${key}`, value: inner }];
    if (inner !== undefined && inner !== null && typeof inner === 'object' && isList(inner))
      return inner.flatMap((item, i) => readName(item, `${path}.${key}[${i}]`));
  }
  return [];
};

/** Pages write JSON-LD by hand: line breaks in strings, trailing commas, comments, CDATA. */
const parseLoosely = (script: string): Json | undefined => {
  const source = unwrap(script.trim());
  return parseJson(source) ?? parseJson(mendJson(source));
};

const WRAPPERS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['//<![CDATA[', '//]]>'],
  ['/*<![CDATA[*/', '/*]]>*/'],
] as const;

const unwrap = (script: string): string => {
  const wrapper = WRAPPERS.find(([open]) => script.startsWith(open));
  if (!wrapper) return script;
  const [open, close] = wrapper;
  const inner = script.slice(open.length).trim();
  return inner.endsWith(close) ? inner.slice(0, -close.length) : inner;
};

const parseJson = (source: string): Json | undefined => {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
};

const mendJson = (source: string): string =>
  source
    .replace(/[\u0000-\u001f]+/gu, ' ')
    .replace(/\\'/gu, "'")
    .replace(/,\s{0,200}([\]}])/gu, '$1')
    .replace(/;\s{0,200}$/u, '');
