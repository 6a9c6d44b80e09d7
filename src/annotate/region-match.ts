import type { Token } from '../core/tokens.ts';
import { isOneEditAway } from './date-reader.ts';
import {
  districtCodes,
  foldName,
  headOf,
  type NameEntry,
  type RegionKind,
  type RegionTable,
  type RegionWords,
  regionOfCode,
} from './region-table.ts';
import type { RegionHit, RegionValue } from './region-value.ts';

/** What the rest of an article settles: which of two regions a bare name means, which weak names are regions here. */
export interface ArticleRegions {
  /** Codes of the regencies, cities and provinces that the article names beyond doubt. */
  readonly codes: ReadonlySet<string>;
  /** Folded names that stood in sure company. */
  readonly confirmed: ReadonlySet<string>;
}

/** A hit, and how it was found. */
export interface RegionFind extends RegionHit {
  readonly form: 'kind-and-name' | 'name' | 'other-name' | 'town' | 'country' | 'district' | 'misspelt';
  readonly key: string;
  /** Nothing in the text tells which of the alternatives is meant. */
  readonly isOpen: boolean;
}

/** Most words that a region's name has. */
const LONGEST = 5;
/** Letters of a name in which one slip is forgiven. */
const LONG_NAME = 6;

/** Reads regions at positions of a token list. */
export class RegionMatcher {
  readonly #words: RegionWords;
  readonly #table: RegionTable;
  readonly #contexts: ReadonlySet<string>;

  constructor(words: RegionWords, table: RegionTable) {
    this.#words = words;
    this.#table = table;
    this.#contexts = new Set([...words.contexts, ...Object.keys(words.offices), ...Object.keys(words.kinds)]);
  }

  /** The region whose words begin at the token; `undefined` where none does. */
  match(tokens: readonly Token[], index: number, article?: ArticleRegions): RegionFind | undefined {
    const token = tokens[index];
    if (token?.kind !== 'word') return undefined;
    const kind = this.#words.kinds[plainLower(token)];
    if (kind !== undefined) {
      const explicit = this.#matchKind(tokens, { index, kind, article });
      if (explicit) return explicit;
    }
    return token.shape === 'lower' ? undefined : this.#matchName(tokens, index, article);
  }

  /** "Kabupaten Mamuju", "Kab. Mamuju", "Kota Administrasi Jakarta Timur", "Kecamatan Muncar". */
  #matchKind(
    tokens: readonly Token[],
    at: { index: number; kind: RegionKind; article: ArticleRegions | undefined },
  ): RegionFind | undefined {
    const { index, kind, article } = at;
    const from = this.#skipFillers(tokens, index + 1);
    if (tokens[from]?.shape === 'lower') return undefined;
    if (kind === 'district') return this.#matchDistrict(tokens, index, from, article);
    const found = this.#lookUp(tokens, from) ?? this.#lookUpMisspelt(tokens, from);
    if (!found || found.entry.from === 'country') return undefined;
    const whole = this.#lookUp(tokens, index);
    if (whole && whole.end > found.end) return undefined;
    const fitting = found.entry.codes.filter((code) => this.#table.rows.get(code)?.kind === kind);
    const codes = fitting.length > 0 ? fitting : found.entry.codes;
    const isSaid = fitting.length > 0 && found.entry.from !== 'town';
    return this.#findOf({
      ...found,
      codes,
      length: found.end - index,
      explicit: isSaid,
      form: found.isTypo ? 'misspelt' : 'kind-and-name',
      article,
    });
  }

  #skipFillers(tokens: readonly Token[], from: number): number {
    let at = from;
    if (tokens[at]?.text === '.') at++;
    if (this.#words.fillers.includes(tokens[at]?.lower ?? '')) at++;
    if (tokens[at]?.text === '.' && at > from) at++;
    return at;
  }

  #matchDistrict(tokens: readonly Token[], index: number, from: number, article: ArticleRegions | undefined): RegionFind | undefined {
    for (const { key, end } of this.#joins(tokens, from).reverse()) {
      const codes = districtCodes(this.#words.register.districts, key);
      if (codes.length > 0) return this.#districtOf({ key, codes, length: end - index, explicit: true, article });
    }
    return undefined;
  }

  /** A district's name alone, after a word of place; only where one regency can be meant. */
  matchBareDistrict(tokens: readonly Token[], index: number, article: ArticleRegions): RegionFind | undefined {
    if (!this.#words.placeWords.includes(tokens[index - 1]?.lower ?? '') || tokens[index]?.shape !== 'Upper') return undefined;
    const join = this.#joins(tokens, index).at(-1);
    if (!join || join.key.length < LONG_NAME) return undefined;
    const codes = districtCodes(this.#words.register.districts, join.key);
    const find =
      codes.length > 0 ? this.#districtOf({ key: join.key, codes, length: join.end - index, explicit: false, article }) : undefined;
    return find?.isOpen ? undefined : find;
  }

  #districtOf(district: {
    readonly key: string;
    readonly codes: readonly string[];
    readonly length: number;
    readonly explicit: boolean;
    readonly article: ArticleRegions | undefined;
  }): RegionFind {
    const { codes, article, key, length, explicit } = district;
    const named = codes.filter((code) => article?.codes.has(code));
    const within = named.length > 0 ? named : codes.filter((code) => article?.codes.has(code.slice(0, 2)));
    const code = codes.length === 1 ? codes[0] : within.length === 1 ? within[0] : undefined;
    const region = code === undefined ? undefined : regionOfCode(this.#table, code, this.#words.country);
    const value: RegionValue = region
      ? { ...region, level: 'district', explicit }
      : { name: key, country: this.#words.country, level: 'district', explicit, alternatives: codes };
    return { length, value, form: 'district', key, isOpen: region === undefined };
  }

  #matchName(tokens: readonly Token[], index: number, article: ArticleRegions | undefined): RegionFind | undefined {
    const found = this.#lookUp(tokens, index) ?? this.#misspeltInCompany(tokens, index);
    if (!found) return undefined;
    const { entry, key, end } = found;
    if (this.#table.weak.has(key) && !this.#isInCompany(tokens, index, end, article?.confirmed.has(key) ?? false)) return undefined;
    const office = this.#officeBefore(tokens, index);
    const fitting = office === undefined ? [] : entry.codes.filter((code) => this.#table.rows.get(code)?.kind === office);
    const codes = fitting.length > 0 ? fitting : entry.codes;
    const form = found.isTypo ? 'misspelt' : FORMS[entry.from];
    return this.#findOf({ ...found, codes, length: end - index, explicit: false, form, article });
  }

  /** The kind that the word before asks for: "Bupati Bandung", "Pemkot Bogor". */
  #officeBefore(tokens: readonly Token[], index: number): RegionKind | undefined {
    const before = tokens[index - 1]?.text === '.' ? tokens[index - 2] : tokens[index - 1];
    if (before?.kind !== 'word') return undefined;
    const word = plainLower(before);
    return this.#words.offices[word] ?? this.#words.kinds[word];
  }

  /** A weak name counts beside a word of office or place, before its province, in a dateline, or where the article bears it out. */
  #isInCompany(tokens: readonly Token[], index: number, end: number, isConfirmed: boolean): boolean {
    const before = tokens[index - 1];
    const after = tokens[end];
    const isBefore = before !== undefined && (this.#contexts.has(plainLower(before)) || (before.shape === 'ALL' && before.text.length > 2));
    const isOffice = before !== undefined && (plainLower(before) in this.#words.offices || plainLower(before) in this.#words.kinds);
    const runsOn = after?.kind === 'word' && after.shape !== 'lower' && !this.#lookUp(tokens, end);
    if (runsOn && !isOffice) return false;
    if (isBefore || this.#isBeforeProvince(tokens, end)) return true;
    if (tokens[index]?.shape === 'ALL' && after !== undefined && /^[-–—,(|]$/u.test(after.text) && before?.shape !== 'ALL') return true;
    return isConfirmed && (before?.kind !== 'word' || before.shape === 'lower');
  }

  #isBeforeProvince(tokens: readonly Token[], end: number): boolean {
    if (tokens[end]?.text !== ',') return false;
    const code = this.#lookUp(tokens, end + 1)?.entry.codes[0];
    return code !== undefined && this.#table.rows.get(code)?.kind === 'province';
  }

  /** A misspelt name is looked for after a word that asks for a region, and before a comma and a province. */
  #misspeltInCompany(tokens: readonly Token[], index: number): Found | undefined {
    const before = tokens[index - 1]?.lower ?? '';
    if (this.#words.localities.includes(before)) return undefined;
    const isAsked = this.#words.offices[before] !== undefined && this.#words.offices[before] !== 'district';
    return isAsked || this.#isBeforeProvince(tokens, index + 1) ? this.#lookUpMisspelt(tokens, index) : undefined;
  }

  #lookUpMisspelt(tokens: readonly Token[], index: number): Found | undefined {
    const token = tokens[index];
    if (token?.shape !== 'Upper' || token.text.length < LONG_NAME) return undefined;
    const key = foldName(token.text);
    if (districtCodes(this.#words.register.districts, key).length > 0) return undefined;
    const near: [string, NameEntry][] = [];
    for (const [name, entry] of this.#table.names) {
      if (entry.from === 'register' && name.length >= LONG_NAME && name[0] === key[0] && isOneEditAway(name, key)) near.push([name, entry]);
    }
    const only = near.length === 1 ? near[0] : undefined;
    return only && { entry: only[1], key: only[0], end: index + 1, isTypo: true };
  }

  /** The longest name that begins at the token. */
  #lookUp(tokens: readonly Token[], index: number): Found | undefined {
    const token = tokens[index];
    if (token === undefined || token.shape === 'lower' || token.kind === 'punct') return undefined;
    const first = this.#keyOf(token);
    if (first.length >= 4 && !this.#table.heads.has(headOf(first))) return undefined;
    let found: Found | undefined;
    for (const { key, end } of this.#joins(tokens, index)) {
      const entry = this.#table.names.get(key);
      if (entry && (!entry.capitalsOnly || token.shape === 'ALL' || end > index + 1)) found = { entry, key, end, isTypo: false };
    }
    return found;
  }

  /** The words from the token on, run together: one, two, and so on, while they can belong to one name. */
  #joins(tokens: readonly Token[], index: number): { key: string; end: number }[] {
    const joins: { key: string; end: number }[] = [];
    let key = '';
    let at = index;
    for (let words = 0; words < LONGEST; words++) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'punct') break;
      const isJoiner = token.shape === 'lower' && words > 0 && this.#words.joiners.includes(token.lower);
      if (token.shape === 'lower' && !isJoiner) break;
      if (token.kind === 'number' && words > 0 && !/^\d{1,2}$/u.test(token.text)) break;
      key += this.#keyOf(token);
      at++;
      if (!isJoiner) joins.push({ key, end: at });
      if (token.text.length <= 4 && tokens[at]?.text === '.' && tokens[at]?.start === token.end && tokens[at + 1]?.kind === 'word') at++;
    }
    return joins;
  }

  #keyOf(token: Token): string {
    const plain = plainLower(token);
    return this.#words.expansions[plain] ?? foldName(plain);
  }

  #findOf(found: {
    readonly entry: NameEntry;
    readonly key: string;
    readonly codes: readonly string[];
    readonly length: number;
    readonly explicit: boolean;
    readonly isTypo: boolean;
    readonly form: RegionFind['form'];
    readonly article: ArticleRegions | undefined;
  }): RegionFind | undefined {
    const { entry, key, codes, length, explicit, form, article, isTypo } = found;
    if (entry.from === 'country') {
      const value: RegionValue = { name: entry.name, country: codes[0] ?? '', level: 'country', explicit: false };
      return { length, key, form, isOpen: false, value };
    }
    const named = codes.filter((code) => article?.codes.has(code));
    const settled = codes.length === 1 ? codes[0] : named.length === 1 ? named[0] : undefined;
    const code = settled ?? codes.find((c) => this.#words.preferred.includes(c)) ?? codes[0];
    const region = code === undefined ? undefined : regionOfCode(this.#table, code, this.#words.country);
    if (!region) return undefined;
    const others = settled === undefined ? codes.filter((other) => other !== code) : [];
    const value: RegionValue = {
      ...region,
      explicit,
      ...(entry.from === 'town' && { level: 'town' }),
      ...(isTypo && { isTypo }),
      ...(others.length > 0 && { alternatives: others }),
    };
    return { length, key, form, value, isOpen: settled === undefined };
  }
}

interface Found {
  readonly entry: NameEntry;
  readonly key: string;
  readonly end: number;
  readonly isTypo: boolean;
}

const FORMS = { register: 'name', alias: 'other-name', town: 'town', country: 'country' } as const;

/** "se-Sulsel" is Sulsel. */
const plainLower = (token: Token): string => (token.lower.startsWith('se-') ? token.lower.slice(3) : token.lower);
