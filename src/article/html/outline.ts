import { type ChildNode, isText, type ParentNode } from 'domhandler';
import { VisitxError } from '../../core/error.ts';
import { foldLine } from '../../core/text.ts';
import { MAX_TEXT_LENGTH } from '../../document/decode.ts';
import type { ClassReader, Hints } from './class-words.ts';
import { isBlockElement, isUnread, PageNode, type ReadingMode } from './element-kind.ts';
import { proseOf } from './prose.ts';

/** An element of the page, in document order: its descendants stand at `index + 1` to `end`, its lines at `lineStart` to `lineEnd`. */
export interface PageElement {
  readonly element: PageNode;
  readonly name: string;
  readonly index: number;
  /** -1 for the outermost. */
  readonly parent: number;
  readonly isBlock: boolean;
  readonly hints: Hints;
  readonly lineStart: number;
  end: number;
  lineEnd: number;
  /** In characters, without the white space around its pieces. */
  textLength: number;
}

/** A line of the page as a reader sees it: text between two block boundaries or line breaks. */
export interface PageLine {
  readonly text: string;
  /** The innermost block that holds it. */
  readonly block: number;
  /** How many of its characters stand in links, and in bold. */
  readonly linkLength: number;
  readonly boldLength: number;
  /** How much running text it is; see `proseOf`. */
  readonly prose: number;
  /** The index of its first link, -1 where there is none. */
  readonly link: number;
}

/** The page flattened: what a reader would walk through from top to bottom. */
export interface Outline {
  readonly elements: readonly PageElement[];
  readonly lines: readonly PageLine[];
}

interface Walk {
  readonly mode: ReadingMode;
  readonly classes: ClassReader;
  readonly elements: PageElement[];
  readonly lines: PageLine[];
  readonly open: PageElement[];
  /** Indices of the open blocks, innermost last. */
  readonly blocks: number[];
  buffer: string;
  /** Line breaks since the last text. */
  breaks: number;
  links: number;
  bolds: number;
  linkLength: number;
  boldLength: number;
  textLength: number;
  /** The innermost open link, and the first one of the line. */
  openLink: number;
  firstLink: number;
}

const tooMuchText = (length: number): VisitxError =>
  new VisitxError(
    'input-too-large',
    `the page has ${length} characters of text; ${MAX_TEXT_LENGTH} is the most that one article may have`,
    {
      hint: 'give one article',
    },
  );

/**
 * Flattens a tree, without recursion, into elements and lines.
 * @throws VisitxError `input-too-large`.
 */
export const outlinePage = (root: ParentNode, classes: ClassReader, mode: ReadingMode = 'usual'): Outline => {
  const walk: Walk = {
    mode,
    classes,
    elements: [],
    lines: [],
    open: [],
    blocks: [],
    buffer: '',
    breaks: 0,
    links: 0,
    bolds: 0,
    linkLength: 0,
    boldLength: 0,
    textLength: 0,
    openLink: -1,
    firstLink: -1,
  };
  let node: ChildNode | null = root.children[0] ?? null;
  while (node) {
    const child: ChildNode | null = enter(node, walk);
    node = child ?? leave(node, walk);
  }
  flush(walk);
  if (walk.textLength > MAX_TEXT_LENGTH) throw tooMuchText(walk.textLength);
  return { elements: walk.elements, lines: walk.lines };
};

/** The first child to go on with, if there is one to read. */
const enter = (node: ChildNode, walk: Walk): ChildNode | null => {
  if (isText(node)) addText(node.data, walk);
  if (!(node instanceof PageNode)) return null;
  const { kind } = node;
  if (kind.name === 'br') walk.breaks++;
  const isBlock = isBlockElement(node);
  if (isBlock || isBreakBefore(node, walk)) flush(walk);
  else if (kind.isCell) addText(' ', walk);
  const element = addElement(node, isBlock, walk);
  const first = node.children[0];
  if (!first || isUnread(node, isBlock, walk.mode)) return null;
  walk.open.push(element);
  if (isBlock) walk.blocks.push(element.index);
  if (kind.name === 'a') {
    walk.links++;
    walk.openLink = element.index;
  }
  if (kind.isBold) walk.bolds++;
  return first;
};

/** Whether the line breaks before an inline element part it from the line before; else it would count as standing in that line. */
const isBreakBefore = (node: PageNode, walk: Walk): boolean =>
  walk.breaks > 0 && walk.buffer !== '' && node.name !== 'br' && (walk.breaks > 1 || !runsOn(walk.buffer, firstText(node)));

const FIRST_TEXT_LEVELS = 8;

const firstText = (element: PageNode): string => {
  let node: ChildNode | undefined = element.children[0];
  for (let level = 0; node && level < FIRST_TEXT_LEVELS; level++) {
    if (isText(node) && node.data.trim() !== '') return node.data.trim();
    node = node instanceof PageNode && node.children[0] ? node.children[0] : (node.next ?? undefined);
  }
  return '';
};

const addElement = (node: PageNode, isBlock: boolean, walk: Walk): PageElement => {
  const index = walk.elements.length;
  const line = walk.lines.length;
  const parent = walk.open.at(-1)?.index ?? -1;
  const element: PageElement = {
    element: node,
    name: node.name,
    index,
    parent,
    isBlock,
    hints: walk.classes.hintsOf(node),
    lineStart: line,
    end: index + 1,
    lineEnd: line,
    textLength: -walk.textLength,
  };
  walk.elements.push(element);
  return element;
};

/** Closes what ends here; the next node to enter. */
const leave = (from: ChildNode, walk: Walk): ChildNode | null => {
  if (from instanceof PageNode && walk.open.at(-1)?.element !== from) closeUnread(walk);
  let node: ChildNode = from;
  while (!node.next) {
    const element = walk.open.pop();
    if (!element) return null;
    close(element, walk);
    node = element.element;
  }
  return node.next;
};

const closeUnread = (walk: Walk): void => {
  const element = walk.elements.at(-1);
  if (element) element.textLength = 0;
};

const close = (element: PageElement, walk: Walk): void => {
  if (element.isBlock) {
    flush(walk);
    walk.blocks.pop();
  } else if (element.element.kind.isCell) addText(' ', walk);
  if (element.name === 'a') walk.links--;
  if (element.element.kind.isBold) walk.bolds--;
  element.end = walk.elements.length;
  element.lineEnd = walk.lines.length + (walk.buffer === '' ? 0 : 1);
  element.textLength += walk.textLength;
};

const addText = (data: string, walk: Walk): void => {
  const trimmed = data.trim();
  if (trimmed === '') {
    if (walk.buffer !== '') walk.buffer += ' ';
    return;
  }
  if (walk.breaks > 0 && walk.buffer !== '') {
    if (walk.breaks === 1 && runsOn(walk.buffer, trimmed)) walk.buffer += ' ';
    else flush(walk);
  }
  walk.breaks = 0;
  if (isGluedTo(walk.buffer, data)) walk.buffer += ' ';
  walk.buffer += data;
  walk.textLength += trimmed.length;
  if (walk.links > 0) {
    walk.linkLength += trimmed.length;
    if (walk.firstLink < 0) walk.firstLink = walk.openLink;
  }
  if (walk.bolds > 0) walk.boldLength += trimmed.length;
};

const SPACE = 32;
const GLUE_END = /[\p{Ll}\p{N}.,:;!?)\]”"]$/u;
const GLUE_START = /^\p{Lu}\p{L}/u;
const DATE_START = /^\d{1,2}(?: \p{Lu}\p{L}{2,8} \d{4}|[/-]\d{1,2}[/-]\d{4})/u;
const LETTER_END = /\p{L}$/u;

/** Whether styles alone part two pieces of a line: "<cite>Jakarta (Outlet)</cite>Presiden". */
const isGluedTo = (before: string, after: string): boolean =>
  before !== '' &&
  after.charCodeAt(0) > SPACE &&
  ((GLUE_START.test(after) && GLUE_END.test(before.slice(-2))) || (DATE_START.test(after) && LETTER_END.test(before)));

const SENTENCE_END = /[.!?:;…"”’')\]]\s{0,9}$/u;
const LOWER_START = /^\p{Ll}/u;

/** Whether a single line break stands in the middle of a sentence, as in text that was wrapped by hand. */
const runsOn = (before: string, after: string): boolean => LOWER_START.test(after) && !SENTENCE_END.test(before.slice(-20));

const flush = (walk: Walk): void => {
  if (walk.buffer === '') return;
  const text = foldLine(walk.buffer);
  const { linkLength, boldLength, firstLink: link } = walk;
  if (text !== '') {
    walk.lines.push({ text, block: walk.blocks.at(-1) ?? -1, linkLength, boldLength, prose: proseOf({ text, linkLength }), link });
  }
  walk.buffer = '';
  walk.breaks = 0;
  walk.linkLength = 0;
  walk.boldLength = 0;
  walk.firstLink = -1;
};
