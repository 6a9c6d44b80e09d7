import type { Site } from '../article/html/site.ts';

/** Kompas.com: all its channels; JSON-LD there gives the editor as author, the meta `content_author` the writer. */
export const kompas = {
  name: 'kompas',
  hosts: ['kompas.com'],
  outlet: 'Kompas.com',
  zone: '+07:00',
  versions: [
    {
      name: '2017',
      from: '2017-01-01',
      title: 'h1.read__title',
      body: '.read__content',
      authors: '#penulis, .read__credit #penulis, .read__author',
      editors: '#editor, .read__credit #editor',
      published: '.read__time',
      caption: '.photo__caption, .cover-photo .photo__caption',
      remove: '.inner-link-baca-juga, .kompasidRec, .ads-on-body, .read__bacajuga, .liftdown_v2_tanda, .video, .fb-quote',
    },
    {
      name: '2014',
      from: '2013-01-01',
      until: '2017-06-30',
      title: '.kcm-read-top h2, .baca-content > h1',
      body: '.kcm-read-text, .div-read',
      authors: '.kcm-read-copy tr, .penulis-editor tr',
      published: '.kcm-read-top .msmall.grey, .kcm-date',
      caption: '.kcm-read-top .photo, .big-img-content .photo',
    },
  ],
  wholeArticle: { query: ['page', 'all'] },
} satisfies Site;
