import type { Layers } from '../annotate/annotate.ts';
import type { Annotations } from '../annotate/annotations.ts';
import type { LanguagePack } from '../annotate/language-pack.ts';
import { trimMarks } from '../article/line-shape.ts';
import type { Report, Visit } from '../report/schema.ts';
import { findAdvice } from './advice.ts';
import { evidenceFor } from './evidence.ts';
import type { Party } from './parties.ts';
import { readVisit, type VisitOutcome, type VisitReading } from './read-visit.ts';
import { makeRoster, type Roster, regionReport } from './roster.ts';
import { findCommitments, findFindings, findIndirect, type Statement } from './statements.ts';

/** The parts of a report that come from reading the text, and what they were decided from. */
export interface Reading
  extends Pick<Report, 'visits' | 'agencies' | 'people' | 'quotes' | 'findings' | 'recommendations' | 'commitments'> {
  readonly outcome?: VisitOutcome;
}

/** Of an article in a language that is not read. */
export const emptyReading: Reading = {
  visits: [],
  agencies: [],
  people: [],
  quotes: [],
  findings: [],
  recommendations: [],
  commitments: [],
};

export const MIN_QUOTE_WORDS = 4;

/** Turns the layers of an article into the parts of its report. */
export const buildReading = (layers: Layers, pack: LanguagePack, dateline: string | undefined): Reading => {
  const outcome = readVisit(layers, pack, dateline);
  const { visit } = outcome;
  const notes = visit?.notes ?? layers.notes;
  const roster = makeRoster({
    notes,
    signs: visit?.signs ?? [],
    parties: visit?.parties,
    sideOf: visit?.sideOf,
    words: pack.visit,
    place: visit?.place?.region,
  });
  return {
    visits: visit ? [visitReport(notes, visit, roster)] : [],
    agencies: [...roster.agencies],
    people: [...roster.people],
    quotes: [...quoteReports(notes, pack, roster), ...indirectReports(notes, pack, roster)].sort(
      (a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0),
    ),
    findings: statementReports(notes, findFindings(notes, pack.visit), roster),
    recommendations: adviceReports(notes, pack, roster),
    commitments: statementReports(notes, findCommitments(notes, pack.visit), roster),
    outcome,
  };
};

const visitReport = (notes: Annotations, visit: VisitReading, roster: Roster): Visit => {
  const { cue } = visit.decision;
  const term = spanOf(notes, cue.from, cue.to);
  return {
    kind: visit.decision.kind,
    term: notes.text.slice(term.start, term.end),
    status: visit.decision.status,
    date: dateReport(notes, visit),
    place: placeReport(notes, visit),
    visitors: visit.parties.visitors.map((p, i) => ({
      agency: roster.agencyId(p.agency),
      leader: roster.personId(p.leader),
      size: i === 0 ? (visit.size?.mark.value.number ?? null) : null,
      confidence: p.confidence,
      evidence: [
        ...partyEvidence(notes, p),
        ...(i === 0 && visit.size ? [evidenceFor(notes.text, visit.size.mark, visit.size.rule, 'size')] : []),
      ],
    })),
    hosts: visit.parties.hosts.map((p) => ({
      agency: roster.agencyId(p.agency),
      leader: roster.personId(p.leader),
      confidence: p.confidence,
      evidence: partyEvidence(notes, p),
    })),
    purposes: visit.purposes.map((p) => ({ text: notes.text.slice(p.start, p.end), evidence: [evidenceFor(notes.text, p, p.rule)] })),
    topics: [],
    budget: budgetReport(notes, visit),
    confidence: visit.decision.confidence,
    evidence: [evidenceFor(notes.text, term, 'visit/term', 'kind')],
  };
};

const budgetReport = (notes: Annotations, visit: VisitReading): Visit['budget'] => {
  const { cost } = visit;
  if (cost?.mark.value.currency === undefined) return null;
  const source = cost.source ? evidenceFor(notes.text, cost.source, 'visit/budget-source', 'source') : undefined;
  return {
    amount: cost.mark.value.number,
    currency: cost.mark.value.currency,
    source: source?.exact ?? null,
    evidence: [evidenceFor(notes.text, cost.mark, cost.mark.rule, 'amount'), ...(source ? [source] : [])],
  };
};

const spanOf = (notes: Annotations, from: number, to: number) => ({
  start: notes.tokens[from]?.start ?? 0,
  end: notes.tokens[to - 1]?.end ?? 0,
});

const partyEvidence = (notes: Annotations, party: Party) => {
  const seen = new Set<number>();
  return party.signs
    .filter((s) => !seen.has(s.entity.from) && seen.add(s.entity.from))
    .slice(0, 4)
    .map((s) => evidenceFor(notes.text, spanOf(notes, s.entity.from, s.entity.to), s.rule));
};

const dateReport = (notes: Annotations, visit: VisitReading): Visit['date'] => {
  const { date } = visit;
  if (!date?.start) return null;
  return {
    start: date.start,
    end: date.end ?? date.start,
    precision: date.precision,
    time: date.time ?? null,
    evidence: [evidenceFor(notes.text, date.mark, date.mark.rule)],
  };
};

const placeReport = (notes: Annotations, visit: VisitReading): Visit['place'] => {
  const { place } = visit;
  if (!place) return null;
  const evidence = [];
  if (place.name) evidence.push(evidenceFor(notes.text, place.name, place.rule, 'name'));
  if (place.regionSpan) evidence.push(evidenceFor(notes.text, place.regionSpan, 'place/region', 'region'));
  return {
    name: place.name ? notes.text.slice(place.name.start, place.name.end) : null,
    address: null,
    region: place.region ? regionReport(place.region) : null,
    evidence,
  };
};

const quoteReports = (notes: Annotations, pack: LanguagePack, roster: Roster): Report['quotes'] =>
  notes.speech.attributions
    .filter((a) => isSpeech(notes, pack, a))
    .map((a) => ({
      text: notes.text.slice(a.quote.start, a.quote.end),
      kind: 'direct' as const,
      cue: a.cue ? notes.text.slice(a.cue.start, a.cue.end) : null,
      speaker: roster.personId(a.speaker),
      confidence: a.confidence,
      evidence: [evidenceFor(notes.text, a.quote, a.rule), ...(a.cue ? [evidenceFor(notes.text, a.cue, a.rule, 'cue')] : [])],
    }));

/** Four words or more that somebody says; no title, motto or name of a programme. */
const isSpeech = (notes: Annotations, pack: LanguagePack, attribution: Annotations['speech']['attributions'][number]): boolean => {
  const { quote } = attribution;
  const text = notes.text.slice(quote.start, quote.end);
  if (text.split(/\s+/u).filter((w) => /[\p{L}\p{N}]/u.test(w)).length < MIN_QUOTE_WORDS) return false;
  const block = notes.blocks.find((b) => b.start <= quote.start && quote.start < b.end);
  if (!block || block.kind === 'title' || block.kind === 'caption') return attribution.cue !== undefined && block?.kind !== 'title';
  const before = notes.text.slice(Math.max(block.start, quote.outer.start - 40), quote.outer.start);
  const lastWord =
    trimMarks(before, '', ':')
      .split(/[^\p{L}-]/u)
      .at(-1)
      ?.toLowerCase() ?? '';
  if (pack.speech.namingWords.has(lastWord)) return false;
  if (attribution.rule !== 'speech/no-cue') return true;
  return /[.!?:,”"’)]$/u.test(before.trimEnd()) || before.trim() === '' || (/^[\p{Lu}]/u.test(text) && /[.!?,]$/u.test(text));
};

const adviceReports = (notes: Annotations, pack: LanguagePack, roster: Roster): Report['recommendations'] =>
  findAdvice(notes, pack.advice).map((a) => ({
    text: notes.text.slice(a.start, a.end),
    force: a.force,
    by: roster.personId(a.by),
    to: null,
    confidence: a.confidence,
    evidence: [evidenceFor(notes.text, a, a.rule)],
  }));

const statementReports = (notes: Annotations, statements: readonly Statement[], roster: Roster): Report['findings'] =>
  statements.map((s) => ({
    text: notes.text.slice(s.start, s.end),
    by: roster.personId(s.by),
    evidence: [evidenceFor(notes.text, s, s.rule)],
  }));

const indirectReports = (notes: Annotations, pack: LanguagePack, roster: Roster): Report['quotes'] =>
  findIndirect(notes, pack.visit).map((s) => ({
    text: notes.text.slice(s.start, s.end),
    kind: 'indirect' as const,
    cue: s.cue ? notes.text.slice(s.cue.start, s.cue.end) : null,
    speaker: roster.personId(s.by),
    confidence: 0.8,
    evidence: [evidenceFor(notes.text, s, s.rule), ...(s.cue ? [evidenceFor(notes.text, s.cue, s.rule, 'cue')] : [])],
  }));
