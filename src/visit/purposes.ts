import type { Annotations } from '../annotate/annotations.ts';
import type { Sentence } from '../annotate/sentences.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import type { Span } from '../core/span.ts';
import type { VisitCue } from './cues.ts';
import { isMereOrDenied } from './generalities.ts';
import { furtherLink, longestLink, namesGoal } from './purpose-links.ts';
import { passage } from './purpose-passage.ts';
import { wordBefore } from './token-spans.ts';

/** Why a visit takes place: the passage behind "untuk", "dalam rangka", "bertujuan". */
export interface Purpose extends Span {
  readonly rule: string;
  readonly weight: number;
}

const MOST = 4;
/** A passage that far below the best is none. */
const MARGIN = 2;

/** The best passages, in the order of the text. */
export const findPurposes = (notes: Annotations, cues: readonly VisitCue[], words: VisitWords, dates: readonly Span[]): Purpose[] => {
  const found: Purpose[] = [];
  for (const sentence of notes.sentences) {
    const block = notes.blocks.find((b) => b.start <= sentence.start && sentence.end <= b.end);
    if (!block || block.kind === 'title' || block.kind === 'byline' || block.kind === 'heading') continue;
    const anchor = anchorOf(notes, sentence, cues, words);
    if (anchor === undefined) continue;
    found.push(...purposesIn(notes, sentence, { anchor, words, dates, cues }));
  }
  return found
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .filter((p, i, all) => all.findIndex((o) => sameWords(notes.text, o, p)) === i)
    .filter((p, _, all) => p.weight >= (all[0]?.weight ?? 0) - MARGIN)
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start);
};

const sameWords = (text: string, a: Span, b: Span): boolean =>
  text.slice(a.start, a.end).toLowerCase() === text.slice(b.start, b.end).toLowerCase();

interface Anchor {
  /** Token behind which a purpose may stand. */
  readonly at: number;
  readonly weight: number;
  /** The visit is the occasion of what somebody says there. */
  readonly isOccasion?: boolean;
}

/** The visit as the sentence speaks of it: a cue, or a word that takes it up. */
const anchorOf = (notes: Annotations, sentence: Sentence, cues: readonly VisitCue[], words: VisitWords): Anchor | undefined => {
  const cue = cues.find((c) => c.sentence === sentence && !c.aside && !c.background && !c.cancelled);
  const isOccasion = cue !== undefined && !cue.quoted && words.speakerOccasions?.has(wordBefore(notes, cue.from)) === true;
  if (cue) return { at: cue.quoted ? cue.to : sentence.from, isOccasion, weight: cue.zone === 'lead' ? 4 : cue.quoted ? 1 : 2 };
  const pointer = pointerIn(notes, sentence, words);
  // "To see the wards, the delegation …": the purpose may open the sentence that takes up the visit.
  const opens = pointer !== undefined && !notes.inQuote(pointer) && longestLink(notes, sentence.from, words) !== undefined;
  if (pointer !== undefined) return { at: opens ? sentence.from : pointer, weight: notes.inQuote(pointer) ? 1 : 2 };
  const before = notes.sentences[notes.sentences.indexOf(sentence) - 1];
  const goal = saidGoal(notes, sentence, words);
  if (goal !== undefined) return { at: goal, weight: 3 };
  const isNext = before !== undefined && cues.some((c) => c.sentence === before && !c.aside && !c.background && !c.quoted);
  const takesUp = firstIn(sentence, (at) => !notes.inQuote(at) && words.purposeSubjects.has(notes.tokens[at]?.lower ?? '')) !== undefined;
  if (isNext && takesUp) return { at: sentence.from, weight: 3 };
  const brings = firstIn(sentence, (at) => !notes.inQuote(at) && words.bringing?.has(lowerAt(notes, at)) === true);
  const link = brings === undefined ? undefined : firstIn({ ...sentence, from: brings }, (at) => saysOutright(notes, at, words));
  return link === undefined || notes.sentences.indexOf(sentence) > GOAL_SENTENCES ? undefined : { at: link, weight: 2 };
};

/** "dalam rangka": a link that says a purpose whatever stands before it. */
const saysOutright = (notes: Annotations, at: number, words: VisitWords): boolean =>
  longestLink(notes, at, words)?.some((w) => words.strongPurposes.has(w)) === true;

/** How far into an article its visit is still what "kegiatan ini" means. */
const GOAL_SENTENCES = 24;
const GOAL_REACH = 4;
const EARLY_SENTENCES = 5;

/** "kegiatan ini bertujuan …", "Tujuan utama dari studi banding ini adalah …": a sentence of its own about why. */
const saidGoal = (notes: Annotations, sentence: Sentence, words: VisitWords): number | undefined => {
  if (notes.sentences.indexOf(sentence) > GOAL_SENTENCES) return undefined;
  return firstIn(sentence, (at) => {
    const isVerb = words.purposeVerbs.some((phrase) => phrase.length === 1 && phrase[0] === lowerAt(notes, at));
    if (!(words.goalNouns.has(lowerAt(notes, at)) || isVerb) || notes.inQuote(at)) return false;
    // "The aim is to …", among the first sentences.
    if (words.namingGoals.has(lowerAt(notes, at + 1)) && notes.sentences.indexOf(sentence) < EARLY_SENTENCES) return true;
    const near = notes.tokens.slice(Math.max(sentence.from, at - GOAL_REACH), Math.min(sentence.to, at + GOAL_REACH + 1));
    return near.some((t) => words.meetingWords.has(t.lower) || words.visitPointers.has(t.lower) || words.delegation.has(t.lower));
  });
};

const lowerAt = (notes: Annotations, at: number): string => notes.tokens[at]?.lower ?? '';

/** "kunjungan ini", "kedatangan mereka", "rombongan datang". */
const pointerIn = (notes: Annotations, sentence: Sentence, words: VisitWords): number | undefined =>
  firstIn(
    sentence,
    (at) =>
      words.visitPointers.has(notes.tokens[at]?.lower ?? '') &&
      (!notes.inQuote(at) || words.quotedPointers.has(notes.tokens[at]?.lower ?? '')),
  );

/** The first token of a sentence that fits. */
const firstIn = ({ from, to }: Sentence, fits: (at: number) => boolean): number | undefined => {
  for (let at = from; at < to; at++) if (fits(at)) return at;
  return undefined;
};

const purposesIn = (notes: Annotations, sentence: Sentence, context: Context): Purpose[] => {
  const { anchor, words } = context;
  const found: Purpose[] = [];
  for (let at = anchor.at; at < sentence.to; at++) {
    const link = longestLink(notes, at, words) ?? furtherLink(notes, at, { words, isFirst: found.length === 0 });
    if (!link) continue;
    const naming = words.namingGoals.has(link[0] ?? '');
    const strong = link.some((w) => words.strongPurposes.has(w)) || naming || namesGoal(notes, at, words);
    const weak = link.some((w) => words.weakPurposes.has(w));
    const span = passage(notes, sentence, at + link.length, {
      ...context,
      opens: at === sentence.from || Math.abs((notes.tokens[at]?.start ?? 0) - notes.bodyStart) <= 1,
    });
    // "We must look to see why," he said after the visit: what is said of something else.
    const isAside = anchor.isOccasion === true && notes.inQuote(at);
    const isAsked = !strong && isAskedFor(notes, { from: words.asksBefore ? sentence.from : anchor.at, at }, words);
    // "hal yang ingin dipelajari": what is wanted, not why one comes.
    const next = lowerAt(notes, at + link.length);
    if ((weak || naming) && words.isPassive?.(next)) continue;
    // "agenda kunjungan ini akan berlangsung …": when, not why.
    if (naming && words.takingPlace.has(next)) continue;
    const isLoose = words.ownPurposes.has(link.slice(0, 2).join(' ')) && !context.cues.some((c) => c.sentence === sentence);
    if (
      span &&
      !isAsked &&
      !isAside &&
      !isLoose &&
      isReason(notes, at, { strong, length: link.length, words }) &&
      !isVisitItself(notes, at + link.length, context)
    ) {
      const weight = anchor.weight + (strong ? 2 : 0) - (weak ? 1 : 0);
      found.push({ start: span.start, end: span.end, rule: strong ? 'visit/purpose-said' : 'visit/purpose-link', weight });
      at = span.lastToken;
    }
  }
  return found;
};

/** "berpesan kepada Kapolres untuk …", "diharapkan … untuk …": what somebody is asked, or what is hoped for. */
const isAskedFor = (notes: Annotations, range: { from: number; at: number }, words: VisitWords): boolean =>
  notes.tokens.slice(range.from, range.at).some((t, i) => (i === 0 || t.shape !== 'Upper') && words.asking.has(t.lower));

/** "dalam rangka kunjungan kerja", "untuk studi referensi ke …": the visit is no purpose of itself. */
const isVisitItself = (notes: Annotations, from: number, { cues, words }: Context): boolean =>
  cues.some(
    (c) =>
      c.term.voice === 'event' &&
      c.from >= from &&
      c.from <= from + 2 &&
      !notes.inQuote(c.from) &&
      // "untuk menjalin silaturahmi" says why, "untuk silaturahmi" what, but where one comes on a visit.
      !(c.term.kind === 'courtesy-call' && (c.from > from || isOtherwiseNamed(cues))) &&
      // "untuk studi banding terkait pembahasan raperda": what it is about says why.
      !words.isTopic?.(lowerAt(notes, c.to)),
  ) || cues.some((c) => c.term.voice === 'go' && !c.term.specific && c.from === from);

/** A visit that title or first sentences call by another word than one of courtesy. */
const isOtherwiseNamed = (cues: readonly VisitCue[]): boolean =>
  cues.some((c) => c.zone !== 'body' && !c.quoted && c.term.kind !== 'courtesy-call');

interface Context {
  readonly anchor: Anchor;
  readonly words: VisitWords;
  readonly dates: readonly Span[];
  readonly cues: readonly VisitCue[];
}

/** "untuk" behind some words is no purpose of the visit: "kesempatan untuk", "berkomitmen untuk", "untuk pertama kalinya". */
const isReason = (notes: Annotations, at: number, how: { strong: boolean; length: number; words: VisitWords }): boolean => {
  const next = notes.tokens[at + how.length];
  if (next?.kind === 'punct') return false;
  if (!how.strong && how.words.isPurposeStart?.(next?.lower ?? '') === false) return false;
  if (!how.strong && isMereOrDenied(notes, at, how.words)) return false;
  return how.strong || !(how.words.notPurposes.has(notes.tokens[at - 1]?.lower ?? '') || how.words.notReasons.has(next?.lower ?? ''));
};
