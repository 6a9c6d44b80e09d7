import type { Annotations } from '../annotate/annotations.ts';
import { eponymLength } from '../annotate/eponyms.ts';
import type { Sentence } from '../annotate/sentences.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import type { Span } from '../core/span.ts';

/** "di Ruang Rapat Sipakalebbi, Balai Kota Makassar", "di ruang kerjanya Jl. A.P. Pettarani". */
export const venueAt = (
  notes: Annotations,
  sentence: Sentence,
  at: number,
  words: VisitWords,
): (Span & { from: number; to: number; bonus: number }) | undefined => {
  const lower = notes.tokens[at]?.lower ?? '';
  if (!words.venueLinks.has(lower) || notes.inQuote(at)) return undefined;
  let from = at + 1;
  while (words.venueFillers.has(notes.tokens[from]?.lower ?? '')) from++;
  const closed = words.venueClosers && closedVenue(notes, { from, end: sentence.to }, words);
  if (closed) return closed;
  const opens = words.venueOpeners.match(notes.tokens, from);
  if (!opens) return undefined;
  const start = from + opens.length;
  const end = venueEnd(notes, { from, start, end: sentence.to }, words);
  const to = end === start ? placeBehind(notes, start, words) : end;
  const first = notes.tokens[from];
  const last = notes.tokens[to - 1];
  if (!first || !last) return undefined;
  return { start: first.start, end: last.end, from, to, bonus: opens.value === 'room' ? 2 : opens.value === 'building' ? 1 : 0 };
};

/** A venue that begins at a token and has a name of its own: "Pulau Pari", not "pasar". */
export const venueNamed = (
  notes: Annotations,
  { from, end }: { readonly from: number; readonly end: number },
  words: VisitWords,
): (Span & { from: number; to: number }) | undefined => {
  const opens = words.venueOpeners.match(notes.tokens, from);
  if (!opens) return undefined;
  const to = venueEnd(notes, { from, start: from + opens.length, end }, words);
  const [first, last] = [notes.tokens[from], notes.tokens[to - 1]];
  const isNamed = notes.tokens.slice(from + opens.length, to).some((t) => t.shape === 'Upper');
  return first && last && isNamed ? { start: first.start, end: last.end, from, to } : undefined;
};

const MAX_VENUE = 8;
/** A venue in a sentence that is not of the visit is rather where something was said. */
export const MIN_CLOSED = 4;

/** "the Semanggi communal treatment plant", "the governor's office in Kupang": a venue whose last word says what it is. */
const closedVenue = (
  notes: Annotations,
  range: { from: number; end: number },
  words: VisitWords,
): (Span & { from: number; to: number; bonus: number }) | undefined => {
  const { tokens, reader } = notes;
  const from = reader.lexicon.headLast?.articles.has(tokens[range.from]?.lower ?? '') ? range.from + 1 : range.from;
  let to = 0;
  for (let at = from; at < Math.min(range.end, from + MAX_VENUE) && tokens[at]?.kind === 'word' && !notes.inQuote(at); at++) {
    const word = tokens[at]?.lower ?? '';
    if (words.venueLinks.has(word) || words.towards.has(word) || words.agentMarks.has(word) || words.occasions.has(word)) break;
    if (words.venueClosers?.has(tokens[at]?.lower ?? '')) to = at + 1;
  }
  if (to === 0) return undefined;
  const region = words.venueLinks.has(tokens[to]?.lower ?? '') && tokens[to + 1]?.shape === 'Upper' ? to + 2 : to;
  const [first, last] = [tokens[from], tokens[region - 1]];
  const isNamed = tokens.slice(from, to).some((t) => t.shape !== 'lower');
  return first && last ? { start: first.start, end: last.end, from, to: region, bonus: isNamed ? 2 : 0 } : undefined;
};

/** "hotel penginapan [di Jeddah]": a region behind a noun with no name of its own. */
const placeBehind = (notes: Annotations, start: number, words: VisitWords): number => {
  const { tokens, reader } = notes;
  const link =
    tokens[start]?.kind === 'word' && tokens[start]?.shape === 'lower' && !words.venueLinks.has(tokens[start]?.lower ?? '')
      ? start + 1
      : start;
  const hit = words.placeMarks.has(tokens[link]?.lower ?? '') ? reader.region(link + 1) : undefined;
  return hit ? link + 1 + hit.length : start;
};

const venueEnd = (notes: Annotations, place: { from: number; start: number; end: number }, words: VisitWords): number => {
  let to = place.start;
  while (to < place.end) {
    const token = notes.tokens[to];
    if (!token || notes.inQuote(to)) break;
    if (to > place.start && isDay(notes, to, words)) break;
    const eponym = eponymLength(notes.reader, to);
    if (eponym > 0) {
      to += eponym;
      continue;
    }
    if (token.kind === 'word' && token.shape !== 'lower') to++;
    else if (token.kind === 'number' && (notes.tokens[to - 1]?.kind === 'word' || notes.tokens[to - 1]?.text === '.')) to++;
    else if (words.venueInner.has(token.lower) || joinsOffice(notes, to) || leadsToName(notes, to)) to++;
    else if (isSmallTitle(notes, to)) to += 2;
    else if (token.text === '.' && isAbbreviationStop(notes, to)) to++;
    else if (token.text === '/' || token.text === '-') to++;
    else if (token.text === '(' && closesSoon(notes, to)) to = closesSoon(notes, to) ?? to + 1;
    else if (token.text === ',' && goesOn(notes, to, words)) to++;
    else break;
  }
  while (
    to > place.start &&
    (notes.tokens[to - 1]?.kind === 'punct' ? notes.tokens[to - 1]?.text !== ')' : words.venueLoose.has(notes.tokens[to - 1]?.lower ?? ''))
  )
    to--;
  return to;
};

/** "Kabupaten Bima Selasa (11/2)": a day before its date, none that a place is called by ("Pasar Minggu"). */
const isDay = (notes: Annotations, at: number, words: VisitWords): boolean => {
  const next = notes.tokens[at + 1];
  return words.dayNames?.has(notes.tokens[at]?.lower ?? '') === true && (next?.kind === 'number' || /^[,(]$/u.test(next?.text ?? ''));
};

/** "Aula Kantor desa Pujon Kidul", "kantor bupati Kudus", "DPRD kota Malang": a small word before a name. */
const leadsToName = ({ reader, tokens }: Annotations, at: number): boolean =>
  tokens[at + 1]?.shape === 'Upper' && (reader.opener(at) ?? reader.position(at) ?? reader.region(at)) !== undefined;

/** "Aula Dinas Komunikasi dan Informatika": "dan" inside the name of an office. */
const joinsOffice = ({ reader }: Annotations, at: number): boolean =>
  reader.isConjunction(at) && reader.classOf(at - 1) === 'org' && reader.classOf(at + 1) === 'org';

/** "Pendopo [drh.] Soepardi": a title written small inside the name. */
const isSmallTitle = ({ tokens, reader }: Annotations, at: number): boolean =>
  tokens[at + 1]?.text === '.' && tokens[at + 2]?.shape === 'Upper' && reader.lexicon.honorifics.match(tokens, at)?.length === 1;

/** "Jl.", "No.", "A.P.": a stop inside an address. */
const isAbbreviationStop = (notes: Annotations, at: number): boolean => {
  const before = notes.tokens[at - 1];
  const next = notes.tokens[at + 1];
  return before !== undefined && next !== undefined && before.text.length <= 3 && next.kind !== 'punct';
};

const closesSoon = (notes: Annotations, at: number): number | undefined => {
  for (let i = at + 1; i < at + 5; i++) {
    if (notes.tokens[i]?.text === ')') return i + 1;
    if (notes.tokens[i]?.kind !== 'word') return undefined;
  }
  return undefined;
};

/** Behind a comma a place goes on with a street, a part of a region, or a further building. */
const goesOn = (notes: Annotations, comma: number, words: VisitWords): boolean => {
  const next = notes.tokens[comma + 1];
  if (!next || next.shape === 'lower') return words.venueOpeners.match(notes.tokens, comma + 1)?.value === 'street';
  if (words.venueOpeners.match(notes.tokens, comma + 1)) return true;
  return notes.reader.region(comma + 1) !== undefined && !notes.reader.lexicon.neverNames.has(next.lower);
};
