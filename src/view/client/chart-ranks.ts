import { rollups } from 'd3-array';
import { h } from '../tree.ts';
import type { Archive, Update } from './archive-context.ts';
import type { Row } from './archive-model.ts';
import { build, find } from './dom.ts';

const LONGEST = 7;

interface Entry {
  readonly href: string;
  readonly name: string;
  readonly count: number;
}

/** The most visited, the most travelling and the most quoted among the rows that pass. */
export const startRanks = (archive: Archive): Update => {
  const { agencies, people } = archive.data;
  const agencyEntries = (pairs: readonly (readonly [number, number])[]): Entry[] =>
    pairs.map(([at, count]) => ({ href: `#/agency/${at}`, name: agencies[at]?.name ?? '', count }));
  return ({ rows }) => {
    fill(archive, '#visited', agencyEntries(countOf(rows, ({ visit }) => visit.hosts)));
    fill(archive, '#travelling', agencyEntries(countOf(rows, ({ visit }) => visit.visitors)));
    const quoted = [...new Set(rows.flatMap(({ visit }) => visit.people))]
      .map((at) => ({ href: `#/person/${at}`, name: people[at]?.name ?? '', count: people[at]?.quotes ?? 0 }))
      .filter(({ count }) => count > 0);
    fill(archive, '#quoted', quoted);
  };
};

const countOf = (rows: readonly Row[], keysOf: (row: Row) => readonly number[]): [number, number][] =>
  rollups(
    rows.flatMap(keysOf),
    (group) => group.length,
    (at) => at,
  );

const fill = ({ formats }: Archive, selector: string, entries: readonly Entry[]): void => {
  const top = [...entries].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, LONGEST);
  const most = top[0]?.count ?? 1;
  const items = top.map(({ href, name, count }) => {
    const item = build(h('li', {}, h('a', { href, dir: 'auto' }, name), h('span', { class: 'count' }, formats.number(count))));
    item.style.setProperty('--share', String(count / most));
    return item;
  });
  find(document, selector).replaceChildren(...items);
};
