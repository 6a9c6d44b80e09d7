import type { AdviceForce, AdviceWords } from '../../annotate/advice-words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));
const forces = (rows: readonly (readonly [force: AdviceForce, text: string])[]): ReadonlyMap<string, AdviceForce> =>
  new Map(rows.flatMap(([force, text]) => [...words(text)].map((word) => [word, force] as const)));

/** Behind "to" these begin no action. */
const NO_ACTION = words(
  'the a an his her its their our my your him them us me it this that these those reporters journalists be date up and or of in on at by for with from not all each every some any no more less be',
);
const isAction = (word: string): boolean => /^[a-z][a-z-]+$/u.test(word) && !NO_ACTION.has(word);

/** Verbs that open an imperative. */
const IMPERATIVES = words(
  'bring build buy call change check choose clean come copy create cut do draw fill find fix follow get give go help hire hold involve join keep learn leave listen look make measure move open pay plant publish put read record recycle reduce repair replace report send set share show start stop take talk teach tell think train try use visit wait wash watch work write appoint invite',
);

const BARE_VERBS = new Set([
  ...IMPERATIVES,
  ...words('continue work cooperate consider expand establish strengthen increase promote provide support develop'),
]);

export const adviceWords: AdviceWords = {
  verbs: forces([
    [
      'advise',
      'advised advises recommended recommends reminded reminds encouraged encourages warned cautioned said stressed emphasized added',
    ],
    [
      'request',
      'asked asks told tells urged urges instructed instructs ordered orders directed requested requests called calls appealed demanded',
    ],
    ['propose', 'suggested suggests proposed proposes'],
    ['hope', 'hoped hopes hope'],
  ]),
  passives: new Map(),
  weakVerbs: words('said stressed emphasized added'),
  boundVerbs: words(
    'asked asks told tells reminded reminds warned cautioned called calls requested encouraged encourages advised advises instructed instructs ordered orders urged urges directed appealed recommended recommends suggested suggests proposed proposes hoped hopes hope demanded requests',
  ),
  questions: words('whether if how what why when who where about by'),
  notSaying: words('to was were been be is are being who'),
  complementisers: words('that to'),
  openComplementisers: words('to'),
  plainComplementisers: words('that'),
  reasons: words('because since as'),
  thatVerbs: words('suggested suggests proposed proposes recommended recommends demanded requested hoped hopes hope'),
  pentingnya: words(''),
  skipped: words(', also again on upon for'),
  moods: forces([['advise', 'must should need needs ought']]),
  askedThings: words('permission forgiveness information questions'),
  relatives: words('that which who'),
  sureMoods: words('must should ought'),
  clauseOpeners: words('said stressed noted emphasized added reminded'),
  joiners: words('and'),
  // "and periodically sending students", "and speeding up the works".
  beginsPart: (word, next) =>
    /^[a-z]{3,}ing$/u.test(word)
      ? /^(?:the|a|an|its|their|his|her|our|more|up)$/u.test(next)
      : /ly$/u.test(word) && /^[a-z]{3,}ing$/u.test(next),
  isAction,
  isImperative: (word) => IMPERATIVES.has(word),
  together: words('we'),
  able: words('could can should'),
  adviceNouns: words('advice suggestion recommendation'),
  invitations: words('please'),
  prohibitions: words(''),
  conditions: words(''),
  wishes: forces([
    ['request', 'ask request urge asked requested urged instructed'],
    ['propose', 'suggest propose recommend'],
    ['hope', 'hope'],
  ]),
  ownWishes: words('asked requested urged instructed'),
  reportVerbs: words('told tells'),
  plans: words('would will'),
  isBareVerb: (word) => BARE_VERBS.has(word),
  isPlural: (word) => word.endsWith('s'),
  owners: words('i we'),
  negations: words('not no never'),
  softeners: words('so and but then also please first'),
  clauseClosers: words(''),
  vagueSubjects: words('visit network cooperation relationship relations ties collaboration meeting partnership'),
  vagueWishes: words('continue stronger closer fruitful'),
  notAdvice: words('thank thanks congratulations welcome honored honoured grateful proud'),
};
