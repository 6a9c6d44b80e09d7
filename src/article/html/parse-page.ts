import { Document, Element, type ParentNode, Text } from 'domhandler';
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Parser, Tokenizer } from 'htmlparser2';
import { VisitxError } from '../../core/error.ts';
import { isOpaque, type ReadingMode } from './element-kind.ts';
import { flattenPage } from './flatten-page.ts';

/** In characters: ten times the heaviest of news pages. */
export const MAX_PAGE_LENGTH = 10_000_000;
/** Open elements at one place; real pages stay below a hundred. */
export const MAX_DEPTH = 400;
const MAX_ATTRIBUTES = 500;
const MAX_ELEMENTS = 300_000;
/** Elements whose characters stand for themselves: an ampersand in them begins no entity. */
const RAW = new Set(['script', 'style', 'textarea', 'xmp']);

/**
 * The tree of a page, bounded before it is built; scripts (but JSON-LD), styles and drawings are left out.
 * @throws VisitxError `input-too-large`.
 */
export const parsePage = (html: string, mode: ReadingMode = 'usual'): Document => {
  if (html.length > MAX_PAGE_LENGTH) throw tooLarge(`${html.length} characters`, `${MAX_PAGE_LENGTH}`);
  const whole = buildTree(html, mode);
  if (whole.fault === undefined) return whole.root;
  if (whole.fault === 'elements') throw tooManyElements();
  const flat = buildTree(flattenPage(html, MAX_DEPTH), mode);
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

const buildTree = (html: string, mode: ReadingMode): Built => {
  const root = new Document([]);
  let parent: ParentNode = root;
  let text: Text | undefined;
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let opaque = 0;
  let hasEntity = false;
  let fault: Built['fault'];

  const append = (node: Element | Text): void => {
    const last = parent.children.at(-1) ?? null;
    node.parent = parent;
    node.prev = last;
    if (last) last.next = node;
    parent.children.push(node);
  };
  const stop = (reason: Built['fault']): void => {
    fault ??= reason;
    parser.pause();
  };

  const parser = new Parser(
    {
      onopentagname: () => {
        attributes = 0;
        hasEntity = false;
      },
      onattribute: (_name, value) => {
        attributes++;
        hasEntity ||= value.includes('&');
        if (attributes > MAX_ATTRIBUTES) stop('attributes');
      },
      onopentag: (name, attribs) => {
        depth++;
        elements++;
        if (depth > MAX_DEPTH) return stop('depth');
        if (elements > MAX_ELEMENTS) return stop('elements');
        const element = new Element(name, hasEntity ? decodeValues(attribs) : attribs, []);
        text = undefined;
        if (opaque === 0) append(element);
        else element.parent = parent;
        parent = element;
        if (isOpaque(element, mode)) opaque++;
      },
      ontext: (raw) => {
        if (opaque > 0 || fault !== undefined) return;
        const data = raw.includes('&') && !isRaw(parent) ? decodeHTML(raw) : raw;
        if (text) text.data += data;
        else {
          text = new Text(data);
          append(text);
        }
      },
      onclosetag: () => {
        depth--;
        text = undefined;
        if (opaque > 0 && parent instanceof Element && isOpaque(parent, mode)) opaque--;
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

const decodeValues = (attribs: Element['attribs']): Element['attribs'] =>
  Object.fromEntries(Object.entries(attribs).map(([name, value]) => [name, value.includes('&') ? decodeHTMLAttribute(value) : value]));
