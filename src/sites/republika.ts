import type { Site } from '../article/html/site.ts';

/** Republika and its sister sites. */
export const republika = {
  name: 'republika',
  hosts: ['republika.co.id', 'republika.id', 'ihram.co.id'],
  zone: '+07:00',
  versions: [
    {
      name: '2022',
      from: '2022-01-01',
      title: '.max-card__title h1',
      body: '.article-content',
      published: '.date',
      caption: '.max-card__caption, figcaption',
      remove: '.baca-juga, .picked-article, .terkait',
    },
    {
      name: '2018',
      from: '2017-06-01',
      until: '2022-06-30',
      title: '.wrap_detail_set h1',
      body: '.artikel',
      authors: '.wrap_detail_set .by',
      published: '.date_detail',
      caption: '.teaser_detail .caption, .taiching-photo .caption, .teks_foto',
      remove: '.picked-article, .baca-juga',
    },
    {
      name: '2014',
      until: '2017-12-31',
      title: '.jdl-detail h2, .wrap-title > .h5',
      body: '.content-detail, .detail-left > .teaser',
      authors: '.wp-reset > .red, .set-sosmed > .red',
      published: '.date-detail',
      caption: '.wp-cap > .caption, .set-cp > .caption',
      credit: '.cap-foto, .img-set > .def',
    },
  ],
} satisfies Site;
