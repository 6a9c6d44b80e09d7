import type { Token } from '../core/tokens.ts';
import { joinName } from './join-name.ts';
import type { Mentions, NameMention } from './mentions.ts';
import { readName } from './names.ts';
import type { OfficeReader } from './office-reader.ts';
import type { AliasWords } from './people.ts';
import type { Draft } from './person-drafts.ts';

/** Gives people the familiar names that brackets and cues introduce. */
export const attachAliases = (reader: OfficeReader, drafts: readonly Draft[], mentions: Mentions, words: AliasWords): void => {
  for (const draft of drafts) for (const name of draft.names) addBracketAlias(reader, { draft, name }, words);
  const opening = new Set([...words.cues, ...words.tails].map(([first]) => first));
  for (let at = 0; at < reader.tokens.length; at++) {
    if (!opening.has(reader.tokens[at]?.lower)) continue;
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
    .filter((d) => d.parts.join(' ') !== self && !self.endsWith(d.parts.join(' ')) && !d.positions.some((p) => p.head.presidency))
    .flatMap((d) => d.names.map((n) => ({ d, at: n.run.nameFrom })))
    .filter((x) => x.at < alias.before);
  return earlier.sort((a, b) => b.at - a.at)[0]?.d;
};

/** A person who is only known by what is another's familiar name, or by a nickname in the same office, is that other. */
export const mergeAliases = (drafts: readonly Draft[]): Draft[] => {
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
