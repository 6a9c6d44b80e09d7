import { isSlip } from '../core/slip.ts';
import type { Span } from '../core/span.ts';
import { withoutOwner } from './head-last.ts';
import type { NameMention, PositionMention } from './mentions.ts';
import type { OfficeReader } from './office-reader.ts';

/** A person while names and offices are still gathered. */
export interface Draft {
  parts: string[];
  names: NameMention[];
  positions: PositionMention[];
  aliases: { text: string; span: Span; tokens: string[] }[];
}

/** The words of a name, lower case. */
export const partsOf = (reader: OfficeReader, mention: NameMention): string[] =>
  reader.tokens
    .slice(mention.run.nameFrom, mention.run.nameEnd)
    .filter((t) => t.kind === 'word')
    .map((t) => withoutOwner(reader.lexicon, t.lower));

/** Longest names first; a shorter one joins the person whose name holds its words in order. */
export const clusterNames = (reader: OfficeReader, names: readonly NameMention[]): Draft[] => {
  const order = [...names].sort((a, b) => partsOf(reader, b).length - partsOf(reader, a).length || a.start - b.start);
  const drafts: Draft[] = [];
  for (const mention of order) {
    const parts = partsOf(reader, mention);
    const home = nearest(
      drafts.filter((d) => holds(d.parts, parts) && !isAnother(reader, d, { mention, parts })),
      mention,
    );
    if (home) home.names.push(mention);
    else drafts.push({ parts, names: [mention], positions: [], aliases: [] });
  }
  for (const draft of drafts) {
    draft.names.sort((a, b) => a.start - b.start);
    draft.positions = draft.names.flatMap((n) => [n.position, n.own].filter((p) => p !== undefined));
  }
  return drafts.sort((a, b) => (a.names[0]?.start ?? 0) - (b.names[0]?.start ?? 0));
};

/** "Ibu Negara Iriana Joko Widodo" and "Presiden Joko Widodo": a name inside another with an office of its own is another person. */
const isAnother = (reader: OfficeReader, draft: Draft, { mention, parts }: { mention: NameMention; parts: readonly string[] }): boolean => {
  if (parts.length < draft.parts.length && draft.parts[0] !== parts[0] && draft.names.some((n) => isBehindKin(reader, n))) return true;
  if (parts.length < 2 || parts.length === draft.parts.length || draft.parts.slice(0, parts.length).join(' ') === parts.join(' '))
    return false;
  const offices = draft.names.flatMap((n) => (n.position ? [n.position.head.canonical] : []));
  const own = mention.position?.head.canonical;
  if (own !== undefined && offices.length > 0 && offices.every((o) => o !== own)) return true;
  return draft.names.some((n) => n.run.isWife) && own !== undefined;
};

/** "didampingi istri, [Yayuk Pungkasiadi]": named after somebody whom the shorter name may mean. */
const isBehindKin = ({ tokens, lexicon }: OfficeReader, { run }: NameMention): boolean => {
  const before = tokens[run.from - 1]?.text === ',' ? tokens[run.from - 2] : tokens[run.from - 1];
  const word = before?.lower ?? '';
  const bare = lexicon.ownSuffix !== '' && word.endsWith(lexicon.ownSuffix) ? word.slice(0, -lexicon.ownSuffix.length) : word;
  return lexicon.kin?.nouns.has(word) === true || lexicon.kin?.nouns.has(bare) === true;
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
export const farness = (draft: Draft, word: string): number => (draft.parts[0] === word ? 0 : 2000) + (isConsort(draft) ? 4000 : 0);

const isConsort = (draft: Draft): boolean => draft.names.some((n) => n.run.isConsort);

/** Every word of the short name stands in the long one, in order; one slip of the pen is allowed in a long word. */
const holds = (long: readonly string[], short: readonly string[]): boolean => {
  // "Fauzan Adikusuma", "Fauzan Adi Kusumo"
  if (short.length > 1 && (long.join('') === short.join('') || isSlip(long.join(''), short.join('')))) return true;
  let at = 0;
  let exact = 0;
  for (const part of short) {
    const hit = long.findIndex((l, i) => i >= at && (short.length > 1 || l.length > 1) && sameWord(l, part));
    if (hit < 0) return false;
    if (long[hit] === part) exact++;
    at = hit + 1;
  }
  return exact > 0 || short.length > 1 || (short[0]?.length ?? 0) >= 5;
};

const sameWord = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || isSlip(a, b);
