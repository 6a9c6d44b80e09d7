import { countBefore } from './search.ts';
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

const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘`-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}+)?|\n|[^\s\p{L}\p{N}]/uy;
const CAMEL = /(?<=[\p{Ll}]{3})(?=\p{Lu}\p{Ll}{2})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{3})/gu;
const WORD = /^\p{L}/u;
const NUMBER = /^\p{N}/u;

/** Cuts a text into tokens, in order; white space is left out. */
export const tokenize = (text: string, options: TokenizeOptions = {}): Token[] => {
  const { gluedTails: tails = [], cutPrefix, breakAt = -1 } = options;
  const endings = new Set(tails.map((tail) => tail.slice(-ENDING)));
  const tokens: Token[] = [];
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = endOfToken(text, at);
    if (end < 0) {
      end = at + 1;
      continue;
    }
    const word = text.slice(at, end);
    const look = lookOf(word);
    if (look.kind !== 'word') {
      tokens.push(makeToken(word, at, false, look));
      continue;
    }
    const head = cutPrefix && cutHead(tokens.at(-1), look.lower, cutPrefix);
    if (head) tokens[tokens.length - 1] = joinCut(head, text.slice(head.start, end), look.lower);
    else if (isWhole(word, look, endings) && (breakAt <= at || breakAt >= end)) tokens.push(makeToken(word, at, false, look));
    else pushParts(tokens, splitGlued(cutAt(word, breakAt - at), tails), at);
  }
  return tokens;
};

const [SPACE, COMMA, STOP, LINE_END] = [0x20, 0x2c, 0x2e, 0x0a];
const [SMALL_A, SMALL_Z, CAPITAL_A, CAPITAL_Z] = [0x61, 0x7a, 0x41, 0x5a];

/** Where the token that stands at an offset ends; -1 for white space. */
const endOfToken = (text: string, at: number): number => {
  if (text.charCodeAt(at) === SPACE) return -1;
  const end = endOfPlainWord(text, at);
  if (end > at) return end;
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : -1;
};

/** Where a word of the letters A to Z ends, before a space or a mark that no word goes on with; the offset itself for any other token. */
const endOfPlainWord = (text: string, at: number): number => {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  return next === SPACE || next === COMMA || next === STOP || next === LINE_END ? end : at;
};

const isPlainLetter = (code: number): boolean => (code >= SMALL_A && code <= SMALL_Z) || (code >= CAPITAL_A && code <= CAPITAL_Z);

/** Most words are small but for their first letter, and nothing is glued to them. */
const isWhole = (word: string, { shape, isPlain }: Look, endings: ReadonlySet<string>): boolean =>
  shape === 'lower' || (isPlain && (word.length < MIN_GLUED || !endings.has(word.slice(-ENDING))));

const pushParts = (tokens: Token[], parts: readonly string[], start: number): void => {
  let at = start;
  for (const [i, part] of parts.entries()) {
    tokens.push(makeToken(part, at, i > 0, lookOf(part)));
    at += part.length;
  }
};

/** The token before a word, where it is the prefix that was cut off it. */
const cutHead = (before: Token | undefined, lower: string, cut: NonNullable<TokenizeOptions['cutPrefix']>): Token | undefined =>
  before?.lower === cut.prefix && cut.stems.has(lower) ? before : undefined;

/** One token over both, read as the word that was meant. */
const joinCut = (head: Token, text: string, stem: string): Token => ({
  ...makeToken(text, head.start, head.glued, lookOf(text)),
  kind: 'word',
  lower: head.lower + stem,
});

interface Look extends Pick<Token, 'lower' | 'kind' | 'shape'> {
  /** No capital stands behind the first letter. */
  readonly isPlain: boolean;
}

/** What words of a text look like, by the word: a few hundred words are most of every text. */
const looks = new Map<string, Look>();
const MAX_LOOKS = 20_000;
/** Longer words may be kept by the engine as a view of the whole text. */
const MAX_LOOK_LENGTH = 12;

const lookOf = (word: string): Look => {
  const known = looks.get(word);
  if (known) return known;
  const look = lookAt(word);
  // Of numbers there is no end.
  if (word.length <= MAX_LOOK_LENGTH && look.kind !== 'number') {
    if (looks.size === MAX_LOOKS) looks.clear();
    looks.set(word, look);
  }
  return look;
};

const lookAt = (word: string): Look => {
  const lower = word.toLowerCase();
  const isPlain = word.slice(1) === lower.slice(1);
  if (WORD.test(word)) return { lower, kind: 'word', shape: shapeOf(word, lower), isPlain };
  return { lower, kind: NUMBER.test(word) ? 'number' : 'punct', shape: 'none', isPlain };
};

const makeToken = (text: string, start: number, glued: boolean, { lower, kind, shape }: Look): Token => ({
  text,
  lower,
  kind,
  shape,
  start,
  end: start + text.length,
  glued,
});

const shapeOf = (word: string, lower: string): Token['shape'] => {
  if (word === lower) return 'lower';
  if (word[0] === lower[0]) return 'Mixed';
  if (word.length === 1 || word.slice(1) === lower.slice(1)) return 'Upper';
  if (word === word.toUpperCase()) return 'ALL';
  return /^\p{Lu}\p{Ll}+(?:['’‘`-]\p{Lu}?\p{Ll}*)+$/u.test(word) ? 'Upper' : 'Mixed';
};

const splitGlued = (words: readonly string[], tails: readonly string[]): readonly string[] =>
  words.flatMap((word) => (lookOf(word).isPlain ? word : word.split(CAMEL))).flatMap((part) => splitTail(part, tails));

/** The word in two where the offset lies inside of it. */
const cutAt = (word: string, inside: number): string[] =>
  inside > 0 && inside < word.length ? [word.slice(0, inside), word.slice(inside)] : [word];

const MIN_GLUED = 8;
/** Letters at the end of a word by which most are told from those with a glued tail. */
const ENDING = 2;

/** Only a capitalised word of some length is cut: "Siraitatau" is, "Ramadan" is not. */
const splitTail = (word: string, tails: readonly string[]): string[] => {
  if (tails.length === 0 || word.length < MIN_GLUED || lookOf(word).shape !== 'Upper') return [word];
  const tail = tails.find((t) => word.endsWith(t) && word.length - t.length >= 4);
  return tail ? [word.slice(0, -tail.length), tail] : [word];
};

/** How many tokens begin before the offset: the index of the first that does not. */
export const tokensBefore = (tokens: readonly Token[], offset: number): number => countBefore(tokens, ({ start }) => start < offset);

/** The index of the first token that begins at the offset or behind it; -1 where none does. */
export const tokenFrom = (tokens: readonly Token[], offset: number): number => {
  const index = tokensBefore(tokens, offset);
  return index < tokens.length ? index : -1;
};

/** The tokens inside of a span. */
export const tokensWithin = (tokens: readonly Token[], { start, end }: Span): Token[] => {
  const from = tokenFrom(tokens, start);
  if (from < 0) return [];
  let to = from;
  while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to++;
  return tokens.slice(from, to);
};
