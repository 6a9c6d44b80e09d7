import type { Annotations } from '../annotate/annotations.ts';
import type { RegionValue } from '../annotate/region-value.ts';
import type { VisitKind } from '../annotate/visit-words.ts';
import type { VisitCue } from './cues.ts';
import type { Parties } from './parties.ts';

export interface VisitDecision {
  readonly kind: VisitKind;
  readonly cue: VisitCue;
  readonly status: 'held' | 'planned' | 'cancelled';
  readonly confidence: number;
}

const MIN_SCORE = 2.5;
/** A strong word in the body and a day are enough. */
const MIN_DATED_SCORE = 1.75;
/** Title and first sentences both tell of a visit: so it is one even where those who go are named a delegation and no more. */
const SURE_SCORE = 5;

/** Whether the article is about a visit, and of what kind: title and lead decide. the reason where it is about something else. */
export const decideVisit = (
  notes: Annotations,
  cues: readonly VisitCue[],
  parties: Parties,
  found: {
    readonly hasDate: boolean;
    readonly hasGoal: boolean;
    /** A sentence about the visit speaks of a delegation. */
    readonly hasDelegation: boolean;
    /** A group that goes unnamed is said to go to who is named. */
    readonly goUnnamed: boolean;
    readonly learning: ReadonlySet<string>;
    readonly claimChecks: readonly (readonly string[])[];
  },
): VisitDecision | string => {
  const own = cues.filter((c) => !c.aside && !c.background);
  const score = scoreOf(own);
  const enough = found.hasDate && own.some((c) => c.term.strong && !c.quoted) ? MIN_DATED_SCORE : MIN_SCORE;
  if (checksClaim(notes, found.claimChecks)) return 'the article checks a claim that others spread';
  if (cues.length === 0) return 'no word of visiting stands in the article';
  if (score < enough) return 'words of visiting stand too far from title and lead, or name a visit as the mere occasion of something else';
  if (
    parties.visitors.length === 0 &&
    !(found.hasDate && found.goUnnamed) &&
    !(score >= SURE_SCORE && found.hasDate && found.hasDelegation && (parties.hosts.length > 0 || found.hasGoal))
  )
    return 'nobody is said to go';
  if (!isConcrete(own, parties, found)) return 'neither where the visit went nor on what day is said';
  const cue = namingCue(own);
  if (!cue) return 'words of visiting stand in quotes only';
  return {
    kind: kindOf(notes, own, cue, { parties, learning: found.learning }),
    cue,
    status: statusOf(own),
    confidence: Math.min(0.98, 0.5 + score * 0.07),
  };
};

/** "[HOAKS] …", "Cek Fakta: …" in the title. */
const checksClaim = (notes: Annotations, phrases: readonly (readonly string[])[]): boolean => {
  const title = notes.blocks.find((b) => b.kind === 'title');
  if (!title) return false;
  return notes.tokens.some(
    (t, at) => title.start <= t.start && t.end <= title.end && phrases.some((p) => p.every((w, i) => notes.tokens[at + i]?.lower === w)),
  );
};

/** Title and lead weigh most; in the body words that can mean nothing else add up. */
const scoreOf = (cues: readonly VisitCue[]): number => {
  const best = (zone: VisitCue['zone']): number =>
    Math.max(0, ...cues.filter((c) => c.zone === zone && !c.quoted).map((c) => (c.term.strong ? 3 : 2.5)));
  const body = cues.filter((c) => c.zone === 'body');
  const strong = body.filter((c) => c.term.strong && !c.quoted).length * 1.25 + body.filter((c) => c.term.strong && c.quoted).length * 0.75;
  return best('title') + best('lead') + Math.min(3.75, strong) + Math.min(1.5, body.filter((c) => !c.term.strong).length * 0.5);
};

/** Rules by which somebody goes, as told by a verb or as the occasion of what is said. */
const TELLING: ReadonlySet<string> = new Set(['visit/goes', 'visit/on-occasion', 'visit/speaker-on-occasion']);

/** Somebody goes somewhere, or on some day; words of courtesy need both who comes and who receives. */
const isConcrete = (
  cues: readonly VisitCue[],
  parties: Parties,
  found: { readonly hasDate: boolean; readonly hasGoal: boolean },
): boolean => {
  const strong = cues.some((c) => c.term.strong && !c.quoted);
  const goes = cues.some((c) => c.term.voice !== 'event' && !c.quoted);
  // "LAWATAN X KE Y" over "X mengadakan lawatan": told in title and first sentences, the visit is one.
  const isTold =
    ['title', 'lead'].every((zone) => cues.some((c) => c.zone === zone && !c.quoted && c.term.kind !== 'courtesy-call')) &&
    parties.visitors.some((v) => v.signs.some((s) => TELLING.has(s.rule)));
  if (isInspectedTwice(cues, parties)) return true;
  if (strong || goes || (isTold && found.hasDate))
    return parties.hosts.length > 0 || found.hasDate || found.hasGoal || isOwnInspection(cues, parties);
  const isOccasion = parties.visitors.some((v) => v.signs.some((s) => TELLING.has(s.rule) && s.rule !== 'visit/goes'));
  if (isOccasion && found.hasDate && found.hasGoal) return true;
  // "Audiensi dengan X" over "X menerima audiensi Y": told in title and first sentences, with who comes and who receives.
  const isToldTwice = ['title', 'lead'].every((zone) => cues.some((c) => c.zone === zone && !c.quoted)) && hasBothTold(parties);
  return parties.hosts.length > 0 && (found.hasDate || found.hasGoal || isToldTwice);
};

/** "Bupati Tinjau Banjir" over "Bupati meninjau keadaan banjir": what is inspected is no place, and may be everywhere. */
const isInspectedTwice = (cues: readonly VisitCue[], { visitors }: Parties): boolean =>
  ['title', 'lead'].every((zone) => cues.some((c) => c.zone === zone && !c.quoted && c.term.kind === 'inspection')) &&
  visitors.some((v) => v.signs.some((s) => s.rule === 'visit/goes'));

/** "Bupati X mengecek pelayanan melalui inspeksi mendadak pada beberapa distrik": who governs inspects at home, wherever it was. */
const isOwnInspection = (cues: readonly VisitCue[], { visitors }: Parties): boolean =>
  cues.some((c) => c.zone === 'lead' && !c.quoted && c.term.strong && c.term.kind === 'inspection') &&
  visitors.some((v) => v.agency !== undefined && v.leader !== undefined);

/** Both are named by what is said of the visit itself. */
const hasBothTold = ({ visitors, hosts }: Parties): boolean =>
  visitors.some((v) => v.signs.some((s) => s.rule === 'visit/received')) &&
  hosts.some((h) => h.signs.some((s) => s.rule === 'visit/receives'));

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

const kindOf = (
  notes: Annotations,
  cues: readonly VisitCue[],
  cue: VisitCue,
  { parties, learning }: { parties: Parties; learning: ReadonlySet<string> },
): VisitKind => {
  const byZone = cues.filter((c) => !c.quoted && c.zone !== 'body' && c.term.specific);
  if (byZone.some((c) => c.term.kind === 'study-visit' && c.term.strong)) return 'study-visit';
  if (byZone.some((c) => c.term.kind === 'state-visit')) return 'state-visit';
  if (isBetweenStates(notes, parties)) return 'state-visit';
  if (byZone.length === 0 && !cue.term.specific && isToLearn(notes, cues, learning)) return 'study-visit';
  return cue.term.kind;
};

/** "Diskominfo Garut Pelajari Smart City …": a plain visit that title or lead say is made to learn. */
const isToLearn = (notes: Annotations, cues: readonly VisitCue[], learning: ReadonlySet<string>): boolean => {
  const title = notes.blocks.find((b) => b.kind === 'title');
  return notes.tokens.some(
    (t) =>
      learning.has(t.lower) &&
      ((title !== undefined && title.start <= t.start && t.end <= title.end) ||
        cues.some((c) => c.zone === 'lead' && !c.quoted && c.sentence.start <= t.start && t.end <= c.sentence.end)),
  );
};

/** A head of state who visits a country abroad. */
const isBetweenStates = (notes: Annotations, parties: Parties): boolean => {
  const leaders = parties.visitors.flatMap((p) => (p.leader === undefined ? [] : [notes.people.list[p.leader]]));
  const isHead = leaders.some((p) => p?.positions.some((q) => q.head.headOfState));
  return (
    isHead &&
    !isAtHome(notes) &&
    parties.hosts.some(
      (h) =>
        h.signs.some((s) => s.entity.kind === 'region' && s.entity.region.country !== notes.reader.lexicon.country) ||
        (h.agency !== undefined && isForeignCountry(notes, notes.agencies.list[h.agency]?.region)),
    )
  );
};

const isForeignCountry = (notes: Annotations, region: RegionValue | undefined): boolean =>
  region?.level === 'country' && region.country !== notes.reader.lexicon.country;

/** Every place of the article lies in one country, and that is no other than the leader's. */
const isAtHome = (notes: Annotations): boolean => {
  const places = notes.entities.flatMap((e) => (e.kind === 'region' ? [e] : []));
  const named = places.some((e) => notes.text.slice(notes.tokens[e.from]?.start, notes.tokens[e.to - 1]?.end) === e.region.name);
  return !named && new Set(places.map((e) => e.region.country)).size === 1;
};

const statusOf = (cues: readonly VisitCue[]): VisitDecision['status'] => {
  const main = cues.filter((c) => c.zone !== 'body' && !c.quoted);
  if (main.some((c) => c.cancelled)) return 'cancelled';
  const strong = main.filter((c) => c.term.strong);
  const telling = strong.length > 0 ? strong : main;
  const planned = telling.filter((c) => c.planned);
  // Headlines speak of what is to come as of what is.
  const isToCome = telling.find((c) => c.zone === 'lead')?.planned === true;
  return isToCome || (planned.length > 0 && planned.length * 2 >= telling.length) ? 'planned' : 'held';
};
