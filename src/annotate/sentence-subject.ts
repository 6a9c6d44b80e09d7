import type { PersonMention } from './people.ts';
import type { Sentence } from './sentences.ts';
import { type Context, mentionSoon } from './speech-context.ts';

/** Who speaks in a sentence, and the verb that says so. */
export interface Subject {
  readonly person?: number;
  readonly verb?: number;
  readonly same?: boolean;
}

/** Who speaks, thinks or is the topic of a sentence, read from its words outside of quotes. */
export const subjectOf = (context: Context, sentence: Sentence): Subject => {
  const { tokens, words } = context;
  let lastMention: PersonMention | undefined;
  let pronoun = false;
  let isRepresented = false;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (context.inQuote(at)) continue;
    const lower = tokens[at]?.lower ?? '';
    const mention = context.mentionFrom.get(at);
    if (words.representedBy?.has(lower)) isRepresented = true;
    const isFree = mention && !isGoverned(context, at) && !isBackground(context, sentence, mention);
    // "Bupati X yang diwakili oleh Asisten Y menyambut …": who stands in acts and speaks.
    if (mention && isRepresented) lastMention = mention;
    else if (isFree && !lastMention) lastMention = mention;
    if (mention) isRepresented = false;
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
      if (!lastMention && opensSubordinate(context, sentence, at)) continue;
      if (lastMention) return { person: lastMention.person, verb: at };
      if (pronoun || isBackPointing(context, sentence.from, at)) return { same: true, verb: at };
      return cueAhead(context, sentence, at + 1) ?? { verb: at };
    }
  }
  return lastMention && isTopic(context, sentence, lastMention) ? { person: lastMention.person } : {};
};

/** "Those who want to visit need leave, said Director X": a cue at the end goes before a verb that nobody is the subject of. */
const cueAhead = (context: Context, sentence: Sentence, from: number): Subject | undefined => {
  for (let at = from; at < sentence.to; at++) {
    if (context.inQuote(at) || context.tokens[at - 1]?.text !== ',' || context.words.cueForm(context.tokens[at]?.lower ?? '') !== 'bare')
      continue;
    const by = mentionSoon(context, at + 1, 2);
    if (by) return { person: by.person, verb: at };
  }
  return undefined;
};

const OPENING_REACH = 8;

/** "Menjawab hal itu, Agung menyampaikan …": what opens the sentence goes with the subject behind the comma. */
const opensSubordinate = (context: Context, sentence: Sentence, verb: number): boolean => {
  if (verb > sentence.from + 1) return false;
  for (let at = verb + 1; at < Math.min(sentence.to, verb + OPENING_REACH); at++) {
    if (context.inQuote(at)) return false;
    if (context.tokens[at]?.text === ',') return context.mentionFrom.has(at + 1);
  }
  return false;
};

/** "Politisi itu mengatakan", "pria kelahiran Solo ini menilai". */
const isBackPointing = (context: Context, from: number, verb: number): boolean => {
  for (let at = Math.max(from, verb - 6); at < verb; at++) if (context.words.pointers.has(context.tokens[at]?.lower ?? '')) return true;
  return false;
};

const TOPIC_REACH = 20;

const isGoverned = (context: Context, at: number): boolean => {
  const before = context.tokens[at - 1]?.lower ?? '';
  return context.words.governing.has(before);
};

/** "arahan langsung Presiden X yang ingin …": a head of state who does not open a clause is named as whose word or plan it is. */
const isBackground = (context: Context, sentence: Sentence, mention: PersonMention): boolean => {
  const isHead = context.people.list[mention.person]?.positions.some((p) => p.head.presidency) === true;
  const before = context.tokens[mention.from - 1];
  const opens = mention.from <= sentence.from + 2 || before?.kind === 'punct' || context.words.pointers.has(before?.lower ?? '');
  return isHead && !opens && !context.words.openers.has(before?.lower ?? '');
};

/** The mention opens the sentence, or its main clause behind an opening phrase. */
const isTopic = (context: Context, sentence: Sentence, mention: PersonMention): boolean => {
  if (mention.from <= sentence.from + 2) return true;
  if (context.tokens[mention.from - 1]?.text === ',' && mention.from < sentence.from + 14) return true;
  // "dalam kesempatan ini pula Menpora X menyerahkan …"
  return mention.from < sentence.from + TOPIC_REACH && context.words.isActive(context.tokens[mention.to]?.lower ?? '');
};
