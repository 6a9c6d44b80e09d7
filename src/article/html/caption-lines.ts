import { creditOf, isCreditLine, readCaption } from '../plain/caption.ts';
import { type Finding, findingIn } from '../plain/findings.ts';
import { isJunk } from '../plain/junk.ts';
import type { Furniture } from './furniture.ts';
import type { PageLine } from './outline.ts';
import { NOTHING, type Page, type PageReading } from './page.ts';
import { linkShare } from './prose.ts';
import { type RoleText, roleOf, textOf } from './roles.ts';
import { trimMarks } from './trim.ts';

interface CaptionLine {
  readonly line: PageLine;
  readonly index: number;
  readonly roles: readonly RoleText[];
  readonly mark: Furniture | undefined;
}

const MAX_CAPTION = 600;
const PHOTO_LEVELS = 4;

/** Reads a caption or the credit of a picture; `undefined` where the line is neither. */
export const readCaptionLine = ({ line, index, roles, mark }: CaptionLine, page: Page): PageReading | undefined => {
  const isCaption =
    mark === 'caption' ||
    roles.some((r) => r.role === 'caption' || r.role === 'credit') ||
    isInPhoto(line, page) ||
    isBesidePicture(line, page);
  if (isCreditLine(line.text, page.patterns) && (isCaption || mark === undefined || mark === 'beside')) {
    return { lines: [], findings: [creditElement(creditOf(line.text, page.patterns), line.text)] };
  }
  if (!isCaption || line.text.length > MAX_CAPTION || linkShare(line) > 0.6 || isJunk(line.text, page.patterns)) return undefined;
  const inner = roles.at(-1);
  if (inner?.role === 'credit' && inner.text === line.text && !splitCopyright(line.text))
    return { lines: [], findings: [creditElement(line.text, line.text)] };
  return captionReading(line, index, page);
};

/** The caption of a line that is one, with the credit inside it. */
export const captionReading = (line: PageLine, index: number, page: Page): PageReading => {
  const split = splitCredit(line, index, page) ?? splitCopyright(line.text);
  const text = split?.caption ?? line.text;
  if (text === '') return NOTHING;
  const placed = page.drafts.line(index, 'caption', text);
  const { draft } = placed;
  const read = readCaption(text, page.patterns) ?? splitBracket(text);
  const findings: Finding[] = [findingIn('caption', draft, read?.caption ?? text, 'html/caption-element')];
  if (split) findings.push(creditElement(trimMarks(split.credit, '()[]'), split.credit));
  else if (read?.credit !== undefined) findings.push(findingIn('credit', draft, read.credit, 'html/credit-in-caption'));
  return { lines: [placed], findings };
};

const BRACKET = /^(?<caption>.{12,500}[.!?”"’])\s?\((?<credit>\p{Lu}[^()\d]{2,60})\)$/u;

/** "… pada siang hari. (Humas Kota)": a bracket behind a caption's last sentence says whose picture it is. */
const splitBracket = (text: string): { caption: string; credit: string } | undefined => {
  const groups = BRACKET.exec(text)?.groups;
  return groups?.caption === undefined || groups.credit === undefined ? undefined : { caption: groups.caption, credit: groups.credit };
};

const creditElement = (value: string, exact: string): Finding => ({
  field: 'credit',
  value: { value, origin: { from: 'markup', path: 'body', exact, rule: 'html/credit-element' } },
});

/** The credit that an inline element of the caption gives at its beginning or end. */
const splitCredit = (line: PageLine, index: number, page: Page): { caption: string; credit: string } | undefined => {
  const block = page.outline.elements[line.block];
  for (const element of block ? page.outline.elements.slice(block.index + 1, block.end) : []) {
    if (element.isBlock || element.lineStart !== index || element.textLength === 0 || element.name === 'a') continue;
    const text = textOf(element.element);
    if (text.length >= line.text.length || text.length > 90 || text === '') continue;
    const role = roleOf(element, page.classes);
    if (role !== 'credit' && role !== 'author' && !isCreditLine(text, page.patterns)) continue;
    if (line.text.startsWith(text)) return { credit: text, caption: line.text.slice(text.length).trim() };
    if (line.text.endsWith(text)) return { credit: text, caption: line.text.slice(0, -text.length).trim() };
  }
  return undefined;
};

const COPYRIGHT = /^(?<caption>[^©]{3,300}?)[\s/(]{0,3}©\s?(?<credit>[^()]{2,80})\)?$/u;

/** "Nama Orang/©Outlet/Nama Fotografer". */
const splitCopyright = (text: string): { caption: string; credit: string } | undefined => {
  const groups = COPYRIGHT.exec(text)?.groups;
  return groups?.caption === undefined || groups.credit === undefined ? undefined : { caption: groups.caption, credit: groups.credit };
};

/** Whether a line stands in a block that the markup calls a picture's. */
export const isInPhoto = (line: PageLine, page: Page): boolean => {
  let block = page.outline.elements[line.block];
  for (let level = 0; block && level < PHOTO_LEVELS; level++) {
    if (block.lineEnd - block.lineStart > 4 || block.textLength > MAX_CAPTION) return false;
    if (block.name === 'figure' || roleOf(block, page.classes) === 'photo') return true;
    block = page.outline.elements[block.parent];
  }
  return false;
};

/** Whether a small block around a line holds a picture. */
const isBesidePicture = (line: PageLine, page: Page): boolean => {
  const { elements } = page.outline;
  let block = elements[line.block];
  for (let level = 0; block && level < PHOTO_LEVELS; level++) {
    if (block.lineEnd - block.lineStart > 3 || block.textLength > MAX_CAPTION) return false;
    if (elements.slice(block.index + 1, block.end).some(({ name }) => name === 'img' || name === 'picture')) return true;
    block = elements[block.parent];
  }
  return false;
};

const CREDIT_WORDS = 6;

/** Of two captions in a row the short one is the name of a photographer or an agency. */
export const withoutCreditLines = (readings: readonly PageReading[]): PageReading[] => {
  const captionOf = (reading: PageReading | undefined) => reading?.lines.find(({ draft }) => draft.kind === 'caption')?.draft.text;
  return readings.map((reading, i) => {
    const text = captionOf(reading);
    if (text === undefined || text.split(' ').length > CREDIT_WORDS) return reading;
    const beside = [captionOf(readings[i - 1]), captionOf(readings[i + 1])];
    const isCredit = beside.some((other) => other !== undefined && other.length > 1.5 * text.length);
    return isCredit ? { lines: [], findings: [creditElement(text, text)] } : reading;
  });
};
