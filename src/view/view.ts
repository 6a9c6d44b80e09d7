import type { Report } from '../report/schema.ts';
import type { Trace } from '../report/trace.ts';
import type { Labels } from './labels.ts';
import type { Layer } from './layers.ts';
import { type Child, h, type Tree } from './tree.ts';
import { type ViewValue, valuesOf } from './values.ts';

/** What the parts of an article's page have at hand. */
export interface View {
  readonly report: Report;
  readonly labels: Labels;
  /** What links to values begin with: `#` on a page of its own, `#/article/12/` in an archive. */
  readonly base: string;
  readonly values: ReadonlyMap<string, ViewValue>;
}

export const viewOf = (report: Report, labels: Labels, { base = '#', trace }: { base?: string; trace?: Trace | undefined } = {}): View => ({
  report,
  labels,
  base,
  values: new Map(valuesOf(report, trace).map((value) => [value.id, value])),
});

/** A value in the report, as a link to its words; plain text where it has none. `anchor` makes it the target of its link. */
export const valueLink = (view: View, id: string, shown: { layer: Layer; anchor?: boolean }, ...text: readonly Child[]): Tree => {
  const anchor = shown.anchor ? { id } : {};
  if (!view.values.has(id)) return h('span', { class: 'v v-plain', dir: 'auto', ...anchor }, ...text);
  return h('a', { class: 'v', href: `${view.base}${id}`, 'data-value': id, 'data-layer': shown.layer, dir: 'auto', ...anchor }, ...text);
};

/** `2018-10-11` as people of a language write it; what is no full date stays as it is. */
export const writeDate = (iso: string, language: string): string => {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(iso)?.[0];
  if (day === undefined) return iso;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString(language === 'en' ? 'en-GB' : language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
};
