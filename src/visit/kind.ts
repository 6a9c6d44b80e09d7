import type { Annotations } from '../annotate/annotations.ts';
import type { VisitKind } from '../annotate/visit-words.ts';
import type { VisitCue } from './cues.ts';
import type { Parties } from './parties.ts';

export interface VisitDecision {
  readonly kind: VisitKind;
  readonly cue: VisitCue;
  readonly status: 'held' | 'planned' | 'cancelled';
  readonly confidence: number;
}

const MIN_SCORE = 3;

/** Whether the article is about a visit, and of what kind: title and lead decide. `undefined` where it is about something else. */
export const decideVisit = (notes: Annotations, cues: readonly VisitCue[], parties: Parties): VisitDecision | undefined => {
  const own = cues.filter((c) => !c.aside && !c.background);
  const score = scoreOf(own);
  if (score < MIN_SCORE || parties.visitors.length === 0) return undefined;
  const cue = namingCue(own);
  if (!cue) return undefined;
  return { kind: kindOf(notes, own, cue, parties), cue, status: statusOf(own), confidence: Math.min(0.98, 0.5 + score * 0.07) };
};

/** Title and lead weigh most; each zone counts once for each kind of word. */
const scoreOf = (cues: readonly VisitCue[]): number => {
  let score = 0;
  const best = (zone: VisitCue['zone']): VisitCue | undefined =>
    cues.filter((c) => c.zone === zone && !c.quoted).sort((a, b) => weigh(b) - weigh(a))[0];
  const title = best('title');
  const lead = best('lead');
  if (title) score += weigh(title);
  if (lead) score += weigh(lead);
  score += Math.min(2, cues.filter((c) => c.zone === 'body').length * 0.5);
  return score;
};

const weigh = (cue: VisitCue): number => (cue.term.strong ? 3 : cue.term.specific ? 2 : 2);

/** The word that names the visit: in the title if it says a kind there, else in the lead, else anywhere. */
const namingCue = (cues: readonly VisitCue[]): VisitCue | undefined => {
  const free = cues.filter((c) => !c.quoted);
  for (const zone of ['title', 'lead', 'body'] as const) {
    const own = free.filter((c) => c.zone === zone && c.term.specific);
    const study = own.find((c) => c.term.kind === 'study-visit' || c.term.kind === 'state-visit');
    if (study) return study;
    if (own[0]) return own[0];
  }
  return free[0];
};

const kindOf = (notes: Annotations, cues: readonly VisitCue[], cue: VisitCue, parties: Parties): VisitKind => {
  const byZone = cues.filter((c) => !c.quoted && c.zone !== 'body' && c.term.specific);
  if (byZone.some((c) => c.term.kind === 'study-visit' && c.term.strong)) return 'study-visit';
  if (byZone.some((c) => c.term.kind === 'state-visit')) return 'state-visit';
  if (isBetweenStates(notes, parties)) return 'state-visit';
  return cue.term.kind;
};

/** A head of state who visits a country abroad. */
const isBetweenStates = (notes: Annotations, parties: Parties): boolean => {
  const leaders = parties.visitors.flatMap((p) => (p.leader === undefined ? [] : [notes.people.list[p.leader]]));
  const isHead = leaders.some((p) => p?.positions.some((q) => /^(?:Presiden|Perdana Menteri|Raja)$/u.test(q.head.canonical)));
  return (
    isHead &&
    parties.hosts.some(
      (h) =>
        h.signs.some((s) => s.entity.kind === 'region' && s.entity.region.country !== 'ID') ||
        (h.agency !== undefined && notes.agencies.list[h.agency]?.region?.level === 'country'),
    )
  );
};

const statusOf = (cues: readonly VisitCue[]): VisitDecision['status'] => {
  const main = cues.filter((c) => c.zone !== 'body' && !c.quoted);
  if (main.some((c) => c.cancelled)) return 'cancelled';
  const planned = main.filter((c) => c.planned);
  return planned.length > 0 && planned.length * 2 >= main.length ? 'planned' : 'held';
};
