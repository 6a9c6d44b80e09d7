import type { ArticlePatterns } from '../article-patterns.ts';
import { type Byline, readByline } from '../byline.ts';
import { type Dateline, readDateline } from '../dateline.ts';
import { endsSentence, isProse } from '../line-shape.ts';
import { isPublicationLine, leadingTime, readPublicationLine } from '../publication-line.ts';
import { isCreditLine } from './caption.ts';
import type { PlainLine } from './plain-lines.ts';

/** Where the body begins; `byline` is glued before it in the same line. */
export interface BodyStart {
  /** The index of the line; the number of lines where there is no body. */
  readonly index: number;
  readonly dateline?: Dateline;
  /** How many characters of the line come before the body. */
  readonly offset: number;
}

const SEARCHED = 40;
const LONGEST_LEAD = 420;

/** Finds the first line of the body: the one with the dateline, or the first running text behind title and byline. */
export const findBodyStart = (lines: readonly PlainLine[], patterns: ArticlePatterns): BodyStart => {
  let prose = 0;
  for (const [i, line] of lines.slice(0, SEARCHED).entries()) {
    const offset = gluedByline(line.text, patterns)?.length ?? leadingTime(line.text, patterns);
    const text = line.text.slice(offset).trimStart();
    const start = line.text.length - text.length;
    const dateline = readDateline(text, patterns);
    if (dateline?.isSure && isBodyText(text.slice(dateline.end))) return { index: i, dateline, offset: start };
    // A lead and captions may come first; behind more running text a dateline would be another article's.
    if (isProse(line.text, patterns.particles) && ++prose > 3) break;
  }
  return firstProse(lines, patterns);
};

const isBodyText = (text: string): boolean => text.length >= 90 || (text.length >= 30 && endsSentence(text));

/** A byline that the rest of the line follows. */
const gluedByline = (text: string, patterns: ArticlePatterns): Byline | undefined => {
  const byline = readByline(text, patterns);
  return byline && byline.length < text.trimEnd().length ? byline : undefined;
};

const isHeadMeta = (text: string, patterns: ArticlePatterns): boolean => {
  const published = readPublicationLine(text, patterns);
  if (published && isPublicationLine(published, patterns)) return true;
  return readByline(text, patterns)?.length === text.length || isCreditLine(text, patterns);
};

const firstProse = (lines: readonly PlainLine[], patterns: ArticlePatterns): BodyStart => {
  let first: number | undefined;
  let prose = 0;
  for (const [i, line] of lines.slice(0, SEARCHED).entries()) {
    const isMeta = isHeadMeta(line.text, patterns);
    // What stands before a byline or a publication line is no body, unless it is more than a lead.
    if (isMeta && prose <= 1 && (lines[first ?? i]?.text.length ?? 0) < LONGEST_LEAD) [first, prose] = [undefined, 0];
    if (isMeta || !isProse(line.text, patterns.particles)) continue;
    // A text without a title may begin with running text, but a first line of a headline's length is the title.
    if (i === 0 && line.text.length < 140 && lines.length > 1) continue;
    first ??= i;
    if (++prose >= 2) break;
  }
  if (first === undefined) first = lastResort(lines, patterns);
  const text = lines[first]?.text ?? '';
  const dateline = readDateline(text, patterns);
  return dateline ? { index: first, dateline, offset: 0 } : { index: first, offset: 0 };
};

/** Without any running text: what follows the title and its byline. */
const lastResort = (lines: readonly PlainLine[], patterns: ArticlePatterns): number => {
  const at = lines.findIndex((line, i) => i > 0 && !isHeadMeta(line.text, patterns) && endsSentence(line.text));
  return at < 0 ? lines.length : at;
};
