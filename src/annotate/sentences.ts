import type { Span } from '../core/span.ts';
import type { Token } from '../core/tokens.ts';

/** A sentence as a range of tokens; a quote's inner stops end sentences too. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

/** Cuts each block into sentences. `abbreviations` are words (lower case) whose stop ends nothing. */
export const findSentences = (tokens: readonly Token[], blocks: readonly Span[], abbreviations: ReadonlySet<string>): Sentence[] => {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const block of blocks) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < block.start) at++;
    let from = at;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= block.end) {
      at++;
      if (endsSentence(tokens, at - 1, abbreviations)) {
        while (at < tokens.length && isClosing(tokens[at], tokens[at - 1]) && (tokens[at]?.end ?? 0) <= block.end) at++;
        push(sentences, tokens, from, at);
        from = at;
      }
    }
    push(sentences, tokens, from, at);
  }
  return sentences;
};

const push = (sentences: Sentence[], tokens: readonly Token[], from: number, to: number): void => {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first && last && to > from) sentences.push({ from, to, start: first.start, end: last.end });
};

/** A closing mark or bracket that touches the stop. */
const isClosing = (token: Token | undefined, before: Token | undefined): boolean =>
  token !== undefined && before !== undefined && token.start === before.end && /^["”»’')\]]$/u.test(token.text);

const endsSentence = (tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean => {
  const token = tokens[at];
  if (!token || !/^[.?!…]$/u.test(token.text)) return false;
  if (token.text !== '.') return !isMidQuote(tokens, at);
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!next) return true;
  if (before?.kind === 'word' && before.end === token.start && isAbbreviation(before, next, abbreviations)) return false;
  if (next.kind === 'word' && next.shape === 'lower' && next.start === token.end) return false;
  if (next.kind === 'word' && next.start === token.end && isChained(tokens, at)) return false;
  if (before?.kind === 'number' && next.kind === 'number') return false;
  return next.shape !== 'lower';
};

/** "M.Si.M": short parts with stops, none apart from the next. */
const isChained = (tokens: readonly Token[], stop: number): boolean => {
  const [link, part] = [tokens[stop - 2], tokens[stop - 1]];
  return link?.text === '.' && part !== undefined && part.text.length <= 3 && link.end === part.start && part.end === tokens[stop]?.start;
};

/** "Apa lagi?" tanya dia: the sentence goes on in small letters. */
const isMidQuote = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && next.kind === 'word' && next.shape === 'lower';
};

const isAbbreviation = (before: Token, next: Token, abbreviations: ReadonlySet<string>): boolean => {
  if (/^\p{Lu}$/u.test(before.text)) return true;
  if (abbreviations.has(before.lower)) return true;
  // "Sp.KK": a part of a degree.
  if (before.text.length === 2 && before.shape === 'Upper' && next.start === before.end + 1) return true;
  // "S.Sos.", "M.Si.," inside a name: a comma follows.
  return next.text === ',';
};
