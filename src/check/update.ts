import { Document, isMap, isScalar, isSeq, type Node, parseDocument, visit, YAMLSeq } from 'yaml';
import { isList, type Json, type JsonObject, type Path, valueAt } from '../core/json.ts';
import type { Checked } from './check-fixture.ts';
import { draftExpectation, draftOf } from './draft.ts';
import { type Names, namesOf } from './names.ts';
import { viewOf } from './report-view.ts';
import type { Shape } from './shape.ts';
import { reportShape } from './shape-of-report.ts';
import { isFault, type Verdict } from './verdict.ts';

const STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/** The text of an expectation that accepts what the tool says now; whatever does not differ stays as it is written. */
export const updateExpectation = (text: string, { report, verdicts, fixture }: Checked): string => {
  const document = parseDocument(text, { schema: 'core', version: '1.2' });
  const view = viewOf(report);
  const names = namesOf(fixture.expected, view);
  const faults = verdicts.filter((verdict) => isFault(verdict) && !verdict.isImplied);
  const edits = faults.map((verdict) => editOf(verdict, { expected: fixture.expected, view, names }));
  // Items are put in and taken out from the end, so that the places of the others stay true.
  for (const edit of edits.filter(({ act }) => act === 'set')) setValue(document, edit);
  for (const edit of edits.filter(({ act }) => act === 'add')) addItem(document, edit);
  for (const edit of edits.filter(({ act }) => act === 'remove').reverse()) document.deleteIn(edit.path);
  return document.toString(STYLE);
};

/** A first expectation for a report, for a person to go through. */
export const writeDraft = (report: Parameters<typeof draftExpectation>[0], note: string): string => {
  const document = new Document(draftExpectation(report));
  document.commentBefore = note;
  if (document.contents) flowSmall(document.contents);
  return document.toString(STYLE);
};

interface Edit {
  readonly act: 'set' | 'add' | 'remove';
  readonly path: Path;
  readonly value: Json;
}

interface Ground {
  readonly expected: JsonObject;
  readonly view: JsonObject;
  readonly names: Names;
}

const editOf = ({ outcome, path, gotPath }: Verdict, { expected, view, names }: Ground): Edit => {
  const isInList = isList(valueAt(expected, path.slice(0, -1))) && path.at(-2) !== 'anyOf';
  if (outcome === 'missed' || gotPath === undefined) return { act: isInList ? 'remove' : 'set', path, value: null };
  const got = valueAt(view, gotPath) ?? null;
  const there = valueAt(expected, path);
  const isExtraItem = outcome === 'extra' && typeof gotPath.at(-1) === 'number';
  const like = isExtraItem ? (isList(there) ? there[0] : undefined) : there;
  const value = draftOf(shapeAt(reportShape, gotPath), got, { names, like });
  if (isExtraItem) return { act: 'add', path, value };
  // One wording of several was nearest: what is accepted takes the place of them all.
  return { act: 'set', path: path.at(-2) === 'anyOf' ? path.slice(0, -2) : path, value };
};

const shapeAt = (shape: Shape, path: Path): Shape =>
  path.reduce<Shape>((at, step) => {
    if (at.kind === 'list') return at.item;
    return (at.kind === 'object' ? at.keys[String(step)] : undefined) ?? { kind: 'unread' };
  }, shape);

const setValue = (document: Document.Parsed, { path, value }: Edit): void => {
  const node = document.createNode(value);
  flowSmall(node);
  document.setIn(path, node);
};

const addItem = (document: Document.Parsed, { path, value }: Edit): void => {
  const list: unknown = document.getIn(path);
  const node = document.createNode(value);
  flowSmall(node);
  if (!isSeq(list)) {
    const made = new YAMLSeq<Node>();
    made.add(node);
    document.setIn(path, made);
    return;
  }
  if (list.items.length === 0) list.flow = false;
  list.add(node);
};

const LONGEST_LINE = 150;

/** Maps and lists that hold nothing but a few words stand on one line, as people write them. */
const flowSmall = (node: Node): void => {
  visit(node, {
    Collection: (_, inner) => {
      const isSmall = isMap(inner) ? inner.items.every(({ value }) => isScalar(value)) : inner.items.every(isScalar);
      const { length } = JSON.stringify(inner);
      if (isSmall && (length < LONGEST_LINE || inner.items.length <= 2)) inner.flow = true;
    },
  });
};
