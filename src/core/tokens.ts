import type { Span } from './span.ts';

export type TokenKind = 'word' | 'number' | 'punct';

/**
 * A word, number, mark of punctuation or line break; offsets are UTF-16 code units.
 * Words that were glued together ("BupatiBanyuwangi") are separate tokens that touch.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** For words: `Upper` (Bupati), `ALL` (DPRD, two letters or more), `lower`, `Mixed` (LLDikti, TPS3R). */
  readonly shape: 'Upper' | 'ALL' | 'lower' | 'Mixed' | 'none';
  /** True where this token was cut off the one before it. */
  readonly glued: boolean;
}

/** Words that the press glues to the end of a capitalised one ("Siraitatau"); data of a language. */
export interface TokenizeOptions {
  /** An offset at which a word is cut ("Bekasi-Menteri", where the dateline ends). */
  readonly breakAt?: number;
  readonly gluedTails?: readonly string[];
  /** A prefix that the press writes apart from its verb, with those verbs ("di pimpin" for "dipimpin"). */
  readonly cutPrefix?: { readonly prefix: string; readonly stems: ReadonlySet<string> };
}

const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘`-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}+)?|\n|[^\s\p{L}\p{N}]/gu;
const CAMEL = /(?<=[\p{Ll}]{3})(?=\p{Lu}\p{Ll}{2})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{3})/gu;
const WORD = /^\p{L}/u;
const NUMBER = /^\p{N}/u;

/** Cuts a text into tokens, in order; white space is left out. */
export const tokenize = (text: string, options: TokenizeOptions = {}): Token[] => {
  const tails = options.gluedTails ?? [];
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = WORD.test(match[0]) ? 'word' : NUMBER.test(match[0]) ? 'number' : 'punct';
    if (kind !== 'word') {
      tokens.push(makeToken(match[0], match.index, kind, false));
      continue;
    }
    const head = cutHead(tokens.at(-1), match[0], options.cutPrefix);
    if (head) {
      tokens[tokens.length - 1] = joinCut(head, text.slice(head.start, match.index + match[0].length), match[0]);
      continue;
    }
    let at = match.index;
    for (const [i, part] of splitGlued(cutAt(match, options.breakAt), tails).entries()) {
      tokens.push(makeToken(part, at, kind, i > 0));
      at += part.length;
    }
  }
  return tokens;
};

/** The token before a word, where it is the prefix that was cut off it. */
const cutHead = (before: Token | undefined, word: string, cut: TokenizeOptions['cutPrefix']): Token | undefined =>
  cut && before?.lower === cut.prefix && cut.stems.has(word.toLowerCase()) ? before : undefined;

/** One token over both, read as the word that was meant. */
const joinCut = (head: Token, text: string, stem: string): Token => ({
  ...makeToken(text, head.start, 'word', head.glued),
  lower: head.lower + stem.toLowerCase(),
});

const makeToken = (text: string, start: number, kind: TokenKind, glued: boolean): Token => ({
  text,
  lower: text.toLowerCase(),
  kind,
  shape: kind === 'word' ? shapeOf(text) : 'none',
  start,
  end: start + text.length,
  glued,
});

const shapeOf = (word: string): Token['shape'] => {
  if (word === word.toLowerCase()) return 'lower';
  const first = word[0] ?? '';
  if (first === first.toLowerCase()) return 'Mixed';
  const rest = word.slice(1);
  if (rest === '' || rest === rest.toLowerCase()) return 'Upper';
  if (word === word.toUpperCase()) return 'ALL';
  return /^\p{Lu}\p{Ll}+(?:['’‘`-]\p{Lu}?\p{Ll}*)+$/u.test(word) ? 'Upper' : 'Mixed';
};

const splitGlued = (words: readonly string[], tails: readonly string[]): readonly string[] =>
  words.every(isWhole) ? words : words.flatMap((word) => word.split(CAMEL)).flatMap((part) => splitTail(part, tails));

/** Most words are small, and nothing is glued to them. */
const isWhole = (word: string): boolean => word === word.toLowerCase();

/** The word in two where the offset lies inside of it. */
const cutAt = (match: RegExpExecArray, offset: number | undefined): string[] => {
  const inside = offset === undefined ? 0 : offset - match.index;
  return inside > 0 && inside < match[0].length ? [match[0].slice(0, inside), match[0].slice(inside)] : [match[0]];
};

/** Only a capitalised word of some length is cut: "Siraitatau" is, "Ramadan" is not. */
const splitTail = (word: string, tails: readonly string[]): string[] => {
  if (tails.length === 0 || word.length < 8 || shapeOf(word) !== 'Upper') return [word];
  const tail = tails.find((t) => word.endsWith(t) && word.length - t.length >= 4);
  return tail ? [word.slice(0, -tail.length), tail] : [word];
};
