import { officeLedUpTo } from './head-last.ts';
import { looseRule } from './loose-rules.ts';
import { type Loose, makePosition, type NameMention, nameMention, type PositionMention } from './mentions.ts';
import { nameBehind } from './name-behind.ts';
import { type NameRun, readName } from './names.ts';
import type { OfficeReader } from './office-reader.ts';
import type { PositionHead } from './office-words.ts';
import { readPrefix, smallUnitTail } from './position-mentions.ts';
import type { Tail } from './tail.ts';
import type { TieWords } from './tie-words.ts';
import { startsSentence } from './token-reader.ts';

/** A name with no office before it is one where something beside it says so. */
export const readLooseName = (reader: OfficeReader, at: number, words: TieWords): Loose | undefined => {
  const token = reader.tokens[at];
  if (token?.kind !== 'word' || (token.shape === 'lower' && reader.classOf(at) !== 'honorific' && !words.smallTitles.has(token.lower)))
    return undefined;
  const run = readName(reader, at);
  if (!run) return undefined;
  if (isPlaceName(reader, run, words)) return undefined;
  const behind = officeBehind(reader, run, words) ?? occupationBehind(reader, run.end, words);
  if (behind) return { mention: nameMention(reader, run, behind.rule, behind.position), position: behind.position, end: behind.end };
  const before = occupationBefore(reader, run, words);
  if (before) return { mention: nameMention(reader, run, 'after-occupation', before), position: before, end: run.end };
  const rule = looseRule(reader, run, words);
  return rule ? { mention: nameMention(reader, run, rule), end: run.end } : undefined;
};

/** "Jalan Letjen Sukowati", "Stadion Wijayakusuma": a street or ground that bears a person's name. */
const isPlaceName = (reader: OfficeReader, run: NameRun, words: TieWords): boolean => {
  const before = reader.tokens[run.from - 1];
  const word = before?.text === '.' ? reader.tokens[run.from - 2]?.lower : before?.lower;
  return words.namedPlaces.has(word ?? '') || words.namedPlaces.has(reader.tokens[run.nameFrom]?.lower ?? '');
};

export interface Beside {
  readonly position: PositionMention;
  readonly end: number;
  readonly rule: string;
}

/** "Mustaqim, Ketua Komisi B", "Zaini selaku Dirjen", "Syahri yang juga Ketua PKK", "Mustaghfirin Ketua Forum …". */
export const officeBehind = (reader: OfficeReader, run: NameRun, words: TieWords): Beside | undefined => {
  const comma = reader.tokens[run.end]?.text === ',' || reader.tokens[run.end]?.text === '(';
  const tiedAt = (at: number) =>
    longest(words.holding.filter((phrase) => phrase.every((word, i) => reader.tokens[at + i]?.lower === word)));
  const afterComma = comma && !readName(reader, run.end + 1) ? tiedAt(run.end + 1) : undefined;
  const tied = tiedAt(run.end) ?? afterComma;
  const end = afterComma ? run.end + 1 : run.end;
  const touches = touchesOffice(reader, end);
  if (!tied && !comma && !touches) return undefined;
  const at = pastArticle(reader, end + (tied ? tied.length : comma ? 1 : 0));
  const prefix = readPrefix(reader, at);
  const led = leadingOffice(reader, prefix ? prefix.end : at);
  const headAt = led?.at ?? (prefix ? prefix.end : at);
  const head = led ?? reader.position(headAt);
  if (!head) return tied ? bodyBehind(reader, at, words) : undefined;
  const tailFrom = headAt + head.length;
  const named = reader.tail(tailFrom, { proper: head.value.takesProper ? 3 : 2, listed: true });
  const small = named.end > tailFrom ? tailFrom : smallUnitTail(reader, tailFrom, head.value, words);
  const tail = small > tailFrom ? { ...named, end: small, properFrom: small } : named;
  if (tail.end === tailFrom && !head.value.solo && !led) return undefined;
  // "Selanjutnyan, Bupati X meminta …": an opening word, unless a comma closes the office off behind it.
  if (!tied && comma && isLoneOpening(reader, run) && !/^[,.)]$/u.test(reader.tokens[tail.end]?.text ?? '.')) return undefined;
  if (!tied && reader.lexicon.headLast && readName(reader, tailFrom)) return undefined;
  // "…, Kepala Dinas X, Budi": the office belongs to the name behind it.
  if (!tied && (nameBehind(reader, tail.end, words) || readName(reader, tail.end))) return undefined;
  if (touches && !comma && !tied && tail.end === tailFrom) return undefined;
  const to = Math.max(tail.end, besideOffice(reader, tail.end));
  const position = makePosition(reader, {
    from: at,
    to,
    head: head.value,
    tailFrom,
    tail: led ? { ...tail, regions: [...reader.regionsIn(at, led.headFrom), ...tail.regions] } : tail,
    prefix: prefix?.text,
    ...(led ? { bodyFrom: at, headFrom: led.headFrom } : {}),
  });
  return { position, end: to, rule: 'before-office' };
};

/** "…, President [and Chief Executive Officer (CEO) of MMU]": the end of a further office of the same holder; 0 where none is tied on. */
const besideOffice = (reader: OfficeReader, at: number): number => {
  const head = reader.lexicon.headLast && reader.isConjunction(at) ? reader.position(at + 1) : undefined;
  if (!head || reader.tokens[at + 1]?.shape === 'lower') return 0;
  const from = at + 1 + head.length;
  return readName(reader, from) ? 0 : reader.tail(from, { proper: 0, listed: true }).end;
};

const isLoneOpening = (reader: OfficeReader, run: NameRun): boolean =>
  run.nameEnd - run.nameFrom === 1 && run.honorifics.length === 0 && run.degrees.length === 0 && startsSentence(reader.tokens, run.from);

/** "Mustaghfirin Ketua Forum …", and "Suradi wakil ketua DPRD …": an office written small needs the body behind it. */
const touchesOffice = (reader: OfficeReader, at: number): boolean => {
  const office = reader.position(at);
  // Where the head stands last, it is that of what stands before it: "Cebu Governor".
  if (!office || reader.lexicon.headLast) return false;
  if (reader.tokens[at]?.shape !== 'lower') return true;
  const tail = reader.tail(at + office.length, { proper: 0, listed: false });
  const isShortForm = tail.end > at + office.length && reader.classOf(at + office.length) === 'acronym';
  const hasBody = isShortForm || tail.openers.length > 0 || (office.value.takesRegion === true && tail.regions.length > 0);
  return hasBody;
};

const pastArticle = ({ tokens, lexicon }: OfficeReader, at: number): number =>
  lexicon.headLast?.articles.has(tokens[at]?.lower ?? '') ? at + 1 : at;

const LEADING = 6;

/** "…, the hospital's director": an office a few words on, with all of them leading up to it. */
const leadingOffice = (
  reader: OfficeReader,
  from: number,
): { at: number; length: number; value: PositionHead; headFrom: number } | undefined => {
  if (!reader.lexicon.headLast) return undefined;
  for (let at = from + 1; at < from + LEADING; at++) {
    const hit = reader.position(at);
    if (!hit) continue;
    const led = officeLedUpTo(reader, { at, ...hit }, from);
    return led.from === from && led.headFrom > from ? { at, length: hit.length, value: led.head, headFrom: led.headFrom } : undefined;
  }
  return undefined;
};

const longest = (phrases: readonly (readonly string[])[]): readonly string[] | undefined =>
  [...phrases].sort((a, b) => b.length - a.length)[0];

/** "Asmania selaku Lembaga Musyawarah Kelurahan": the body stands for the office in it. */
const bodyBehind = (reader: OfficeReader, at: number, words: TieWords): Beside | undefined => {
  const opener = reader.opener(at);
  // "Jakarta Propertindo sebagai BUMD": a firm is called one, and no member of it.
  if (!opener || opener.value.type === 'company' || opener.value.type === 'state-enterprise') return undefined;
  const tail = reader.tail(at + opener.length, { proper: opener.value.proper, listed: false });
  const position = makePosition(reader, { from: at, to: tail.end, head: words.implied.delegate, tailFrom: at, tail });
  return { position, end: tail.end, rule: 'before-body' };
};

const NO_TAIL = (end: number): Tail => ({ end, regions: [], properFrom: end, openers: [] });

/** "Jonner Simbolon, penguji praktik, …", "Jendri Paladeng, salah satu atlet berkuda": small words up to the next comma or verb. */
const occupationBehind = (reader: OfficeReader, end: number, words: TieWords): Beside | undefined => {
  if (reader.tokens[end]?.text !== ',') return undefined;
  const from = end + 1;
  let at = from;
  while (words.oneOf.has(reader.tokens[at]?.lower ?? '')) at++;
  if (!words.occupations.has(reader.tokens[at]?.lower ?? '') || reader.tokens[at]?.shape !== 'lower') return undefined;
  let to = at + 1;
  while (to < at + 8 && isPhraseWord(reader, to, words)) to++;
  const position = makePosition(reader, { from, to, head: words.implied.occupation, tailFrom: to, tail: NO_TAIL(to) });
  return { position, end: to, rule: 'before-occupation' };
};

const isPhraseWord = (reader: OfficeReader, at: number, words: TieWords): boolean => {
  const token = reader.tokens[at];
  return token !== undefined && token.kind !== 'punct' && !words.isSayingVerb(token.lower) && !words.phraseEnds.has(token.lower);
};

/** "pedagang ayam potong, Basuki mengaku", "relawan Destana Karangkandri, Tumini, …", "salah seorang warga Siti". */
const occupationBefore = (reader: OfficeReader, run: NameRun, words: TieWords): PositionMention | undefined => {
  const comma = reader.tokens[run.from - 1]?.text === ',' ? 1 : 0;
  const to = run.from - comma;
  if (comma === 0 && isClosedByName(reader, run.end)) return undefined;
  for (let at = to - 1; at >= to - 8 && at >= 0; at--) {
    const token = reader.tokens[at];
    if (
      !token ||
      token.kind === 'punct' ||
      words.isSayingVerb(token.lower) ||
      words.agentVerbs.has(token.lower) ||
      words.listing.has(token.lower) ||
      words.phraseEnds.has(token.lower)
    )
      return undefined;
    if (
      words.occupations.has(token.lower) &&
      (token.shape === 'lower' || (comma > 0 && reader.tokens[at + 1]?.shape === 'lower' && startsSentence(reader.tokens, at)))
    ) {
      const from = withOneOf(reader, at, words);
      return makePosition(reader, { from, to, head: words.implied.occupation, tailFrom: to, tail: NO_TAIL(to) });
    }
    if (comma === 0) return undefined;
  }
  return undefined;
};

/** ", Tumini, mengusulkan": a name between commas follows, so what stands before it is no name. */
const isClosedByName = (reader: OfficeReader, at: number): boolean => {
  if (reader.tokens[at]?.text !== ',') return false;
  const next = readName(reader, at + 1);
  return next !== undefined && reader.tokens[next.end]?.text === ',';
};

/** Back over "salah satu", and over an occupation tied on ("penerima bantuan sekaligus pedagang"). */
const withOneOf = (reader: OfficeReader, at: number, words: TieWords): number => {
  let from = at;
  for (let guard = 0; guard < 6; guard++) {
    const before = reader.tokens[from - 1]?.lower ?? '';
    if (words.oneOf.has(before) || (guard > 0 && words.occupations.has(before))) from--;
    else if (words.occupationTies.has(before) && words.occupations.has(reader.tokens[from - 3]?.lower ?? '')) from -= 3;
    else break;
  }
  return from;
};

/** "Galih Yahdan Atlantik … jawab Galih": a name of one word is looked for in longer runs of names elsewhere. */
export const withLongerForms = (reader: OfficeReader, names: readonly NameMention[], covered: ReadonlySet<number>): NameMention[] => {
  const known = new Set(names.filter((n) => n.run.nameEnd - n.run.nameFrom > 1).flatMap((n) => wordsOf(reader, n.run)));
  const single = new Set(
    names
      .filter((n) => n.run.nameEnd - n.run.nameFrom === 1)
      .flatMap((n) => wordsOf(reader, n.run))
      .filter((w) => !known.has(w) && w.length > 2),
  );
  if (single.size === 0) return [...names];
  const taken = new Set(names.map((n) => n.run.nameFrom));
  const found: NameMention[] = [];
  for (let at = 0; at < reader.tokens.length; at++) {
    if (reader.tokens[at]?.shape === 'lower' || taken.has(at) || covered.has(at)) continue;
    const run = readName(reader, at);
    if (!run || run.nameEnd - run.nameFrom < 2) continue;
    const words = wordsOf(reader, run);
    if (words.some((w) => single.has(w)) && !taken.has(run.nameFrom)) found.push(nameMention(reader, run, 'longer-form'));
    at = run.nameEnd - 1;
  }
  return [...names, ...found].sort((a, b) => a.start - b.start);
};

const wordsOf = (reader: OfficeReader, run: NameRun): string[] =>
  reader.tokens
    .slice(run.nameFrom, run.nameEnd)
    .filter((t) => t.kind === 'word')
    .map((t) => t.lower);
