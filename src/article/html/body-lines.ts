import type { ArticlePatterns } from '../article-patterns.ts';
import type { DraftLine } from '../compose.ts';
import { cutInside } from '../plain/cuts.ts';
import { isFooterHeading, isJunk, relatedLine } from '../plain/junk.ts';
import type { Body } from './choose-body.ts';
import type { Outline, PageLine } from './outline.ts';
import { linkShare, proseOf } from './prose.ts';

/** A line of the body with its place in the outline. */
export interface BodyLine {
  readonly draft: DraftLine;
  readonly index: number;
}

const HEADING_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The lines of the body in order, without what is furniture by its words. */
export const readBodyLines = (outline: Outline, body: Body, from: number, patterns: ArticlePatterns): BodyLine[] => {
  const kept: BodyLine[] = [];
  const end = footerStart(outline, body, from, patterns);
  let isAfterCue = false;
  for (let i = Math.max(from, body.root.lineStart); i < end; i++) {
    const line = outline.lines[i];
    if (!line || body.marks[i] !== undefined) continue;
    const related = relatedLine(line.text, patterns);
    const wasAfterCue = isAfterCue;
    isAfterCue = related === 'cue-only';
    if (isJunk(line.text, patterns) || related === 'whole' || related === 'cue-only') continue;
    if (isLinkLine(line)) {
      isAfterCue = wasAfterCue;
      continue;
    }
    const text = cutInside(line.text, patterns);
    if (text === '') continue;
    kept.push({ draft: { kind: isHeading(outline, line) ? 'heading' : 'paragraph', text }, index: i });
  }
  return kept;
};

const isLinkLine = (line: PageLine): boolean => linkShare(line) > 0.6 && line.text.length < 120;

const isHeading = (outline: Outline, line: PageLine): boolean => {
  for (let i = line.block; i >= 0; i = outline.elements[i]?.parent ?? -1) {
    const element = outline.elements[i];
    if (!element) return false;
    if (HEADING_TAGS.has(element.name)) return true;
    if (element.isBlock && element.index !== line.block) return false;
  }
  return false;
};

/** Where the furniture behind the article begins: at a heading for it that little running text follows. */
const footerStart = (outline: Outline, body: Body, from: number, patterns: ArticlePatterns): number => {
  const first = Math.max(from, body.root.lineStart);
  let total = 0;
  for (let i = first; i < body.root.lineEnd; i++) total += countedProse(outline, body, i);
  let seen = 0;
  for (let i = first; i < body.root.lineEnd; i++) {
    const line = outline.lines[i];
    if (line && body.marks[i] === undefined && seen > 0.65 * total && isFooterHeading(line.text, patterns)) return i;
    seen += countedProse(outline, body, i);
  }
  return body.root.lineEnd;
};

const countedProse = (outline: Outline, body: Body, i: number): number => {
  const line = outline.lines[i];
  return line && body.marks[i] === undefined ? proseOf(line) : 0;
};
