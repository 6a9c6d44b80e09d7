import type { PhraseTable } from '../core/phrases.ts';
import type { FrameWords } from './frame-words.ts';

export type VisitKind = 'study-visit' | 'working-visit' | 'courtesy-call' | 'inspection' | 'state-visit' | 'other';

/**
 * What a word of visiting says of who goes and who receives.
 * `go`: the subject visits ("meninjau"); `gone-to`: the subject is visited ("disambangi");
 * `event`: a noun ("studi banding"), which takes its sense from the verb before it.
 */
export interface VisitTerm {
  readonly kind: VisitKind;
  readonly voice: 'go' | 'gone-to' | 'event';
  /** The word alone makes the article one about a visit. */
  readonly strong: boolean;
  /** Says what kind of visit it is; "kunjungan" says little. */
  readonly specific: boolean;
  /** Of inspections: a journey to a place ("kunjungan lapangan") rather than a look at a thing ("peninjauan"). */
  readonly isJourney?: boolean;
  /** A visit only where an official or a body is met, as its object ("menemui"). */
  readonly meets?: boolean;
  /** Those who come, who are a visit only where somebody receives them: "welcomed a delegation". */
  readonly isGuests?: boolean;
  /** What stands behind its "of" is seen, and does not go: "a tour of the plant". */
  readonly isLook?: boolean;
}

/** Words beside those of visiting that make them tell of visits at large. */
export interface Generalities {
  /** "sering", "selalu". */
  readonly habits: ReadonlySet<string>;
  /** Goals that are no place: "ke luar kota". */
  readonly goals: readonly (readonly string[])[];
  /** Behind a number: "(12) kali". */
  readonly times: ReadonlySet<string>;
  /** "tidak", "bukan"; and what behind them denies nothing: "hanya". */
  readonly denials: ReadonlySet<string>;
  readonly merely: ReadonlySet<string>;
  /** What is said of visits that are not wanted: "tidak layak". */
  readonly unfit: readonly (readonly string[])[];
}

/** The words of a language for visits; all phrases lower case. */
export interface VisitWords extends FrameWords {
  readonly terms: readonly (readonly [phrase: string, term: VisitTerm])[];
  /** Verbs by which a subject carries out a visit: "melakukan", "menggelar". */
  readonly doing: ReadonlySet<string>;
  /** Verbs by which a subject receives one: "menerima", "menyambut", "kedatangan". */
  readonly receiving: ReadonlySet<string>;
  /** Passive verbs whose agent receives: "diterima", "disambut". */
  readonly receivedBy: ReadonlySet<string>;
  /** Passive verbs whose agent goes along: "didampingi". */
  readonly accompaniedBy: ReadonlySet<string>;
  /** Active: the subject goes along: "mendampingi". */
  readonly accompanying: ReadonlySet<string>;
  /** "dipimpin", "diketuai": the agent leads. */
  readonly ledBy: ReadonlySet<string>;
  /** Active: "memimpin", "memboyong" (rombongan). */
  readonly leading: ReadonlySet<string>;
  /** "diwakili", "digantikan": the agent stands in for who was named before. */
  readonly representedBy: ReadonlySet<string>;
  /** "mewakili": the subject stands in for who is named behind. */
  readonly representing: ReadonlySet<string>;
  /** Words that may stand between a passive verb and its agent: "langsung", "oleh". */
  readonly agentLinks: ReadonlySet<string>;
  /** Nouns for those who come: "rombongan", "delegasi", "tamu". */
  readonly delegation: ReadonlySet<string>;
  /** Prepositions towards the place or body visited. */
  readonly towards: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  /** Words beside a term that make it another thing: "wisatawan", "jam" (kunjungan). */
  readonly notVisits: ReadonlySet<string>;
  /** Phrases that make a visit the mere occasion of a remark: "di sela". */
  readonly asides: readonly (readonly string[])[];
  readonly planned: ReadonlySet<string>;
  readonly cancelled: ReadonlySet<string>;
  /** Words that put a term into another time or another's story: "lalu", "sebelumnya". */
  readonly background: ReadonlySet<string>;
  /** What makes words of visiting tell of no one visit. */
  readonly generalities?: Generalities;
  /** Connectives before a purpose: "untuk", "dalam rangka". */
  readonly purposeLinks: readonly (readonly string[])[];
  /** Verbs of purpose that need no link: "bertujuan". */
  readonly purposeVerbs: readonly (readonly string[])[];
  /** Words that end a purpose. */
  readonly purposeEnds: ReadonlySet<string>;
  readonly complementisers: ReadonlySet<string>;
  readonly findingVerbs: ReadonlySet<string>;
  readonly commitmentVerbs: ReadonlySet<string>;
  readonly budgetWords: ReadonlySet<string>;
  /** Names for the head of a state, for visits between states. */
  readonly headsOfState: readonly string[];
  readonly sizeNouns: ReadonlySet<string>;
  /** Nouns that take up the visit: "kegiatan ini", "kedatangan". */
  readonly visitPointers: ReadonlySet<string>;
  /** Verbs of those who come, behind which a strong link says why: "memboyong (…) dalam rangka". */
  readonly bringing?: ReadonlySet<string>;
  /** Parts of links that say a purpose outright. */
  readonly strongPurposes: ReadonlySet<string>;
  /** Words for what takes place on a visit: "pertemuan". */
  readonly meetingWords: ReadonlySet<string>;
  /** Before a venue: "di", "bertempat di". */
  readonly venueLinks: ReadonlySet<string>;
  readonly venueOpeners: PhraseTable<'room' | 'building' | 'street' | 'area'>;
  /** Small words inside the name of a venue: "kerja", "lantai". */
  readonly venueInner: ReadonlySet<string>;
  /** Names of days: one before a date ends a venue. */
  readonly dayNames?: ReadonlySet<string>;
  /** Verbs in the passive: "ingin dipelajari". */
  readonly isPassive?: (word: string) => boolean;
  /** Small words that a venue does not end with. */
  readonly venueLoose: ReadonlySet<string>;
  /** Before the noun of a visit that its sentence's subject is on: "dalam rangka", "saat". */
  readonly occasions: ReadonlySet<string>;
  /** Words that take up who was spoken of: "dirinya", "rombongan". */
  readonly pronouns: ReadonlySet<string>;
  /** Words of coming: "datang", "berkekuatan", "beranggotakan". */
  readonly coming: ReadonlySet<string>;
  /** Before those who come besides: "beserta dua staf". */
  readonly besides: ReadonlySet<string>;
  /** "seluruhnya", "total". */
  readonly inAll: ReadonlySet<string>;
  /** Between a delegation and its number: "terdiri dari". */
  readonly makingUp: readonly (readonly string[])[];
  /** Before the number of those who take part: "sebanyak". */
  readonly measures: ReadonlySet<string>;
  /** Before a number of other people: "dari", "melayani". */
  readonly notComing: ReadonlySet<string>;
  /** Words for the journey, beside which a sum is its cost. */
  readonly journey: ReadonlySet<string>;
  /** "berlangsung", "digelar": of a visit that takes place. */
  readonly takingPlace: ReadonlySet<string>;
  /** Words of a sentence that says who was there: "hadir", "didampingi". */
  readonly attendance: ReadonlySet<string>;
  /** Verbs of saying whose clause is reported as indirect speech. */
  readonly reportingVerbs: ReadonlySet<string>;
  /** Behind a comma: the statement ends before them. */
  readonly clauseEnds: ReadonlySet<string>;
  /** Pointers that may stand in quotes: "kedatangan kami". */
  readonly quotedPointers: ReadonlySet<string>;
  /** Words of a sentence that goes on about the visit just named: "tujuannya", "dilakukan". */
  readonly purposeSubjects: ReadonlySet<string>;
  /** Nouns and verbs that say outright that a purpose follows: "tujuan"; and the links that say one behind them only: "adalah". */
  readonly goalNouns: ReadonlySet<string>;
  readonly namingGoals: ReadonlySet<string>;
  /** Before a noun for a goal that is a place to go to: "daerah (tujuan)". */
  readonly destinations?: ReadonlySet<string>;
  /** Tells a word that begins what a visit is about, behind the noun for it: "studi banding (terkait)". */
  readonly isTopic?: (word: string) => boolean;
  /** Tells what a purpose may begin with behind a link that says many other things ("untuk"). */
  readonly isPurposeStart?: (word: string) => boolean;
  /** Links that say a purpose only where the visit itself is named: "dalam upaya". */
  readonly ownPurposes: ReadonlySet<string>;
  /** Behind them "untuk" says what is asked or hoped for: "berpesan". */
  readonly asking: ReadonlySet<string>;
  /** They count in the whole sentence before the link, the words that take up the visit aside. */
  readonly asksBefore?: boolean;
  /** Links that say a wish rather than a purpose: "ingin". */
  readonly weakPurposes: ReadonlySet<string>;
  /** Before "untuk" that is no purpose: "kesempatan". */
  readonly notPurposes: ReadonlySet<string>;
  /** Behind "untuk" that is no purpose: "pertama". */
  readonly notReasons: ReadonlySet<string>;
}
