import type { Annotations } from '../annotate/annotations.ts';
import type { Sentence } from '../annotate/sentences.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import type { Span } from '../core/span.ts';

export type Force = 'advise' | 'request' | 'propose' | 'hope';

/** Something that somebody is asked, advised or hoped to do. */
export interface Advice extends Span {
  readonly by?: number;
  readonly force: Force;
  readonly rule: string;
  readonly confidence: number;
}

/** Reported and quoted advice, in the order of the text. */
export const findAdvice = (notes: Annotations, words: VisitWords): Advice[] => {
  const found = [...reportedAdvice(notes, words), ...quotedAdvice(notes, words)];
  return found.sort((a, b) => a.start - b.start);
};

/** "menyarankan agar …", "meminta Kepala Disdik menyiapkan … dan menunjuk …". */
const reportedAdvice = (notes: Annotations, words: VisitWords): Advice[] => {
  const found: Advice[] = [];
  for (const sentence of notes.sentences) {
    if (notes.blocks.some((b) => b.kind === 'title' && b.start <= sentence.start && sentence.end <= b.end)) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      if (notes.inQuote(at)) continue;
      const force = words.adviceVerbs.get(notes.tokens[at]?.lower ?? '');
      if (!force) continue;
      const by = speakerOf(notes, sentence, at);
      const parts = complement(notes, sentence, at, words);
      for (const part of parts)
        found.push({ ...part, force, rule: 'advice/verb', confidence: by === undefined ? 0.5 : 0.8, ...(by === undefined ? {} : { by }) });
      if (parts.length > 0) break;
    }
  }
  return found;
};

const speakerOf = (notes: Annotations, sentence: Sentence, verb: number): number | undefined => {
  const act = notes.speech.acts.find((a) => a.sentence === sentence);
  if (act?.speaker !== undefined) return act.speaker;
  const subject = notes.entities.filter((e) => e.kind === 'person' && e.from >= sentence.from && e.to <= verb);
  const first = subject[0];
  return first?.kind === 'person' ? first.id : notes.speech.currentAt.get(sentence);
};

/** The clause that says what to do; a list of actions is cut into its parts. */
const complement = (notes: Annotations, sentence: Sentence, verb: number, words: VisitWords): Span[] => {
  const start = complementStart(notes, sentence, verb, words);
  if (start === undefined) return [];
  let end = start;
  while (end < sentence.to && !notes.inQuote(end) && !/^[.;:“"!?]$/u.test(notes.tokens[end]?.text ?? '.')) end++;
  while (
    end < sentence.to &&
    notes.tokens[end]?.text === '.' &&
    notes.tokens[end + 1]?.start === notes.tokens[end]?.end &&
    end + 1 < sentence.to
  )
    end++;
  return splitActions(notes, start, end);
};

/**
 * Behind "agar" or "untuk"; with no such word, at once behind the verb where an action follows.
 * A person who is asked ("meminta Kepala Dinas menyiapkan") belongs to the passage.
 */
const complementStart = (notes: Annotations, sentence: Sentence, verb: number, words: VisitWords): number | undefined => {
  const strict = words.needComplementiser.has(notes.tokens[verb]?.lower ?? '');
  for (let at = verb + 1; at < Math.min(sentence.to, verb + 14); at++) {
    const word = notes.tokens[at]?.lower ?? '';
    if (notes.inQuote(at) || /^[.;“"]$/u.test(word)) break;
    if (words.complementisers.has(word)) {
      const next = notes.tokens[at + 1]?.lower ?? '';
      return words.complementisers.has(next) ? at + 2 : at + 1;
    }
  }
  if (strict) return undefined;
  let at = verb + 1;
  while (/^(?:,|juga|pula|kembali|langsung|kepada|ke|depan)$/u.test(notes.tokens[at]?.lower ?? '')) at++;
  return at < sentence.to - 2 && !notes.inQuote(at) ? at : undefined;
};

/** "membersihkan data lebih dulu, menggandeng perguruan tinggi, serta mengumumkan hasil": each verb begins a part. */
const splitActions = (notes: Annotations, from: number, end: number): Span[] => {
  const cuts: { end: number; next: number }[] = [];
  for (let at = from + 2; at < end - 1; at++) {
    const token = notes.tokens[at];
    if (!token) continue;
    const isComma = token.text === ',';
    const isAnd = /^(?:dan|serta)$/u.test(token.lower);
    if (!isComma && !isAnd) continue;
    let next = at + 1;
    while (/^(?:dan|serta|juga|kemudian|lalu|agar|supaya|untuk|baru)$/u.test(notes.tokens[next]?.lower ?? '')) next++;
    const word = notes.tokens[next]?.lower ?? '';
    if (
      /^me[a-z-]{4,}$/u.test(word) &&
      !/^(?:menjadi|melalui|mengenai|menurut|menuju|mereka|menteri|media|memang|mengingat|menjelang)$/u.test(word)
    ) {
      cuts.push({ end: at, next });
      at = next;
    }
  }
  const parts: Span[] = [];
  let start = from;
  for (const cut of [...cuts, { end, next: end }]) {
    const span = tokenSpan(notes, start, cut.end);
    if (span) parts.push(span);
    start = cut.next;
  }
  return parts.filter((p) => notes.text.slice(p.start, p.end).split(' ').length >= 2);
};

const tokenSpan = (notes: Annotations, from: number, to: number): Span | undefined => {
  let end = to;
  while (end > from && notes.tokens[end - 1]?.kind === 'punct' && notes.tokens[end - 1]?.text !== ')') end--;
  const first = notes.tokens[from];
  const last = notes.tokens[end - 1];
  return first && last && end > from ? { start: first.start, end: last.end } : undefined;
};

/** Sentences inside quotes that tell somebody what to do. */
const quotedAdvice = (notes: Annotations, words: VisitWords): Advice[] => {
  const found: Advice[] = [];
  for (const attribution of notes.speech.attributions) {
    const { quote, speaker } = attribution;
    for (const sentence of notes.sentences) {
      const start = Math.max(sentence.start, quote.start);
      const end = Math.min(sentence.end, quote.end);
      if (end - start < 8) continue;
      const advice = quotedSentence(notes, { start, end }, words);
      if (advice) found.push({ ...advice, rule: 'advice/quoted', confidence: 0.6, ...(speaker === undefined ? {} : { by: speaker }) });
    }
  }
  return found;
};

const quotedSentence = (notes: Annotations, span: Span, words: VisitWords): (Span & { force: Force }) | undefined => {
  const tokens = notes.tokens.filter((t) => t.start >= span.start && t.end <= span.end);
  const first = tokens[0];
  if (!first || tokens.length < 3 || notes.text[span.end - 1] === '?') return undefined;
  if (tokens.slice(0, 3).some((t) => words.notAdvice.has(t.lower))) return undefined;
  const opening = openingForce(
    tokens.map((t) => t.lower),
    words,
  );
  if (opening) return { start: tokens[opening.skip]?.start ?? first.start, end: trimEnd(notes.text, span), force: opening.force };
  return undefined;
};

const openingForce = (lowers: readonly string[], words: VisitWords): { force: Force; skip: number } | undefined => {
  const head = lowers.slice(0, 7);
  const saran = head.findIndex((w) => /^(?:saran|usul|pesan|harapan|permintaan)$/u.test(w));
  if (saran === 0) {
    const comma = lowers.findIndex((w, i) => i > 0 && /^[,:]$/u.test(w));
    return { force: 'advise', skip: comma > 0 && comma < 6 ? comma + 1 : 0 };
  }
  if (words.imperatives.has(head[0] ?? '') || (/^[a-z]{3,}(?:lah|kanlah)$/u.test(head[0] ?? '') && !words.notImperative.has(head[0] ?? '')))
    return { force: 'advise', skip: 0 };
  const at = head.findIndex((w) => words.quotedAdvice.has(w));
  if (at < 0) return undefined;
  const force = words.quotedAdvice.get(head[at] ?? '') ?? 'advise';
  if (force === 'hope' && at <= 3) return { force, skip: hopeSkip(lowers, at) };
  if (at <= 1 || head.slice(0, at).some((w) => words.addressees.has(w)) || head.includes(',')) return { force, skip: 0 };
  return at <= 4 ? { force, skip: 0 } : undefined;
};

const hopeSkip = (lowers: readonly string[], at: number): number => {
  const next = lowers[at + 1] ?? '';
  return /^(?:agar|supaya|kepada)$/u.test(next) ? at + 2 : at + 1;
};

const trimEnd = (text: string, span: Span): number => {
  let end = span.end;
  while (end > span.start && /[\s.,!”"’]/u.test(text[end - 1] ?? '')) end--;
  return end;
};
