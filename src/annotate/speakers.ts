import type { QuoteMark } from './quotes.ts';
import { type Subject, subjectOf } from './sentence-subject.ts';
import type { Sentence } from './sentences.ts';
import type { Attribution, Speech, SpeechAct, SpeechInput } from './speech.ts';
import { type Context, makeContext } from './speech-context.ts';
import { findSpeaker } from './speech-cues.ts';

/** Gives every quote its speaker, reading from top to bottom and keeping in mind who spoke last. */
export const attributeSpeech = (input: SpeechInput): Speech => {
  const context = makeContext(input);
  const attributions: Attribution[] = [];
  const acts: SpeechAct[] = [];
  const currentAt = new Map<Sentence, number | undefined>();
  let current: number | undefined;
  let nextQuote = 0;
  for (const sentence of input.sentences) {
    const subject = subjectOf(context, sentence);
    if (subject.person !== undefined) current = subject.person;
    if (subject.verb !== undefined) acts.push(makeAct(sentence, subject, current));
    currentAt.set(sentence, current);
    while (nextQuote < input.quotes.length && (input.quotes[nextQuote]?.outer.start ?? 0) < sentence.end) {
      const quote = input.quotes[nextQuote];
      if (!quote) break;
      const found = findSpeaker(context, quote, sentence);
      const speaker = found.same ? (broughtOn(context, quote, sentence) ?? current) : found.speaker;
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

/** "Rombongan disambut oleh Apip Permana. “Selamat datang …,” ujarnya": who was brought on just before the quote in its paragraph. */
const broughtOn = (context: Context, quote: QuoteMark, sentence: Sentence): number | undefined => {
  const { tokens, words, sentences } = context;
  if ((tokens[sentence.from]?.start ?? 0) < quote.outer.start) return undefined;
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (!before || context.text.slice(before.end, sentence.start).includes('\n')) return undefined;
  for (let verb = before.from; verb < before.to; verb++) {
    if (!words.broughtOn.has(tokens[verb]?.lower ?? '') || context.inQuote(verb)) continue;
    let at = verb + 1;
    while (words.agentLinks.has(tokens[at]?.lower ?? '')) at++;
    const agent = context.mentionFrom.get(at)?.person;
    const others = context.people.mentions.filter((m) => before.from <= m.from && m.to <= before.to && m.person !== agent);
    return others.length === 0 ? agent : undefined;
  }
  return undefined;
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
