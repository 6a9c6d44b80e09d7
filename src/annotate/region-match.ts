import type { Token } from '../core/tokens.ts';
import { regionCompany } from './region-company.ts';
import { type Found, plainLower, regionLookup } from './region-lookup.ts';
import { countryOfCode, kindOfCode, type RegionTable, type RegionWords, regionOfCode } from './region-table.ts';
import type { RegionHit, RegionValue } from './region-value.ts';

/** What the rest of an article settles: which of two regions a bare name means, which weak names are regions here. */
export interface ArticleRegions {
  /** Codes of the regions that the article names beyond doubt. */
  readonly codes: ReadonlySet<string>;
  /** Folded names that stood in sure company. */
  readonly confirmed: ReadonlySet<string>;
  /** Short forms that brackets introduce ("Ogan Ilir (OI)"), lower case. */
  readonly aliases: ReadonlyMap<string, RegionFind>;
}

/** A hit, and how it was found. */
export interface RegionFind extends RegionHit {
  readonly form: 'kind-and-name' | 'name' | 'other-name' | 'town' | 'country' | 'district' | 'misspelt';
  readonly key: string;
  /** Nothing in the text tells which of the alternatives is meant. */
  readonly isOpen: boolean;
  /** Characters at the end of the last token that do not belong to the region. */
  readonly surplus: number;
}

/** The regions at positions of a token list. */
export interface RegionMatcher {
  /** The region whose words begin at the token; `undefined` where none does. */
  readonly match: (tokens: readonly Token[], index: number, article: ArticleRegions) => RegionFind | undefined;
  /** A district's name alone, after a word of place; only where one regency can be meant. */
  readonly matchBareDistrict: (tokens: readonly Token[], index: number, article: ArticleRegions) => RegionFind | undefined;
}

export const NO_ARTICLE: ArticleRegions = { codes: new Set(), confirmed: new Set(), aliases: new Map() };

/** Letters that the name of a district needs where no word says that it is one. */
const LONG_NAME = 6;

const FORMS = { r: 'name', a: 'other-name', t: 'town', c: 'country' } as const;

export const regionMatcher = (words: RegionWords, table: RegionTable): RegionMatcher => {
  const lookup = regionLookup(words, table);
  const company = regionCompany(words, lookup);
  const kinds = new Map(Object.entries(words.kinds));
  const placeWords = new Set(words.placeWords);

  const matchKind = (tokens: readonly Token[], index: number, article: ArticleRegions): RegionFind | undefined => {
    const token = tokens[index];
    const kind = token && kinds.get(plainLower(token));
    if (kind === undefined) return undefined;
    const from = skipFillers(tokens, index + 1, words.fillers);
    const isSmall = tokens[from]?.shape === 'lower';
    if (isSmall && kind === 'district') return undefined;
    if (kind === 'district') {
      const district = lookup.district(tokens, from);
      return district && findOfDistrict(words, { ...district, length: district.end - index, explicit: true, article });
    }
    const found = isSmall ? lookup.small(tokens, from) : (lookup.name(tokens, from) ?? lookup.misspelt(tokens, from));
    if (!found || found.from === 'c' || (lookup.name(tokens, index)?.end ?? 0) > found.end) return undefined;
    const fitting = found.codes.filter((code) => kindOfCode(code) === kind);
    // "kabupaten madiun": a name that is written small counts where it is of the kind said before it.
    if (isSmall && fitting.length === 0) return undefined;
    const explicit = fitting.length > 0 && found.from !== 't';
    const codes = fitting.length > 0 ? fitting : found.codes;
    const form = found.isTypo ? 'misspelt' : 'kind-and-name';
    return findOfName(words, { found, codes, length: found.end - index, explicit, form, article });
  };

  /** A district of a regency that the article names: after "Camat", or where a town far away has the same name. */
  const matchDistrict = (tokens: readonly Token[], index: number, article: ArticleRegions): RegionFind | undefined => {
    const district = lookup.district(tokens, index);
    const find = district && findOfDistrict(words, { ...district, length: district.end - index, explicit: false, article });
    return find?.isOpen ? undefined : find;
  };

  /** "Muncar District": a district's name before the word for it. */
  const matchDistrictBefore = (tokens: readonly Token[], index: number, article: ArticleRegions): RegionFind | undefined => {
    if (!words.kindsAfter) return undefined;
    const district = lookup.district(tokens, index);
    if (!district || words.kindsAfter[tokens[district.end]?.lower ?? ''] !== 'district') return undefined;
    return findOfDistrict(words, { ...district, length: district.end - index + 1, explicit: true, article });
  };

  const matchName = (tokens: readonly Token[], index: number, article: ArticleRegions): RegionFind | undefined => {
    if (company.officeBefore(tokens, index) === 'district') return matchDistrict(tokens, index, article);
    const found = lookup.name(tokens, index) ?? (company.asksForRegion(tokens, index) ? lookup.misspelt(tokens, index) : undefined);
    if (!found) return matchDistrictBefore(tokens, index, article);
    const { key, end, from } = found;
    const kindAfter = from === 'c' ? undefined : words.kindsAfter?.[tokens[end]?.lower ?? ''];
    const isBare = kindAfter === undefined && table.weak.has(key);
    if (isBare && !company.bearsOut(tokens, { start: index, end, isConfirmed: article.confirmed.has(key) })) return undefined;
    if (from === 't' && !found.codes.some((code) => article.codes.has(code))) {
      const nearer = matchDistrict(tokens, index, article);
      if (nearer?.value.code !== undefined && article.codes.has(nearer.value.code)) return nearer;
    }
    const kind =
      from === 'c' ? undefined : (kindAfter ?? company.officeBefore(tokens, index) ?? words.officesAfter?.[tokens[end]?.lower ?? '']);
    const fitting = found.codes.filter((code) => kindOfCode(code) === kind);
    const explicit = kindAfter !== undefined && fitting.length > 0;
    return findOfName(words, {
      found,
      codes: fitting.length > 0 ? fitting : found.codes,
      length: end - index + (explicit ? 1 : 0),
      explicit,
      form: found.isTypo ? 'misspelt' : explicit ? 'kind-and-name' : FORMS[from],
      article,
    });
  };

  return {
    match: (tokens, index, article) => {
      const token = tokens[index];
      if (token?.kind !== 'word') return undefined;
      if (token.shape === 'lower') return matchKind(tokens, index, article);
      return matchKind(tokens, index, article) ?? matchName(tokens, index, article) ?? article.aliases.get(token.lower);
    },
    matchBareDistrict: (tokens, index, article) => {
      if (tokens[index]?.shape !== 'Upper' || !placeWords.has(tokens[index - 1]?.lower ?? '')) return undefined;
      const district = lookup.district(tokens, index);
      const after = district && tokens[district.end];
      if (!district || district.key.length < LONG_NAME || (after?.kind === 'word' && after.shape !== 'lower')) return undefined;
      const find = findOfDistrict(words, { ...district, length: district.end - index, explicit: false, article });
      const holder = after?.text === ',' ? matchName(tokens, district.end + 1, article)?.value.code : undefined;
      const isElsewhere = holder !== undefined && holder.slice(0, 2) !== find.value.code?.slice(0, 2);
      return find.isOpen || isElsewhere ? undefined : find;
    },
  };
};

const skipFillers = (tokens: readonly Token[], from: number, fillers: readonly string[]): number => {
  let at = from;
  if (tokens[at]?.text === '.') at++;
  if (!fillers.includes(tokens[at]?.lower ?? '')) return at;
  at++;
  return tokens[at]?.text === '.' ? at + 1 : at;
};

interface DistrictFacts {
  readonly key: string;
  readonly codes: readonly string[];
  readonly length: number;
  readonly explicit: boolean;
  readonly article: ArticleRegions;
}

/** Of the regencies that have a district of the name: the only one, the one that the article names, or the one in its province. */
const findOfDistrict = (words: RegionWords, { key, codes, length, explicit, article }: DistrictFacts): RegionFind => {
  const named = codes.filter((code) => article.codes.has(code));
  const within = named.length > 0 ? named : codes.filter((code) => article.codes.has(code.slice(0, 2)));
  const code = codes.length === 1 ? codes[0] : within.length === 1 ? within[0] : undefined;
  const region = code === undefined ? undefined : regionOfCode(words, code);
  const value: RegionValue = region
    ? { ...region, level: 'district', explicit }
    : { name: key, country: words.country, level: 'district', explicit, alternatives: codes };
  return { length, value, form: 'district', key, isOpen: region === undefined, surplus: 0 };
};

interface NameFacts {
  readonly found: Found;
  readonly codes: readonly string[];
  readonly length: number;
  readonly explicit: boolean;
  readonly form: RegionFind['form'];
  readonly article: ArticleRegions;
}

const findOfName = (words: RegionWords, facts: NameFacts): RegionFind | undefined => {
  const { found, codes, length, form, article, explicit } = facts;
  const { key, from, surplus } = found;
  if (from === 'c') {
    const country = codes[0] ?? '';
    return {
      length,
      key,
      form,
      surplus,
      isOpen: false,
      value: { name: countryOfCode(words, country), country, level: 'country', explicit: false },
    };
  }
  const named = codes.filter((code) => article.codes.has(code));
  const settled = codes.length === 1 ? codes[0] : named.length === 1 ? named[0] : undefined;
  const code = settled ?? codes.find((candidate) => words.preferred.includes(candidate)) ?? codes[0];
  const region = code === undefined ? undefined : regionOfCode(words, code);
  if (!region) return undefined;
  const others = settled === undefined ? codes.filter((other) => other !== code) : [];
  const isUsual = from !== 't' && !found.isTypo && others.length === 0;
  const value: RegionValue = isUsual
    ? { ...region, explicit }
    : {
        ...region,
        explicit,
        ...(from === 't' && { level: 'town' }),
        ...(found.isTypo && { isTypo: true }),
        ...(others.length > 0 && { alternatives: others }),
      };
  return { length, key, form, surplus, value, isOpen: settled === undefined };
};
