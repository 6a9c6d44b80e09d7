import { agenciesInside, readAgency, wholeOf } from './agency-mentions.ts';
import { type KinOffice, readKinOffice } from './kin-offices.ts';
import { withListed } from './listed-names.ts';
import { readLooseName, withLongerForms } from './loose-names.ts';
import { type AgencyMention, type Mentions, makePosition, type NameMention, nameMention, type PositionMention } from './mentions.ts';
import { type NameRun, readName } from './names.ts';
import type { OfficeReader } from './office-reader.ts';
import { readOrigins, repeatedOrigins } from './origins.ts';
import { readPosition } from './position-mentions.ts';
import { sharingHead } from './shared-heads.ts';
import type { TieWords } from './tie-words.ts';

/** Finds offices, names and bodies in one pass from left to right. */
export const findMentions = (reader: OfficeReader, words: TieWords): Mentions => {
  const positions: PositionMention[] = [];
  const names: NameMention[] = [];
  const agencies: AgencyMention[] = [];
  const { tokens } = reader;
  let floor = 0;
  for (let at = 0; at < tokens.length; ) {
    const position: KinOffice | undefined = readKinOffice(reader, { at, floor }, words) ?? readPosition(reader, { at, floor }, words);
    if (position) {
      const { mention, name, own } = position;
      for (const office of own ? [mention, own] : [mention]) {
        positions.push(office);
        const inside = agenciesInside(reader, office);
        agencies.push(...inside);
        // "Pimpinan DPRD Kota A, Kabupaten B dan Kabupaten C": no one is named, so the office is of them all.
        if (!name) for (const body of inside) if (body.to === office.to) agencies.push(...sharingHead(reader, body));
      }
      if (name) names.push({ ...nameMention(reader, name, 'after-office', mention), ...(own ? { own } : {}) });
      at = Math.max(own?.to ?? name?.end ?? mention.to, at + 1);
      floor = at;
      continue;
    }
    const agency = readAgency(reader, at);
    if (agency) {
      agencies.push(agency);
      const whole = wholeOf(reader, agency);
      if (whole) agencies.push(whole);
      agencies.push(...sharingHead(reader, agency));
      const member = memberOf(reader, agency, words);
      if (member) names.push(nameMention(reader, member, 'after-team', teamPosition(reader, agency, words)));
      at = member?.end ?? agency.to;
      continue;
    }
    const name = readLooseName(reader, at, words);
    if (name) {
      names.push(name.mention);
      if (name.position) {
        positions.push(name.position);
        agencies.push(...agenciesInside(reader, name.position));
      }
      at = name.end;
      floor = at;
      continue;
    }
    const origins = readOrigins(reader, at, words);
    agencies.push(...origins);
    at = origins.at(-1)?.to ?? at + (reader.region(at)?.length ?? 1);
  }
  const covered = coveredBy(positions, agencies);
  agencies.push(...repeatedOrigins(reader, agencies, covered));
  return { positions, names: withLongerForms(reader, withListed(reader, names), coveredBy(positions, agencies)), agencies };
};

const coveredBy = (positions: readonly PositionMention[], agencies: readonly AgencyMention[]): Set<number> => {
  const covered = new Set<number>();
  for (const { from, to } of [...positions, ...agencies]) for (let at = from; at < to; at++) covered.add(at);
  return covered;
};

/** "Tim Penilai Pusat Suprayoga Hadi": a team's name stands before its members as an office would. */
const memberOf = (reader: OfficeReader, agency: AgencyMention, words: TieWords): NameRun | undefined => {
  if (!words.teams.has(reader.tokens[agency.from]?.lower ?? '')) return undefined;
  const run = readName(reader, agency.to);
  return run && run.nameEnd - run.nameFrom >= 2 ? run : undefined;
};

const teamPosition = (reader: OfficeReader, agency: AgencyMention, words: TieWords): PositionMention =>
  makePosition(reader, {
    from: agency.from,
    to: agency.to,
    head: words.implied.member,
    tailFrom: agency.from,
    tail: agency.tail,
  });
