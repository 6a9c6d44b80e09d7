/**
 * Pieces of regular expression source, shared by the packs.
 * Patterns name letters by the ranges of the Latin script (`A-Za-zÀ-ɏ`): the classes of all scripts (`\p{L}`) have
 * hundreds of ranges, and each use of one costs more to compile than all the rest of a rule.
 */

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;

export const escapePattern = (text: string): string => text.replace(SPECIAL, '\\$&');

/** How a word of a pack may stand in the text: as given; capitalised or in capitals; any of the three. */
export type Casing = 'as-is' | 'title' | 'any';

/**
 * Source that matches any of the words, always the longest that fits; an apostrophe matches each of its typographic kinds.
 * Words that begin alike share their beginning: that is what keeps the search for many words fast.
 */
export const anyOf = (words: Iterable<string>, casing: Casing = 'as-is'): string => {
  const forms = new Set([...words].flatMap((word) => formsOf(word, casing)));
  return `(?:${branchesOf([...forms].sort()).join('|')})`;
};

const formsOf = (word: string, casing: Casing): string[] => {
  if (casing === 'as-is') return [word];
  const forms = [word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()];
  return casing === 'any' ? [...forms, word] : forms;
};

/** One branch for each first letter; `rests` of one letter are the words that begin with it. */
const branchesOf = (words: readonly string[]): string[] => {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const head = word.slice(0, 1);
    const group = groups.get(head);
    if (group) group.push(word.slice(1));
    else groups.set(head, [word.slice(1)]);
  }
  return [...groups].map(([head, rests]) => literal(head) + tailOf(rests));
};

const tailOf = (rests: readonly string[]): string => {
  const longer = rests.filter((rest) => rest !== '');
  if (longer.length === 0) return '';
  const only = longer.length === 1 ? longer[0] : undefined;
  const isOptional = longer.length < rests.length;
  if (only !== undefined) return isOptional ? `(?:${literal(only)})?` : literal(only);
  const branches = branchesOf(longer);
  return branches.length === 1 && !isOptional ? branches.join('') : `(?:${branches.join('|')})${isOptional ? '?' : ''}`;
};

const literal = (text: string): string => escapePattern(text).replaceAll("'", "['’‘`]");

/** Compiles source with the flags that every rule has. */
export const pattern = (source: string): RegExp => new RegExp(source, 'gu');
