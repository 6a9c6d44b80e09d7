import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Report } from '../report/schema.ts';
import { escapeUnsafe, hasUnsafe } from './escape.ts';

/** YAML that readers of 1.1 (PyYAML) and of 1.2 read the same: a string that either takes for something else is quoted. */

/** Objects under these keys are short and many: one line each. */
const ONE_LINE: ReadonlySet<string> = new Set(['evidence', 'markup', 'region']);
const SHORT_LIST = 72;

/** One report as a YAML document with a line break at the end, without a leading `---`. */
export const writeYaml = (report: Report): string => {
  // Version 1.2 spares the library its own, slower checks for 1.1: the style of every string is settled here.
  const document = new Document(null, { version: '1.2' });
  document.contents = nodeOf(report, { key: '', flow: false });
  // What is unsafe stands inside double quotes, where the escape is read back as the character.
  return escapeUnsafe(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
};

interface Place {
  readonly key: string;
  readonly flow: boolean;
}

const nodeOf = (value: unknown, place: Place): Node => {
  if (typeof value === 'string') return stringNode(value, place.flow);
  if (Array.isArray(value)) return listNode(value, place);
  if (typeof value === 'object' && value !== null) return mapNode(value, place);
  return new Scalar(value);
};

const mapNode = (value: object, place: Place): YAMLMap => {
  const map = new YAMLMap();
  map.flow = place.flow || ONE_LINE.has(place.key);
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) map.items.push(new Pair(new Scalar(key), nodeOf(item, { key, flow: map.flow })));
  }
  return map;
};

const listNode = (items: readonly unknown[], place: Place): YAMLSeq => {
  const list = new YAMLSeq();
  list.flow = place.flow || isShortList(items);
  list.items = items.map((item) => nodeOf(item, { key: place.key, flow: list.flow === true }));
  return list;
};

const isShortList = (items: readonly unknown[]): boolean => {
  let length = 0;
  for (const item of items) {
    if (typeof item !== 'string' || item.includes('\n')) return false;
    length += item.length + 2;
  }
  return length <= SHORT_LIST;
};

const stringNode = (text: string, flow: boolean): Scalar => {
  const node = new Scalar(text);
  if (!flow && isBlock(text)) node.type = Scalar.BLOCK_LITERAL;
  else node.type = isPlain(text, flow) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
  return node;
};

/** Lines whose ends no reader trims or folds. */
const isBlock = (text: string): boolean => text.includes('\n') && !/^\s|[ \t]\n|\n\n$|\t/u.test(text) && !hasUnsafe(text);

/** The words that YAML 1.1 or 1.2 takes for a boolean or for null, and what some readers take for a number without digits. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+)$/iu;
/** Numbers, dates, times, `~`, `=`, `<<` and every indicator begin with something else than a letter. */
const PLAIN = /^\p{L}[^\n\t]*$/u;
const PLAIN_IN_FLOW = /^\p{L}[\p{L}\p{N} ./_-]*$/u;
const BREAKS_PLAIN = /:(?:\s|$)|\s#|\s$/u;

const isPlain = (text: string, flow: boolean): boolean =>
  (flow ? PLAIN_IN_FLOW : PLAIN).test(text) && !BREAKS_PLAIN.test(text) && !RESERVED.test(text) && !hasUnsafe(text);
