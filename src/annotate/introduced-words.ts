import type { Token } from '../core/tokens.ts';
import type { OfficeLexicon } from './office-lexicon.ts';
import type { AgencyOpener } from './office-words.ts';

/** "Universitas Tadulako (Untad)": one word in brackets, made of the letters of the words before it; "(Dirjen Saintek)": an office. */
export const introducedWords = (tokens: readonly Token[], lexicon: OfficeLexicon): Map<string, AgencyOpener | undefined> => {
  const words = new Map<string, AgencyOpener | undefined>();
  tokens.forEach((token, at) => {
    if (token.text !== '(') return;
    const head = lexicon.positions.match(tokens, at + 1);
    const from = at + 1 + (head?.length ?? 0);
    const inner = tokens[from];
    if (inner?.kind !== 'word' || tokens[from + 1]?.text !== ')' || inner.shape === 'lower') return;
    if (head) words.set(inner.lower, undefined);
    else if (isDrawnFrom(inner.lower, tokens.slice(Math.max(0, at - 9), at))) words.set(inner.lower, openerBefore(tokens, at, lexicon));
  });
  for (const [word, opener] of headedWords(tokens, lexicon)) if (!words.has(word)) words.set(word, opener);
  return words;
};

const MIN_LETTERS = 3;
const MOST_OFFICE = 4;

/** "the Rector of UMT": letters that somebody is said to head are short for a body. */
const headedWords = (tokens: readonly Token[], lexicon: OfficeLexicon): (readonly [string, AgencyOpener])[] => {
  const links = lexicon.headLast?.bodyLinks;
  if (!links) return [];
  return tokens.flatMap((token, at) => {
    const isShort = token.shape === 'ALL' && token.text.length >= MIN_LETTERS && tokens[at + 1]?.shape !== 'Upper';
    if (!isShort || !links.has(tokens[at - 1]?.lower ?? '') || lexicon.openers.match(tokens, at)) return [];
    const end = tokens[at - 2]?.text === ')' ? at - 4 : at - 1;
    const isHead = Array.from({ length: MOST_OFFICE }, (_, i) => i + 1).some((n) => lexicon.positions.match(tokens, end - n)?.length === n);
    return isHead ? [[token.lower, { type: 'organisation', proper: 0, bare: true }] as const] : [];
  });
};

/** The opener of the name that a bracket shortens: the nearest before it whose first letter the bracket begins with. */
const openerBefore = (tokens: readonly Token[], bracket: number, lexicon: OfficeLexicon): AgencyOpener | undefined => {
  const closed = closerBefore(tokens, bracket, lexicon);
  if (closed) return { ...closed, proper: 0, bare: true };
  const letter = tokens[bracket + 1]?.lower[0];
  for (let at = bracket - 1; at >= bracket - 10 && at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === 'punct' && token.text !== ',' && token.text !== ')' && token.text !== '(' && token.text !== '-') return undefined;
    const hit = token?.shape === 'lower' ? undefined : lexicon.openers.match(tokens, at);
    if (hit && token?.lower[0] === letter) return { ...hit.value, proper: 0, bare: true };
  }
  return undefined;
};

/** "Hillside Teachers Foundation (HTF)": the word right before the bracket that says what the body is. */
const closerBefore = (tokens: readonly Token[], bracket: number, { headLast }: OfficeLexicon): AgencyOpener | undefined => {
  for (let length = MOST_CLOSER; headLast && length > 0; length--) {
    const at = bracket - length;
    const hit = tokens[at]?.shape === 'lower' ? undefined : headLast.closers.match(tokens, at);
    if (hit?.length === length) return hit.value;
  }
  return undefined;
};

const MOST_CLOSER = 4;

/** Its letters come, in order, from the capitalised words before the bracket, and its first from the first letter of one. */
const isDrawnFrom = (short: string, before: readonly Token[]): boolean => {
  const source = before.filter((t) => t.shape !== 'lower' && t.kind === 'word').map((t) => t.lower);
  for (let from = 0; from < source.length; from++) {
    if (source[from]?.[0] !== short[0] || source.length - from < 2) continue;
    let i = 0;
    for (const letter of source.slice(from).join('')) if (letter === short[i]) i++;
    if (i === short.length) return true;
  }
  return false;
};
