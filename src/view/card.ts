import { type Child, h, type Tree } from './tree.ts';

interface CardHead {
  readonly kind: string;
  readonly title: Child;
  readonly aside?: Child;
}

/** A part of the report under its rule. */
export const card = ({ kind, title, aside }: CardHead, ...children: readonly Child[]): Tree =>
  h(
    'section',
    { class: `card card-${kind}` },
    h('header', {}, h('h2', {}, title), aside === undefined ? undefined : h('span', { class: 'aside' }, aside)),
    ...children,
  );

export type Fact = readonly [term: string, value: Child | null | ''];

/** Terms and values; what is not known has no line. */
export const facts = (list: readonly Fact[]): Tree =>
  h(
    'dl',
    { class: 'facts' },
    list.map(([term, value]) =>
      value === null || value === undefined || value === '' ? undefined : h('div', {}, h('dt', {}, term), h('dd', { dir: 'auto' }, value)),
    ),
  );
