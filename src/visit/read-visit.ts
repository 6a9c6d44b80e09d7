import type { Layers } from '../annotate/annotate.ts';
import type { Annotations } from '../annotate/annotations.ts';
import type { ResolvedDate } from '../annotate/date-resolve.ts';
import type { LanguagePack } from '../annotate/language-pack.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import { tokenize } from '../core/tokens.ts';
import { type Cost, findCost, findSize, type Head } from './counts.ts';
import { findVisitCues, type VisitCue } from './cues.ts';
import { decideParties } from './decide-parties.ts';
import { readFrame } from './frame.ts';
import { placeGoneTo } from './gone-to.ts';
import { decideVisit, type VisitDecision } from './kind.ts';
import type { Parties } from './parties.ts';
import { findPurposes, type Purpose } from './purposes.ts';
import { receiversApart } from './receivers.ts';
import { decideSides, type Side } from './sides.ts';
import type { Sign } from './signs.ts';
import { withStateHosts } from './state-hosts.ts';
import { goUnnamed } from './unnamed-visitors.ts';
import { withVisitedSite } from './visited-site.ts';
import { chooseDate, type DateChoice, dayOfRemark } from './when.ts';
import { findPlace, type Place } from './where.ts';

/** What the article says of its visit. */
export interface VisitReading {
  /** The annotations, with those who receive given to the body visited. */
  readonly notes: Annotations;
  readonly cues: readonly VisitCue[];
  readonly signs: readonly Sign[];
  readonly parties: Parties;
  readonly sideOf: ReadonlyMap<number, Side>;
  readonly decision: VisitDecision;
  readonly date?: ResolvedDate;
  readonly dateScore?: number;
  readonly otherDates: readonly DateChoice[];
  readonly place?: Place;
  readonly size?: Head;
  readonly cost?: Cost;
  readonly purposes: readonly Purpose[];
}

/** The visit of an article, or why none is reported. */
export interface VisitOutcome {
  readonly visit?: VisitReading;
  readonly reason?: string;
}

/** Reads the visit of an article. */
export const readVisit = (layers: Layers, pack: LanguagePack, dateline: string | undefined): VisitOutcome => {
  const cues = findVisitCues(layers.notes, pack.visitTerms, pack.visit);
  const read = { notes: layers.notes, signs: readFrame(layers.notes, cues, pack.visit) };
  const { notes: named, signs } = pack.visit.statesReceive ? withStateHosts(read.notes, read.signs) : read;
  const notes = receiversApart(named, signs);
  const told = decideParties(notes, signs, pack.visit);
  const chosen = chooseDate(notes, layers.dates, cues, pack.visit);
  const best = chosen.best ?? dayOfRemark(notes, layers.dates, told.hosts, pack.visit);
  const gone = placeGoneTo(notes, cues, pack.visit);
  const hasGoal =
    read.signs.some((s) => s.role === 'host' && s.entity.kind === 'region') ||
    gone !== undefined ||
    cues.some((c) => !c.aside && !c.quoted && (hasTarget(notes, c, pack.visit.goals) || isAtPlace(notes, c, pack.visit)));
  const decision = decideVisit(notes, cues, told, {
    hasDate: best !== undefined || cues.some((c) => isOnUnknownDay(layers, c)),
    hasGoal,
    hasDelegation: cues.some(
      (c) => !c.quoted && notes.tokens.slice(c.sentence.from, c.sentence.to).some((t) => pack.visit.delegation.has(t.lower)),
    ),
    goUnnamed: goUnnamed(notes, cues, signs, pack.visit),
    learning: pack.visit.learning,
    claimChecks: pack.visit.claimChecks,
  });
  if (typeof decision === 'string') return { reason: decision };
  const place = findPlace(notes, {
    cues,
    signs,
    hosts: told.hosts,
    visitors: told.visitors,
    words: pack.visit,
    dateline,
    gone,
    visitorCodes: new Set(
      told.visitors.flatMap((v) => (v.agency === undefined ? [] : (notes.agencies.list[v.agency]?.region?.code?.slice(0, 5) ?? []))),
    ),
    regionOf: (text) => pack.regions.read(tokenize(text)).marks[0]?.value,
  });
  const parties = decision.kind === 'inspection' || decision.kind === 'working-visit' ? withVisitedSite(notes, told, place?.name) : told;
  const size = findSize(notes, layers.numbers, cues, pack.visit);
  const cost = findCost(notes, layers.numbers, pack.visit);
  const sideOf = decideSides(notes, signs, parties, { placeCode: place?.region?.code, words: pack.visit });
  const purposes = findPurposes(
    notes,
    cues,
    pack.visit,
    layers.dates.map((d) => d.mark),
  );
  const visit: VisitReading = {
    notes,
    cues,
    signs,
    parties,
    sideOf,
    decision,
    otherDates: chosen.others,
    purposes,
    ...(size ? { size } : {}),
    ...(cost ? { cost } : {}),
    ...(best ? { date: best.date, dateScore: best.score } : {}),
    ...(place ? { place } : {}),
  };
  return { visit };
};

/** "after a visit to the market today": the words name a day, and no date of publication says which. */
const isOnUnknownDay = ({ dates }: Layers, cue: VisitCue): boolean =>
  !cue.quoted &&
  !cue.aside &&
  dates.some(
    (d) =>
      d.start === undefined &&
      d.precision === 'day' &&
      d.role === 'event' &&
      cue.sentence.start <= d.mark.start &&
      d.mark.end <= cue.sentence.end,
  );

const PLACE_REACH = 40;

/** "meninjau lokasi banjir di [Kampung Long Ayap]": what is seen lies in a place that is named. */
const isAtPlace = (notes: Annotations, cue: VisitCue, words: VisitWords): boolean =>
  cue.term.voice === 'go' &&
  cue.zone !== 'body' &&
  notes.entities.some(
    (e) =>
      e.from > cue.to &&
      e.from <= Math.min(cue.to + PLACE_REACH, cue.sentence.to) &&
      (e.kind === 'region' || e.kind === 'agency') &&
      words.placeMarks.has(notes.tokens[e.from - 1]?.lower ?? ''),
  );

/** "ke" within the next words: the visit goes somewhere, named or not. */
const hasTarget = (notes: Annotations, cue: VisitCue, goals: ReadonlySet<string>): boolean =>
  notes.tokens.slice(cue.to, Math.min(cue.to + 5, cue.sentence.to)).some((t) => goals.has(t.lower));
