import { h } from '../tree.ts';
import { type Archive, kindName, provinceName, regionName, type Update } from './archive-context.ts';
import { writeCsv } from './archive-csv.ts';
import type { FilterKey, Filters, Row } from './archive-model.ts';
import { build, find } from './dom.ts';

const TYPED = ['text', 'agency', 'person'] as const;
const CHOSEN = ['kind', 'year', 'province'] as const;

/** The controls above the pictures, filled with what the archive has. */
export const startFilters = (archive: Archive): Update => {
  const { data } = archive;
  const controls = new Map<FilterKey, HTMLInputElement | HTMLSelectElement>();
  for (const key of [...TYPED, ...CHOSEN]) {
    const control = find(document, `#filter-${key}`);
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
    controls.set(key, control);
    control.addEventListener(control instanceof HTMLSelectElement ? 'change' : 'input', () => archive.ask({ [key]: control.value }));
  }
  fillChoices(archive);
  let shown: readonly Row[] = [];
  find(document, '#csv').addEventListener('click', () => save(writeCsv(data, shown)));
  find(document, '#clear').addEventListener('click', () => archive.ask(NOTHING));
  return ({ rows }, filters) => {
    shown = rows;
    for (const [key, control] of controls) if (control.value !== filters[key]) control.value = filters[key];
    find(document, '#shown').textContent =
      `${archive.formats.number(rows.length)} ${rows.length === 1 ? data.labels.archive.visit : data.labels.archive.visits}`;
    find(document, '#clear').hidden = Object.values(filters).every((value) => value === '');
    find(document, '#chips').replaceChildren(...chipsOf(archive, filters));
  };
};

const NOTHING: Filters = { text: '', kind: '', year: '', province: '', agency: '', person: '', month: '', from: '', to: '', region: '' };

const fillChoices = ({ data, rows }: Archive): void => {
  const { archive } = data.labels;
  const options = (selector: string, choices: readonly (readonly [string, string])[]) =>
    find(document, selector).replaceChildren(
      ...[['', archive.all] as const, ...choices].map(([value, name]) => build(h('option', { value }, name))),
    );
  const used = (key: (row: Row) => string) => [...new Set(rows.map(key))].filter((value) => value !== '').sort();
  options(
    '#filter-kind',
    used(({ visit }) => visit.kind).map((kind) => [kind, kindName(data, kind)]),
  );
  options(
    '#filter-year',
    used(({ year }) => year)
      .reverse()
      .map((year) => [year, year]),
  );
  options(
    '#filter-province',
    Object.entries(data.provinces).sort(([, a], [, b]) => (a < b ? -1 : 1)),
  );
  names('#filter-agency', data.agencies);
  names('#filter-person', data.people);
};

/** Names to choose from are laid down when the field is first entered: they may be thousands. */
const names = (selector: string, list: readonly { readonly name: string }[]): void => {
  const field = find(document, selector);
  const fill = () =>
    find(document, `#${field.getAttribute('list')}`).replaceChildren(...list.map(({ name }) => build(h('option', { value: name }))));
  field.addEventListener('focus', fill, { once: true });
};

/** What was chosen in a picture stands as a button that lets go of it. */
const chipsOf = (archive: Archive, { month, from, to, region }: Filters): HTMLElement[] => {
  const { data } = archive;
  const chips: (readonly [string, Partial<Filters>])[] = [];
  if (month !== '') chips.push([archive.formats.month(month), { month: '' }]);
  if (from !== '' || to !== '') chips.push([`${provinceName(data, from)} → ${provinceName(data, to)}`, { from: '', to: '' }]);
  if (region !== '') chips.push([regionName(data, region), { region: '' }]);
  return chips.map(([name, change]) => {
    const chip = build(h('li', {}, h('button', { type: 'button' }, name, h('span', { 'aria-hidden': 'true' }, ' ×'))));
    chip.addEventListener('click', () => archive.ask(change));
    return chip;
  });
};

/** A file from the page's own memory: nothing goes over the network. */
const save = (csv: string): void => {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  link.href = url;
  link.download = 'visits.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
