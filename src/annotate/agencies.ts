import type { Span } from '../core/span.ts';
import { foldWords } from '../core/text.ts';
import { isOwner } from './head-last.ts';
import type { AgencyMention, PositionMention } from './mentions.ts';
import type { OfficeReader } from './office-reader.ts';
import type { AgencyOpener } from './office-words.ts';
import type { Person } from './people.ts';
import type { RegionValue } from './region-value.ts';

/** One wording of a body in the text, or the office that it is read from. */
export interface AgencyWording extends Span {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** A body of the article with all its wordings. */
export interface Agency {
  readonly id: number;
  readonly name: string;
  readonly type: AgencyOpener['type'];
  readonly opener: AgencyOpener;
  readonly wordings: readonly AgencyWording[];
  readonly region?: RegionValue;
  /** A part of another body of the article. */
  readonly parent?: number;
}

export interface AgencyWords {
  /** Short form to full form, lower case, for comparing wordings. */
  readonly expansions: ReadonlyMap<string, string>;
  /** Words that wordings may leave out ("kabupaten", "daerah"). */
  readonly dropped: ReadonlySet<string>;
  /** Between a person and the office that he stands in for: "mewakili". */
  readonly standingIn: ReadonlySet<string>;
  /** How a region's government is called: in general, of a region, and a region's name without the word for its kind. */
  readonly government: {
    readonly bare: string;
    readonly of: (region: RegionValue) => string;
    readonly bareRegion: (name: string) => string;
  };
  /** The type of a body by how its name begins; the first that fits. */
  readonly typesByOpening: readonly (readonly [RegExp, AgencyOpener['type']])[];
}

export interface Agencies {
  readonly list: readonly Agency[];
  /** By the token at which a wording begins. */
  readonly at: ReadonlyMap<number, number>;
  /** The body that a person's office belongs to. */
  readonly ofPerson: ReadonlyMap<number, number>;
  readonly ofPosition: ReadonlyMap<PositionMention, number>;
}

interface Draft {
  wordings: (AgencyWording & { key: string })[];
  opener: AgencyOpener;
  region: RegionValue | undefined;
  abbreviations: Set<string>;
}

/** Gathers the wordings of bodies: full and short, with and without region, abbreviations that brackets introduce. */
export const gatherAgencies = (input: {
  reader: OfficeReader;
  mentions: readonly AgencyMention[];
  positions: readonly PositionMention[];
  people: readonly Person[];
  words: AgencyWords;
}): Agencies => {
  const drafts: Draft[] = [];
  const ordered = [...input.mentions].sort((a, b) => a.start - b.start);
  const introduced = introducedNames(input.reader, ordered);
  const words: AgencyWords = { ...input.words, expansions: new Map([...input.words.expansions, ...introduced]) };
  const scope = { ...input, words };
  for (const mention of ordered) addMention(drafts, mention, scope);
  addAbbreviations(drafts, { reader: input.reader, words, introduced });
  const ofPosition = new Map<PositionMention, Draft>();
  for (const position of input.positions) {
    const draft = ownerOf(drafts, position, scope);
    if (draft) ofPosition.set(position, draft);
  }
  const list = drafts.map((draft, id) => makeAgency(draft, id, drafts));
  const idOf = new Map(drafts.map((d, id) => [d, id]));
  const at = new Map<number, number>();
  for (const agency of list) for (const w of agency.wordings) if (!at.has(w.from) && w.rule !== 'of-office') at.set(w.from, agency.id);
  const ofPositionIds = new Map([...ofPosition].map(([p, d]) => [p, idOf.get(d) ?? 0] as const));
  const ofPerson = new Map<number, number>();
  for (const person of input.people) {
    const id = person.positions.map((p) => ofPositionIds.get(p)).find((x) => x !== undefined);
    const fallback = id ?? represented(scope, person, ofPositionIds);
    if (fallback !== undefined) ofPerson.set(person.id, fallback);
  }
  return { list, at, ofPerson, ofPosition: ofPositionIds };
};

/** "Moh. Rizal …, mewakili Inspektur Daerah Morowali Utara": who stands in for an office belongs to its body. */
const represented = (
  { reader, words }: { reader: OfficeReader; words: AgencyWords },
  person: Person,
  ofPosition: ReadonlyMap<PositionMention, number>,
): number | undefined => {
  for (const name of person.names) {
    for (let at = name.run.end; at < name.run.end + 4; at++) {
      if (!words.standingIn.has(reader.tokens[at]?.lower ?? '')) continue;
      for (const [position, id] of ofPosition) if (position.from === at + 1) return id;
    }
  }
  return undefined;
};

/** A wording as its bare words: brackets and left-out words dropped, short forms spelt out. */
export const agencyKey = (text: string, words: AgencyWords): string => {
  const bare = foldWords(text.replace(/\([^()]*\)/gu, ' '));
  const parts = bare.split(' ').flatMap((w) => (words.expansions.get(w) ?? w).split(' '));
  return parts.filter((w) => !words.dropped.has(w)).join(' ');
};

const addMention = (drafts: Draft[], mention: AgencyMention, input: { reader: OfficeReader; words: AgencyWords }): void => {
  const key = agencyKey(withoutRegions(mention, input.reader), input.words);
  const region = mention.tail.regions.at(-1)?.value;
  const wording = {
    text: mention.text,
    start: mention.start,
    end: mention.end,
    from: mention.from,
    to: mention.to,
    rule: mention.rule,
    key,
  };
  const home = drafts.find((d) => sameBody(d, { key, region, opener: mention.opener }));
  if (home) {
    home.wordings.push(wording);
    home.region ??= region;
    if (mention.tail.abbreviation) home.abbreviations.add(mention.tail.abbreviation.toLowerCase());
    return;
  }
  drafts.push({
    wordings: [wording],
    opener: mention.opener,
    region,
    abbreviations: new Set(mention.tail.abbreviation ? [mention.tail.abbreviation.toLowerCase()] : []),
  });
};

/** The words of a wording that are no region: regions are compared by code. */
const withoutRegions = (mention: AgencyMention, reader: OfficeReader): string => {
  const isRegion = (at: number): boolean => mention.tail.regions.some((r) => r.at <= at && at < r.at + r.length);
  return reader.tokens
    .slice(mention.from, mention.to)
    .filter((_, i) => !isRegion(mention.from + i))
    .map((t) => t.text)
    .join(' ');
};

/** Same words, or the words of one begin or end the other's and their regions agree. */
const sameBody = (draft: Draft, other: { key: string; region: RegionValue | undefined; opener: AgencyOpener }): boolean => {
  if (other.key === '') return false;
  const regionsAgree = !draft.region || !other.region || draft.region.name === other.region.name || draft.region.code === other.region.code;
  if (!regionsAgree) return false;
  return draft.wordings.some((w) => {
    if (w.key === other.key) return true;
    if (draft.opener.type !== other.opener.type || draft.opener.unit !== other.opener.unit) return false;
    const [long, short] = w.key.length > other.key.length ? [w.key, other.key] : [other.key, w.key];
    if (!short.includes(' ') || !long.startsWith(`${short} `)) return false;
    // "RSUD Bajawa" is no short form of "RSUD Wangaya": what has a region of its own is named in full.
    const shortRegion = short === w.key ? draft.region : other.region;
    const longRegion = short === w.key ? other.region : draft.region;
    return shortRegion === undefined || longRegion !== undefined;
  });
};

/** "Fakultas Ekonomi dan Bisnis (FEB) Universitas Halu Oleo (UHO)": each bracket is short for the words since the one before. */
const introducedNames = (reader: OfficeReader, mentions: readonly AgencyMention[]): Map<string, string> => {
  const names = new Map<string, string>();
  for (const mention of mentions) {
    let from = mention.from;
    for (let at = mention.from; at < mention.to; at++) {
      if (reader.tokens[at]?.text !== '(') continue;
      const short = reader.tokens[at + 1];
      const start = openerStart(reader, from, at);
      if (short && reader.tokens[at + 2]?.text === ')' && !names.has(short.lower) && at > from)
        names.set(
          short.lower,
          reader.tokens
            .slice(start, at)
            .filter((t) => t.kind === 'word')
            .map((t) => t.lower)
            .join(' '),
        );
      while (at < mention.to && reader.tokens[at]?.text !== ')') at++;
      from = at + 1;
    }
  }
  return names;
};

/** The nearest opener before the bracket with the bracket's first letter, else the start of the stretch. */
const openerStart = (reader: OfficeReader, from: number, bracket: number): number => {
  const letter = reader.tokens[bracket + 1]?.lower[0];
  for (let at = bracket - 1; at > from; at--) if (reader.tokens[at]?.lower[0] === letter && reader.opener(at)) return at;
  return from;
};

/** "BPH", "UWKS": letters that a bracket has introduced stand for the body whose whole name they are short for. */
const addAbbreviations = (
  drafts: Draft[],
  scope: { reader: OfficeReader; words: AgencyWords; introduced: ReadonlyMap<string, string> },
): void => {
  const owners = new Map<string, Draft>();
  for (const short of scope.introduced.keys()) {
    const key = agencyKey(short, scope.words);
    const fitting = drafts.filter((d) => d.wordings.some((w) => w.key === key));
    const [owner] = fitting.length > 0 ? fitting : drafts.filter((d) => d.wordings.some((w) => w.key.startsWith(`${key} `)));
    if (owner && short.length >= 2) owners.set(short, owner);
  }
  if (owners.size === 0) return;
  const taken = new Set(drafts.flatMap((d) => d.wordings.map((w) => w.from)));
  scope.reader.tokens.forEach((token, at) => {
    const owner = token.kind === 'word' && token.shape !== 'lower' ? owners.get(token.lower) : undefined;
    if (!owner || taken.has(at) || scope.reader.tokens[at - 1]?.text === '(') return;
    owner.wordings.push({
      text: token.text,
      start: token.start,
      end: token.end,
      from: at,
      to: at + 1,
      rule: 'abbreviation',
      key: agencyKey(token.text, scope.words),
    });
  });
};

/** The body behind an office: one named inside it, or the one that the office leads. */
const ownerOf = (
  drafts: Draft[],
  position: PositionMention,
  input: { reader: OfficeReader; mentions: readonly AgencyMention[]; words: AgencyWords },
): Draft | undefined => {
  if (position.held !== 'now') return undefined;
  const inside = drafts.find((d) =>
    d.wordings.some((w) => w.from >= position.bodyFrom && w.to <= position.to && w.from < position.to && w.rule !== 'of-office'),
  );
  const named = inside && (inside.opener.unit !== true || !position.head.agency) ? inside : undefined;
  if (named && !isStateOffice(position)) return named;
  if (!inside && position.head.pointsBack) return lastBefore(drafts, position.from);
  const owned = inside ? undefined : ownedBy(drafts, position, input);
  if (owned) return owned;
  const body = nameOfBody(position, input.reader, input.words);
  if (!body) return inside;
  const region = position.tail.regions.at(-1)?.value;
  const key = agencyKey(body.bare, input.words);
  const opener: AgencyOpener = { type: typeOf(body.bare, input.words), proper: 0 };
  const known = drafts.find((d) => sameKind(d.opener.type, opener.type) && sameBody({ ...d, opener }, { key, region, opener }));
  if (known) {
    if (body.name) known.wordings.push(officeWording(position, body.name, key));
    known.region ??= region;
    return known;
  }
  if (!body.name) return inside;
  const draft: Draft = { wordings: [officeWording(position, body.name, key)], opener, region, abbreviations: new Set() };
  drafts.push(draft);
  return draft;
};

/** "The ministry's secretary-general", "council deputy speaker": the body that the word before the office takes up. */
const ownedBy = (drafts: readonly Draft[], position: PositionMention, { reader }: { reader: OfficeReader }): Draft | undefined => {
  const words = reader.lexicon.headLast;
  const first = position.bodyFrom < position.headFrom ? reader.tokens[position.bodyFrom] : undefined;
  if (!words || !first || (first.shape !== 'lower' && !isOwner(reader.lexicon, first))) return undefined;
  const ending = words.owners.find((o) => first.lower.endsWith(o)) ?? '';
  const noun = first.lower.slice(0, first.lower.length - ending.length);
  const fitting = drafts.filter((d) => d.wordings.some((w) => w.from !== position.from && foldWords(w.text).split(' ').includes(noun)));
  return lastBefore(fitting, position.from) ?? fitting[0];
};

/** The body named last before a token. */
const lastBefore = (drafts: readonly Draft[], at: number): Draft | undefined => {
  const near = (d: Draft): number => Math.max(-1, ...d.wordings.filter((w) => w.from < at).map((w) => w.from));
  const last = [...drafts].sort((a, b) => near(b) - near(a))[0];
  return last && near(last) >= 0 ? last : undefined;
};

const officeWording = (position: PositionMention, text: string, key: string): Draft['wordings'][number] => ({
  text,
  start: position.start,
  end: position.end,
  from: position.from,
  to: position.to,
  rule: 'of-office',
  key,
});

/** Ministers and heads of state: the office itself says the body, whatever its title names. */
const isStateOffice = (position: PositionMention): boolean => position.head.bodyFromTitle === true;

const sameKind = (a: AgencyOpener['type'], b: AgencyOpener['type']): boolean => a === b;

/** The body that an office leads or serves: its name, where the text gives all of it, and its words without the region. */
const nameOfBody = (position: PositionMention, reader: OfficeReader, words: AgencyWords): { name?: string; bare: string } | undefined => {
  const before = nameLedUpTo(position, reader);
  if (before) return before;
  const template = position.head.agency;
  if (!template) return undefined;
  const region = position.tail.regions.at(-1);
  if (template.includes('{g}')) return { bare: words.government.bare, ...(region ? { name: words.government.of(region.value) } : {}) };
  if (template.includes('{r}'))
    return {
      bare: template.replace(' {r}', ''),
      ...(region ? { name: template.replace('{r}', regionText(reader, region) ?? words.government.bareRegion(region.value.name)) } : {}),
    };
  if (!template.includes('{t}')) return { name: template, bare: template };
  const tail = textOfTail(position, reader, () => true);
  if (tail === '')
    return position.head.presidency
      ? { name: template.replace(' {t}', ''), bare: template.replace(' {t}', '') }
      : { bare: template.replace(' {t}', '') };
  const isRegion = (at: number): boolean => position.tail.regions.some((r) => r.at <= at && at < r.at + r.length);
  return {
    name: template.replace('{t}', tail),
    bare: template.replace(
      '{t}',
      textOfTail(position, reader, (at) => !isRegion(at)),
    ),
  };
};

/** "Mamuju Regent": the words before the office, those of rank and the owner's country aside, in the name that its body has. */
const nameLedUpTo = (position: PositionMention, reader: OfficeReader): { name: string; bare: string } | undefined => {
  const template = position.head.agencyBefore;
  if (!template || position.bodyFrom >= position.headFrom) return undefined;
  const isRegion = (at: number): boolean => position.tail.regions.some((r) => r.at <= at && at < r.at + r.length);
  const words = reader.tokens
    .slice(position.bodyFrom, position.headFrom)
    .map((token, i) => ({ token, at: position.bodyFrom + i }))
    .filter(({ token }) => !isOwner(reader.lexicon, token) && !reader.lexicon.headLast?.deputies.has(token.lower));
  if (words.length === 0) return undefined;
  const fill = (kept: typeof words): string => template.replace('{m}', kept.map(({ token }) => token.text).join(' ')).trim();
  return { name: fill(words), bare: fill(words.filter(({ at }) => !isRegion(at))) };
};

/** A state or town that the register does not hold is called as the text has it. */
const regionText = (reader: OfficeReader, region: { at: number; length: number; value: RegionValue }): string | undefined =>
  region.value.code === undefined && reader.lexicon.headLast
    ? reader.tokens
        .slice(region.at, region.at + region.length)
        .map((t) => t.text)
        .join(' ')
    : undefined;

const textOfTail = (position: PositionMention, reader: OfficeReader, keep: (at: number) => boolean): string => {
  const text = reader.tokens
    .slice(position.tailFrom, position.tail.end)
    .filter((_, i) => keep(position.tailFrom + i))
    .reduce((text, t, i, all) => text + (i > 0 && (t.start > (all[i - 1]?.end ?? 0) || t.glued) ? ' ' : '') + t.text, '')
    .trim();
  return text.endsWith(')') && text.includes('(') ? text.slice(0, text.lastIndexOf('(')).trim() : text;
};

const typeOf = (name: string, words: AgencyWords): AgencyOpener['type'] =>
  words.typesByOpening.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';

const makeAgency = (draft: Draft, id: number, all: readonly Draft[]): Agency => {
  const wordings = [...draft.wordings].sort((a, b) => a.start - b.start);
  const fullest = [...wordings].sort((a, b) => score(b) - score(a) || a.start - b.start)[0];
  const parent = all.findIndex((d) => d !== draft && d.wordings.some((w) => wordings.some((v) => v.from < w.from && w.to === v.to)));
  return {
    id,
    name: fullest?.text ?? '',
    type: draft.opener.type,
    opener: draft.opener,
    wordings,
    ...(draft.region ? { region: draft.region } : {}),
    ...(parent >= 0 ? { parent } : {}),
  };
};

/** The fullest wording names the body; one that the text only implies comes last. */
const score = (w: AgencyWording): number =>
  Math.min(w.text.split(' ').length, 14) - (w.rule === 'of-office' ? 20 : 0) - (w.rule === 'abbreviation' ? 10 : 0);
