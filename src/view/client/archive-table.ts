import { h, type Tree } from '../tree.ts';
import { type Archive, kindName, statusName, type Update } from './archive-context.ts';
import type { Row } from './archive-model.ts';
import { build, find, findAll } from './dom.ts';

const PAGE = 40;

type Sort = 'date' | 'kind' | 'from' | 'to' | 'title';

const KEYS: Readonly<Record<Sort, (row: Row) => string>> = {
  // A year that is not known is written with an X, and stands with what is not known at all.
  date: ({ visit }) => (/^\d{4}/u.test(visit.start) ? visit.start : ''),
  kind: ({ visit }) => visit.kind,
  from: ({ visitors }) => visitors,
  to: ({ hosts }) => hosts,
  title: ({ title }) => title,
};

const isSort = (value: string | undefined): value is Sort => value !== undefined && value in KEYS;

/** The visits as a table; rows are added as the reader scrolls, so that thousands cost no more than those seen. */
export const startTable = (archive: Archive): Update => {
  const body = find(document, '#rows');
  const scroller = find(document, '#scroller');
  const order: { sort: Sort; way: 1 | -1 } = { sort: 'date', way: -1 };
  let rows: readonly Row[] = [];
  let shown: readonly Row[] = [];
  let count = 0;
  const grow = (): void => {
    body.append(...shown.slice(count, count + PAGE).map((row) => build(rowOf(archive, row))));
    count = Math.min(shown.length, count + PAGE);
  };
  const refill = (): void => {
    shown = sorted(rows, order.sort, order.way);
    count = 0;
    body.replaceChildren();
    if (shown.length === 0) body.append(build(h('tr', {}, h('td', { colspan: 5, class: 'none' }, archive.data.labels.archive.noMatch))));
    grow();
    if (scroller.scrollTop !== 0) scroller.scrollTop = 0;
    find(document, '#table').setAttribute('aria-rowcount', String(shown.length + 1));
    for (const head of findAll(document, 'th[data-column]')) {
      if (head.dataset.column === order.sort) head.setAttribute('aria-sort', order.way === 1 ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
  };
  scroller.addEventListener(
    'scroll',
    () => {
      if (count < shown.length && scroller.scrollTop + scroller.clientHeight * 2 > scroller.scrollHeight) grow();
    },
    { passive: true },
  );
  for (const button of findAll(document, '[data-sort]')) {
    button.addEventListener('click', () => {
      const { sort } = button.dataset;
      if (!isSort(sort)) return;
      order.way = order.sort === sort ? (order.way === 1 ? -1 : 1) : sort === 'date' ? -1 : 1;
      order.sort = sort;
      refill();
    });
  }
  startRowKeys(body);
  return (selection) => {
    rows = selection.rows;
    refill();
  };
};

/** What is unknown stands last, whichever way the rest is sorted. */
const sorted = (rows: readonly Row[], sort: Sort, way: 1 | -1): Row[] => {
  const key = KEYS[sort];
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key === '' ? 1 : b.key === '' ? -1 : (a.key < b.key ? -1 : 1) * way))
    .map(({ row }) => row);
};

const rowOf = ({ data, formats }: Archive, row: Row): Tree => {
  const { visit } = row;
  const agencies = (list: readonly number[]) =>
    list.map((at, i) => [i > 0 ? ', ' : undefined, h('a', { href: `#/agency/${at}`, dir: 'auto' }, data.agencies[at]?.name)]);
  return h(
    'tr',
    {},
    h('td', { class: 'cell-date' }, h('time', { datetime: visit.start }, formats.day(visit.start))),
    h(
      'td',
      { class: 'cell-kind' },
      h('span', { class: `tag tag-${visit.kind}` }, kindName(data, visit.kind)),
      visit.status === 'held' ? undefined : h('em', {}, ` ${statusName(data, visit.status)}`),
    ),
    h('td', { class: 'cell-from' }, agencies(visit.visitors)),
    h(
      'td',
      { class: 'cell-to' },
      agencies(visit.hosts),
      row.hosts === '' ? h('span', { class: 'quiet', dir: 'auto' }, visit.place) : undefined,
    ),
    h(
      'td',
      { class: 'cell-title' },
      h('a', { class: 'headline', href: `#/article/${visit.article}/visits/${visit.index}`, dir: 'auto' }, row.title),
      row.outlet === '' ? undefined : h('span', { class: 'quiet small', dir: 'auto' }, ` ${row.outlet}`),
    ),
  );
};

/** Up and down go from headline to headline. */
const startRowKeys = (body: HTMLElement): void => {
  body.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = findAll(body, 'a.headline');
    const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
    const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
};
