import type { Furniture } from './furniture.ts';
import type { Outline, PageElement } from './outline.ts';
import type { PageAddress } from './page-address.ts';
import { linkShare, prefixSums, sumBetween } from './prose.ts';

const MIN_CARDS = 3;
const MAX_CARD_LINES = 9;
const MAX_CARD_PROSE = 1_200;
const MIN_HEADLINE = 20;

/** Marks lists of other articles: three or more alike blocks in a row, each with a linked headline of this site. */
export const markCards = (outline: Outline, address: PageAddress, marks: (Furniture | undefined)[]): void => {
  const prose = prefixSums(outline.lines.map((line) => line.prose));
  const isCard = (element: PageElement): boolean =>
    element.lineEnd - element.lineStart <= MAX_CARD_LINES &&
    sumBetween(prose, element.lineStart, element.lineEnd) <= MAX_CARD_PROSE &&
    hasLinkedHeadline(element, outline, address);
  for (const run of runsOfAlike(outline)) {
    const cards = run.filter(isCard);
    if (cards.length < MIN_CARDS || cards.length < 0.7 * run.length) continue;
    for (const card of run) marks.fill('cards', card.lineStart, card.lineEnd);
  }
};

const hasLinkedHeadline = (element: PageElement, outline: Outline, address: PageAddress): boolean => {
  for (let i = element.lineStart; i < element.lineEnd; i++) {
    const line = outline.lines[i];
    if (!line || line.text.length < MIN_HEADLINE || linkShare(line) < 0.8) continue;
    const href = outline.elements[line.link]?.element.attribs.href;
    if (href !== undefined && address.isInternal(href)) return true;
  }
  return false;
};

/** The children of each block, grouped by tag and class. */
const runsOfAlike = (outline: Outline): PageElement[][] => {
  const blocks = outline.elements.filter(isCardLike);
  const children = new Map<number, number>();
  for (const { parent } of blocks) children.set(parent, (children.get(parent) ?? 0) + 1);
  const runs: PageElement[][] = [];
  const byParent = new Map<number, Map<string, PageElement[][]>>();
  for (const block of blocks) {
    // Most blocks stand alone, or with too few others.
    if ((children.get(block.parent) ?? 0) < MIN_CARDS) continue;
    const byClass = byParent.get(block.parent) ?? new Map<string, PageElement[][]>();
    byParent.set(block.parent, byClass);
    const alike = byClass.get(block.hints.text);
    const run = alike?.find(([first]) => first?.name === block.name);
    if (run) {
      run.push(block);
      continue;
    }
    const begun = [block];
    runs.push(begun);
    if (alike) alike.push(begun);
    else byClass.set(block.hints.text, [begun]);
  }
  return runs.filter((run) => run.length >= MIN_CARDS);
};

const isCardLike = ({ isBlock, lineStart, lineEnd, name }: PageElement): boolean => isBlock && lineEnd > lineStart && name !== 'p';
