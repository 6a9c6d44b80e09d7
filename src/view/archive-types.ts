import type { Labels } from './labels.ts';

/** What an archive's page knows of every article before it unpacks one. Numbers are places in the lists beside them. */
export interface ArchiveData {
  readonly labels: Labels;
  readonly articles: readonly ArchiveArticle[];
  readonly visits: readonly ArchiveVisit[];
  readonly agencies: readonly ArchiveAgency[];
  readonly people: readonly ArchivePerson[];
  /** Kemendagri code of a province to its name. */
  readonly provinces: Readonly<Record<string, string>>;
  /** Of each region that a visit names: its name and, where known, longitude and latitude in degrees. */
  readonly regions: Readonly<Record<string, ArchiveRegion>>;
  /** How many articles one pack holds. */
  readonly packSize: number;
}

export interface ArchiveArticle {
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly url: string;
}

export interface ArchiveVisit {
  readonly article: number;
  /** Which of its article's visits. */
  readonly index: number;
  readonly kind: string;
  readonly status: string;
  /** ISO date or EDTF; empty where the article does not say. */
  readonly start: string;
  readonly end: string;
  readonly visitors: readonly number[];
  readonly hosts: readonly number[];
  /** Codes of regions; empty where unknown or abroad. */
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly purpose: string;
  readonly people: readonly number[];
}

export interface ArchiveAgency {
  readonly name: string;
  readonly region: string;
}

export interface ArchivePerson {
  readonly name: string;
  readonly quotes: number;
  readonly articles: readonly number[];
}

export interface ArchiveRegion {
  readonly name: string;
  readonly at: readonly [longitude: number, latitude: number] | null;
}
