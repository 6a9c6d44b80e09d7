import type { Evidence, Report } from '../report/schema.ts';
import type { Trace } from '../report/trace.ts';
import type { Layer } from './layers.ts';

/** Words of the article that a value stands on. A value without a layer of its own is marked only while it is looked at. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly field?: string | undefined;
  readonly layer?: Layer | undefined;
}

/** What lost against a value. */
export interface Loss {
  readonly value: string;
  readonly rule: string;
}

/** One value of a report as the page shows it. */
export interface ViewValue {
  /** The name of its link: `people/p1`, `visits/0/date`. */
  readonly id: string;
  /** Its path in the report, as `visitx explain` and the trace name it: `people.0`. */
  readonly path: string;
  readonly layer: Layer;
  readonly text: string;
  readonly confidence?: number | undefined;
  readonly places: readonly Place[];
  readonly lost: readonly Loss[];
}

const NO_TRACE: Trace = { lost: [], absent: [] };

/** Every value of a report that points at words of its article. */
export const valuesOf = (report: Report, trace: Trace = NO_TRACE): ViewValue[] =>
  [
    ...articleValues(report),
    ...report.visits.flatMap((_, i) => visitValues(report, i)),
    ...entityValues(report),
    ...statementValues(report),
  ]
    .map((draft) => ({ ...draft, lost: lossesOf(draft.path, trace) }))
    .filter(({ places }) => places.length > 0);

type Draft = Omit<ViewValue, 'lost'>;

const placesOf = (evidence: readonly Evidence[], layer: (field: string | undefined) => Layer | undefined): Place[] =>
  evidence.map(({ start, end, rule, field }) => ({ start, end, rule, field, layer: layer(field) }));

const lossesOf = (path: string, { lost }: Trace): Loss[] =>
  lost.filter(({ field }) => field === path || field.startsWith(`${path}.`)).map(({ value, rule }) => ({ value, rule }));

const ARTICLE_LAYERS: Readonly<Record<string, Layer>> = { published: 'date', modified: 'date', dateline: 'region' };

/** One value a field: a report may have three authors, each with words of its own. */
const articleValues = ({ article }: Report): Draft[] =>
  [...new Set(article.evidence.map(({ field }) => field ?? 'article'))].map((field) => {
    const evidence = article.evidence.filter((e) => (e.field ?? 'article') === field);
    const layer = ARTICLE_LAYERS[field] ?? 'source';
    return {
      id: `article/${field}`,
      path: `article.${field}`,
      layer,
      text: evidence.map(({ exact }) => exact).join(', '),
      places: placesOf(evidence, () => (field === 'title' || field === 'lead' ? undefined : layer)),
    };
  });

const visitValues = (report: Report, index: number): Draft[] => {
  const visit = report.visits[index];
  if (!visit) return [];
  const at = { id: `visits/${index}`, path: `visits.${index}` };
  const part = (key: string, layer: Layer): Pick<Draft, 'id' | 'path' | 'layer'> => ({
    id: `${at.id}/${key}`,
    path: `${at.path}.${key.replace('/', '.')}`,
    layer,
  });
  const { date, place, budget } = visit;
  const drafts: Draft[] = [
    {
      ...at,
      layer: 'visit',
      text: visit.term ?? visit.kind,
      confidence: visit.confidence,
      places: placesOf(visit.evidence, () => 'visit'),
    },
  ];
  if (date) drafts.push({ ...part('date', 'date'), text: rangeOf(date), places: placesOf(date.evidence, () => 'date') });
  if (place) drafts.push({ ...part('place', 'region'), text: placeText(place), places: placesOf(place.evidence, () => 'region') });
  if (budget)
    drafts.push({
      ...part('budget', 'visit'),
      text: `${budget.currency} ${budget.amount}`,
      places: placesOf(budget.evidence, () => 'visit'),
    });
  for (const [key, parties] of [['visitors', visit.visitors] as const, ['hosts', visit.hosts] as const]) {
    for (const [i, { agency, leader, confidence, evidence }] of parties.entries()) {
      const text = [nameOf(report, agency), nameOf(report, leader)].filter(Boolean).join(', ');
      drafts.push({ ...part(`${key}/${i}`, 'visit'), text, confidence, places: placesOf(evidence, () => undefined) });
    }
  }
  for (const [i, { text, evidence }] of visit.purposes.entries()) {
    drafts.push({ ...part(`purposes/${i}`, 'purpose'), text, places: placesOf(evidence, () => 'purpose') });
  }
  return drafts;
};

const rangeOf = ({ start, end, time }: { start: string; end: string; time: string | null }): string =>
  `${start === end ? start : `${start}/${end}`}${time === null ? '' : ` ${time}`}`;

type VisitPlace = NonNullable<Report['visits'][number]['place']>;

const placeText = ({ name, address, region }: VisitPlace): string =>
  [name, address, region && `${region.name}${region.code === null ? '' : ` (${region.code})`}`].filter(Boolean).join(', ');

/** The name that stands behind the id of a person or of an agency; empty where there is none. */
export const nameOf = ({ people, agencies }: Report, id: string | null): string =>
  id === null ? '' : ([...people, ...agencies].find((one) => one.id === id)?.name ?? '');

const entityValues = ({ agencies, people }: Report): Draft[] => [
  ...people.map(({ id, name, confidence, evidence }, i) => ({
    id: `people/${id}`,
    path: `people.${i}`,
    layer: 'person' as const,
    text: name,
    confidence,
    places: placesOf(evidence, (field) => (field === 'position' ? 'position' : field === 'agency' ? undefined : 'person')),
  })),
  ...agencies.map(({ id, name, evidence }, i) => ({
    id: `agencies/${id}`,
    path: `agencies.${i}`,
    layer: 'agency' as const,
    text: name,
    places: placesOf(evidence, (field) => (field === 'region' ? 'region' : 'agency')),
  })),
];

const STATEMENT_LISTS = [
  ['quotes', 'quote'],
  ['findings', 'finding'],
  ['recommendations', 'recommendation'],
  ['commitments', 'commitment'],
] as const;

const statementValues = (report: Report): Draft[] => [
  ...STATEMENT_LISTS.flatMap(([key, layer]) =>
    report[key].map((item, i) => ({
      id: `${key}/${i}`,
      path: `${key}.${i}`,
      layer,
      text: item.text,
      confidence: 'confidence' in item ? item.confidence : undefined,
      places: placesOf(item.evidence, (field) => (field === undefined || field === 'text' ? layer : undefined)),
    })),
  ),
  ...report.diagnostics.map(({ code, message, evidence }, i) => ({
    id: `diagnostics/${i}`,
    path: `diagnostics.${i}`,
    layer: 'source' as const,
    text: message,
    places: evidence.map(({ start, end }) => ({ start, end, rule: code })),
  })),
];
