import type { Token } from '../core/tokens.ts';
import { plainLower, type RegionLookup } from './region-lookup.ts';
import { kindOfCode, type RegionKind, type RegionWords } from './region-table.ts';

/** What stands beside a name. */
interface RegionCompany {
  /** The kind that the word before asks for: "Bupati Bandung", "Pemkot Bogor". */
  readonly officeBefore: (tokens: readonly Token[], index: number) => RegionKind | undefined;
  /** A weak name counts beside a word of office or place, before its province, in a dateline, or where the article bears it out. */
  readonly bearsOut: (tokens: readonly Token[], name: { start: number; end: number; isConfirmed: boolean }) => boolean;
  /** After a word of office, and before a comma and a province, a name may be misspelt. */
  readonly asksForRegion: (tokens: readonly Token[], index: number) => boolean;
}

export const regionCompany = (words: RegionWords, lookup: RegionLookup): RegionCompany => {
  const contexts = new Set([...words.contexts, ...Object.keys(words.offices), ...Object.keys(words.kinds)]);

  const officeBefore = (tokens: readonly Token[], index: number): RegionKind | undefined => {
    // "Kejaksaan Tinggi ([Kajati]) Bengkulu", "Kab. X": behind a bracket or a stop.
    const mark = tokens[index - 1]?.text;
    const before = mark === '.' || mark === ')' ? tokens[index - 2] : tokens[index - 1];
    if (before?.kind !== 'word') return undefined;
    const word = plainLower(before);
    return words.offices[word] ?? words.kinds[word];
  };

  const isBeforeProvince = (tokens: readonly Token[], end: number): boolean => {
    if (tokens[end]?.text !== ',') return false;
    const next = lookup.name(tokens, end + 1);
    return next !== undefined && next.from !== 'c' && next.codes.some((code) => kindOfCode(code) === 'province');
  };

  return {
    officeBefore,
    bearsOut: (tokens, { start, end, isConfirmed }) => {
      const before = tokens[start - 1];
      const after = tokens[end];
      const runsOn = after?.kind === 'word' && after.shape !== 'lower' && !lookup.name(tokens, end);
      const isBody = before?.kind === 'word' && contexts.has(plainLower(before));
      if (runsOn && officeBefore(tokens, start) === undefined && !(isConfirmed && isBody)) return false;
      if (isBody || (before?.kind === 'word' && before.shape === 'ALL' && before.text.length > 2)) return true;
      if (isBeforeProvince(tokens, end)) return true;
      if (tokens[start]?.shape === 'ALL' && after !== undefined && /^[-–—,(|]$/u.test(after.text) && before?.shape !== 'ALL') return true;
      return opensLine(before, after) || (isConfirmed && (before?.kind !== 'word' || before.shape === 'lower'));
    },
    asksForRegion: (tokens, index) => {
      const before = tokens[index - 1]?.lower ?? '';
      if (words.localities.includes(before)) return false;
      const office = words.offices[before];
      return (office !== undefined && office !== 'district') || isBeforeProvince(tokens, index + 1);
    },
  };
};

/** "Pati – MTsN 1 Pati …": a line that begins with a place and a dash is a dateline. */
const opensLine = (before: Token | undefined, after: Token | undefined): boolean =>
  (before === undefined || before.text === '\n') && after !== undefined && /^[-–—]$/u.test(after.text);
