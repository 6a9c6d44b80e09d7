import type { Span } from '../core/span.ts';
import type { NameRun } from './names.ts';
import type { OfficeReader } from './office-reader.ts';
import type { AgencyOpener, PositionHead } from './office-words.ts';
import type { Tail } from './tail.ts';

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
  /** Held once ("mantan"), now, or not yet ("calon"); by somebody's husband or father. */
  readonly held: 'past' | 'now' | 'to-come' | 'by-kin';
  readonly text: string;
}

/** A named person, with the office that stands at the name, if one does. */
export interface NameMention extends Span {
  readonly run: NameRun;
  readonly position?: PositionMention;
  /** An office of her own, beside the one of a husband or father that she is called by. */
  readonly own?: PositionMention;
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
  /** The words that it shares with the body named before it ("DPRD Buleleng dan [Pacitan]"). */
  readonly shared?: string;
}

/** A name that no office leads to, with the office that may follow it, and the token behind both. */
export interface Loose {
  readonly mention: NameMention;
  readonly position?: PositionMention;
  readonly end: number;
}

/** The offices, names and bodies of an article, in the order of the text. */
export interface Mentions {
  readonly positions: readonly PositionMention[];
  readonly names: readonly NameMention[];
  readonly agencies: readonly AgencyMention[];
}

/** Where the tokens stand in the text. */
export const spanOf = (reader: OfficeReader, from: number, to: number): Span => ({
  start: reader.tokens[from]?.start ?? 0,
  end: reader.tokens[to - 1]?.end ?? 0,
});

/** The mention of a name, with the rule that told it and its office. */
export const nameMention = (reader: OfficeReader, run: NameRun, rule: string, position?: PositionMention): NameMention => ({
  ...spanOf(reader, run.nameFrom, run.nameEnd),
  run,
  rule,
  ...(position ? { position } : {}),
});

/** The mention of an office, its words as the text has them. */
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
  const { from, to, head, tailFrom, tail, prefix, bodyFrom = tailFrom, headFrom = from } = parts;
  const { start, end } = spanOf(reader, from, to);
  return {
    start,
    end,
    bodyFrom,
    headFrom,
    from,
    to,
    head,
    tailFrom,
    tail,
    text: joinOffice(reader, from, to),
    held: heldBy(reader, prefix?.toLowerCase() ?? ''),
    ...(prefix ? { prefix } : {}),
  };
};

const heldBy = ({ lexicon }: OfficeReader, prefix: string): PositionMention['held'] => {
  if (lexicon.pastPrefixes.has(prefix)) return 'past';
  if (lexicon.kin?.words.has(prefix)) return 'by-kin';
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

/** The mention of a body, its words as the text has them. */
export const makeAgency = (
  reader: OfficeReader,
  { from, to, opener, tail, rule }: { from: number; to: number; opener: AgencyOpener; tail: Tail; rule: string },
): AgencyMention => {
  const { start, end } = spanOf(reader, from, to);
  return {
    start,
    end,
    from,
    to,
    opener,
    tail: reader.lexicon.headLast ? { ...tail, regions: reader.regionsIn(from, to) } : tail,
    rule,
    text: joinSpaced(reader, from, to),
  };
};
