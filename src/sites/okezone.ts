import type { Site } from '../article/html/site.ts';

export const okezone = {
  name: 'okezone',
  hosts: ['okezone.com'],
  outlet: 'Okezone',
  zone: '+07:00',
  versions: [
    {
      name: '2018',
      from: '2017-01-01',
      title: '.title h1, .title-article h1',
      body: '#contentx',
      authors: '.reporter .namerep a, .journalist a',
      published: '.reporter .namerep b, .journalist span',
      caption: '.caption-img, .description-img',
      remove: '.baca-juga, #bacajuga, .box-gpr, .paging-news',
    },
    {
      name: '2014',
      until: '2017-06-30',
      title: '.titles h1',
      body: '#contentx',
      authors: '.nmreporter > div',
      published: '.meta-post',
      caption: '.caption-img-ab',
    },
  ],
  wholeArticle: { links: '.paging-news a, .pagingnews a' },
} satisfies Site;
