import type { Token } from '../core/tokens.ts';
import type { AgencyOpener } from './office-words.ts';
import type { RegionHit } from './region-value.ts';
import type { TokenClass } from './token-reader.ts';

/** A region, and the token at which it begins. */
export type RegionAt = RegionHit & { readonly at: number };

/** The rest of the name of an office or body. */
export interface Tail {
  /** Index of the token behind it. */
  readonly end: number;
  readonly regions: readonly RegionAt[];
  /** Index of the first token that may as well belong to a name; `end` where there is none. */
  readonly properFrom: number;
  readonly abbreviation?: string;
  /** Where bodies begin inside the tail. */
  readonly openers: readonly { readonly at: number; readonly value: AgencyOpener }[];
}

/** What a tail has taken so far. */
export interface TailState {
  readonly proper: number;
  readonly listed: boolean;
  readonly regions: number;
  readonly from: number;
  readonly isBehindRegion: boolean;
}

/** The token behind the last of the regions. */
export const regionsEnd = (regions: readonly RegionAt[]): number => {
  const last = regions.at(-1);
  return last ? last.at + last.length : -1;
};

/** A link, comma or bracket that a tail does not end with. */
export const isLoose = (kind: TokenClass, token: Token | undefined): boolean => kind === 'link' || kind === 'comma' || token?.text === '(';
