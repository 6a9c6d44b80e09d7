import { type ChildNode, Element, Text } from 'domhandler';
import { keptName, NO_ATTRIBUTES, openAttributes } from './attributes.ts';

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big blink button cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp ' +
    'small source span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
/**
 * How a page is read. Browsers show nothing of forms, drawings and what is for browsers without scripts; where the
 * usual reading finds no text, such an element was left open or holds the article, and all but scripts is read.
 */
export type ReadingMode = 'usual' | 'lenient';

/** Elements whose characters are no text of the page. */
const OPAQUE: Readonly<Record<ReadingMode, ReadonlySet<string>>> = {
  usual: new Set('script style svg math template textarea select object canvas'.split(' ')),
  lenient: new Set(['script', 'style']),
};
const SKIPPED: Readonly<Record<ReadingMode, ReadonlySet<string>>> = {
  usual: new Set([...OPAQUE.usual, 'title', 'noscript', 'iframe', 'embed', 'input', 'audio', 'video']),
  lenient: new Set([...OPAQUE.lenient, 'title', 'input']),
};
const CELLS = new Set(['td', 'th']);
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** Elements that many pages have and that are none of the others. */
const PLAIN =
  'html head body div p ul ol li section article header footer nav main aside figure figcaption table tr tbody form link meta br'.split(
    ' ',
  );

/** What the name of an element says. */
export interface ElementKind {
  readonly name: string;
  readonly isInline: boolean;
  readonly isCell: boolean;
  readonly isBold: boolean;
  readonly isOpaque: Readonly<Record<ReadingMode, boolean>>;
  readonly isSkipped: Readonly<Record<ReadingMode, boolean>>;
}

const readKind = (name: string): ElementKind => ({
  name,
  isInline: INLINE.has(name),
  isCell: CELLS.has(name),
  isBold: BOLD.has(name),
  isOpaque: { usual: OPAQUE.usual.has(name), lenient: OPAQUE.lenient.has(name) },
  isSkipped: { usual: SKIPPED.usual.has(name), lenient: SKIPPED.lenient.has(name) },
});

const KINDS: ReadonlyMap<string, ElementKind> = new Map(
  [...INLINE, ...SKIPPED.usual, ...CELLS, ...BOLD, ...PLAIN].map((name) => [name, readKind(name)]),
);

/** Of elements that hold nothing; one that comes to hold something gets a list of its own. */
const NO_CHILDREN: ChildNode[] = [];
Object.freeze(NO_CHILDREN);

/** An element of a page, with what its name says at hand. */
export class PageNode extends Element {
  readonly kind: ElementKind;

  constructor(name: string) {
    const kind = KINDS.get(name) ?? readKind(name);
    super(kind.name, NO_ATTRIBUTES as Element['attribs'], NO_CHILDREN);
    this.kind = kind;
  }

  /** Keeps the value of an attribute that is asked for; of several with one name the first counts. */
  addAttribute(name: string, value: string, alsoAsked: ReadonlySet<string>): void {
    const kept = keptName(name, alsoAsked);
    if (kept === undefined) return;
    if (this.attribs === NO_ATTRIBUTES) this.attribs = openAttributes() as Element['attribs'];
    this.attribs[kept] ??= value;
  }
}

const DATA_SCRIPT = /ld\+json/iu;

/** Whether nothing inside of an element is kept. */
export const isOpaque = ({ kind, attribs }: PageNode, mode: ReadingMode): boolean =>
  kind.isOpaque[mode] && !(kind.name === 'script' && DATA_SCRIPT.test(attribs.type ?? ''));

const HIDING_STYLE = /display\s?:\s?none|visibility\s?:\s?hidden/iu;

/** Whether an element stands in lines of its own; cells of a table of data share a line. */
export const isBlockElement = ({ kind, children }: PageNode): boolean => {
  if (kind.isCell) return children.some((child) => child instanceof PageNode && (child.name === 'br' || isBlockElement(child)));
  return !kind.isInline && kind.name !== 'br';
};

/** Whether the words of an element are no text of the page. */
export const isUnread = (node: PageNode, isBlock: boolean, mode: ReadingMode): boolean => {
  if (node.kind.isSkipped[mode]) return true;
  if (isBlock) return false;
  if (node.name === 'button') return !(node.parent instanceof Element && node.parent.name === 'p');
  return isHidden(node) || (node.name === 'span' && isHoverCard(node));
};

/** A card of links and a picture that opens over a name in running text; its words are no part of the sentence. */
const isHoverCard = (span: Element): boolean => {
  let links = 0;
  let hasPicture = false;
  for (const child of span.children) {
    if (child instanceof Text && child.data.trim() !== '') return false;
    if (!(child instanceof Element)) continue;
    if (child.name === 'a') links++;
    hasPicture ||= child.name === 'img' || child.name === 'picture';
    if (child.name === 'span') {
      links += child.children.filter((grandchild) => grandchild instanceof Element && grandchild.name === 'a').length;
      hasPicture ||= child.children.some((grandchild) => grandchild instanceof Element && grandchild.name === 'img');
    }
  }
  return links > 1 && hasPicture;
};

export const isHidden = ({ attribs: { hidden, style } }: Element): boolean =>
  hidden !== undefined || (style !== undefined && HIDING_STYLE.test(style));
