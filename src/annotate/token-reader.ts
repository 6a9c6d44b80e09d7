import { isSlip } from '../core/slip.ts';
import type { Token } from '../core/tokens.ts';
import { bodyClosedBehind } from './head-last.ts';
import { introducedWords } from './introduced-words.ts';
import type { OfficeLexicon } from './office-lexicon.ts';
import type { AgencyOpener, PositionHead } from './office-words.ts';
import type { RegionHit } from './region-value.ts';
import type { TextRegions } from './regions.ts';

/** What a token may be in the name of an office, body or person. */
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

const ROMAN = /^(?:[IVX]{1,5}|[IVX]{1,4}[A-C])$/u;

/** Words of an opener that takes in the last word of an office before it. */
const LONG_OPENER = 3;

interface OpenerHit {
  readonly length: number;
  readonly value: AgencyOpener;
}

/** Reads tokens by their class; each token is classed once. */
export class TokenReader {
  readonly tokens: readonly Token[];
  readonly lexicon: OfficeLexicon;
  readonly #regionAt: (index: number) => RegionHit | undefined;
  /** Words that brackets of this article introduce as short for an office or body ("(Untirta)", "(Dirjen Saintek)"). */
  readonly #introduced: ReadonlyMap<string, AgencyOpener | undefined>;
  readonly #misspelt = new Set<number>();
  readonly #classes: (TokenClass | undefined)[];
  readonly #regions: (RegionHit | null | undefined)[];
  readonly #openers: (OpenerHit | null | undefined)[];

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
    this.#openers = new Array(tokens.length);
  }

  /** Tokens that were read as a misspelt office word. */
  get misspelt(): readonly number[] {
    return [...this.#misspelt].sort((a, b) => a - b);
  }

  region(index: number): RegionHit | undefined {
    const token = this.tokens[index];
    if (token?.kind !== 'word') return undefined;
    const known = this.#regions[index];
    if (known !== undefined) return known ?? undefined;
    const hit = this.#opensRegion(token, index) ? this.#regionAt(index) : undefined;
    this.#regions[index] = hit ?? null;
    return hit;
  }

  /** A capital, or the kind of region written small before one ("kota Pangkalpinang"). */
  #opensRegion(token: Token, index: number): boolean {
    if (token.shape !== 'lower') return true;
    return this.lexicon.regionKinds.has(token.lower) && this.tokens[index + 1]?.text !== '(';
  }

  classOf(index: number): TokenClass {
    const token = this.tokens[index];
    if (!token) return 'other';
    const known = this.#classes[index];
    if (known) return known;
    const found = this.#classify(token, index);
    this.#classes[index] = found;
    return found;
  }

  opener(index: number): OpenerHit | undefined {
    const token = this.tokens[index];
    if (token?.kind !== 'word') return undefined;
    const known = this.#openers[index];
    if (known !== undefined) return known ?? undefined;
    const hit = this.#findOpener(token, index);
    this.#openers[index] = hit ?? null;
    return hit;
  }

  #findOpener(token: Token, index: number): OpenerHit | undefined {
    const closed = bodyClosedBehind(this, index);
    if (closed) return closed;
    const hit = this.lexicon.openers.match(this.tokens, index);
    const introduced = token.shape === 'lower' ? undefined : this.#introduced.get(token.lower);
    // What the article itself introduces goes before what the letters mean elsewhere ("KIP").
    // "Universitas Islam Negeri (UIN) X", "UIN X": short for the kind of body, whose name follows.
    if (introduced && hit?.length === 1 && hit.value.type === introduced.type && hit.value.proper > introduced.proper) return hit;
    if (introduced && (hit?.length ?? 0) <= 1 && !this.region(index)) return { length: 1, value: introduced };
    if (hit?.length === 1 && token.shape === 'ALL' && this.#introduced.has(token.lower)) return introduced && hit;
    if (hit && (token.shape !== 'lower' || hit.value.small || (!hit.value.capital && this.#names(index + hit.length, hit.value))))
      return hit;
    if (isShortName(token, this.lexicon.ministryPrefixes)) return { length: 1, value: { type: 'ministry', proper: 0, bare: true } };
    const isOffice = isShortName(token, this.lexicon.officePrefixes) && !this.region(index) && this.region(index + 1) !== undefined;
    return isOffice ? { length: 1, value: { type: 'regional-office', proper: 0 } } : undefined;
  }

  position(index: number): { length: number; value: PositionHead } | undefined {
    const token = this.tokens[index];
    if (token?.kind !== 'word') return undefined;
    const hit = this.#wholeOffice(index);
    if (hit) return hit;
    const own = token.lower.endsWith(this.lexicon.ownSuffix)
      ? this.lexicon.positions.match([{ ...token, lower: token.lower.slice(0, -this.lexicon.ownSuffix.length) }], 0)
      : undefined;
    if (own && token.shape === 'lower') return { length: 1, value: { ...own.value, solo: true } };
    if (this.#isMisspeltHead(token, index)) this.#misspelt.add(index);
    if (this.#misspelt.has(index)) return { length: 1, value: this.lexicon.misspeltHead.value };
    if (token.shape === 'lower') return undefined;
    const form = this.lexicon.positionForms.find((f) => token.lower.length > f[0].length + 1 && token.lower.startsWith(f[0]));
    return form && { length: 1, value: form[1] };
  }

  /** "Ketua [Dewan Perwakilan Daerah]": the last word of an office may open a longer name, and is none of the office then. */
  #wholeOffice(index: number): { length: number; value: PositionHead } | undefined {
    const hit = this.lexicon.positions.match(this.tokens, index);
    const last = index + (hit?.length ?? 0) - 1;
    if (!hit || last <= index || (this.lexicon.openers.match(this.tokens, last)?.length ?? 0) < LONG_OPENER) return hit;
    return this.lexicon.positions.match(this.tokens.slice(index, last), 0) ?? hit;
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

  /** "pendapatan asli desa (PADes)": a settlement written small is named by what follows, not by a bracket. */
  #names(index: number, opener: AgencyOpener): boolean {
    return this.leadsOn(index) && !(opener.settlement === true && this.tokens[index]?.text === '(');
  }

  /** A word written small opens a name only where a capital follows ("dinas Kominfo" does, "dinas terkait" does not). */
  leadsOn(index: number): boolean {
    const next = this.tokens[index]?.text === '(' ? this.tokens[index + 1] : this.tokens[index];
    return next !== undefined && next.kind === 'word' && next.shape !== 'lower';
  }

  #classify(token: Token, index: number): TokenClass {
    if (token.kind === 'number') return 'number';
    if (token.text === '(') return 'open';
    if (token.text === ',') return 'comma';
    if (this.lexicon.orgLinks.has(token.lower) && (token.kind === 'punct' || token.shape === 'lower')) return 'link';
    if (token.kind !== 'word') return 'other';
    // "Kepala Bidang X pada Dinas Y": before a body alone.
    if (this.lexicon.bodyLinks?.has(token.lower) && this.opener(index + 1)) return 'link';
    if (token.shape === 'lower') return this.#classifySmall(index);
    if (this.#isCapitalAnd(token, index)) return 'link';
    return this.#classifyCapital(token, index);
  }

  /** "Bahagian Penyelarasan Dan Pemantauan": the conjunction of a name that is written in capitals throughout. */
  #isCapitalAnd(token: Token, index: number): boolean {
    const isAnd = token.shape === 'Upper' && this.lexicon.conjunctions.has(token.lower);
    return isAnd && this.classOf(index - 1) === 'org' && this.classOf(index + 1) === 'org';
  }

  /** "kota Pangkalpinang", "anggota [komisi] II DPRD Kudus". */
  #classifySmall(index: number): TokenClass {
    if (this.region(index)) return 'region';
    return this.lexicon.headLast === undefined && this.opener(index)?.value.unit === true ? 'opener' : 'other';
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

  /** "Haji" is a title before a name and a common word elsewhere ("Asrama Haji", "Pelayanan Haji Dalam Negeri"). */
  #isTitle(token: Token, index: number): boolean {
    const hit = this.lexicon.honorifics.match(this.tokens, index) ?? this.lexicon.ranks.match(this.tokens, index);
    if (!hit) return false;
    return !this.lexicon.orgWords.has(token.lower) || this.classOf(index + hit.length) === 'proper';
  }
}

/** What a person's name, or the title before it, is made of. */
export const opensPerson = (kind: TokenClass): boolean => kind === 'proper' || kind === 'honorific';

/** The token opens a text, a quote, a bracket or a sentence. */
export const startsSentence = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'punct' && /^[.!?:“”"‘’'\n…)–—-]$/u.test(before.text));
};

/** "Kemensos", "Disinfokom": one word that begins like the short name of a body. */
const isShortName = ({ shape, lower }: Token, prefixes: readonly string[] | undefined): boolean => {
  if (prefixes === undefined || shape === 'lower' || lower.length <= SHORTEST_NAME) return false;
  for (const prefix of prefixes) if (lower.startsWith(prefix)) return true;
  return false;
};

/** Letters that such a word has more than. */
const SHORTEST_NAME = 5;
