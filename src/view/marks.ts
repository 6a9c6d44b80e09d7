import type { Layer } from './layers.ts';
import type { ViewValue } from './values.ts';

/** A stretch of the article inside one paragraph that belongs to one value. */
export interface ViewMark {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly layer: Layer | undefined;
  readonly field: string | undefined;
}

/** Text, and marks inside marks: every mark lies whole inside the one around it. */
export type MarkTree = string | { readonly mark: ViewMark; readonly inside: readonly MarkTree[] };

/** The marks of all values, the outer before the inner. */
export const marksOf = (values: readonly ViewValue[]): ViewMark[] =>
  values
    .flatMap(({ id, places }) => places.map(({ start, end, layer, field }) => ({ start, end, value: id, layer, field })))
    .sort(outerFirst);

const outerFirst = (a: ViewMark, b: ViewMark): number => a.start - b.start || b.end - a.end;

/** A paragraph with its marks nested; where two marks cross, the later one is cut in two at the edge of the earlier. */
export const nestMarks = (
  text: string,
  range: { readonly start: number; readonly end: number },
  marks: readonly ViewMark[],
): MarkTree[] => {
  const inRange = marks
    .filter((mark) => mark.start < range.end && mark.end > range.start)
    .map((mark) => ({ ...mark, start: Math.max(mark.start, range.start), end: Math.min(mark.end, range.end) }))
    .sort(outerFirst);
  return nest(text, range, inRange);
};

const nest = (text: string, range: { readonly start: number; readonly end: number }, marks: readonly ViewMark[]): MarkTree[] => {
  const out: MarkTree[] = [];
  const queue = [...marks];
  let at = range.start;
  for (let mark = queue.shift(); mark; mark = queue.shift()) {
    const outer = mark;
    if (outer.start > at) out.push(text.slice(at, outer.start));
    const inner = queue.filter(({ start }) => start < outer.end);
    const rest = inner.filter(({ end }) => end > outer.end).map((crossing) => ({ ...crossing, start: outer.end }));
    const after = [...rest, ...queue.slice(inner.length)].sort(outerFirst);
    queue.splice(0, queue.length, ...after);
    const cut = inner.map((one) => ({ ...one, end: Math.min(one.end, outer.end) })).sort(outerFirst);
    out.push({ mark: outer, inside: nest(text, outer, cut) });
    at = outer.end;
  }
  if (at < range.end) out.push(text.slice(at, range.end));
  return out;
};
