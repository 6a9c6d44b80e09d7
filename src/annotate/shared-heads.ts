import { type AgencyMention, joinSpaced, makeAgency } from './mentions.ts';
import type { OfficeReader } from './office-reader.ts';

const MOST = 8;

/** "DPRD Buleleng dan Pacitan", "DPRD Kota A (Jawa Timur), Kabupaten B dan Kabupaten C": further regions have bodies of the same kind. */
export const sharingHead = (reader: OfficeReader, agency: AgencyMention): AgencyMention[] => {
  const region = agency.tail.regions.at(-1);
  const isNamed = agency.opener.settlement === true || agency.opener.place === true || agency.opener.proper > 0;
  if (isNamed || !region || region.at + region.length !== agency.to) return [];
  const shared = joinSpaced(reader, agency.from, region.at);
  const isKind = region.at > agency.from + 1 && reader.lexicon.regionKinds.has(reader.tokens[region.at - 1]?.lower ?? '');
  const bare = isKind ? joinSpaced(reader, agency.from, region.at - 1) : shared;
  const found: AgencyMention[] = [];
  const codes = new Set([region.value.code]);
  let end = pastBracket(reader, agency.to);
  for (let guard = 0; guard < MOST; guard++) {
    const next = nextRegion(reader, end);
    if (!next || codes.has(next.value.code)) break;
    codes.add(next.value.code);
    const to = next.at + next.length;
    const tail = { end: to, properFrom: to, openers: [], regions: [next] };
    const alone = makeAgency(reader, { from: next.at, to, opener: agency.opener, tail, rule: 'shared-head' });
    const head = next.value.explicit ? bare : shared;
    found.push({ ...alone, shared: head, text: `${head} ${alone.text}` });
    // The region behind "dan" is the last.
    if (next.isLast) return found;
    end = pastBracket(reader, to);
  }
  return [];
};

/** "Kota Batu [(Jawa Timur)]": the region that holds it. */
const pastBracket = (reader: OfficeReader, at: number): number => {
  const hit = reader.tokens[at]?.text === '(' ? reader.region(at + 1) : undefined;
  const close = hit ? at + 1 + hit.length : at;
  return hit && reader.tokens[close]?.text === ')' ? close + 1 : at;
};

/** The next region of the list: behind a comma it says its kind, as a province there says where the one before lies. */
const nextRegion = (reader: OfficeReader, end: number) => {
  const comma = reader.tokens[end]?.text === ',' ? 1 : 0;
  const isLast = reader.isConjunction(end + comma);
  if (comma === 0 && !isLast) return undefined;
  const at = end + comma + (isLast ? 1 : 0);
  const hit = reader.region(at);
  if (!hit || hit.value.country !== reader.lexicon.country || (!isLast && (!hit.value.explicit || hit.value.level === 'province')))
    return undefined;
  const next = at + hit.length;
  const goesOn = reader.classOf(next) === 'proper' && !reader.lexicon.notNames.has(reader.tokens[next]?.lower ?? '');
  return goesOn || hit.value.level === 'district' ? undefined : { ...hit, at, isLast };
};
