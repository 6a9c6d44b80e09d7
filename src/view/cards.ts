import { agencyCard, peopleCard } from './card-entities.ts';
import { aboutCard, doubtsCard } from './card-source.ts';
import { adviceCard, findingsCard, quotesCard } from './card-statements.ts';
import { visitCards } from './card-visit.ts';
import { h, type Tree } from './tree.ts';
import type { View } from './view.ts';

/** The report beside the article, the visit first. */
export const cardsOf = (view: View): Tree => {
  const { labels } = view;
  return h(
    'section',
    { class: 'report', id: 'report', tabindex: 0, 'aria-label': labels.page.report },
    visitCards(view),
    peopleCard(view),
    quotesCard(view),
    adviceCard(view),
    findingsCard(view, 'findings'),
    findingsCard(view, 'commitments'),
    agencyCard(view),
    doubtsCard(view),
    aboutCard(view),
  );
};
