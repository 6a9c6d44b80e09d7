import { regionFinder } from '../../annotate/regions.ts';
import { regionWords } from '../id/region-words.ts';
import { countryNames } from './region-names.ts';

/** The regions of Indonesia, the states and towns of Malaysia, and the countries of the world by their Malay names. */
export const regions = regionFinder({
  ...regionWords,
  countries: countryNames,
  offices: { bupati: 'regency', gabenor: 'province', gubernur: 'province', datuk: 'city' },
  contexts: [...regionWords.contexts, 'negeri', 'daerah', 'majlis', 'perbandaran', 'bandaraya', 'universiti', 'kerajaan', 'kedutaan'],
  rules: 'ms/region',
});
