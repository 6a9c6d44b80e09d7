import type { Report, Visit } from '../report/schema.ts';
import { card, type Fact, facts } from './card.ts';
import { type Child, h, type Tree } from './tree.ts';
import { nameOf } from './values.ts';
import { type View, valueLink, writeDate } from './view.ts';

export const visitCards = (view: View): Tree[] => {
  const { visits } = view.report;
  if (visits.length === 0)
    return [card({ kind: 'visit', title: view.labels.page.visit }, h('p', { class: 'none' }, view.labels.page.noVisit))];
  return visits.map((visit, i) => visitCard(view, visit, i));
};

const visitCard = (view: View, visit: Visit, index: number): Tree => {
  const { labels } = view;
  const id = `visits/${index}`;
  return card(
    {
      kind: 'visit',
      title: valueLink(view, id, { layer: 'visit', anchor: true }, labels.kinds[visit.kind]),
      aside: h('span', { class: 'status', 'data-status': visit.status }, labels.statuses[visit.status]),
    },
    routeOf(view, visit, id),
    facts(factsOf(view, visit, id)),
  );
};

/** Who to whom, set like a headline. */
const routeOf = (view: View, visit: Visit, id: string): Tree => {
  const { page } = view.labels;
  return h(
    'div',
    { class: 'route' },
    h('div', { class: 'end' }, h('h3', {}, page.from), partiesOf(view, visit.visitors, `${id}/visitors`)),
    h('span', { class: 'arrow', 'aria-hidden': 'true' }, '→'),
    h('div', { class: 'end' }, h('h3', {}, page.to), partiesOf(view, visit.hosts, `${id}/hosts`)),
  );
};

type Party = Report['visits'][number]['visitors'][number] | Report['visits'][number]['hosts'][number];

const partiesOf = (view: View, parties: readonly Party[], id: string): Child =>
  parties.length === 0
    ? h('p', { class: 'none' }, view.labels.page.notSaid)
    : parties.map((party, i) => partyOf(view, party, `${id}/${i}`));

const partyOf = (view: View, party: Party, id: string): Tree => {
  const { report, labels } = view;
  const isVisitor = 'size' in party;
  const agency = nameOf(report, party.agency);
  const leader = nameOf(report, party.leader);
  const size = isVisitor ? party.size : null;
  return h(
    'div',
    { class: 'party' },
    h('p', { class: 'party-agency' }, valueLink(view, id, { layer: 'agency', anchor: true }, agency || labels.page.notSaid)),
    leader === ''
      ? undefined
      : h(
          'p',
          { class: 'party-leader' },
          h('span', { class: 'quiet' }, isVisitor ? labels.page.ledBy : labels.page.receivedBy, ' '),
          valueLink(view, `people/${party.leader}`, { layer: 'person' }, leader),
        ),
    size === null ? undefined : h('p', { class: 'party-size quiet' }, `${size} ${labels.page.sizeOf}`),
  );
};

const factsOf = (view: View, visit: Visit, id: string): Fact[] => {
  const { page } = view.labels;
  const { date, place, budget, term } = visit;
  return [
    [page.when, date && valueLink(view, `${id}/date`, { layer: 'date', anchor: true }, whenText(view, date))],
    [page.where, place && valueLink(view, `${id}/place`, { layer: 'region', anchor: true }, whereText(place))],
    [
      page.why,
      visit.purposes.length === 0
        ? null
        : h(
            'ul',
            { class: 'bare' },
            visit.purposes.map(({ text }, i) =>
              h('li', {}, valueLink(view, `${id}/purposes/${i}`, { layer: 'purpose', anchor: true }, text)),
            ),
          ),
    ],
    [page.topics, visit.topics.length === 0 ? null : visit.topics.join(', ')],
    [
      page.budget,
      budget &&
        valueLink(
          view,
          `${id}/budget`,
          { layer: 'visit', anchor: true },
          `${budget.currency} ${budget.amount.toLocaleString(view.labels.language)}${budget.source === null ? '' : ` · ${budget.source}`}`,
        ),
    ],
    [page.term, term && valueLink(view, id, { layer: 'visit' }, h('q', {}, term))],
  ];
};

const whenText = ({ labels }: View, { start, end, time }: NonNullable<Visit['date']>): Child => {
  const first = writeDate(start, labels.language);
  return [start === end ? first : `${first} – ${writeDate(end, labels.language)}`, time === null ? undefined : `, ${time}`];
};

const whereText = ({ name, address, region }: NonNullable<Visit['place']>): Child => [
  [name, address, region?.name, region?.province === region?.name ? undefined : region?.province].filter(Boolean).join(', '),
  region?.code ? h('span', { class: 'code' }, ` ${region.code}`) : undefined,
];
