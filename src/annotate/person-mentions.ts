import type { NameMention } from './mentions.ts';
import type { OfficeReader } from './office-reader.ts';
import type { PersonMention } from './people.ts';
import { type Draft, farness, partsOf } from './person-drafts.ts';

/** Every place where a person's name, a part of it or an alias stands. */
export const nameMentions = (reader: OfficeReader, drafts: readonly Draft[]): PersonMention[] => {
  const byWord = new Map<string, Set<number>>();
  const add = (word: string, id: number): void => {
    const ids = byWord.get(word) ?? new Set<number>();
    ids.add(id);
    byWord.set(word, ids);
  };
  drafts.forEach((d, id) => {
    for (const p of d.parts) if (p.length > 2) add(p, id);
    for (const n of d.names) for (const p of partsOf(reader, n)) if (p.length > 2) add(p, id);
    for (const a of d.aliases) for (const t of a.tokens) if (t.length > 1) add(t, id);
  });
  const byFirst = new Map<number, { person: number; name: NameMention }>();
  drafts.forEach((d, person) => {
    for (const name of d.names) if (!byFirst.has(name.run.nameFrom)) byFirst.set(name.run.nameFrom, { person, name });
  });
  const mentions: PersonMention[] = [];
  const recent: number[] = [];
  for (let at = 0; at < reader.tokens.length; at++) {
    const hit = mentionAt(reader, drafts, { at, byFirst, byWord, recent });
    if (!hit) continue;
    mentions.push(hit);
    recent.push(hit.person);
    at = hit.to - 1;
  }
  return mentions;
};

const mentionAt = (
  reader: OfficeReader,
  drafts: readonly Draft[],
  state: {
    at: number;
    byFirst: ReadonlyMap<number, { person: number; name: NameMention }>;
    byWord: ReadonlyMap<string, ReadonlySet<number>>;
    recent: readonly number[];
  },
): PersonMention | undefined => {
  const { at } = state;
  const token = reader.tokens[at];
  if (token?.kind !== 'word' || token.shape === 'lower') return undefined;
  const own = state.byFirst.get(at);
  if (own) return { person: own.person, start: own.name.start, end: own.name.end, from: at, to: own.name.run.nameEnd, kind: 'full' };
  // "Juhar bin Datuk Mahir": the small words and titles inside a name are no mention of their own.
  if (reader.lexicon.nameParticles.has(token.lower)) return undefined;
  const candidates = state.byWord.get(token.lower);
  if (!candidates) return undefined;
  let to = at + 1;
  let ids = [...candidates];
  for (; to < at + 6; to++) {
    const next = state.byWord.get(reader.tokens[to]?.lower ?? '');
    const both = next ? ids.filter((id) => next.has(id)) : [];
    if (both.length === 0 || reader.tokens[to]?.shape === 'lower') break;
    ids = both;
  }
  const person = ids.length === 1 ? ids[0] : preferred(drafts, ids, { word: token.lower, recent: state.recent });
  if (person === undefined || isPartOfBody(reader, at, to)) return undefined;
  const last = reader.tokens[to - 1];
  const from = withShortPart(reader, drafts[person], at);
  return last ? { person, start: reader.tokens[from]?.start ?? token.start, end: last.end, from, to, kind: 'short' } : undefined;
};

/** "[I] Ketut Sudiarsa": a part of the name too short to be looked for alone. */
const withShortPart = (reader: OfficeReader, draft: Draft | undefined, at: number): number => {
  const before = reader.tokens[at - 1];
  const isPart = before?.kind === 'word' && before.shape !== 'lower' && before.text.length <= 2 && draft?.parts.includes(before.lower);
  return isPart ? at - 1 : at;
};

/** Of several who bear the word: whose first name it is, and no wife; then who was spoken of last. */
const preferred = (
  drafts: readonly Draft[],
  ids: readonly number[],
  by: { word: string; recent: readonly number[] },
): number | undefined => {
  const scored = ids.map((id) => ({ id, far: drafts[id] ? farness(drafts[id], by.word) : 9000, at: by.recent.lastIndexOf(id) }));
  return scored.sort((a, b) => a.far - b.far || b.at - a.at)[0]?.id;
};

/** "Universitas Pattimura": a name's word inside the name of a body or region is no mention. */
const isPartOfBody = (reader: OfficeReader, at: number, to: number): boolean => {
  const hit = reader.region(at);
  if (hit && hit.length >= to - at && reader.classOf(at - 1) === 'opener') return true;
  return reader.classOf(at) === 'opener' && to === at + 1 && reader.classOf(at + 1) !== 'other';
};
