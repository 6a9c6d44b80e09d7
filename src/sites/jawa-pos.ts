import type { Site } from '../article/html/site.ts';

/** Jawa Pos and others that publish with the same system (Pikiran Rakyat, Suara Merdeka, the Ayo network). */
export const jawaPos = {
  name: 'jawa-pos',
  hosts: ['jawapos.com', 'pikiran-rakyat.com', 'suaramerdeka.com', 'ayobandung.com', 'ayosemarang.com', 'harianhaluan.com'],
  zone: '+07:00',
  versions: [
    {
      name: '2022',
      from: '2020-01-01',
      title: 'h1.read__title',
      body: 'article.read__content, .read__content',
      authors: '.read__info__author',
      published: '.read__info__date',
      caption: '.photo__caption',
      remove: '.read__others, .ads__horizontal, .paging',
    },
    {
      name: '2018',
      until: '2022-12-31',
      title: '.content-title h1, h1.title',
      body: '.content, .detail-content .content',
      authors: '.author-name, .content-reporter',
      published: '.date, .content-date',
      caption: '.caption, figcaption',
    },
  ],
  wholeArticle: { query: ['page', 'all'] },
} satisfies Site;
