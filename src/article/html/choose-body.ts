import { markCards } from './cards.ts';
import type { ClassReader } from './class-words.ts';
import { type Furniture, markFurniture } from './furniture.ts';
import type { Outline, PageElement } from './outline.ts';
import type { PageAddress } from './page-address.ts';
import { linkShare, prefixSums, sumBetween, worthOf } from './prose.ts';
import type { SiteFinds } from './site-rules.ts';

/** Where the body stands, and for each line of the page why it is none of it. */
export interface Body {
  readonly root: PageElement;
  readonly marks: readonly (Furniture | undefined)[];
  /** Whether the page has no text but the captions of its pictures. */
  readonly isCaptions: boolean;
}

const BODY_BONUS = 1.6;
/** Blocks that are text by their nature, whatever stands beside them. */
const TEXT_TAGS = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'pre', 'table', 'dl', 'figure']);
/** A block that holds so much of a body is its core; one that holds less than the second share of the core is beside it. */
const CORE_SHARE = 0.6;
const BESIDE_SHARE = 0.15;

interface BodySearch {
  readonly outline: Outline;
  /** Lines before it count for nothing. */
  readonly from: number;
  readonly address: PageAddress;
  readonly site: SiteFinds | undefined;
  readonly classes: ClassReader;
}

/** The block that a site's rules name, else the one with the most running text and the least beside it. */
export const chooseBody = ({ outline, from, address, site, classes }: BodySearch): Body | undefined => {
  const prose = prefixSums(outline.lines.map((line) => line.prose));
  const marks = markFurniture(outline, prose, classes);
  markCards(outline, address, marks);
  for (const { lineStart, lineEnd } of site?.removed ?? []) marks.fill('promotion', lineStart, lineEnd);
  if (site?.body && sumBetween(prose, site.body.lineStart, site.body.lineEnd) > 0) return { root: site.body, marks, isCaptions: false };
  const found = chooseAmong({ outline, from, marks, classes });
  if (found) return { ...found, isCaptions: false };
  const photos = chooseAmong({ outline, from, marks: marks.map(withoutCaption), classes });
  return photos && { ...photos, isCaptions: true };
};

/** The captions of a page of photographs are its text. */
const withoutCaption = (mark: Furniture | undefined): Furniture | undefined => (mark === 'caption' ? undefined : mark);

interface Choice extends Pick<BodySearch, 'outline' | 'from' | 'classes'> {
  readonly marks: (Furniture | undefined)[];
}

const chooseAmong = ({ outline, from, marks, classes }: Choice): Omit<Body, 'isCaptions'> | undefined => {
  const values = prefixSums(outline.lines.map((line, i) => (i < from || marks[i] !== undefined ? 0 : worthOf(line))));
  const valueIn = (element: PageElement): number => sumBetween(values, element.lineStart, element.lineEnd);
  let best: PageElement | undefined;
  let bestValue = 0;
  for (const element of outline.elements) {
    if (!element.isBlock) continue;
    const value = valueIn(element) * (isNamedBody(element, classes) ? BODY_BONUS : 1);
    if (value >= bestValue && value > 0) {
      best = element;
      bestValue = value;
    }
  }
  return best && { root: trimToCore(outline, best, marks, valueIn), marks };
};

const isNamedBody = ({ element, name, hints }: PageElement, classes: ClassReader): boolean => {
  if (TEXT_TAGS.has(name)) return false;
  const property = element.attribs.itemprop ?? element.attribs.property;
  return (property !== undefined && /articlebody/iu.test(property)) || classes.says(hints, 'body');
};

/** Goes down to the block that holds most of the text, and marks small boxes beside it. */
const trimToCore = (
  outline: Outline,
  root: PageElement,
  marks: (Furniture | undefined)[],
  valueIn: (e: PageElement) => number,
): PageElement => {
  const blocks = childBlocks(outline, root);
  const core = blocks.reduce<PageElement | undefined>((best, block) => (best && valueIn(best) >= valueIn(block) ? best : block), undefined);
  if (!core || valueIn(core) < CORE_SHARE * valueIn(root)) return root;
  let isAlone = true;
  for (const block of blocks) {
    if (block === core) continue;
    if (belongsBeside(block, core, valueIn)) isAlone = false;
    else marks.fill('beside', block.lineStart, block.lineEnd);
  }
  const inner = trimToCore(outline, core, marks, valueIn);
  return isAlone && !hasOwnText(outline, root) ? inner : root;
};

const belongsBeside = (block: PageElement, core: PageElement, valueIn: (e: PageElement) => number): boolean => {
  if (block.lineStart === block.lineEnd) return false;
  if (TEXT_TAGS.has(block.name)) return true;
  if (block.name === core.name && block.hints.text === core.hints.text) return true;
  return valueIn(block) >= BESIDE_SHARE * valueIn(core);
};

/** Whether a block holds words of its own, outside of the blocks in it: a dateline before the first paragraph, initials behind the last. */
const hasOwnText = (outline: Outline, root: PageElement): boolean => {
  for (let i = root.lineStart; i < root.lineEnd; i++) {
    const line = outline.lines[i];
    if (line?.block === root.index && linkShare(line) < 0.5 && line.text.length > 2) return true;
  }
  return false;
};

/** The blocks that stand directly in a block, seen through inline wrappers. */
const childBlocks = (outline: Outline, root: PageElement): PageElement[] => {
  const blocks: PageElement[] = [];
  for (let i = root.index + 1; i < root.end; ) {
    const element = outline.elements[i];
    if (!element) break;
    if (element.isBlock) {
      if (element.lineEnd > element.lineStart) blocks.push(element);
      i = element.end;
    } else i++;
  }
  return blocks;
};
