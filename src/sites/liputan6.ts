import type { Site } from '../article/html/site.ts';

export const liputan6 = {
  name: 'liputan6',
  hosts: ['liputan6.com'],
  outlet: 'Liputan6.com',
  zone: '+07:00',
  versions: [
    {
      name: '2017',
      from: '2016-09-01',
      title: 'h1.read-page--header--title',
      body: '.article-content-body, .article-content-body__item-content',
      authors: '.read-page--header--author__name',
      published: '.read-page--header--author__datetime',
      caption: '.read-page--photo-gallery--item__caption',
      remove:
        '.baca-juga-collections, .baca-juga, .article-content-body__item-break, .advertisement-placeholder, .video-article-item__caption, .read-page--social-share, .promoted-sub-link',
    },
    {
      name: '2015',
      until: '2016-12-31',
      title: 'h1.read-page--header__title',
      body: '.read-page__content-body',
      authors: '.read-page--header__author, .read-page--header__by-author > a',
      editors: '#credits_editor + li',
      published: '.read-page--header__datetime-wrapper',
      caption: '.read-page--photo-gallery figcaption',
    },
  ],
  wholeArticle: { links: '.article-pagination a, .paging__link' },
} satisfies Site;
