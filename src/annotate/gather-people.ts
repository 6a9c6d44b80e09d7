import type { Mentions, NameMention } from './mentions.ts';
import { titleMentions } from './office-holders.ts';
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
  const list = merged.map(makePerson);
  const named = nameMentions(reader, merged);
  const single = mentions.positions.filter((p) => !words.plurals.has(reader.tokens[p.from - 1]?.lower ?? ''));
  const titles = titleMentions(list, single, named);
  return { list, mentions: [...named, ...titles].sort((a, b) => a.start - b.start || b.end - a.end) };
};

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
