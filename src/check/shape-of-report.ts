import { isObject, type Json, type JsonObject } from '../core/json.ts';
import { itemsOf, type Names } from './names.ts';
import { choicesOf, type ListShape, type ObjectShape, type Shape, type ValueShape } from './shape.ts';
import {
  agency,
  either,
  moment,
  name,
  passage,
  person,
  SAME_AGENCY,
  SAME_LINE,
  SAME_OFFICE,
  SAME_PASSAGE,
  SAME_QUOTE,
  same,
  unread,
  words,
} from './shape-of-values.ts';

const object = (keys: ObjectShape['keys'], more: Omit<ObjectShape, 'kind' | 'keys'> = {}): ObjectShape => ({
  kind: 'object',
  keys: { evidence, ...keys },
  ...more,
});

const list = (item: Shape, more: Omit<ListShape, 'kind' | 'item'> = {}): ListShape => ({ kind: 'list', item, ...more });

const place = { start: same, end: same, exact: same };
const evidence = list(
  { kind: 'object', keys: { field: same, ...place, rule: same } },
  { likeness: (expected, got) => (['exact', 'rule', 'start'] as const).filter((key) => expected[key] === got[key]).length / 3 },
);

const region = object(
  { code: same, name: words(SAME_LINE), province: words(SAME_LINE), country: same },
  { whole: true, short: 'code', draft: ['code'] },
);
const date = object({ start: same, end: same, precision: same, time: same }, { whole: true, short: 'start', draft: ['start', 'end'] });
const budget = object({ amount: same, currency: same, source: words(SAME_OFFICE) }, { whole: true, short: 'amount', draft: ['amount'] });

/** Bodies first, then the leader: an article may name a body in words that nobody foresaw. */
const partyLikeness = (expected: JsonObject, got: JsonObject, names: Names): number => {
  const byAgency = bestOf(expected.agency, got.agency, agency, names);
  if (byAgency >= SAME_AGENCY) return byAgency;
  return bestOf(expected.leader, got.leader, person, names) > 0 ? SAME_PASSAGE : 0;
};

const bestOf = (expected: Json | undefined, got: Json | undefined, shape: ValueShape, names: Names): number =>
  expected === undefined || got === undefined ? 0 : Math.max(0, ...choicesOf(expected).map((choice) => shape.likeness(choice, got, names)));

const partyKeys = { agency, region, leader: person, confidence: same };
const partyList = { identity: 'agency', likeness: partyLikeness, pairsLeftovers: true, countsInsideMissing: true } as const;
const visitors = list(object({ ...partyKeys, size: same }, { draft: ['agency', 'region', 'leader', 'size'] }), partyList);
const hosts = list(object(partyKeys, { draft: ['agency', 'region', 'leader'] }), partyList);

/** Most articles have one visit; where there are more, the parties, the day and the kind tell them apart. */
const visitLikeness = (expected: JsonObject, got: JsonObject, names: Names): number => {
  const parties = (['visitors', 'hosts'] as const).map((side) => {
    const pairs = partiesOf(expected[side]).flatMap((e) => partiesOf(got[side]).map((g) => partyLikeness(e, g, names)));
    return Math.max(0, ...pairs);
  });
  const [visiting = 0, hosting = 0] = parties;
  const isSameDay = startsOf(expected.date).some((day) => startsOf(got.date).includes(day));
  const isSameKind = expected.kind !== undefined && choicesOf(expected.kind).includes(got.kind ?? null);
  return 0.1 + 0.3 * visiting + 0.3 * hosting + (isSameDay ? 0.2 : 0) + (isSameKind ? 0.1 : 0);
};

const partiesOf = (parties: Json | undefined): JsonObject[] => itemsOf(parties).filter(isObject);

const startsOf = (value: Json | undefined): Json[] =>
  choicesOf(value ?? null).flatMap((day) => (typeof day === 'object' && day !== null && 'start' in day && day.start ? [day.start] : []));

const visit = object(
  {
    kind: same,
    term: words(SAME_LINE),
    status: same,
    date,
    place: object({ name: words(SAME_OFFICE), address: words(SAME_OFFICE), region }, { draft: ['name', 'region'] }),
    visitors,
    hosts,
    purposes: list(object({ text: passage }, { draft: ['text'] }), { identity: 'text' }),
    topics: list(words(SAME_OFFICE)),
    budget,
    confidence: same,
  },
  { draft: ['kind', 'status', 'date', 'place', 'visitors', 'hosts', 'purposes', 'topics', 'budget'] },
);

const source = object({
  kind: same,
  path: same,
  url: same,
  finalUrl: same,
  status: same,
  redirects: list(same),
  sha256: same,
  retrieved: same,
  record: same,
  offset: same,
});

const article = object(
  {
    url: same,
    outlet: words(SAME_LINE),
    title: words(SAME_LINE),
    lead: words(SAME_LINE),
    authors: list(name),
    editors: list(name),
    initials: list(name),
    published: moment,
    modified: moment,
    dateline: words(SAME_LINE),
    language: same,
    image: object({ url: same, caption: words(SAME_LINE), credit: words(SAME_LINE) }),
    source,
    text: same,
    markup: list(object({ field: same, from: same, path: same, exact: same, rule: same }), { identity: 'exact' }),
  },
  { draft: ['title', 'outlet', 'authors', 'editors', 'initials', 'dateline', 'published', 'language'] },
);

const office = object(
  { id: unread, name: words(SAME_AGENCY), aliases: list(words(SAME_LINE)), type: same, parent: agency, region },
  { draft: ['name', 'type', 'region'] },
);

const bearer = object(
  {
    id: unread,
    name,
    aliases: list(name),
    honorifics: list(same),
    position: words(SAME_OFFICE),
    agency,
    side: same,
    roles: list(same),
    confidence: same,
  },
  { draft: ['name', 'position', 'side'] },
);

const quote = object(
  { text: words(SAME_QUOTE), kind: same, cue: words(SAME_LINE), speaker: person, confidence: same },
  { draft: ['text', 'speaker'] },
);

const said = { text: passage, by: person };
const finding = object(said, { draft: ['text', 'by'] });

/** The whole report, as an expectation may name it. */
export const reportShape: ObjectShape = {
  kind: 'object',
  keys: {
    schema: same,
    article,
    visits: list(visit, { likeness: visitLikeness, countsInsideMissing: true }),
    agencies: list(office, { identity: 'name', likeness: (expected, got, names) => bestOf(expected.name, got.id, agency, names) }),
    people: list(bearer, { identity: 'name' }),
    quotes: list(quote, { identity: 'text', sort: { key: 'kind', usual: 'direct' } }),
    findings: list(finding, { identity: 'text' }),
    recommendations: list(object({ ...said, force: same, to: either, confidence: same }, { draft: ['text', 'by'] }), { identity: 'text' }),
    commitments: list(finding, { identity: 'text' }),
    diagnostics: list(object({ code: same, message: words(SAME_LINE) }), { identity: 'code' }),
    provenance: object({ tool: same, rules: same }),
  },
  draft: ['article', 'visits', 'people', 'quotes', 'findings', 'recommendations', 'commitments'],
};
