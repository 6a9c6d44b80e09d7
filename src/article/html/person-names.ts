import type { ArticlePatterns } from '../article-patterns.ts';
import { domainIn } from '../outlet-name.ts';
import { trimMarks } from './trim.ts';

const SEPARATOR = /\s[-–—|•·]\s|\s?[;|•·]\s?|,\s?|\/|\s(?:dan|and|&|serta)\s/u;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|bin|binti|al|el|van|de|der)){0,5}$/u;
/** A label that no pack knows, before a name in an element that the markup calls a byline. */
const COLON_LABEL = /^\p{L}{2,14}\s?:\s?/u;
const DEGREE = /^(?:\p{Lu}\p{L}{0,5}\.){1,4}\s?\p{L}{0,5}\.?$|^(?:SE|SH|ST|MM|MH|MT|SPd|SSos|PhD)$/u;

/** The names of people in an element that the markup calls a byline: "Oleh Budi Santoso - Berita Kota", "By A and B". */
export const readNames = (text: string, patterns: ArticlePatterns): string[] => {
  if (patterns.sourceLabel.test(text) || patterns.photoLabel.test(text)) return [];
  const names: string[] = [];
  for (const part of stripLabel(text.replace(COLON_LABEL, ''), patterns).split(SEPARATOR)) {
    const name = trimMarks(stripLabel(part, patterns), ':()–—-');
    if (isPerson(name, patterns) && !names.includes(name)) names.push(name);
  }
  return names;
};

/** Whether a text can be the name of a person: capitalised words that are no outlet, desk, label or office. */
export const isPerson = (name: string, patterns: ArticlePatterns): boolean => {
  if (name.length < 3 || name.length > 60 || !NAME.test(name) || DEGREE.test(name)) return false;
  if (domainIn(name) || patterns.desk.test(name) || patterns.office.test(name) || patterns.outletWord.test(name)) return false;
  return !isLabel(name, patterns) && !patterns.words.weekdays.includes(name.toLowerCase());
};

const labelsOf = ({ words }: ArticlePatterns): readonly string[] => [...words.authorLabels, ...words.editorLabels, ...words.reportOpenings];

const isLabel = (text: string, patterns: ArticlePatterns): boolean => labelsOf(patterns).includes(text.toLowerCase());

/** The text behind a label that it opens with, with or without a colon ("Oleh Budi", "Penulis: Budi"). */
export const stripLabel = (text: string, patterns: ArticlePatterns): string => {
  const lower = text.toLowerCase();
  let longest = 0;
  for (const label of labelsOf(patterns)) {
    if (label.length > longest && lower.startsWith(label) && /^(?:\s|:|$)/u.test(lower.slice(label.length))) longest = label.length;
  }
  return text.slice(longest).replace(/^[\s:]+/u, '');
};

/** Drops "Kontributor Kota X" before the name that follows it, and labels left before a name. */
export const withoutRoles = (names: readonly string[], patterns: ArticlePatterns): string[] => {
  const people = names.filter((name) => stripLabel(name, patterns) === name);
  return people.length > 0 ? people : names.map((name) => stripLabel(name, patterns)).filter((name) => isPerson(name, patterns));
};
