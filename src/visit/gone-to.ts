import type { Annotations } from '../annotate/annotations.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import type { Span } from '../core/span.ts';
import type { VisitCue } from './cues.ts';
import type { Sign } from './signs.ts';
import { venueNamed } from './venues.ts';

/** A place by its own name, as the object of a visit; indices count tokens. */
export interface NamedPlace extends Span {
  readonly from: number;
  readonly to: number;
}

/** "meninjau [Kawasan Wisata X]", "kunjungan kerja ke [Pulau Y]": the first place by name that a word of visiting leads to at once. */
export const placeGoneTo = (notes: Annotations, cues: readonly VisitCue[], words: VisitWords): NamedPlace | undefined => {
  for (const cue of cues) {
    if (cue.quoted || cue.aside || cue.background || cue.zone === 'title') continue;
    const from = objectAt(notes, cue, words);
    const place = from === undefined ? undefined : venueNamed(notes, { from, end: cue.sentence.to }, words);
    if (place) return place;
  }
  return undefined;
};

/** Behind "ke", or at once behind a verb that takes an object. */
const objectAt = (notes: Annotations, { term, to }: VisitCue, words: VisitWords): number | undefined => {
  const lower = (at: number): string => notes.tokens[at]?.lower ?? '';
  const at = words.agentLinks.has(lower(to)) ? to + 1 : to;
  if (words.goals.has(lower(at))) return at + 1;
  return term.voice === 'go' ? at : undefined;
};

/** The words for what is visited: a body, the one whose head is called on ("pengasuh [Pondok Pesantren X], KH Y"), a region. */
export const rangeOf = (
  notes: Annotations,
  { entity }: Sign,
  words: VisitWords,
): { from: number; to: number; rank: number } | undefined => {
  // "ke [kantor wali kota Jakarta Barat]": the building of an office.
  const isHoused = entity.kind === 'office' && words.venueOpeners.match(notes.tokens, entity.from - 1)?.value === 'building';
  if (isHoused) return { from: entity.from - 1, to: entity.to, rank: 0 };
  if (entity.kind === 'agency') return { from: entity.from, to: entity.to, rank: 0 };
  if (entity.kind === 'region') return { from: entity.from, to: entity.to, rank: 2 };
  const body = entity.kind === 'person' ? notes.agencies.ofPerson.get(entity.id) : undefined;
  const own =
    body === undefined
      ? undefined
      : notes.agencies.list[body]?.wordings.find((w) => w.rule !== 'of-office' && entity.from < w.from && w.to <= entity.to);
  return own && { from: own.from, to: own.to, rank: 1 };
};
