import type { Annotations } from '../annotate/annotations.ts';
import type { ResolvedDate } from '../annotate/date-resolve.ts';
import type { Entity } from '../annotate/entities.ts';
import { phraseLength } from '../annotate/name-behind.ts';
import type { Sentence } from '../annotate/sentences.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import { tokenFrom } from '../core/tokens.ts';
import type { VisitCue } from './cues.ts';
import { agencyOf, isInside, type Party } from './parties.ts';

export interface DateChoice {
  readonly date: ResolvedDate;
  readonly score: number;
}

/** The day of the visit among the dates of the article: near a cue, early, and not the day of a statement or a posting. */
export const chooseDate = (
  notes: Annotations,
  dates: readonly ResolvedDate[],
  cues: readonly VisitCue[],
  words: VisitWords,
): { best?: DateChoice; others: readonly DateChoice[] } => {
  const choices = dates
    .filter((d) => d.start !== undefined && !d.isApproximate && isCandidate(notes, d, cues))
    .map((date) => ({ date, score: scoreDate(notes, date, cues, words) }))
    .filter((c) => c.score > 0)
    .sort((a, b) => b.score - a.score || a.date.mark.start - b.date.mark.start);
  const best = choices[0];
  return best ? { best, others: choices.slice(1) } : { others: [] };
};

const isCandidate = (notes: Annotations, date: ResolvedDate, cues: readonly VisitCue[]): boolean => {
  if (date.precision === 'year' || (date.precision === 'month' && (isToCome(date) || date.start?.startsWith('X')))) return false;
  if (['publication', 'citation', 'statement', 'deadline'].includes(date.role)) return false;
  if (date.role === 'background' && !isBesideCue(date, cues)) return false;
  const at = tokenFrom(notes.tokens, date.mark.start);
  return at >= 0 && !notes.inQuote(at);
};

const EARLY_SENTENCES = 8;
const VENUE_REACH = 12;

/** "… kata X di kantor Y, Rabu (20/5)": where no other day is said, the day of a remark made at the host's is the day of the visit. */
export const dayOfRemark = (
  notes: Annotations,
  dates: readonly ResolvedDate[],
  hosts: readonly Party[],
  words: VisitWords,
): DateChoice | undefined => {
  for (const date of dates) {
    if (date.role !== 'statement' || date.precision !== 'day' || date.isApproximate || date.start === undefined) continue;
    const index = notes.sentences.findIndex((s) => s.start <= date.mark.start && date.mark.start < s.end);
    const sentence = notes.sentences[index];
    if (!sentence || index > EARLY_SENTENCES) continue;
    const at = tokenFrom(notes.tokens, date.mark.start);
    const isSaidThere = notes.entities.some(
      (e) =>
        (e.kind === 'agency' || e.kind === 'office') &&
        e.from >= Math.max(sentence.from, at - VENUE_REACH) &&
        e.to <= at &&
        hosts.some((h) => isAtHost(notes, e, h.agency)) &&
        notes.tokens.slice(Math.max(sentence.from, e.from - VENUE_REACH), e.from).some((t) => words.venueLinks.has(t.lower)),
    );
    if (isSaidThere || isSaidOnSite(notes, { from: Math.max(sentence.from, at - VENUE_REACH), to: at }, words)) return { date, score: 1 };
  }
  return dayOfToday(notes, dates);
};

/** "usai beraudiensi dengan Gubernur X hari ini … kata Willy, Senin (20/10/2025)": today is the one day on which something is said. */
const dayOfToday = (notes: Annotations, dates: readonly ResolvedDate[]): DateChoice | undefined => {
  const [first, ...others] = dates.filter(
    (d) => d.role === 'statement' && d.precision === 'day' && !d.isApproximate && d.start !== undefined,
  );
  const early = notes.sentences[EARLY_SENTENCES]?.start ?? Number.POSITIVE_INFINITY;
  const isToday = dates.some(({ start, mark }) => {
    const { relative } = mark.value;
    const at = tokenFrom(notes.tokens, mark.start);
    return start === undefined && relative?.unit === 'day' && relative.shift === 0 && mark.start < early && !notes.inQuote(at);
  });
  return first && isToday && others.every((d) => d.start === first.start) ? { date: first, score: 1 } : undefined;
};

/** "kata X kepada wartawan di lokasi, Minggu (8/6)". */
const isSaidOnSite = (notes: Annotations, { from, to }: { from: number; to: number }, words: VisitWords): boolean =>
  notes.tokens.slice(from, to).some((_, i) => phraseLength(notes.reader, from + i, words.onSite) > 0);

/** The host itself, a part of it, or a building of its region ("at Padang City Hall"). */
const isAtHost = (notes: Annotations, entity: Entity, host: number | undefined): boolean => {
  const own = agencyOf(notes, entity);
  if (host === undefined || own === undefined) return false;
  const [place, region] = [notes.agencies.list[own], notes.agencies.list[host]?.region?.code];
  return (
    own === host || isInside(notes, own, host) || (place?.opener.venue === true && region !== undefined && place.region?.code === region)
  );
};

/** "mendatang", "pekan depan". */
const isToCome = (date: ResolvedDate): boolean => date.mark.value.toward === 1;

/** A full date that closes the very sentence in which title or lead tell of the visit, whatever else it speaks of. */
const isBesideCue = (date: ResolvedDate, cues: readonly VisitCue[]): boolean =>
  date.precision === 'day' &&
  (date.mark.value.weekday !== undefined || date.end !== date.start) &&
  cues.some((c) => c.zone === 'lead' && !c.quoted && !c.aside && c.sentence.start <= date.mark.start && date.mark.end <= c.sentence.end);

/** "Suasana tegang terjadi di RSUD X pada Senin. Dalam inspeksi mendadak …": the next sentence of the paragraph names the visit. */
const leadsToVisit = (notes: Annotations, sentence: Sentence, cues: readonly VisitCue[]): boolean => {
  const next = notes.sentences[notes.sentences.indexOf(sentence) + 1];
  const isOneBlock = notes.blocks.some((b) => b.start <= sentence.start && next !== undefined && next.end <= b.end);
  return (
    isOneBlock && cues.some((c) => c.sentence === next && c.term.strong && c.zone === 'lead' && !c.aside && !c.quoted && !c.background)
  );
};

/** "X meninjau pembersihan drainase. Alat berat dikerahkan di jalan Y, Rabu (26/2).": a day that closes the sentence behind the visit's. */
const goesOn = (notes: Annotations, date: ResolvedDate, { sentence, cues }: { sentence: Sentence; cues: readonly VisitCue[] }): boolean => {
  const before = notes.sentences[notes.sentences.indexOf(sentence) - 1];
  const isOneBlock = notes.blocks.some((b) => before !== undefined && b.start <= before.start && sentence.end <= b.end);
  return (
    isOneBlock &&
    date.precision === 'day' &&
    date.mark.value.weekday !== undefined &&
    sentence.end - date.mark.end <= 2 &&
    cues.some((c) => c.sentence === before && c.zone === 'lead' && !c.aside && !c.quoted && !c.background)
  );
};

const scoreDate = (notes: Annotations, date: ResolvedDate, cues: readonly VisitCue[], words: VisitWords): number => {
  const sentence = notes.sentences.find((s) => s.start <= date.mark.start && date.mark.start < s.end);
  if (!sentence) return 0;
  const index = notes.sentences.indexOf(sentence);
  const block = notes.blocks.find((b) => b.start <= date.mark.start && date.mark.end <= b.end);
  let score = 0;
  const near = cues.filter((c) => c.sentence === sentence && !c.background);
  if (near.some((c) => !c.aside && !c.quoted)) score += near.some((c) => c.zone !== 'body') ? 6 : 4;
  if (near.some((c) => c.aside)) score += 2;
  if (near.length === 0 && leadsToVisit(notes, sentence, cues)) score += 2;
  if (near.length === 0 && goesOn(notes, date, { sentence, cues })) score += 2;
  const lowers = notes.tokens.slice(sentence.from, sentence.to).map((t) => t.lower);
  if (lowers.some((w) => words.receivedBy.has(w) || words.visitPointers.has(w) || words.delegation.has(w))) score += 2;
  if (lowers.some((w) => words.meetingWords.has(w))) score += 2;
  if (block?.kind === 'caption') score += 2;
  if (date.role === 'event') score += 2;
  if (date.role === 'dateline') score += 1;
  if (index < 6) score += 1;
  // "tiba 18 Agustus malam dan keesokan paginya, Jumat (19/8), menuju …": of two days alike the one with its weekday.
  if (date.mark.value.weekday !== undefined) score += 0.25;
  if (date.precision === 'month') score -= 3;
  if (isToCome(date) && !cues.some((c) => c.planned)) score -= 4;
  // "ALOR SETAR, Aug 5 -- A delegation will …": the day of the report is no day of a plan.
  if (date.mark.end <= notes.bodyStart && sentence.end > notes.bodyStart && near.some((c) => c.planned)) score -= 8;
  if (date.role === 'background') score -= 2;
  return near.length === 0 && score < 3 ? 0 : score;
};
