import { max, rollups } from 'd3-array';
import { type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { select as pick } from 'd3-selection';
import { feature } from 'topojson-client';
import { type Archive, regionName, type Update } from './archive-context.ts';
import type { Row } from './archive-model.ts';
import { find } from './dom.ts';
import { keepStops, makeStop, put, settleStops, startStops, tellStop } from './stops.ts';

/** Corners of what is shown, in degrees. */
const CORNERS: [number, number][] = [
  [94.6, 6.4],
  [141.25, 6.4],
  [141.25, -11.2],
  [94.6, -11.2],
];
const MOST_ARCS = 350;
/** With more arcs than these, the rare ones step back and arrows give way. */
const CROWD = 120;
const BEND = 0.2;

interface Flow {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Arcs from the visitors' regions to the hosts'; a region can be chosen. */
export const startMap = (archive: Archive): Update => {
  const canvas = find(document, '#map');
  const rest = find(document, '#map-rest');
  const svg = pick(canvas).append('svg').attr('role', 'group').attr('aria-labelledby', 'map-title');
  addArrow(svg.append('defs'));
  const layers = { around: svg.append('path'), home: svg.append('path'), arcs: svg.append('g'), points: svg.append('g') };
  layers.around.attr('class', 'land land-around');
  layers.home.attr('class', 'land');
  layers.arcs.attr('class', 'arcs').attr('aria-hidden', 'true');
  startStops(canvas, (region) => archive.ask({ region }));
  let drawn = 0;
  return (selection, filters) => {
    const width = archive.widths.map;
    const height = Math.round(Math.max(190, width * 0.4));
    const projection = geoMercator().fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: 'MultiPoint', coordinates: CORNERS },
    );
    if (drawn !== width) {
      svg.attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`);
      drawLand(archive, layers, projection);
      drawn = width;
    }
    const rows = selection.allBut('region');
    drawArcs(archive, layers.arcs, { flows: flowsOf(rows, filters.region), projection });
    drawPoints(archive, canvas, layers.points, { rows, projection, chosen: filters.region });
    const unplaced = selection.rows.filter(({ visit }) => visit.from === '' || visit.to === '').length;
    rest.textContent = unplaced === 0 ? '' : `${archive.formats.number(unplaced)} ${archive.data.labels.archive.unplaced}`;
  };
};

const addArrow = (defs: ReturnType<typeof newDefs>): void => {
  const marker = defs.append('marker').attr('id', 'arrow').attr('viewBox', '0 0 8 8').attr('refX', 7).attr('refY', 4);
  marker.attr('markerWidth', 6).attr('markerHeight', 6).attr('markerUnits', 'userSpaceOnUse').attr('orient', 'auto-start-reverse');
  marker.append('path').attr('d', 'M0,0.5 L8,4 L0,7.5 z').attr('class', 'arrow-head');
};

const newDefs = () => pick(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append('defs');
type Group = ReturnType<typeof newGroup>;
const newGroup = () => pick(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append('g');
type Path = ReturnType<typeof newPath>;
const newPath = () => pick(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append('path');

const drawLand = ({ outline }: Archive, to: { readonly around: Path; readonly home: Path }, projection: GeoProjection): void => {
  const path = geoPath(projection).digits(1);
  to.home.attr('d', path(feature(outline, outline.objects.home)));
  to.around.attr('d', path(feature(outline, outline.objects.around)));
};

/** How often each pair of regions stands in the rows, the rarest first so that the thick ones lie on top. */
const flowsOf = (rows: readonly Row[], region: string): Flow[] =>
  rollups(
    rows.filter(
      ({ visit }) =>
        visit.from !== '' && visit.to !== '' && visit.from !== visit.to && (region === '' || visit.from === region || visit.to === region),
    ),
    (group) => group.length,
    ({ visit }) => `${visit.from} ${visit.to}`,
  )
    .map(([pair, count]) => ({ from: pair.split(' ')[0] ?? '', to: pair.split(' ')[1] ?? '', count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_ARCS)
    .reverse();

const drawArcs = ({ data }: Archive, group: Group, { flows, projection }: { flows: readonly Flow[]; projection: GeoProjection }): void => {
  const most = max(flows, ({ count }) => count) ?? 1;
  const isCrowded = flows.length > CROWD;
  const width = scaleLinear([1, Math.max(2, most)], isCrowded ? [0.5, 3] : [1.3, 5]);
  const strength = scaleLinear([1, Math.max(2, most)], isCrowded ? [0.1, 0.85] : [0.75, 0.95]);
  group
    .selectAll('path')
    .data(flows)
    .join('path')
    .attr('d', ({ from, to }) => arcOf(projection, data.regions[from]?.at ?? null, data.regions[to]?.at ?? null))
    .attr('stroke-width', ({ count }) => width(count))
    .attr('stroke-opacity', ({ count }) => strength(count))
    .attr('marker-end', isCrowded ? null : 'url(#arrow)');
};

type Point = readonly [number, number] | null;

/** Always bent to the left of its way, so that the way can be told where there is no room for an arrow. */
const arcOf = (projection: GeoProjection, from: Point, to: Point): string => {
  const start = from && projection([from[0], from[1]]);
  const end = to && projection([to[0], to[1]]);
  if (!start || !end) return '';
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const middle = [(start[0] + end[0]) / 2 + dy * BEND, (start[1] + end[1]) / 2 - dx * BEND];
  return `M${start.map(round)}Q${middle.map(round)} ${end.map(round)}`;
};

const round = (at: number): number => Math.round(at * 10) / 10;

interface Points {
  readonly rows: readonly Row[];
  readonly projection: GeoProjection;
  readonly chosen: string;
}

const drawPoints = ({ data, formats }: Archive, canvas: HTMLElement, group: Group, { rows, projection, chosen }: Points): void => {
  const kept = keepStops(canvas);
  const made = new Map<string, number>();
  const received = new Map<string, number>();
  for (const { visit } of rows) {
    if (visit.from !== '') made.set(visit.from, (made.get(visit.from) ?? 0) + 1);
    if (visit.to !== '') received.set(visit.to, (received.get(visit.to) ?? 0) + 1);
  }
  const codes = [...new Set([...made.keys(), ...received.keys()])].filter((code) => data.regions[code]?.at).sort();
  const total = (code: string) => (made.get(code) ?? 0) + (received.get(code) ?? 0);
  const radius = scaleSqrt([0, Math.max(1, max(codes, total) ?? 1)], [1.6, 9]);
  group
    .selectAll<SVGCircleElement, string>('circle')
    .data(codes, (code) => code)
    .join((enter) =>
      enter.append('circle').each(function (code) {
        makeStop(this, code);
      }),
    )
    .each(function (code) {
      put(this, 'class', (made.get(code) ?? 0) > (received.get(code) ?? 0) ? 'point point-from' : 'point point-to');
      put(this, 'r', round(radius(total(code))));
      const at = data.regions[code]?.at;
      const spot = at && projection([at[0], at[1]]);
      if (!spot) return;
      put(this, 'cx', round(spot[0]));
      put(this, 'cy', round(spot[1]));
      const { archive } = data.labels;
      const label = `${regionName(data, code)}: ${archive.asVisitor.toLowerCase()} ${formats.number(made.get(code) ?? 0)}, ${archive.asHost.toLowerCase()} ${formats.number(received.get(code) ?? 0)}`;
      tellStop(this, { label, pressed: code === chosen });
    })
    .sort((a, b) => total(b) - total(a));
  settleStops(canvas, kept);
};
