import type { OfficeLexicon } from '../../annotate/office-lexicon.ts';
import { phraseTable } from '../../core/phrases.ts';
import { degrees, shortNames } from '../id/names.ts';
import { agencyClosers, agencyOpeners } from './agencies.ts';
import { positionHeads, positionPrefixes } from './positions.ts';
import { commonShape, honorifics, nameOpeners, nameParticles, neverNames, notNames, orgLinks, orgWords, ranks } from './words.ts';

const listed = (phrases: readonly string[]) =>
  phraseTable(
    phrases.map((phrase) => [phrase, true] as const),
    { stops: true },
  );

export const officeLexicon: OfficeLexicon = {
  positions: phraseTable(positionHeads),
  positionForms: [],
  misspeltHead: { word: '', start: '\n', not: new Set(), after: { word: '', before: '' }, value: { canonical: 'Head' } },
  headLast: {
    closers: phraseTable(agencyClosers),
    deputies: new Set(['deputy', 'vice', 'assistant', 'associate', 'acting', 'senior']),
    owners: ["'s", '’s', "s'", 's’'],
    bodyLinks: new Set(['of', 'for']),
    articles: new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']),
    possessives: new Set(['its', 'their']),
    placeOpeners: new Set([
      'san',
      'santa',
      'santo',
      'sta',
      'sto',
      'el',
      'la',
      'las',
      'los',
      'del',
      'puerto',
      'port',
      'new',
      'saint',
      'kota',
      'kuala',
      'tanjung',
      'bandar',
      'batu',
      'bukit',
      'pulau',
    ]),
  },
  postLinks: { inBody: new Set(), atPlace: new Set(['to', 'in']) },
  membership: { links: new Set(), nouns: new Set() },
  conjunctions: new Set(['and']),
  ownSuffix: '\n',
  positionPrefixes: listed(positionPrefixes),
  pastPrefixes: new Set(['former', 'ex']),
  futurePrefixes: new Set(['incoming']),
  regionKinds: new Set(),
  homeNames: new Set(['indonesia']),
  country: undefined,
  openers: phraseTable(agencyOpeners),
  honorifics: listed(honorifics),
  ranks: listed(ranks),
  orgWords,
  orgLinks,
  commonShape,
  notNames: new Set(notNames),
  neverNames: new Set(neverNames),
  nameParticles: new Set(nameParticles),
  smallTitles: new Set(['dr', 'drg']),
  consortTitles: new Set(['mrs', 'datin', 'datin seri', 'puan sri', 'toh puan', 'lady']),
  wifeTitles: new Set(['mrs', 'datin', 'datin seri', 'puan sri', 'toh puan', 'lady']),
  keptTitles: new Set(),
  shortNames: new Set([...shortNames, 'ma', 'mohd', 'md', 'abd', 'ab', 'muhd']),
  degrees,
  nameOpeners: new Set(nameOpeners),
  placeOffices: new Set(['village', 'subdistrict']),
  ministryPrefixes: [],
};
