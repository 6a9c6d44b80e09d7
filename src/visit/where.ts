import type { Annotations } from '../annotate/annotations.ts';
import type { RegionValue } from '../annotate/region-value.ts';
import type { Sentence } from '../annotate/sentences.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import type { Span } from '../core/span.ts';
import type { VisitCue } from './cues.ts';
import { type NamedPlace, rangeOf } from './gone-to.ts';
import { isNational, ownRegion } from './own-region.ts';
import type { Party } from './parties.ts';
import { receivedIn } from './received-in.ts';
import type { Sign } from './signs.ts';
import { range, spanOfTokens } from './token-spans.ts';
import { MIN_CLOSED, venueAt } from './venues.ts';

export interface Place {
  readonly name?: Span;
  readonly address?: Span;
  readonly region?: RegionValue;
  readonly regionSpan?: Span;
  readonly rule: string;
}

interface PlaceInput {
  readonly cues: readonly VisitCue[];
  readonly signs: readonly Sign[];
  readonly hosts: readonly Party[];
  readonly visitors: readonly Party[];
  readonly words: VisitWords;
  readonly dateline: string | undefined;
  readonly visitorCodes: ReadonlySet<string>;
  /** The place by name that a word of visiting leads to. */
  readonly gone: NamedPlace | undefined;
  readonly regionOf: (text: string) => RegionValue | undefined;
}

const LEAD_SENTENCES = 4;

const STEM_LETTERS = 5;

export interface Candidate extends Span {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly rule: string;
}

/** The venue: what stands behind "di" in the sentences of the visit, else what was visited. */
export const findPlace = (notes: Annotations, input: PlaceInput): Place | undefined => {
  const hostCodes = codesOf(notes, input.hosts);
  const isOwn = (venue: Candidate): boolean =>
    isOfVisitors(notes, input.visitors, venue) ||
    // A place in the visitors' own region is none of a visit to another.
    (hostCodes.length > 0 &&
      hostCodes.every((c) => !input.visitorCodes.has(c)) &&
      regionsWithin(notes, venue.from, venue.to + 1).some((r) => input.visitorCodes.has(r.value.code?.slice(0, 5) ?? '')));
  const venue =
    bestVenue(notes, input.cues, input.words, { isOwn }) ?? visitedThing(notes, input) ?? receivedIn(notes, input.signs, input.words);
  const region = placeRegion(notes, venue, input);
  if (!venue && !region) return undefined;
  return {
    rule: venue?.rule ?? 'place/region',
    ...(venue ? { name: { start: venue.start, end: venue.end } } : {}),
    ...(region?.value ? { region: region.value } : {}),
    ...(region?.span ? { regionSpan: region.span } : {}),
  };
};

const codesOf = (notes: Annotations, parties: readonly Party[]): string[] =>
  parties.flatMap((p) => (p.agency === undefined ? [] : (notes.agencies.list[p.agency]?.region?.code?.slice(0, 5) ?? [])));

/** "LPM [Desa Kawu]" goes elsewhere: what the visitors are named after is where they come from. */
const isOfVisitors = (notes: Annotations, visitors: readonly Party[], venue: Span): boolean => {
  const name = ` ${notes.text.slice(venue.start, venue.end).toLowerCase()} `;
  return visitors.some(
    (v) => v.agency !== undefined && notes.agencies.list[v.agency]?.wordings.some((w) => ` ${w.text.toLowerCase()} `.includes(name)),
  );
};

/** "di lapangan", "di desa": a building or an area that has no name says nothing of where. */
const isBareNoun = (notes: Annotations, venue: { from: number; to: number; bonus: number }, words: VisitWords): boolean =>
  venue.bonus < 2 &&
  venue.to - venue.from <= (words.venueOpeners.match(notes.tokens, venue.from)?.length ?? 1) &&
  range(venue.from, venue.to).every((at) => /^(?:lower|ALL)$/u.test(notes.tokens[at]?.shape ?? ''));

/** "di sekolah itu": the school that was named before. */
const namedBefore = (notes: Annotations, venue: Candidate): Candidate | undefined => {
  const noun = notes.tokens[venue.from]?.lower;
  const named = notes.entities
    .filter((e) => e.kind === 'agency' && e.to <= venue.from && e.to - e.from > 1 && notes.tokens[e.from]?.lower === noun)
    .at(-1);
  const span = named && spanOfTokens(notes, named.from, named.to);
  return named && span && { ...span, from: named.from, to: named.to, score: venue.score, rule: 'place/named-before' };
};

const bestVenue = (
  notes: Annotations,
  cues: readonly VisitCue[],
  words: VisitWords,
  context: { isOwn: (venue: Candidate) => boolean },
): Candidate | undefined => {
  const found: Candidate[] = [];
  for (const [index, sentence] of notes.sentences.entries()) {
    const block = notes.blocks.find((b) => b.start <= sentence.start && sentence.end <= b.end);
    if (!block || block.kind === 'title' || block.kind === 'byline') continue;
    const weight = sentenceWeight(notes, sentence, { index, cues, words });
    if (weight <= 0) continue;
    for (let at = sentence.from; at < sentence.to - 1; at++) {
      const venue = venueAt(notes, sentence, at, words);
      if (!venue || (words.venueClosers && weight + venue.bonus < MIN_CLOSED)) continue;
      const plain = { ...venue, score: weight + venue.bonus, rule: 'place/venue' };
      const candidate = isBareNoun(notes, venue, words) ? namedBefore(notes, plain) : plain;
      if (candidate && !context.isOwn(candidate)) found.push(candidate);
      at = venue.to - 1;
    }
  }
  const [best] = found.sort((a, b) => b.score - a.score || a.start - b.start);
  return best && (found.find((c) => isFullerWording(notes, c, best)) ?? best);
};

/** "ruang kerjanya Jl. A.P. Pettarani" says more of the same place than "ruangan kerjanya" does. */
const isFullerWording = (notes: Annotations, fuller: Candidate, plain: Candidate): boolean =>
  fuller.to - fuller.from > plain.to - plain.from &&
  range(plain.from, plain.to).every((at, i) => stemOf(notes, at) === stemOf(notes, fuller.from + i));

const stemOf = (notes: Annotations, at: number): string => notes.tokens[at]?.lower.slice(0, STEM_LETTERS) ?? '';

const sentenceWeight = (
  notes: Annotations,
  sentence: Sentence,
  context: { index: number; cues: readonly VisitCue[]; words: VisitWords },
): number => {
  const own = context.cues.filter((c) => c.sentence === sentence && !c.background && !c.quoted);
  let weight = context.index < 8 ? 1 : 0;
  if (own.length > 0) weight += own.some((c) => c.zone === 'lead') ? 4 : 2;
  const lowers = notes.tokens.slice(sentence.from, sentence.to).map((t) => t.lower);
  if (lowers.some((w) => context.words.receivedBy.has(w))) weight += 3;
  if (lowers.some((w) => context.words.meetingWords.has(w) || context.words.visitPointers.has(w))) weight += 2;
  return weight;
};

const visitedThing = (notes: Annotations, { signs, words, gone }: PlaceInput): Candidate | undefined => {
  const visited = signs
    .filter((s) => s.role === 'host')
    .flatMap((s) => {
      const range = rangeOf(notes, s, words);
      return range ? [{ ...range, weight: s.weight }] : [];
    })
    .concat(gone ? [{ from: gone.from, to: gone.to, rank: 1, weight: 0 }] : [])
    .sort((a, b) => a.rank - b.rank || b.weight - a.weight || a.from - b.from);
  const best = visited[0];
  const span = best && spanOfTokens(notes, best.from, best.to);
  return span && { ...span, from: best.from, to: best.to, score: 0, rule: 'place/visited' };
};

const placeRegion = (
  notes: Annotations,
  venue: Candidate | undefined,
  input: PlaceInput,
): { value: RegionValue; span?: Span } | undefined => {
  const fine: { value: RegionValue; span?: Span }[] = [];
  const add = (value: RegionValue | undefined, span?: Span): void => {
    if (value && (span || value.code !== undefined)) fine.push({ value, ...(span ? { span } : {}) });
  };
  // "Pendopo": the word for the room is no region of that name.
  const opener = venue && input.words.venueOpeners.match(notes.tokens, venue.from)?.value;
  const inner = venue ? venue.from + (opener === 'room' || opener === 'building' ? 1 : 0) : 0;
  if (venue) for (const r of regionsWithin(notes, inner, venue.to + 4)) add(r.value, r.span);
  // "Gedung DPRD [DKI Jakarta]": what is said elsewhere of finer regions counts within the province that the venue names.
  const province = venue && regionsWithin(notes, venue.from, venue.to)[0]?.value.code?.slice(0, 2);
  for (const host of input.hosts) add(host.agency === undefined ? undefined : notes.agencies.list[host.agency]?.region);
  for (const sign of input.signs)
    if (sign.role === 'host' && sign.entity.kind === 'region')
      add(sign.entity.region, spanOfTokens(notes, sign.entity.from, sign.entity.to));
  for (const host of input.hosts)
    if (host.leader !== undefined) for (const p of notes.people.list[host.leader]?.positions ?? []) add(p.tail.regions.at(-1)?.value);
  for (const r of leadRegions(notes, input.visitorCodes, input.words)) add(r.value, r.span);
  const dateline = input.dateline === undefined ? undefined : input.regionOf(input.dateline);
  const isNewsroom = [...input.words.newsroomCities].some((city) => input.dateline?.toLowerCase().startsWith(city));
  if (dateline && !isNewsroom && !input.visitorCodes.has(dateline.code?.slice(0, 5) ?? '')) add(dateline);
  else if (dateline && input.hosts.length === 0 && !isNewsroom) add(dateline);
  const isWithin = ({ value }: { value: RegionValue }): boolean =>
    province === undefined || value.code === undefined || value.code.startsWith(province);
  const finest = fine.filter((f) => isWithin(f) && f.value.level !== 'province' && f.value.level !== 'country');
  // "Kelurahan X, Kecamatan Waru, Kota Malang": of a district whose name many bear, the city says where.
  const best = finest.find((f) => f.value.code !== undefined) ?? finest[0] ?? fine[0];
  const own = best || input.hosts.some((h) => isNational(notes, h)) ? undefined : ownRegion(notes, input.visitors, input.cues);
  if (own) return { value: own };
  return best && { ...best, value: settledBy(best.value, input.visitorCodes) };
};

/** Regencies that the first sentences of the body name, those of the visitors and those that somebody comes from aside. */
const leadRegions = (notes: Annotations, visitorCodes: ReadonlySet<string>, words: VisitWords): { value: RegionValue; span: Span }[] => {
  const from = notes.sentences.findIndex((s) => s.end > notes.bodyStart);
  const sentences = notes.sentences.slice(Math.max(0, from), Math.max(0, from) + LEAD_SENTENCES);
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last) return [];
  return notes.entities
    .filter((e) => e.kind === 'region' && e.from >= first.from && e.to <= last.to && !notes.inQuote(e.from))
    .flatMap((e) => {
      const span = spanOfTokens(notes, e.from, e.to);
      const isFine =
        e.kind === 'region' &&
        e.region.code !== undefined &&
        e.region.level !== 'province' &&
        e.region.country === notes.reader.lexicon.country &&
        !words.from.has(notes.tokens[e.from - 1]?.lower ?? '') &&
        !isPartOfName(notes, e.from, e.to - e.from) &&
        !visitorCodes.has(e.region.code.slice(0, 5));
      return isFine && span ? [{ value: e.region, span }] : [];
    });
};

/** Of several regions with one name the visitors' own is meant ("Wali Kota Probolinggo" in "Probolinggo"). */
const settledBy = (value: RegionValue, visitorCodes: ReadonlySet<string>): RegionValue => {
  const own = value.alternatives?.find((c) => visitorCodes.has(c.slice(0, 5)));
  return own === undefined ? value : { ...value, code: own };
};

const regionsWithin = (notes: Annotations, from: number, to: number): { value: RegionValue; span: Span }[] =>
  notes.entities.length === 0
    ? []
    : range(from, to).flatMap((at) => {
        const hit = notes.reader.region(at);
        const span = spanOfTokens(notes, at, at + (hit?.length ?? 1));
        return hit && span && !isPartOfName(notes, at, hit.length) ? [{ value: hit.value, span }] : [];
      });

/** "Kelurahan [Lebak] Gede": a word of a longer name that is no region's. */
const isPartOfName = (notes: Annotations, at: number, length: number): boolean => {
  const next = notes.tokens[at + length];
  return length === 1 && next?.kind === 'word' && next.shape === 'Upper' && notes.reader.region(at + length) === undefined;
};
