import type { Site } from '../article/html/site.ts';

export const sindonews = {
  name: 'sindonews',
  hosts: ['sindonews.com'],
  outlet: 'SINDOnews',
  zone: '+07:00',
  versions: [
    {
      name: '2020',
      from: '2020-01-01',
      title: '.detail-title',
      body: '#detail-desc, .detail-desc',
      authors: '.detail-nama-redaksi',
      published: '.detail-date-artikel',
      caption: '.detail-img figcaption, .caption-img',
      remove: '.baca-juga, .lihat-juga, .related-content, .ads-sticky, .paging-artikel',
    },
    {
      name: '2016',
      until: '2020-06-30',
      title: '.article h1',
      body: '#content, .article .caption ~ #content',
      authors: '.article .reporter p',
      published: '.article time',
      caption: '.article .caption',
    },
  ],
  wholeArticle: { query: ['showpage', 'all'] },
} satisfies Site;
