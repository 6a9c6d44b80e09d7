/** A region of Indonesia, or a country abroad. */
export interface RegionValue {
  /** Kemendagri code: `73`, `73.71`; of a district `73.71.01`. `undefined` abroad. */
  readonly code?: string;
  /** "Kabupaten Mamuju", "Kota Makassar", "Sulawesi Selatan", "Prancis". */
  readonly name: string;
  readonly province?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly level: 'country' | 'province' | 'regency' | 'district' | 'town';
  /** The text says "Kabupaten", "Kota" or "Provinsi" itself. */
  readonly explicit: boolean;
  /** The text misspells the name. */
  readonly isTypo?: boolean;
  /** Codes of the regions that bear the same name. */
  readonly alternatives?: readonly string[];
}

export interface RegionHit {
  /** Tokens taken. */
  readonly length: number;
  readonly value: RegionValue;
}
