import { max, rollup } from 'd3-array';
import { axisBottom, axisLeft } from 'd3-axis';
import { scaleBand, scaleLinear } from 'd3-scale';
import { select as pick } from 'd3-selection';
import { stack } from 'd3-shape';
import { type Archive, kindName, type Update } from './archive-context.ts';
import type { Row } from './archive-model.ts';
import { addPatterns } from './chart-patterns.ts';
import { find } from './dom.ts';
import { keepStops, makeStop, put, settleStops, startStops, tellStop } from './stops.ts';

const HEIGHT = 230;
const MARGIN = { top: 12, right: 4, bottom: 26, left: 34 };

/** Bars of months, stacked by kind; a month can be chosen. */
export const startTimeline = (archive: Archive): Update => {
  const canvas = find(document, '#timeline');
  const rest = find(document, '#timeline-rest');
  const kinds = Object.keys(archive.data.labels.kinds).filter((kind) => archive.rows.some(({ visit }) => visit.kind === kind));
  const svg = pick(canvas).append('svg').attr('role', 'group').attr('aria-labelledby', 'timeline-title');
  addPatterns(svg.append('defs'), kinds);
  const months = monthsBetween(archive.rows);
  const layers = { bars: svg.append('g'), x: svg.append('g'), y: svg.append('g'), stops: svg.append('g') };
  startStops(canvas, (month) => archive.ask({ month }));
  return (selection, filters) => {
    const rows = selection.allBut('month');
    const width = archive.widths.timeline;
    svg.attr('width', width).attr('height', HEIGHT).attr('viewBox', `0 0 ${width} ${HEIGHT}`);
    const x = scaleBand(months, [MARGIN.left, width - MARGIN.right]).paddingInner(months.length > 150 ? 0.05 : 0.18);
    const counts = rollup(
      rows,
      (group) =>
        rollup(
          group,
          (list) => list.length,
          ({ visit }) => visit.kind,
        ),
      ({ month }) => month,
    );
    const countOf = (month: string, kind: string) => counts.get(month)?.get(kind) ?? 0;
    const totalOf = (month: string) => kinds.reduce((sum, kind) => sum + countOf(month, kind), 0);
    const y = scaleLinear([0, max(months, totalOf) || 1], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(
      Math.min(4, max(months, totalOf) || 1),
    );
    const series = stack<string, string>().keys(kinds).value(countOf)(months);
    layers.bars
      .selectAll('g')
      .data(series)
      .join('g')
      .attr('fill', ({ key }) => `url(#kind-${key})`)
      .selectAll<SVGRectElement, unknown>('rect')
      .data((bars) => bars.filter(([low, high]) => high > low))
      .join('rect')
      .each(function (bar) {
        put(this, 'x', x(bar.data) ?? 0);
        put(this, 'width', x.bandwidth());
        put(this, 'y', y(bar[1]));
        put(this, 'height', y(bar[0]) - y(bar[1]));
        put(this, 'opacity', filters.month === '' || filters.month === bar.data ? 1 : 0.3);
      });
    drawAxes(layers, { x, y, months, width });
    drawStops(canvas, layers.stops, {
      months,
      x,
      label: (month) => `${archive.formats.month(month)}: ${archive.formats.number(totalOf(month))} ${archive.data.labels.archive.visits}`,
      chosen: filters.month,
    });
    const undated = selection.rows.filter(({ month }) => month === '').length;
    rest.textContent = undated === 0 ? '' : `${archive.formats.number(undated)} ${archive.data.labels.archive.undated}`;
  };
};

/** From the first month to the last, those without a visit too. */
const monthsBetween = (rows: readonly Row[]): string[] => {
  const known = rows
    .map(({ month }) => month)
    .filter((month) => /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u.test(month))
    .sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const months: string[] = [];
  for (let at = numberOf(first); at <= numberOf(last); at++)
    months.push(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  return months;
};

type Group = ReturnType<typeof newGroup>;
const newGroup = () => pick(document.createElementNS('http://www.w3.org/2000/svg', 'svg')).append('g');

interface Axes {
  readonly x: ReturnType<typeof scaleBand<string>>;
  readonly y: ReturnType<typeof scaleLinear<number, number>>;
  readonly months: readonly string[];
  readonly width: number;
}

/** A year stands under its January; where years are many, under every second or fifth. */
const drawAxes = (to: { readonly x: Group; readonly y: Group }, { x, y, months, width }: Axes): void => {
  const januaries = months.filter((month) => month.endsWith('-01'));
  const ticks = januaries.length < 2 ? months.filter((_, i) => i % Math.ceil(months.length / 8) === 0) : januaries;
  const every = Math.ceil((ticks.length * 44) / Math.max(1, width));
  const axis = axisBottom(x)
    .tickValues(ticks.filter((_, i) => i % every === 0))
    .tickFormat((month) => (januaries.length < 2 ? month : month.slice(0, 4)))
    .tickSizeOuter(0);
  to.x
    .attr('class', 'axis')
    .attr('aria-hidden', 'true')
    .attr('transform', `translate(0,${HEIGHT - MARGIN.bottom})`)
    .call(axis);
  to.y
    .attr('class', 'axis axis-y')
    .attr('aria-hidden', 'true')
    .attr('transform', `translate(${MARGIN.left},0)`)
    .call(
      axisLeft(y)
        .ticks(Math.min(4, y.domain()[1] ?? 4), 'd')
        .tickSize(-(width - MARGIN.left - MARGIN.right)),
    );
};

interface Stops {
  readonly months: readonly string[];
  readonly x: ReturnType<typeof scaleBand<string>>;
  readonly label: (month: string) => string;
  readonly chosen: string;
}

const drawStops = (canvas: HTMLElement, group: Group, { months, x, label, chosen }: Stops): void => {
  const kept = keepStops(canvas);
  group
    .selectAll<SVGRectElement, string>('rect')
    .data(months)
    .join((enter) =>
      enter
        .append('rect')
        .attr('class', 'stop')
        .each(function (month) {
          makeStop(this, month);
        }),
    )
    .each(function (month) {
      put(this, 'x', x(month) ?? 0);
      put(this, 'width', x.step());
      put(this, 'y', MARGIN.top);
      put(this, 'height', HEIGHT - MARGIN.top - MARGIN.bottom);
      tellStop(this, { label: label(month), pressed: month === chosen });
    });
  settleStops(canvas, kept);
};

/** The kinds with their patterns, each a button that asks for it. */
export const startKindLegend = (archive: Archive): Update => {
  const line = find(document, '#timeline-legend');
  const kinds = Object.keys(archive.data.labels.kinds).filter((kind) => archive.rows.some(({ visit }) => visit.kind === kind));
  for (const kind of kinds) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.kind = kind;
    button.className = 'kind';
    const swatch = pick(button).append('svg').attr('width', 14).attr('height', 14).attr('aria-hidden', 'true');
    swatch.append('rect').attr('width', 14).attr('height', 14).attr('fill', `url(#kind-${kind})`);
    button.append(kindName(archive.data, kind));
    button.addEventListener('click', () => archive.ask({ kind }));
    line.append(button);
  }
  return (_, filters) => {
    for (const button of line.querySelectorAll('button')) button.setAttribute('aria-pressed', String(button.dataset.kind === filters.kind));
  };
};
