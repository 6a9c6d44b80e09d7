import type { AdviceForce, AdviceWords } from '../annotate/advice-words.ts';
import type { Annotations } from '../annotate/annotations.ts';
import type { Sentence } from '../annotate/sentences.ts';
import type { Span } from '../core/span.ts';
import { tokensWithin } from '../core/tokens.ts';
import { splitActions, tokenSpan } from './actions.ts';
import { quotedAdvice } from './quoted-advice.ts';

/** Something that somebody is asked, advised or hoped to do. */
export interface Advice extends Span {
  readonly by?: number;
  readonly force: AdviceForce;
  readonly rule: string;
  readonly confidence: number;
}

/** Reported and quoted advice, in the order of the text. */
export const findAdvice = (notes: Annotations, words: AdviceWords): Advice[] => {
  const found = [...reportedAdvice(notes, words), ...quotedAdvice(notes, words)];
  return found.sort((a, b) => a.start - b.start);
};

const lower = (notes: Annotations, at: number): string => notes.tokens[at]?.lower ?? '';

const reportedAdvice = (notes: Annotations, words: AdviceWords): Advice[] => {
  const found: Advice[] = [];
  for (const sentence of notes.sentences) {
    if (notes.blocks.some((b) => b.kind === 'title' && b.start <= sentence.start && sentence.end <= b.end)) continue;
    const byVerb = adviceByVerb(notes, sentence, words);
    found.push(...(byVerb.length > 0 ? byVerb : adviceByMood(notes, sentence, words)));
  }
  return found;
};

/** "menyarankan agar …", "meminta Kepala Disdik menyiapkan … dan menunjuk …", "Alor diminta menyiapkan …". */
const adviceByVerb = (notes: Annotations, sentence: Sentence, words: AdviceWords): Advice[] => {
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = lower(notes, at);
    const force = words.verbs.get(word) ?? words.passives.get(word);
    if (!force || notes.inQuote(at) || words.notSaying.has(lower(notes, at - 1))) continue;
    if (words.hopedOf?.has(word)) {
      const hoped = hopedOf(notes, sentence, at, words);
      if (hoped) return [make(hoped, { force, rule: 'advice/hoped-of', by: notes.speech.currentAt.get(sentence) })];
      continue;
    }
    const isWeakVerb = words.weakVerbs.has(word);
    const start = complementStart(notes, sentence, at, words);
    if (start === undefined || words.askedThings.has(lower(notes, start))) continue;
    const isHope = force === 'hope' || isWeakVerb;
    const said = splitActions(notes, { from: start, end: clauseEnd(notes, sentence, start) }, words);
    // "berharap kunjungan ini dapat mempererat … dan meningkatkan …": all of it is said of the visit.
    const isOfVisit = isHope && said[0] !== undefined && hasVagueSubject(notes, said[0], words);
    const isOwn =
      isHope && (isOfSelf(notes, start, words) || words.able.has(lower(notes, start)) || isForUse(notes, { verb: at, start }, words));
    const parts = isOfVisit || isOwn ? [] : said.filter((p) => !isHope || isConcrete(notes, p, words));
    if (parts.length === 0) continue;
    const by = speakerOf(notes, sentence, at);
    return parts.map((part) => make(part, { force, rule: 'advice/verb', by }));
  }
  return [];
};

const ADDRESSEE_REACH = 8;
const OBJECT_REACH = 8;

/** "para peserta juga diharapkan mampu menggali potensi …": of whom it is hoped belongs to the passage. */
const hopedOf = (notes: Annotations, sentence: Sentence, verb: number, words: AdviceWords): Span | undefined => {
  const from = Math.max(clauseStart(notes, sentence, verb, words), verb - ADDRESSEE_REACH);
  const first = notes.tokens.findIndex((t, at) => at >= from && at < verb && words.addressees?.has(t.lower));
  return first >= 0 && isAction(notes, verb + 1, words) ? tokenSpan(notes, first, clauseEnd(notes, sentence, verb + 1)) : undefined;
};

const SELF_REACH = 10;

/** "berharap ke depan, pihaknya bisa …". */
const isOfSelf = (notes: Annotations, start: number, words: AdviceWords): boolean =>
  notes.tokens.slice(start, start + SELF_REACH).some((t) => words.selves?.has(t.lower));

/** "berharap kunjungan ini bisa dijadikan referensi untuk menyusun …": what the visit is hoped to be good for. */
const isForUse = (notes: Annotations, { verb, start }: { verb: number; start: number }, words: AdviceWords): boolean =>
  words.openComplementisers.has(lower(notes, start - 1)) &&
  notes.tokens.slice(verb + 1, Math.min(start, verb + 4)).some((t) => words.vagueSubjects.has(t.lower));

/** "perwira sebaiknya ikut antre", "bapak-bapak mesti dilibatkan": the mood alone, in what somebody is reported to say. */
const adviceByMood = (notes: Annotations, sentence: Sentence, words: AdviceWords): Advice[] => {
  for (let at = sentence.from; at < sentence.to; at++) {
    const force = words.moods.get(lower(notes, at));
    if (!force || notes.inQuote(at) || words.relatives.has(lower(notes, at - 1))) continue;
    const isPlan = [at - 1, at - 2].some((i) => words.plans?.has(lower(notes, i)));
    if (isPlan) continue;
    const isSure = words.sureMoods.has(lower(notes, at));
    const by = speakerOf(notes, sentence, at);
    if (
      by === undefined ||
      (!isSure && !isAction(notes, at + 1, words)) ||
      (!isSure && !notes.speech.acts.some((a) => a.sentence === sentence))
    )
      continue;
    const from = clauseStart(notes, sentence, at, words);
    const span = tokenSpan(notes, from, clauseEnd(notes, sentence, from));
    return span ? [make(span, { force, rule: 'advice/mood', by })] : [];
  }
  return [];
};

const make = (span: Span, how: { force: AdviceForce; rule: string; by: number | undefined }): Advice => ({
  start: span.start,
  end: span.end,
  force: how.force,
  rule: how.rule,
  confidence: how.by === undefined ? 0.5 : 0.8,
  ...(how.by === undefined ? {} : { by: how.by }),
});

const isAction = (notes: Annotations, at: number, words: AdviceWords): boolean =>
  words.isAction(lower(notes, at)) || words.isAction(lower(notes, at + 1));

/** Back to the comma or the verb of saying that opens the clause. */
const clauseStart = (notes: Annotations, sentence: Sentence, at: number, words: AdviceWords): number => {
  for (let back = at - 1; back >= sentence.from; back--) {
    const word = lower(notes, back);
    if (word === ',' || word === ':' || words.complementisers.has(word) || words.clauseOpeners.has(word)) return back + 1;
    // What stands before the running text is a dateline.
    if (back >= sentence.from && (notes.tokens[back]?.start ?? 0) < notes.bodyStart && sentence.end > notes.bodyStart) return back + 1;
  }
  return sentence.from;
};

const speakerOf = (notes: Annotations, sentence: Sentence, verb: number): number | undefined => {
  const act = notes.speech.acts.find((a) => a.sentence === sentence);
  if (act?.speaker !== undefined) return act.speaker;
  const subject = notes.entities.find((e) => e.kind === 'person' && e.from >= sentence.from && e.to <= verb);
  return subject?.kind === 'person' ? subject.id : notes.speech.currentAt.get(sentence);
};

/** To the end of the sentence, to a quote, a semicolon or a colon in it, or to the ", said X" that closes it. */
const clauseEnd = (notes: Annotations, sentence: Sentence, start: number): number => {
  const cue = notes.speech.acts.find((a) => a.sentence === sentence && a.verb > start && lower(notes, a.verb - 1) === ',');
  const limit = cue ? cue.verb - 1 : sentence.to;
  let end = start;
  while (end < limit && !notes.inQuote(end) && !/^[;:“"!?]$/u.test(notes.tokens[end]?.text ?? ';')) end++;
  return end;
};

/**
 * Behind "agar" or "untuk"; with no such word, at once behind the verb where its nature allows a bare object.
 * Who is asked ("meminta Kepala Dinas menyiapkan") belongs to the passage.
 */
const complementStart = (notes: Annotations, sentence: Sentence, verb: number, words: AdviceWords): number | undefined => {
  const isWeak = words.weakVerbs.has(lower(notes, verb));
  const isBound = words.boundVerbs?.has(lower(notes, verb)) === true;
  if (isBound && words.questions?.has(lower(notes, verb + 1))) return undefined;
  for (let at = verb + 1; at < Math.min(sentence.to, verb + 14); at++) {
    const word = lower(notes, at);
    if (notes.inQuote(at) || /^[.;“"]$/u.test(word)) break;
    if (words.pentingnya.has(word) && words.isAction(lower(notes, at + 1))) return at + 1;
    if (!words.complementisers.has(word)) continue;
    const next = words.complementisers.has(lower(notes, at + 1)) ? at + 2 : at + 1;
    if (words.openComplementisers.has(word) && !isAction(notes, next, words)) continue;
    if (
      words.openComplementisers.has(word) &&
      words.reportVerbs?.has(lower(notes, verb)) &&
      words.isBareVerb?.(lower(notes, next)) !== true
    )
      continue;
    const asks = words.thatVerbs?.has(lower(notes, verb)) === true;
    if (words.plainComplementisers.has(word) && !asks && !hasMood(notes, { from: next, to: sentence.to }, words)) return undefined;
    if (isWeak && words.openComplementisers.has(word)) continue;
    return isBound && words.openComplementisers.has(word) ? pastSkipped(notes, verb + 1, words) : next;
  }
  if (isBound && words.thatVerbs?.has(lower(notes, verb)) && hasBareVerb(notes, { from: verb + 1, to: sentence.to }, words))
    return verb + 1;
  if (isWeak || isBound) return undefined;
  // "mengajak warga memilah sampah" asks; "mengajak jajaran TNI" says who went along.
  const acts = notes.tokens.slice(verb + 1, Math.min(sentence.to, verb + OBJECT_REACH)).some((t) => words.isAction(t.lower));
  if (words.withDeed?.has(lower(notes, verb)) && !acts) return undefined;
  const at = pastSkipped(notes, verb + 1, words);
  return at < sentence.to - 2 && !notes.inQuote(at) ? at : undefined;
};

const BARE_REACH = 7;

/** "proposed the two countries continue …": the verb of a clause that no "that" opens, right behind its subject in the plural or a name. */
const hasBareVerb = ({ tokens }: Annotations, range: { from: number; to: number }, words: AdviceWords): boolean =>
  tokens.slice(range.from + 1, Math.min(range.to, range.from + BARE_REACH)).some((t, i) => {
    const before = tokens[range.from + i];
    const isSubject = before?.kind === 'word' && (before.shape !== 'lower' || words.isPlural?.(before.lower) === true);
    return isSubject && words.isBareVerb?.(t.lower) === true;
  });

const OCCASION_REACH = 5;

/** Past "juga", "kembali" and past "dari pertemuan ini". */
const pastSkipped = (notes: Annotations, from: number, words: AdviceWords): number => {
  let at = from;
  while (words.skipped.has(lower(notes, at))) at++;
  if (!words.occasions?.has(lower(notes, at))) return at;
  const end = notes.tokens.findIndex((t, i) => i > at && i <= at + OCCASION_REACH && words.demonstratives?.has(t.lower));
  return end < 0 ? at : end + 1;
};

const hasMood = (notes: Annotations, range: { from: number; to: number }, words: AdviceWords): boolean => {
  for (let at = range.from; at < Math.min(range.to, range.from + 12); at++)
    if (words.moods.has(lower(notes, at)) && (words.sureMoods.has(lower(notes, at)) || isAction(notes, at + 1, words))) return true;
  return false;
};

/** A hope asks for something only where it is not for the visit itself or for things to stay well. */
const isConcrete = (notes: Annotations, span: Span, words: AdviceWords): boolean =>
  !hasVagueSubject(notes, span, words) && !wordsOf(notes, span).some((w) => words.vagueWishes.has(w));

const hasVagueSubject = (notes: Annotations, span: Span, words: AdviceWords): boolean =>
  wordsOf(notes, span)
    .slice(0, 4)
    .some((w) => words.vagueSubjects.has(w));

const wordsOf = (notes: Annotations, span: Span): string[] => tokensWithin(notes.tokens, span).map((t) => t.lower);
