import type { Annotations } from '../annotate/annotations.ts';
import type { Sentence } from '../annotate/sentences.ts';
import type { VisitTerm, VisitWords } from '../annotate/visit-words.ts';
import type { Block } from '../article/article.ts';
import type { PhraseTable } from '../core/phrases.ts';
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

/** Finds the words of visiting and what stands around them. */
export const findVisitCues = (notes: Annotations, table: PhraseTable<VisitTerm>, words: VisitWords): VisitCue[] => {
  const cues: VisitCue[] = [];
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
      const isTold = isEarly && isDeed(notes, { at, term: hit.value }, words) && isOccasionOfSpeech(notes, at, words);
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
const isDeed = (notes: Annotations, { at, term }: { at: number; term: VisitTerm }, words: VisitWords): boolean =>
  term.voice === 'go' || (term.strong && (words.occasionDeeds !== true || words.doing.has(notes.tokens[at - 1]?.lower ?? '')));

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
    planned: near(at - 5, at + length).some((w) => words.planned.has(w)) || isPlannedBehind(near(at + length, at + length + 14), words),
    cancelled: near(at - 10, at + length + 8).some((w) => words.cancelled.has(w)),
    background:
      near(sentence.from, sentence.from + 2).some((w) => words.background.has(w)) ||
      isGenerality(notes, { from: at, to: at + length, sentence }, words),
  };
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
