import type { Site } from '../article/html/site.ts';

/** The Tribun network: tribunnews.com, its regional hosts, and the outlets of the group on their own names. */
export const tribun = {
  name: 'tribun',
  hosts: [
    'tribunnews.com',
    'surya.co.id',
    'serambinews.com',
    'bangkapos.com',
    'sripoku.com',
    'banjarmasinpost.co.id',
    'poskupang.com',
    'tribunjualbeli.com',
  ],
  zone: '+07:00',
  versions: [
    {
      name: '2017',
      title: 'h1#arttitle',
      body: '.side-article.txt-article',
      authors: '#penulis',
      editors: '#editor',
      published: '#article time, #article > .mt10',
      caption: '#artimg .arial, .photo__caption',
      credit: '#artimg .white',
      remove: '.baca, .ads-placeholder, .txt-article .readmore',
    },
  ],
  wholeArticle: { query: ['page', 'all'] },
} satisfies Site;
