import type { ArticlePatterns } from '../article-patterns.ts';
import { endsSentence, isHeadline, isProse, wordsOf } from '../line-shape.ts';
import { cutInside } from './cuts.ts';
import { isFooterHeading, isJunk, relatedLine } from './junk.ts';
import type { PlainLine } from './plain-lines.ts';

/** Drops page furniture, links to other articles and lines that stand twice, and cuts the like out of the rest. */
export const dropFurniture = (lines: readonly PlainLine[], patterns: ArticlePatterns): PlainLine[] => {
  const kept: PlainLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const twice = countRepeats(lines, i);
    if (twice > 0) {
      i += twice;
      if (!isProse(line.text, patterns.particles) && kept.length > 2) continue;
    }
    const related = isFooterHeading(line.text, patterns) && !line.text.endsWith(':') ? undefined : relatedLine(line.text, patterns);
    if (related === 'whole') continue;
    if (related === 'cue-only') {
      i += linkedHeadlines(lines.slice(i + 1, i + 7), patterns);
      continue;
    }
    if (line.isLinks || isJunk(line.text, patterns)) continue;
    const text = cutInside(line.text, patterns);
    if (text !== '') kept.push({ ...line, text });
  }
  return kept;
};

/** How many of the next lines say the same again. */
const countRepeats = (lines: readonly PlainLine[], at: number): number => {
  const text = lines[at]?.text ?? '';
  let count = 0;
  while (isSame(text, lines[at + count + 1]?.text)) count++;
  return count;
};

/** Drops lists of other articles that stand in the middle of the text, up to the line `end`. */
export const dropLists = (lines: readonly PlainLine[], end: number, patterns: ArticlePatterns): { lines: PlainLine[]; end: number } => {
  const kept: PlainLine[] = [];
  let hasProse = false;
  for (let i = 0; i < end; i++) {
    const line = lines[i];
    if (!line) continue;
    hasProse ||= isProse(line.text, patterns.particles);
    if (hasProse && isFooterHeading(line.text, patterns)) i += linkedHeadlines(lines.slice(i + 1, i + 9), patterns);
    else kept.push(line);
  }
  return { lines: [...kept, ...lines.slice(end)], end: kept.length };
};

const isSame = (a: string, b: string | undefined): boolean => a === b && /\s\S{1,40}\s/u.test(a);

/** How many of the lines behind "Baca juga:" are the headlines that it speaks of. */
const linkedHeadlines = (lines: readonly PlainLine[], { particles }: ArticlePatterns): number => {
  let count = 0;
  for (const { text, level } of lines) {
    if (level > 0 || text.length > 180 || /["”.:]$/u.test(text)) break;
    const size = wordsOf(text).length;
    const isLinked =
      count === 0
        ? size >= 3 && (isHeadline(text, particles) || (size <= 14 && !endsSentence(text)))
        : size >= 6 && isHeadline(text, particles);
    if (!isLinked) break;
    count++;
  }
  return count;
};
