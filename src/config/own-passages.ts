import { type Mark, settle } from '../core/overlap.ts';
import { overlaps } from '../core/span.ts';
import type { Evidence, FindingReport, RecommendationReport, Visit } from '../report/schema.ts';
import type { RuleData } from './config-schema.ts';
import type { OwnRule, OwnValue } from './own-rule.ts';
import type { Reading } from './refine.ts';

/** Whoever writes a rule is sure of it; the article may still mean something else. */
const CONFIDENCE = 0.9;

type Field = RuleData['field'];

/** Adds what own rules mark; topics and purposes are those of the article's first visit. */
export const addOwnPassages = (reading: Reading, text: string, rules: readonly OwnRule[]): Reading => {
  const marked = (field: Field): readonly Mark<OwnValue>[] =>
    settle(rules.filter(({ data }) => data.field === field).flatMap(({ find }) => find(text))).kept;
  const forces = new Map(rules.map(({ data }) => [data.name, data.force ?? 'advise'] as const));
  const evidence = (mark: Mark<OwnValue>, name?: string): Evidence => ({
    ...(name === undefined ? {} : { field: name }),
    start: mark.start,
    end: mark.end,
    exact: text.slice(mark.start, mark.end),
    rule: mark.rule,
  });
  const passage = (mark: Mark<OwnValue>) => ({ text: text.slice(mark.start, mark.end), evidence: [evidence(mark)] });
  const finding = (mark: Mark<OwnValue>): FindingReport => ({ ...passage(mark), by: null });
  const advice = (mark: Mark<OwnValue>): RecommendationReport => ({
    ...passage(mark),
    force: forces.get(mark.rule) ?? 'advise',
    by: null,
    to: null,
    confidence: CONFIDENCE,
  });
  const ofVisit = (visit: Visit, index: number): Visit => {
    if (index > 0) return visit;
    const topics = marked('topic');
    return {
      ...visit,
      purposes: withMarks(visit.purposes, marked('purpose'), passage),
      topics: [...new Set([...visit.topics, ...topics.map(({ value }) => value.text)])],
      evidence: [...visit.evidence, ...topics.map((mark) => evidence(mark, 'topics'))],
    };
  };
  return {
    ...reading,
    visits: reading.visits.map(ofVisit),
    findings: withMarks(reading.findings, marked('finding'), finding),
    commitments: withMarks(reading.commitments, marked('commitment'), finding),
    recommendations: withMarks(reading.recommendations, marked('recommendation'), advice),
  };
};

interface Passage {
  readonly text: string;
  readonly evidence: Evidence[];
}

/** In the order of the text; where an own rule marks what is found already, its words stand and the rest of the value stays. */
const withMarks = <T extends Passage>(items: readonly T[], marks: readonly Mark<OwnValue>[], make: (mark: Mark<OwnValue>) => T): T[] => {
  const used = new Set<T>();
  const added = marks.map((mark) => {
    const made = make(mark);
    const known = items.find(
      (item) => !used.has(item) && item.evidence.some((place) => place.field === undefined && overlaps(place, mark)),
    );
    if (!known) return made;
    used.add(known);
    return { ...known, text: made.text, evidence: made.evidence };
  });
  return [...items.filter((item) => !used.has(item)), ...added].sort((a, b) => startOf(a) - startOf(b));
};

const startOf = ({ evidence }: Passage): number => evidence[0]?.start ?? 0;
