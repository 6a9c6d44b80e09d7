import type { Site } from '../article/html/site.ts';

export const jpnn = {
  name: 'jpnn',
  hosts: ['jpnn.com'],
  outlet: 'JPNN.com',
  zone: '+07:00',
  versions: [
    {
      name: '2018',
      title: '.judul h1, h1',
      body: '[itemprop="articleBody"], .page-content, #article',
      published: '.date, time',
      caption: '.caption, figcaption',
      remove: '.baca-juga, .bacajuga, .jp-related',
    },
  ],
  wholeArticle: { links: '.pagination a, .paging a' },
} satisfies Site;
