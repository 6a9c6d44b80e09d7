import { officeBehind } from './loose-names.ts';
import { makePosition, type PositionMention } from './mentions.ts';
import { phraseLength } from './name-behind.ts';
import { type NameRun, readName } from './names.ts';
import type { OfficeReader } from './office-reader.ts';
import { readPosition } from './position-mentions.ts';
import type { TieWords } from './tie-words.ts';

/** An office that a wife, son or the like of its holder is called by, and one of her own that the text may give beside it. */
export interface KinOffice {
  readonly mention: PositionMention;
  readonly name?: NameRun;
  readonly own?: PositionMention;
}

/** "Istri Bupati Kudus, Yohana Bata": the office is her husband's; "yang juga Ketua PKK": this one is her own. */
export const readKinOffice = (reader: OfficeReader, place: { at: number; floor: number }, words: TieWords): KinOffice | undefined => {
  const { at } = place;
  const kin = kinBefore(reader, at);
  const held = kin > 0 ? readPosition(reader, { at: at + kin, floor: at + kin }, words) : undefined;
  if (!held) return undefined;
  const { mention } = held;
  const name = nameOfKin(reader, held.name, mention.to);
  const tie = secondTie(reader, mention, words);
  const second = tie && reader.position(tie.to);
  if (tie && second) {
    const tailFrom = tie.to + second.length;
    const tail = reader.tail(tailFrom, { proper: second.value.takesProper ? 3 : 0, listed: true });
    return { mention: makePosition(reader, { from: at, to: mention.to, head: second.value, tailFrom, tail }), ...(name ? { name } : {}) };
  }
  const prefix = reader.tokens[at]?.text ?? '';
  const { tailFrom, tail, to } = mention;
  const head = { canonical: `${prefix} ${mention.head.canonical}` };
  const own = name && officeBehind(reader, name, words)?.position;
  return {
    mention: makePosition(reader, { from: at, to: Math.max(to, at + kin), head, tailFrom, tail, prefix }),
    ...(name ? { name } : {}),
    ...(own ? { own } : {}),
  };
};

/** How many tokens a word of kin takes with the link behind it ("istri dari"); 0 where it may be part of a name ("Andi Putra"). */
const kinBefore = (reader: OfficeReader, at: number): number => {
  const { kin, membership } = reader.lexicon;
  if (!kin?.words.has(reader.tokens[at]?.lower ?? '') || reader.classOf(at - 1) === 'proper') return 0;
  return membership.links.has(reader.tokens[at + 1]?.lower ?? '') ? 2 : 1;
};

/** "Istri Bupati Kudus Markus Wolo, Yohana Bata": the name at the office is the holder's, the one behind the comma hers. */
const nameOfKin = (reader: OfficeReader, name: NameRun | undefined, officeEnd: number): NameRun | undefined => {
  if (!name || name.from > officeEnd || reader.tokens[name.end]?.text !== ',') return name;
  const next = readName(reader, name.end + 1);
  return next && (next.honorifics.length > 0 || next.nameEnd - next.nameFrom >= 2) ? next : name;
};

/** Where a second office is tied to the first. */
const secondTie = (reader: OfficeReader, mention: PositionMention, words: TieWords): { to: number } | undefined => {
  for (let at = mention.tailFrom; at < mention.to; at++) {
    const length = phraseLength(reader, at, words.secondOffices);
    if (length > 0 && reader.position(at + length)) return { to: at + length };
  }
  return undefined;
};
