import type { Site } from '../article/html/site.ts';

export const timesIndonesia = {
  name: 'times-indonesia',
  hosts: ['timesindonesia.co.id'],
  outlet: 'TIMES Indonesia',
  zone: '+07:00',
  versions: [
    {
      name: '2020',
      title: '.post-title, h1.title, h1',
      body: '.post-content, .news-content, .content-body',
      authors: '.post-author, .pewarta',
      editors: '.post-editor, .editor',
      published: '.post-date, .date',
      caption: '.post-image figcaption, .caption',
      remove: '.baca-juga, .related-post, .ads',
    },
  ],
} satisfies Site;
