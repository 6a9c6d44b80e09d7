import { Element, Text } from 'domhandler';
import { foldLine } from '../../core/text.ts';
import type { ClassReader } from './class-words.ts';
import { elementsOn } from './elements-on.ts';
import type { Furniture } from './furniture.ts';
import type { Outline, PageElement } from './outline.ts';

/** What the markup calls a line between headline and body, or a part of one. */
export type Role = 'author' | 'editor' | 'date' | 'caption' | 'credit' | 'lead' | 'photo';

/** An element that the markup gives a role, with its own text. */
export interface RoleText {
  readonly role: Role;
  readonly line: number;
  readonly text: string;
  /** The class or attribute that says so, for the record. */
  readonly element: PageElement;
}

/** In the order in which they are asked. */
const ROLES = ['credit', 'caption', 'editor', 'author', 'date', 'lead', 'photo'] as const;

const MAX_ROLE_TEXT = 700;
const MAX_LABEL = 12;

interface RoleSearch {
  readonly outline: Outline;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly (Furniture | undefined)[];
  readonly classes: ClassReader;
}

/** All elements with a role on the lines `start` to `end`, outer ones first. */
export const findRoles = ({ outline, start, end, marks, classes }: RoleSearch): RoleText[] => {
  const found: RoleText[] = [];
  for (const element of elementsOn(outline, start, end)) {
    if (element.textLength === 0 || element.textLength > MAX_ROLE_TEXT) continue;
    if (element.lineEnd - element.lineStart > 4) continue;
    const mark = marks[element.lineStart];
    if (mark === 'cards' || mark === 'comments' || mark === 'frame') continue;
    const role = roleOf(element, classes);
    if (role === undefined) continue;
    found.push({ role, line: element.lineStart, text: roleText(element, outline), element });
    // A label in a line of its own stands before the names of its block: "By".
    if ((role !== 'author' && role !== 'editor') || (outline.lines[element.lineStart]?.text.length ?? 0) > MAX_LABEL) continue;
    for (let line = element.lineStart + 1; line < element.lineEnd; line++) {
      found.push({ role, line, text: outline.lines[line]?.text ?? '', element });
    }
  }
  return found;
};

/** The lines of a block, parted; the words of an inline element. */
const roleText = (element: PageElement, outline: Outline): string =>
  element.isBlock
    ? outline.lines
        .slice(element.lineStart, element.lineEnd)
        .map((line) => line.text)
        .join(' | ')
    : textOf(element.element);

export const roleOf = (element: PageElement, classes: ClassReader): Role | undefined => {
  const { rel, itemprop } = element.element.attribs;
  if (element.name === 'figcaption') return 'caption';
  if (element.name === 'time') return 'date';
  if (rel === 'author') return 'author';
  if (itemprop === 'datePublished' || itemprop === 'dateCreated') return 'date';
  const words = classes.wordsOf(element);
  return ROLES.find((role) => classes.says(words, role));
};

/** The folded text of an element; without recursion. */
export const textOf = (element: Element): string => {
  let text = '';
  const stack = [...element.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element && node.name !== 'script' && node.name !== 'style') {
      text += node.name === 'br' ? ' ' : '';
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i];
        if (child) stack.push(child);
      }
    }
  }
  return foldLine(text);
};
