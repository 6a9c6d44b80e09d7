import type { Site } from '../article/html/site.ts';

/** detikcom: all its channels (news.detik.com, finance.detik.com, …). */
export const detik = {
  name: 'detik',
  hosts: ['detik.com'],
  outlet: 'detikcom',
  zone: '+07:00',
  versions: [
    {
      name: '2019',
      from: '2019-01-01',
      title: 'h1.detail__title',
      body: '.detail__body-text',
      authors: '.detail__author',
      published: '.detail__date',
      caption: 'figcaption.detail__media-caption',
      remove:
        '.linksisip, table.linksisip, .lihatjg, .noncontent, .parallaxindetail, .paradetail, .scrollpage, .sisip_embed_sosmed ~ .embed, .detail__body-tag, .para_caption, .pic_artikel_sisip_table',
    },
    {
      name: '2016',
      from: '2015-11-15',
      until: '2019-06-30',
      title: '.detail_area h1, .jdl h1',
      body: '#detikdetailtext, .detail_text',
      authors: '.author, .jdl .author',
      published: '.jdl .date, .date',
      caption: '.pic_artikel span',
      remove: '.linksisip, .lihatjg, .detail_tag, .sisip',
    },
    {
      name: '2012',
      until: '2015-12-31',
      title: '.content_detail h1',
      body: '.content_detail .text_detail',
      authors: '.content_detail > .author',
      published: '.content_detail > .date',
      caption: '.content_detail .pic_artikel',
    },
  ],
  wholeArticle: { query: ['single', '1'] },
} satisfies Site;
