import { isSlip } from '../core/slip.ts';
import type { Span } from '../core/span.ts';
import type { Token } from '../core/tokens.ts';
import type { Mentions, NameMention, PositionMention } from './mentions.ts';
import { joinName, readName } from './names.ts';
import type { OfficeReader } from './office-reader.ts';

export type MentionKind = 'full' | 'short' | 'alias' | 'title';

/** Where a person is spoken of; indices count tokens. */
export interface PersonMention extends Span {
  readonly person: number;
  readonly from: number;
  readonly to: number;
  readonly kind: MentionKind;
}

/** A person of the article: all that names and offices of one bearer give. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly parts: readonly string[];
  readonly names: readonly NameMention[];
  readonly positions: readonly PositionMention[];
  readonly honorifics: readonly string[];
  readonly aliases: readonly { readonly text: string; readonly span: Span }[];
}

export interface People {
  readonly list: readonly Person[];
  /** In the order of the text. */
  readonly mentions: readonly PersonMention[];
}

export interface AliasWords {
  /** "… says Leong. The Transport Minister said": an office at the head of a sentence is that of who was named last without one. */
  readonly officesTakeUp?: boolean;
  /** Before a familiar name: "akrab disapa". */
  readonly cues: readonly (readonly string[])[];
  /** Before an office that several hold: "tiga", "para". */
  readonly plurals: ReadonlySet<string>;
  /** Between a name and a familiar one: "alias". */
  readonly alternatives: ReadonlySet<string>;
  /** Behind one: "sapaan akrabnya". */
  readonly tails: readonly (readonly string[])[];
}

interface Draft {
  parts: string[];
  names: NameMention[];
  positions: PositionMention[];
  aliases: { text: string; span: Span; tokens: string[] }[];
}

/** Gathers mentions into people: short forms, misspelt forms, familiar names and offices that stand for a name. */
export const gatherPeople = (reader: OfficeReader, mentions: Mentions, words: AliasWords): People => {
  const drafts = clusterNames(reader, mentions.names);
  attachAliases(reader, drafts, mentions, words);
  const merged = mergeAliases(drafts);
  if (words.officesTakeUp) attachTakenUp(reader, merged, mentions);
  const list = merged.map(makePerson);
  const named = nameMentions(reader, merged);
  const single = mentions.positions.filter((p) => !words.plurals.has(reader.tokens[p.from - 1]?.lower ?? ''));
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

const partsOf = (reader: OfficeReader, mention: NameMention): string[] =>
  reader.tokens
    .slice(mention.run.nameFrom, mention.run.nameEnd)
    .filter((t) => t.kind === 'word')
    .map((t) => t.lower);

/** Longest names first; a shorter one joins the person whose name holds its words in order. */
const clusterNames = (reader: OfficeReader, names: readonly NameMention[]): Draft[] => {
  const order = [...names].sort((a, b) => partsOf(reader, b).length - partsOf(reader, a).length || a.start - b.start);
  const drafts: Draft[] = [];
  for (const mention of order) {
    const parts = partsOf(reader, mention);
    const home = nearest(
      drafts.filter((d) => holds(d.parts, parts) && !isAnother(d, mention, parts)),
      mention,
    );
    if (home) home.names.push(mention);
    else drafts.push({ parts, names: [mention], positions: [], aliases: [] });
  }
  for (const draft of drafts) {
    draft.names.sort((a, b) => a.start - b.start);
    draft.positions = draft.names.flatMap((n) => (n.position ? [n.position] : []));
  }
  return drafts.sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
};

/** "Ibu Negara Iriana Joko Widodo" and "Presiden Joko Widodo": a name inside another with an office of its own is another person. */
const isAnother = (draft: Draft, mention: NameMention, parts: readonly string[]): boolean => {
  if (parts.length < 2 || parts.length === draft.parts.length || draft.parts.slice(0, parts.length).join(' ') === parts.join(' '))
    return false;
  const offices = draft.names.flatMap((n) => (n.position ? [n.position.head.canonical] : []));
  const own = mention.position?.head.canonical;
  if (own !== undefined && offices.length > 0 && offices.every((o) => o !== own)) return true;
  return draft.names.some((n) => n.run.isWife) && own !== undefined;
};

const nearest = (drafts: readonly Draft[], mention: NameMention): Draft | undefined => {
  const first = mention.run.name.toLowerCase().split(' ')[0] ?? '';
  const sharesOffice = (d: Draft): number =>
    mention.position && d.names.some((n) => n.position?.head.canonical === mention.position?.head.canonical) ? -5000 : 0;
  const distance = (d: Draft): number =>
    sharesOffice(d) +
    farness(d, first) +
    Math.min(...d.names.map((n) => (n.start <= mention.start ? mention.start - n.start : (n.start - mention.start) * 3)));
  return [...drafts].sort((a, b) => distance(a) - distance(b))[0];
};

/** A short form is rather somebody's first name than a wife's last one. */
const farness = (draft: Draft, word: string): number => (draft.parts[0] === word ? 0 : 2000) + (isConsort(draft) ? 4000 : 0);

const isConsort = (draft: Draft): boolean => draft.names.some((n) => n.run.isConsort);

/** Every word of the short name stands in the long one, in order; one slip of the pen is allowed in a long word. */
const holds = (long: readonly string[], short: readonly string[]): boolean => {
  // "Fauzan Adikusuma", "Fauzan Adi Kusumo"
  if (short.length > 1 && (long.join('') === short.join('') || isSlip(long.join(''), short.join('')))) return true;
  let at = 0;
  let exact = 0;
  for (const part of short) {
    const hit = long.findIndex((l, i) => i >= at && sameWord(l, part));
    if (hit < 0) return false;
    if (long[hit] === part) exact++;
    at = hit + 1;
  }
  return exact > 0 || short.length > 1 || (short[0]?.length ?? 0) >= 5;
};

const sameWord = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || isSlip(a, b);

const attachAliases = (reader: OfficeReader, drafts: readonly Draft[], mentions: Mentions, words: AliasWords): void => {
  for (const draft of drafts) for (const name of draft.names) addBracketAlias(reader, { draft, name }, words);
  for (let at = 0; at < reader.tokens.length; at++) {
    const cue = words.cues.find((c) => isPhrase(reader.tokens, at, c));
    if (cue) addCuedAlias(reader, drafts, { at, from: at + cue.length, mentions });
    const tail = words.tails.find((c) => isPhrase(reader.tokens, at, c));
    if (tail && reader.tokens[at - 1]?.text === ',') addTailAlias(reader, drafts, at - 1, mentions);
  }
};

const isPhrase = (tokens: readonly Token[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => tokens[at + i]?.lower === word);

/** "Saifullah Yusuf (Gus Ipul)", "Maruarar Sirait atau Ara". */
const addBracketAlias = (reader: OfficeReader, { draft, name }: { draft: Draft; name: NameMention }, words: AliasWords): void => {
  const { tokens } = reader;
  const end = name.run.end;
  const opens = tokens[end]?.text === '(' || words.alternatives.has(tokens[end]?.lower ?? '');
  if (!opens) return;
  const run = aliasRun(reader, end + 1);
  if (!run || (tokens[end]?.text === '(' && tokens[run.end]?.text !== ')')) return;
  addAlias(reader, draft, end + 1, run.end);
};

/** A familiar name: a run of names with its form of address, or letters that begin the words of a name ("JK"). */
const aliasRun = (reader: OfficeReader, at: number): { end: number } | undefined => {
  const run = readName(reader, at);
  if (run) return { end: run.nameEnd };
  const token = reader.tokens[at];
  return token?.shape === 'ALL' && token.text.length <= 4 ? { end: at + 1 } : undefined;
};

const addAlias = (reader: OfficeReader, draft: Draft, from: number, to: number): void => {
  const first = reader.tokens[from];
  const last = reader.tokens[to - 1];
  if (!first || !last) return;
  const tokens = reader.tokens.slice(from, to).filter((t) => t.kind === 'word');
  draft.aliases.push({
    text: joinName(reader.tokens, from, to),
    span: { start: first.start, end: last.end },
    tokens: tokens.map((t) => t.lower),
  });
};

const addCuedAlias = (reader: OfficeReader, drafts: readonly Draft[], place: { at: number; from: number; mentions: Mentions }): void => {
  const quoted = /^["“'‘]$/u.test(reader.tokens[place.from]?.text ?? '') ? 1 : 0;
  const from = place.from + quoted;
  const run = aliasRun(reader, from);
  if (!run) return;
  const owner = ownerOf(reader, drafts, { before: place.at, from, to: run.end });
  if (owner) addAlias(reader, owner, from, run.end);
};

const addTailAlias = (reader: OfficeReader, drafts: readonly Draft[], comma: number, mentions: Mentions): void => {
  const starts = [comma - 1, comma - 2, comma - 3].filter((at) => at >= 0 && aliasRun(reader, at)?.end === comma);
  const from = starts.at(-1);
  if (from === undefined) return;
  const owner = ownerOf(reader, drafts, { before: from, from, to: comma });
  if (owner) addAlias(reader, owner, from, comma);
  else void mentions;
};

/** The person whose name shares a word with the familiar name, or whose initials it is; else the one named last before it. */
const ownerOf = (
  reader: OfficeReader,
  drafts: readonly Draft[],
  alias: { before: number; from: number; to: number },
): Draft | undefined => {
  const words = reader.tokens.slice(alias.from, alias.to).map((t) => t.lower);
  const shared = drafts.find(
    (d) =>
      words.some((w) => w.length > 2 && d.parts.some((p) => p === w || (w.length >= 3 && p.startsWith(w) && p.length > w.length + 1))) ||
      d.parts.map((p) => p[0]).join('') === words.join(''),
  );
  if (shared) return shared;
  const self = words.join(' ');
  const earlier = drafts
    .filter((d) => d.parts.join(' ') !== self && !self.endsWith(d.parts.join(' ')))
    .flatMap((d) => d.names.map((n) => ({ d, at: n.run.nameFrom })))
    .filter((x) => x.at < alias.before);
  return earlier.sort((a, b) => b.at - a.at)[0]?.d;
};

/** "Gus Irawan Pasaribu": a title of faith that every full mention has is part of the name as the press gives it. */
const withKeptTitle = (draft: Draft, longest: NameMention | undefined): string => {
  const name = longest?.run.name ?? '';
  const title = longest?.run.keptTitle;
  const full = draft.names.filter((n) => n.run.nameEnd - n.run.nameFrom >= 2);
  return title && draft.parts.length >= 2 && full.every((n) => n.run.honorifics.includes(title)) ? `${title} ${name}` : name;
};

/** A person who is only known by what is another's familiar name, or by a nickname in the same office, is that other. */
const mergeAliases = (drafts: readonly Draft[]): Draft[] => {
  const gone = new Set<Draft>();
  for (const draft of drafts) {
    const key = draft.parts.join(' ');
    const owner = drafts.find(
      (o) =>
        o !== draft &&
        !gone.has(o) &&
        (o.aliases.some((a) => a.tokens.join(' ') === key || a.tokens.slice(-draft.parts.length).join(' ') === key) ||
          isNickname(draft, o)),
    );
    if (!owner || owner.parts.length < draft.parts.length) continue;
    gone.add(draft);
    owner.names = [...owner.names, ...draft.names].sort((a, b) => a.start - b.start);
    owner.positions.push(...draft.positions);
    owner.aliases.push(...draft.aliases);
  }
  return drafts.filter((d) => !gone.has(d));
};

/** "Jokowi" for "Joko Widodo", both "Presiden". */
const isNickname = (short: Draft, long: Draft): boolean => {
  const [word] = short.parts;
  const [first] = long.parts;
  if (short.parts.length !== 1 || long.parts.length < 2 || !word || !first || first.length < 4 || !word.startsWith(first.slice(0, 4)))
    return false;
  return short.positions.some((p) => long.positions.some((q) => p.head.canonical === q.head.canonical));
};

/** The fullest form; of forms that differ by a slip or a space the first. */
export const fullestName = (names: readonly NameMention[]): NameMention | undefined => {
  const letters = (n: NameMention): number => n.run.name.replaceAll(' ', '').length;
  const most = Math.max(0, ...names.map(letters));
  return [...names].sort((a, b) => a.start - b.start).find((n) => letters(n) >= most - 1);
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

/** Every place where a person's name, a part of it or an alias stands. */
const nameMentions = (reader: OfficeReader, drafts: readonly Draft[]): PersonMention[] => {
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
  const mentions: PersonMention[] = [];
  const recent: number[] = [];
  for (let at = 0; at < reader.tokens.length; at++) {
    const hit = mentionAt(reader, drafts, { at, byWord, recent });
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
  state: { at: number; byWord: ReadonlyMap<string, ReadonlySet<number>>; recent: readonly number[] },
): PersonMention | undefined => {
  const { at } = state;
  const token = reader.tokens[at];
  if (token?.kind !== 'word' || token.shape === 'lower') return undefined;
  const owner = drafts.findIndex((d) => d.names.some((n) => n.run.nameFrom === at));
  if (owner >= 0) {
    const name = drafts[owner]?.names.find((n) => n.run.nameFrom === at);
    if (name) return { person: owner, start: name.start, end: name.end, from: at, to: name.run.nameEnd, kind: 'full' };
  }
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
  return last ? { person, start: token.start, end: last.end, from: at, to, kind: 'short' } : undefined;
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

/** Offices that stand for a person: "ujar Kabid", "Pj. Sekda menilai". */
const titleMentions = (
  people: readonly Person[],
  positions: readonly PositionMention[],
  named: readonly PersonMention[],
): PersonMention[] => {
  const attached = new Set(people.flatMap((p) => p.positions));
  const mentions: PersonMention[] = [];
  const timeline = [...named];
  for (const position of positions) {
    if (attached.has(position)) continue;
    const person = holderOf(people, position, timeline);
    if (person === undefined) continue;
    const mention: PersonMention = {
      person,
      start: position.start,
      end: position.end,
      from: position.from,
      to: position.to,
      kind: 'title',
    };
    mentions.push(mention);
    timeline.push(mention);
  }
  return mentions;
};

/** Who holds an office: the same office, then the same region or body if it says one, then who was spoken of last. */
const holderOf = (people: readonly Person[], position: PositionMention, timeline: readonly PersonMention[]): number | undefined => {
  const fits = people.filter((p) => p.positions.some((q) => sameOffice(q, position)));
  const close = fits.filter((p) => p.positions.some((q) => sameOffice(q, position) && sameTail(q, position)));
  const pool =
    close.length > 0
      ? close
      : position.tail.end > position.tailFrom
        ? fits.filter((p) => p.positions.some((q) => sameOffice(q, position) && q.tail.end === q.tailFrom))
        : fits;
  if (pool.length === 1) return pool[0]?.id;
  const before = timeline.filter((m) => m.start < position.start && pool.some((p) => p.id === m.person)).sort((a, b) => b.start - a.start);
  return before[0]?.person ?? pool[0]?.id;
};

const sameOffice = (a: PositionMention, b: PositionMention): boolean => {
  if (a.held === 'past' || b.held === 'past') return false;
  const x = a.head.canonical;
  const y = b.head.canonical;
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
};

const sameTail = (a: PositionMention, b: PositionMention): boolean => {
  if (b.tail.end === b.tailFrom) return true;
  const regionA = a.tail.regions[0]?.value.name;
  const regionB = b.tail.regions[0]?.value.name;
  if (regionA && regionB) return regionA === regionB || regionA.endsWith(regionB) || regionB.endsWith(regionA);
  const wordsA = a.text.toLowerCase();
  return b.text
    .toLowerCase()
    .split(/\s+/u)
    .slice(1)
    .some((w) => w.length > 2 && wordsA.includes(w));
};
