import { type NameMention, nameMention, type PositionMention } from './mentions.ts';
import { isConjunction } from './name-behind.ts';
import { type NameRun, readName } from './names.ts';
import type { OfficeReader } from './office-reader.ts';

/** "anggota Komisi VI seperti Unru Baso, Ida Fauziah dan M. Sarmuji": names that go on a list share its office. */
export const withListed = (reader: OfficeReader, names: readonly NameMention[]): NameMention[] => {
  const all: NameMention[] = [];
  const taken = new Set(names.map((n) => n.run.nameFrom));
  const unheld = new Set(names.filter((n) => !n.position).map((n) => n.run.nameFrom));
  const shares = new Map<number, NameMention>();
  for (const name of names) {
    all.push(name);
    if (!name.position) continue;
    const shared = sharesOffice(name.position) || opensBracket(reader, name) ? name.position : undefined;
    let end = name.run.end;
    for (let guard = 0; guard < 20; guard++) {
      const next = listedName(reader, end);
      if (!next) break;
      if (shared && unheld.has(next.nameFrom) && opensBracket(reader, name)) {
        shares.set(next.nameFrom, nameMention(reader, next, 'listed', shared));
        end = next.end;
        continue;
      }
      if (taken.has(next.nameFrom)) break;
      taken.add(next.nameFrom);
      all.push(nameMention(reader, next, 'listed', shared));
      end = next.end;
    }
  }
  return all.map((name) => shares.get(name.run.nameFrom) ?? name).sort((a, b) => a.start - b.start);
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
