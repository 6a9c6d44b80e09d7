import type { OfficeLexicon } from '../../annotate/office-lexicon.ts';
import { phraseTable } from '../../core/phrases.ts';
import { agencyOpeners } from './agencies.ts';
import { degrees, honorifics, nameOpeners, nameParticles, neverNames, notNames, ranks, shortNames } from './names.ts';
import { commonShape, orgLinks, orgWords } from './org-words.ts';
import { positionHeads, positionPrefixes } from './positions.ts';
import { visitWords } from './visit.ts';

const listed = (phrases: readonly string[]) =>
  phraseTable(
    phrases.map((phrase) => [phrase, true] as const),
    { stops: true },
  );

/** Built on first use and kept: the tables are the same for every article. */
export const officeLexicon: OfficeLexicon = {
  positions: phraseTable(positionHeads),
  positionForms: [
    ['kadis', { canonical: 'Kepala Dinas', solo: true, leads: true }],
    ['kadin', { canonical: 'Kepala Dinas', solo: true, leads: true }],
  ],
  misspeltHead: {
    word: 'kepala',
    start: 'kepa',
    not: new Set(['kepala', 'kepada', 'kepadanya', 'kepalanya', 'kepatuhan', 'kepastian', 'kepakaran']),
    after: { word: 'kepada', before: 'oleh' },
    value: { canonical: 'Kepala', leads: true },
  },
  postLinks: { inBody: new Set(['pada']), atPlace: new Set(['di']) },
  origins: new Set(['asal']),
  membership: { links: new Set(['dari']), nouns: new Set(['fraksi', 'dapil', 'daerah', 'partai']) },
  conjunctions: new Set(['dan', 'serta', 'and']),
  ownSuffix: 'nya',
  positionPrefixes: listed(positionPrefixes),
  pastPrefixes: new Set(['mantan', 'eks']),
  futurePrefixes: new Set(['calon']),
  kin: {
    words: new Set('istri isteri suami ibunda ayahanda putra putri putera puteri anak menantu adik kakak'.split(' ')),
    nouns: new Set('istri isteri suami ibunda ayahanda'.split(' ')),
  },
  regionKinds: new Set(['kabupaten', 'kab', 'kota', 'provinsi', 'prov']),
  homeNames: new Set(['indonesia']),
  country: 'ID',
  openers: phraseTable(agencyOpeners),
  honorifics: listed(honorifics),
  ranks: listed(ranks),
  orgWords,
  orgLinks,
  bodyLinks: new Set(['pada']),
  commonShape,
  visitNouns: phraseTable(visitWords.terms.filter(([, term]) => term.strong && term.voice === 'event')),
  notNames: new Set(notNames),
  neverNames: new Set(neverNames),
  nameParticles: new Set(nameParticles),
  smallTitles: new Set(['dr', 'drg', 'pak', 'bu', 'bapak', 'ibu']),
  consortTitles: new Set(['ny', 'nyonya', 'ibu']),
  wifeTitles: new Set(['ny', 'ibu', 'hj']),
  keptTitles: new Set(['gus', 'romo', 'buya']),
  shortNames: new Set(shortNames),
  degrees,
  nameOpeners: new Set(nameOpeners),
  placeOffices: new Set([
    'camat',
    'lurah',
    'desa',
    'kades',
    'keuchik',
    'geuchik',
    'perbekel',
    'kuwu',
    'pambakal',
    'dusun',
    'kadus',
    'adat',
    'kapolsek',
    'danramil',
    'sekcam',
    'sekdes',
    'nagari',
    'tua',
  ]),
  regionTails: new Set(['raya']),
  officePrefixes: ['dis', 'din'],
  ministryPrefixes: ['kemen', 'kemdik', 'kemkes', 'kemhan', 'kemlu', 'kemkom', 'kemnaker', 'kemhub', 'kemsos'],
};
