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
  const runs: PageElement[][] = [];
  const byParent = new Map<number, Map<string, PageElement[][]>>();
  for (const element of outline.elements) {
    if (!element.isBlock || element.lineEnd === element.lineStart || element.name === 'p') continue;
    const children = byParent.get(element.parent) ?? new Map<string, PageElement[][]>();
    const alike = children.get(element.hints.text) ?? [];
    const run = alike.find(([first]) => first?.name === element.name);
    if (run) {
      run.push(element);
      continue;
    }
    const begun = [element];
    runs.push(begun);
    children.set(element.hints.text, [...alike, begun]);
    byParent.set(element.parent, children);
  }
  return runs.filter((run) => run.length >= MIN_CARDS);
};
