import type { Span } from '../core/span.ts';
import { type LedOffice, officeLedUpTo } from './head-last.ts';
import { readLooseName, withLongerForms } from './loose-names.ts';
import { joinName, type NameRun, readName } from './names.ts';
import type { OfficeReader, Tail } from './office-reader.ts';
import type { AgencyOpener, PositionHead } from './office-words.ts';

/** An office as it stands in the text ("Plt. Kepala Dinas Perdagangan Kota Salatiga"); indices count tokens. */
export interface PositionMention extends Span {
  readonly from: number;
  readonly to: number;
  readonly head: PositionHead;
  readonly tailFrom: number;
  readonly tail: Tail;
  /** Where the words that say its body begin, and the office itself: they differ where these words stand before it. */
  readonly bodyFrom: number;
  readonly headFrom: number;
  /** "Plt.", "mantan". */
  readonly prefix?: string;
  /** Held once ("mantan"), now, or not yet ("calon"). */
  readonly held: 'past' | 'now' | 'to-come';
  readonly text: string;
}

/** A named person, with the office that stands at the name, if one does. */
export interface NameMention extends Span {
  readonly run: NameRun;
  readonly position?: PositionMention;
  readonly rule: string;
}

/** A body as it stands in the text. */
export interface AgencyMention extends Span {
  readonly from: number;
  readonly to: number;
  readonly opener: AgencyOpener;
  readonly tail: Tail;
  readonly text: string;
  readonly rule: string;
}

export interface Loose {
  readonly mention: NameMention;
  readonly position?: PositionMention;
  readonly end: number;
}

export interface Mentions {
  readonly positions: readonly PositionMention[];
  readonly names: readonly NameMention[];
  readonly agencies: readonly AgencyMention[];
}

/** Words of a language with which names and offices are tied to each other. */
export interface TieWords {
  /** Between an office and the name behind it: "yakni", "bernama". */
  readonly introducing: ReadonlySet<string>;
  /** Between a name and the office behind it: "selaku", "sebagai", "yang juga". */
  readonly holding: readonly (readonly string[])[];
  /** Bare stems of cues ("kata", "ujar") and their forms. */
  readonly isCue: (word: string) => boolean;
  readonly isSayingVerb: (word: string) => boolean;
  readonly accordingTo: ReadonlySet<string>;
  readonly occupations: ReadonlySet<string>;
  /** Forms of address written small: "pak". */
  readonly smallTitles: ReadonlySet<string>;
  /** Words before a street, hall or island that bears a name. */
  readonly namedPlaces: ReadonlySet<string>;
  /** Between a name and its verb: "juga", "kemudian". */
  readonly adverbs: ReadonlySet<string>;
  /** Passive verbs that a person's name follows: "dipimpin", "diwakili". */
  readonly agentVerbs: ReadonlySet<string>;
  readonly agentLinks: ReadonlySet<string>;
  /** Nouns that open the name of a team, whose members are named behind it: "tim". */
  readonly teams: ReadonlySet<string>;
  /** Between an office that many hold and the list of them: "lainnya", "tersebut". */
  readonly otherMembers: ReadonlySet<string>;
  /** Before a list of those who hold an office: "seperti", "antara lain". */
  readonly memberLists: readonly (readonly string[])[];
  /** Between two offices of one person: "merangkap", "yang juga". */
  readonly secondOffices: readonly (readonly string[])[];
  /** Between two occupations of one person: "sekaligus". */
  readonly occupationTies: ReadonlySet<string>;
  /** Offices that no word names: of a team's member, of who speaks for a body, of who has an occupation. */
  readonly implied: { readonly member: PositionHead; readonly delegate: PositionHead; readonly occupation: PositionHead };
  /** "salah", "satu", "seorang". */
  readonly oneOf: ReadonlySet<string>;
  /** Words before a list of names: "seperti". */
  readonly listing: ReadonlySet<string>;
  /** An age behind a name is written between commas: "Hamzah Dollah, 67, …". */
  readonly agesBehind?: boolean;
  /** Nouns written small that an office may head: "ketua panitia". */
  readonly smallUnits: ReadonlySet<string>;
  /** Between an office and the comma before its holder: "yang baru", "setempat". */
  readonly incumbency: ReadonlySet<string>;
  /** Words that end a description in small letters. */
  readonly phraseEnds: ReadonlySet<string>;
}

/** Finds offices, names and bodies in one pass from left to right. */
export const findMentions = (reader: OfficeReader, words: TieWords): Mentions => {
  const positions: PositionMention[] = [];
  const names: NameMention[] = [];
  const agencies: AgencyMention[] = [];
  const { tokens } = reader;
  let floor = 0;
  for (let at = 0; at < tokens.length; ) {
    const position = readPosition(reader, { at, floor }, words);
    if (position) {
      positions.push(position.mention);
      agencies.push(...agenciesInside(reader, position.mention));
      if (position.name) names.push(nameMention(reader, position.name, 'after-office', position.mention));
      at = Math.max(position.name?.end ?? position.mention.to, at + 1);
      floor = at;
      continue;
    }
    const agency = readAgency(reader, at);
    if (agency) {
      agencies.push(agency);
      const whole = wholeOf(reader, agency);
      if (whole) agencies.push(whole);
      const member = memberOf(reader, agency, words);
      if (member) names.push(nameMention(reader, member, 'after-team', teamPosition(reader, agency, words)));
      at = member?.end ?? agency.to;
      continue;
    }
    const name = readLooseName(reader, at, words);
    if (name) {
      names.push(name.mention);
      if (name.position) {
        positions.push(name.position);
        agencies.push(...agenciesInside(reader, name.position));
      }
      at = name.end;
      floor = at;
      continue;
    }
    at += reader.region(at)?.length ?? 1;
  }
  return { positions, names: withLongerForms(reader, withListed(reader, names), coveredBy(positions, agencies)), agencies };
};

/** "Pusat Biokonversi PT Maju Lestari": the body that the part belongs to. */
const wholeOf = (reader: OfficeReader, agency: AgencyMention): AgencyMention | undefined => {
  const inner = agency.opener.unit === true ? agency.tail.openers.find((o) => o.value.unit !== true && o.at < agency.to) : undefined;
  const opener = inner ? reader.opener(inner.at) : undefined;
  if (!inner || !opener) return undefined;
  const tail = reader.tail(inner.at + opener.length, { proper: opener.value.proper, listed: true });
  const to = Math.min(Math.max(tail.end, inner.at + opener.length), agency.to);
  return to > inner.at + opener.length || opener.value.bare
    ? makeAgency(reader, { from: inner.at, to, opener: opener.value, tail, rule: 'whole' })
    : undefined;
};

const coveredBy = (positions: readonly PositionMention[], agencies: readonly AgencyMention[]): Set<number> => {
  const covered = new Set<number>();
  for (const { from, to } of [...positions, ...agencies]) for (let at = from; at < to; at++) covered.add(at);
  return covered;
};

/** "Tim Penilai Pusat Suprayoga Hadi": a team's name stands before its members as an office would. */
const memberOf = (reader: OfficeReader, agency: AgencyMention, words: TieWords): NameRun | undefined => {
  if (!words.teams.has(reader.tokens[agency.from]?.lower ?? '')) return undefined;
  const run = readName(reader, agency.to);
  return run && run.nameEnd - run.nameFrom >= 2 ? run : undefined;
};

const teamPosition = (reader: OfficeReader, agency: AgencyMention, words: TieWords): PositionMention =>
  makePosition(reader, {
    from: agency.from,
    to: agency.to,
    head: words.implied.member,
    tailFrom: agency.from,
    tail: agency.tail,
  });

export const spanOf = (reader: OfficeReader, from: number, to: number): Span => ({
  start: reader.tokens[from]?.start ?? 0,
  end: reader.tokens[to - 1]?.end ?? 0,
});

export const nameMention = (reader: OfficeReader, run: NameRun, rule: string, position?: PositionMention): NameMention => ({
  ...spanOf(reader, run.nameFrom, run.nameEnd),
  run,
  rule,
  ...(position ? { position } : {}),
});

/** Reads an office at `at`, and the name that goes with it. */
const readPosition = (
  reader: OfficeReader,
  { at, floor }: { at: number; floor: number },
  words: TieWords,
): { mention: PositionMention; name?: NameRun } | undefined => {
  const prefix = readPrefix(reader, at);
  const headAt = prefix ? prefix.end : at;
  const head = reader.position(headAt);
  if (!head) return undefined;
  const led = ledOffice(reader, { at: headAt, ...head }, prefix ? headAt : floor);
  const isLed = led.from < led.headFrom;
  const tailFrom = headAt + head.length;
  const tail = officeTail(reader, tailFrom, head.value, words);
  if (!isLed && !standsAlone(reader, headAt, tailFrom, head.value, tail) && !listsMembers(reader, tailFrom, words)) return undefined;
  const split = splitName(reader, tailFrom, tail.end > tailFrom ? tail : withStray(reader, tail, words), words);
  const to = withSecondOffice(reader, split.tailEnd, words);
  const name = split.name ?? nameBehind(reader, to, words);
  if (to === tailFrom && !head.value.solo && !name && !isLed) return undefined;
  const own = cut(tail, split.tailEnd);
  const regions = isLed ? [...reader.regionsIn(led.from, led.headFrom), ...own.regions] : own.regions;
  return {
    mention: makePosition(reader, {
      from: prefix ? at : led.from,
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

const ledOffice = (reader: OfficeReader, found: { at: number; length: number; value: PositionHead }, floor: number): LedOffice =>
  reader.lexicon.headLast ? officeLedUpTo(reader, found, floor) : { from: found.at, headFrom: found.at, head: found.value };

/**
 * The rest of an office's name. Where it breaks off at an unknown word, but capitals lead on to a comma and a name,
 * the words belong to the office all the same ("Kepala Bidang Penunjang RSUD Bajawa, Fransiskus …").
 */
const officeTail = (reader: OfficeReader, from: number, head: PositionHead, words: TieWords): Tail => {
  const tail = reader.tail(from, { proper: head.takesProper ? 3 : 0, listed: true });
  const unit = tail.end === from && words.smallUnits.has(reader.tokens[from]?.lower ?? '') && reader.tokens[from + 1]?.text === ',';
  if (unit) return { ...tail, end: from + 1, properFrom: from + 1 };
  const small = tail.end === from ? smallTailEnd(reader, from) : from;
  if (small > from) return { ...tail, end: small, properFrom: small };
  if (head.takesProper || reader.classOf(tail.end) !== 'proper' || !readsOnToName(reader, tail.end)) return tail;
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
  return run && reader.tokens[run.end]?.text === ',' && isStrayWord(reader, run, words)
    ? { ...tail, end: run.nameEnd, properFrom: run.nameEnd }
    : tail;
};

const cut = (tail: Tail, end: number): Tail => (end === tail.end ? tail : { ...tail, end, properFrom: Math.min(tail.properFrom, end) });

export const makePosition = (
  reader: OfficeReader,
  parts: {
    from: number;
    to: number;
    head: PositionHead;
    tailFrom: number;
    tail: Tail;
    prefix?: string | undefined;
    bodyFrom?: number;
    headFrom?: number;
  },
): PositionMention => {
  const { prefix, ...rest } = parts;
  return {
    ...spanOf(reader, parts.from, parts.to),
    bodyFrom: parts.tailFrom,
    headFrom: parts.from,
    ...rest,
    text: joinOffice(reader, parts.from, parts.to),
    held: heldBy(reader, prefix?.toLowerCase() ?? ''),
    ...(prefix ? { prefix } : {}),
  };
};

const heldBy = ({ lexicon }: OfficeReader, prefix: string): PositionMention['held'] => {
  if (lexicon.pastPrefixes.has(prefix)) return 'past';
  return lexicon.futurePrefixes.has(prefix) ? 'to-come' : 'now';
};

const joinOffice = (reader: OfficeReader, from: number, to: number): string => {
  const first = reader.tokens[from];
  const last = reader.tokens[to - 1];
  return first && last ? joinSpaced(reader, from, to) : '';
};

/** The words as the text has them, with white space between words that were glued. */
export const joinSpaced = (reader: OfficeReader, from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; at++) {
    const token = reader.tokens[at];
    if (!token) break;
    const before = reader.tokens[at - 1];
    const apart = at > from && before && (token.start > before.end || token.glued);
    text += (apart ? ' ' : '') + token.text;
  }
  return text;
};

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

/** Words between an office that many hold and the names of some: how many tokens they are. */
const memberListAt = (reader: OfficeReader, at: number, words: TieWords): number => {
  let end = at;
  while (reader.tokens[end]?.text === ',' || words.otherMembers.has(reader.tokens[end]?.lower ?? '')) end++;
  const length = phraseLength(reader, end, words.memberLists);
  return length === 0 ? 0 : end + length - at;
};

const tieLength = (reader: OfficeReader, at: number, words: TieWords): number =>
  reader.tokens[at]?.text === '/' ? 1 : phraseLength(reader, at, words.secondOffices);

/** How many tokens the longest of the phrases that stand at `at` takes; 0 where none does. */
const phraseLength = (reader: OfficeReader, at: number, phrases: readonly (readonly string[])[]): number =>
  Math.max(0, ...phrases.filter((phrase) => phrase.every((word, i) => reader.tokens[at + i]?.lower === word)).map((p) => p.length));

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
  const runEnd = readName(reader, tail.properFrom)?.nameEnd ?? tail.end;
  const length = runEnd - tail.properFrom;
  if (length < 2 && (tail.properFrom > tailFrom || isKnownPlace(reader, tail.properFrom))) return { tailEnd: tail.end };
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

/** How many words of a proper run belong to the body: none behind common words, else what leaves a name of two. */
const keptByBody = (reader: OfficeReader, run: { tailFrom: number; properFrom: number; length: number }): number => {
  if (run.length < 2) return 0;
  const before = reader.classOf(run.properFrom - 1);
  if (run.properFrom > run.tailFrom && before !== 'opener') return 0;
  const isPlace = before === 'opener' || reader.lexicon.placeOffices.has(reader.tokens[run.tailFrom - 1]?.lower ?? '');
  return isPlace ? Math.max(1, Math.min(run.length - 2, 3)) : Math.min(run.length - 2, 1);
};

/** A word that opens names ("Muhammad", "Siti") ends the proper name of a body. */
const openerWithin = (reader: OfficeReader, from: number, to: number, otherwise: number): number => {
  for (let at = from + 1; at < to; at++) if (reader.lexicon.nameOpeners.has(reader.tokens[at]?.lower ?? '')) return at;
  return otherwise;
};

/** The name behind an office: at once, or behind a comma or an introducing word. */
export const nameBehind = (reader: OfficeReader, end: number, words: TieWords): NameRun | undefined => {
  const direct = readName(reader, end);
  if (direct) return isPersonRun(reader, direct) && !isStrayWord(reader, direct, words) ? direct : undefined;
  let at = end;
  while (words.incumbency.has(reader.tokens[at]?.lower ?? '')) at++;
  const incumbent = at > end ? readName(reader, at) : undefined;
  if (incumbent && isPersonRun(reader, incumbent)) return incumbent;
  let comma = false;
  if (reader.tokens[at]?.text === '(' && reader.tokens[at + 2]?.text === ')') at += 3;
  if (reader.tokens[at]?.text === ',') {
    comma = true;
    at++;
  }
  const members = memberListAt(reader, at, words);
  const introduced = members > 0 || words.introducing.has(reader.tokens[at]?.lower ?? '');
  if (introduced) at += Math.max(1, members);
  if (reader.tokens[at]?.text === ',') at++;
  if (!comma && !introduced) return undefined;
  const run = readName(reader, at);
  return run && isPersonRun(reader, run) && fitsApposition(reader, run) ? run : undefined;
};

/**
 * One unknown word between an office and a name behind a comma belongs to the office ("Kepala Bapedda, Ramlan Suryadi");
 * one behind common words is a name only where the article uses it again elsewhere ("Dirjen Perikanan Tangkap merespons").
 */
const isStrayWord = (reader: OfficeReader, run: NameRun, words: TieWords): boolean => {
  if (run.nameEnd - run.nameFrom > 1 || run.honorifics.length > 0 || run.degrees.length > 0) return false;
  // Where the head stands last, no word of the body follows it.
  if (reader.lexicon.headLast) return false;
  if (reader.tokens[run.end]?.text === ',') {
    const next = readName(reader, run.end + 1);
    if (next && (next.nameEnd - next.nameFrom > 1 || next.honorifics.length > 0)) return true;
  }
  const before = reader.classOf(run.nameFrom - 1);
  if (before === 'region' || before === 'honorific') return false;
  if (closesList(reader, run.end, words)) return false;
  const word = reader.tokens[run.nameFrom]?.lower ?? '';
  const previous = reader.tokens[run.nameFrom - 1]?.lower ?? '';
  return !reader.tokens.some(
    (t, i) =>
      t.lower === word &&
      i !== run.nameFrom &&
      reader.tokens[i - 1]?.lower !== previous &&
      (words.isCue(reader.tokens[i - 1]?.lower ?? '') ||
        words.isSayingVerb(reader.tokens[i + 1]?.lower ?? '') ||
        reader.classOf(i - 1) === 'proper' ||
        reader.classOf(i - 1) === 'honorific' ||
        reader.classOf(i + 1) === 'proper'),
  );
};

/** What follows says that a name ended: a verb of saying, or the next office of a list. */
const closesList = (reader: OfficeReader, at: number, words: TieWords): boolean => {
  if (words.isSayingVerb(reader.tokens[at]?.lower ?? '')) return true;
  let next = at;
  while (reader.tokens[next]?.text === ',' || isConjunction(reader, next)) next++;
  return next > at && reader.position(next) !== undefined;
};

const isPersonRun = (reader: OfficeReader, run: NameRun): boolean => {
  const words = run.nameEnd - run.nameFrom;
  if (reader.position(run.nameFrom)?.value.mayBeName !== true && reader.position(run.nameFrom) && words === 1) return false;
  return run.honorifics.length > 0 || run.degrees.length > 0 || words >= 1;
};

/** Behind a comma a name of one word needs to be closed off ("Kadis Pasar, Suparno, mengatakan"). */
const fitsApposition = (reader: OfficeReader, run: NameRun): boolean => {
  if (run.nameEnd - run.nameFrom >= 2 || run.honorifics.length > 0 || run.degrees.length > 0) return true;
  const next = reader.tokens[run.end];
  return next === undefined || next.kind === 'punct' || next.shape === 'lower';
};

/** Bodies named inside an office: "Kepala [Dinas Perdagangan Kota Salatiga]". */
const agenciesInside = (reader: OfficeReader, position: PositionMention): AgencyMention[] => {
  const found: AgencyMention[] = [];
  for (let at = position.bodyFrom; at < position.to; at++) {
    const opener = at >= position.headFrom && at < position.tailFrom ? undefined : reader.opener(at);
    if (!opener) continue;
    const tail = reader.tail(at + opener.length, { proper: opener.value.proper, listed: true });
    const to = at < position.headFrom ? at + opener.length : Math.min(tail.end, position.to);
    if (to > at + opener.length || opener.value.bare)
      found.push(makeAgency(reader, { from: at, to, opener: opener.value, tail, rule: 'in-office' }));
  }
  // The first takes in those behind it; where it does not, a body is named rather than a part of one.
  const [first] = found;
  const whole =
    first && (first.opener.unit !== true || found.every((a) => a.to <= first.to))
      ? first
      : (found.find((a) => a.opener.unit !== true) ?? first);
  return whole ? [whole] : [];
};

const makeAgency = (
  reader: OfficeReader,
  parts: { from: number; to: number; opener: AgencyOpener; tail: Tail; rule: string },
): AgencyMention => ({
  ...spanOf(reader, parts.from, parts.to),
  ...parts,
  tail: reader.lexicon.headLast ? { ...parts.tail, regions: reader.regionsIn(parts.from, parts.to) } : parts.tail,
  text: joinSpaced(reader, parts.from, parts.to),
});

const readAgency = (reader: OfficeReader, at: number): AgencyMention | undefined => {
  const opener = reader.opener(at);
  if (!opener) return undefined;
  // "gedung KPK", "Kantor Dinas Pasar": the body inside is read, the building is a place.
  if (opener.value.place && reader.opener(at + opener.length)) return undefined;
  const from = at + opener.length;
  const tail = reader.tail(from, { proper: opener.value.proper, listed: true });
  const hasTail = tail.end > from;
  if (!hasTail && !opener.value.bare) return undefined;
  if (opener.value.needsRegion && tail.regions.length === 0) return undefined;
  if (opener.value.abroad && tail.regions.every((r) => r.value.country === reader.lexicon.country)) return undefined;
  return makeAgency(reader, { from: at, to: Math.max(tail.end, from), opener: opener.value, tail, rule: hasTail ? 'opener' : 'bare' });
};

/** "anggota Komisi VI seperti Unru Baso, Ida Fauziah dan M. Sarmuji": names that go on a list share its office. */
const withListed = (reader: OfficeReader, names: readonly NameMention[]): NameMention[] => {
  const all: NameMention[] = [];
  const taken = new Set(names.map((n) => n.run.nameFrom));
  for (const name of names) {
    all.push(name);
    if (!name.position) continue;
    const shared = sharesOffice(name.position) ? name.position : undefined;
    let end = name.run.end;
    for (let guard = 0; guard < 20; guard++) {
      const next = listedName(reader, end);
      if (!next || taken.has(next.nameFrom)) break;
      taken.add(next.nameFrom);
      all.push(nameMention(reader, next, 'listed', shared));
      end = next.end;
    }
  }
  return all.sort((a, b) => a.start - b.start);
};

/** An office that many hold: a list of names behind it shares it. */
const sharesOffice = (position: PositionMention): boolean => position.head.shared === true;

const isConjunction = (reader: OfficeReader, at: number): boolean => reader.lexicon.conjunctions.has(reader.tokens[at]?.lower ?? '');

const listedName = (reader: OfficeReader, end: number): NameRun | undefined => {
  const { tokens } = reader;
  let at = end;
  if (tokens[at]?.text === '(') while (at < end + 5 && tokens[at - 1]?.text !== ')') at++;
  if (tokens[at]?.text === ',') at++;
  if (isConjunction(reader, at)) at++;
  if (at === end) return undefined;
  const run = readName(reader, at);
  if (!run || reader.position(at) || run.nameEnd - run.nameFrom < 1) return undefined;
  const next = tokens[run.end];
  const closes = next === undefined || [',', '.', ';', '('].includes(next.text) || isConjunction(reader, run.end);
  return closes ? run : undefined;
};
