import { foldWords } from '../../core/text.ts';
import type { ArticleData } from '../article-parts.ts';
import { h } from '../tree.ts';
import type { ViewValue } from '../values.ts';
import { build, closest, find, findAll } from './dom.ts';
import { reveal } from './lights.ts';
import { findInText, selectHit, showHits, type TextHit } from './text-hits.ts';

const MOST_VALUES = 12;
const MOST_TEXT = 40;

interface Search {
  readonly root: HTMLElement;
  readonly data: ArticleData;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly open: (id: string) => void;
  texts: readonly TextHit[];
  current: number;
}

/** Search over values, their words and rules, and the text; arrows and Enter choose. */
export const startSearch = (
  root: HTMLElement,
  data: ArticleData,
  to: { readonly signal: AbortSignal; readonly open: (id: string) => void },
): void => {
  const input = find(root, '#search');
  if (!(input instanceof HTMLInputElement)) return;
  const { signal } = to;
  const search: Search = { root, data, input, list: find(root, '#hits'), open: to.open, texts: [], current: -1 };
  input.addEventListener('input', () => refresh(search), { signal });
  input.addEventListener('focus', () => refresh(search), { signal });
  input.addEventListener('keydown', (event) => onKey(search, event), { signal });
  input.addEventListener('blur', () => setTimeout(() => close(search), HOLD_MS), { signal });
  search.list.addEventListener('pointerdown', (event) => event.preventDefault(), { signal });
  search.list.addEventListener('click', (event) => take(search, closest(event.target, '[role=option]')), { signal });
};

/** A click on a hit takes the focus away before it arrives. */
const HOLD_MS = 120;

const refresh = (search: Search): void => {
  const { data, list, root, input } = search;
  const words = foldWords(input.value);
  if (words === '') {
    close(search);
    return;
  }
  const values = valuesWith(data, words, input.value.trim().toLowerCase());
  search.texts = findInText(find(root, '.story'), input.value.trim(), MOST_TEXT);
  search.current = -1;
  showHits(search.texts);
  const options = [
    ...values
      .slice(0, MOST_VALUES)
      .map(({ id, layer, text }) =>
        h('li', { role: 'option', 'data-id': id }, h('b', {}, data.labels.layers[layer]), ' ', h('span', { dir: 'auto' }, text)),
      ),
    ...search.texts.map(({ before, words: hit, after }, i) =>
      h(
        'li',
        { role: 'option', 'data-text': i },
        h('b', {}, data.labels.page.inText),
        ' ',
        h('span', { dir: 'auto' }, before, h('em', {}, hit), after),
      ),
    ),
  ];
  const count = values.length + search.texts.length;
  list.replaceChildren(...options.map(build));
  for (const [i, option] of findAll(list, '[role=option]').entries()) option.id = `hit-${i}`;
  find(root, '#hit-count').textContent = count === 0 ? data.labels.page.noHits : `${count} ${data.labels.page.hits}`;
  if (count === 0)
    list.replaceChildren(build(h('li', { role: 'option', 'aria-disabled': 'true', class: 'none' }, data.labels.page.noHits)));
  list.hidden = false;
  input.setAttribute('aria-expanded', 'true');
};

/** Values that hold the words, those that begin with them first. */
const valuesWith = ({ values, labels }: ArticleData, words: string, typed: string): ViewValue[] => {
  const found = values
    .map((value) => ({ value, text: foldWords(value.text) }))
    .filter(({ value, text }) => {
      const rest = `${labels.layers[value.layer].toLowerCase()} ${value.places.map(({ rule }) => rule).join(' ')}`;
      return text.includes(words) || rest.includes(typed);
    });
  const isFirst = ({ text }: { readonly text: string }) => text.startsWith(words);
  return [...found.filter(isFirst), ...found.filter((one) => !isFirst(one))].map(({ value }) => value);
};

const close = ({ list, input, root }: Search): void => {
  list.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
  if (input.value === '') {
    showHits([]);
    find(root, '#hit-count').textContent = '';
  }
};

const onKey = (search: Search, event: KeyboardEvent): void => {
  const options = findAll(search.list, '[role=option]:not([aria-disabled])');
  const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (move !== 0 && options.length > 0) {
    event.preventDefault();
    search.current = search.current < 0 && move < 0 ? options.length - 1 : (search.current + move + options.length) % options.length;
    for (const [i, option] of options.entries()) option.setAttribute('aria-selected', String(i === search.current));
    search.input.setAttribute('aria-activedescendant', `hit-${search.current}`);
    options[search.current]?.scrollIntoView({ block: 'nearest' });
  } else if (event.key === 'Enter') take(search, options[Math.max(0, search.current)]);
  else if (event.key === 'Escape') {
    search.input.value = '';
    search.input.blur();
    close(search);
  }
};

const take = (search: Search, option: HTMLElement | undefined): void => {
  const { id, text } = option?.dataset ?? {};
  if (id !== undefined) search.open(id);
  const hit = text === undefined ? undefined : search.texts[Number(text)];
  if (hit) {
    reveal(hit.paragraph);
    selectHit(hit);
  }
  if (id !== undefined || hit) close(search);
};
