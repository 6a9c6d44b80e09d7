import type { Annotations } from '../annotate/annotations.ts';
import type { Sentence } from '../annotate/sentences.ts';
import type { VisitTerm, VisitWords } from '../annotate/visit-words.ts';
import type { Block } from '../article/article.ts';
import type { PhraseTable } from '../core/phrases.ts';
import { opensWithAudience } from './audience-cues.ts';
import { isGenerality } from './generalities.ts';

/** Where the article speaks of a visit; indices count tokens. */
export interface VisitCue {
  readonly from: number;
  readonly to: number;
  readonly term: VisitTerm;
  readonly sentence: Sentence;
  readonly zone: 'title' | 'lead' | 'body';
  readonly quoted: boolean;
  /** The visit is the mere occasion of a remark ("di sela kunjungan kerja"). */
  readonly aside: boolean;
  readonly planned: boolean;
  readonly cancelled: boolean;
  readonly background: boolean;
}

const LEAD_SENTENCES = 3;
const EARLY_SENTENCES = 8;
const OCCASION_REACH = 3;
const GUESTS_REACH = 3;

/** Finds the words of visiting and what stands around them. */
export const findVisitCues = (notes: Annotations, table: PhraseTable<VisitTerm>, words: VisitWords): VisitCue[] => {
  const cues: VisitCue[] = [];
  const isAudience = opensWithAudience(notes, words);
  let bodySentences = 0;
  for (const sentence of notes.sentences) {
    const block = notes.blocks.find((b) => b.start <= sentence.start && sentence.end <= b.end);
    if (!block || block.kind === 'byline') continue;
    if (block.kind === 'paragraph') bodySentences++;
    const zone = zoneOf(block, bodySentences);
    const isEarly = bodySentences <= EARLY_SENTENCES;
    for (let at = sentence.from; at < sentence.to; at++) {
      const hit = table.match(notes.tokens, at);
      if (!hit) continue;
      const place = { at, to: at + hit.length, term: hit.value };
      const isOccasion = isDeed(notes, place, words) && isOccasionOfSpeech(notes, at, words);
      // "X received Y. She said her visit aimed to …": the visit is the one that the first sentence tells of.
      const isTold = isEarly && (isOccasion || (isAudience && hit.value.voice === 'event'));
      const cue = makeCue(
        notes,
        { at, length: hit.length, term: hit.value, sentence, zone: isTold && zone === 'body' ? 'lead' : zone },
        words,
      );
      if (cue) cues.push(cue);
      at += hit.length - 1;
    }
  }
  return cues;
};

/** "saat meninjau", "saat melakukan kunjungan kerja"; in languages that ask for it a bare "saat kunjungan kerja" tells too little. */
const isDeed = (notes: Annotations, { at, to, term }: { at: number; to: number; term: VisitTerm }, words: VisitWords): boolean => {
  if (term.voice === 'go') return true;
  if (words.occasionDeeds !== true) return term.strong || goesToBody(notes, to, words);
  return term.strong && words.doing.has(notes.tokens[at - 1]?.lower ?? '');
};

/** "after a visit to Hillside Hospital". */
const goesToBody = (notes: Annotations, to: number, words: VisitWords): boolean =>
  words.goals.has(notes.tokens[to]?.lower ?? '') &&
  notes.entities.some((e) => e.kind === 'agency' && e.from > to && e.from <= to + GOAL_REACH) &&
  isSaidBeside(notes, to, words);

const GOAL_REACH = 2;

/** The sentence reports what somebody says: "he told reporters after a visit to …". */
const isSaidBeside = ({ sentences, tokens }: Annotations, at: number, words: VisitWords): boolean => {
  const sentence = sentences.find((s) => s.from <= at && at < s.to);
  return tokens.slice(sentence?.from, sentence && at).some((t) => words.reportingVerbs.has(t.lower));
};

/** "told reporters after a working visit": where the visit is only named as the occasion, it is so with the first quotes. */
const isOccasionOfSpeech = (notes: Annotations, at: number, words: VisitWords): boolean =>
  notes.tokens.slice(Math.max(0, at - OCCASION_REACH), at).some((t) => words.speakerOccasions?.has(t.lower) === true) ||
  isOccasionOfOthers(notes, at, words);

/** "diungkapkan saat [Komisi X DPR RI] melakukan kunjungan kerja": who goes stands between the occasion and the verb. */
const isOccasionOfOthers = (notes: Annotations, at: number, words: VisitWords): boolean => {
  const verb = words.doing.has(notes.tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  const goes = notes.entities.find((e) => e.to === verb && (e.kind === 'agency' || e.kind === 'person'));
  return goes !== undefined && words.speakerOccasions?.has(notes.tokens[goes.from - 1]?.lower ?? '') === true;
};

const zoneOf = (block: Block, bodySentences: number): VisitCue['zone'] => {
  if (block.kind === 'title') return 'title';
  if (block.kind === 'lead' || block.kind === 'caption') return 'lead';
  return bodySentences <= LEAD_SENTENCES ? 'lead' : 'body';
};

interface Place {
  readonly at: number;
  readonly length: number;
  readonly term: VisitTerm;
  readonly sentence: Sentence;
  readonly zone: VisitCue['zone'];
}

const makeCue = (notes: Annotations, place: Place, words: VisitWords): VisitCue | undefined => {
  const { at, length, term, sentence, zone } = place;
  const { tokens } = notes;
  const near = (from: number, to: number): string[] =>
    tokens.slice(Math.max(sentence.from, from), Math.min(sentence.to, to)).map((t) => t.lower);
  // "kunjungan wisata" is none; "meninjau Kawasan Wisata X" is.
  if (
    !term.strong &&
    near(at - 2, at)
      .concat(term.voice === 'go' && tokens[at + length]?.shape === 'Upper' ? [] : near(at + length, at + length + 2))
      .some((w) => words.notVisits.has(w))
  )
    return undefined;
  if (words.repeats.has(tokens[at + length]?.lower ?? '')) return undefined;
  if (term.meets && !isCallOn(notes, place, words)) return undefined;
  if (term.isGuests && !near(at - GUESTS_REACH, at).some((w) => words.receiving.has(w))) return undefined;
  return {
    from: at,
    to: at + length,
    term,
    sentence,
    zone,
    quoted: notes.inQuote(at) && !isTermInMarks(notes, at, at + length),
    aside: words.asides.some((phrase) =>
      phrase.every((w, i) => tokens[at - phrase.length + i]?.lower === w || tokens[at - phrase.length - 1 + i]?.lower === w),
    ),
    planned: isPlannedBefore(notes, place, words) || isPlannedBehind(near(at + length, at + length + 14), words),
    cancelled: isCalledOff(notes, place, words),
    background:
      near(sentence.from, sentence.from + 2).some((w) => words.background.has(w)) ||
      isGenerality(notes, { from: at, to: at + length, sentence }, words),
  };
};

const PLANNED_REACH = 5;
const CLAUSE_REACH = 12;

/** "akan melakukan kunjungan kerja"; further back where neither a mark nor a word that opens a clause stands between. */
const isPlannedBefore = ({ tokens }: Annotations, { at, length, sentence }: Place, words: VisitWords): boolean => {
  let isApart = false;
  for (let back = at + length - 1; back >= Math.max(sentence.from, at - CLAUSE_REACH); back--) {
    const token = tokens[back];
    isApart ||= token?.kind === 'punct' || words.subordinators.has(token?.lower ?? '');
    if (isApart && back < at - PLANNED_REACH) return false;
    if (words.planned.has(token?.lower ?? '')) return true;
  }
  return false;
};

const OFF_BEFORE = 10;
const OFF_BEHIND = 8;

/** A word for calling off near the cue; in a quote it says so of the visit only where the cue stands there too. */
const isCalledOff = (notes: Annotations, { at, length, sentence }: Place, words: VisitWords): boolean => {
  const quoted = notes.inQuote(at);
  for (let i = Math.max(sentence.from, at - OFF_BEFORE); i < Math.min(sentence.to, at + length + OFF_BEHIND); i++)
    if (words.cancelled.has(notes.tokens[i]?.lower ?? '') && notes.inQuote(i) === quoted) return true;
  return false;
};

/** "menemui [Menteri X] di kantor Y", "menghadap Wakil Bupati di ruang kerjanya": whom one meets is an official, at a place. */
const isCallOn = (notes: Annotations, { at, length, sentence, zone }: Place, words: VisitWords): boolean => {
  const met = notes.entities.find((e) => e.from === at + length);
  if (!met || zone === 'body') return false;
  const isOfficial =
    met.kind === 'office' || (met.kind === 'person' && notes.people.list[met.id]?.positions.some((p) => p.head.leads) === true);
  const venue = notes.tokens.findIndex(
    (t, i) =>
      i >= met.to && i < sentence.to && words.venueLinks.has(t.lower) && words.venueOpeners.match(notes.tokens, i + 1) !== undefined,
  );
  return isOfficial && (zone === 'title' || venue > 0);
};

/** melakukan "studi tiru" ke …: the word alone stands in quotation marks. */
const isTermInMarks = (notes: Annotations, from: number, to: number): boolean => {
  const quote = notes.quotes.find(
    (q) => q.outer.start <= (notes.tokens[from]?.start ?? 0) && (notes.tokens[to - 1]?.end ?? 0) <= q.outer.end,
  );
  return quote !== undefined && quote.start === notes.tokens[from]?.start && quote.end === notes.tokens[to - 1]?.end;
};

/** "kunjungan … akan digelar", "studi banding yang dijadwalkan berlangsung": the plan is for the visit itself. */
const isPlannedBehind = (behind: readonly string[], words: VisitWords): boolean =>
  behind.some((w, i) => words.planned.has(w) && (words.takingPlace.has(behind[i + 1] ?? '') || words.takingPlace.has(behind[i + 2] ?? '')));
