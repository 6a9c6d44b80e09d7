import { countBefore } from '../../core/search.ts';
import type { Outline, PageElement } from './outline.ts';

/** The elements that begin on the lines `start` to `end`; they stand in the order of their lines. */
export const elementsOn = ({ elements }: Outline, start: number, end: number): readonly PageElement[] =>
  elements.slice(
    countBefore(elements, ({ lineStart }) => lineStart < start),
    countBefore(elements, ({ lineStart }) => lineStart < end),
  );
