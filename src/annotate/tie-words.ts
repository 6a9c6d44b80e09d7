import type { PositionHead } from './office-words.ts';

/** Words of a language with which names and offices are tied to each other. */
export interface TieWords {
  /** Between an office and the name behind it: "yakni", "bernama". */
  readonly introducing: ReadonlySet<string>;
  /** Between a name and the office behind it: "selaku", "sebagai", "yang juga". */
  readonly holding: readonly (readonly string[])[];
  /** Bare stems of cues ("kata", "ujar") and their forms. */
  readonly isCue: (word: string) => boolean;
  readonly isSayingVerb: (word: string) => boolean;
  readonly accordingTo: ReadonlySet<string>;
  /** Where those words say other things as well: what stands before them then ("according" to). */
  readonly accordingLeads?: ReadonlySet<string>;
  readonly occupations: ReadonlySet<string>;
  /** Before the name of where a group comes from: the group ("delegation"), the link ("from"), and what may say what it is ("municipality"). */
  readonly origins?: { readonly nouns: ReadonlySet<string>; readonly links: ReadonlySet<string>; readonly kinds: ReadonlySet<string> };
  /** Forms of address written small: "pak". */
  readonly smallTitles: ReadonlySet<string>;
  /** Words before a street, hall or island that bears a name. */
  readonly namedPlaces: ReadonlySet<string>;
  /** Between a name and its verb: "juga", "kemudian". */
  readonly adverbs: ReadonlySet<string>;
  /** Passive verbs that a person's name follows: "dipimpin", "diwakili". */
  readonly agentVerbs: ReadonlySet<string>;
  readonly agentLinks: ReadonlySet<string>;
  /** Between a name and those who are with its bearer: "beserta". */
  readonly company?: ReadonlySet<string>;
  /** Nouns that open the name of a team, whose members are named behind it: "tim". */
  readonly teams: ReadonlySet<string>;
  /** Between an office that many hold and the list of them: "lainnya", "tersebut". */
  readonly otherMembers: ReadonlySet<string>;
  /** Before a list of those who hold an office: "seperti", "antara lain". */
  readonly memberLists: readonly (readonly string[])[];
  /** Between two offices of one person: "merangkap", "yang juga". */
  readonly secondOffices: readonly (readonly string[])[];
  /** Between two occupations of one person: "sekaligus". */
  readonly occupationTies: ReadonlySet<string>;
  /** Offices that no word names: of a team's member, of who speaks for a body, of who has an occupation. */
  readonly implied: { readonly member: PositionHead; readonly delegate: PositionHead; readonly occupation: PositionHead };
  /** "salah", "satu", "seorang". */
  readonly oneOf: ReadonlySet<string>;
  /** Words before a list of names: "seperti". */
  readonly listing: ReadonlySet<string>;
  /** An age behind a name is written between commas: "Hamzah Dollah, 67, …". */
  readonly agesBehind?: boolean;
  /** Nouns written small that an office may head: "ketua panitia". */
  readonly smallUnits: ReadonlySet<string>;
  /** Between an office and the comma before its holder: "yang baru", "setempat". */
  readonly incumbency: ReadonlySet<string>;
  /** Behind an office that takes up somebody: "itu". */
  readonly pointers?: ReadonlySet<string>;
  /** Words that end a description in small letters. */
  readonly phraseEnds: ReadonlySet<string>;
}
