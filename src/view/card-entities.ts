import type { AgencyReport, PersonReport } from '../report/schema.ts';
import { card } from './card.ts';
import { h, type Tree } from './tree.ts';
import { nameOf } from './values.ts';
import { type View, valueLink } from './view.ts';

/** Written out here and not taken from the schema, which would bring its library into the page. */
const SIDES: readonly PersonReport['side'][] = ['visitor', 'host', 'other'];

/** People by the side they stand on. */
export const peopleCard = (view: View): Tree | undefined => {
  const { people } = view.report;
  if (people.length === 0) return undefined;
  const sides = SIDES.map((side) => [side, people.filter((person) => person.side === side)] as const).filter(([, list]) => list.length > 0);
  return card(
    { kind: 'people', title: view.labels.page.people, aside: String(people.length) },
    sides.map(([side, list]) =>
      h(
        'div',
        { class: 'group' },
        h('h3', { 'data-side': side }, view.labels.sides[side]),
        h(
          'ul',
          { class: 'bare people' },
          list.map((person) => personItem(view, person)),
        ),
      ),
    ),
  );
};

const personItem = (view: View, person: PersonReport): Tree => {
  const agency = nameOf(view.report, person.agency);
  return h(
    'li',
    {},
    h(
      'p',
      { class: 'person' },
      valueLink(view, `people/${person.id}`, { layer: 'person', anchor: true }, person.name),
      person.honorifics.length === 0 ? undefined : h('span', { class: 'honorifics' }, ` ${person.honorifics.join(' ')}`),
      person.roles.length === 0
        ? undefined
        : h('span', { class: 'roles' }, ` ${person.roles.map((role) => view.labels.roles[role]).join(', ')}`),
    ),
    person.position === null ? undefined : h('p', { class: 'position', dir: 'auto' }, person.position),
    agency === '' ? undefined : h('p', { class: 'of' }, valueLink(view, `agencies/${person.agency}`, { layer: 'agency' }, agency)),
  );
};

export const agencyCard = (view: View): Tree | undefined => {
  const { agencies } = view.report;
  if (agencies.length === 0) return undefined;
  return card(
    { kind: 'agencies', title: view.labels.page.agencies, aside: String(agencies.length) },
    h(
      'ul',
      { class: 'bare agencies' },
      agencies.map((agency) => agencyItem(view, agency)),
    ),
  );
};

const agencyItem = (view: View, agency: AgencyReport): Tree => {
  const { page, agencyTypes } = view.labels;
  const parent = nameOf(view.report, agency.parent);
  const region = agency.region && `${agency.region.name}${agency.region.code === null ? '' : ` ${agency.region.code}`}`;
  const others = agency.aliases.filter((alias) => alias !== agency.name);
  return h(
    'li',
    {},
    h('p', {}, valueLink(view, `agencies/${agency.id}`, { layer: 'agency', anchor: true }, agency.name)),
    h('p', { class: 'quiet small', dir: 'auto' }, [agencyTypes[agency.type], region].filter(Boolean).join(' · ')),
    parent === '' ? undefined : h('p', { class: 'quiet small', dir: 'auto' }, `${page.partOf} ${parent}`),
    others.length === 0 ? undefined : h('p', { class: 'quiet small', dir: 'auto' }, `${page.alsoWritten}: ${others.join('; ')}`),
  );
};
