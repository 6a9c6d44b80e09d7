import type { AdviceForce, AdviceWords } from '../annotate/advice-words.ts';
import type { Annotations } from '../annotate/annotations.ts';
import type { Span } from '../core/span.ts';
import type { Token } from '../core/tokens.ts';
import { tokensWithin } from '../core/tokens.ts';
import type { Advice } from './advice.ts';

const MIN_TOKENS = 3;
const ACTION_REACH = 14;
const OWN_REACH = 4;

/** Sentences inside quotes that tell somebody what to do. */
export const quotedAdvice = (notes: Annotations, words: AdviceWords): Advice[] => {
  const found: Advice[] = [];
  for (const { quote, speaker } of notes.speech.attributions) {
    for (const sentence of notes.sentences) {
      const start = Math.max(sentence.start, quote.start);
      const end = Math.min(sentence.end, quote.end);
      const advice = end > start ? readSentence(notes, { start, end }, words) : undefined;
      if (advice) found.push({ ...advice, rule: 'advice/quoted', confidence: 0.6, ...(speaker === undefined ? {} : { by: speaker }) });
    }
  }
  return found;
};

const readSentence = (notes: Annotations, span: Span, words: AdviceWords): (Span & { force: AdviceForce }) | undefined => {
  const tokens = tokensWithin(notes.tokens, span);
  if (tokens.length < MIN_TOKENS || notes.text[span.end - 1] === '?') return undefined;
  const lowers = tokens.map((t) => t.lower);
  if (lowers.slice(0, 3).some((w) => words.notAdvice.has(w))) return undefined;
  const hit =
    imperative(lowers, words) ?? proposal(lowers, words) ?? prohibition(lowers, words) ?? mood(lowers, words) ?? wish(lowers, words);
  if (!hit) return undefined;
  const first: Token | undefined = tokens[hit.from];
  if (!first || tokens.length - hit.from < MIN_TOKENS) return undefined;
  const reason = tokens.find((t, i) => i > hit.from + MIN_TOKENS && words.reasons.has(t.lower) && lowers[i - 1] === ',');
  return { start: first.start, end: trimEnd(notes.text, { start: span.start, end: reason?.start ?? span.end }), force: hit.force };
};

interface Hit {
  readonly force: AdviceForce;
  readonly from: number;
}

/** "Libatkan paguyuban …", "Datanglah ketika …", "Saran saya, umumkan …", "Silakan kirim …". */
const imperative = (lowers: readonly string[], words: AdviceWords): Hit | undefined => {
  const opening = lowers.findIndex((w) => !words.softeners.has(w) && w !== ',');
  const at = opening < 0 ? 0 : opening;
  const named = lowers.slice(0, 5).findIndex((w) => words.adviceNouns.has(w));
  const comma = lowers.findIndex((w, i) => i > named && (w === ',' || w === ':'));
  const isOwn =
    words.owners.has(lowers[named + 1] ?? '') || (comma > named && comma <= named + 2 && !words.softeners.has(lowers[comma + 1] ?? ''));
  if (named >= 0 && isOwn && comma > 0 && comma <= named + 4) return { force: 'advise', from: comma + 1 };
  const word = lowers[at] ?? '';
  const next = lowers[at + 1] ?? '';
  if (words.invitations.has(word)) return words.isAction(next) || words.isImperative(next) ? { force: 'propose', from: at } : undefined;
  return words.isImperative(word) && !words.owners.has(next) ? { force: 'advise', from: at } : undefined;
};

/** "Kita bisa buat grup WA …". */
const proposal = (lowers: readonly string[], words: AdviceWords): Hit | undefined => {
  const [first = '', second = '', third = ''] = lowers;
  return words.together.has(first) && words.able.has(second) && (words.isAction(third) || words.isImperative(third))
    ? { force: 'propose', from: 0 }
    : undefined;
};

/** "Auditor jangan datang saat kebakaran saja": one that is spoken to, not what one fears. */
const prohibition = (lowers: readonly string[], words: AdviceWords): Hit | undefined => {
  const at = lowers.findIndex((w) => words.prohibitions.has(w));
  return at >= 0 && !words.conditions.has(lowers[at - 1] ?? '') ? { force: 'advise', from: 0 } : undefined;
};

/** "Kita harus pastikan …", "perlu dipersiapkan skema …"; not "kami perlu", which tells one's own need. */
const mood = (lowers: readonly string[], words: AdviceWords): Hit | undefined => {
  // "tahapan-tahapan yang harus dilakukan" only says which.
  const at = lowers.findIndex((w, i) => words.moods.has(w) && !isRelative(lowers, i, words));
  if (at < 0) return undefined;
  const before = lowers.slice(0, at);
  // "itu membuat kami harus …": what comes of something.
  if (before.some((w) => words.causes?.has(w))) return undefined;
  if (before.slice(-3).some((w) => words.owners.has(w) || words.negations.has(w))) return undefined;
  const isSure = words.sureMoods.has(lowers[at] ?? '');
  const acts = lowers.slice(at + 1, at + 4).some((w) => words.isAction(w) || words.isImperative(w));
  return isSure || acts ? { force: words.moods.get(lowers[at] ?? '') ?? 'advise', from: clauseOf(lowers, at, words) } : undefined;
};

/** "yang harus" says which, but in "itu yang harus kalian unggah". */
const isRelative = (lowers: readonly string[], at: number, words: AdviceWords): boolean =>
  words.relatives.has(lowers[at - 1] ?? '') && !words.clauseClosers.has(lowers[at - 2] ?? '');

/** Past an opening clause such as "Karena itu". */
const clauseOf = (lowers: readonly string[], at: number, words: AdviceWords): number => {
  const opening = words.softeners.has(lowers[0] ?? '')
    ? lowers.findIndex((w, i) => i < at && (words.clauseClosers.has(w) || w === ','))
    : -1;
  return opening >= 0 && opening < at ? opening + 1 : 0;
};

/** "kami berharap pemerintah bisa membantu", "saya minta hasilnya diserahkan". */
const wish = (lowers: readonly string[], words: AdviceWords): Hit | undefined => {
  const at = lowers.findIndex((w, i) => words.wishes.has(w) || isWanted(lowers, i, words) || isHopedOf(lowers, i, words));
  const isOwn = lowers.slice(Math.max(0, at - 2), at).some((w) => words.owners.has(w));
  const isOwnOnly = words.ownWishes?.has(lowers[at] ?? '') === true;
  if (isOwnOnly && !lowers.slice(Math.max(0, at - OWN_REACH), at).some((w) => words.owners.has(w))) return undefined;
  if (at < 0 || (at > 8 && !isOwn) || words.negations.has(lowers[at - 1] ?? '')) return undefined;
  let from = at + 1;
  while (words.complementisers.has(lowers[from] ?? '') || words.skipped.has(lowers[from] ?? '')) from++;
  const rest = lowers.slice(from);
  // "We hope to learn", "I hope we can …": one's own wish as well.
  const isHope = words.wishes.get(lowers[at] ?? '') === 'hope';
  if (isHope && (words.openComplementisers.has(lowers[at + 1] ?? '') || words.owners.has(rest[0] ?? ''))) return undefined;
  // "Kami berharap bisa memperoleh …": one's own wish.
  if (words.able.has(rest[0] ?? '') || words.askedThings.has(rest[0] ?? '')) return undefined;
  if (rest.slice(0, 4).some((w) => words.vagueSubjects.has(w)) || rest.some((w) => words.vagueWishes.has(w))) return undefined;
  if (!rest.slice(0, ACTION_REACH).some((w) => words.isAction(w) || words.isImperative(w))) return undefined;
  return { force: words.wishes.get(lowers[at] ?? '') ?? 'hope', from };
};

/** "saya ingin agar jembatan ini dibangun"; not "ingin belajar". */
const isWanted = (lowers: readonly string[], at: number, words: AdviceWords): boolean => {
  const next = lowers[at + 1] ?? '';
  return words.desires?.has(lowers[at] ?? '') === true && words.complementisers.has(next) && !words.openComplementisers.has(next);
};

const HOPED_REACH = 4;

/** "Semoga para wakil rakyat dapat mendorong …"; not "semoga kunjungan ini bermanfaat". */
const isHopedOf = (lowers: readonly string[], at: number, words: AdviceWords): boolean =>
  words.blessings?.has(lowers[at] ?? '') === true && lowers.slice(at + 1, at + 1 + HOPED_REACH).some((w) => words.addressees?.has(w));

const trimEnd = (text: string, span: Span): number => {
  let end = span.end;
  while (end > span.start && /[\s.,!”"’]/u.test(text[end - 1] ?? '')) end--;
  return end;
};
