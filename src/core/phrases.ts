import type { Token } from './tokens.ts';

/** Looks up fixed phrases over tokens, longest first, in one step a token. */
export interface PhraseTable<T> {
  /** The longest phrase that begins at token `index`; `length` counts tokens. `undefined` where none does. */
  readonly match: (tokens: readonly Token[], index: number) => { readonly length: number; readonly value: T } | undefined;
}

/**
 * Phrases are given in lower case with single spaces; a full stop in a phrase is optional in the text.
 * With `stops`, or where the phrase itself ends in one, a full stop that touches the last word is taken in ("Dr.", "PT.").
 */
export const phraseTable = <T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  options: { readonly stops?: boolean } = {},
): PhraseTable<T> => {
  let byFirst: PhraseIndex<T> | undefined;
  return {
    match: (tokens, index) => {
      byFirst ??= indexPhrases(entries);
      for (const { words, stop, value } of byFirst.get(tokens[index]?.lower ?? '') ?? []) {
        const length = matchWords(tokens, index, words, stop || options.stops === true);
        if (length > 0) return { length, value };
      }
      return undefined;
    },
  };
};

type PhraseIndex<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly stop: boolean; readonly value: T }[]>;

/** Made when a table is first asked: most runs read one language of those that are known. */
const indexPhrases = <T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> => {
  const byFirst = new Map<string, { words: string[]; stop: boolean; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.replaceAll('.', '').split(' ').filter(Boolean);
    const first = words[0];
    const stop = phrase.endsWith('.');
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push({ words, stop, value });
    else byFirst.set(first, [{ words, stop, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length || Number(b.stop) - Number(a.stop));
  return byFirst;
};

/** How many tokens the words take up from `index`; 0 where they do not stand there. */
const matchWords = (tokens: readonly Token[], index: number, words: readonly string[], stops: boolean): number => {
  let at = index;
  for (const word of words) {
    if (at > index && isMark(tokens[at])) at++;
    if (tokens[at]?.lower !== word) return 0;
    at++;
  }
  if (stops && isMark(tokens[at]) && tokens[at - 1]?.end === tokens[at]?.start) at++;
  return at - index;
};

/** What ends a short form: "Dr.", "Dato'". */
const isMark = (token: Token | undefined): boolean => token?.text === '.' || token?.text === "'" || token?.text === '’';
