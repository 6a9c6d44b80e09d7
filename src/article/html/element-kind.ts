import { Element, Text } from 'domhandler';

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
const DATA_SCRIPT = /ld\+json/iu;

/** Whether nothing inside of an element is kept. */
export const isOpaque = (element: Element, mode: ReadingMode): boolean =>
  OPAQUE[mode].has(element.name) && !(element.name === 'script' && DATA_SCRIPT.test(element.attribs.type ?? ''));

const CELLS = new Set(['td', 'th']);
const MAX_HINTS = 300;
const CAMEL_CASE = /([a-z])([A-Z])/gu;
const HIDING_STYLE = /display\s?:\s?none|visibility\s?:\s?hidden/iu;

export const isCell = ({ name }: { readonly name: string }): boolean => CELLS.has(name);

/** Tells the class and id of an element in lower case, camel case parted; the words of a class are made once a page. */
export const hintReader = (): ((element: Element) => string) => {
  const known = new Map<string, string>();
  return ({ attribs }) => {
    const words = attribs.class ?? '';
    if (attribs.id !== undefined) return foldHints(`${words} ${attribs.id}`);
    if (words === '') return '';
    let hints = known.get(words);
    if (hints === undefined) {
      hints = foldHints(words);
      known.set(words, hints);
    }
    return hints;
  };
};

const foldHints = (hints: string): string => {
  const head = hints.length > MAX_HINTS ? hints.slice(0, MAX_HINTS) : hints;
  const lower = head.toLowerCase();
  return lower === head ? head : head.replace(CAMEL_CASE, '$1-$2').toLowerCase();
};

/** Whether an element stands in lines of its own; cells of a table of data share a line. */
export const isBlockElement = (node: Element): boolean => {
  if (CELLS.has(node.name))
    return node.children.some((child) => child instanceof Element && (child.name === 'br' || isBlockElement(child)));
  return !INLINE.has(node.name) && node.name !== 'br';
};

/** Whether the words of an element are no text of the page. */
export const isUnread = (node: Element, isBlock: boolean, mode: ReadingMode): boolean => {
  if (SKIPPED[mode].has(node.name)) return true;
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

export const isHidden = (element: Element): boolean => 'hidden' in element.attribs || HIDING_STYLE.test(element.attribs.style ?? '');
