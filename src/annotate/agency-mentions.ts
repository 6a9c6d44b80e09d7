import { isOwner } from './head-last.ts';
import { type AgencyMention, makeAgency, type PositionMention } from './mentions.ts';
import type { OfficeReader } from './office-reader.ts';
import type { AgencyOpener } from './office-words.ts';
import { readSeat } from './seats.ts';
import type { Tail } from './tail.ts';

/** "Pusat Biokonversi PT Maju Lestari": the body that the part belongs to. */
export const wholeOf = (reader: OfficeReader, agency: AgencyMention): AgencyMention | undefined => {
  const inner = agency.opener.unit === true ? agency.tail.openers.find((o) => o.value.unit !== true && o.at < agency.to) : undefined;
  const opener = inner ? reader.opener(inner.at) : undefined;
  if (!inner || !opener) return undefined;
  const tail = reader.tail(inner.at + opener.length, { proper: opener.value.proper, listed: true });
  const to = Math.min(Math.max(tail.end, inner.at + opener.length), agency.to);
  return to > inner.at + opener.length || opener.value.bare
    ? makeAgency(reader, { from: inner.at, to, opener: opener.value, tail, rule: 'whole' })
    : undefined;
};

/** "Komisi III DPR RI [Fraksi PDIP]": whose group a member is of is no part of the body's name. */
const beforeFaction = (reader: OfficeReader, tail: Tail, to: number): number => {
  const at = tail.openers.find((o) => o.value.faction === true && o.at < to)?.at;
  if (at === undefined) return to;
  return reader.lexicon.membership.links.has(reader.tokens[at - 1]?.lower ?? '') ? at - 1 : at;
};

/** "Sekretaris Dinas [Perpustakaan] dan Kearsipan": what an office is in charge of, and no library. */
const isTopic = ({ head }: PositionMention, opener: AgencyOpener): boolean =>
  opener.place === true && opener.venue !== true && head.agency?.includes('{t}') === true;

/** "Pemberdayaan Masyarakat [Desa] (DPMD)", "Masyarakat dan [Desa] (DPMD)". */
const isInsideName = (reader: OfficeReader, at: number): boolean => reader.isConjunction(at - 1) || reader.classOf(at - 1) === 'org';

/** Bodies named inside an office: "Kepala [Dinas Perdagangan Kota Salatiga]". */
export const agenciesInside = (reader: OfficeReader, position: PositionMention): AgencyMention[] => {
  const found: AgencyMention[] = [];
  for (let at = position.bodyFrom; at < position.to; at++) {
    const opener = at >= position.headFrom && at < position.tailFrom ? undefined : reader.opener(at);
    if (!opener || isTopic(position, opener.value)) continue;
    if (at > position.tailFrom && isInsideName(reader, at) && reader.isCommonOpener(at)) continue;
    const tail = reader.tail(at + opener.length, { proper: opener.value.proper, listed: true });
    const to = at < position.headFrom ? at + opener.length : beforeFaction(reader, tail, Math.min(tail.end, position.to));
    if (to > at + opener.length || opener.value.bare)
      found.push(makeAgency(reader, { from: at, to, opener: opener.value, tail, rule: 'in-office' }));
  }
  // The first takes in those behind it; where it does not, a body is named rather than a part of one.
  const [first] = found;
  const whole =
    first && (first.opener.unit !== true || found.every((a) => a.to <= first.to))
      ? first
      : (found.find((a) => a.opener.unit !== true) ?? first);
  return whole ? [whole] : [];
};

/** "[Maros Regency's] DPRD": where the region begins that owns the body. */
const ownerBefore = (reader: OfficeReader, at: number): number | undefined => {
  if (!isOwner(reader.lexicon, reader.tokens[at - 1])) return undefined;
  for (let from = at - 1; from >= at - 4 && from >= 0; from--) {
    const hit = reader.region(from);
    if (!hit || hit.value.level === 'country') continue;
    return from + hit.length >= at - 1 ? from : undefined;
  }
  return undefined;
};

/** "DPRD [dari] Kota Manado", "wakil rakyat [asal] Kabupaten Lima Puluh": where the region begins that a council comes from. */
const originBehind = (reader: OfficeReader, opener: AgencyOpener, at: number): number | undefined => {
  if (opener.type !== 'legislature' || opener.unit === true || reader.lexicon.headLast) return undefined;
  const { links } = reader.lexicon.membership;
  const isLink = links.has(reader.tokens[at]?.lower ?? '') || reader.lexicon.origins?.has(reader.tokens[at]?.lower ?? '') === true;
  return isLink && reader.region(at + 1)?.value.explicit ? at + 1 : undefined;
};

/** "Anugerah Desa [Wisata Indonesia]": common words alone name no village. */
const isCommonNoun = (reader: OfficeReader, from: number, to: number): boolean => {
  if (!reader.lexicon.orgWords.has(reader.tokens[from]?.lower ?? '')) return false;
  for (let at = from; at < to; at++) if (reader.classOf(at) === 'proper' || reader.classOf(at) === 'region') return false;
  return true;
};

/** The body that begins at a token. */
export const readAgency = (reader: OfficeReader, at: number): AgencyMention | undefined => {
  const opener = reader.opener(at);
  if (!opener) return undefined;
  // "gedung KPK", "Kantor Dinas Pasar": the body inside is read, the building is a place.
  if (opener.value.place && reader.opener(at + opener.length)) return undefined;
  const seat = readSeat(reader, at, opener);
  if (seat) return seat;
  const from = at + opener.length;
  const plain = reader.tail(from, { proper: opener.value.proper, listed: true });
  const origin = plain.end > from ? undefined : originBehind(reader, opener.value, from);
  const tail = origin === undefined ? plain : reader.tail(origin, { proper: 0, listed: false });
  const hasTail = tail.end > from;
  const owner = hasTail ? undefined : ownerBefore(reader, at);
  if (owner !== undefined && opener.value.bare)
    return makeAgency(reader, { from: owner, to: from, opener: opener.value, tail, rule: 'owned' });
  if (!hasTail && !opener.value.bare) return undefined;
  if (opener.value.settlement && isCommonNoun(reader, from, tail.end)) return undefined;
  if (opener.value.needsRegion && tail.regions.length === 0) return undefined;
  if (opener.value.abroad && tail.regions.every((r) => r.value.country === reader.lexicon.country)) return undefined;
  const to = beforeFaction(reader, tail, Math.max(tail.end, from));
  return makeAgency(reader, { from: at, to, opener: opener.value, tail, rule: hasTail ? 'opener' : 'bare' });
};
