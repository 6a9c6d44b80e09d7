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
  return words;
};

/** The opener of the name that a bracket shortens: the nearest before it whose first letter the bracket begins with. */
const openerBefore = (tokens: readonly Token[], bracket: number, lexicon: OfficeLexicon): AgencyOpener | undefined => {
  const letter = tokens[bracket + 1]?.lower[0];
  for (let at = bracket - 1; at >= bracket - 10 && at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === 'punct' && token.text !== ',' && token.text !== ')' && token.text !== '(' && token.text !== '-') return undefined;
    const hit = token?.shape === 'lower' ? undefined : lexicon.openers.match(tokens, at);
    if (hit && token?.lower[0] === letter) return { ...hit.value, proper: 0, bare: true };
  }
  return undefined;
};

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
