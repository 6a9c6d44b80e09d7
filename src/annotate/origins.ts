import { type AgencyMention, makeAgency } from './mentions.ts';
import { readName } from './names.ts';
import type { OfficeReader } from './office-reader.ts';
import type { AgencyOpener } from './office-words.ts';
import type { TieWords } from './tie-words.ts';

/** The rule of a place or body that is known by those who come from it alone. */
export const ORIGIN = 'origin';

const NOUN_REACH = 7;
const MOST_WORDS = 4;
const MOST_ITEMS = 6;

const OPENER: AgencyOpener = { type: 'other', proper: 0, bare: true };
const PLACE: AgencyOpener = { type: 'regional-government', proper: 0, bare: true };

/** "officials of San Isidro, La Paz", "rombongan daripada Royal Nordic": capitals behind those who come from there are a body or its town. */
export const readOrigins = (reader: OfficeReader, at: number, words: TieWords): AgencyMention[] => {
  if (!words.origins || !isBehindGroup(reader, at, words.origins)) return [];
  const items = originList(reader, at);
  return items.map(({ from, to, isPair }) => {
    const regions = reader.regionsIn(from, to);
    const opener = isPair || regions.length > 0 ? PLACE : OPENER;
    return makeAgency(reader, { from, to, opener, tail: { end: to, properFrom: to, openers: [], regions }, rule: ORIGIN });
  });
};

/** A noun for a group, small words, and the link right before the token, "the municipality of" left aside. */
const isBehindGroup = (reader: OfficeReader, at: number, { nouns, links, kinds }: NonNullable<TieWords['origins']>): boolean => {
  let link = at - 1;
  while (kinds.has(reader.tokens[link]?.lower ?? '') || reader.lexicon.headLast?.articles.has(reader.tokens[link]?.lower ?? '')) link--;
  if (link < at - 1 && links.has(reader.tokens[link]?.lower ?? '') && kinds.has(reader.tokens[link - 1]?.lower ?? '')) link--;
  while (link < at - 1 && kinds.has(reader.tokens[link]?.lower ?? '')) link--;
  if (reader.lexicon.headLast?.articles.has(reader.tokens[link]?.lower ?? '')) link--;
  if (!links.has(reader.tokens[link]?.lower ?? '')) return false;
  for (let back = link - 1; back >= Math.max(0, link - NOUN_REACH); back--) {
    const token = reader.tokens[back];
    if (nouns.has(token?.lower ?? '')) return true;
    if (token?.kind === 'punct' || (token?.kind === 'word' && token.shape !== 'lower')) return false;
  }
  return false;
};

interface Item {
  readonly from: number;
  readonly to: number;
  /** A town and the province that it lies in. */
  readonly isPair: boolean;
}

/** "A, B, and C, D": where the last is a town with its province, so are those before it. */
const originList = (reader: OfficeReader, at: number): Item[] => {
  const runs: { from: number; to: number; join: string }[] = [];
  for (let from = at; runs.length < MOST_ITEMS; ) {
    const to = runEnd(reader, from);
    if (to === from) break;
    const comma = reader.tokens[to]?.text === ',' ? 1 : 0;
    const and = reader.isConjunction(to + comma) ? 1 : 0;
    runs.push({ from, to, join: and ? 'and' : comma ? ',' : '' });
    if (comma + and === 0) break;
    from = to + comma + and;
  }
  const [first, second] = runs;
  if (!first) return [];
  const afterAnd = runs.findIndex((r) => r.join === 'and') + 1;
  const isPaired = second !== undefined && first.join === ',' && (afterAnd === 0 || runs.length - afterAnd === 2);
  if (!isPaired) return [{ ...first, isPair: false }];
  return runs.flatMap(({ from }, i) => {
    const next = runs[i + 1];
    return i % 2 === 0 && next ? [{ from, to: next.to, isPair: true }] : [];
  });
};

/** Capitals that are no person, office or body of another kind. */
const runEnd = (reader: OfficeReader, from: number): number => {
  let to = from;
  while (to < from + MOST_WORDS) {
    const token = reader.tokens[to];
    if (token?.kind !== 'word' || token.shape === 'lower' || reader.position(to)) break;
    if (reader.lexicon.headLast?.placeOpeners.has(token.lower) && reader.tokens[to + 1]?.shape === 'Upper') {
      to += 2;
      continue;
    }
    const kind = reader.classOf(to);
    if (kind !== 'proper' && kind !== 'region' && !(kind === 'org' && to > from) && !(kind === 'acronym' && token.shape === 'ALL')) break;
    to += kind === 'region' ? (reader.region(to)?.length ?? 1) : 1;
  }
  if ((readName(reader, from)?.honorifics.length ?? 0) > 0) return from;
  return to > from ? pastWhole(reader, to) : to;
};

/** "League [of Municipalities of the Philippines]": capitals behind a link go on with the name. */
const pastWhole = (reader: OfficeReader, from: number): number => {
  const words = reader.lexicon.headLast;
  let to = from;
  for (let at = from; words?.bodyLinks.has(reader.tokens[at]?.lower ?? ''); at = to) {
    const next = words.articles.has(reader.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    if (reader.tokens[next]?.kind !== 'word' || reader.tokens[next]?.shape !== 'Upper' || reader.position(next)) break;
    to = next + (reader.region(next)?.length ?? 1);
  }
  return to;
};

/** "the San Isidro, La Paz delegation": where a body that a group was said to come from is named again. */
export const repeatedOrigins = (
  reader: OfficeReader,
  agencies: readonly AgencyMention[],
  covered: ReadonlySet<number>,
): AgencyMention[] => {
  const origins = agencies.filter((a) => a.rule === ORIGIN && a.to - a.from > 1);
  const texts = new Set<string>();
  return origins.flatMap((origin) => {
    const words = reader.tokens.slice(origin.from, origin.to).map((t) => t.text);
    if (texts.has(words.join(' '))) return [];
    texts.add(words.join(' '));
    return reader.tokens.flatMap((_, from) => {
      const isSame = !covered.has(from) && words.every((word, i) => reader.tokens[from + i]?.text === word);
      if (!isSame) return [];
      const to = from + words.length;
      const tail = { end: to, properFrom: to, openers: [], regions: reader.regionsIn(from, to) };
      return [makeAgency(reader, { from, to, opener: origin.opener, tail, rule: ORIGIN })];
    });
  });
};
