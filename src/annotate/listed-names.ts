import { type NameMention, nameMention, type PositionMention } from './mentions.ts';
import { isConjunction } from './name-behind.ts';
import { type NameRun, readName } from './names.ts';
import type { OfficeReader } from './office-reader.ts';

/** "anggota Komisi VI seperti Unru Baso, Ida Fauziah dan M. Sarmuji": names that go on a list share its office. */
export const withListed = (reader: OfficeReader, names: readonly NameMention[]): NameMention[] => {
  const all: NameMention[] = [];
  const offices = new Map<number, PositionMention>();
  const taken = new Set(names.map((n) => n.run.nameFrom));
  for (const name of names) {
    const own = name.position ?? offices.get(name.run.nameFrom);
    all.push(own ? { ...name, position: own } : name);
    if (!own) continue;
    const inBracket = opensBracket(reader, name);
    const shared = sharesOffice(own) || inBracket ? own : undefined;
    let end = name.run.end;
    for (let guard = 0; guard < 20; guard++) {
      const next = listedName(reader, end);
      // "Councilors Atty. X and [Dr. Y]": a name that its title told shares the office of several as well.
      if (next && shared && (shared.head.plural || inBracket) && taken.has(next.nameFrom)) offices.set(next.nameFrom, shared);
      if (!next || taken.has(next.nameFrom)) break;
      taken.add(next.nameFrom);
      all.push(nameMention(reader, next, 'listed', shared));
      end = next.end;
    }
  }
  return all.sort((a, b) => a.start - b.start);
};

/** An office that many hold: a list of names behind it shares it. */
const sharesOffice = (position: PositionMention): boolean => position.head.shared === true;

/** "dua orang Pranata Komputer ([Novi Pratama] dan Yuli Astari)": a bracket behind an office holds names alone. */
const opensBracket = ({ tokens }: OfficeReader, { run, position }: NameMention): boolean =>
  tokens[run.from - 1]?.text === '(' && position?.to === run.from - 1;

const listedName = (reader: OfficeReader, end: number): NameRun | undefined => {
  const { tokens } = reader;
  let at = pastOrigin(reader, end);
  if (tokens[at]?.text === '(') while (at < end + 5 && tokens[at - 1]?.text !== ')') at++;
  if (tokens[at]?.text === ',') at++;
  const isLast = isConjunction(reader, at);
  if (isLast) at++;
  if (at === pastOrigin(reader, end)) return undefined;
  const run = readName(reader, at);
  if (!run || reader.position(at) || run.nameEnd - run.nameFrom < 1) return undefined;
  const behind = pastOrigin(reader, run.end);
  const next = tokens[behind];
  const closes = next === undefined || [',', '.', ';', '(', ')'].includes(next.text) || isConjunction(reader, behind);
  // "dan [Ahmad Khairul] melaksanakan …": the last of the list may be followed by its verb.
  const isFollowed = isLast && run.nameEnd - run.nameFrom > 1 && next?.shape === 'lower';
  return closes || isFollowed ? run : undefined;
};

/** "Ambassadors X [of Norway], Y [of Chile] and Z": the country that each is of. */
const pastOrigin = (reader: OfficeReader, at: number): number => {
  const isLink = reader.lexicon.headLast?.bodyLinks.has(reader.tokens[at]?.lower ?? '') === true;
  if (!isLink) return at;
  const home = reader.lexicon.homeNames.has(reader.tokens[at + 1]?.lower ?? '') ? 1 : undefined;
  return at + 1 + (reader.region(at + 1)?.length ?? home ?? -1);
};
