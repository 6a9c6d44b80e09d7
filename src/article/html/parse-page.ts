import { Document, Element, type ParentNode, Text } from 'domhandler';
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Parser, Tokenizer } from 'htmlparser2';
import { VisitxError } from '../../core/error.ts';
import { isOpaque, PageNode, type ReadingMode } from './element-kind.ts';
import { flattenPage } from './flatten-page.ts';

/** In characters: ten times the heaviest of news pages. */
export const MAX_PAGE_LENGTH = 10_000_000;
/** Open elements at one place; real pages stay below a hundred. */
export const MAX_DEPTH = 400;
const MAX_ATTRIBUTES = 500;
const MAX_ELEMENTS = 300_000;
/** Elements whose characters stand for themselves: an ampersand in them begins no entity. */
const RAW = new Set(['script', 'style', 'textarea', 'xmp']);

const NONE: ReadonlySet<string> = new Set();

export interface ParseOptions {
  readonly mode?: ReadingMode;
  /** Attributes to keep beside those that are asked for in all pages. */
  readonly asked?: ReadonlySet<string>;
}

/**
 * The tree of a page, bounded before it is built; scripts (but JSON-LD), styles and drawings are left out.
 * @throws VisitxError `input-too-large`.
 */
export const parsePage = (html: string, { mode = 'usual', asked = NONE }: ParseOptions = {}): Document => {
  if (html.length > MAX_PAGE_LENGTH) throw tooLarge(`${html.length} characters`, `${MAX_PAGE_LENGTH}`);
  const whole = buildTree(html, mode, asked);
  if (whole.fault === undefined) return whole.root;
  if (whole.fault === 'elements') throw tooManyElements();
  const flat = buildTree(flattenPage(html, MAX_DEPTH), mode, asked);
  if (flat.fault === 'elements') throw tooManyElements();
  return flat.root;
};

/** The parser's tokenizer, with its search for the next character of a kind left to the engine: scripts and styles are most of many pages. */
class SearchingTokenizer extends Tokenizer {}

interface Position {
  readonly buffer: string;
  readonly offset: number;
  index: number;
}

Object.defineProperty(SearchingTokenizer.prototype, 'fastForwardTo', {
  value(this: Position, character: number): boolean {
    const found = this.buffer.indexOf(String.fromCharCode(character), this.index - this.offset + 1);
    this.index = this.offset + (found < 0 ? this.buffer.length - 1 : found);
    return found >= 0;
  },
});

const tooManyElements = (): VisitxError => tooLarge(`more than ${MAX_ELEMENTS} elements`, `${MAX_ELEMENTS}`);

const tooLarge = (what: string, most: string): VisitxError =>
  new VisitxError('input-too-large', `the page has ${what}; ${most} is the most that an article's page may have`, {
    hint: 'save the page without its embedded data, or give the text of the article',
  });

interface Built {
  readonly root: Document;
  readonly fault: 'depth' | 'attributes' | 'elements' | undefined;
}

const buildTree = (html: string, mode: ReadingMode, asked: ReadonlySet<string>): Built => {
  const root = new Document([]);
  let parent: ParentNode = root;
  let text: Text | undefined;
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  /** How many elements are open from one on of which nothing is kept. */
  let unread = 0;
  let fault: Built['fault'];

  const append = (node: Element | Text): void => {
    const { children } = parent;
    node.parent = parent;
    // Most elements hold one thing: a list that begins with it takes no room for more.
    if (children.length === 0) {
      parent.children = [node];
      return;
    }
    const last = children[children.length - 1] ?? null;
    node.prev = last;
    if (last) last.next = node;
    children.push(node);
  };
  const stop = (reason: Built['fault']): void => {
    fault ??= reason;
    parser.pause();
  };

  const parser = new Parser(
    {
      // Without a handler of whole tags, the parser keeps no attributes of its own.
      onopentagname: (name) => {
        depth++;
        elements++;
        attributes = 0;
        if (depth > MAX_DEPTH) return stop('depth');
        if (elements > MAX_ELEMENTS) return stop('elements');
        if (unread > 0) {
          unread++;
          return;
        }
        const element = new PageNode(name);
        text = undefined;
        append(element);
        parent = element;
        if (isOpaque(element, mode)) unread = 1;
      },
      onattribute: (name, value) => {
        attributes++;
        if (attributes > MAX_ATTRIBUTES) stop('attributes');
        if (unread > 1 || !(parent instanceof PageNode)) return;
        parent.addAttribute(name, value.includes('&') ? decodeHTMLAttribute(value) : value, asked);
        if (unread === 1 && !isOpaque(parent, mode)) unread = 0;
      },
      ontext: (raw) => {
        if (unread > 0 || fault !== undefined) return;
        const data = raw.includes('&') && !isRaw(parent) ? decodeHTML(raw) : raw;
        if (text) text.data += data;
        else {
          text = new Text(data);
          append(text);
        }
      },
      onclosetag: () => {
        depth--;
        if (unread > 0) unread--;
        if (unread > 0) return;
        text = undefined;
        parent = parent.parent ?? root;
      },
    },
    // Most pieces hold no entity: those that do are decoded here, and the parser need not look at every character.
    { decodeEntities: false, Tokenizer: SearchingTokenizer },
  );
  parser.write(html);
  if (fault === undefined) parser.end();
  return { root, fault };
};

const isRaw = (parent: ParentNode): boolean => parent instanceof Element && RAW.has(parent.name);
