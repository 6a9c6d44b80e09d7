import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { type ErrorCode, VisitxError } from '../core/error.ts';
import { isList, isObject, type Json, type Path } from '../core/json.ts';

/** A place in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A YAML file that was read strictly: plain data, and where each value stands. */
export interface YamlSource {
  readonly path: string;
  readonly value: Json;
  /** Where the value at a path stands; the nearest holder of it where there is none. */
  readonly locate: (path: Path) => Position;
  /** A fault at a path: `file:line:column: message`, with the line and a caret. */
  readonly fault: (path: Path, message: string, hint?: string) => VisitxError;
}

export interface YamlOptions {
  readonly path: string;
  readonly code: ErrorCode;
  /** In characters; a file by hand has no need of more. */
  readonly limit?: number;
}

const DEFAULT_LIMIT = 1_000_000;
const MAX_DEPTH = 60;
/** Lists in lists on one line, or a line that is indented out of sight. */
const DEEP_LINE = /(?:[-?:][ \t]){60}|^ {240}/mu;
const POLLUTING: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a YAML 1.2 file that people write: no anchors, aliases, tags or merge keys, which only serve to hide what it says.
 * @throws VisitxError with the code given, telling line and column, where it is not such a file.
 */
export const readYaml = (text: string, options: YamlOptions): YamlSource => {
  const { path, code, limit = DEFAULT_LIMIT } = options;
  if (text.length > limit) {
    throw new VisitxError(code, `${path} is ${text.length} characters long; at most ${limit} are read`, { hint: 'split the file' });
  }
  const lines = new LineCounter();
  const fail = (offset: number, message: string, hint?: string): VisitxError =>
    faultAt(text, lines.linePos(offset), { path, code, message, hint });
  refuseDepth(text, fail);
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    version: '1.2',
    strict: true,
    uniqueKeys: false,
  });
  const [error] = [...document.errors, ...document.warnings];
  if (error) throw fail(error.pos[0], firstLine(error.message));
  refuseTricks(document.contents, fail);
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (!isJson(value)) throw fail(0, 'this is not plain data');
  const offsetOf = (at: Path): number => offsetIn(document.contents, at);
  return {
    path,
    value,
    locate: (at) => positionOf(lines, offsetOf(at)),
    fault: (at, message, hint) => fail(offsetOf(at), message, hint),
  };
};

type Fail = (offset: number, message: string, hint?: string) => VisitxError;

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? message;

const positionOf = (lines: LineCounter, offset: number): Position => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
};

/** Deep nesting exhausts a parser's stack, or its patience; it is counted before one sees the text. */
const refuseDepth = (text: string, fail: Fail): void => {
  let depth = 0;
  for (const { index, 0: mark } of text.matchAll(/[[\]{}]/gu)) {
    depth = mark === '[' || mark === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) throw fail(index, `brackets are nested more than ${MAX_DEPTH} deep`);
  }
  const row = text.search(DEEP_LINE);
  if (row >= 0) throw fail(row, `values are nested more than ${MAX_DEPTH} deep`);
};

const refuseTricks = (root: ParsedNode | null, fail: Fail): void => {
  visit(root, {
    Alias: (_, node) => {
      throw fail(node.range?.[0] ?? 0, 'aliases (*name) are not read', 'write the value out where it is needed');
    },
    Node: (_, node, holders) => {
      const at = node.range?.[0] ?? 0;
      if (holders.length > MAX_DEPTH * 2) throw fail(at, `values are nested more than ${MAX_DEPTH} deep`);
      if (!isAlias(node) && node.anchor !== undefined)
        throw fail(at, 'anchors (&name) are not read', 'write the value out where it is needed');
      if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) throw fail(at, `the tag ${node.tag} is not read`);
      if (isMap(node)) refuseTwins(node, fail);
    },
    Pair: (_, pair) => {
      const key = pair.key;
      const at = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (!isScalar(key) || typeof key.value === 'object') throw fail(at, 'a key must be a word');
      if (POLLUTING.has(String(key.value))) throw fail(at, `the key ${JSON.stringify(String(key.value))} is not allowed`);
    },
  });
};

/** The parser compares every key with every other; a set takes one look at each. */
const refuseTwins = (map: YAMLMap, fail: Fail): void => {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (seen.has(name)) throw fail(key.range?.[0] ?? 0, `the key ${JSON.stringify(name)} stands twice`);
    seen.add(name);
  }
};

const isJson = (value: unknown): value is Json => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (isList(value)) return value.every(isJson);
  return isObject(value) && Object.values(value).every(isJson);
};

/** Where a value begins in the text; a key of a map stands for its value, so that the caret is under the name. */
const offsetIn = (root: ParsedNode | null, path: Path): number => {
  let node: Node | null = root;
  let offset = root?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) return offset;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = isNode(pair.value) ? pair.value : null;
    } else if (isCollection(node)) {
      const item: unknown = node.items[Number(step)];
      if (!isNode(item)) return offset;
      node = item;
      offset = item.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
};

const EXCERPT_WIDTH = 100;

const faultAt = (
  text: string,
  { line, col }: { line: number; col: number },
  { path, code, message, hint }: { path: string; code: ErrorCode; message: string; hint: string | undefined },
): VisitxError => {
  const row = Math.max(line, 1);
  const column = Math.max(col, 1);
  const words = text.split('\n', row)[row - 1]?.replace(/\r$/u, '') ?? '';
  const from = Math.max(0, column - EXCERPT_WIDTH / 2);
  const shown = words.slice(from, from + EXCERPT_WIDTH).replaceAll('\t', ' ');
  const margin = `${row} | `;
  const caret = `${' '.repeat(margin.length + column - 1 - from)}^`;
  return new VisitxError(code, `${path}:${row}:${column}: ${message}`, {
    ...(hint === undefined ? {} : { hint }),
    excerpt: `${margin}${shown}\n${caret}`,
  });
};
