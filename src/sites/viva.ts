import type { Site } from '../article/html/site.ts';

export const viva = {
  name: 'viva',
  hosts: ['viva.co.id'],
  outlet: 'VIVA.co.id',
  zone: '+07:00',
  versions: [
    {
      name: '2021',
      from: '2020-06-01',
      title: '.main-content-title h1, h1.main-content-title',
      body: '.main-content-detail',
      authors: '.main-content-author li, .main-content-author',
      published: '.main-content-date',
      caption: '.main-content-image figcaption, .main-content-image-caption',
      remove: '.content-more-inline, .main-content-ads, .related-news',
    },
    {
      name: '2015',
      until: '2020-12-31',
      title: '.leading-title h1, .title h1',
      body: '#article-detail-content',
      authors: '.leading-author, .author-name',
      published: '.leading-date, .date',
      caption: '.thumb-caption, .leading-caption',
    },
  ],
  wholeArticle: { query: ['page', 'all'] },
} satisfies Site;
