import { regionFinder } from '../../annotate/regions.ts';
import { regionWords } from './region-words.ts';

/** The regions of Indonesia, and the countries of the world by their English names. */
export const regions = regionFinder(regionWords);
