import type { Annotations } from '../annotate/annotations.ts';
import type { RegionValue } from '../annotate/region-value.ts';
import type { VisitCue } from './cues.ts';
import type { Party } from './parties.ts';

/** Where nothing says another region, who governs or polices one makes a round of it; a study visit goes elsewhere. */
export const ownRegion = (notes: Annotations, visitors: readonly Party[], cues: readonly VisitCue[]): RegionValue | undefined => {
  const [only, ...others] = visitors.flatMap((v) => (v.agency === undefined ? [] : [notes.agencies.list[v.agency]]));
  if (others.length > 0 || cues.some((c) => c.term.kind === 'study-visit' || c.term.kind === 'state-visit')) return undefined;
  return only?.region !== undefined && only.region.country === notes.reader.lexicon.country ? only.region : undefined;
};

/** A ministry, or who holds an office of the state. */
export const isNational = (notes: Annotations, { agency, leader }: Party): boolean =>
  (agency !== undefined && notes.agencies.list[agency]?.type === 'ministry') ||
  (leader !== undefined &&
    notes.people.list[leader]?.positions.some((p) => p.head.national === true || p.head.presidency === true) === true);
