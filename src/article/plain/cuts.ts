import { matchesIn } from '../../core/pattern.ts';
import type { ArticlePatterns } from '../article-patterns.ts';
import { isProseWord, isUpper, type LineWord, wordsOf } from '../line-shape.ts';

const EMBED = /\[\p{L}{3,12}:[^[\]\n]{1,120}\]/gu;
const MAX_HEADLINE = 260;
const WHITE = / {2,}/gu;
const SHOUTED = /[A-ZÀ-Þ]{6}/u;

/** Takes out of a line what is no part of its text: embeds, links to other articles, calls to read on. */
export const cutInside = (line: string, patterns: ArticlePatterns): string => {
  const bare = line.includes('[') ? line.replace(EMBED, '') : line;
  const plain = SHOUTED.test(bare) ? bare.replace(patterns.junkInside, ' ') : bare;
  return cutCall(cutRelated(plain, patterns), patterns).replace(WHITE, ' ').trim();
};

/** "… katanya. Baca juga: Judul Berita Lain Menurut dia, …": cuts from the cue to the end of the headline. */
const cutRelated = (line: string, patterns: ArticlePatterns): string => {
  const kept: string[] = [];
  let from = 0;
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', Math.max(colon + 1, from))) {
    const cue = patterns.relatedInside.exec(line.slice(Math.max(from, colon - 40), colon));
    if (!cue) continue;
    const at = colon - cue[0].length;
    const after = colon + 1 + (line[colon + 1] === ' ' ? 1 : 0);
    if (!/(?:^|[\s.!?"”’)\]])$/u.test(line.slice(Math.max(0, at - 2), at)) || startsQuote(line.slice(after, after + 2))) continue;
    kept.push(line.slice(from, at).trimEnd());
    from = after + headlineEnd(line.slice(after, after + MAX_HEADLINE), patterns);
  }
  return [...kept, line.slice(from)].filter((part) => part !== '').join(' ');
};

const startsQuote = (text: string): boolean => /^["“'‘]\p{Ll}/u.test(text);

/** Where a headline that a text begins with ends: its length where no running text follows. */
const headlineEnd = (text: string, { particles, openers }: ArticlePatterns): number => {
  const head = text;
  const words = wordsOf(head);
  const prose = words.findIndex((word, i) => i > 0 && isProseWord(word.text, particles));
  const glue = gluedAt(head, words, prose < 0 ? words.length : prose + 1);
  if (prose < 0) return glue ?? text.length;
  const limit = words[prose]?.start ?? 0;
  const quote = lastMatch(head.slice(0, limit), /(?<=[\p{L}\p{N}?!)"”]\s?)["“](?=\p{Lu})/gu);
  if (quote !== undefined && (glue === undefined || quote > glue)) return quote;
  if (glue !== undefined) return glue;
  const stop = lastMatch(head.slice(0, limit), /(?<=[?!]\s)(?=\p{Lu})/gu);
  if (stop !== undefined) return stop;
  return words[sentenceStart(words, prose, { particles, openers })]?.start ?? limit;
};

/** "Rumah DukaBanyaknya tempat": the place inside a word where the next sentence was glued on. */
const gluedAt = (head: string, words: readonly LineWord[], upTo: number): number | undefined => {
  for (let i = Math.min(upTo, words.length) - 1; i > 0; i--) {
    const word = words[i];
    if (!word) continue;
    const glue = /[\p{Ll}\d](?=\p{Lu}\p{Ll}{2})/u.exec(head.slice(word.start, word.end));
    if (glue) return word.start + glue.index + 1;
  }
  return undefined;
};

const lastMatch = (text: string, pattern: RegExp): number | undefined => [...text.matchAll(pattern)].at(-1)?.index;

/** The word that opens the sentence to which the prose word belongs, looked for backwards. */
const sentenceStart = (words: readonly LineWord[], prose: number, known: Pick<ArticlePatterns, 'particles' | 'openers'>): number => {
  const first = Math.max(1, prose - 12);
  for (let i = prose - 1; i >= first; i--) {
    const word = words[i];
    if (word && isUpper(word.text) && known.openers.has(word.text.toLowerCase())) return earliestOpener(words, i, known.openers);
  }
  let start = prose;
  while (start > first && !known.particles.has(words[start - 1]?.text ?? '')) start--;
  // After a particle the headline has one more word at least ("… dari Indonesia Presiden RI pun").
  return start > 1 && prose - start >= 2 ? start + 1 : start;
};

const earliestOpener = (words: readonly LineWord[], at: number, openers: ReadonlySet<string>): number => {
  let start = at;
  while (start > 1 && openers.has(words[start - 1]?.text.toLowerCase() ?? '') && isUpper(words[start - 1]?.text ?? '')) start--;
  return start;
};

const TAIL = 220;

/** "… ujarnya.BACA BERITA X DI GOOGLE NEWS LAINNYA": cuts a call that closes a line. */
const cutCall = (line: string, { callInside, platform }: ArticlePatterns): string => {
  const base = Math.max(0, line.length - TAIL);
  for (const match of matchesIn(line.slice(base), callInside)) {
    const start = base + match.index + (match.groups?.end?.length ?? 0);
    const call = line.slice(start);
    if (platform.test(call) && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(call)) return line.slice(0, start);
  }
  return line;
};
