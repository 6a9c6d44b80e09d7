import type { Span } from '../core/span.ts';
import type { Token } from '../core/tokens.ts';
import type { PositionMention } from './mentions.ts';
import type { People } from './people.ts';
import type { QuoteMark } from './quotes.ts';
import type { Sentence } from './sentences.ts';

/** Words by which speech is given to its speaker; data of a language. */
export interface SpeechWords {
  /** Tells a cue behind a quote: `bare` ("kata"), `same` ("ujarnya", its slips of the pen included). */
  readonly cueForm: (word: string) => 'bare' | 'same' | undefined;
  readonly isSayingVerb: (word: string) => boolean;
  /** Tells an active verb by its shape. */
  readonly isActive: (word: string) => boolean;
  /** A clause with its own subject begins behind them: "bahwa", "sementara". */
  readonly openers: ReadonlySet<string>;
  readonly isSaidByVerb: (word: string) => boolean;
  /** Passives whose agent takes the floor: "disambut" (oleh), with the words that may stand before him. */
  readonly broughtOn: ReadonlySet<string>;
  readonly agentLinks: ReadonlySet<string>;
  /** Passives whose agent stands in for who was named before, and speaks: "diwakili". */
  readonly representedBy?: ReadonlySet<string>;
  readonly accordingTo: ReadonlySet<string>;
  readonly samePronouns: ReadonlySet<string>;
  /** Words that make a noun phrase point back: "ini", "itu", "tersebut". */
  readonly pointers: ReadonlySet<string>;
  /** Before a person who is spoken to or goes along: "kepada", "bersama", "oleh". */
  readonly governing: ReadonlySet<string>;
  /** Words that come before a name of a programme or a motto in quotation marks. */
  readonly namingWords: ReadonlySet<string>;
  /** A saying verb may follow the quote's speaker: "Andi menambahkan". */
  /** What a text that nobody signs is called: "statement". */
  readonly papers?: ReadonlySet<string>;
  /** "kata [salah seorang] pejabat": before somebody whom nobody names. */
  readonly unnamed?: { readonly opens: ReadonlySet<string>; readonly ends: ReadonlySet<string> };
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

/** Who says what in an article. */
export interface Speech {
  readonly attributions: readonly Attribution[];
  readonly acts: readonly SpeechAct[];
  /** Who was speaking last, at each sentence. */
  readonly currentAt: ReadonlyMap<Sentence, number | undefined>;
}

/** What speakers are read from. */
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
