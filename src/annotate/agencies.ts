import type { Span } from '../core/span.ts';
import type { PositionMention } from './mentions.ts';
import type { AgencyOpener } from './office-words.ts';
import type { RegionValue } from './region-value.ts';

/** One wording of a body in the text, or the office that it is read from. */
export interface AgencyWording extends Span {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** A body of the article with all its wordings. */
export interface Agency {
  readonly id: number;
  readonly name: string;
  readonly type: AgencyOpener['type'];
  readonly opener: AgencyOpener;
  readonly wordings: readonly AgencyWording[];
  readonly region?: RegionValue;
  /** A part of another body of the article. */
  readonly parent?: number;
}

/** Words of a language by which wordings of a body are compared. */
export interface AgencyWords {
  /** Short form to full form, lower case, for comparing wordings. */
  readonly expansions: ReadonlyMap<string, string>;
  /** Names of one body that differ by more than a word, folded, and the one that they are compared by. */
  readonly sameNames?: readonly (readonly [RegExp, string])[];
  /** Words that wordings may leave out ("kabupaten", "daerah"). */
  readonly dropped: ReadonlySet<string>;
  /** Between a person and the office that he stands in for: "mewakili". */
  readonly standingIn: ReadonlySet<string>;
  /** How a region's government is called: in general, of a region, and a region's name without the word for its kind. */
  readonly government: {
    readonly bare: string;
    readonly of: (region: RegionValue) => string;
    readonly bareRegion: (name: string) => string;
  };
  /** The type of a body by how its name begins; the first that fits. */
  readonly typesByOpening: readonly (readonly [RegExp, AgencyOpener['type']])[];
}

/** The bodies of an article and who belongs to them. */
export interface Agencies {
  readonly list: readonly Agency[];
  /** By the token at which a wording begins. */
  readonly at: ReadonlyMap<number, number>;
  /** The body that a person's office belongs to. */
  readonly ofPerson: ReadonlyMap<number, number>;
  readonly ofPosition: ReadonlyMap<PositionMention, number>;
}
