import { foldLine } from '../../core/text.ts';
import type { ArticlePatterns } from '../article-patterns.ts';
import { endsSentence, isHeadline } from '../line-shape.ts';
import { cleanMarkdown, type FrontMatter, readFrontMatter } from './markdown.ts';

/** A paragraph of the source, folded; empty lines are left out but remembered. */
export interface PlainLine {
  readonly text: string;
  readonly level: number;
  readonly isLinks: boolean;
  readonly blankBefore: boolean;
}

const LONE_DASH = /^[-–—|]{1,3}$/u;
const BULLET = /^(?:[-–—•*▪●>+]\s|\d{1,2}[.)]\s|[a-z][.)]\s)/u;
const CONTINUES = /^(?:[,;)%]|\.(?!\.)|[:?!](?=\s|$))/u;

/** Cuts a plain text into its paragraphs and mends those that were broken at links or at a fixed width. */
export const readLines = (characters: string, patterns: ArticlePatterns): { lines: PlainLine[]; frontMatter: FrontMatter } => {
  const raw = characters.split(/\r\n?|[\n\u2028\u2029\f\v]/u);
  const frontMatter = readFrontMatter(raw);
  const lines: PlainLine[] = [];
  let blankBefore = true;
  for (const line of raw.slice(frontMatter.length)) {
    const clean = cleanMarkdown(line);
    const text = foldLine(clean.text);
    if (text === '') {
      blankBefore ||= line.trim() === '' || lines.length === 0;
      continue;
    }
    lines.push({ text, level: clean.level, isLinks: clean.isLinks, blankBefore });
    blankBefore = false;
  }
  return { lines: mendBroken(isWrapped(lines) ? joinWrapped(lines) : lines, patterns), frontMatter };
};

/** A longer line was set by nobody. */
const MAX_WIDTH = 130;

/** Whether the text was set to a fixed width: most lines that another follows at once are about as long and end anywhere. */
const isWrapped = (lines: readonly PlainLine[]): boolean => {
  const followed = lines.filter((_, i) => lines[i + 1]?.blankBefore === false);
  const wide = lines.filter((line) => line.text.length > MAX_WIDTH).length;
  if (followed.length < 6 || wide > lines.length * 0.1) return false;
  const inside = followed.filter((line) => line.text.length >= 45 && !/[.!?:"”]$/u.test(line.text));
  return inside.length >= followed.length * 0.6;
};

const joinWrapped = (lines: readonly PlainLine[]): PlainLine[] => {
  const joined: PlainLine[] = [];
  let lastLength = 0;
  for (const line of lines) {
    const before = joined.at(-1);
    const continues =
      before && !line.blankBefore && lastLength >= 45 && lastLength <= MAX_WIDTH && !BULLET.test(line.text) && line.level === 0;
    if (continues) joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else joined.push(line);
    lastLength = line.text.length;
  }
  return joined;
};

/** Joins a line to the one before where the break fell inside a sentence, as it does when links are copied as lines. */
const mendBroken = (lines: readonly PlainLine[], { particles }: ArticlePatterns): PlainLine[] => {
  const out: PlainLine[] = [];
  const append = (line: PlainLine, glue: string): void => {
    const before = out.at(-1);
    if (before) out[out.length - 1] = { ...before, text: before.text + glue + line.text };
  };
  for (const [i, line] of lines.entries()) {
    const before = out.at(-1);
    if (!before || before.level > 0 || line.level > 0) {
      out.push(line);
    } else if (LONE_DASH.test(line.text) && isDatelinePlace(before.text) && lines[i + 1]) {
      append(line, ' ');
    } else if (LONE_DASH.test(lines[i - 1]?.text ?? '') && /\s[-–—|]{1,3}$/u.test(before.text.slice(-5))) {
      append(line, ' ');
    } else if (LONE_DASH.test(line.text)) {
    } else if (/^\p{Lu}$/u.test(before.text) && /^\p{Ll}{2}/u.test(line.text)) {
      append(line, '');
    } else if (CONTINUES.test(line.text) && !line.blankBefore) {
      append(line, '');
      joinFragment(out, particles);
    } else if (
      !line.blankBefore &&
      isCutOff(before.text, particles) &&
      !BULLET.test(line.text) &&
      continuesText(before.text, line.text, particles)
    ) {
      append(line, ' ');
    } else {
      out.push(line);
    }
  }
  return out;
};

const isDatelinePlace = (text: string): boolean => text.length <= 60 && /^\p{Lu}/u.test(text) && !endsSentence(text);

/** The last line was a link inside a sentence: what stands before it is the sentence's beginning. */
const joinFragment = (out: PlainLine[], particles: ReadonlySet<string>): void => {
  const [before, fragment] = [out.at(-2), out.at(-1)];
  if (!before || !fragment || fragment.blankBefore || before.level > 0) return;
  if (endsSentence(before.text) || (isHeadline(before.text, particles) && !endsInParticle(before.text, particles))) return;
  out.splice(-2, 2, { ...before, text: `${before.text} ${fragment.text}` });
};

const endsInParticle = (text: string, particles: ReadonlySet<string>): boolean =>
  particles.has(/(?<!\p{L})\p{Ll}+$/u.exec(text.slice(-24))?.[0] ?? '');

const isCutOff = (text: string, particles: ReadonlySet<string>): boolean =>
  endsInParticle(text, particles) ||
  /\p{Ll},$/u.test(text.slice(-2)) ||
  (text.length >= 60 && /\p{Ll}$/u.test(text.slice(-1)) && !isHeadline(text, particles));

const continuesText = (before: string, text: string, particles: ReadonlySet<string>): boolean =>
  endsInParticle(before, particles) || /^\p{Ll}/u.test(text);
