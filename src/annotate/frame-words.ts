/** Small words by which clauses about a visit hold together; all lower case. */
export interface FrameWords {
  /** Where a form is active and passive ("led"): what makes it passive before it. Left out where the form itself says so. */
  readonly auxiliaries?: ReadonlySet<string>;
  /** A speaker is on the visit behind these: "said during a visit". */
  /** Of the verbs of purpose those of seeing, whose object is visited: "inspect". */
  readonly seeing?: ReadonlySet<string>;
  /** Behind a person they begin a clause that he is the subject of: "who". */
  readonly relatives?: ReadonlySet<string>;
  /** A state abroad that is visited, and of which no body is named, is the host itself. */
  readonly statesReceive?: boolean;
  /** Passives whose agents came with the subject: "diiringi". */
  readonly escortedBy?: ReadonlySet<string>;
  readonly speakerOccasions?: ReadonlySet<string>;
  /** The noun for a visit behind them counts only with a verb of doing: "saat melakukan kunjungan kerja". */
  readonly occasionDeeds?: boolean;
  /** A delegation "from" or "of" a body goes as that body does. */
  readonly delegationLinks?: ReadonlySet<string>;
  /** Links that open a purpose only before one of the verbs: "to" "learn". */
  readonly openPurposeLinks?: ReadonlySet<string>;
  readonly purposeActions?: ReadonlySet<string>;
  /** Last words of venues, where they stand last: "hall", "plant". */
  readonly venueClosers?: ReadonlySet<string>;
  /** Between "what was visited" and what it is: "adalah", "di antaranya". */
  readonly namingLinks: readonly (readonly string[])[];
  /** Before who takes part in an audience: "dengan". */
  readonly audienceLinks: ReadonlySet<string>;
  /** Before the noun of a visit: its owner asks for it and does not go: "undangan". */
  readonly invitations: ReadonlySet<string>;
  /** Before the agent of a passive: "oleh". */
  readonly agentMarks: ReadonlySet<string>;
  /** "ini", "tersebut". */
  readonly demonstratives?: ReadonlySet<string>;
  /** Where a remark is made on the spot that is visited: "di lokasi". */
  readonly onSite?: readonly (readonly string[])[];
  /** Before who of a body is meant: "dalam hal ini". */
  readonly standIns?: readonly (readonly string[])[];
  /** Before who acts in another's place: "melalui". */
  readonly throughMarks: ReadonlySet<string>;
  /** A clause of its own begins behind them: "karena", "bahwa". */
  readonly subordinators: ReadonlySet<string>;
  /** Who stands behind them is no subject: "bersama", "untuk". */
  readonly governors: ReadonlySet<string>;
  /** A list of those who take part ends before them: "di", "untuk". */
  readonly listStops: ReadonlySet<string>;
  /** What is visited stands before them, if anywhere: "untuk", "setelah". */
  readonly objectStops: ReadonlySet<string>;
  /** Before where a thing lies: "di". */
  readonly placeMarks: ReadonlySet<string>;
  /** Between the places of a list: "dan", "disusul". */
  readonly placeTies: ReadonlySet<string>;
  /** Before the noun of a delegation: who leads it: "pimpinan" (rombongan). */
  readonly leaderNouns: ReadonlySet<string>;
  /** Things that are led and are no visit: "rapat". */
  readonly otherEvents: ReadonlySet<string>;
  /** What is received with a visit: "kunjungan", "kedatangan". */
  readonly arrivals: ReadonlySet<string>;
  /** Before a list of those present: "hadir". */
  readonly presence: ReadonlySet<string>;
  /** Behind the noun: no first visit: "ulang". */
  readonly repeats: ReadonlySet<string>;
  /** Who stands behind them is on the other side of a talk: "kepada", "menemui". */
  readonly facing: ReadonlySet<string>;
  /** Verbs of meeting: who stands behind them is on the other side than their subject: "bertemu". */
  readonly meets: ReadonlySet<string>;
  /** Behind the subject and before the noun of a visit, they make the subject the host: "menjadi rujukan". */
  readonly hosting: readonly (readonly string[])[];
  /** Verbs for what is done at a site of the visit: "meresmikan". */
  readonly siteVerbs: ReadonlySet<string>;
  /** In a title: the article checks what others spread: "hoaks". */
  readonly claimChecks: readonly (readonly string[])[];
  /** Verbs that say that a visit is made to learn: "mempelajari". */
  readonly learning: ReadonlySet<string>;
  /** Before a verb whose subject stands before it: "untuk". */
  readonly infinitives: ReadonlySet<string>;
  /** Passives whose agent is on the same side as those named behind him: "dipimpin" (oleh). */
  readonly company: ReadonlySet<string>;
  /** Nouns for who receives: "tuan rumah". */
  readonly hostNouns: readonly (readonly string[])[];
  /** In a list of those present: "lain". */
  readonly others: ReadonlySet<string>;
  /** Towards where a visit goes: "ke". */
  readonly goals: ReadonlySet<string>;
  /** Before a further purpose: "sekaligus", "serta"; and the links that follow them: "untuk". */
  readonly purposeJoins: ReadonlySet<string>;
  readonly purposeStarts: ReadonlySet<string>;
  /** Before a day: "pada", "hari". */
  readonly dayMarks: ReadonlySet<string>;
  /** Between a link and a venue: "dalam", "halaman". */
  readonly venueFillers: ReadonlySet<string>;
  /** Cities whose name in a dateline is where the newsroom is. */
  readonly newsroomCities: ReadonlySet<string>;
  /** Before the source of money, and how its name begins: "dari" "APBD". */
  readonly fundMarks: ReadonlySet<string>;
  readonly fundStarts: readonly string[];
}
