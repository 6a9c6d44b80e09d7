import type { Token } from '../core/tokens.ts';
import { isOneEditAway } from './date-reader.ts';
import { districtCodes, foldName, headOf, type NameSource, type RegionTable, type RegionWords } from './region-table.ts';

/** A name of the lists that stands in a text. */
export interface Found {
  readonly key: string;
  readonly from: NameSource;
  /** Codes of regions, or of one country. */
  readonly codes: readonly string[];
  /** The token after the name. */
  readonly end: number;
  readonly isTypo: boolean;
  /** Characters at the end of the last token that do not belong to the name ("Bekasi-Menteri"). */
  readonly surplus: number;
}

/** Words run together from a token on. */
export interface Join {
  readonly key: string;
  readonly end: number;
}

/** Finds names of the lists in tokens, with no regard to what stands beside them. */
export interface RegionLookup {
  /** The longest name that begins at the token. */
  readonly name: (tokens: readonly Token[], index: number) => Found | undefined;
  /** A long name of the register written small: "kota manado". */
  readonly small: (tokens: readonly Token[], index: number) => Found | undefined;
  /** A long name of the register that the word at the token misses by one letter; none where several are as near. */
  readonly misspelt: (tokens: readonly Token[], index: number) => Found | undefined;
  /** The longest name of a district that begins at the token, with the regencies that have one. */
  readonly district: (tokens: readonly Token[], index: number) => (Join & { readonly codes: readonly string[] }) | undefined;
}

/** Most words that a region's name has. */
const LONGEST = 5;
/** Letters of a name in which one slip is forgiven. */
const LONG_NAME = 6;
/** Words, and letters, of a name that is read where it is written small. */
const SMALL_PARTS = 3;
const SMALL_NAME = 5;
const PUNCTUATED = /['’‘`-]/u;

export const regionLookup = (words: RegionWords, table: RegionTable): RegionLookup => {
  const { districts } = words.register;
  const slips = slipFinder(table);
  const cache = new WeakMap<readonly Token[], (Found | null | undefined)[]>();
  const keyOf = (token: Token): string => {
    const lower = plainLower(token);
    return words.expansions[lower] ?? (PUNCTUATED.test(lower) ? foldName(lower) : lower);
  };

  /** One word, two, and so on, while they can belong to one name. */
  const joinsAt = (tokens: readonly Token[], index: number): Join[] => {
    const joins: Join[] = [];
    let key = '';
    let at = index;
    for (let count = 0; count < LONGEST; count++) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'punct' || (token.kind === 'number' && token.text.length > 2)) break;
      const isJoiner = token.shape === 'lower' && count > 0 && words.joiners.includes(token.lower);
      if (token.shape === 'lower' && !isJoiner && !(count > 0 && words.smallParts?.includes(token.lower))) break;
      key += keyOf(token);
      at++;
      if (!isJoiner) joins.push({ key, end: at });
      if (isAbbreviated(tokens, at)) at++;
    }
    return joins;
  };

  /** A dateline whose dash stands close: "Bekasi-Menteri". */
  const beforeHyphen = (token: Token, index: number): Found | undefined => {
    const at = token.text.indexOf('-');
    const isCapital = /^[A-ZÀ-Þ]/u.test(token.text.slice(at + 1));
    const key = at < 4 || !isCapital ? '' : foldName(token.text.slice(0, at));
    const packed = table.weak.has(key) ? undefined : table.names.get(key);
    return packed === undefined ? undefined : { key, end: index + 1, isTypo: false, surplus: token.text.length - at, ...unpack(packed) };
  };

  const findName = (tokens: readonly Token[], index: number): Found | undefined => {
    const token = tokens[index];
    if (token === undefined || token.shape === 'lower' || token.kind === 'punct') return undefined;
    const first = keyOf(token);
    if (first.length >= 4 && !table.heads.has(headOf(first))) return undefined;
    let found: Found | undefined;
    for (const { key, end } of joinsAt(tokens, index)) {
      const packed = table.names.get(key);
      if (packed === undefined || (table.capitals.has(key) && token.shape !== 'ALL' && end === index + 1)) continue;
      found = { key, end, isTypo: false, surplus: 0, ...unpack(packed) };
    }
    return found ?? beforeHyphen(token, index);
  };

  return {
    name: (tokens, index) => {
      let known = cache.get(tokens);
      if (!known) {
        known = new Array<Found | null | undefined>(tokens.length);
        cache.set(tokens, known);
      }
      const cached = known[index];
      if (cached !== undefined) return cached ?? undefined;
      const found = findName(tokens, index);
      known[index] = found ?? null;
      return found;
    },
    small: (tokens, index) => {
      let key = '';
      let found: Found | undefined;
      for (let end = index; end < index + SMALL_PARTS && tokens[end]?.shape === 'lower'; end++) {
        key += tokens[end]?.lower ?? '';
        const packed = key.length < SMALL_NAME || table.weak.has(key) ? undefined : table.names.get(key);
        if (packed?.startsWith('r')) found = { key, end: end + 1, isTypo: false, surplus: 0, ...unpack(packed) };
      }
      return found;
    },
    misspelt: (tokens, index) => {
      const token = tokens[index];
      if (token?.shape !== 'Upper' || token.text.length < LONG_NAME) return undefined;
      const key = foldName(token.text);
      if (districtCodes(districts, key).length > 0) return undefined;
      const only = slips(key);
      return only && { key: only[0], end: index + 1, isTypo: true, surplus: 0, ...unpack(only[1]) };
    },
    district: (tokens, index) => {
      for (const join of joinsAt(tokens, index).reverse()) {
        const codes = districtCodes(districts, join.key);
        if (codes.length > 0) return { ...join, codes };
      }
      return undefined;
    },
  };
};

type Entry = readonly [name: string, packed: string];

/** Tells the only name of the register that a word misses by one letter, with its codes. */
const slipFinder = ({ names }: RegionTable): ((key: string) => Entry | undefined) => {
  let byLetter: ReadonlyMap<string, readonly Entry[]> | undefined;
  return (key) => {
    byLetter ??= longNames(names);
    let only: Entry | undefined;
    for (const entry of byLetter.get(key.charAt(0)) ?? []) {
      if (Math.abs(entry[0].length - key.length) > 1 || !isOneEditAway(entry[0], key)) continue;
      if (only) return undefined;
      only = entry;
    }
    return only;
  };
};

/** The long names of the register by their first letter, in which no slip is forgiven. */
const longNames = (names: RegionTable['names']): ReadonlyMap<string, readonly Entry[]> => {
  const byLetter = new Map<string, Entry[]>();
  for (const entry of names) {
    if (entry[0].length < LONG_NAME || !entry[1].startsWith('r')) continue;
    const list = byLetter.get(entry[0].charAt(0));
    if (list) list.push(entry);
    else byLetter.set(entry[0].charAt(0), [entry]);
  }
  return byLetter;
};

/** "Kep. Selayar", "D.I. Yogyakarta": a stop that belongs to the short word before it. */
const isAbbreviated = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const stop = tokens[at];
  return (
    stop?.text === '.' && before !== undefined && before.text.length <= 4 && stop.start === before.end && tokens[at + 1]?.kind === 'word'
  );
};

const unpack = (packed: string): { from: NameSource; codes: readonly string[] } => {
  const from = packed.charAt(0);
  return { from: from === 'a' || from === 't' || from === 'c' ? from : 'r', codes: packed.slice(1).split(',') };
};

/** "se-Sulsel" is Sulsel. */
export const plainLower = (token: Token): string => (token.lower.startsWith('se-') ? token.lower.slice(3) : token.lower);
