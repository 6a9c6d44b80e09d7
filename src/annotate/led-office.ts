import { type LedOffice, officeLedUpTo } from './head-last.ts';
import type { OfficeReader } from './office-reader.ts';
import type { PositionHead } from './office-words.ts';

/** "South Sulawesi [Acting Governor]": the words that lead up to an office with its prefix. */
export const ledPrefixed = (
  reader: OfficeReader,
  found: { at: number; headAt: number; length: number; value: PositionHead },
  floor: number,
): LedOffice => {
  const { at, headAt, value } = found;
  const led = ledOffice(reader, { at, length: headAt - at + found.length, value }, floor);
  return led.from < at ? { ...led, headFrom: at } : { from: headAt, headFrom: headAt, head: value };
};

/** An office with the words before it that say whose it is, where the language has them there. */
export const ledOffice = (reader: OfficeReader, found: { at: number; length: number; value: PositionHead }, floor: number): LedOffice =>
  reader.lexicon.headLast ? officeLedUpTo(reader, found, floor) : { from: found.at, headFrom: found.at, head: found.value };
