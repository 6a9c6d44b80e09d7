import { foldWords } from '../core/text.ts';
import type { AgencyWording, AgencyWords } from './agencies.ts';
import { joinName } from './join-name.ts';
import type { AgencyMention } from './mentions.ts';
import type { OfficeReader } from './office-reader.ts';
import type { AgencyOpener } from './office-words.ts';
import { ORIGIN } from './origins.ts';
import type { RegionHit, RegionValue } from './region-value.ts';
import { SEAT } from './seats.ts';

/** A body while its wordings are still gathered. */
export interface Draft {
  wordings: (AgencyWording & { key: string })[];
  opener: AgencyOpener;
  region: RegionValue | undefined;
  abbreviations: Set<string>;
}

/** A wording as its bare words: brackets and left-out words dropped, short forms spelt out. */
export const agencyKey = (text: string, words: AgencyWords): string => {
  let bare = foldWords(text.replace(/\([^()]*\)/gu, ' '));
  for (const [pattern, name] of words.sameNames ?? []) bare = bare.replace(pattern, name);
  const parts = bare.split(' ').flatMap((w) => (words.expansions.get(w) ?? w).split(' '));
  return parts.filter((w) => !words.dropped.has(w)).join(' ');
};

/** Adds a mention to the body that it is a wording of, or as a new one. */
export const addMention = (drafts: Draft[], mention: AgencyMention, input: { reader: OfficeReader; words: AgencyWords }): void => {
  const region = ownRegion(mention.tail.regions);
  const seated =
    (mention.rule === SEAT || (mention.rule === ORIGIN && isOnlyRegion(mention))) && region ? input.words.government : undefined;
  const key = agencyKey(seated?.bare ?? withoutRegions(mention, input.reader), input.words);
  const wording = {
    text: mention.rule === SEAT && seated && region ? seated.of(region) : mention.text,
    start: mention.start,
    end: mention.end,
    from: mention.from,
    to: mention.to,
    rule: mention.rule,
    key,
  };
  const home = drafts.find((d) => sameBody(d, { key, region, opener: mention.opener }));
  if (home) {
    home.wordings.push(wording);
    home.region ??= region;
    if (mention.tail.abbreviation) home.abbreviations.add(mention.tail.abbreviation.toLowerCase());
    return;
  }
  drafts.push({
    wordings: [wording],
    opener: mention.opener,
    region,
    abbreviations: new Set(mention.tail.abbreviation ? [mention.tail.abbreviation.toLowerCase()] : []),
  });
};

/** "officers from [Bangladesh]": nothing but the region is named. */
const isOnlyRegion = ({ from, to, tail }: AgencyMention): boolean => tail.regions.some((r) => r.at === from && r.at + r.length === to);

/** Of "Kabupaten Gunung Mas, Provinsi Kalimantan Tengah" the first: a province behind it says where it lies. */
export const ownRegion = (regions: readonly RegionHit[]): RegionValue | undefined => {
  const [last, before] = [regions.at(-1)?.value, regions.at(-2)?.value];
  return last?.level === 'province' && last.code !== undefined && before?.code?.startsWith(`${last.code}.`) ? before : last;
};

/** The regions by which wordings are compared; towns abroad stand for their country, so "Majlis Kuantan" and "Majlis Ipoh" are two bodies. */
export const saidRegions = (reader: OfficeReader, { tail }: AgencyMention): AgencyMention['tail']['regions'] =>
  tail.regions.filter(({ at, length, value }) => value.code !== undefined || joinName(reader.tokens, at, at + length) === value.name);

/** The words of a wording that are no region: regions are compared by code. */
const withoutRegions = (mention: AgencyMention, reader: OfficeReader): string => {
  const regions = saidRegions(reader, mention);
  const isRegion = (at: number): boolean => regions.some((r) => r.at <= at && at < r.at + r.length);
  const own = reader.tokens
    .slice(mention.from, mention.to)
    .filter((_, i) => !isRegion(mention.from + i))
    .map((t) => withoutOwnerEnding(reader, t.text))
    .join(' ');
  return mention.shared === undefined ? own : `${mention.shared} ${own}`.trim();
};

/** "District's" of "Maros District's DPRD". */
const withoutOwnerEnding = ({ lexicon }: OfficeReader, text: string): string => {
  const ending = lexicon.headLast?.owners.find((owner) => text.endsWith(owner) && !owner.startsWith('s'));
  return ending === undefined ? text : text.slice(0, text.length - ending.length);
};

/** Same words, or the words of one begin or end the other's and their regions agree. */
export const sameBody = (draft: Draft, other: { key: string; region: RegionValue | undefined; opener: AgencyOpener }): boolean => {
  if (other.key === '') return false;
  if (draft.region && other.region && !isSameRegion(draft.region, other.region)) return false;
  // "Menteri Luar Negeri … Menteri Luar Negeri Republik Indonesia": a ministry of another country than the one just meant.
  if (draft.opener.type === 'ministry' && !draft.region && other.region?.level === 'country') return false;
  if (draft.wordings.some((w) => w.key === other.key)) return true;
  // "LPMPP" alone may be short for that of one university or of another, but those are two bodies.
  if (!draft.wordings.every((w) => isPrefix(w.key, other.key) || isPrefix(other.key, w.key) || w.key.split(' ').length === 1)) return false;
  return draft.wordings.some((w) => {
    if (draft.opener.type !== other.opener.type || draft.opener.unit !== other.opener.unit) return false;
    const [long, short] = w.key.length > other.key.length ? [w.key, other.key] : [other.key, w.key];
    if (!short.includes(' ') || !long.startsWith(`${short} `)) return false;
    // "RSUD Bajawa" is no short form of "RSUD Wangaya": what has a region of its own is named in full.
    const shortRegion = short === w.key ? draft.region : other.region;
    const longRegion = short === w.key ? other.region : draft.region;
    return shortRegion === undefined || longRegion !== undefined;
  });
};

const isPrefix = (short: string, long: string): boolean => long === short || long.startsWith(`${short} `);

export const isSameRegion = (a: RegionValue, b: RegionValue): boolean => a.name === b.name || (a.code !== undefined && a.code === b.code);
