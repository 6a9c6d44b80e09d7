import type { Site } from '../article/html/site.ts';

/** ANTARA and its regional portals (jateng.antaranews.com, sulsel.antaranews.com, …). */
export const antara = {
  name: 'antara',
  hosts: ['antaranews.com'],
  outlet: 'ANTARA News',
  zone: '+07:00',
  versions: [
    {
      name: '2022',
      from: '2022-01-01',
      title: '.wrap__article-detail-title h1',
      body: '.wrap__article-detail-content',
      authors: '.wrap__article-detail-content > p.text-muted',
      published: '.wrap__article-detail-info li',
      caption: '.wrap__article-detail-image figcaption',
      remove: '.baca-juga, .quote_old, .wrap__article-detail-content script ~ .social-share',
    },
    {
      name: '2018',
      from: '2017-10-01',
      until: '2021-12-31',
      title: 'h1.post-title',
      body: '.post-content',
      authors: '.post-content > p.text-muted',
      published: '.simple-share .article-date, .article-date',
      caption: '.image-caption, figcaption',
      remove: '.baca-juga, .quote_old',
    },
    {
      name: '2014',
      until: '2017-12-31',
      title: 'h1.title',
      body: '#content_news',
      authors: '.byline',
      published: '.bjbrt > .date',
      caption: '#caption_news',
    },
  ],
} satisfies Site;
