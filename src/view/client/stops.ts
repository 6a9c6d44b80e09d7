/** Marks of a picture that can be chosen: one of them is in the order of Tab, arrows go from one to the next. */

/** Makes an element a button in all but name. */
export const makeStop = (element: Element, key: string): void => {
  element.setAttribute('role', 'button');
  element.setAttribute('tabindex', '-1');
  element.setAttribute('data-stop', key);
};

/** `label` is read out and shown beside the pointer. */
export const tellStop = (element: Element, { label, pressed }: { readonly label: string; readonly pressed: boolean }): void => {
  put(element, 'aria-label', label);
  put(element, 'aria-pressed', String(pressed));
};

/** Writes an attribute where it is not already so: what is written anew is styled and laid out anew. */
export const put = (element: Element, name: string, value: string | number): void => {
  if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
};

/** After a drawing: the stop that was in the order of Tab stays so, and keeps the focus if it had it. */
export const settleStops = (root: Element, kept: { readonly key: string | null; readonly focused: boolean }): void => {
  if (!kept.focused && root.querySelector('[data-stop][tabindex="0"]')) return;
  const stops = stopsOf(root);
  const stop =
    stops.find((one) => one.getAttribute('data-stop') === kept.key) ??
    stops.find((one) => one.getAttribute('aria-pressed') === 'true') ??
    stops[0];
  stop?.setAttribute('tabindex', '0');
  if (kept.focused && stop !== document.activeElement) stop?.focus();
};

export const keepStops = (root: Element): { key: string | null; focused: boolean } => ({
  key: root.querySelector('[data-stop][tabindex="0"]')?.getAttribute('data-stop') ?? null,
  focused: document.activeElement !== null && root.contains(document.activeElement),
});

const stopsOf = (root: Element): (SVGElement | HTMLElement)[] =>
  [...root.querySelectorAll('[data-stop]')].filter((stop) => stop instanceof SVGElement || stop instanceof HTMLElement);

/** Arrow keys, Enter, Space and clicks. */
export const startStops = (root: Element, choose: (key: string) => void): void => {
  root.addEventListener('click', (event) => pick(event.target, choose));
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || !(event.target instanceof Element)) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      pick(event.target, choose);
      return;
    }
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    const stops = stopsOf(root);
    const next = nearest(event.target, stops, way);
    if (!next) return;
    for (const stop of stops) put(stop, 'tabindex', -1);
    next.setAttribute('tabindex', '0');
    next.focus();
  });
};

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The stop that lies nearest that way; what lies aside counts as three times as far. */
const nearest = <T extends Element>(from: Element, stops: readonly T[], [wayX, wayY]: readonly [number, number]): T | undefined => {
  const own = middleOf(from);
  let best: { readonly stop: T; readonly distance: number } | undefined;
  for (const stop of stops) {
    const at = middleOf(stop);
    const ahead = (at.x - own.x) * wayX + (at.y - own.y) * wayY;
    const aside = Math.abs((at.x - own.x) * wayY) + Math.abs((at.y - own.y) * wayX);
    const distance = ahead + aside * 3;
    if (stop !== from && ahead > 0.5 && (!best || distance < best.distance)) best = { stop, distance };
  }
  return best?.stop;
};

const middleOf = (element: Element): { readonly x: number; readonly y: number } => {
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const pick = (target: EventTarget | null, choose: (key: string) => void): void => {
  const key = target instanceof Element ? target.closest('[data-stop]')?.getAttribute('data-stop') : undefined;
  if (key !== null && key !== undefined) choose(key);
};

/** The label of what is pointed at or focused, beside it. */
export const startTips = (root: HTMLElement): void => {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.setAttribute('aria-hidden', 'true');
  tip.hidden = true;
  document.body.append(tip);
  const show = (target: EventTarget | null): void => {
    const stop = target instanceof Element ? target.closest('[data-stop]') : null;
    tip.hidden = stop === null;
    if (!stop) return;
    tip.textContent = stop.getAttribute('aria-label');
    const box = stop.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left + box.width / 2 - tip.offsetWidth / 2, innerWidth - tip.offsetWidth - 8));
    const top = box.top - tip.offsetHeight - 8;
    tip.style.setProperty('left', `${left}px`);
    tip.style.setProperty('top', `${top < 0 ? box.bottom + 8 : top}px`);
  };
  root.addEventListener('pointerover', (event) => show(event.target));
  root.addEventListener('focusin', (event) => show(event.target));
  root.addEventListener('pointerleave', () => show(null));
  root.addEventListener('focusout', () => show(null));
  addEventListener('scroll', () => show(null), { passive: true });
};
