import { max, rollups } from 'd3-array';
import { scaleBand, scaleSqrt } from 'd3-scale';
import { select as pick } from 'd3-selection';
import { type Archive, provinceName, type Update } from './archive-context.ts';
import type { Row } from './archive-model.ts';
import { find } from './dom.ts';
import { keepStops, makeStop, put, settleStops, startStops, tellStop } from './stops.ts';

const LABELS = 138;
/** Where the slanted names of the last columns end. */
const OVERHANG = 70;
const SMALLEST = 15;
const LARGEST = 26;

/** Provinces that travel against provinces that receive; a field that holds visits can be chosen. */
export const startMatrix = (archive: Archive): Update => {
  const canvas = find(document, '#matrix');
  const rest = find(document, '#matrix-rest');
  const codes = [...new Set(archive.rows.flatMap(({ fromProvince, toProvince }) => [fromProvince, toProvince]))]
    .filter((code) => code !== '')
    .sort();
  const svg = pick(canvas).append('svg').attr('role', 'group').attr('aria-labelledby', 'matrix-title');
  const layers = {
    grid: svg.append('path'),
    fields: svg.append('g'),
    numbers: svg.append('g'),
    rows: svg.append('g'),
    columns: svg.append('g'),
  };
  for (const part of [layers.grid, layers.numbers, layers.rows, layers.columns]) part.attr('aria-hidden', 'true');
  startStops(canvas, (pair) => archive.ask({ from: pair.slice(0, 2), to: pair.slice(3) }));
  let drawn = 0;
  return (selection, filters) => {
    const size = Math.max(SMALLEST, Math.min(LARGEST, (archive.widths.matrix - LABELS - OVERHANG) / Math.max(1, codes.length)));
    const at = scaleBand(codes, [0, size * codes.length]).padding(0.06);
    if (drawn !== size) {
      const [width, height] = [LABELS + size * codes.length + OVERHANG, LABELS + size * codes.length];
      svg.attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`);
      drawGrid(layers.grid, codes, at);
      drawNames(archive, layers, { codes, at });
    }
    const fields = fieldsOf(selection.allBut('from', 'to'));
    drawFields(archive, canvas, layers.fields, { fields, at, chosen: `${filters.from} ${filters.to}`, isNewSize: drawn !== size });
    drawNumbers(layers.numbers, { fields, at, shown: size >= 18 });
    drawn = size;
    const unknown = selection.rows.filter(({ fromProvince, toProvince }) => fromProvince === '' || toProvince === '').length;
    rest.textContent = unknown === 0 ? '' : `${archive.data.labels.archive.abroad}: ${archive.formats.number(unknown)}`;
  };
};

type Group = ReturnType<typeof newGroup>;
const newGroup = () => pick(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append('g');
type Path = ReturnType<typeof newPath>;
const newPath = () => pick(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append('path');
type Band = ReturnType<typeof scaleBand<string>>;

interface Field {
  readonly pair: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** How strongly it is filled, 0 to 1. */
  readonly strength: number;
}

const fieldsOf = (rows: readonly Row[]): Field[] => {
  const counts = rollups(
    rows.filter(({ fromProvince, toProvince }) => fromProvince !== '' && toProvince !== ''),
    (group) => group.length,
    ({ fromProvince, toProvince }) => `${fromProvince} ${toProvince}`,
  );
  const scale = scaleSqrt([0, Math.max(1, max(counts, ([, count]) => count) ?? 1)], [0.12, 1]);
  return counts.map(([pair, count]) => ({
    pair,
    from: pair.slice(0, 2),
    to: pair.slice(3),
    count,
    strength: Math.round(scale(count) * 50) / 50,
  }));
};

/** All fields as one faint path: most of them stay empty. */
const drawGrid = (path: Path, codes: readonly string[], at: Band): void => {
  const side = at.bandwidth();
  const square = (from: string, to: string) => `M${at(to)},${at(from)}h${side}v${side}h${-side}z`;
  path
    .attr('class', 'field-empty')
    .attr('transform', `translate(${LABELS},${LABELS})`)
    .attr('d', codes.flatMap((from) => codes.map((to) => square(from, to))).join(''));
};

interface Fields {
  readonly fields: readonly Field[];
  readonly at: Band;
  readonly chosen: string;
  readonly isNewSize: boolean;
}

const drawFields = ({ data, formats }: Archive, canvas: HTMLElement, group: Group, { fields, at, chosen, isNewSize }: Fields): void => {
  const kept = keepStops(canvas);
  const settle = (element: SVGRectElement, { from, to }: Field): void => {
    put(element, 'x', at(to) ?? 0);
    put(element, 'y', at(from) ?? 0);
    put(element, 'width', at.bandwidth());
    put(element, 'height', at.bandwidth());
  };
  group
    .attr('transform', `translate(${LABELS},${LABELS})`)
    .selectAll<SVGRectElement, Field>('rect')
    .data(fields, ({ pair }) => pair)
    .join((enter) =>
      enter
        .append('rect')
        .attr('class', 'field')
        .each(function (field) {
          makeStop(this, field.pair);
          settle(this, field);
        }),
    )
    .each(function (field) {
      if (isNewSize) settle(this, field);
      put(this, 'fill-opacity', field.strength);
      const label = `${provinceName(data, field.from)} → ${provinceName(data, field.to)}: ${formats.number(field.count)}`;
      tellStop(this, { label, pressed: field.pair === chosen });
    });
  settleStops(canvas, kept);
};

/** The count in its field, where there is room: shades alone are hard to compare. */
const drawNumbers = (
  group: Group,
  { fields, at, shown }: { readonly fields: readonly Field[]; readonly at: Band; readonly shown: boolean },
): void => {
  group
    .attr('class', 'field-numbers')
    .attr('transform', `translate(${LABELS},${LABELS})`)
    .selectAll('text')
    .data(shown ? fields : [])
    .join('text')
    .attr('x', ({ to }) => (at(to) ?? 0) + at.bandwidth() / 2)
    .attr('y', ({ from }) => (at(from) ?? 0) + at.bandwidth() / 2)
    .attr('class', ({ strength }) => (strength > 0.55 ? 'on-dark' : ''))
    .text(({ count }) => count);
};

const drawNames = (
  { data }: Archive,
  to: { readonly rows: Group; readonly columns: Group },
  { codes, at }: { codes: readonly string[]; at: Band },
): void => {
  const middle = (code: string) => (at(code) ?? 0) + at.bandwidth() / 2;
  to.rows
    .attr('class', 'names names-rows')
    .attr('transform', `translate(${LABELS - 6},${LABELS})`)
    .selectAll('text')
    .data(codes)
    .join('text')
    .attr('y', middle)
    .text((code) => shortName(provinceName(data, code)));
  to.columns
    .attr('class', 'names names-columns')
    .attr('transform', `translate(${LABELS},${LABELS - 6})`)
    .selectAll('text')
    .data(codes)
    .join('text')
    .attr('transform', (code) => `translate(${middle(code)},0) rotate(-58)`)
    .text((code) => shortName(provinceName(data, code)));
};

const LONGEST = 19;

const shortName = (name: string): string => (name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`);
