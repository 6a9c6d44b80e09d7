import type { ArchiveData } from '../archive-types.ts';
import { articleData, articleParts } from '../article-parts.ts';
import { h } from '../tree.ts';
import { viewOf } from '../view.ts';
import { type Archive, formatsFor, type Outline, PICTURES, type Update } from './archive-context.ts';
import { startFilters } from './archive-filters.ts';
import { agencyLeaf, personLeaf } from './archive-leaves.ts';
import { type Filters, NO_FILTERS, type Row, readFilters, rowsOf, select, writeFilters } from './archive-model.ts';
import { startTable } from './archive-table.ts';
import { startArticle } from './article-view.ts';
import { startMap } from './chart-map.ts';
import { startMatrix } from './chart-matrix.ts';
import { startRanks } from './chart-ranks.ts';
import { startKindLegend, startTimeline } from './chart-timeline.ts';
import { build, closest, find, findAll, readData } from './dom.ts';
import { startTips } from './stops.ts';
import { createUnpacker } from './unpack.ts';

interface PageData {
  readonly archive: ArchiveData;
  readonly outline: Outline;
}

/** The page and its script are made together, so the shape below these keys is settled by their types. */
const isPageData = (data: unknown): data is PageData => typeof data === 'object' && data !== null && 'archive' in data && 'outline' in data;

const start = (): void => {
  const page = readData();
  if (!isPageData(page)) throw new TypeError('the page has no data');
  const data = page.archive;
  const rows = rowsOf(data);
  let filters: Filters = NO_FILTERS;
  const widths = { timeline: 0, map: 0, matrix: 0 };
  const measure = (): void => {
    for (const name of PICTURES) widths[name] = find(document, `#${name}`).clientWidth;
  };
  const archive: Archive = {
    data,
    outline: page.outline,
    rows,
    widths,
    formats: formatsFor(data.labels.language),
    ask: (change) => ask(change),
  };
  const begin = (starts: readonly ((archive: Archive) => Update)[]): Update[] => starts.map((one) => one(archive));
  const answers = begin([startFilters, startTable]);
  const pictures = begin([startKindLegend, startTimeline, startMap, startMatrix, startRanks]);
  let frame = 0;
  /** The answer at once, the pictures with the next frame: who types on never waits for them. */
  const apply = (): void => {
    const selection = select(rows, filters);
    for (const update of answers) update(selection, filters);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      for (const update of pictures) update(selection, filters);
      document.documentElement.dataset.drawn = writeFilters(filters);
    });
  };
  const ask = (change: Partial<Filters>): void => {
    const isSame = Object.entries(change).every(([key, value]) => value !== '' && new Map(Object.entries(filters)).get(key) === value);
    filters = { ...filters, ...(isSame ? Object.fromEntries(Object.keys(change).map((key) => [key, ''])) : change) };
    const query = writeFilters(filters);
    history.replaceState(null, '', query === '' ? '#/' : `#/?${query}`);
    apply();
  };
  const showOverview = (query: string): void => {
    measure();
    filters = readFilters(query);
    apply();
  };
  startRouter(archive, showOverview);
  startKeys();
  startTips(find(document, '#archive'));
  addEventListener('resize', () => {
    if (find(document, '#archive').hidden) return;
    measure();
    apply();
  });
  document.documentElement.dataset.ready = 'true';
  foldInPeace(rows);
};

const FOLDED_AT_ONCE = 250;

/** Makes the rows ready to be searched while nothing else is to be done. */
const foldInPeace = (rows: readonly Row[], from = 0): void => {
  if (from >= rows.length) return;
  setTimeout(() => {
    for (const row of rows.slice(from, from + FOLDED_AT_ONCE)) row.words();
    foldInPeace(rows, from + FOLDED_AT_ONCE);
  }, 30);
};

/** `#/?…` is the overview, `#/article/12/people/p1` an article, `#/agency/3` and `#/person/4` pages of their own. */
const startRouter = (archive: Archive, showOverview: (query: string) => void): void => {
  const unpack = createUnpacker(archive.data.packSize);
  const panes = { overview: find(document, '#archive'), leaf: find(document, '#leaf'), article: find(document, '#article') };
  const { archive: words } = archive.data.labels;
  let shown = '';
  let last = '#/';
  let current = new AbortController();
  const show = (pane: keyof typeof panes): void => {
    for (const [name, element] of Object.entries(panes)) element.hidden = name !== pane;
    document.body.classList.toggle('shows-article', pane === 'article');
  };
  const back = () => h('p', { class: 'brand' }, h('a', { class: 'back', href: last }, `← ${words.back}`));
  const route = async (): Promise<void> => {
    const [, place = '', number = ''] = /^#\/(article|agency|person)\/(\d{1,9})(?=\/|$)/u.exec(location.hash) ?? [];
    const key = place === '' ? '' : `${place}/${number}`;
    if (key !== '' && key === shown) return;
    current.abort();
    current = new AbortController();
    const { signal } = current;
    shown = key;
    if (place === '') {
      last = location.hash === '' ? '#/' : location.hash;
      show('overview');
      showOverview(location.hash.replace(/^#\/\??/u, ''));
      return;
    }
    if (place === 'article') {
      panes.article.replaceChildren(build(h('p', { class: 'none', role: 'status' }, words.loading)));
      show('article');
      const report = await unpack(Number(number));
      if (signal.aborted) return;
      if (!report) return panes.article.replaceChildren(build(back()), build(h('p', { class: 'none' }, words.noMatch)));
      const view = viewOf(report, archive.data.labels, { base: `#/article/${number}/` });
      panes.article.replaceChildren(...articleParts(view, { lead: back() }).map(build));
      startArticle(panes.article, articleData(view), signal);
      return;
    }
    const leaf = await (place === 'agency' ? agencyLeaf : personLeaf)(archive, Number(number), unpack);
    if (signal.aborted) return;
    panes.leaf.replaceChildren(build(h('nav', { class: 'leaf-nav' }, back())), build(h('main', {}, leaf)));
    show('leaf');
    scrollTo(0, 0);
    panes.leaf.querySelector('h1')?.focus({ preventScroll: true });
  };
  addEventListener('hashchange', () => void route());
  void route();
};

const startKeys = (): void => {
  const dialog = find(document, '#archive-keys');
  const showKeys = () => dialog instanceof HTMLDialogElement && !dialog.open && dialog.showModal();
  find(dialog, '[data-close]').addEventListener('click', () => dialog instanceof HTMLDialogElement && dialog.close());
  for (const link of findAll(document, '#archive [data-skip]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      find(document, '#front').focus();
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || closest(event.target, 'input, select, dialog')) return;
    const isOverview = !find(document, '#archive').hidden;
    // In an article, Escape first lets go of the value that is lit.
    const isLit = find(document, '#article').classList.contains('has-lit') && !find(document, '#article').hidden;
    if (event.key === 'Escape' && !isOverview && !isLit)
      find(document, find(document, '#leaf').hidden ? '#article .back' : '#leaf .back').click();
    if (!isOverview || (event.key !== '/' && event.key !== '?')) return;
    event.preventDefault();
    if (event.key === '/') find(document, '#filter-text').focus();
    else showKeys();
  });
};

start();
