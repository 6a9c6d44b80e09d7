import { foldWords } from '../core/text.ts';
import { tokenize } from '../core/tokens.ts';
import type { AgencyWords } from './agencies.ts';
import { agencyKey, type Draft, ownRegion, sameBody } from './agency-drafts.ts';
import { isOwner } from './head-last.ts';
import type { AgencyMention, PositionMention } from './mentions.ts';
import { nameOfBody, servedBy } from './office-body-names.ts';
import type { OfficeReader } from './office-reader.ts';
import type { AgencyOpener } from './office-words.ts';
import { kindOfCode } from './region-table.ts';
import type { RegionValue } from './region-value.ts';

/** The body behind an office: one named inside it, or the one that the office leads. */
export const ownerOf = (
  drafts: Draft[],
  position: PositionMention,
  input: { reader: OfficeReader; mentions: readonly AgencyMention[]; words: AgencyWords },
): Draft | undefined => {
  if (position.held !== 'now') return undefined;
  const inside = fullestInside(drafts, position);
  const served = servedBy(position, input.reader);
  // "Staf Ahli Wali Kota Bidang Hukum": the field is none of a body.
  const isField = inside?.opener.unit === true && served !== position && served.tailFrom <= (inside.wordings[0]?.from ?? 0);
  const named = inside && !isField && (inside.opener.unit !== true || !position.head.agency) ? inside : undefined;
  if (named && !isStateOffice(position)) return named;
  if (!inside && position.head.pointsBack) return topicBefore(drafts, position.from);
  const possessed = inside ? undefined : possessedBy(drafts, position, input);
  if (possessed) return possessed;
  const owned = inside ? undefined : ownedBy(drafts, position, input);
  if (owned) return owned;
  const body = nameOfBody(inside && !isField ? position : served, input.reader, input.words);
  if (!body) return inside;
  const region = ownRegion(position.tail.regions);
  const key = agencyKey(body.bare, input.words);
  const opener = openerOf(body.bare, input);
  const isForeign = region !== undefined && region.country !== input.reader.lexicon.country;
  const fitting = drafts.filter(
    (d) =>
      sameKind(d.opener.type, opener.type) &&
      isOver(position, d.region) &&
      (!isForeign || d.region !== undefined) &&
      sameBody({ ...d, opener }, { key, region, opener }),
  );
  // A bare "Sekretaris Daerah" is of the government that was spoken of last.
  const isBare = region === undefined && (position.head.over !== undefined || position.head.agency?.includes('{g}') === true);
  const before = isBare ? lastBefore : justBefore;
  const known = (region === undefined ? before(fitting, position.from) : undefined) ?? fitting[0];
  if (known) {
    if (body.name) known.wordings.push(officeWording(position, body.name, key));
    known.region ??= region;
    return known;
  }
  if (!body.name) return inside ?? lastOfKind(drafts, position, { key, opener }) ?? standingAlone(drafts, position, opener);
  const draft: Draft = { wordings: [officeWording(position, body.name, key)], opener, region, abbreviations: new Set() };
  drafts.push(draft);
  return draft;
};

/** "Menteri Besar X menerima …" where no state is named. */
const standingAlone = (drafts: Draft[], position: PositionMention, opener: AgencyOpener): Draft | undefined => {
  if (!position.head.standsAlone) return undefined;
  const name = position.head.canonical;
  const draft: Draft = { wordings: [officeWording(position, name, foldWords(name))], opener, region: undefined, abbreviations: new Set() };
  drafts.push(draft);
  return draft;
};

/** "diterima Kadis X": a head whose body goes unsaid is that of the body of its kind that was named last before. */
const lastOfKind = (drafts: readonly Draft[], position: PositionMention, body: { key: string; opener: AgencyOpener }): Draft | undefined =>
  position.head.leads && body.opener.unit !== true
    ? lastBefore(
        drafts.filter((d) => d.opener.unit !== true && d.wordings.some((w) => w.key.startsWith(`${body.key} `))),
        position.from,
      )
    : undefined;

/** Of the bodies named inside an office the one that takes most of its words. */
const fullestInside = (drafts: readonly Draft[], position: PositionMention): Draft | undefined => {
  const lengthOf = (d: Draft): number =>
    Math.max(
      0,
      ...d.wordings.filter((w) => w.from >= position.bodyFrom && w.to <= position.to && w.rule !== 'of-office').map((w) => w.to - w.from),
    );
  let best: Draft | undefined;
  for (const d of drafts) if (d.opener.faction !== true && lengthOf(d) > (best ? lengthOf(best) : 0)) best = d;
  return best;
};

/** "The Health Ministry will … Its minister, X": of the bodies of the office's kind the one named last. */
const possessedBy = (
  drafts: readonly Draft[],
  position: PositionMention,
  input: { reader: OfficeReader; words: AgencyWords },
): Draft | undefined => {
  const before = input.reader.tokens[position.from - 1]?.lower ?? '';
  if (!input.reader.lexicon.headLast?.possessives.has(before) || !position.head.agencyBefore) return undefined;
  const { type } = openerOf(position.head.agencyBefore, input);
  return lastBefore(
    drafts.filter((d) => d.opener.type === type),
    position.from,
  );
};

/** "The ministry's secretary-general", "council deputy speaker": the body that the word before the office takes up. */
const ownedBy = (drafts: readonly Draft[], position: PositionMention, { reader }: { reader: OfficeReader }): Draft | undefined => {
  const words = reader.lexicon.headLast;
  const first = position.bodyFrom < position.headFrom ? reader.tokens[position.bodyFrom] : undefined;
  if (!words || !first || reader.region(position.bodyFrom)) return undefined;
  const isWord =
    first.shape === 'lower' ||
    isOwner(reader.lexicon, first) ||
    (position.headFrom - position.bodyFrom === 1 && !position.head.agencyBefore && words.closers.match([first], 0) !== undefined);
  if (!isWord) return undefined;
  const ending = words.owners.find((o) => first.lower.endsWith(o)) ?? '';
  const noun = first.lower.slice(0, first.lower.length - ending.length);
  if (reader.lexicon.homeNames.has(noun)) return undefined;
  const fitting = drafts.filter((d) => d.wordings.some((w) => w.from !== position.from && foldWords(w.text).split(' ').includes(noun)));
  return lastBefore(fitting, position.from) ?? fitting[0];
};

const TOPIC_REACH = 70;

/** The body that the words before a token are about: the first that they name. */
const topicBefore = (drafts: readonly Draft[], at: number): Draft | undefined => {
  const first = (d: Draft): number =>
    Math.min(...d.wordings.filter((w) => w.from < at && at - w.from < TOPIC_REACH && w.rule !== 'of-office').map((w) => w.from));
  const bodies = drafts.filter((d) => Number.isFinite(first(d)) && d.opener.venue !== true);
  return bodies.sort((a, b) => first(a) - first(b))[0];
};

const LIST_REACH = 24;

/** "rombongan [DPRD Pekalongan] antara lain Ketua DPRD X": of several bodies of a kind the one named just before. */
const justBefore = (drafts: readonly Draft[], at: number): Draft | undefined => {
  const isNear = (d: Draft): boolean => d.wordings.some((w) => w.rule !== 'of-office' && w.to <= at && at - w.to <= LIST_REACH);
  return lastBefore(drafts.filter(isNear), at);
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

/** A "Bupati" is head of no "Pemerintah Kota". */
const isOver = ({ head }: PositionMention, region: RegionValue | undefined): boolean =>
  head.over === undefined || region?.code === undefined || kindOfCode(region.code) === head.over;

const sameKind = (a: AgencyOpener['type'], b: AgencyOpener['type']): boolean => a === b;

/** What the words of a body say that it is: "Bidang" a part of another. */
const openerOf = (bare: string, { reader, words }: { reader: OfficeReader; words: AgencyWords }): AgencyOpener => {
  const said = reader.lexicon.openers.match(tokenize(bare), 0)?.value;
  return {
    type: typeOf(bare, words),
    proper: 0,
    ...(said?.unit ? { unit: true } : {}),
    ...(said?.regional ? { regional: true } : {}),
  };
};

const typeOf = (name: string, words: AgencyWords): AgencyOpener['type'] =>
  words.typesByOpening.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
