import type { ArticlePatterns } from '../article-patterns.ts';
import { endsSentence, isHeadline, isProse, trimMarks, wordsOf } from '../line-shape.ts';

const HASHTAGS = /^(?:#[\p{L}\p{N}_]{1,60}[\s,]*){1,40}$/u;
/** A picture's name or text in place of the picture: "sekwan1", "IMG_2041". */
const FILE_NAME = /^(?=[^\s]*[\d_])[\p{Ll}\d_-]{3,40}$|^(?:IMG|DSC|WhatsApp Image)[\w .-]{0,40}$/u;
const NO_LETTERS = /^[^\p{L}]*$/u;
const SEPARATORS = /[|>»›/·•→]/u;

const FIRST_TOKEN = /^[^\s|/,•·]*/u;

/** The words of a line without the marks at its end, in lower case: how furniture is compared. */
const bareLine = (line: string): string => trimMarks(line.toLowerCase(), '•*›»>–-', ':.!…»›>–-');

/** Whether a line is page furniture, wherever it stands. */
export const isJunk = (line: string, patterns: ArticlePatterns): boolean => {
  if (HASHTAGS.test(line) || /^\p{L}$/u.test(line) || FILE_NAME.test(line)) return true;
  if (NO_LETTERS.test(line)) return !/\d{3}/u.test(line) || line.length < 8;
  if (line.length > 240) return false;
  const bare = bareLine(line);
  if (patterns.junkLines.has(bare) || patterns.relativeTime.test(bare)) return true;
  if (patterns.junkOpening.test(line)) return true;
  if (patterns.callOpening.test(line) && patterns.platform.test(line) && !isLongProse(line)) return true;
  if (!patterns.junkLines.has(FIRST_TOKEN.exec(bare)?.[0] ?? '')) return false;
  const tokens = bare.split(/[\s|/,•·]+/u);
  return tokens.length <= 10 && tokens.every((token) => patterns.junkLines.has(token));
};

const isLongProse = (line: string): boolean => line.length > 170 && endsSentence(line);

/** Whether a line is a menu or a path of sections ("Beranda > Daerah", "Home | Berita | Kontak"). */
export const isNavigation = (line: string, { navigationWords }: ArticlePatterns): boolean => {
  const segments = bareLine(line)
    .split(SEPARATORS)
    .map((segment) => segment.trim())
    .filter(Boolean);
  if (segments.length === 1) {
    const words = wordsOf(line.toLowerCase());
    return (
      navigationWords.has(segments[0] ?? '') ||
      (words.length >= 3 && words.length <= 30 && words.every((word) => navigationWords.has(word.text)))
    );
  }
  const known = segments.filter((segment) => navigationWords.has(segment)).length;
  return known >= 2 || (known === 1 && segments.every((segment) => segment.length <= 60) && /[>»›]/u.test(line));
};

export const isFooterHeading = (line: string, { footerHeadings }: ArticlePatterns): boolean => footerHeadings.has(bareLine(line));

/** What a line that leads to another article does: names it, or leaves it to the lines that follow. */
export type RelatedLine = 'whole' | 'cue-only' | 'mixed';

export const relatedLine = (line: string, patterns: ArticlePatterns): RelatedLine | undefined => {
  if (isVideoLine(line, patterns)) return 'whole';
  const cue = patterns.relatedCue.exec(line);
  if (!cue) return undefined;
  const rest = line.slice(cue[0].length);
  if (rest === '') return 'cue-only';
  const isMany = /\s/u.test(
    cue[0]
      .trim()
      .replace(/[:>»–-]$/u, '')
      .trim(),
  );
  if (cue.groups?.colon === undefined) {
    const isShouted = cue[0].trim() === cue[0].trim().toUpperCase();
    return isMany && (isShouted || isHeadline(rest, patterns.particles)) && !endsSentence(rest) ? 'whole' : undefined;
  }
  return endsSentence(rest) && isProse(rest, patterns.particles) ? 'mixed' : 'whole';
};

const isVideoLine = (line: string, { videoCue }: ArticlePatterns): boolean => {
  const cue = videoCue.exec(line);
  if (!cue || line.length > 240) return false;
  const rest = line.slice(cue[0].length);
  if (/^\s?:/u.test(rest)) return !endsSentence(rest) || /['"’”]$/u.test(rest);
  if (!/\s/u.test(cue[0].trim())) return false;
  return /^\s?['"“‘]/u.test(rest) || /:$/u.test(rest) || !endsSentence(rest);
};
