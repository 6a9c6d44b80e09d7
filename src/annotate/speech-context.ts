import type { PositionMention } from './mentions.ts';
import type { PersonMention } from './people.ts';
import type { SpeechInput } from './speech.ts';

/** The input, with what stands at each token. */
export interface Context extends SpeechInput {
  readonly mentionFrom: ReadonlyMap<number, PersonMention>;
  readonly positionFrom: ReadonlyMap<number, PositionMention>;
  readonly inQuote: (index: number) => boolean;
}

/** Looks up where mentions, offices and quotes begin. */
export const makeContext = (input: SpeechInput): Context => {
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

/** The person named within a few small words. */
export const mentionSoon = (context: Context, from: number, reach: number): PersonMention | undefined => {
  for (let at = from; at <= from + reach && at < context.tokens.length; at++) {
    const mention = context.mentionFrom.get(at);
    if (mention) return mention;
    const token = context.tokens[at];
    if (!token || token.kind === 'punct' || (token.shape !== 'lower' && !context.positionFrom.has(at))) return undefined;
  }
  return undefined;
};
