import { readByline } from '../byline.ts';
import { isCreditLine } from '../plain/caption.ts';
import { isPublicationLine, readPublicationLine } from '../publication-line.ts';
import type { Outline } from './outline.ts';
import type { Page } from './page.ts';
import { roleOf } from './roles.ts';

type Parts = Pick<Page, 'outline' | 'body' | 'patterns' | 'classes'>;

/** The first line of running text in the body, and the short lines of its own block just before it. */
export const findBodyStart = (parts: Parts, from: number): number => {
  const { lineEnd } = parts.body.root;
  let first = from;
  while (first < lineEnd && !isRunningText(first, parts)) first++;
  if (first >= lineEnd) return from;
  while (first > from && belongsToBody(first - 1, parts)) first--;
  return first;
};

const isRunningText = (index: number, parts: Parts): boolean => {
  const line = parts.outline.lines[index];
  if (!line || parts.body.marks[index] !== undefined || line.prose === 0) return false;
  return !isMetadata(line.text, parts) && !isLead(index, parts) && !isOfPicture(index, parts);
};

const PICTURE_LEVELS = 4;
const MAX_PICTURE_TEXT = 600;

/** Whether a line stands in a figure, or in a small block with a picture that its class calls one: a caption without a class. */
const isOfPicture = (index: number, { outline: { elements, lines }, classes }: Parts): boolean => {
  let block = elements[lines[index]?.block ?? -1];
  for (let level = 0; block && level < PICTURE_LEVELS; level++) {
    if (block.lineEnd - block.lineStart > 3 || block.textLength > MAX_PICTURE_TEXT) return false;
    if (block.name === 'figure') return true;
    const hasImage = elements.slice(block.index + 1, block.end).some(({ name }) => name === 'img' || name === 'picture');
    if (hasImage && roleOf(block, classes) === 'photo') return true;
    block = elements[block.parent];
  }
  return false;
};

const DASH_END = /\s[-–—]{1,2}$/u;

const isMetadata = (text: string, { patterns }: Parts): boolean => {
  if (DASH_END.test(text)) return false;
  const published = readPublicationLine(text, patterns);
  if (published && isPublicationLine(published, patterns)) return true;
  const byline = readByline(text, patterns);
  return (byline !== undefined && byline.length >= 0.8 * text.length) || isCreditLine(text, patterns);
};

/** Blocks that text is set in; anything else between body and line is a box. */
const TEXT_BLOCKS = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'table', 'tbody', 'tr', 'center']);

/** A short line above the first paragraph that stands in the same block as it, seen through blocks of text: a dateline, a list. */
const belongsToBody = (index: number, parts: Parts): boolean => {
  const { outline, body } = parts;
  const line = outline.lines[index];
  const next = outline.lines[index + 1];
  if (!line || !next || body.marks[index] !== undefined || isMetadata(line.text, parts) || isLead(index, parts)) return false;
  return containerOf(outline, line.block) === containerOf(outline, next.block);
};

const containerOf = (outline: Outline, block: number): number => {
  let at = block;
  while (TEXT_BLOCKS.has(outline.elements[at]?.name ?? '')) at = outline.elements[at]?.parent ?? -1;
  return at;
};

const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** Whether the markup calls a line the lead; a paragraph among the body's own is part of it, whatever its class. */
const isLead = (index: number, { outline, classes }: Parts): boolean => {
  const block = outline.elements[outline.lines[index]?.block ?? -1];
  const parent = block && outline.elements[block.parent];
  const isNamed = [block, parent].some((e) => e !== undefined && e.lineEnd - e.lineStart <= 3 && roleOf(e, classes) === 'lead');
  if (!block || !isNamed || HEADINGS.has(block.name)) return isNamed;
  const next = outline.lines[index + 1];
  return (
    !next || outline.elements[next.block]?.name !== block.name || containerOf(outline, next.block) !== containerOf(outline, block.index)
  );
};
