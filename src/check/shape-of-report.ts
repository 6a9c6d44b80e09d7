import type { Json, JsonObject } from '../core/json.ts';
import type { Names } from './names.ts';
import { choicesOf, type ListShape, type ObjectShape, type Shape, type ValueShape } from './shape.ts';
import { isSameName, likeness, likenessOfPassage } from './words.ts';

/** From here on two wordings are taken for the same: careful readers cut a passage, or name an office, a little differently. */
const SAME_LINE = 0.9;
const SAME_QUOTE = 0.8;
const SAME_AGENCY = 0.7;
const SAME_OFFICE = 0.6;
const SAME_PASSAGE = 0.5;

const plain = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

const texts = (expected: Json, got: Json, compare: (a: string, b: string) => number): number =>
  typeof expected === 'string' && typeof got === 'string' ? compare(expected, got) : 0;

const words = (least: number): ValueShape => ({
  kind: 'value',
  likeness: (expected, got) => texts(expected, got, likeness),
  least,
  show: plain,
});

const passage: ValueShape = { ...words(SAME_PASSAGE), likeness: (expected, got) => texts(expected, got, likenessOfPassage) };

const unread = { kind: 'unread' } as const;

const same: ValueShape = {
  kind: 'value',
  likeness: (expected, got) => (expected === got ? 1 : 0),
  least: 1,
  show: plain,
};

const name: ValueShape = {
  ...same,
  likeness: (expected, got) => texts(expected, got, (a, b) => (isSameName(a, b) ? 1 : 0)),
};

/** A day is enough of a moment. */
const moment: ValueShape = {
  ...same,
  likeness: (expected, got) => texts(expected, got, (a, b) => ((a.length === 10 ? b.slice(0, 10) : b) === a ? 1 : 0)),
};

const showReference = (value: Json, names: Names | undefined): string =>
  typeof value === 'string' ? (names?.ofGot(value)[0] ?? names?.ofExpected(value) ?? value) : plain(value);

const reference = (compare: (a: string, b: string) => number, least: number): ValueShape => ({
  kind: 'value',
  likeness: (expected, got, names) =>
    texts(expected, got, (a, id) => Math.max(0, ...names.ofGot(id).map((wording) => compare(names.ofExpected(a), wording)))),
  least,
  show: showReference,
});

const agency = reference(likeness, SAME_AGENCY);
const person: ValueShape = {
  ...same,
  likeness: (expected, got, names) => texts(expected, got, (a, id) => (isSameName(names.ofExpected(a), names.ofGot(id)[0] ?? '') ? 1 : 0)),
  show: showReference,
};
const either: ValueShape = { ...agency, likeness: (e, g, names) => Math.max(agency.likeness(e, g, names), person.likeness(e, g, names)) };

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

const region = object({ code: same, name: words(SAME_LINE), province: words(SAME_LINE), country: same }, { whole: true, short: 'code' });
const date = object({ start: same, end: same, precision: same, time: same }, { whole: true, short: 'start' });
const budget = object({ amount: same, currency: same, source: words(SAME_OFFICE) }, { whole: true, short: 'amount' });

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
const visitors = list(object({ ...partyKeys, size: same }), partyList);
const hosts = list(object(partyKeys), partyList);

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

const partiesOf = (parties: Json | undefined): JsonObject[] =>
  Array.isArray(parties) ? parties.filter((party) => typeof party === 'object' && party !== null) : [];

const startsOf = (value: Json | undefined): Json[] =>
  choicesOf(value ?? null).flatMap((day) => (typeof day === 'object' && day !== null && 'start' in day && day.start ? [day.start] : []));

const visit = object({
  kind: same,
  term: words(SAME_LINE),
  status: same,
  date,
  place: object({ name: words(SAME_OFFICE), address: words(SAME_OFFICE), region }),
  visitors,
  hosts,
  purposes: list(object({ text: passage }), { identity: 'text' }),
  topics: list(words(SAME_OFFICE)),
  budget,
  confidence: same,
});

const said = { text: passage, by: person };

/** The whole report, as an expectation may name it. */
export const reportShape: ObjectShape = {
  kind: 'object',
  keys: {
    schema: same,
    article: object({
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
      source: object({
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
      }),
      text: same,
      markup: list(object({ field: same, from: same, path: same, exact: same, rule: same }), { identity: 'exact' }),
    }),
    visits: list(visit, { likeness: visitLikeness, countsInsideMissing: true }),
    agencies: list(object({ id: unread, name: words(SAME_AGENCY), aliases: list(words(SAME_LINE)), type: same, parent: agency, region }), {
      identity: 'name',
      likeness: (expected, got, names) => bestOf(expected.name, got.id, agency, names),
    }),
    people: list(
      object({
        id: unread,
        name,
        aliases: list(name),
        honorifics: list(same),
        position: words(SAME_OFFICE),
        agency,
        side: same,
        roles: list(same),
        confidence: same,
      }),
      { identity: 'name' },
    ),
    quotes: list(object({ text: words(SAME_QUOTE), kind: same, cue: words(SAME_LINE), speaker: person, confidence: same }), {
      identity: 'text',
      sort: { key: 'kind', usual: 'direct' },
    }),
    findings: list(object(said), { identity: 'text' }),
    recommendations: list(object({ ...said, force: same, to: either, confidence: same }), { identity: 'text' }),
    commitments: list(object(said), { identity: 'text' }),
    diagnostics: list(object({ code: same, message: words(SAME_LINE) }), { identity: 'code' }),
    provenance: object({ tool: same, rules: same }),
  },
};
