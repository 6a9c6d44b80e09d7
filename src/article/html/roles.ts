import { Element, Text } from 'domhandler';
import { foldLine } from '../../core/text.ts';
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

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['credit', /(?:^|[\s_-])(?:credits?|copyright|photographer|fotografer|photo-?by|foto-?by|sumber-?foto|img-?credit)(?:$|[\s_-])/u],
  ['caption', /caption|(?:^|[\s_-])(?:cap|keterangan|ket-?foto|deskripsi)(?:$|[\s_-])/u],
  ['editor', /(?:^|[\s_-])(?:editor|editors|redaktur|penyunting)(?:$|[\s_-])/u],
  [
    'author',
    /(?:^|[\s_-])(?:authors?|autor|by-?line|writer|penulis|reporter|nmreporter|wartawan|pewarta|jurnalis|journalist|kontributor|contributor|creator)(?:$|[\s_\d-])|author-?name/u,
  ],
  [
    'date',
    /(?:^|[\s_-])(?:date|dates|time|datetime|published|pubdate|tanggal|tgl|waktu|timestamp|posted|post-?meta|meta-?post|entry-?date)(?:$|[\s_\d-])|date-?(?:detail|time|line)/u,
  ],
  [
    'lead',
    /(?:^|[\s_-])(?:lead|deck|dek|standfirst|sub-?title|sub-?head(?:line|ing)?|sub-?judul|summary|excerpt|sinopsis|strapline|intro)(?:$|[\s_-])/u,
  ],
  ['photo', /photo|foto|image|img|gambar|picture|figure|(?:^|[\s_-])(?:pic|media|thumb|thumbnail|featured)(?:$|[\s_\d-])/u],
];

const MAX_ROLE_TEXT = 700;

/** All elements with a role on the lines `start` to `end`, outer ones first. */
export const findRoles = (outline: Outline, start: number, end: number, marks: readonly (Furniture | undefined)[]): RoleText[] => {
  const found: RoleText[] = [];
  for (const element of outline.elements) {
    if (element.textLength === 0 || element.textLength > MAX_ROLE_TEXT) continue;
    if (element.lineStart < start || element.lineStart >= end || element.lineEnd - element.lineStart > 4) continue;
    const mark = marks[element.lineStart];
    if (mark === 'cards' || mark === 'comments' || mark === 'frame') continue;
    const role = roleOf(element);
    if (role !== undefined) found.push({ role, line: element.lineStart, text: roleText(element, outline), element });
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

export const roleOf = (element: PageElement): Role | undefined => {
  const { attribs } = element.element;
  if (element.name === 'figcaption') return 'caption';
  if (element.name === 'time') return 'date';
  if (attribs.rel === 'author') return 'author';
  const hints = attribs.itemprop === undefined ? element.hints : `${element.hints} ${attribs.itemprop.toLowerCase()}`;
  if (hints === '') return undefined;
  if (/datepublished|datecreated/u.test(hints)) return 'date';
  return ROLES.find(([, pattern]) => pattern.test(hints))?.[0];
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
