import type { RegionKind } from './region-table.ts';

/** How an office is named and what it says of the body behind it; data of a language. */
export interface PositionHead {
  /** The full form: "Kepala Dinas" for "Kadis". */
  readonly canonical: string;
  /** May stand with nothing behind it. */
  readonly solo?: boolean;
  /** The body that the office belongs to: `{r}` is the region, `{t}` the rest of the title. */
  readonly agency?: string;
  /** The same where the words of the body stand before the office: `{m}` is these words. */
  readonly agencyBefore?: string;
  /** What follows is a region. */
  readonly takesRegion?: boolean;
  /** A proper name may follow, as of a village or a firm. */
  readonly takesProper?: boolean;
  /** The office leads its body, so who holds it leads a delegation. */
  readonly leads?: boolean;
  /** Leads the government of a region, or stands in for who does. */
  readonly governs?: boolean;
  /** The kind of region that the office is over: a bare one is that of no other. */
  readonly over?: RegionKind;
  /** Of the state as a whole, as ministers and envoys are. */
  readonly national?: boolean;
  /** Sent by a state: the place of the post is not his own. */
  readonly envoy?: boolean;
  /** Represents a state to others. */
  readonly headOfState?: boolean;
  /** A president's or his deputy's: its own body, and named in many articles that are about others. */
  readonly presidency?: boolean;
  /** Where nothing in the article names its body, the office itself stands for it. */
  readonly standsAlone?: boolean;
  /** The office says its body, whatever else its title names. */
  readonly bodyFromTitle?: boolean;
  /** Many hold it: a list of names behind it shares it. */
  readonly shared?: boolean;
  /** Said of several ("Councilors"): an office only with the names of those who hold it behind it. */
  readonly plural?: boolean;
  /** Belongs to the body named last: "Pengarahnya". */
  readonly pointsBack?: boolean;
  /** Leads those who come: "ketua rombongan". */
  readonly ofDelegation?: boolean;
  /** The word opens names as well ("Raja Zulfikar"). */
  readonly mayBeName?: boolean;
}

export interface AgencyOpener {
  readonly type:
    | 'ministry'
    | 'regional-government'
    | 'regional-office'
    | 'legislature'
    | 'police-military'
    | 'court'
    | 'state-enterprise'
    | 'university'
    | 'school'
    | 'hospital'
    | 'company'
    | 'party'
    | 'organisation'
    | 'other';
  /** How many words of a proper name may follow. */
  readonly proper: number;
  /** The party group of a member, named behind his body: "Fraksi". */
  readonly faction?: boolean;
  /** A part of a larger body. */
  readonly unit?: boolean;
  /** May stand alone. */
  readonly bare?: boolean;
  readonly needsRegion?: boolean;
  /** Only with a capital: small, it is an adjective ("kantor pusat"). */
  readonly capital?: boolean;
  /** Written small as well: "kerajaan negeri". */
  readonly small?: boolean;
  /** A state or its government. */
  readonly abroad?: boolean;
  /** Also a place to be: a market, a hall, a museum. */
  readonly place?: boolean;
  /** A building or ground where things take place, not a body that receives. */
  readonly venue?: boolean;
  /** No office of a region, but of its officials' families or the like: it goes and receives for its government. */
  readonly regional?: boolean;
  /** A building that stands for the government of its town: "Balai Kota". */
  readonly seat?: boolean;
  /** A village or district: its people are its body. */
  readonly settlement?: boolean;
}
