export type AdviceForce = 'advise' | 'request' | 'propose' | 'hope';

/** By what a language advises, asks, proposes and hopes. */
export interface AdviceWords {
  /** Active verbs of saying: "menyarankan". */
  readonly verbs: ReadonlyMap<string, AdviceForce>;
  /** Passive ones, whose subject is to act: "diminta". */
  readonly passives: ReadonlyMap<string, AdviceForce>;
  /** Verbs that advise only with "agar" or a mood behind them: "menegaskan". */
  readonly weakVerbs: ReadonlySet<string>;
  /** Before a verb that reports no saying: "untuk mendorong". */
  readonly notSaying: ReadonlySet<string>;
  readonly complementisers: ReadonlySet<string>;
  /** Those that open other clauses too ("untuk"): an action must follow. */
  readonly openComplementisers: ReadonlySet<string>;
  /** Those of plain statements ("bahwa"): a mood must follow. */
  readonly plainComplementisers: ReadonlySet<string>;
  /** Verbs that say nothing to do without a complement: who is asked belongs to the passage ("urged X to …"). */
  readonly boundVerbs?: ReadonlySet<string>;
  /** Verbs that advise only where what is to be done is said: "mengajak" says as well who goes along. */
  readonly withDeed?: ReadonlySet<string>;
  /** Passives that hope, where those of whom it is hoped stand before them: "peternak diharapkan"; what is hoped of a thing asks nobody. */
  readonly hopedOf?: ReadonlySet<string>;
  readonly addressees?: ReadonlySet<string>;
  /** Behind such a verb: a question rather than a request: "asked whether". */
  readonly questions?: ReadonlySet<string>;
  /** Verbs whose "that" always asks for something: "suggested that". */
  readonly thatVerbs?: ReadonlySet<string>;
  /** "pentingnya". */
  readonly pentingnya: ReadonlySet<string>;
  /** Words between a verb and its object: "juga", "kembali". */
  readonly skipped: ReadonlySet<string>;
  /** "harus", "perlu", "sebaiknya". */
  readonly moods: ReadonlyMap<string, AdviceForce>;
  /** What is asked for and is no action: "izin", "maaf". */
  readonly askedThings: ReadonlySet<string>;
  /** Before a mood that only says which: "yang (harus)". */
  readonly relatives: ReadonlySet<string>;
  /** Moods that always advise. */
  readonly sureMoods: ReadonlySet<string>;
  /** Words behind which a clause begins. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Between the actions of a list. */
  readonly joiners: ReadonlySet<string>;
  /** Tells a verb that begins a further action of a list. */
  readonly beginsPart: (word: string, next: string) => boolean;
  /** Tells a verb by its shape. */
  readonly isAction: (word: string) => boolean;
  readonly isImperative: (word: string) => boolean;
  /** "kita", and what behind it makes a proposal: "bisa". */
  readonly together: ReadonlySet<string>;
  readonly able: ReadonlySet<string>;
  /** "saran", "pesan": what follows behind the comma is advice. */
  readonly adviceNouns: ReadonlySet<string>;
  /** "silakan". */
  readonly invitations: ReadonlySet<string>;
  /** "jangan". */
  readonly prohibitions: ReadonlySet<string>;
  /** Before a prohibition that is a condition: "asal (jangan)". */
  readonly conditions: ReadonlySet<string>;
  /** Verbs of wishing in the first person: "berharap", "minta". */
  readonly wishes: ReadonlyMap<string, AdviceForce>;
  /** Verbs of wanting that ask for something with "agar" behind them: "ingin (agar)". */
  readonly desires?: ReadonlySet<string>;
  /** Openings of hopes, which ask where those of whom it is hoped follow: "semoga (pemerintah)". */
  readonly blessings?: ReadonlySet<string>;
  /** Before a mood: it tells an effect, "membuat (mereka harus)". */
  readonly causes?: ReadonlySet<string>;
  /** Between a hope and what is hoped, up to a demonstrative: "dari (pertemuan ini)". */
  readonly occasions?: ReadonlySet<string>;
  readonly demonstratives?: ReadonlySet<string>;
  /** Those of them that wish only in the first person: "I have (asked) X to". */
  readonly ownWishes?: ReadonlySet<string>;
  /** Verbs that mostly report, and ask only where a bare verb follows the link: "told her to use". */
  readonly reportVerbs?: ReadonlySet<string>;
  /** Before a mood that tells what the speaker is about to do: "would (need to)". */
  readonly plans?: ReadonlySet<string>;
  /** Behind one of `thatVerbs` with no "that": whether a clause with a bare verb follows ("proposed the two sides continue"). */
  readonly isBareVerb?: (word: string) => boolean;
  /** Tells a noun in the plural by its shape. */
  readonly isPlural?: (word: string) => boolean;
  /** Words for the speaker's own side: "kami". */
  readonly owners: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Openings that say nothing: "jadi", "maka". */
  readonly softeners: ReadonlySet<string>;
  /** Ends an opening clause: "karena itu". */
  readonly clauseClosers: ReadonlySet<string>;
  /** Subjects of hopes that ask nobody for anything: "kunjungan", "sinergi". */
  readonly vagueSubjects: ReadonlySet<string>;
  /** Who hopes for something, as its subject: "pihaknya". */
  readonly selves?: ReadonlySet<string>;
  /** "semakin", "solid": a wish for things to be well. */
  readonly vagueWishes: ReadonlySet<string>;
  /** Behind a comma: the reason for the advice begins. */
  readonly reasons: ReadonlySet<string>;
  /** Thanks, welcome, promises. */
  readonly notAdvice: ReadonlySet<string>;
}
