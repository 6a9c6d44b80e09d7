import type { Span } from '../core/span.ts';
import { tokensBefore } from '../core/tokens.ts';
import type { PersonMention } from './people.ts';
import type { QuoteMark } from './quotes.ts';
import { subjectOf } from './sentence-subject.ts';
import type { Sentence } from './sentences.ts';
import type { Context } from './speech-context.ts';

interface Found {
  readonly speaker?: number;
  readonly cue?: Span;
  readonly rule: string;
  readonly confidence: number;
  /** The cue points back to whoever spoke last. */
  readonly same?: boolean;
}

/** What the words behind a quote, else those before it, say of its speaker. */
export const findSpeaker = (context: Context, quote: QuoteMark, sentence: Sentence): Found =>
  cueBehind(context, quote) ?? cueBefore(context, quote, sentence) ?? { rule: 'speech/no-cue', confidence: 0.6, same: true };

const blockEnd = (context: Context, offset: number): number =>
  context.blocks.find((b) => b.start <= offset && offset <= b.end)?.end ?? context.text.length;

/** `…," kata Andi Rasmuddin`, `…," ujarnya`, `…," tutup Wamen Stella`, `…," Andi menambahkan`. */
const cueBehind = (context: Context, quote: QuoteMark): Found | undefined => {
  const { tokens, words } = context;
  const end = blockEnd(context, quote.outer.start);
  let at = tokensBefore(tokens, quote.outer.end);
  for (let skip = 0; skip < 2 && tokens[at]?.kind === 'punct' && /^[,.;:!?–—-]$/u.test(tokens[at]?.text ?? ''); skip++) at++;
  while (words.fillers.has(tokens[at]?.lower ?? '')) at++;
  const token = tokens[at];
  if (!token || token.start >= Math.max(end, quote.outer.end) || context.inQuote(at)) return undefined;
  const form = words.cueForm(token.lower);
  if (form) return speakerBehind(context, at, form);
  const mention = context.mentionFrom.get(at);
  const verb = mention ? tokens[mention.to] : undefined;
  const next = tokens[at + 1];
  if (words.samePronouns.has(token.lower) && next && words.isSayingVerb(next.lower))
    return { cue: { start: next.start, end: next.end }, rule: 'speech/pronoun-and-verb-behind', confidence: 0.9, same: true };
  if (mention && verb && words.isSayingVerb(verb.lower))
    return { speaker: mention.person, cue: verb, rule: 'speech/name-and-verb-behind', confidence: 0.95 };
  return undefined;
};

const speakerBehind = (context: Context, cueAt: number, form: 'bare' | 'same'): Found | undefined => {
  const { tokens, words } = context;
  const cue = tokens[cueAt];
  if (!cue) return undefined;
  const span = { start: cue.start, end: cue.end };
  for (let at = cueAt + 1; at <= cueAt + 4; at++) {
    const mention = context.mentionFrom.get(at);
    if (mention)
      return {
        speaker: mention.person,
        cue: span,
        rule: mention.kind === 'title' ? 'speech/cue-and-office' : 'speech/cue-and-name',
        confidence: mention.kind === 'title' ? 0.9 : 0.98,
      };
    const token = tokens[at];
    if (!token || context.inQuote(at)) break;
    if (words.samePronouns.has(token.lower)) return { cue: span, rule: 'speech/cue-and-pronoun', confidence: 0.9, same: true };
    // "…," said the statement: nobody is named.
    if (words.papers?.has(token.lower)) return { cue: span, rule: 'speech/cue-and-paper', confidence: 0 };
    if (form === 'same' && at === cueAt + 1) break;
    if (token.kind === 'punct') break;
    if (context.positionFrom.has(at)) return officeBehind(context, at, span);
  }
  if (form === 'bare' && words.unnamed?.opens.has(tokens[cueAt + 1]?.lower ?? '')) return oneOfMany(context, cueAt, span);
  return {
    cue: span,
    rule: form === 'same' ? 'speech/cue-points-back' : 'speech/cue-and-phrase',
    confidence: form === 'same' ? 0.92 : 0.75,
    same: true,
  };
};

const NAME_REACH = 12;

/** "ujar salah satu pejabat yang ikut", "kata salah seorang warga Desa Jati, Siti": who is named before the clause ends, else nobody. */
const oneOfMany = (context: Context, cueAt: number, cue: Span): Found => {
  for (let at = cueAt + 1; at < cueAt + NAME_REACH; at++) {
    const token = context.tokens[at];
    if (!token || context.words.unnamed?.ends.has(token.lower) || (token.kind === 'punct' && token.text !== ',')) break;
    const mention = context.mentionFrom.get(at);
    if (mention && mention.kind !== 'title') return { speaker: mention.person, cue, rule: 'speech/cue-and-name', confidence: 0.9 };
  }
  return { cue, rule: 'speech/cue-and-unnamed', confidence: 0 };
};

/** An office that nobody known holds: pointing back ("Ketua Umum IKM itu") it is the last speaker, else nobody is known. */
const officeBehind = (context: Context, at: number, cue: Span): Found => {
  const position = context.positionFrom.get(at);
  const behind = context.tokens[position?.to ?? at];
  if (behind && context.words.pointers.has(behind.lower)) return { cue, rule: 'speech/cue-and-description', confidence: 0.85, same: true };
  return { cue, rule: 'speech/cue-and-unknown-office', confidence: 0 };
};

/** `Andi mengatakan, "…`, `Andi: "…`, `…," kata Andi, "…`. */
const cueBefore = (context: Context, quote: QuoteMark, sentence: Sentence): Found | undefined => {
  const { tokens, words } = context;
  const open = tokensBefore(tokens, quote.outer.start);
  const from = Math.max(sentence.from, open - 40);
  for (let at = open - 1; at >= from; at--) {
    if (context.inQuote(at)) continue;
    const lower = tokens[at]?.lower ?? '';
    const form = words.cueForm(lower);
    if (form) {
      const found = speakerBehind(context, at, form);
      if (found) return { ...found, rule: 'speech/cue-between' };
    }
    if (words.isSayingVerb(lower) && open - at <= 14) {
      const subject = subjectOf(context, { ...sentence, to: at + 1 });
      const cue = { start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0 };
      if (subject.person !== undefined) return { speaker: subject.person, cue, rule: 'speech/verb-before', confidence: 0.93 };
      return { cue, rule: 'speech/verb-before', confidence: 0.75, same: true };
    }
  }
  const colon = tokens[open - 1]?.text === ':' ? lastMentionBefore(context, open - 1) : undefined;
  return colon ? { speaker: colon.person, rule: 'speech/name-and-colon', confidence: 0.9 } : undefined;
};

const lastMentionBefore = (context: Context, index: number): PersonMention | undefined =>
  context.people.mentions.find((m) => m.to === index);
