import type { OfficeLexicon } from '../../annotate/office-lexicon.ts';
import { phraseTable } from '../../core/phrases.ts';
import { degrees, shortNames } from '../id/names.ts';
import { commonShape, orgWords as indonesianOrgWords, orgLinks } from '../id/org-words.ts';
import { agencyOpeners, orgWords } from './agencies.ts';
import { honorifics, nameOpeners, nameParticles, neverNames, notNames, ranks } from './names.ts';
import { positionHeads, positionPrefixes } from './positions.ts';

const listed = (phrases: readonly string[]) =>
  phraseTable(
    phrases.map((phrase) => [phrase, true] as const),
    { stops: true },
  );

export const officeLexicon: OfficeLexicon = {
  positions: phraseTable(positionHeads),
  positionForms: [],
  misspeltHead: {
    word: 'kepala',
    start: 'kepala',
    not: new Set(['kepala', 'kepalanya', 'kepada']),
    after: { word: '', before: '' },
    value: { canonical: 'Kepala', leads: true },
  },
  postLinks: { inBody: new Set(['di']), atPlace: new Set(['ke', 'di', 'bagi']) },
  membership: { links: new Set(['dari']), nouns: new Set(['parti', 'zon']) },
  regionTails: new Set(['utara', 'selatan', 'timur', 'barat', 'tengah', 'jaya', 'hulu', 'hilir']),
  conjunctions: new Set(['dan', 'serta', 'and']),
  ownSuffix: 'nya',
  positionPrefixes: listed(positionPrefixes),
  pastPrefixes: new Set(['bekas', 'mantan']),
  futurePrefixes: new Set(['calon']),
  regionKinds: new Set(['daerah', 'negeri']),
  homeNames: new Set(['malaysia']),
  country: 'MY',
  openers: phraseTable(agencyOpeners),
  honorifics: listed(honorifics),
  ranks: listed(ranks),
  orgWords: new Set([...indonesianOrgWords, ...orgWords]),
  orgLinks,
  commonShape,
  notNames: new Set(notNames),
  neverNames: new Set(neverNames),
  nameParticles: new Set(nameParticles),
  smallTitles: new Set(['dr']),
  consortTitles: new Set(['datin', 'datin seri', 'puan sri', 'toh puan']),
  wifeTitles: new Set(['datin', 'datin seri', 'puan sri', 'toh puan']),
  keptTitles: new Set([]),
  shortNames: new Set([...shortNames, 'mohd', 'md', 'abd', 'ab', 'muhd']),
  degrees,
  nameOpeners: new Set(nameOpeners),
  placeOffices: new Set(['daerah', 'kampung', 'penghulu', 'camat', 'lurah', 'desa', 'parlimen', 'adun']),
  ministryPrefixes: ['kemen'],
};
