import type { ArticleData } from '../article-parts.ts';
import { closest, find, findAll } from './dom.ts';
import { createLights, isSideBySide, type Lights, reveal, valueIdOf, valuesAround } from './lights.ts';
import { hidePopover, showPopover } from './popover.ts';
import { startSearch } from './search.ts';

const HOVER_MS = 140;

/** Everything that one shown article needs, and how far its reader is. */
interface Reading {
  readonly root: HTMLElement;
  readonly data: ArticleData;
  readonly lights: Lights;
  readonly pop: HTMLElement;
  readonly signal: AbortSignal;
  /** The value that was chosen and stays lit. */
  pinned: string | undefined;
  /** Which of its places was shown last. */
  turn: number;
  timer: number;
}

/** Brings an article and its report to life; the signal ends it. */
export const startArticle = (
  root: HTMLElement,
  data: ArticleData,
  signal: AbortSignal = new AbortController().signal,
): { readonly open: (id: string) => void } => {
  const reading: Reading = {
    root,
    data,
    signal,
    lights: createLights(root),
    pop: find(root, '#pop'),
    pinned: undefined,
    turn: 0,
    timer: 0,
  };
  startPointer(reading);
  startKeys(reading);
  startLayers(reading);
  startSearch(root, data, { signal, open: (id) => choose(reading, id) });
  const open = (id: string): void => {
    if (reading.lights.linksOf(id).length + reading.lights.marksOf(id).length > 0) pin(reading, id);
  };
  open(decodeURIComponent(location.hash.slice(data.base.length)));
  addEventListener('hashchange', () => open(decodeURIComponent(location.hash.slice(data.base.length))), { signal });
  return { open };
};

const startPointer = (reading: Reading): void => {
  const { root, signal, pop } = reading;
  root.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && hover(reading, event.target), { signal });
  root.addEventListener('pointerleave', () => settle(reading), { signal });
  root.addEventListener('focusin', (event) => attend(reading, closest(event.target, 'a[data-value]')), { signal });
  root.addEventListener(
    'click',
    (event) => {
      const go = closest(event.target, '[data-go]');
      const target = closest(event.target, '[data-value]');
      if (closest(event.target, '[data-skip]')) skip(event, closest(event.target, '[data-skip]'));
      else if (go) reveal(reading.lights.linksOf(go.dataset.go ?? '').at(-1));
      else if (target) {
        event.preventDefault();
        choose(reading, valueIdOf(target), target);
      } else if (!pop.contains(asNode(event.target))) letGo(reading);
    },
    { signal },
  );
};

const asNode = (target: EventTarget | null): Node | null => (target instanceof Node ? target : null);

/** The page's own jump would write over the link to a value. */
const skip = (event: Event, link: HTMLElement | undefined): void => {
  event.preventDefault();
  document.getElementById(link?.dataset.skip ?? '')?.focus();
};

const hover = (reading: Reading, target: EventTarget | null): void => {
  const element = closest(target, '[data-value]');
  clearTimeout(reading.timer);
  if (closest(target, '#pop')) return;
  if (!element) {
    reading.timer = setTimeout(() => settle(reading), HOVER_MS);
    return;
  }
  reading.timer = setTimeout(() => attend(reading, element), HOVER_MS);
};

/** Lights what is pointed at or focused, tells about it, and brings its other side into sight. */
const attend = (reading: Reading, element: HTMLElement | undefined): void => {
  if (!element) return;
  const isMark = element.matches('mark');
  const ids = isMark ? valuesAround(element) : [valueIdOf(element)];
  reading.lights.light(ids);
  showPopover(reading.pop, { ids, at: element, data: reading.data });
  if (isSideBySide()) reveal(otherSide(reading, ids[0] ?? '', isMark), 'gently');
};

const otherSide = ({ lights }: Reading, id: string, isMark: boolean): HTMLElement | undefined =>
  isMark ? (lights.linksOf(id).find((link) => link.id !== '') ?? lights.linksOf(id).at(-1)) : lights.marksOf(id)[0];

/** Back to what was chosen, or to nothing. */
const settle = (reading: Reading): void => {
  clearTimeout(reading.timer);
  hidePopover(reading.pop);
  reading.lights.light(reading.pinned === undefined ? [] : [reading.pinned]);
};

const letGo = (reading: Reading): void => {
  reading.pinned = undefined;
  settle(reading);
};

/** Chosen by the reader: the address tells it, and choosing it again shows its next place. */
const choose = (reading: Reading, id: string, from?: HTMLElement): void => {
  const hash = `${reading.data.base}${id}`;
  if (location.hash !== hash) history.pushState(null, '', hash);
  reading.turn = reading.pinned === id ? reading.turn + 1 : 0;
  pin(reading, id, from);
};

const pin = (reading: Reading, id: string, from?: HTMLElement): void => {
  const { lights, data, pop } = reading;
  const marks = lights.marksOf(id).filter((mark) => mark.offsetParent !== null);
  const mark = from?.matches('mark') ? from : marks[reading.turn % Math.max(1, marks.length)];
  const link = otherSide(reading, id, true);
  reading.pinned = id;
  lights.light(mark && from?.matches('mark') ? valuesAround(mark) : [id]);
  if (isSideBySide()) reveal(link);
  reveal(mark ?? link);
  const at = mark ?? link;
  if (at) showPopover(pop, { ids: from?.matches('mark') ? valuesAround(at) : [id], at, data });
};

/** The values in the order of the text, those on hidden layers left out. */
const orderOf = ({ root }: Reading): string[] => {
  const shown = findAll(root, 'mark[data-layer]').filter((mark) => !root.classList.contains(`off-${mark.dataset.layer}`));
  return [...new Set(shown.map(valueIdOf))];
};

const step = (reading: Reading, by: number): void => {
  const order = orderOf(reading);
  if (order.length === 0) return;
  const at = reading.pinned === undefined ? -1 : order.indexOf(reading.pinned);
  const next = at < 0 && by < 0 ? order.length - 1 : (at + by + order.length) % order.length;
  const id = order[next];
  if (id === undefined) return;
  reading.lights.linksOf(id).at(-1)?.focus({ preventScroll: true });
  choose(reading, id);
};

const startKeys = (reading: Reading): void => {
  const { root, signal } = reading;
  const dialog = find(root, '#keys');
  const showKeys = () => dialog instanceof HTMLDialogElement && !dialog.open && dialog.showModal();
  const actions: Readonly<Record<string, () => void>> = {
    n: () => step(reading, 1),
    p: () => step(reading, -1),
    '/': () => find(root, '#search').focus(),
    '?': showKeys,
    Escape: () => letGo(reading),
    '0': () => toggleAll(reading),
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const action = actions[event.key] ?? (/^[1-9]$/u.test(event.key) ? () => toggleNth(reading, Number(event.key) - 1) : undefined);
      if (!action || (dialog instanceof HTMLDialogElement && dialog.open)) return;
      event.preventDefault();
      action();
    },
    { signal },
  );
  for (const button of findAll(root, '[data-step]')) {
    button.addEventListener(
      'click',
      (event) => {
        event.stopPropagation();
        step(reading, Number(button.dataset.step));
      },
      { signal },
    );
  }
  for (const button of findAll(root, '[data-keys]')) button.addEventListener('click', showKeys, { signal });
  find(dialog, '[data-close]').addEventListener('click', () => dialog instanceof HTMLDialogElement && dialog.close(), { signal });
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');

const boxesOf = ({ root }: Reading): HTMLInputElement[] =>
  findAll(root, 'input[name=layer]').filter((box) => box instanceof HTMLInputElement);

const applyLayers = (reading: Reading): void => {
  for (const box of boxesOf(reading)) reading.root.classList.toggle(`off-${box.value}`, !box.checked);
};

const toggleNth = (reading: Reading, index: number): void => {
  const box = boxesOf(reading)[index];
  if (box) box.checked = !box.checked;
  applyLayers(reading);
};

const toggleAll = (reading: Reading): void => {
  const boxes = boxesOf(reading);
  const isOn = boxes.some(({ checked }) => !checked);
  for (const box of boxes) box.checked = isOn;
  applyLayers(reading);
};

const startLayers = (reading: Reading): void => {
  for (const box of boxesOf(reading)) box.addEventListener('change', () => applyLayers(reading), { signal: reading.signal });
  applyLayers(reading);
};
