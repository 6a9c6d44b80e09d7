import type { ArticleData } from '../article-parts.ts';
import { h, type Tree } from '../tree.ts';
import type { ViewValue } from '../values.ts';
import { build } from './dom.ts';

const GAP = 8;
const LONGEST = 180;
const DOTS = 10;

/** What stands behind the values under the pointer, the first in full. */
export const showPopover = (
  pop: HTMLElement,
  shown: { readonly ids: readonly string[]; readonly at: HTMLElement; readonly data: ArticleData },
): void => {
  const values = shown.ids.map((id) => shown.data.values.find((value) => value.id === id)).filter((value) => value !== undefined);
  const first = values[0];
  if (!first) {
    hidePopover(pop);
    return;
  }
  pop.replaceChildren(...[...inFull(first, shown.data), ...outerValues(values.slice(1), shown.data)].map(build));
  pop.dataset.layer = first.layer;
  pop.hidden = false;
  place(pop, shown.at);
};

export const hidePopover = (pop: HTMLElement): void => {
  pop.hidden = true;
};

const inFull = (value: ViewValue, { labels }: ArticleData): Tree[] => {
  const rules = [...new Set(value.places.map(({ rule }) => rule))];
  const { page } = labels;
  return [
    h(
      'p',
      { class: 'pop-head' },
      h('b', {}, labels.layers[value.layer]),
      h('span', {}, `${value.places.length} ${value.places.length === 1 ? page.place : page.places}`),
    ),
    h('p', { class: 'pop-value', dir: 'auto' }, shorten(value.text)),
    h(
      'dl',
      {},
      h(
        'div',
        {},
        h('dt', {}, page.rule),
        h(
          'dd',
          {},
          rules.map((rule) => h('code', {}, rule)),
        ),
      ),
      value.confidence === undefined ? undefined : h('div', {}, h('dt', {}, page.confidence), h('dd', {}, confidenceOf(value.confidence))),
      value.lost.length === 0 ? undefined : h('div', {}, h('dt', {}, page.lost), h('dd', {}, lossesOf(value))),
    ),
    h('button', { type: 'button', class: 'pop-go', 'data-go': value.id }, page.backToReport),
  ];
};

const confidenceOf = (confidence: number): Tree[] => [
  h(
    'span',
    { class: 'dots', 'aria-hidden': 'true' },
    '●'.repeat(Math.floor(confidence * DOTS)),
    h('i', {}, '●'.repeat(DOTS - Math.floor(confidence * DOTS))),
  ),
  h('span', {}, ` ${Math.round(confidence * 100)} %`),
];

const lossesOf = ({ lost }: ViewValue): Tree =>
  h(
    'ul',
    {},
    lost.map(({ value, rule }) => h('li', { dir: 'auto' }, h('span', {}, shorten(value)), ' ', h('code', {}, rule))),
  );

const outerValues = (values: readonly ViewValue[], { labels }: ArticleData): Tree[] =>
  values.length === 0
    ? []
    : [
        h(
          'ul',
          { class: 'pop-outer' },
          values.map((value) => h('li', {}, h('b', {}, labels.layers[value.layer]), ' ', h('span', { dir: 'auto' }, shorten(value.text)))),
        ),
      ];

const shorten = (text: string): string => {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('').trimEnd()}…`;
};

/** Under the words, or above them where there is no room; on a narrow screen the style sheet docks it at the bottom. */
const place = (pop: HTMLElement, at: HTMLElement): void => {
  const lines = [...at.getClientRects()];
  const box = lines.find(({ bottom, top }) => bottom > 0 && top < innerHeight) ?? at.getBoundingClientRect();
  const last = lines.findLast(({ top }) => top < innerHeight) ?? box;
  const { offsetWidth: width, offsetHeight: height } = pop;
  const isBelow = last.bottom + GAP + height <= innerHeight || box.top - GAP - height < 0;
  const top = isBelow ? Math.min(last.bottom + GAP, innerHeight - height - GAP) : box.top - GAP - height;
  const left = Math.max(GAP, Math.min((isBelow ? last : box).left, innerWidth - width - GAP));
  pop.style.setProperty('top', `${Math.max(GAP, top)}px`);
  pop.style.setProperty('left', `${left}px`);
};
