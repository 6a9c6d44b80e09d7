import { card, facts } from './card.ts';
import { type Child, h, isSafeLink, type Tree } from './tree.ts';
import { type View, valueLink, writeDate } from './view.ts';

export const doubtsCard = (view: View): Tree | undefined => {
  const { diagnostics } = view.report;
  if (diagnostics.length === 0) return undefined;
  return card(
    { kind: 'doubts', title: view.labels.page.diagnostics, aside: String(diagnostics.length) },
    h(
      'ul',
      { class: 'bare' },
      diagnostics.map(({ code, message }, i) =>
        h(
          'li',
          {},
          h('p', {}, valueLink(view, `diagnostics/${i}`, { layer: 'source', anchor: true }, message)),
          h('p', { class: 'quiet small' }, h('code', {}, code)),
        ),
      ),
    ),
  );
};

/** Where the article comes from, and what read it. */
export const aboutCard = (view: View): Tree => {
  const { article, provenance } = view.report;
  const { page, language } = view.labels;
  const many = (field: 'authors' | 'editors' | 'initials'): Child | null =>
    article[field].length === 0 ? null : fieldLink(view, field, article[field].join(', '));
  const date = (field: 'published' | 'modified'): Child | null => {
    const value = article[field];
    return value === null ? null : fieldLink(view, field, writeDate(value, language));
  };
  return card(
    { kind: 'about', title: page.aboutArticle },
    facts([
      [page.outlet, article.outlet && fieldLink(view, 'outlet', article.outlet)],
      [page.authors, many('authors')],
      [page.editors, many('editors')],
      [page.initials, many('initials')],
      [page.published, date('published')],
      [page.modified, date('modified')],
      [page.dateline, article.dateline && fieldLink(view, 'dateline', article.dateline)],
      [page.image, article.image && [article.image.caption, article.image.credit].filter(Boolean).join(' · ')],
      [page.address, article.url && webLink(article.url)],
      [page.language, article.language],
      [page.source, [article.source.path, article.source.record].filter(Boolean).join(' · ') || article.source.kind],
      ['SHA-256', h('code', { class: 'hash' }, article.source.sha256)],
      [page.madeBy, provenance.tool],
    ]),
  );
};

const fieldLink = (view: View, field: string, text: string): Tree =>
  valueLink(
    view,
    `article/${field}`,
    { layer: field === 'dateline' ? 'region' : field === 'published' || field === 'modified' ? 'date' : 'source', anchor: true },
    text,
  );

/** An address that is not of the web is shown, never linked. */
const webLink = (url: string): Tree =>
  isSafeLink(url) && !url.startsWith('#')
    ? h('a', { class: 'web', href: url, rel: 'noopener noreferrer nofollow', dir: 'ltr' }, url)
    : h('span', { class: 'web', dir: 'ltr' }, url);
