import { type AgencyMention, makeAgency } from './mentions.ts';
import type { OfficeReader } from './office-reader.ts';
import type { AgencyOpener } from './office-words.ts';
import { kindOfCode } from './region-table.ts';
import type { RegionHit } from './region-value.ts';
import type { Tail } from './tail.ts';

/** The rule of a building that stands for the government in it. */
export const SEAT = 'seat';

/** "Kantor Bupati Pemalang", "Balai Kota Kediri": a building that says whose government sits in it. */
export const readSeat = (
  reader: OfficeReader,
  at: number,
  opener: { readonly length: number; readonly value: AgencyOpener },
): AgencyMention | undefined => {
  if (opener.value.type !== 'regional-office' || opener.value.place !== true) return undefined;
  const behind = at + opener.length;
  const found = opener.value.seat ? townOf(reader, behind) : regionOfOffice(reader, behind);
  if (!found) return undefined;
  const to = found.at + found.length;
  const tail: Tail = { end: to, properFrom: to, openers: [], regions: [found] };
  return makeAgency(reader, { from: at, to, opener: { type: 'regional-government', proper: 0 }, tail, rule: SEAT });
};

type Found = RegionHit & { readonly at: number };

/** Behind the office of who governs it. */
const regionOfOffice = (reader: OfficeReader, from: number): Found | undefined => {
  const office = reader.position(from);
  if (office?.value.over === undefined) return undefined;
  const at = from + office.length;
  const hit = reader.region(at);
  return hit && fits(hit, office.value.over) ? { ...hit, at } : undefined;
};

/** The word for its kind is the last of the building's ("Balai [Kota Kediri]"), or goes without saying. */
const townOf = (reader: OfficeReader, from: number): Found | undefined => {
  for (const at of [from - 1, from]) {
    const hit = reader.region(at);
    if (hit && hit.length > from - at && fits(hit, 'city')) return { ...hit, at };
  }
  return undefined;
};

const fits = ({ value }: RegionHit, kind: string): boolean => value.code !== undefined && kindOfCode(value.code.slice(0, 5)) === kind;
