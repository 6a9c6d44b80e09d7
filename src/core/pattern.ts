/**
 * Pieces of regular expression source, shared by the packs.
 * Patterns name letters by the ranges of the Latin script (`A-Za-zÀ-ɏ`): the classes of all scripts (`\p{L}`) have
 * hundreds of ranges, and each use of one costs more to compile than all the rest of a rule.
 */

const SPECIAL_CHARACTERS = '\\^$.*+?()[]{}|/';
const SPECIAL = /[\\^$.*+?()[\]{}|/']/u;

/** How a word of a pack may stand in the text: as given; capitalised or in capitals; any of the three; each letter either way. */
export type Casing = 'as-is' | 'title' | 'any' | 'fold';

/**
 * Source that matches any of the words, always the longest that fits; an apostrophe matches each of its typographic kinds.
 * Words that begin alike share their beginning: that is what keeps the search for many words fast.
 * No words match nothing.
 */
export const anyOf = (words: Iterable<string>, casing: Casing = 'as-is'): string => {
  const forms = new Set<string>();
  for (const word of words) for (const form of formsOf(word, casing)) if (form !== '') forms.add(form);
  if (forms.size === 0) return '(?!)';
  return `(?:${writeBranches([...forms].sort(), casing === 'fold' ? folded : literal)})`;
};

const formsOf = (word: string, casing: Casing): readonly string[] => {
  if (casing === 'as-is') return [word];
  if (casing === 'fold') return [word.toLowerCase()];
  const forms = [word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()];
  return casing === 'any' ? [...forms, word] : forms;
};

/** Source for sorted words: one branch for each character that stands at a depth, what follows it behind it. */
const writeBranches = (words: readonly string[], sign: (character: string) => string): string => {
  const branchesOf = (from: number, to: number, depth: number): string[] => {
    const branches: string[] = [];
    for (let start = from; start < to; ) {
      const head = words[start]?.charAt(depth) ?? '';
      let end = start + 1;
      while (end < to && words[end]?.charAt(depth) === head) end += 1;
      branches.push(sign(head) + tailOf(start, end, depth + 1));
      start = end;
    }
    return branches;
  };
  /** What follows a shared beginning; the word that ends with it is the first, for it is the shortest. */
  const tailOf = (from: number, to: number, depth: number): string => {
    const isOptional = words[from]?.length === depth;
    const rest = isOptional ? from + 1 : from;
    if (rest === to) return '';
    if (to - rest === 1) {
      const only = signAll(words[rest]?.slice(depth) ?? '', sign);
      return isOptional ? `(?:${only})?` : only;
    }
    const branches = branchesOf(rest, to, depth);
    return branches.length === 1 && !isOptional ? branches.join('') : `(?:${branches.join('|')})${isOptional ? '?' : ''}`;
  };
  return branchesOf(0, words.length, 0).join('|');
};

/** Most words have nothing to escape, and packs have thousands of them. */
const signAll = (text: string, sign: (character: string) => string): string => {
  if (sign === literal && !SPECIAL.test(text)) return text;
  let signed = '';
  for (const character of text) signed += sign(character);
  return signed;
};

const literal = (character: string): string => {
  if (character === "'") return "['’‘`]";
  return SPECIAL_CHARACTERS.includes(character) ? `\\${character}` : character;
};

/** Either case without the flag `i`, which makes every class of a pattern dear to compile. */
const folded = (character: string): string => {
  const upper = character.toUpperCase();
  return upper === character || upper.length > 1 ? literal(character) : `[${upper}${character}]`;
};

/** Compiles source with the flags that every rule has. */
export const pattern = (source: string): RegExp => new RegExp(source, 'gu');

/** All matches of a pattern with the flags `gu`. `matchAll` would copy the pattern, and most have no match in most texts. */
export const matchesIn = (text: string, global: RegExp): readonly RegExpExecArray[] => {
  global.lastIndex = 0;
  let match = global.exec(text);
  if (match === null) return NO_MATCHES;
  const matches: RegExpExecArray[] = [];
  while (match !== null) {
    matches.push(match);
    if (match[0] === '') global.lastIndex += (text.codePointAt(match.index) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1;
    match = global.exec(text);
  }
  return matches;
};

const LAST_OF_ONE_UNIT = 0xffff;

const NO_MATCHES: readonly RegExpExecArray[] = [];
