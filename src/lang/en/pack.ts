import type { LanguagePack } from '../../annotate/language-pack.ts';
import { phraseTable } from '../../core/phrases.ts';
import { compileRules } from '../../core/rule.ts';
import { adviceWords } from './advice.ts';
import { expansions, government, typesByOpening } from './agencies.ts';
import { dateRoleWords } from './date-roles.ts';
import { dateRules } from './dates.ts';
import { officeLexicon } from './lexicon.ts';
import { numberRules } from './numbers.ts';
import { occupations } from './positions.ts';
import { regions } from './regions.ts';
import { aliasCues, governing, namingWords, quoteCues, samePronouns, sayingVerbs } from './speech.ts';
import { visitWords } from './visit.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));
const phrases = (text: string): string[][] => text.split('|').map((phrase) => phrase.split(' '));

const cues = new Set(quoteCues);
const saying = new Set(sayingVerbs);

export const english: LanguagePack = {
  code: 'en',
  lexicon: officeLexicon,
  ties: {
    introducing: words('namely'),
    holding: phrases('as|who is|who serves as|who is also'),
    isCue: (word) => cues.has(word),
    isSayingVerb: (word) => saying.has(word),
    accordingTo: words('to'),
    accordingLeads: words('according'),
    occupations: new Set(occupations),
    origins: {
      nouns: words(
        'officials delegation delegates officers representatives councilors councillors lawmakers legislators group team personnel administrators',
      ),
      links: words('from of'),
      kinds: words('municipality city province town district state country'),
    },
    smallTitles: new Set(),
    agesBehind: true,
    namedPlaces: words('mount lake street jalan jl hotel stadium airport hospital university school park bridge river island road'),
    adverbs: words('also then later further meanwhile again'),
    agentVerbs: words('briefed led headed received welcomed accompanied joined greeted flanked represented'),
    agentLinks: words('by with'),
    teams: new Set(),
    otherMembers: words('such others other'),
    memberLists: phrases('such as|including|namely|as'),
    secondOffices: phrases('cum|and concurrently|who is also'),
    occupationTies: new Set(),
    implied: {
      member: { canonical: 'Member', shared: true },
      delegate: { canonical: 'Representative', shared: true },
      occupation: { canonical: 'Occupation' },
    },
    oneOf: words('one of the'),
    listing: words('including'),
    smallUnits: new Set(),
    incumbency: words('here'),
    phraseEnds: words('who which that with for in at on when while said'),
  },
  aliases: {
    cues: aliasCues.map((cue) => cue.split(' ')),
    tails: [],
    alternatives: words('alias or'),
    officesTakeUp: true,
    plurals: words('two three four five several many some former all both other'),
  },
  agencies: {
    expansions: new Map(expansions),
    // "City Government of San Isidro" and "San Isidro City Government".
    sameNames: [
      [/^(city|municipal|provincial|regency|district|state) government of /u, '$1 government '],
      [/^(.{2,40}) (city|municipal|provincial|regency|district|state) government$/u, '$2 government $1'],
    ],
    dropped: words('of the and for a an indonesia indonesian'),
    standingIn: words('representing'),
    government,
    typesByOpening,
  },
  speech: {
    cueForm: (word) => (cues.has(word) ? 'bare' : undefined),
    isSayingVerb: (word) => saying.has(word),
    isActive: () => false,
    openers: new Set(['that', 'while', 'when']),
    broughtOn: new Set(),
    agentLinks: new Set(),
    isSaidByVerb: () => false,
    accordingTo: words('according'),
    samePronouns: new Set(samePronouns),
    pointers: new Set(),
    governing: new Set(governing),
    namingWords: new Set(namingWords),
    unnamed: { opens: words('one some another several'), ends: words('who that') },
    papers: words('statement release report ministry newspaper portal'),
    fillers: words('the'),
  },
  visit: visitWords,
  advice: adviceWords,
  visitTerms: phraseTable(visitWords.terms),
  abbreviations: words(
    'atty engr ph sc eng brig insp adj sr comr asst hon dept mr mrs ms dr prof st no vs rev gen col lt maj capt sgt supt insp ir hj drs dra jl jan feb mar apr jun jul aug sep sept oct nov dec co corp inc ltd gov sen rep tan etc bhd sdn',
  ),
  gluedTails: [],
  findDates: compileRules(dateRules),
  dateRoles: dateRoleWords,
  findNumbers: compileRules(numberRules),
  regions,
};
