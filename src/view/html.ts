import { escapeUnsafe } from '../write/escape.ts';
import type { Tree } from './tree.ts';

const VOID: ReadonlySet<string> = new Set(['col', 'input']);

/** A tree as HTML; every text and every value of an attribute is escaped. */
export const writeHtml = (node: Tree | string): string => {
  if (typeof node === 'string') return escapeHtml(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => (value === '' && name !== 'value' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
  if (VOID.has(node.tag)) return `<${node.tag}${attributes}>`;
  return `<${node.tag}${attributes}>${node.children.map(writeHtml).join('')}</${node.tag}>`;
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

/** Safe as text and between quotes; what would turn the order of the words around is shown as `\uXXXX`. */
export const escapeHtml = (text: string): string => escapeUnsafe(text).replace(/[&<>"'`]/gu, (c) => ENTITIES[c] ?? '');

/** JSON that can stand inside a script element: nothing in it ends the element, opens a comment or breaks a line. */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
