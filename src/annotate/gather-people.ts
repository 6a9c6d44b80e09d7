import type { Mentions, NameMention } from './mentions.ts';
import { sameOffice, titleMentions } from './office-holders.ts';
import type { OfficeReader } from './office-reader.ts';
import { type AliasWords, fullestName, type People, type Person } from './people.ts';
import { attachAliases, mergeAliases } from './person-aliases.ts';
import { clusterNames, type Draft } from './person-drafts.ts';
import { nameMentions } from './person-mentions.ts';

/** Gathers mentions into people: short forms, misspelt forms, familiar names and offices that stand for a name. */
export const gatherPeople = (reader: OfficeReader, mentions: Mentions, words: AliasWords): People => {
  const drafts = clusterNames(reader, mentions.names);
  attachAliases(reader, drafts, mentions, words);
  const merged = mergeAliases(drafts);
  if (words.officesTakeUp) attachTakenUp(reader, merged, mentions);
  const list = merged.map(makePerson);
  const named = nameMentions(reader, merged);
  const single = mentions.positions.filter(({ from }) => {
    const before = reader.tokens[from - 1];
    return before?.kind !== 'number' && !words.plurals.has(before?.lower ?? '');
  });
  const titles = titleMentions(list, single, named);
  return { list, mentions: [...named, ...titles].sort((a, b) => a.start - b.start || b.end - a.end) };
};

const TAKE_UP_REACH = 60;

const attachTakenUp = (reader: OfficeReader, drafts: readonly Draft[], mentions: Mentions): void => {
  const attached = new Set(drafts.flatMap((d) => d.positions));
  for (const position of mentions.positions) {
    if (attached.has(position) || !opensSentence(reader, position.from)) continue;
    if (drafts.some((d) => d.positions.some((p) => sameOffice(p, position)))) continue;
    const near = drafts
      .flatMap((d) => d.names.map((n) => ({ d, at: n.run.nameFrom })))
      .filter((x) => x.at < position.from && position.from - x.at < TAKE_UP_REACH)
      .sort((a, b) => b.at - a.at)[0];
    if (near?.d.positions.length === 0) near.d.positions.push(position);
  }
};

/** Behind an article that begins the sentence. */
const opensSentence = ({ tokens, lexicon }: OfficeReader, at: number): boolean =>
  lexicon.headLast?.articles.has(tokens[at - 1]?.lower ?? '') === true && tokens[at - 1]?.shape === 'Upper';

/** "Gus Irawan Pasaribu": a title of faith that every full mention has is part of the name as the press gives it. */
const withKeptTitle = (draft: Draft, longest: NameMention | undefined): string => {
  const name = longest?.run.name ?? '';
  const title = longest?.run.keptTitle;
  const full = draft.names.filter((n) => n.run.nameEnd - n.run.nameFrom >= 2);
  return title && draft.parts.length >= 2 && full.every((n) => n.run.honorifics.includes(title)) ? `${title} ${name}` : name;
};

const makePerson = (draft: Draft, id: number): Person => {
  const longest = fullestName(draft.names);
  const honorifics = [...new Set(draft.names.flatMap((n) => [...n.run.honorifics, ...n.run.degrees]))];
  return {
    id,
    name: withKeptTitle(draft, longest),
    parts: draft.parts,
    names: draft.names,
    positions: draft.positions,
    honorifics,
    aliases: draft.aliases.map(({ text, span }) => ({ text, span })),
  };
};
