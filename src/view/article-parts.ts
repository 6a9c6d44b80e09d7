import { cardsOf } from './cards.ts';
import type { Labels } from './labels.ts';
import { LAYERS } from './layers.ts';
import { storyOf } from './story.ts';
import { h, type Tree } from './tree.ts';
import type { ViewValue } from './values.ts';
import type { View } from './view.ts';

/** What the page's script reads: the popovers' content. */
export interface ArticleData {
  readonly values: readonly ViewValue[];
  readonly labels: Labels;
  readonly base: string;
}

export const articleData = ({ values, labels, base }: View): ArticleData => ({ values: [...values.values()], labels, base });

/** Article and report side by side, with their tools: the same on a page of its own and inside an archive. */
export const articleParts = (view: View, extra: { lead?: Tree } = {}): Tree[] => [
  toolbarOf(view, extra.lead),
  h('main', { class: 'spread', id: 'spread' }, storyOf(view), cardsOf(view)),
  h('div', { class: 'pop', id: 'pop', role: 'group', 'aria-live': 'polite', hidden: true }),
  keysDialog(view.labels, view.labels.keys, 'keys'),
];

const toolbarOf = (view: View, lead: Tree | undefined): Tree => {
  const { page } = view.labels;
  return h(
    'header',
    { class: 'bar', id: 'bar' },
    h(
      'nav',
      { class: 'skip' },
      h('a', { href: '#story', 'data-skip': 'story' }, page.skipToArticle),
      h('a', { href: '#report', 'data-skip': 'report' }, page.skipToReport),
    ),
    lead ?? h('p', { class: 'brand' }, h('b', {}, 'visitx'), h('span', {}, ` ${page.report}`)),
    searchOf(view.labels, page.searchHint),
    h(
      'div',
      { class: 'steps' },
      h('button', { type: 'button', 'data-step': -1, title: `${page.previous} (p)`, 'aria-label': page.previous }, '‹'),
      h('button', { type: 'button', 'data-step': 1, title: `${page.next} (n)`, 'aria-label': page.next }, '›'),
      h('button', { type: 'button', 'data-keys': true, title: `${page.help} (?)`, 'aria-label': page.help }, '?'),
    ),
    legendOf(view),
  );
};

/** The layers that this article has, each in the look of its marks, to turn on and off. */
const legendOf = ({ labels, values }: View): Tree => {
  const used = new Set([...values.values()].flatMap(({ places }) => places.map(({ layer }) => layer)));
  return h(
    'fieldset',
    { class: 'legend' },
    h('legend', { class: 'unseen' }, labels.page.layers),
    LAYERS.filter((layer) => used.has(layer)).map((layer) =>
      h(
        'label',
        { class: 'layer' },
        h('input', { type: 'checkbox', checked: true, value: layer, name: 'layer' }),
        h('span', { class: 'sample', 'data-layer': layer }, labels.layers[layer]),
      ),
    ),
  );
};

export const searchOf = ({ page }: Labels, hint: string): Tree =>
  h(
    'div',
    { class: 'search', role: 'search' },
    h('input', {
      type: 'search',
      id: 'search',
      placeholder: `${hint}  /`,
      autocomplete: 'off',
      spellcheck: 'false',
      role: 'combobox',
      'aria-label': page.search,
      'aria-expanded': 'false',
      'aria-controls': 'hits',
      'aria-autocomplete': 'list',
    }),
    h('ul', { id: 'hits', class: 'hits', role: 'listbox', 'aria-label': page.search, hidden: true }),
    h('p', { id: 'hit-count', class: 'unseen', role: 'status' }),
  );

export const keysDialog = ({ page }: Labels, keys: Labels['keys'], id: string): Tree =>
  h(
    'dialog',
    { class: 'keys', id, 'aria-labelledby': `${id}-title` },
    h('h2', { id: `${id}-title` }, page.helpTitle),
    h(
      'dl',
      {},
      keys.map(([key, meaning]) => h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, meaning))),
    ),
    h('button', { type: 'button', 'data-close': true }, page.close),
  );
