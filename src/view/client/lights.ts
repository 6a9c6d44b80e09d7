import { groupBy } from '../group.ts';
import { findAll } from './dom.ts';

/** The words and the report entries of each value, and which of them are lit. */
export interface Lights {
  readonly marksOf: (id: string) => readonly HTMLElement[];
  readonly linksOf: (id: string) => readonly HTMLElement[];
  /** Lights these values, the first brightest, and puts out all others. */
  readonly light: (ids: readonly string[]) => void;
}

export const createLights = (root: HTMLElement): Lights => {
  const marks = groupBy(findAll(root, 'mark[data-value]'), valueIdOf);
  const links = groupBy(findAll(root, 'a[data-value]'), valueIdOf);
  const lit = new Set<HTMLElement>();
  const marksOf = (id: string): readonly HTMLElement[] => marks.get(id) ?? [];
  const linksOf = (id: string): readonly HTMLElement[] => links.get(id) ?? [];
  return {
    marksOf,
    linksOf,
    light: (ids) => {
      for (const element of lit) element.classList.remove('lit', 'lit-near');
      lit.clear();
      root.classList.toggle('has-lit', ids.length > 0);
      for (const [i, id] of ids.entries()) {
        for (const element of [...marksOf(id), ...(i === 0 ? linksOf(id) : [])]) {
          element.classList.add(i === 0 ? 'lit' : 'lit-near');
          lit.add(element);
        }
      }
    },
  };
};

export const valueIdOf = (element: HTMLElement): string => element.dataset.value ?? '';

/** The values of the marks around a place of the article, the innermost first, each once. */
export const valuesAround = (mark: HTMLElement): string[] => {
  const ids = new Set<string>();
  for (let at: Element | null = mark; at; at = at.parentElement?.closest('mark[data-value]') ?? null) {
    if (at instanceof HTMLElement) ids.add(valueIdOf(at));
  }
  return [...ids];
};

const wide = matchMedia('(min-width: 62rem)');
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** Article and report stand side by side, each scrolling for itself. */
export const isSideBySide = (): boolean => wide.matches;

/** Scrolls an element into sight where it is not already whole in sight; gently only where nothing is placed by where it stands. */
export const reveal = (element: HTMLElement | undefined, pace: 'gently' | 'at once' = 'at once'): void => {
  if (!element) return;
  const pane = isSideBySide() ? element.closest('.story, .report') : undefined;
  const box = pane?.getBoundingClientRect();
  const top = (box?.top ?? 0) + 8;
  const bottom = Math.min(box?.bottom ?? innerHeight, innerHeight) - 8;
  const own = element.getBoundingClientRect();
  if (own.top >= top && own.bottom <= bottom) return;
  const target = own.top - top - (bottom - top) / 3;
  (pane ?? window).scrollBy({ top: target, behavior: pace === 'at once' || calm.matches ? 'instant' : 'smooth' });
};
