import type { Site } from '../article/html/site.ts';

/** Pages of ministries, regions and councils: the platforms that most of them run. */
export const goId = {
  name: 'go-id',
  hosts: ['go.id', 'desa.id'],
  versions: [
    {
      name: 'wordpress',
      title: '.entry-title, .post-title, .elementor-heading-title',
      body: '.entry-content, .elementor-widget-theme-post-content, .post-content',
      authors: '.entry-meta .author, .posted-by .author',
      published: '.entry-meta .entry-date, .posted-on time, .entry-date',
      caption:
        '.wp-post-image + figcaption, .wp-block-post-featured-image figcaption, .entry-content > .wp-caption:first-child .wp-caption-text',
      remove: '.sharedaddy, .jp-relatedposts, .wp-block-embed, .post-navigation, .yarpp-related',
    },
    {
      name: 'joomla',
      title: '.item-page [itemprop="headline"], .item-page h2, .page-header h2',
      body: '.item-page [itemprop="articleBody"], .com-content-article__body, .item-page',
      authors: '.article-info .createdby',
      published: '.article-info .published time, .article-info .create time',
      remove: '.article-info, .icons, .pager, .pagenavigation, .tags',
    },
    {
      name: 'kemenag',
      title: '.detail-title, .title-detail, h1',
      body: '.detail-content, .content-detail, .post-detail-content',
      published: '.detail-date, .date-detail',
      caption: '.detail-image figcaption, .caption-detail',
    },
    {
      name: 'dprd',
      title: '.detail-berita h1, .berita-detail h1, .blog-details h2, .news-detail h1',
      body: '.isi-berita, .detail-berita .isi, .berita-detail .content, .blog-details-text, .news-detail .news-content',
      published: '.detail-berita .tanggal, .berita-detail .date, .blog-info time',
    },
  ],
} satisfies Site;
