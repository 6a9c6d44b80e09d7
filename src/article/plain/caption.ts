import { matchesIn } from '../../core/pattern.ts';
import type { ArticlePatterns } from '../article-patterns.ts';
import { trimMarks, wordsOf } from '../line-shape.ts';
import { domainAt, domainIn } from '../outlet-name.ts';

/** A caption and the credit inside it. */
export interface Caption {
  readonly caption?: string;
  readonly credit?: string;
}

const LONGEST = 520;
const SHORTEST = 12;
const SLASHED = /^[([]?(?<agency>[\p{L}.]{2,30}(?: [\p{L}.]{2,20}){0,3})\s?\/\s?(?<name>\p{L}[\p{L}.'’ -]{1,40})[)\]]?$/u;
const IN_BRACKETS = /^[([](?<credit>[^()[\]]{2,80})[)\]]?[ .]{0,4}$/u;

/** Whether a line says no more than whose photo it is: "HANDOVER", "Foto: Humas", "ANTARA/Nama". */
export const isCreditLine = (line: string, patterns: ArticlePatterns): boolean => {
  if (line.length > 90) return false;
  const bare = trimMarks(line.toLowerCase(), '([', ')].');
  if (patterns.creditLines.has(bare)) return true;
  if (patterns.photoLabel.test(line)) return wordsOf(line).length <= 9;
  return isAgencySlash(line, patterns);
};

/** "ANTARA/Nama", "KOMPAS.com/NAMA": the agency is known or all in capitals. */
const isAgencySlash = (text: string, { outletWord }: ArticlePatterns): boolean => {
  const match = SLASHED.exec(text);
  const agency = match?.groups?.agency;
  if (agency === undefined) return false;
  return domainIn(agency) !== undefined || (outletWord.test(agency) && agency !== agency.toLowerCase());
};

/** The credit of a line that is nothing else. */
export const creditOf = (line: string, { photoLabel }: ArticlePatterns): string => {
  const label = photoLabel.exec(line)?.[0] ?? '';
  const credit = trimMarks(line.slice(label.length), ':([', ')].');
  return credit === '' ? line : credit;
};

/** Reads a caption that ends in its credit ("Suasana pertemuan. (Foto: Humas)") or opens with a photo's label, or says who stands where. */
export const readCaption = (line: string, patterns: ArticlePatterns): Caption | undefined => {
  if (line.length > LONGEST) return undefined;
  const end =
    bracketedCredit(line, patterns) ?? slashedCredit(line, patterns) ?? labelledCredit(line, patterns) ?? dashedCredit(line, patterns);
  if (end && end.start >= SHORTEST) return { ...captionText(line.slice(0, end.start), patterns), credit: creditOf(end.credit, patterns) };
  const isCaption = (patterns.photoLabel.test(line) && wordsOf(line).length > 9) || patterns.pictureMark.test(line);
  return isCaption ? captionText(line, patterns) : undefined;
};

interface CreditEnd {
  readonly credit: string;
  /** Where the caption ends. */
  readonly start: number;
}

/** "Suasana pertemuan. (Foto: Humas)". */
const bracketedCredit = (line: string, patterns: ArticlePatterns): CreditEnd | undefined => {
  const start = Math.max(line.lastIndexOf('('), line.lastIndexOf('['));
  const credit = start < 0 ? undefined : IN_BRACKETS.exec(line.slice(start))?.groups?.credit;
  return credit !== undefined && isCredit(credit, patterns) ? { credit, start } : undefined;
};

/** "Suasana pertemuan/Foto: Humas". */
const slashedCredit = (line: string, { photoLabel }: ArticlePatterns): CreditEnd | undefined => {
  const slash = line.lastIndexOf('/');
  const credit = line.slice(slash + 1).trim();
  const start = line[slash - 1] === '/' ? slash - 1 : slash;
  return slash > 0 && credit.length <= 60 && photoLabel.test(credit) ? { credit, start } : undefined;
};

/** "Suasana pertemuan. Foto: Humas": the label stands in upper case behind the caption. */
const labelledCredit = (line: string, { photoInside }: ArticlePatterns): CreditEnd | undefined => {
  const base = Math.max(0, line.length - 60);
  for (const match of matchesIn(line.slice(base), photoInside)) {
    const start = base + match.index + 1;
    const credit = line.slice(start);
    if (!credit.includes('.') && /^\p{Lu}[^:]{2,20}(?::|\s\p{Lu})/u.test(credit)) return { credit, start };
  }
  return undefined;
};

/** "Suasana pertemuan. - KABAR.COM/NAMA". */
const dashedCredit = (line: string, patterns: ArticlePatterns): CreditEnd | undefined => {
  const start = Math.max(...[' - ', ' – ', ' — '].map((dash) => line.lastIndexOf(dash)));
  const credit = line.slice(start + 3);
  return start > 0 && credit.length <= 60 && isCredit(credit, patterns) ? { credit, start } : undefined;
};

const captionText = (text: string, { photoLabel }: ArticlePatterns): { readonly caption: string } => ({
  caption: trimMarks(text.slice(photoLabel.exec(text)?.[0].length ?? 0), '', '/'),
});

const isCredit = (text: string, patterns: ArticlePatterns): boolean =>
  patterns.photoLabel.test(text) ||
  patterns.creditLines.has(text.toLowerCase()) ||
  isAgencySlash(text, patterns) ||
  (text.includes('/') && domainAt(text.slice(0, text.indexOf('/'))) !== undefined) ||
  /^\p{Lu}[\p{L}]{2,20}\/[\p{L}@._]{3,40}$/u.test(text);

/** Whether a line of the body is a photo's caption: it opens with a photo's label, or is one sentence with a credit. */
export const isBodyCaption = (line: string, patterns: ArticlePatterns): boolean => {
  const read = line.length <= 260 ? readCaption(line, patterns) : undefined;
  if (read === undefined) return false;
  return read.credit === undefined || !/[.!?]\s/u.test(read.caption ?? '');
};
