import { foldWords } from '../../core/text.ts';
import type { ArticlePatterns } from '../article-patterns.ts';
import { isProse, titleCaseShare, wordsOf } from '../line-shape.ts';
import { domainAt } from '../outlet-name.ts';
import type { PlainLine } from './plain-lines.ts';

/** What a title is weighed against. */
export interface TitleContext {
  readonly patterns: ArticlePatterns;
  /** The words of the article's body, folded. */
  readonly bodyWords: ReadonlySet<string>;
  /** The words of the address, which repeat the title on most sites. */
  readonly slugWords: ReadonlySet<string>;
}

/** The words of the last part of an address's path. */
export const slugWordsOf = (url: string | undefined): ReadonlySet<string> => {
  if (url === undefined || !URL.canParse(url)) return new Set();
  const parts = new URL(url).pathname.split('/').map((part) => foldWords(part.replace(/\.\p{L}{2,5}$/u, '')).split(' '));
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), []);
  return new Set(longest.length >= 3 ? longest : []);
};

export const wordSet = (text: string): ReadonlySet<string> =>
  new Set(
    foldWords(text)
      .split(' ')
      .filter((word) => word.length > 2),
  );

/** Which of the lines is the title: `undefined` where none looks like one. */
export const chooseTitle = (lines: readonly (PlainLine | undefined)[], context: TitleContext): number | undefined => {
  let best: number | undefined;
  let bestScore = 0.5;
  for (const [i, line] of lines.entries()) {
    if (!line) continue;
    const score = scoreTitle(line, context) - i * 0.05;
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  return best;
};

/** "Beranda / Berita / Judul": the trail of pages that leads to an article. */
const TRAIL = /\s[/»›>]\s.{1,80}\s[/»›>]\s/u;

const scoreTitle = ({ text, level, isLinks }: PlainLine, { patterns, bodyWords, slugWords }: TitleContext): number => {
  const words = wordsOf(text);
  if (isLinks || words.length === 0) return -1;
  const folded = [...wordSet(text)];
  const share = (known: ReadonlySet<string>): number => folded.filter((word) => known.has(word)).length / Math.max(1, folded.length);
  let score = lengthScore(words.length);
  score += 1.5 * (bodyWords.size > 0 ? share(bodyWords) : 0.5);
  if (slugWords.size > 0) score += 2.5 * Math.min(share(slugWords), overlapOf(slugWords, new Set(folded)));
  score += 0.5 * titleCaseShare(words, patterns.particles);
  if (level === 1 || level === 2) score += 0.8;
  if (/^\p{Ll}/u.test(text)) score -= 1;
  if (/\.$/u.test(text)) score -= 0.6;
  if (TRAIL.test(text)) score -= 2;
  if (isProse(text.replace(/\.$/u, ''), patterns.particles)) score -= 1;
  return score;
};

/** Headlines have five to twenty words; a menu entry or a name has fewer. */
const lengthScore = (count: number): number => {
  if (count < 3) return -0.4;
  if (count < 5) return count === 3 ? 0.2 : 0.6;
  return count <= 24 ? 1 : 0;
};

const overlapOf = (wanted: ReadonlySet<string>, given: ReadonlySet<string>): number => {
  const long = [...wanted].filter((word) => word.length > 2 && !/^\d+$/u.test(word));
  return long.filter((word) => given.has(word)).length / Math.max(1, long.length);
};

/** A title without the site's name behind it ("Judul | tempo.co", "Judul - Kompas.com"), and that name. */
export const splitSiteName = (title: string, { outletWord }: ArticlePatterns): { readonly title: string; readonly outlet?: string } => {
  const at = Math.max(...[' | ', ' – ', ' — ', ' - '].map((mark) => title.lastIndexOf(mark)));
  const site = title.slice(at + 3);
  if (at < 10 || site.length > 40) return { title: title.replace(/ [|–—-]$/u, '') };
  const isSite = domainAt(site) === site || (outletWord.test(site) && wordsOf(site).length <= 3 && !/\d/u.test(site));
  return isSite ? { title: title.slice(0, at), outlet: site } : { title };
};
