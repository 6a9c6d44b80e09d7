import type { Site } from '../article/html/site.ts';

export const solopos = {
  name: 'solopos',
  hosts: ['solopos.com'],
  outlet: 'Solopos.com',
  zone: '+07:00',
  versions: [
    {
      name: '2021',
      title: 'h1.title, .title-single, h1',
      body: '.content-article, .details-content, .entry-content',
      authors: '.author-name, .penulis',
      editors: '.editor-name, .editor',
      published: '.date, .posted-date',
      caption: '.wp-caption-text, .image-caption',
      remove: '.baca-juga, .promosi, .ads',
    },
  ],
  wholeArticle: { links: '.pagination a, .page-links a' },
} satisfies Site;
