import type { Outline, PageElement } from './outline.ts';

/** The elements that begin on the lines `start` to `end`. */
export const elementsOn = ({ elements }: Outline, start: number, end: number): readonly PageElement[] =>
  elements.slice(placeOfLine(elements, start), placeOfLine(elements, end));

/** The first element that begins on a line or behind it; they stand in the order of their lines. */
const placeOfLine = (elements: readonly PageElement[], line: number): number => {
  let [from, to] = [0, elements.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((elements[middle]?.lineStart ?? 0) < line) from = middle + 1;
    else to = middle;
  }
  return from;
};
