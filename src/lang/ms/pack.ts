import type { LanguagePack } from '../../annotate/language-pack.ts';
import { phraseTable } from '../../core/phrases.ts';
import { compileRules } from '../../core/rule.ts';
import { indonesian } from '../id/pack.ts';
import { adviceWords } from './advice.ts';
import { expansions, typesByOpening } from './agencies.ts';
import { dateRoleWords } from './date-roles.ts';
import { dateRules } from './dates.ts';
import { officeLexicon } from './lexicon.ts';
import { numberRules } from './numbers.ts';
import { occupations } from './positions.ts';
import { regions } from './regions.ts';
import { aliasCues, governing, namingWords, quoteCues, saidByVerbs, samePronouns, sayingVerbs } from './speech.ts';
import { visitWords } from './visit.ts';

const list = (text: string): string[] => text.split(/\s+/u).filter(Boolean);
const words = (text: string): ReadonlySet<string> => new Set(list(text));
/** The Indonesian words and those that Malay adds. */
const more = (base: ReadonlySet<string>, text: string): ReadonlySet<string> => new Set([...base, ...list(text)]);
const phrases = (text: string): string[][] => text.split('|').map((phrase) => phrase.split(' '));

const stems = new Set(quoteCues);
const pointingBack = new Set(quoteCues.map((cue) => `${cue}nya`));
const saying = new Set(sayingVerbs);
const saidBy = new Set(saidByVerbs);

/** Malay; what it shares with Indonesian is taken from there. */
export const malay: LanguagePack = {
  code: 'ms',
  lexicon: officeLexicon,
  ties: {
    ...indonesian.ties,
    introducing: words('iaitu bernama ialah adalah oleh'),
    holding: phrases('selaku|sebagai|yang juga|yang juga merupakan|yang merupakan|merangkap'),
    isCue: (word) => stems.has(word),
    isSayingVerb: (word) => saying.has(word),
    accordingTo: words('menurut kata'),
    occupations: new Set(occupations),
    origins: {
      nouns: words('rombongan delegasi wakil perwakilan pegawai'),
      links: words('dari daripada'),
      kinds: words('negara negeri daerah bandar'),
    },
    smallTitles: new Set(),
    agesBehind: true,
    namedPlaces: more(
      indonesian.ties.namedPlaces,
      'dewan bangunan wisma lebuh lorong lapangan masjid surau kolej universiti hospital empangan jambatan kampung taman',
    ),
    adverbs: more(indonesian.ties.adverbs, 'pula turut juga lagi kemudian'),
    agentVerbs: words('diketuai dipimpin diwakili diterima disambut diiringi ditemani disertai dirasmikan'),
    agentLinks: words('oleh juga turut sendiri'),
    oneOf: words('salah seorang'),
    phraseEnds: words('yang ini itu ketika semasa selepas untuk dengan dalam pada sambil dan kata ujar pula'),
    memberLists: phrases('seperti|iaitu|antaranya|antara lain|di antaranya'),
    secondOffices: phrases('merangkap|yang juga|yang juga merupakan|yang merupakan|yang turut|juga'),
    listing: words('seperti antara iaitu'),
    smallUnits: more(
      indonesian.ties.smallUnits,
      'persatuan jawatankuasa bahagian jabatan kampung cawangan kementerian negeri agensi universiti kolej syarikat hospital pasar daerah projek ladang kilang loji pusat stesen masjid kelab',
    ),
    pointers: words('itu ini tersebut berkenaan'),
    incumbency: words('baharu baru itu tersebut berkenaan'),
  },
  aliases: {
    cues: aliasCues.map((cue) => cue.split(' ')),
    tails: [],
    alternatives: words('atau alias'),
    plurals: more(indonesian.aliases.plurals, 'bekas para beberapa ramai seseorang setiap mana-mana'),
  },
  agencies: {
    expansions: new Map(expansions),
    standingIn: words('mewakili'),
    government: indonesian.agencies.government,
    typesByOpening,
    dropped: words('negeri daerah malaysia kota kabupaten'),
  },
  speech: {
    cueForm: (word) => (stems.has(word) ? 'bare' : pointingBack.has(word) ? 'same' : undefined),
    isSayingVerb: (word) => saying.has(word),
    isActive: (word) => /^(?:me[a-z-]{4,}|ber[a-z-]{4,})$/u.test(word),
    openers: new Set('bahwa sementara sedangkan adapun setelah saat ketika'.split(' ')),
    broughtOn: new Set('disambut diterima dirasmikan dipengerusikan diketuai'.split(' ')),
    agentLinks: new Set(['oleh']),
    isSaidByVerb: (word) => saidBy.has(word),
    accordingTo: words('menurut'),
    samePronouns: new Set(samePronouns),
    pointers: words('ini itu tersebut berkenaan'),
    unnamed: { opens: words('salah seorang sebahagian beberapa'), ends: words('yang') },
    governing: new Set(governing),
    namingWords: new Set(namingWords),
    fillers: words('demikian begitu'),
  },
  visit: visitWords,
  advice: adviceWords,
  visitTerms: phraseTable(visitWords.terms),
  abbreviations: words(
    'dr prof ir ts sr ar hj hjh yb yab ybhg dsp asp acp supt no jln jkt sdn bhd bil ph sc eng moh mohd md en pn ybrs chm lt kdr kpt kol mej kr sg kg tn sept okt nov dis jan feb',
  ),
  gluedTails: ['berkata', 'menjelaskan', 'mengadakan', 'yang'],
  ...(indonesian.cutPrefix ? { cutPrefix: indonesian.cutPrefix } : {}),
  findDates: compileRules(dateRules),
  dateRoles: dateRoleWords,
  findNumbers: compileRules(numberRules),
  regions,
};
