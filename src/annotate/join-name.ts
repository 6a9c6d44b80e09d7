import type { Token } from '../core/tokens.ts';

/** The words of a name with single spaces, stops kept where they stand. */
export const joinName = (tokens: readonly Token[], from: number, end: number): string => {
  let name = '';
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (!token) break;
    const apart =
      at > from && (token.kind === 'word' || token.kind === 'number') && (token.start > (tokens[at - 1]?.end ?? 0) || token.glued);
    name += (apart ? ' ' : '') + token.text;
  }
  return name;
};
