import { isDegree } from './degrees.ts';
import { joinName } from './join-name.ts';
import { ledOffice, ledPrefixed } from './led-office.ts';
import { makePosition, type PositionMention } from './mentions.ts';
import { isBeforeTitled, isStrayWord, memberListAt, nameBehind, phraseLength } from './name-behind.ts';
import { type NameRun, readName } from './names.ts';
import type { OfficeReader } from './office-reader.ts';
import type { PositionHead } from './office-words.ts';
import type { Tail } from './tail.ts';
import type { TieWords } from './tie-words.ts';

/** Reads an office at `at`, and the name that goes with it. */
export const readPosition = (
  reader: OfficeReader,
  { at, floor }: { at: number; floor: number },
  words: TieWords,
): { mention: PositionMention; name?: NameRun } | undefined => {
  const prefix = readPrefix(reader, at);
  const headAt = prefix ? prefix.end : at;
  const head = reader.position(headAt);
  if (!head) return undefined;
  // "South Sulawesi Acting Governor": the words that say its body stand before the prefix as well.
  const led = prefix ? ledPrefixed(reader, { at, headAt, ...head }, floor) : ledOffice(reader, { at: headAt, ...head }, floor);
  const isLed = led.from < led.headFrom;
  const tailFrom = headAt + head.length;
  const tail = officeTail(reader, tailFrom, head.value, words);
  if (!isLed && !standsAlone(reader, headAt, tailFrom, head.value, tail) && !listsMembers(reader, tailFrom, words)) return undefined;
  const split = splitName(reader, tailFrom, tail.end > tailFrom ? tail : withStray(reader, tail, words), words);
  const to = withSecondOffice(reader, split.tailEnd, words);
  const name = split.name ?? nameBehind(reader, to, words);
  if ((to === tailFrom && !head.value.solo && !name && !isLed) || (head.value.plural && !name)) return undefined;
  const own = cut(tail, split.tailEnd);
  const regions = isLed ? [...reader.regionsIn(led.from, led.headFrom), ...own.regions] : own.regions;
  return {
    mention: makePosition(reader, {
      from: prefix && !isLed ? at : led.from,
      to,
      head: led.head,
      tailFrom,
      tail: { ...own, regions },
      prefix: prefix?.text,
      ...(isLed ? { bodyFrom: led.from, headFrom: led.headFrom } : {}),
    }),
    ...(name ? { name } : {}),
  };
};

/**
 * The rest of an office's name. Where it breaks off at an unknown word, but capitals lead on to a comma and a name,
 * the words belong to the office all the same ("Kepala Bidang Penunjang RSUD Bajawa, Fransiskus …").
 */
const officeTail = (reader: OfficeReader, from: number, head: PositionHead, words: TieWords): Tail => {
  const tail = withoutDegrees(
    reader,
    from,
    reader.tail(from, { proper: head.takesProper ? 3 : 0, listed: true, topics: head.agency?.includes('{t}') === true }),
  );
  const unit = tail.end === from && words.smallUnits.has(reader.tokens[from]?.lower ?? '') && reader.tokens[from + 1]?.text === ',';
  if (unit) return { ...tail, end: from + 1, properFrom: from + 1 };
  const visit = head.ofDelegation ? reader.lexicon.visitNouns?.match(reader.tokens, tail.end) : undefined;
  if (visit) return reader.tail(tail.end + visit.length, { proper: 0, listed: true });
  const small = tail.end > from ? from : Math.max(smallTailEnd(reader, from), smallUnitTail(reader, from, head, words));
  if (small > from) return { ...tail, end: small, properFrom: small };
  const isOver = head.takesProper || (reader.lexicon.headLast && tail.end === from) || reader.classOf(tail.end) !== 'proper';
  if (isOver || !readsOnToName(reader, tail.end)) return tail;
  return reader.tail(from, { proper: 4, listed: true });
};

const MAX_SMALL_TAIL = 9;

/** "consul for consular affairs Yunita …": a body in small letters behind a link, up to a name or a comma. */
const smallTailEnd = ({ tokens, lexicon }: OfficeReader, from: number): number => {
  if (!lexicon.headLast?.bodyLinks.has(tokens[from]?.lower ?? '')) return from;
  let at = from + 1;
  while (
    at < from + MAX_SMALL_TAIL &&
    tokens[at]?.shape === 'lower' &&
    (lexicon.orgWords.has(tokens[at]?.lower ?? '') || lexicon.orgLinks.has(tokens[at]?.lower ?? ''))
  )
    at++;
  const behind = tokens[at];
  const closes = behind?.text === ',' || (behind?.kind === 'word' && behind.shape === 'Upper');
  return closes && lexicon.orgWords.has(tokens[at - 1]?.lower ?? '') ? at : from;
};

/** "Kepala Desa Kawu Agus Suharto [ST MT]": degrees close a name, and no office. */
const withoutDegrees = (reader: OfficeReader, from: number, tail: Tail): Tail => {
  let end = tail.end;
  while (end > from && reader.classOf(end - 1) === 'acronym' && isDegree(reader, end - 1)) end--;
  let properFrom = end;
  while (properFrom > from && reader.classOf(properFrom - 1) === 'proper') properFrom--;
  return end < tail.end && properFrom < end ? { ...tail, end, properFrom } : tail;
};

/** Where the rest of an office ends that a unit written small begins; `from` where none does. */
export const smallUnitTail = (reader: OfficeReader, from: number, head: PositionHead, words: TieWords): number => {
  if (words.smallUnits.has(reader.tokens[from]?.lower ?? '')) return smallUnitEnd(reader, from);
  return isSmallUnit(reader, from - 1, head) ? Math.max(from, smallUnitEnd(reader, from - 1)) : from;
};

/** "kepala [bidang] kesehatan masyarakat": the head itself is written small and names a unit. */
const isSmallUnit = ({ tokens }: OfficeReader, at: number, head: PositionHead): boolean =>
  tokens[at]?.shape === 'lower' && tokens[at - 1]?.kind === 'word' && head.takesProper !== true && head.agency?.endsWith(' {t}') === true;

/** "Staf Ahli bidang hukum, politik dan pemerintahan": what a unit written small is in charge of, as far as common words of offices go. */
const smallUnitEnd = ({ tokens, lexicon }: OfficeReader, from: number): number => {
  const isTopic = (at: number): boolean => tokens[at]?.shape === 'lower' && lexicon.orgWords.has(tokens[at]?.lower ?? '');
  const isJoin = (at: number): boolean => tokens[at]?.text === ',' || lexicon.conjunctions.has(tokens[at]?.lower ?? '');
  let at = from + 1;
  while (at < from + MAX_SMALL_TAIL && (isTopic(at) || (at > from + 1 && isJoin(at) && isTopic(at + 1)))) at++;
  return at > from + 1 ? at : from;
};

/** Capitals, links and brackets up to a comma, and a name of two words or with a title behind it. */
const readsOnToName = (reader: OfficeReader, from: number): boolean => {
  for (let at = from; at < from + 9; at++) {
    const token = reader.tokens[at];
    if (!token) return false;
    if (token.text === ',') {
      const run =
        at > from + 1 || reader.classOf(from - 1) === 'opener' || reader.classOf(from - 1) === 'org' ? readName(reader, at + 1) : undefined;
      return run !== undefined && (run.nameEnd - run.nameFrom >= 2 || run.honorifics.length > 0);
    }
    if (token.kind === 'punct' && !/^[()/-]$/u.test(token.text)) return false;
    if (token.kind === 'word' && token.shape === 'lower' && !reader.lexicon.orgLinks.has(token.lower)) return false;
  }
  return false;
};

/** An unknown word right behind an office that needs one: a slip of the pen or a coinage, where a name follows. */
const withStray = (reader: OfficeReader, tail: Tail, words: TieWords): Tail => {
  const run = readName(reader, tail.end);
  return run && (reader.tokens[run.end]?.text === ',' || isBeforeTitled(reader, run)) && isStrayWord(reader, run, words)
    ? { ...tail, end: run.nameEnd, properFrom: run.nameEnd }
    : tail;
};

const cut = (tail: Tail, end: number): Tail => (end === tail.end ? tail : { ...tail, end, properFrom: Math.min(tail.properFrom, end) });

/** "Plt.", "mantan" before an office, with the token behind it. */
export const readPrefix = (reader: OfficeReader, at: number): { end: number; text: string } | undefined => {
  const hit = reader.lexicon.positionPrefixes.match(reader.tokens, at);
  if (!hit) return undefined;
  let end = at + hit.length;
  if (reader.tokens[end]?.text === '.') end++;
  const bracket = reader.tokens[end]?.text === '(' ? reader.lexicon.positionPrefixes.match(reader.tokens, end + 1) : undefined;
  if (bracket) {
    end += 1 + bracket.length;
    while (reader.tokens[end]?.text === '.' || reader.tokens[end]?.text === ')') end++;
  }
  return { end, text: joinName(reader.tokens, at, end) };
};

/** Written small, an office needs to be one that stands alone, or to lead on to a capital. */
const standsAlone = (reader: OfficeReader, headAt: number, tailFrom: number, head: PositionHead, tail: Tail): boolean => {
  const token = reader.tokens[headAt];
  if (token?.shape !== 'lower') return !head.mayBeName || tail.end > tailFrom;
  return head.solo === true || tail.end > tailFrom || reader.classOf(tailFrom) === 'honorific' || reader.classOf(tailFrom) === 'proper';
};

/** "anggota lainnya seperti Unru Baso". */
const listsMembers = (reader: OfficeReader, at: number, words: TieWords): boolean => memberListAt(reader, at, words) > 0;

const tieLength = (reader: OfficeReader, at: number, words: TieWords): number =>
  reader.tokens[at]?.text === '/' ? 1 : phraseLength(reader, at, words.secondOffices);

/** "Menteri Investasi dan Hilirisasi/Kepala BKPM": the end of a second office tied to the first. */
const withSecondOffice = (reader: OfficeReader, end: number, words: TieWords): number => {
  const tie = tieLength(reader, end, words);
  if (tie === 0) return end;
  const head = reader.position(end + tie);
  if (!head) return end;
  const tail = reader.tail(end + tie + head.length, { proper: 0, listed: false });
  return tail.end > end + tie + head.length || head.value.solo ? tail.end : end;
};

/**
 * Where a proper name ends the tail with no comma behind it, some of it is the person's:
 * "Camat Muncar Suparno", "Rektor Universitas Sam Ratulangi Ellen Kumaat".
 */
const splitName = (reader: OfficeReader, tailFrom: number, tail: Tail, words: TieWords): { tailEnd: number; name?: NameRun } => {
  if (tail.properFrom >= tail.end) return { tailEnd: tail.end };
  if (nameBehind(reader, tail.end, words)) return { tailEnd: tail.end };
  // "Ahli Parlimen Rembau itu": who is pointed back to is named by the office alone.
  if (words.pointers?.has(reader.tokens[tail.end]?.lower ?? '')) return { tailEnd: tail.end };
  const runEnd = readName(reader, tail.properFrom)?.nameEnd ?? tail.end;
  const length = runEnd - tail.properFrom;
  if (length < 2 && (tail.properFrom > tailFrom || isKnownPlace(reader, tail.properFrom))) return { tailEnd: tail.end };
  if (length === 2 && isKnownPlace(reader, tail.properFrom) && isKnownPair(reader, tail.properFrom)) return { tailEnd: tail.end };
  const keep = keptByBody(reader, { tailFrom, properFrom: tail.properFrom, length });
  const nameFrom = openerWithin(
    reader,
    tail.properFrom,
    length >= 4 && keep === 0 ? runEnd - 1 : tail.properFrom + keep,
    tail.properFrom + keep,
  );
  const name = readName(reader, nameFrom);
  return name ? { tailEnd: nameFrom, name } : { tailEnd: tail.end };
};

/** The word stands elsewhere behind "Kecamatan", "Desa" and the like. */
const isKnownPlace = (reader: OfficeReader, at: number): boolean => {
  const word = reader.tokens[at]?.lower;
  return reader.tokens.some((t, i) => t.lower === word && i !== at && reader.opener(i - 1)?.value.settlement === true);
};

/** Both words stand together there. */
const isKnownPair = ({ tokens }: OfficeReader, at: number): boolean =>
  tokens.some((t, i) => i !== at && t.lower === tokens[at]?.lower && tokens[i + 1]?.lower === tokens[at + 1]?.lower);

/** How many words of a proper run belong to the body: none behind common words, else what leaves a name of two. */
const keptByBody = (reader: OfficeReader, run: { tailFrom: number; properFrom: number; length: number }): number => {
  // "Camat Abdul Rani": a word that opens names is none of the office's.
  const isOpener = reader.lexicon.nameOpeners.has(reader.tokens[run.properFrom]?.lower ?? '');
  if (run.length > 1 && run.properFrom === run.tailFrom && isOpener) return 0;
  const isRegion = run.properFrom > run.tailFrom && reader.lexicon.regionKinds.has(reader.tokens[run.properFrom - 1]?.lower ?? '');
  if (isRegion) return 1;
  if (run.length < 2) return 0;
  if (standsWithOthers(reader, run.properFrom)) return 1;
  // "Direktur PT. Berkah Manyar …": the stop belongs to the opener.
  const before = reader.classOf(reader.tokens[run.properFrom - 1]?.text === '.' ? run.properFrom - 2 : run.properFrom - 1);
  if (run.properFrom > run.tailFrom && before !== 'opener') return 0;
  const isPlace = before === 'opener' || reader.lexicon.placeOffices.has(reader.tokens[run.tailFrom - 1]?.lower ?? '');
  return isPlace ? Math.max(1, Math.min(run.length - 2, 3)) : Math.min(run.length - 2, 1);
};

/** "Unit VI Balongan Yulianto …", "Unit VI Balongan Ely …": what precedes several names belongs to none. */
const standsWithOthers = (reader: OfficeReader, at: number): boolean => {
  const [before, word, next] = [reader.tokens[at - 1], reader.tokens[at], reader.tokens[at + 1]];
  if (!word || reader.lexicon.nameOpeners.has(word.lower)) return false;
  return reader.tokens.some(
    (t, i) =>
      i !== at && t.lower === word.lower && reader.tokens[i - 1]?.lower === before?.lower && reader.tokens[i + 1]?.lower !== next?.lower,
  );
};

/** A word that opens names ("Muhammad", "Siti") ends the proper name of a body. */
const openerWithin = (reader: OfficeReader, from: number, to: number, otherwise: number): number => {
  for (let at = from + 1; at < to; at++) if (reader.lexicon.nameOpeners.has(reader.tokens[at]?.lower ?? '')) return at;
  return otherwise;
};
