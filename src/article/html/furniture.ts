import type { ClassReader } from './class-words.ts';
import { isHidden } from './element-kind.ts';
import type { Outline, PageElement } from './outline.ts';
import { sumBetween } from './prose.ts';

/** Why a block is no part of the body: from its tag, or from the words of its class, id and role. */
export type Furniture = 'comments' | 'hidden' | 'caption' | 'frame' | 'overlay' | 'promotion' | 'cards' | 'beside';

const FRAME_TAGS = new Set(['nav', 'menu', 'form']);
const OVERLAY_TAGS = new Set(['footer', 'dialog']);
const FRAME_ROLES = new Set(['navigation', 'complementary', 'banner', 'search', 'menu', 'menubar', 'tooltip', 'toolbar']);
const OVERLAY_ROLES = new Set(['contentinfo', 'dialog', 'alertdialog', 'alert']);

/** What the markup says of a block; `undefined` where it may be body. */
const furnitureOf = (element: PageElement, classes: ClassReader): Furniture | undefined => {
  if (isHidden(element.element) || element.element.attribs['aria-hidden'] === 'true') return 'hidden';
  if (element.name === 'figcaption' || element.name === 'caption') return 'caption';
  if (OVERLAY_TAGS.has(element.name)) return 'overlay';
  if (FRAME_TAGS.has(element.name)) return 'frame';
  const role = element.element.attribs.role;
  if (role !== undefined && OVERLAY_ROLES.has(role)) return 'overlay';
  if (role !== undefined && FRAME_ROLES.has(role)) return 'frame';
  if (element.name === 'aside') return 'promotion';
  const { hints } = element;
  const found = CLASS_FURNITURE.find((role) => classes.says(hints, role));
  return found === 'promotion' && classes.says(hints, 'embed') ? undefined : found;
};

/** In the order in which they are asked. */
const CLASS_FURNITURE = ['hidden', 'comments', 'caption', 'overlay', 'frame', 'promotion'] as const;

/** The share of the page's prose from which a block is kept whatever its class says. */
const KEEP_FROM: Readonly<Record<Furniture, number>> = {
  comments: 0.75,
  hidden: 0.3,
  caption: 0.5,
  frame: 0.3,
  overlay: 0.8,
  promotion: 0.3,
  cards: 1,
  beside: 1,
};

/** For each line, why it is furniture. */
export const markFurniture = (outline: Outline, proseBefore: readonly number[], classes: ClassReader): (Furniture | undefined)[] => {
  const marks: (Furniture | undefined)[] = new Array(outline.lines.length).fill(undefined);
  const total = proseBefore.at(-1) ?? 0;
  for (let i = 0; i < outline.elements.length; i++) {
    const element = outline.elements[i];
    if (!element || element.textLength === 0 || !fillsLines(element, outline)) continue;
    const why = furnitureOf(element, classes);
    if (why === undefined) continue;
    if (total > 0 && sumBetween(proseBefore, element.lineStart, element.lineEnd) / total >= KEEP_FROM[why]) continue;
    marks.fill(why, element.lineStart, element.lineEnd);
    i = element.end - 1;
  }
  return marks;
};

/** Whether an element is all that its lines hold; a word within a line is never dropped for its class. */
const fillsLines = (element: PageElement, outline: Outline): boolean => {
  if (element.isBlock) return element.lineEnd > element.lineStart;
  const line = outline.lines[element.lineStart];
  return line !== undefined && element.lineEnd === element.lineStart + 1 && element.textLength >= 0.85 * line.text.length;
};
