import type { PhraseTable } from '../core/phrases.ts';
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
  /** Ending that makes an office somebody's: "ketuanya". */
  readonly ownSuffix: string;
  readonly positionPrefixes: PhraseTable<true>;
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
  readonly nameOpeners: ReadonlySet<string>;
  readonly ministryPrefixes: readonly string[];
  /** Last words of offices over a place, whose name follows ("Camat", "Desa"). */
  readonly placeOffices: ReadonlySet<string>;
}
