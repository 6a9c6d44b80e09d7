import { matchesIn } from '../core/pattern.ts';
import type { ArticlePatterns } from './article-patterns.ts';
import { isUpper, trimMarks, wordsOf } from './line-shape.ts';
import { domainAt, domainIn } from './outlet-name.ts';

export interface Byline {
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly outlet?: string;
  /** How much of the line the byline takes; the rest is the article's own ("Editor: X SURYA.co.id - …"). */
  readonly length: number;
}

const MAX_BYLINE = 220;
/** "S.Sos", "M.Si", "SE", "Ph.D": what follows a name's comma without being a name. */
const DEGREE = /^(?:(?:\p{Lu}\p{L}{0,5}\.){1,4}\s?\p{L}{0,5}\.?|\p{Lu}{1,5}|(?:\p{Lu}\p{Ll}?){2,4}|Lc|Ph\.?D)$/u;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|bin|binti|al|el|van|de|der|dan|and|&)$/u;

/**
 * Reads a byline that a line begins with: "Penulis: A | Editor: B", "Laporan Wartawan X.com, A", "Oleh A".
 * Lists are empty where the line is a byline that names no person (a desk).
 */
export const readByline = (line: string, patterns: ArticlePatterns): Byline | undefined =>
  readLabelled(line, patterns) ?? readReport(line, patterns);

interface Label {
  readonly isEditor: boolean;
  readonly start: number;
  readonly end: number;
}

const readLabelled = (line: string, patterns: ArticlePatterns): Byline | undefined => {
  const head = line.slice(0, MAX_BYLINE);
  if (!head.includes(':')) return undefined;
  const labels = [...matchesIn(head, patterns.bylineLabel)].map(
    (m): Label => ({ isEditor: m.groups?.editor !== undefined, start: m.index, end: m.index + m[0].length }),
  );
  const first = labels[0];
  if (!first || !/^[\s(*[|–—-]{0,4}$/u.test(head.slice(0, first.start))) return undefined;
  const authors: string[] = [];
  const editors: string[] = [];
  let length = 0;
  for (const [i, label] of labels.entries()) {
    if (i > 0 && !/^[\s|/•·,;)–—-]*$/u.test(head.slice(length, label.start))) break;
    const next = labels[i + 1]?.start ?? head.length;
    const field = head.slice(label.end, next);
    const size = nameLength(field, i + 1 < labels.length);
    if (size === undefined) break;
    (label.isEditor ? editors : authors).push(...splitNames(field.slice(0, size), patterns));
    length = label.end + size;
  }
  if (length === 0) return undefined;
  return { authors, editors, length: closeOf(line, length) };
};

/** How far a name goes: to a separator, or to an outlet's dateline glued behind it; `undefined` where no name stands. */
const nameLength = (field: string, isFollowed: boolean): number | undefined => {
  const cut = field.search(/\s?[|•·;)\]]|\s[–—-]\s|\s\p{Lu}\p{L}{2,20}\s?:/u);
  const limit = cut < 0 ? field.length : cut;
  let end = 0;
  let count = 0;
  for (const word of field.slice(0, limit).matchAll(/\S+/gu)) {
    if (count > 0 && domainAt(word[0])) break;
    const bare = trimMarks(word[0], '', ',/');
    if (!NAME_WORD.test(bare) && !isFollowed && count > 0 && !/^[\p{Ll}\p{N}._@-]+$/u.test(bare)) break;
    if (++count > 14) return undefined;
    end = word.index + word[0].length;
  }
  return end === 0 ? undefined : end;
};

const closeOf = (line: string, length: number): number => {
  const close = /^\s?[)\]]?[\s*.]{0,4}$/u.exec(line.slice(length));
  return close ? line.length : length;
};

/** The persons in "A, B dan C"; a desk is none. */
const splitNames = (field: string, patterns: ArticlePatterns): string[] => {
  const names: string[] = [];
  for (const part of field.split(/\s?\/\s?|\s(?:dan|and|&)\s|,\s?/u)) {
    const name = trimMarks(part, ',–—-')
      .replace(/\s?\([^()]{0,40}\)$/u, '')
      .replace(/(?<=\p{L}{3})\.$/u, '');
    if (name === '' || DEGREE.test(name) || isDesk(name, patterns) || domainIn(name) || patterns.outletWord.test(name)) continue;
    if (wordsOf(name).length <= 6) names.push(name);
  }
  return names;
};

const isDesk = (name: string, { desk, office }: ArticlePatterns): boolean => desk.test(name) || office.test(name) || /\d/u.test(name);

/** "Laporan Wartawan TribunSulbar.com, Nurhadi", "Laporan Budi Santoso I Aceh Barat Daya". */
const readReport = (line: string, patterns: ArticlePatterns): Byline | undefined => {
  const opening = patterns.reportOpening.exec(line.slice(0, 60));
  if (!opening) return undefined;
  let at = opening[0].length;
  const rest = line.slice(at, MAX_BYLINE);
  const outlet = domainAt(rest) ?? /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}(?=,\s)/u.exec(rest)?.[0];
  if (outlet !== undefined) at += outlet.length;
  const separator = /^[\s,:–—-]+/u.exec(line.slice(at))?.[0].length ?? 0;
  const field = line.slice(at + separator, MAX_BYLINE);
  const size = properLength(field);
  const after = field.slice(size);
  const isWhole =
    size > 0 &&
    (/^[\s.)*]*$/u.test(after) || /^\s?(?:\||I|dari|-|–)\s?\p{Lu}[\p{L} ]{0,40}$/u.test(after) || domainAt(after.trim()) !== undefined);
  if (!isWhole || !isUpper(field)) return undefined;
  const isLine = domainAt(after.trim()) === undefined;
  const authors = splitNames(field.slice(0, size), patterns);
  if (authors.length === 0 && outlet === undefined) return undefined;
  return { authors, editors: [], length: isLine ? line.length : at + separator + size, ...(outlet ? { outlet } : {}) };
};

/** The length of the run of name-like words that a text begins with; an outlet's domain ends it. */
const properLength = (text: string): number => {
  let end = 0;
  let count = 0;
  for (const word of text.matchAll(/\S+/gu)) {
    // "Abd Wahab bin Osman", "Rina and Budi": small words between two of a name, or between two names.
    const isName = /^\p{Lu}[\p{L}\p{M}'’.-]*,?$/u.test(word[0]) || (count > 0 && NAME_WORD.test(word[0]));
    if (domainAt(word[0]) || word[0] === 'I' || !isName || ++count > 8) break;
    end = word.index + word[0].length;
  }
  return end;
};

export interface Signature {
  readonly author?: string;
  readonly outlet?: string;
  readonly initials: readonly string[];
  /** Where in the line the signature begins. */
  readonly start: number;
}

const BRACKETED_END = /[([]{1,2}(?<inner>[^()[\]]{1,70})[)\]]{1,2}[\s.*]{0,4}$/u;
const INITIALS = /^(?:\*{1,3}|\p{L}{1,12})(?:[/|,-]\s?[\p{L}\d.]{1,16}){0,4}$/u;
/** "… pungkasnya.***Nama", "… kadaluarsa. *aswad": who wrote, behind stars. */
const STARRED_NAME = /(?<=[.!?"”’)]\s?)\*{1,4}\s?[([]?(?<name>\p{L}[\p{L}./-]{1,24}(?: \p{Lu}[\p{L}.]{1,20}){0,3})[)\]]?\.?$/u;
const STARS_END = /(?:[([]\s?\*{1,5}\s?[)\]]|\*{2,6}|(?<=[.!?"”’)]\s?)\*)[\s.]{0,3}$/u;

/** "… negara. – Bernama": the agency that wrote. */
const AGENCY_END = /(?:^|(?<=[.!?"”’)]))\s?[–—-]{1,2}\s?(?<agency>\p{Lu}[\p{L}]{1,20}(?: \p{L}{2,20}){0,2})\.?$/u;

const isAgencyName = (name: string, { outletWord }: ArticlePatterns): boolean =>
  outletWord.exec(name)?.[0] === name || /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(name);

/** Reads what signs an article at the end of a line: "(akn/ega)", "[humas/rts]", "(Kompas.com/Nama)", "(*)". */
export const readSignature = (line: string, patterns: ArticlePatterns): Signature | undefined => {
  const base = Math.max(0, line.length - 100);
  const tail = line.slice(base);
  const stars = STARS_END.exec(tail);
  if (stars) return { initials: [], start: base + stars.index };
  const agency = AGENCY_END.exec(tail);
  const agencyName = agency?.groups?.agency;
  if (agency && agencyName !== undefined && isAgencyName(agencyName, patterns)) {
    return { outlet: agencyName, initials: [], start: base + agency.index };
  }
  const starred = STARRED_NAME.exec(tail);
  const name = starred?.groups?.name;
  if (starred && name !== undefined) return { ...(readInner(name, patterns) ?? { initials: [] }), start: base + starred.index };
  const match = BRACKETED_END.exec(tail);
  const inner = match?.groups?.inner?.trim();
  if (!match || inner === undefined) return undefined;
  const start = base + match.index;
  // In the middle of a sentence a bracket explains; after its end it signs.
  if (!/(?:^|[.!?…"”’*\]])\s*$/u.test(line.slice(Math.max(0, start - 6), start))) return undefined;
  const read = readInner(inner, patterns);
  return read && { ...read, start };
};

const readInner = (inner: string, patterns: ArticlePatterns): Omit<Signature, 'start'> | undefined => {
  const slash = inner.indexOf('/');
  const [before, after] = [inner.slice(0, slash).trim(), inner.slice(slash + 1).trim()];
  if (slash > 0 && isPersonName(after) && (domainIn(before) || patterns.outletWord.test(before)) && wordsOf(after).length >= 2) {
    return { author: after, outlet: before, initials: [] };
  }
  // "(MOH RIDWAN/RAH)": a writer's whole name and an editor's initials.
  if (slash > 0 && isPersonName(before) && wordsOf(before).length >= 2 && INITIALS.test(after))
    return { author: before, initials: initialsIn(after, patterns) };
  if (domainAt(inner) === inner) return { outlet: inner, initials: [] };
  if (INITIALS.test(inner)) return { initials: initialsIn(inner, patterns) };
  const isName = isPersonName(inner) && !isDesk(inner, patterns) && !patterns.outletWord.test(inner);
  return isName && wordsOf(inner).length >= 2 ? { author: inner, initials: [] } : undefined;
};

/** The parts of "akn/ega"; a lone desk's name ("redaksi") is none. */
const initialsIn = (inner: string, { deskWords }: ArticlePatterns): string[] => {
  const parts = inner.split(/[/|,-]\s?/u).filter((part) => !part.startsWith('*'));
  return parts.every((part) => deskWords.has(part.toLowerCase())) ? [] : parts;
};

/** Whether a text is a few capitalised words, as a name is. */
export const isPersonName = (text: string): boolean => /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u.test(text);
