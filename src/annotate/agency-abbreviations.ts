import type { AgencyWords } from './agencies.ts';
import { agencyKey, type Draft, isSameRegion, saidRegions } from './agency-drafts.ts';
import type { AgencyMention } from './mentions.ts';
import type { OfficeReader } from './office-reader.ts';
import type { RegionValue } from './region-value.ts';

/** "Fakultas Ekonomi dan Bisnis (FEB) Universitas Halu Oleo (UHO)": each bracket is short for the words since the one before. */
export const introducedNames = (reader: OfficeReader, mentions: readonly AgencyMention[]): Map<string, string> => {
  const names = new Map<string, string>();
  for (const mention of mentions) {
    let from = mention.from;
    for (let at = mention.from; at < mention.to; at++) {
      if (reader.tokens[at]?.text !== '(') continue;
      const short = reader.tokens[at + 1];
      const start = openerStart(reader, from, at);
      // "Pemerintah Kabupaten Ogan Ilir (OI)": the bracket shortens the region.
      const isOfRegion = reader.region(at + 1) !== undefined;
      if (short && !isOfRegion && reader.tokens[at + 2]?.text === ')' && !names.has(short.lower) && at > from)
        names.set(
          short.lower,
          reader.tokens
            .slice(start, at)
            .filter((t, i) => t.kind === 'word' && !isInRegion(reader, mention, start + i))
            .map((t) => t.lower)
            .join(' '),
        );
      while (at < mention.to && reader.tokens[at]?.text !== ')') at++;
      from = at + 1;
    }
  }
  return names;
};

/** "Bapemperda DPRD [Kabupaten Badung]" is none of the "Dewan Perwakilan Rakyat Daerah (DPRD) Kota Palangka Raya". */
const isElsewhere = (owner: Draft, region: RegionValue | undefined): boolean =>
  owner.region !== undefined && region !== undefined && !isSameRegion(owner.region, region);

/** Wordings are compared without their regions. */
const isInRegion = (reader: OfficeReader, mention: AgencyMention, at: number): boolean =>
  saidRegions(reader, mention).some((r) => r.at <= at && at < r.at + r.length);

/** The nearest opener before the bracket with the bracket's first letter, else the start of the stretch. */
const openerStart = (reader: OfficeReader, from: number, bracket: number): number => {
  const letter = reader.tokens[bracket + 1]?.lower[0];
  for (let at = bracket - 1; at > from; at--) if (reader.tokens[at]?.lower[0] === letter && reader.opener(at)) return at;
  return from;
};

/** "BPH", "UWKS": letters that a bracket has introduced stand for the body whose whole name they are short for. */
export const addAbbreviations = (
  drafts: Draft[],
  scope: { reader: OfficeReader; words: AgencyWords; introduced: ReadonlyMap<string, string> },
): void => {
  const owners = new Map<string, Draft>();
  for (const short of scope.introduced.keys()) {
    const key = agencyKey(short, scope.words);
    const fitting = drafts.filter((d) => d.wordings.some((w) => w.key === key));
    const [owner] = fitting.length > 0 ? fitting : drafts.filter((d) => d.wordings.some((w) => w.key.startsWith(`${key} `)));
    if (owner && short.length >= 2) owners.set(short, owner);
  }
  if (owners.size === 0) return;
  const taken = new Set(drafts.flatMap((d) => d.wordings.map((w) => w.from)));
  const isAnothers = (at: number, owner: Draft): boolean =>
    isElsewhere(owner, scope.reader.region(at + 1)?.value) ||
    drafts.some((d) => isElsewhere(owner, d.region) && d.wordings.some((w) => w.from < at && at < w.to));
  scope.reader.tokens.forEach((token, at) => {
    const owner = token.kind === 'word' && token.shape !== 'lower' ? owners.get(token.lower) : undefined;
    if (!owner || taken.has(at) || scope.reader.tokens[at - 1]?.text === '(' || isAnothers(at, owner)) return;
    owner.wordings.push({
      text: token.text,
      start: token.start,
      end: token.end,
      from: at,
      to: at + 1,
      rule: 'abbreviation',
      key: agencyKey(token.text, scope.words),
    });
  });
};
