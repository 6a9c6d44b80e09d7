import type { ArticlePatterns } from '../article-patterns.ts';
import { isFooterHeading } from '../plain/junk.ts';
import type { Body } from './choose-body.ts';
import type { ShownTitle } from './find-title.ts';
import type { Outline } from './outline.ts';

interface Parts {
  readonly outline: Outline;
  readonly body: Body;
  readonly title: ShownTitle | undefined;
  readonly bodyStart: number;
}

/** How much of the running text stands before the end. */
const MIN_SHARE = 0.65;

/** Where the furniture behind the article begins: at a heading for it that little running text follows. */
export const findBodyEnd = ({ outline, body, title, bodyStart }: Parts, patterns: ArticlePatterns): number => {
  const { lineEnd } = body.root;
  const proseAt = (i: number): number => (body.marks[i] === undefined ? (outline.lines[i]?.prose ?? 0) : 0);
  let total = 0;
  for (let i = bodyStart; i < lineEnd; i++) total += proseAt(i);
  let seen = 0;
  for (let i = bodyStart; i < lineEnd; i++) {
    const text = outline.lines[i]?.text ?? '';
    const isFooter = text === title?.text || isFooterHeading(text, patterns);
    if (isFooter && body.marks[i] === undefined && seen > MIN_SHARE * total) return i;
    seen += proseAt(i);
  }
  return lineEnd;
};
