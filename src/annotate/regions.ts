import type { Mark } from '../core/overlap.ts';
import type { Token } from '../core/tokens.ts';
import { type ArticleRegions, NO_ARTICLE, type RegionFind, type RegionMatcher, regionMatcher } from './region-match.ts';
import { makeRegionTable, type RegionWords, regionOfCode } from './region-table.ts';
import type { RegionHit, RegionValue } from './region-value.ts';

export type RegionMark = Mark<RegionValue>;

/** The regions of one token list. */
export interface TextRegions {
  /** The region whose words begin at the token, settled by the whole text. */
  readonly at: (index: number) => RegionHit | undefined;
  /** In the order of the text, none inside of another. */
  readonly marks: readonly RegionMark[];
}

export interface RegionFinder {
  /** Reads all regions of a text; the first call decodes the register. */
  readonly read: (tokens: readonly Token[]) => TextRegions;
  /** The region whose words begin at the token, by the words beside it alone. */
  readonly match: (tokens: readonly Token[], index: number) => RegionHit | undefined;
  /** The region with a Kemendagri code (`73`, `73.71`). */
  readonly byCode: (code: string) => RegionValue | undefined;
}

/** Makes the finder of a language; nothing is decoded before its first use. */
export const regionFinder = (words: RegionWords): RegionFinder => {
  let matcher: RegionMatcher | undefined;
  const load = (): RegionMatcher => {
    matcher ??= regionMatcher(words, makeRegionTable(words));
    return matcher;
  };
  return {
    read: (tokens) => readRegions(tokens, load(), words),
    match: (tokens, index) => load().match(tokens, index, NO_ARTICLE),
    byCode: (code) => regionOfCode(words, code),
  };
};

interface Place {
  readonly index: number;
  readonly find: RegionFind;
}

/** One pass finds what is sure; a second reads on with that. */
const readRegions = (tokens: readonly Token[], matcher: RegionMatcher, words: RegionWords): TextRegions => {
  const article = settleArticle(tokens, sweep(tokens, matcher, NO_ARTICLE));
  const places = sweep(tokens, matcher, article);
  const settled = places.map((place, i): Place => ({ ...place, find: { ...place.find, value: settleInApposition(place, places[i - 1]) } }));
  const byIndex = new Map(settled.map(({ index, find }) => [index, find]));
  return {
    at: (index) => byIndex.get(index) ?? matcher.match(tokens, index, article),
    marks: settled.map((place) => markOf(tokens, place, words.rules)),
  };
};

const sweep = (tokens: readonly Token[], matcher: RegionMatcher, article: ArticleRegions): Place[] => {
  const places: Place[] = [];
  let index = 0;
  while (index < tokens.length) {
    const find =
      matcher.match(tokens, index, article) ?? (article === NO_ARTICLE ? undefined : matcher.matchBareDistrict(tokens, index, article));
    if (find) places.push({ index, find });
    index += find?.length ?? 1;
  }
  return places;
};

const settleArticle = (tokens: readonly Token[], places: readonly Place[]): ArticleRegions => {
  const codes = new Set<string>();
  const confirmed = new Set<string>();
  const aliases = new Map<string, RegionFind>();
  for (const { index, find } of places) {
    const alias = find.isOpen ? undefined : aliasBehind(tokens, index, find);
    if (alias !== undefined)
      aliases.set(alias, { ...find, length: 1, surplus: 0, form: 'other-name', value: { ...find.value, explicit: false } });
    confirmed.add(find.key);
    if (find.isOpen || find.value.code === undefined || find.value.level === 'town') continue;
    codes.add(find.value.code);
  }
  return { codes, confirmed, aliases };
};

/** "Ogan Ilir (OI)": one word in brackets behind a region, all in capitals and made of the first letters of its words. */
const aliasBehind = (tokens: readonly Token[], index: number, find: RegionFind): string | undefined => {
  const end = index + find.length;
  const short = tokens[end + 1];
  if (tokens[end]?.text !== '(' || short?.shape !== 'ALL' || tokens[end + 2]?.text !== ')') return undefined;
  const initials = tokens
    .slice(index, end)
    .map((t) => t.lower.charAt(0))
    .join('');
  return initials.endsWith(short.lower) ? short.lower : undefined;
};

/** "Bone Bolango, Gorontalo": of several that bear the name, the province that holds the region before the comma. */
const settleInApposition = ({ find, index }: Place, before: Place | undefined): RegionValue => {
  const { value } = find;
  const province = before?.find.value.code?.slice(0, 2);
  if (!value.alternatives || !before || province === undefined || before.find.value.level === 'province') return value;
  const isNext = before.index + before.find.length + 1 === index;
  if (!isNext || !value.alternatives.includes(province)) return value;
  const { alternatives: _, province: name, ...rest } = value;
  return { ...rest, code: province, name: name ?? rest.name, ...(name !== undefined && { province: name }), level: 'province' };
};

const markOf = (tokens: readonly Token[], { index, find }: Place, rules: string): RegionMark => ({
  start: tokens[index]?.start ?? 0,
  end: (tokens[index + find.length - 1]?.end ?? 0) - find.surplus,
  rule: `${rules}/${find.form}`,
  rank: 0,
  value: find.value,
});
