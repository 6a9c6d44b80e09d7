import type { Span } from '../core/span.ts';
import type { Token } from '../core/tokens.ts';
import type { PositionMention } from './mentions.ts';
import type { People, PersonMention } from './people.ts';
import type { QuoteMark } from './quotes.ts';
import type { Sentence } from './sentences.ts';

/** Words by which speech is given to its speaker; data of a language. */
export interface SpeechWords {
  /** Tells a cue behind a quote: `bare` ("kata"), `same` ("ujarnya", its slips of the pen included). */
  readonly cueForm: (word: string) => 'bare' | 'same' | undefined;
  readonly isSayingVerb: (word: string) => boolean;
  readonly isSaidByVerb: (word: string) => boolean;
  readonly accordingTo: ReadonlySet<string>;
  readonly samePronouns: ReadonlySet<string>;
  /** Words that make a noun phrase point back: "ini", "itu", "tersebut". */
  readonly pointers: ReadonlySet<string>;
  /** Before a person who is spoken to or goes along: "kepada", "bersama", "oleh". */
  readonly governing: ReadonlySet<string>;
  /** Words that come before a name of a programme or a motto in quotation marks. */
  readonly namingWords: ReadonlySet<string>;
  /** A saying verb may follow the quote's speaker: "Andi menambahkan". */
  readonly fillers: ReadonlySet<string>;
}

/** A stretch of direct speech with what the article says of its speaker. */
export interface Attribution {
  readonly quote: QuoteMark;
  /** `undefined` where the article does not say, or says it in a way that is not understood. */
  readonly speaker?: number;
  readonly cue?: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** A sentence that reports speech of somebody outside of quotation marks. */
export interface SpeechAct {
  readonly sentence: Sentence;
  readonly speaker?: number;
  /** Index of the verb or cue. */
  readonly verb: number;
  readonly confidence: number;
}

export interface Speech {
  readonly attributions: readonly Attribution[];
  readonly acts: readonly SpeechAct[];
  /** Who was speaking last, at each sentence. */
  readonly currentAt: ReadonlyMap<Sentence, number | undefined>;
}

export interface SpeechInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly blocks: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly QuoteMark[];
  readonly people: People;
  readonly positions: readonly PositionMention[];
  readonly words: SpeechWords;
}

interface Found {
  readonly speaker?: number;
  readonly cue?: Span;
  readonly rule: string;
  readonly confidence: number;
  /** The cue points back to whoever spoke last. */
  readonly same?: boolean;
}

interface Context extends SpeechInput {
  readonly mentionFrom: ReadonlyMap<number, PersonMention>;
  readonly positionFrom: ReadonlyMap<number, PositionMention>;
  readonly inQuote: (index: number) => boolean;
}

/** Gives every quote its speaker, reading from top to bottom and keeping in mind who spoke last. */
export const attributeSpeech = (input: SpeechInput): Speech => {
  const context = makeContext(input);
  const attributions: Attribution[] = [];
  const acts: SpeechAct[] = [];
  const currentAt = new Map<Sentence, number | undefined>();
  let current: number | undefined;
  let nextQuote = 0;
  for (const sentence of input.sentences) {
    const subject = subjectOf(context, sentence, current);
    if (subject.person !== undefined) current = subject.person;
    if (subject.verb !== undefined) acts.push(makeAct(sentence, subject, current));
    currentAt.set(sentence, current);
    while (nextQuote < input.quotes.length && (input.quotes[nextQuote]?.outer.start ?? 0) < sentence.end) {
      const quote = input.quotes[nextQuote];
      if (!quote) break;
      const found = findSpeaker(context, quote, sentence);
      const speaker = found.same ? current : found.speaker;
      attributions.push({
        quote,
        rule: found.rule,
        confidence: speaker === undefined ? 0 : found.confidence,
        ...(speaker === undefined ? {} : { speaker }),
        ...(found.cue ? { cue: found.cue } : {}),
      });
      if (speaker !== undefined && found.rule !== 'speech/no-cue') current = speaker;
      nextQuote++;
    }
  }
  return { attributions: chain(context, attributions), acts, currentAt };
};

const makeAct = (sentence: Sentence, subject: Subject, current: number | undefined): SpeechAct => {
  const speaker = subject.person ?? (subject.same ? current : undefined);
  return {
    sentence,
    verb: subject.verb ?? sentence.from,
    confidence: subject.person === undefined ? 0.7 : 0.95,
    ...(speaker === undefined ? {} : { speaker }),
  };
};

const makeContext = (input: SpeechInput): Context => {
  const mentionFrom = new Map<number, PersonMention>();
  for (const m of input.people.mentions) if (!mentionFrom.has(m.from)) mentionFrom.set(m.from, m);
  addLeadIns(input, mentionFrom);
  const positionFrom = new Map(input.positions.map((p) => [p.from, p]));
  const inside = new Uint8Array(input.tokens.length);
  let q = 0;
  input.tokens.forEach((token, i) => {
    while (q < input.quotes.length && (input.quotes[q]?.outer.end ?? 0) <= token.start) q++;
    const quote = input.quotes[q];
    if (quote && token.start >= quote.outer.start && token.start < quote.outer.end) inside[i] = 1;
  });
  return { ...input, mentionFrom, positionFrom, inQuote: (index) => inside[index] === 1 };
};

/** A mention may begin with an office or a form of address: both lead to the same person. */
const addLeadIns = (input: SpeechInput, mentionFrom: Map<number, PersonMention>): void => {
  for (const person of input.people.list) {
    for (const name of person.names) {
      const mention = mentionFrom.get(name.run.nameFrom);
      if (!mention) continue;
      const office = name.position && name.position.from < name.run.from ? name.position.from : name.run.from;
      for (const from of [name.run.from, office]) if (!mentionFrom.has(from)) mentionFrom.set(from, { ...mention, from });
    }
  }
};

interface Subject {
  readonly person?: number;
  readonly verb?: number;
  readonly same?: boolean;
}

/** Who speaks, thinks or is the topic of a sentence, read from its words outside of quotes. */
const subjectOf = (context: Context, sentence: Sentence, current: number | undefined): Subject => {
  const { tokens, words } = context;
  let lastMention: PersonMention | undefined;
  let pronoun = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (context.inQuote(at)) continue;
    const lower = tokens[at]?.lower ?? '';
    const mention = context.mentionFrom.get(at);
    if (mention && !isGoverned(context, at) && !lastMention) lastMention = mention;
    if (mention) {
      at = Math.max(at, mention.to - 1);
      continue;
    }
    if (words.samePronouns.has(lower)) pronoun = true;
    if (words.isSayingVerb(lower) && lastMention && lastMention.to <= at) return { person: lastMention.person, verb: at };
    if (words.isSayingVerb(lower) && pronoun) return { same: true, verb: at };
    if (words.isSaidByVerb(lower)) {
      const by = mentionSoon(context, at + 1, 4);
      if (by) return { person: by.person, verb: at };
    }
    if (words.accordingTo.has(lower) || words.cueForm(lower) === 'bare') {
      const by = mentionSoon(context, at + 1, 2);
      if (by) return { person: by.person, verb: at };
      if (words.samePronouns.has(tokens[at + 1]?.lower ?? '')) return { same: true, verb: at };
    }
    if (words.isSayingVerb(lower)) {
      if (lastMention) return { person: lastMention.person, verb: at };
      if (pronoun || isBackPointing(context, sentence.from, at)) return { same: true, verb: at };
      if (at - sentence.from <= 2 || current === undefined) return { verb: at };
      return { verb: at };
    }
  }
  return lastMention && isTopic(context, sentence, lastMention) ? { person: lastMention.person } : {};
};

/** "Politisi itu mengatakan", "pria kelahiran Solo ini menilai". */
const isBackPointing = (context: Context, from: number, verb: number): boolean => {
  for (let at = Math.max(from, verb - 6); at < verb; at++) if (context.words.pointers.has(context.tokens[at]?.lower ?? '')) return true;
  return false;
};

const isGoverned = (context: Context, at: number): boolean => {
  const before = context.tokens[at - 1]?.lower ?? '';
  return context.words.governing.has(before);
};

/** The mention opens the sentence, or its main clause behind an opening phrase. */
const isTopic = (context: Context, sentence: Sentence, mention: PersonMention): boolean => {
  if (mention.from <= sentence.from + 2) return true;
  return context.tokens[mention.from - 1]?.text === ',' && mention.from < sentence.from + 14;
};

const mentionSoon = (context: Context, from: number, reach: number): PersonMention | undefined => {
  for (let at = from; at <= from + reach && at < context.tokens.length; at++) {
    const mention = context.mentionFrom.get(at);
    if (mention) return mention;
    const token = context.tokens[at];
    if (!token || token.kind === 'punct' || (token.shape !== 'lower' && !context.positionFrom.has(at))) return undefined;
  }
  return undefined;
};

const findSpeaker = (context: Context, quote: QuoteMark, sentence: Sentence): Found =>
  cueBehind(context, quote) ?? cueBefore(context, quote, sentence) ?? { rule: 'speech/no-cue', confidence: 0.6, same: true };

const indexAt = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((tokens[mid]?.start ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
};

const blockEnd = (context: Context, offset: number): number =>
  context.blocks.find((b) => b.start <= offset && offset <= b.end)?.end ?? context.text.length;

/** `…," kata Andi Rasmuddin`, `…," ujarnya`, `…," tutup Wamen Stella`, `…," Andi menambahkan`. */
const cueBehind = (context: Context, quote: QuoteMark): Found | undefined => {
  const { tokens, words } = context;
  const end = blockEnd(context, quote.outer.start);
  let at = indexAt(tokens, quote.outer.end);
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
    if (form === 'same' && at === cueAt + 1) break;
    if (token.kind === 'punct') break;
    if (context.positionFrom.has(at)) return officeBehind(context, at, span);
  }
  return {
    cue: span,
    rule: form === 'same' ? 'speech/cue-points-back' : 'speech/cue-and-phrase',
    confidence: form === 'same' ? 0.92 : 0.75,
    same: true,
  };
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
  const open = indexAt(tokens, quote.outer.start);
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
      const subject = subjectOf(context, { ...sentence, to: at + 1 }, undefined);
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

/** A quote with no cue that is taken up by the next paragraph's quote has its speaker. */
const chain = (context: Context, attributions: readonly Attribution[]): Attribution[] => {
  const out = [...attributions];
  for (let i = out.length - 2; i >= 0; i--) {
    const here = out[i];
    const next = out[i + 1];
    if (!here || !next || here.rule !== 'speech/no-cue') continue;
    const between = context.text.slice(here.quote.outer.end, next.quote.outer.start);
    if (!between.includes('\n') || !/^[\s.,]*$/u.test(between) || next.speaker === undefined || next.rule === 'speech/no-cue') continue;
    out[i] = { ...here, speaker: next.speaker, rule: 'speech/taken-up', confidence: Math.min(0.9, next.confidence) };
  }
  return out;
};
