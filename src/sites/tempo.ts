import type { Site } from '../article/html/site.ts';

export const tempo = {
  name: 'tempo',
  hosts: ['tempo.co'],
  outlet: 'Tempo.co',
  zone: '+07:00',
  versions: [
    {
      name: '2024',
      from: '2024-06-01',
      title: 'h1',
      body: '#content-wrapper',
      published: 'p.text-sm.text-neutral-900, time',
      caption: 'figure figcaption',
      remove: '.para_caption, .related-article',
    },
    {
      name: '2019',
      from: '2017-01-01',
      until: '2024-06-30',
      title: 'h1.title',
      body: '.detail-konten, .detail-in, #isi',
      authors: '.block-avatar .title, .reporter .title',
      editors: '.block-avatar .editor, .editor',
      published: '.date',
      caption: '.foto-detail figcaption, .foto-detail .caption',
      remove: '.bacajuga, .baca-juga, .embed-related',
    },
    {
      name: '2013',
      until: '2017-06-30',
      title: '.artikel > h1',
      body: '.artikel > p',
      published: '.block-tanggal',
      caption: '.block-display .deskripsi',
    },
  ],
  wholeArticle: { query: ['page_num', 'all'] },
} satisfies Site;
