import type { PhraseTable } from '../core/phrases.ts';
import type { HeadLastWords } from './head-last.ts';
import type { AgencyOpener, PositionHead } from './office-words.ts';

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
  /** "asal": before the region that somebody comes from. */
  readonly origins?: ReadonlySet<string>;
  /** Between a member and whom he belongs to: "dari" (Fraksi). */
  readonly membership: { readonly links: ReadonlySet<string>; readonly nouns: ReadonlySet<string> };
  /** For languages in which the word that says what a body is stands last. */
  readonly headLast?: HeadLastWords;
  /** Words that say what a region is ("Kota"): an unknown word behind one is its name. */
  readonly regionKinds: ReadonlySet<string>;
  /** Behind a region inside the name of a body: "Kuching Utara". */
  readonly regionTails?: ReadonlySet<string>;
  /** Between the last two of a list: "dan". */
  readonly conjunctions: ReadonlySet<string>;
  /** Ending that makes an office somebody's: "ketuanya". */
  readonly ownSuffix: string;
  readonly positionPrefixes: PhraseTable<true>;
  /** Those of them that say that an office is held no more ("mantan"), or not yet ("calon"). */
  readonly pastPrefixes: ReadonlySet<string>;
  readonly futurePrefixes: ReadonlySet<string>;
  /** Words of kin before somebody's office ("Istri Bupati"), and those of them that open no name. */
  readonly kin?: { readonly words: ReadonlySet<string>; readonly nouns: ReadonlySet<string> };
  /** Names of the home country, which is no region of its own. */
  readonly homeNames: ReadonlySet<string>;
  /** ISO 3166-1 alpha-2 of the country whose press writes the language; `undefined` where several do. */
  readonly country: string | undefined;
  readonly openers: PhraseTable<AgencyOpener>;
  readonly honorifics: PhraseTable<true>;
  readonly ranks: PhraseTable<true>;
  readonly orgWords: ReadonlySet<string>;
  readonly orgLinks: ReadonlySet<string>;
  /** Between a post and the body that it is in: "pada". */
  readonly bodyLinks?: ReadonlySet<string>;
  readonly commonShape: RegExp;
  /** Words that are capitalised and belong to no name: days, months. */
  readonly neverNames: ReadonlySet<string>;
  /** What visits are called ("Kaji Banding"): no name holds it. */
  readonly visitNouns?: PhraseTable<{ readonly kind: string }>;
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
  /** How short names of regional offices begin ("Disinfokom"); one counts right before its region. */
  readonly officePrefixes?: readonly string[];
  /** Last words of offices over a place, whose name follows ("Camat", "Desa"). */
  readonly placeOffices: ReadonlySet<string>;
}
