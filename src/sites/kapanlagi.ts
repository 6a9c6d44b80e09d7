import type { Site } from '../article/html/site.ts';

export const kapanlagi = {
  name: 'kapanlagi',
  hosts: ['kapanlagi.com'],
  outlet: 'KapanLagi.com',
  zone: '+07:00',
  versions: [
    {
      name: '2014',
      until: '2019-12-31',
      title: '.entertainment-newsdetail-title-new, .v7-music-detail-title',
      body: '.entertainment-detail-news, .v7-music-detail-news',
    },
  ],
} satisfies Site;
