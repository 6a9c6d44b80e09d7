import { escapeUnsafe } from '../../write/escape.ts';
import type { Tree } from '../tree.ts';

/** A tree as DOM: text becomes text nodes, so nothing in it is ever read as markup. */
export const build = (node: Tree): HTMLElement => {
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  for (const child of node.children) element.append(typeof child === 'string' ? escapeUnsafe(child) : build(child));
  return element;
};

/**
 * The one element that a selector names.
 * @throws TypeError where the page does not have it: a fault of the page maker.
 */
export const find = (root: ParentNode, selector: string): HTMLElement => {
  const element = root.querySelector(selector);
  if (element instanceof HTMLElement) return element;
  throw new TypeError(`the page has no ${selector}`);
};

export const findAll = (root: ParentNode, selector: string): HTMLElement[] =>
  [...root.querySelectorAll(selector)].filter((element) => element instanceof HTMLElement);

/** The element itself or the nearest one around it that a selector names. */
export const closest = (target: EventTarget | null, selector: string): HTMLElement | undefined => {
  const element = target instanceof Element ? target.closest(selector) : null;
  return element instanceof HTMLElement ? element : undefined;
};

/** The JSON that the page maker left in the page. */
export const readData = (): unknown => JSON.parse(find(document, '#data').textContent ?? 'null');
