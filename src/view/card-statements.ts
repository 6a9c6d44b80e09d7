import type { QuoteReport, RecommendationReport } from '../report/schema.ts';
import { card } from './card.ts';
import { groupBy } from './group.ts';
import { type Child, h, type Tree } from './tree.ts';
import { nameOf } from './values.ts';
import { type View, valueLink } from './view.ts';

/** Quotes by the one who spoke, in the order of first word. */
export const quotesCard = (view: View): Tree | undefined => {
  const { quotes } = view.report;
  if (quotes.length === 0) return undefined;
  const bySpeaker = groupBy([...quotes.entries()], ([, { speaker }]) => speaker);
  return card(
    { kind: 'quotes', title: view.labels.page.quotes, aside: String(quotes.length) },
    [...bySpeaker].map(([speaker, list]) =>
      h(
        'div',
        { class: 'group' },
        h('h3', { dir: 'auto' }, nameOf(view.report, speaker) || view.labels.page.noSpeaker),
        list.map(([i, quote]) => quoteItem(view, quote, `quotes/${i}`)),
      ),
    ),
  );
};

const quoteItem = (view: View, { text, kind, cue }: QuoteReport, id: string): Tree =>
  h(
    'blockquote',
    { class: `quote quote-${kind}` },
    h('p', {}, valueLink(view, id, { layer: 'quote', anchor: true }, kind === 'direct' ? `“${text}”` : text)),
    h(
      'p',
      { class: 'quiet small', dir: 'auto' },
      [kind === 'indirect' ? view.labels.page.indirect : undefined, cue ?? undefined].filter(Boolean).join(' · '),
    ),
  );

/** The strongest first; written out here and not taken from the schema, which would bring its library into the page. */
const FORCES: readonly RecommendationReport['force'][] = ['advise', 'request', 'propose', 'hope'];

/** Recommendations by their force. */
export const adviceCard = (view: View): Tree | undefined => {
  const { recommendations } = view.report;
  if (recommendations.length === 0) return undefined;
  const entries = [...recommendations.entries()];
  return card(
    { kind: 'recommendations', title: view.labels.page.recommendations, aside: String(recommendations.length) },
    FORCES.map((force) => entries.filter(([, item]) => item.force === force)).flatMap((list) => {
      const first = list[0];
      if (!first) return [];
      return [
        h(
          'div',
          { class: 'group' },
          h('h3', {}, view.labels.forces[first[1].force]),
          h(
            'ul',
            { class: 'bare statements' },
            list.map(([i, item]) => adviceItem(view, item, `recommendations/${i}`)),
          ),
        ),
      ];
    }),
  );
};

const adviceItem = (view: View, item: RecommendationReport, id: string): Tree => {
  const between = [nameOf(view.report, item.by), nameOf(view.report, item.to)].filter(Boolean).join(' → ');
  return statement(valueLink(view, id, { layer: 'recommendation', anchor: true }, item.text), between);
};

const statement = (link: Tree, who: string): Tree =>
  h('li', {}, h('p', {}, link), who === '' ? undefined : h('p', { class: 'quiet small', dir: 'auto' }, who));

export const findingsCard = (view: View, list: 'findings' | 'commitments'): Tree | undefined => {
  const items = view.report[list];
  if (items.length === 0) return undefined;
  const layer = list === 'findings' ? ('finding' as const) : ('commitment' as const);
  const lines: Child = items.map((item, i) =>
    statement(valueLink(view, `${list}/${i}`, { layer, anchor: true }, item.text), nameOf(view.report, item.by)),
  );
  return card({ kind: list, title: view.labels.page[list], aside: String(items.length) }, h('ul', { class: 'bare statements' }, lines));
};
