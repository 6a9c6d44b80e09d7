import type { Site } from '../article/html/site.ts';

export const mediaIndonesia = {
  name: 'media-indonesia',
  hosts: ['mediaindonesia.com'],
  outlet: 'Media Indonesia',
  zone: '+07:00',
  versions: [
    {
      name: '2022',
      from: '2022-01-01',
      title: '.post-header h1',
      body: '.article',
      authors: '.post-header .author-2',
      editors: '.info-author',
      caption: '.main-img figcaption',
      remove: '.ext-channel, .baca-juga, .related-news',
    },
    {
      name: '2016',
      until: '2022-06-30',
      title: '.article-big-img h1, .post-title h1, h1',
      body: '.articlepara, .article-content',
      authors: '.author, .meta .penulis',
      published: '.meta span, .date',
      caption: '.img-caption, .caption',
    },
  ],
} satisfies Site;
