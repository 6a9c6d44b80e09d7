import type { Evidence, Report } from '../report/schema.ts';
import { escapeUnsafe } from './escape.ts';

/** As many characters around the words as let another reader find them again in a changed text. */
const CONTEXT = 32;

interface Value {
  /** `people/p1`, `visits/0/date`. */
  readonly id: string;
  readonly tag: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/**
 * The evidence of a report as a W3C Web Annotation page in JSON-LD: one annotation a value, one target a place.
 * Positions count code points of `article.text`, as the recommendation asks, where the report counts UTF-16 code units.
 */
export const writeWebAnnotation = (report: Report): string => {
  const source = report.article.url ?? `urn:sha256:${report.article.source.sha256}`;
  const toCodePoints = codePointCounter(report.article.text);
  const items = valuesOf(report)
    .filter(({ evidence }) => evidence.length > 0)
    .map(({ id, tag, text, evidence }) => ({
      id: `${source}#visitx/${id}`,
      type: 'Annotation',
      motivation: 'tagging',
      generator: { type: 'Software', name: report.provenance.tool },
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: tag },
        { type: 'TextualBody', purpose: 'describing', value: text, format: 'text/plain' },
      ],
      target: evidence.map((place) => targetOf(report.article.text, { source, place, toCodePoints })),
    }));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#visitx`,
    type: 'AnnotationPage',
    items,
  };
  return `${escapeUnsafe(JSON.stringify(page, null, 2))}\n`;
};

const targetOf = (
  text: string,
  { source, place, toCodePoints }: { source: string; place: Evidence; toCodePoints: (at: number) => number },
) => ({
  source,
  selector: [
    { type: 'TextPositionSelector', start: toCodePoints(place.start), end: toCodePoints(place.end) },
    {
      type: 'TextQuoteSelector',
      exact: place.exact,
      prefix: [...text.slice(0, place.start)].slice(-CONTEXT).join(''),
      suffix: [...text.slice(place.end)].slice(0, CONTEXT).join(''),
    },
  ],
});

/** From UTF-16 code units to code points; asked for any places of one text in any order. */
const codePointCounter = (text: string): ((at: number) => number) => {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) if ((text.codePointAt(i) ?? 0) > 0xffff) pairs.push(i++);
  return (at) => at - pairs.filter((pair) => pair < at).length;
};

const valuesOf = (report: Report): Value[] => [
  ...[...new Set(report.article.evidence.map(({ field }) => field ?? 'article'))].map((field) => {
    const evidence = report.article.evidence.filter((place) => (place.field ?? 'article') === field);
    return { id: `article/${field}`, tag: field, text: evidence.map(({ exact }) => exact).join(', '), evidence };
  }),
  ...report.visits.flatMap((visit, i): Value[] => [
    { id: `visits/${i}`, tag: 'visit', text: `${visit.kind}, ${visit.status}`, evidence: visit.evidence },
    {
      id: `visits/${i}/date`,
      tag: 'date',
      text: visit.date ? `${visit.date.start}/${visit.date.end}` : '',
      evidence: visit.date?.evidence ?? [],
    },
    {
      id: `visits/${i}/place`,
      tag: 'place',
      text: visit.place?.region?.name ?? visit.place?.name ?? '',
      evidence: visit.place?.evidence ?? [],
    },
    {
      id: `visits/${i}/budget`,
      tag: 'budget',
      text: visit.budget ? `${visit.budget.currency} ${visit.budget.amount}` : '',
      evidence: visit.budget?.evidence ?? [],
    },
    ...visit.visitors.map((party, j) => ({
      id: `visits/${i}/visitors/${j}`,
      tag: 'visitor',
      text: party.agency ?? party.leader ?? '',
      evidence: party.evidence,
    })),
    ...visit.hosts.map((party, j) => ({
      id: `visits/${i}/hosts/${j}`,
      tag: 'host',
      text: party.agency ?? party.leader ?? '',
      evidence: party.evidence,
    })),
    ...visit.purposes.map(({ text, evidence }, j) => ({ id: `visits/${i}/purposes/${j}`, tag: 'purpose', text, evidence })),
  ]),
  ...report.people.map(({ id, name, evidence }) => ({ id: `people/${id}`, tag: 'person', text: name, evidence })),
  ...report.agencies.map(({ id, name, evidence }) => ({ id: `agencies/${id}`, tag: 'agency', text: name, evidence })),
  ...report.quotes.map(({ text, evidence }, i) => ({ id: `quotes/${i}`, tag: 'quote', text, evidence })),
  ...report.findings.map(({ text, evidence }, i) => ({ id: `findings/${i}`, tag: 'finding', text, evidence })),
  ...report.recommendations.map(({ text, evidence }, i) => ({ id: `recommendations/${i}`, tag: 'recommendation', text, evidence })),
  ...report.commitments.map(({ text, evidence }, i) => ({ id: `commitments/${i}`, tag: 'commitment', text, evidence })),
];
