import type { Site } from '../article/html/site.ts';

export const cnnIndonesia = {
  name: 'cnn-indonesia',
  hosts: ['cnnindonesia.com'],
  outlet: 'CNN Indonesia',
  zone: '+07:00',
  versions: [
    {
      name: '2023',
      from: '2023-01-01',
      title: 'h1',
      body: '.detail-wrap .detail-text, .detail-text',
      published: '.text-cnn_grey.text-sm',
      caption: 'figure figcaption',
      remove: '.paradetail, .embed.videocc, .topiksisip, .linksisip, .para_caption, .staticdetail_container',
    },
    {
      name: '2015',
      until: '2023-06-30',
      title: 'h1.title',
      body: '#detikdetailtext, .detail_text',
      published: '.date',
      caption: '.pic_artikel span, .caption_pic',
      remove: '.linksisip, .lihatjg, .topiksisip',
    },
  ],
  wholeArticle: { links: '.pagination a, .detail_paging a' },
} satisfies Site;
