import { foldWords } from '../../core/text.ts';
import type { ClassReader } from './class-words.ts';
import { linkedValues } from './json-ld.ts';
import type { Outline, PageElement } from './outline.ts';
import type { MetaValue, PageMeta } from './page-meta.ts';
import { linkShare, prefixSums, sumBetween } from './prose.ts';

/** The headline that the page shows: the lines `start` to `end`. */
export interface ShownTitle {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TITLE_META = ['og:title', 'twitter:title', 'headline', 'title', 'dc.title', 'dcterms.title'];
const HEADINGS: Readonly<Record<string, number>> = { h1: 6, h2: 3, h3: 2, h4: 1 };
const MAX_TITLE_LENGTH = 300;
const MAX_TITLE_LINES = 3;
/** More than any shape; see `shapeOf`. */
const SHAPES = 10;

/** What the markup gives as the headline, best first. */
export const titlesInMarkup = (meta: PageMeta): MetaValue[] => {
  const linked = meta.article ? linkedValues(meta.article, 'headline') : [];
  const metas = TITLE_META.flatMap((name) => (meta.metas.get(name) ?? []).slice(0, 1).map((value) => ({ value, path: `meta[${name}]` })));
  const document = meta.documentTitle === undefined ? [] : [{ value: meta.documentTitle, path: 'title' }];
  return [...linked, ...metas, ...document].filter(({ value }) => foldWords(value) !== '');
};

/** The headline among the page's lines: the heading that agrees best with what the markup says. */
export const findShownTitle = (outline: Outline, meta: PageMeta, classes: ClassReader): ShownTitle | undefined => {
  const titles = [...new Set(titlesInMarkup(meta).map(({ value }) => foldWords(value)))];
  const hasTextBehind = textBehind(outline);
  const wanted = titles.filter((title) => !isSiteName(title, outline, hasTextBehind)).map(wantTitle);
  const known = new Set<number>();
  let best: ShownTitle | undefined;
  let bestScore = 0;
  for (const element of outline.elements) {
    if (!mayBeTitle(element) || !hasTextBehind(element.lineEnd)) continue;
    const shape = shapeOf(element, classes);
    // Most blocks are none; only one about as long as the headline is worth a look at its words.
    if (shape < 2 && !isAboutAsLong(element.textLength, shape > 0 ? 4 : 1.4, wanted)) continue;
    // Blocks around a headline hold the same lines, and are as good as it where their shape is.
    const key = (element.lineStart * (MAX_TITLE_LINES + 1) + element.lineEnd - element.lineStart) * SHAPES + shape;
    if (known.has(key)) continue;
    known.add(key);
    const candidate = readCandidate(element, outline);
    if (!candidate) continue;
    // A block of no headline's shape agrees in whole or not at all: its first word or the headline's is in the other.
    if (shape < 2 && !sharesOpening(candidate.text, wanted)) continue;
    const score = scoreCandidate(foldWords(candidate.text), shape, wanted) - (isLinked(candidate, outline) ? 4 : 0);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  const isTold = wanted.length > 0 && (best !== undefined || titles.length > 1 || meta.documentTitle === undefined);
  return isTold ? best : (topHeading(outline, classes, hasTextBehind) ?? best);
};

const isAboutAsLong = (length: number, most: number, wanted: readonly WantedTitle[]): boolean => {
  for (const { words } of wanted) if (length > 0.3 * words.length && length < most * words.length) return true;
  return false;
};

type TextBehind = (line: number) => boolean;

const LEAST_BEHIND = 0.25;

/** Tells whether much of the page's running text stands behind a line: nothing in a footer is a headline. */
const textBehind = ({ lines }: Outline): TextBehind => {
  const prose = prefixSums(lines.map((line) => line.prose));
  return (line) => sumBetween(prose, line, lines.length) >= LEAST_BEHIND * (prose.at(-1) ?? 0);
};

const MAX_SITE_NAME = 6;
/** How many signs and spaces stand around a site's name at most. */
const MAX_SIGNS = 16;

/** Some systems give all their pages one title: it stands in the copyright line, or alone above and below the text. */
const isSiteName = (title: string, { lines }: Outline, hasTextBehind: TextBehind): boolean => {
  const count = title.split(' ').length;
  if (count > MAX_SITE_NAME) return false;
  const places = new Set<boolean>();
  for (const [i, { text, prose }] of lines.entries()) {
    if (prose > 0 || text.length < title.length || text.length > 200) continue;
    if (text.length > title.length + MAX_SIGNS && !text.includes('©')) continue;
    const words = foldWords(text);
    if (words === title) places.add(hasTextBehind(i));
    else if (text.includes('©') && ` ${words} `.includes(` ${title} `)) return true;
  }
  return places.size > 1;
};

/** The first of the strongest headings of three words or more, for a page whose markup has no headline. */
const topHeading = (outline: Outline, classes: ClassReader, hasTextBehind: TextBehind): ShownTitle | undefined => {
  let best: ShownTitle | undefined;
  let bestShape = 0;
  for (const element of outline.elements) {
    const shape = mayBeTitle(element) && hasTextBehind(element.lineEnd) ? shapeOf(element, classes) : 0;
    const candidate = shape > bestShape ? readCandidate(element, outline) : undefined;
    if (!candidate || candidate.text.split(' ').length < 3 || isLinked(candidate, outline)) continue;
    const words = foldWords(candidate.text);
    if (isSiteName(words, outline, hasTextBehind)) continue;
    best = candidate;
    bestShape = shape;
  }
  return best;
};

/** How much an element looks like a headline's: by its tag, its class, its property. */
const shapeOf = ({ name, hints, element }: PageElement, classes: ClassReader): number =>
  (HEADINGS[name] ?? 0) + (classes.says(hints, 'title') || element.attribs.itemprop === 'headline' ? 2 : 0);

/** The headline that an element known to hold it gives. */
export const shownTitle = (element: PageElement | undefined, outline: Outline): ShownTitle | undefined =>
  element && readCandidate(element, outline);

const mayBeTitle = ({ isBlock, textLength, lineStart, lineEnd }: PageElement): boolean =>
  isBlock && textLength > 0 && textLength <= MAX_TITLE_LENGTH && lineEnd > lineStart && lineEnd - lineStart <= MAX_TITLE_LINES;

const readCandidate = (element: PageElement, outline: Outline): ShownTitle | undefined => {
  if (!mayBeTitle(element)) return undefined;
  const { lineStart: start, lineEnd: end } = element;
  const text = outline.lines
    .slice(start, end)
    .map((line) => line.text)
    .join(' ');
  return { text, start, end };
};

/** A headline that leads elsewhere belongs to a list of articles. */
const isLinked = ({ start, end }: ShownTitle, outline: Outline): boolean =>
  outline.lines.slice(start, end).every((line) => linkShare(line) > 0.8);

interface WantedTitle {
  readonly words: string;
  readonly first: string;
  readonly set: ReadonlySet<string>;
}

const wantTitle = (words: string): WantedTitle => ({ words, first: words.split(' ', 1)[0] ?? '', set: new Set(words.split(' ')) });

const PLAIN_WORD = /[a-z0-9]+/u;
const PLAIN_TEXT = /^[\u0000-\u007f]*$/u;

const sharesOpening = (text: string, wanted: readonly WantedTitle[]): boolean => {
  if (!PLAIN_TEXT.test(text)) return true;
  const lower = text.toLowerCase();
  const opening = PLAIN_WORD.exec(lower)?.[0] ?? '';
  return wanted.some(({ words, first }) => words.includes(opening) || lower.includes(first));
};

const scoreCandidate = (words: string, shape: number, wanted: readonly WantedTitle[]): number => {
  if (words === '') return 0;
  const agreement = Math.max(0, ...wanted.map((title) => agreementOf(words, title, shape)));
  if (agreement > 0) return agreement + shape;
  return shape >= 6 && words.includes(' ') ? 2 : 0;
};

/** 10 for the same words, less where the markup adds an outlet or a section, 0 for another title. */
const agreementOf = (words: string, { words: title, set }: WantedTitle, shape: number): number => {
  if (words === title) return 10;
  const share = Math.min(words.length, title.length) / Math.max(words.length, title.length);
  if (` ${title} `.includes(` ${words} `) && words.split(' ').length > 2) return share > 0.35 ? 5 + 4 * share : 0;
  if (` ${words} `.includes(` ${title} `) && title.split(' ').length > 2) return share > 0.6 ? 4 + 4 * share : 0;
  return shape > 1 && wordOverlap(words, set) > 0.75 ? 3 : 0;
};

/** Dice coefficient of the words of two titles. */
const wordOverlap = (a: string, right: ReadonlySet<string>): number => {
  const list = a.split(' ');
  if (list.length < 0.6 * right.size) return 0;
  const left = new Set(list);
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return left.size + right.size < 8 ? 0 : (2 * shared) / (left.size + right.size);
};
