import type { PhraseTable } from '../core/phrases.ts';
import { isSlip } from '../core/slip.ts';
import type { Token } from '../core/tokens.ts';
import { bodyClosedBehind, type HeadLastWords } from './head-last.ts';
import type { AgencyOpener, PositionHead } from './office-words.ts';
import type { RegionHit } from './region-value.ts';
import type { TextRegions } from './regions.ts';

/** What the readers of offices, bodies and names need to know of a language. */
export interface OfficeLexicon {
  readonly positions: PhraseTable<PositionHead>;
  /** Beginnings of words that name an office ("Kadiskes"). */
  readonly positionForms: readonly (readonly [start: string, head: PositionHead])[];
  /** How slips in the commonest office word are told: its first letters, words that begin alike, and one that is a slip only behind another. */
  readonly misspeltHead: {
    readonly word: string;
    readonly start: string;
    readonly not: ReadonlySet<string>;
    readonly after: { readonly word: string; readonly before: string };
    readonly value: PositionHead;
  };
  /** Between an office and the body or the place of the post: "pada", "di". */
  readonly postLinks: { readonly inBody: ReadonlySet<string>; readonly atPlace: ReadonlySet<string> };
  /** Between a member and whom he belongs to: "dari" (Fraksi). */
  readonly membership: { readonly links: ReadonlySet<string>; readonly nouns: ReadonlySet<string> };
  /** For languages in which the word that says what a body is stands last. */
  readonly headLast?: HeadLastWords;
  /** Between the last two of a list: "dan". */
  readonly conjunctions: ReadonlySet<string>;
  /** Ending that makes an office somebody's: "ketuanya". */
  readonly ownSuffix: string;
  readonly positionPrefixes: PhraseTable<true>;
  /** Those of them that say that an office is held no more ("mantan"), or not yet ("calon"). */
  readonly pastPrefixes: ReadonlySet<string>;
  readonly futurePrefixes: ReadonlySet<string>;
  /** ISO 3166-1 alpha-2 of the country whose press writes the language; `undefined` where several do. */
  readonly country: string | undefined;
  readonly openers: PhraseTable<AgencyOpener>;
  readonly honorifics: PhraseTable<true>;
  readonly ranks: PhraseTable<true>;
  readonly orgWords: ReadonlySet<string>;
  readonly orgLinks: ReadonlySet<string>;
  readonly commonShape: RegExp;
  /** Words that are capitalised and belong to no name: days, months. */
  readonly neverNames: ReadonlySet<string>;
  /** Words that sentences begin with and that are no name there. */
  readonly notNames: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  /** Forms of address that are written small: "pak". */
  readonly smallTitles: ReadonlySet<string>;
  /** Titles of somebody's wife ("Ny."), and of married women more widely. */
  readonly consortTitles: ReadonlySet<string>;
  readonly wifeTitles: ReadonlySet<string>;
  /** Titles that stay with the name: "Gus". */
  readonly keptTitles: ReadonlySet<string>;
  /** Short forms of names that a stop may follow: "Moh." */
  readonly shortNames: ReadonlySet<string>;
  /** Academic degrees behind a name: how one begins, its parts behind a stop, and those that need no stop. */
  readonly degrees: { readonly start: RegExp; readonly part: RegExp; readonly plain: RegExp };
  readonly nameOpeners: ReadonlySet<string>;
  readonly ministryPrefixes: readonly string[];
  /** Last words of offices over a place, whose name follows ("Camat", "Desa"). */
  readonly placeOffices: ReadonlySet<string>;
}

export type TokenClass =
  | 'opener'
  | 'region'
  | 'org'
  | 'acronym'
  | 'number'
  | 'roman'
  | 'link'
  | 'honorific'
  | 'proper'
  | 'open'
  | 'comma'
  | 'other';

/** The rest of the name of an office or body. */
export interface Tail {
  /** Index of the token behind it. */
  readonly end: number;
  readonly regions: readonly (RegionHit & { readonly at: number })[];
  /** Index of the first token that may as well belong to a name; `end` where there is none. */
  readonly properFrom: number;
  readonly abbreviation?: string;
  /** Where bodies begin inside the tail. */
  readonly openers: readonly { readonly at: number; readonly value: AgencyOpener }[];
}

const ROMAN = /^(?:[IVX]{1,5}|[IVX]{1,4}[A-C])$/u;
const MAX_TAIL = 24;

/** Reads tokens by their class; each token is classed once. */
export class OfficeReader {
  readonly tokens: readonly Token[];
  readonly lexicon: OfficeLexicon;
  readonly #regionAt: (index: number) => RegionHit | undefined;
  /** Words that brackets of this article introduce as short for an office or body ("(Untirta)", "(Dirjen Saintek)"). */
  readonly #introduced: ReadonlyMap<string, AgencyOpener | undefined>;
  readonly #misspelt = new Set<number>();
  readonly #classes: (TokenClass | undefined)[];
  readonly #regions: (RegionHit | null | undefined)[];

  constructor(tokens: readonly Token[], lexicon: OfficeLexicon, regions: TextRegions) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    const settled = new Map(regions.marks.map((mark) => [mark.start, mark.value]));
    this.#regionAt = (index) => {
      const hit = regions.at(index);
      const value = settled.get(tokens[index]?.start ?? -1);
      return hit && value ? { ...hit, value } : hit;
    };
    this.#introduced = introducedWords(tokens, lexicon);
    this.#classes = new Array(tokens.length);
    this.#regions = new Array(tokens.length);
  }

  /** Tokens that were read as a misspelt office word. */
  get misspelt(): readonly number[] {
    return [...this.#misspelt].sort((a, b) => a - b);
  }

  region(index: number): RegionHit | undefined {
    const known = this.#regions[index];
    if (known !== undefined) return known ?? undefined;
    const hit = this.tokens[index]?.kind === 'word' && this.tokens[index]?.shape !== 'lower' ? this.#regionAt(index) : undefined;
    this.#regions[index] = hit ?? null;
    return hit;
  }

  classOf(index: number): TokenClass {
    const known = this.#classes[index];
    if (known) return known;
    const found = this.#classify(index);
    this.#classes[index] = found;
    return found;
  }

  opener(index: number): { length: number; value: AgencyOpener } | undefined {
    const token = this.tokens[index];
    if (!token || token.kind !== 'word') return undefined;
    const closed = bodyClosedBehind(this, index);
    if (closed) return closed;
    const hit = this.lexicon.openers.match(this.tokens, index);
    const introduced = token.shape === 'lower' ? undefined : this.#introduced.get(token.lower);
    // What the article itself introduces goes before what the letters mean elsewhere ("KIP").
    if (introduced && (hit?.length ?? 0) <= 1 && !this.region(index)) return { length: 1, value: introduced };
    if (hit?.length === 1 && token.shape === 'ALL' && this.#introduced.has(token.lower)) return introduced && hit;
    if (hit && (token.shape !== 'lower' || hit.value.small || this.#leadsOn(index + hit.length))) return hit;
    return isMinistry(token, this.lexicon.ministryPrefixes) ? { length: 1, value: { type: 'ministry', proper: 0, bare: true } } : undefined;
  }

  position(index: number): { length: number; value: PositionHead } | undefined {
    const token = this.tokens[index];
    if (token?.kind !== 'word') return undefined;
    const hit = this.lexicon.positions.match(this.tokens, index);
    if (hit) return hit;
    const own = token.lower.endsWith(this.lexicon.ownSuffix)
      ? this.lexicon.positions.match([{ ...token, lower: token.lower.slice(0, -this.lexicon.ownSuffix.length) }], 0)
      : undefined;
    if (own && token.shape === 'lower') return { length: 1, value: { ...own.value, solo: true } };
    if (this.#isMisspeltHead(token, index)) this.#misspelt.add(index);
    if (this.#misspelt.has(index)) return { length: 1, value: this.lexicon.misspeltHead.value };
    const form = this.lexicon.positionForms.find(([start]) => token.lower.length > start.length + 1 && token.lower.startsWith(start));
    return form && token.shape !== 'lower' ? { length: 1, value: form[1] } : undefined;
  }

  /** "Kepadal Bidang", "oleh kepada Bidang": a slip in the commonest office word, before what it heads. */
  #isMisspeltHead(token: Token, index: number): boolean {
    const { start, not, after, word } = this.lexicon.misspeltHead;
    const isNear = token.lower.startsWith(start) && Math.abs(token.lower.length - word.length) <= 2;
    if (!isNear && !isSlip(token.lower, word)) return false;
    if (not.has(token.lower) && !(token.lower === after.word && this.tokens[index - 1]?.lower === after.before)) return false;
    const next = this.tokens[index + 1];
    return (
      next !== undefined && next.shape === 'Upper' && this.lexicon.openers.match(this.tokens, index + 1)?.value.type === 'regional-office'
    );
  }

  /** A word written small opens a name only where a capital follows ("dinas Kominfo" does, "dinas terkait" does not). */
  #leadsOn(index: number): boolean {
    const next = this.tokens[index]?.text === '(' ? this.tokens[index + 1] : this.tokens[index];
    return next !== undefined && next.kind === 'word' && next.shape !== 'lower';
  }

  #classify(index: number): TokenClass {
    const token = this.tokens[index];
    if (!token) return 'other';
    if (token.kind === 'number') return 'number';
    if (token.text === '(') return 'open';
    if (token.text === ',') return 'comma';
    if (this.lexicon.orgLinks.has(token.lower) && (token.kind === 'punct' || token.shape === 'lower')) return 'link';
    if (token.kind !== 'word') return 'other';
    if (token.shape === 'lower') return 'other';
    return this.#classifyCapital(token, index);
  }

  #classifyCapital(token: Token, index: number): TokenClass {
    if (ROMAN.test(token.text)) return 'roman';
    if (this.opener(index)) return 'opener';
    if (this.#isTitle(token, index)) return 'honorific';
    if (this.region(index)) return 'region';
    if (this.lexicon.orgWords.has(token.lower) || this.lexicon.commonShape.test(token.lower)) return 'org';
    if (token.shape === 'ALL' || token.shape === 'Mixed' || this.#introduced.has(token.lower)) return 'acronym';
    if (this.lexicon.neverNames.has(token.lower)) return 'other';
    return this.lexicon.notNames.has(token.lower) && startsSentence(this.tokens, index) ? 'other' : 'proper';
  }

  /** "I Wayan", "I Made": the letter is no numeral. */
  #opensName(at: number): boolean {
    return this.tokens[at]?.text === 'I' && this.lexicon.nameOpeners.has(this.tokens[at + 1]?.lower ?? '');
  }

  /** "Wakil Ketua MPR RI dari Fraksi PAN", "anggota DPD dari Daerah Pemilihan …". */
  #isTie(at: number): boolean {
    const { links, nouns } = this.lexicon.membership;
    const next = this.tokens[at + 1];
    return links.has(this.tokens[at]?.lower ?? '') && nouns.has(next?.lower ?? '') && next?.shape !== 'lower';
  }

  /** "Koordinator pada Kejati Kalsel", "Konsul Jenderal Australia di Makassar, …": a post in a body or at a place. */
  #isPost(at: number, from: number): boolean {
    const word = this.tokens[at]?.lower ?? '';
    const { inBody, atPlace } = this.lexicon.postLinks;
    if (inBody.has(word)) return at === from && this.classOf(at + 1) === 'opener';
    const hit = atPlace.has(word) ? this.region(at + 1) : undefined;
    if (hit === undefined) return false;
    const behind = at + 1 + hit.length;
    if (this.lexicon.headLast && this.classOf(behind) === 'proper') return true;
    return this.tokens[behind]?.text === ',' && this.classOf(behind + 1) === 'proper';
  }

  /** "Dinas Perindagkop Ogan Ilir": an unknown word right behind the opener of an office, with more of its name to come. */
  #isCoinage(at: number): boolean {
    if (this.classOf(at - 1) !== 'opener') return false;
    const next = this.classOf(at + 1);
    return next === 'region' || next === 'opener' || next === 'acronym' || (next === 'link' && this.classOf(at + 2) === 'org');
  }

  /** "Haji" is a title before a name and a common word elsewhere ("Asrama Haji", "Pelayanan Haji Dalam Negeri"). */
  #isTitle(token: Token, index: number): boolean {
    const hit = this.lexicon.honorifics.match(this.tokens, index) ?? this.lexicon.ranks.match(this.tokens, index);
    if (!hit) return false;
    return !this.lexicon.orgWords.has(token.lower) || this.classOf(index + hit.length) === 'proper';
  }

  /** Reads on from `from` while the words belong to an office or body. */
  tail(from: number, options: { readonly proper: number; readonly listed: boolean }): Tail {
    let at = from;
    let proper = options.proper;
    let properFrom = -1;
    let abbreviation: string | undefined;
    const regions: (RegionHit & { at: number })[] = [];
    const openers: { at: number; value: AgencyOpener }[] = [];
    while (at < this.tokens.length && at - from < MAX_TAIL) {
      const kind = this.classOf(at);
      const step = this.#step(at, kind, { proper, listed: options.listed, regions: regions.length, from });
      if (step === 0) break;
      if (kind === 'region') {
        const hit = this.region(at);
        if (hit) regions.push({ ...hit, at });
      }
      if (kind === 'opener') {
        const opener = this.opener(at);
        if (opener) {
          openers.push({ at, value: opener.value });
          if (this.lexicon.headLast) regions.push(...this.regionsIn(at, at + opener.length));
          proper = Math.max(proper, opener.value.proper);
        }
      }
      if (kind === 'open') abbreviation ??= this.tokens[at + 1]?.text;
      if (kind === 'proper') {
        proper--;
        if (properFrom < 0) properFrom = at;
      } else if (kind !== 'open' && kind !== 'link' && kind !== 'comma') properFrom = -1;
      at += step;
    }
    while (at > from && isLoose(this.classOf(at - 1), this.tokens[at - 1])) at--;
    return {
      end: at,
      regions,
      openers,
      properFrom: properFrom < 0 || properFrom > at ? at : properFrom,
      ...(abbreviation ? { abbreviation } : {}),
    };
  }

  /** The regions that stand in a range of tokens. */
  regionsIn(from: number, to: number): (RegionHit & { at: number })[] {
    const found: (RegionHit & { at: number })[] = [];
    for (let at = from; at < to; at++) {
      const hit = this.region(at);
      if (!hit) continue;
      found.push({ ...hit, at });
      at += hit.length - 1;
    }
    return found;
  }

  /** How many tokens the tail takes at `at`; 0 where it ends. */
  #step(at: number, kind: TokenClass, state: { proper: number; listed: boolean; regions: number; from: number }): number {
    switch (kind) {
      case 'opener':
        return this.opener(at)?.length ?? 1;
      case 'region':
        return this.#regionFits(at, state) ? (this.region(at)?.length ?? 1) : 0;
      case 'org':
      case 'acronym':
        return state.regions > 0 && this.tokens[at - 1]?.text !== ')' && kind === 'org' && this.classOf(at - 1) === 'region' ? 0 : 1;
      case 'roman':
        return this.#opensName(at) ? 0 : 1;
      case 'number':
        return at > state.from || this.#leadsOn(at + 1) ? 1 : 0;
      case 'open':
        return this.#bracket(at);
      case 'link':
        return this.#linkFits(at, state.listed) ? 1 : 0;
      case 'comma':
        return this.#commaFits(at, state.listed) ? 1 : 0;
      case 'proper':
        return this.#properFits(at, state);
      default:
        return this.#isTie(at) || this.#isPost(at, state.from) ? 1 : 0;
    }
  }

  /** An office inside an office ("Tim Ahli Wapres") belongs to it; a name does only where one may follow, and none behind a region. */
  #properFits(at: number, state: { proper: number; regions: number; from: number }): number {
    const office = this.position(at);
    if (office && office.value.mayBeName !== true) return at === state.from || this.classOf(at - 1) === 'org' ? office.length : 0;
    if (state.proper > 0 && state.regions === 0) return 1;
    if (this.#isLinked(at)) return 1;
    return state.regions === 0 && this.#isCoinage(at) ? 1 : 0;
  }

  /** A second region must hold the first ("Polres Binjai Sumatera Utara"); another may be a name ("Wali Kota Bogor Bima"). */
  #regionFits(at: number, state: { regions: number; from: number }): boolean {
    if (state.regions === 0) return true;
    if (this.classOf(at - 1) !== 'region' && this.tokens[at - 1]?.text !== ',') return true;
    return this.region(at)?.value.level === 'province' || this.region(at)?.value.explicit === true;
  }

  /** "(KIP)", "(Wamenhan RI)": a bracket of one to four capitalised words. */
  #bracket(at: number): number {
    for (let length = 1; length <= 5; length++) {
      const token = this.tokens[at + length];
      if (!token) return 0;
      if (token.text === ')') return length > 1 ? length + 1 : 0;
      if (token.text !== '-' && token.text !== '/' && (token.kind !== 'word' || token.shape === 'lower')) return 0;
    }
    return 0;
  }

  #linkFits(at: number, listed: boolean): boolean {
    const next = this.classOf(at + 1);
    const token = this.tokens[at];
    if (this.position(at + 1) && next !== 'org') return false;
    const words = this.lexicon.headLast;
    if (words?.articles.has(this.tokens[at + 1]?.lower ?? '')) return this.#linkFits(at + 1, listed);
    if (words && (next === 'region' || next === 'proper') && this.#isLinked(at + 1)) return true;
    if (token?.kind === 'punct') return next === 'org' || next === 'acronym' || next === 'proper' || next === 'number' || next === 'roman';
    if (next === 'opener')
      return (
        (listed && this.opener(at + 1)?.value.place === true && this.lexicon.orgWords.has(this.tokens[at + 1]?.lower ?? '')) ||
        !this.#isConjunction(at)
      );
    return next === 'org' || next === 'acronym' || next === 'roman' || (next === 'number' && !this.#isConjunction(at));
  }

  /** A comma goes on in "Pendidikan Tinggi, Sains, dan Teknologi" and before a region that is said in full. */
  #commaFits(at: number, listed: boolean): boolean {
    const next = this.classOf(at + 1);
    if (next === 'region') {
      const hit = this.region(at + 1)?.value;
      return hit?.explicit === true && hit.level !== 'country' && this.classOf(at - 1) !== 'region';
    }
    if (!listed) return false;
    if (next === 'link') return this.#isConjunction(at + 1) && this.classOf(at + 2) === 'org';
    if (next !== 'org') return false;
    return this.#listGoesOn(at + 1);
  }

  /** "Director for Preparedness": a capital right behind "of" or "for". */
  #isLinked(at: number): boolean {
    const words = this.lexicon.headLast;
    if (!words) return false;
    const before = words.articles.has(this.tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    return words.bodyLinks.has(this.tokens[before]?.lower ?? '');
  }

  #isConjunction(at: number): boolean {
    return this.lexicon.conjunctions.has(this.tokens[at]?.lower ?? '');
  }

  /** Common words, commas and then "dan" within a few steps. */
  #listGoesOn(from: number): boolean {
    for (let at = from; at < from + 8; at++) {
      const kind = this.classOf(at);
      if (kind === 'link' && this.#isConjunction(at)) return this.classOf(at + 1) === 'org';
      if (kind !== 'org' && kind !== 'comma' && kind !== 'acronym') return false;
    }
    return false;
  }
}

const isLoose = (kind: TokenClass, token: Token | undefined): boolean => kind === 'link' || kind === 'comma' || token?.text === '(';

const startsSentence = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'punct' && /^[.!?:“”"‘’'\n…)-]$/u.test(before.text));
};

/** "Kemensos", "Kemdiktisaintek": one word that begins like a ministry's short name. */
const isMinistry = (token: Token, prefixes: readonly string[]): boolean =>
  token.shape !== 'lower' && token.lower.length > 5 && prefixes.some((prefix) => token.lower.startsWith(prefix));

/** "Universitas Tadulako (Untad)": one word in brackets, made of the letters of the words before it; "(Dirjen Saintek)": an office. */
const introducedWords = (tokens: readonly Token[], lexicon: OfficeLexicon): Map<string, AgencyOpener | undefined> => {
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
