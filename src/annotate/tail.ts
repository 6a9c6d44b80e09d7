import type { AgencyOpener } from './office-words.ts';
import type { RegionHit } from './region-value.ts';

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

export interface TailOptions {
  /** How many unknown words may belong to the name. */
  readonly proper: number;
  readonly listed: boolean;
  /** "Kepala Bidang [Perpustakaan]": words for places say what an office is in charge of. */
  readonly topics?: boolean;
}
