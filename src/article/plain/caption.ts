import type { ArticlePatterns } from '../article-patterns.ts';
import { wordsOf } from '../line-shape.ts';
import { domainAt, domainIn } from '../outlet-name.ts';

/** A caption and the credit inside it. */
export interface Caption {
  readonly caption?: string;
  readonly credit?: string;
}

const LONGEST = 520;
const SLASHED = /^[([]?(?<agency>[\p{L}.]{2,30}(?: [\p{L}.]{2,20}){0,3})\s?\/\s?(?<name>\p{L}[\p{L}.'’ -]{1,40})[)\]]?$/u;
const BRACKETED = /^(?<caption>.{12,400}?)[\s.]*[([](?<credit>[^()[\]]{2,80})[)\]]?[\s.]*$/u;
const BEHIND_SLASH = /^(?<caption>.{12,400}?)\s?\/{1,2}\s?(?<credit>\p{L}[^/]{2,60})$/u;
const BEHIND_DASH = /^(?<caption>.{12,500}?)[\s.]{1,2}[-–—]\s(?<credit>[^-–—]{4,60})$/u;

/** Whether a line says no more than whose photo it is: "HANDOVER", "Foto: Humas", "ANTARA/Nama". */
export const isCreditLine = (line: string, patterns: ArticlePatterns): boolean => {
  if (line.length > 90) return false;
  const bare = line.toLowerCase().replace(/^[([\s]+|[)\].\s]+$/gu, '');
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
  const credit = line.slice(label.length).replace(/^[\s:([]+|[)\].\s]+$/gu, '');
  return credit === '' ? line : credit;
};

/** Reads a caption that ends in its credit ("Suasana pertemuan. (Foto: Humas)") or opens with a photo's label. */
export const readCaption = (line: string, patterns: ArticlePatterns): Caption | undefined => {
  if (line.length > LONGEST) return undefined;
  const bracketed = BRACKETED.exec(line)?.groups;
  if (bracketed?.credit !== undefined && isCredit(bracketed.credit, patterns)) {
    return { ...captionText(bracketed.caption ?? '', patterns), credit: creditOf(bracketed.credit, patterns) };
  }
  const slashed = BEHIND_SLASH.exec(line)?.groups;
  if (slashed?.credit !== undefined && patterns.photoLabel.test(slashed.credit)) {
    return { ...captionText(slashed.caption ?? '', patterns), credit: creditOf(slashed.credit, patterns) };
  }
  const behind = creditBehind(line, patterns);
  if (behind) return { ...captionText(line.slice(0, behind.start).trim(), patterns), credit: creditOf(behind.credit, patterns) };
  const dashed = BEHIND_DASH.exec(line)?.groups;
  if (dashed?.credit !== undefined && isCredit(dashed.credit, patterns)) {
    return { ...captionText(dashed.caption ?? '', patterns), credit: creditOf(dashed.credit, patterns) };
  }
  const label = patterns.photoLabel.exec(line);
  return label && wordsOf(line).length > 9 ? captionText(line, patterns) : undefined;
};

/** "Suasana pertemuan. Foto: Humas": a credit behind the caption, with its label in upper case. */
const creditBehind = (line: string, { photoBehind }: ArticlePatterns): { readonly credit: string; readonly start: number } | undefined => {
  const base = Math.max(0, line.length - 80);
  const match = photoBehind.exec(line.slice(base));
  const credit = match?.groups?.credit;
  if (!match || credit === undefined || base + match.index < 12 || !/^\p{Lu}[^:]{2,20}(?::|\s\p{Lu})/u.test(credit)) return undefined;
  return { credit, start: base + match.index };
};

const captionText = (text: string, { photoLabel }: ArticlePatterns): { readonly caption: string } => ({
  caption: text.slice(photoLabel.exec(text)?.[0].length ?? 0).trim(),
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
