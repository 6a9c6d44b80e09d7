// Pages of the size and shape that those of news sites have. Measured over 113 of them (91 of the Zyte benchmark of article
// extraction, 22 of Indonesian regional papers), medians: 63 to 117 kB, 680 to 760 elements, 820 to 1,120 attributes, mean
// depth 8 to 9 and greatest depth 13 to 16, 32 scripts with 15 to 29 kB of code, 160 to 180 links, 20 to 35 comments.

/** A number generator with a seed: the same page in every run. */
export const randomFrom = (seed) => {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
};

const WORDS =
  'pelayanan anggaran warga jalan pasar sekolah puskesmas irigasi panen listrik jembatan koperasi nelayan pelabuhan sampah data aplikasi izin pajak retribusi tenaga guru perawat kader desa kelurahan kecamatan program pelatihan bantuan gedung lahan bibit pupuk air bersih drainase trotoar taman museum perpustakaan arsip laporan rapat evaluasi target capaian'.split(
    ' ',
  );

const word = (random) => WORDS[random(WORDS.length)];

export const sentence = (random) => {
  const [first = '', ...rest] = Array.from({ length: 9 + random(9) }, () => word(random));
  return `${first[0].toUpperCase()}${first.slice(1)} ${rest.join(' ')} mencapai ${1 + random(9000)} unit pada tahun ${2010 + random(14)}.`;
};

const headline = (random) =>
  sentence(random)
    .slice(0, 40 + random(30))
    .trim();

export const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const times = (count, make) => Array.from({ length: count }, (_, i) => make(i)).join('\n');
const pathOf = (random, title) => `/berita/${random(1e7)}/${title.toLowerCase().replace(/\W+/gu, '-')}`;
const color = (random) => `#${random(0xffffff).toString(16).padStart(6, '0')}`;

/** Code is not one text again and again: names and numbers in it change from page to page. */
const code = (random, size) => {
  let text = '';
  while (text.length < size) {
    const name = `v${random(4000).toString(36)}`;
    text += `window.${name}=window.${name}||[];${name}.push({id:"${random(1e9).toString(36)}",slot:"/${random(1e6)}/${word(random)}",size:[${random(970)},${random(600)}],f:function(a,b){return a&&b?a[b]:null}});`;
  }
  return text;
};

const inlineScript = (random) => `<script type="text/javascript">${code(random, 300 + random(2600))}</script>`;
const linkedScript = (random) =>
  `<script async src="https://cdn.example/js/${word(random)}-${random(900)}.js?ver=${random(1e6)}" id="${word(random)}-js"></script>`;

const style = (random, size) => {
  let text = '';
  while (text.length < size) {
    text += `.${word(random)}-${random(900)}{margin:${random(40)}px ${random(40)}px;color:${color(random)};display:${['block', 'flex', 'none'][random(3)]}}`;
  }
  return `<style id="${word(random)}-inline-css">${text}</style>`;
};

const ad = (random) => `<!-- /${random(1e6)}/${word(random)} -->
<div id="div-gpt-ad-${random(1e9)}-0" class="iklan iklan-${random(9)}" style="min-height:${50 + random(250)}px">
${inlineScript(random)}
</div>
<!-- end ${word(random)} -->`;

const MAKE_UPS = [
  {
    article: 'post',
    body: 'entry-content',
    title: 'entry-title',
    card: 'related-post',
    wraps: ['site', 'site-content', 'container', 'row', 'col-md-8'],
  },
  {
    article: 'read',
    body: 'read__content',
    title: 'read__title',
    card: 'terkait__item',
    wraps: ['wrap', 'container clearfix', 'row col-offset-fluid'],
  },
  {
    article: 'detail',
    body: 'detail__body-text itp_bodycontent',
    title: 'detail__title',
    card: 'list-content__item',
    wraps: ['container', 'grid-row', 'column-8'],
  },
  {
    article: 'single',
    body: 'td-post-content tagdiv-type',
    title: 'tdb-title-text',
    card: 'td-module-thumb',
    wraps: ['td-theme-wrap', 'tdc-content-wrap', 'tdc-zone', 'tdc_zone wpb_row', 'vc_row', 'vc_column', 'wpb_wrapper'],
  },
];

const head = (random, { heading, host, url, published, jsonLd }) => `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(heading)} - ${host}</title>
<meta property="og:title" content="${escapeHtml(heading)}">
<meta property="og:url" content="${url}">
<meta property="og:type" content="article">
<meta property="og:image" content="https://${host}/media/${random(1e8)}.jpg">
<meta property="article:published_time" content="${published}">
<meta name="robots" content="index, follow, max-image-preview:large">
${times(14, (i) => `<meta name="${word(random)}:${word(random)}${i}" content="${random(1e9)}">`)}
<link rel="canonical" href="${url}">
${times(6, () => `<link rel="stylesheet" id="${word(random)}-css" href="https://cdn.example/css/${word(random)}.css?ver=${random(1e6)}" media="all">`)}
${times(5, () => `<link rel="dns-prefetch" href="//${word(random)}${random(90)}.example">`)}
${times(4, (i) => `<link rel="icon" sizes="${16 << i}x${16 << i}" href="/ikon/${random(1e6)}.png">`)}
<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>
${style(random, 1500)}
${style(random, 600 + random(2500))}
${times(4, () => inlineScript(random))}
${times(6, () => linkedScript(random))}
</head>`;

const menu = (random, count) => `<ul class="menu" id="menu-${word(random)}">
${times(
  count,
  () => `<li id="menu-item-${random(1e5)}" class="menu-item menu-item-has-children">
<a href="/kanal/${word(random)}"><span>${word(random)}</span></a>
<ul class="sub-menu">
${times(3 + random(4), () => `<li class="menu-item"><a href="/kanal/${word(random)}/${word(random)}">${word(random)} ${word(random)}</a></li>`)}
</ul>
</li>`,
)}
</ul>`;

const masthead = (random, host) => `<header class="header" id="masthead">
<div class="header__inner"><div class="logo"><a href="/" rel="home"><img src="/logo-${random(99)}.svg" alt="${host}" width="180" height="40"></a></div>
<form role="search" class="cari" action="/cari"><input type="search" name="q" placeholder="Cari berita"><button type="submit"><i class="ikon ikon-cari"></i></button></form>
</div>
<nav class="navigasi">
${menu(random, 14)}
</nav>
</header>
${ad(random)}`;

const card = (random, kind) => {
  const title = headline(random);
  const path = pathOf(random, title);
  return `<div class="${kind} post-${random(1e6)}">
<figure class="${kind}-thumb"><a href="${path}" title="${title}"><img loading="lazy" src="/media/${random(1e8)}.jpg" width="120" height="80" alt="${title}"></a></figure>
<div class="${kind}-text">
<h4><a href="${path}">${title}</a></h4>
<span class="tanggal">${1 + random(28)} jam lalu</span>
</div>
</div><!-- .${kind} -->`;
};

const ranked = (random, count) => `<ul class="terpopuler__list">
${times(count, (i) => {
  const title = headline(random);
  return `<li class="terpopuler__item"><div class="nomor">${i + 1}</div><div class="judul"><a href="${pathOf(random, title)}">${title}</a></div></li>`;
})}
</ul>`;

const share = (random) => `<ul class="bagikan">
${times(5, () => `<li><a href="https://${word(random)}.example/share?u=${random(1e8)}" target="_blank" rel="noopener" class="bagikan-${random(9)}"><i class="ikon ikon-${word(random)}"></i></a></li>`)}
</ul>`;

/** The running text, with what sites put between its paragraphs. */
const body = (random, paragraphs) =>
  paragraphs.map((line, i) => `<p>${escapeHtml(line)}</p>${i === 1 || i === 5 ? `\n${ad(random)}` : ''}`).join('\n');

const footer = (random, host) => `<footer class="footer" id="colophon">
<div class="footer__inner">
${times(
  3,
  () => `<div class="footer__col">
<h5>${word(random)}</h5>
<ul>
${times(6, () => `<li><a href="/laman/${word(random)}">${word(random)} ${word(random)}</a></li>`)}
</ul>
</div>`,
)}
</div>
<p>Hak cipta ${host}</p>
</footer>
${times(5, () => inlineScript(random))}
${times(9, () => linkedScript(random))}`;

/** The HTML of a page. `facts`: heading, host, url, published and jsonLd of its article, and the paragraphs of its text. */
export const makePage = (random, facts) => {
  const { article, body: bodyClass, title, card: kind, wraps } = MAKE_UPS[random(MAKE_UPS.length)];
  const { heading, host, published, paragraphs } = facts;
  return `<!DOCTYPE html>
<html lang="id">
${head(random, facts)}
<body class="${article}-page postid-${random(1e6)}">
<!-- ${word(random)} -->
${masthead(random, host)}
${wraps.map((name) => `<div class="${name}">`).join('\n')}
<main id="main">
<nav class="remah" aria-label="breadcrumb"><ol><li><a href="/">Beranda</a></li><li><a href="/kanal/${word(random)}">${word(random)}</a></li></ol></nav>
<article class="${article}" id="post-${random(1e6)}">
<div class="${article}__head">
<h1 class="${title}">${escapeHtml(heading)}</h1>
<div class="meta"><span class="author">Oleh Redaksi</span> <time datetime="${published}">${published.slice(0, 10)}</time></div>
${share(random)}
</div>
<figure class="${article}__foto"><img src="/media/${random(1e8)}.jpg" width="750" height="500" alt="${escapeHtml(heading)}"></figure>
<div class="${bodyClass}">
${body(random, paragraphs)}
</div>
<div class="tag"><ul>
${times(5, () => `<li><a href="/tag/${word(random)}" rel="tag">${word(random)}</a></li>`)}
</ul></div>
${share(random)}
</article>
<section class="${kind}s">
<h3>Terkait</h3>
${times(10, () => card(random, kind))}
</section>
</main>
<aside class="sidebar">
${ad(random)}
<div class="widget">
<h3>Terpopuler</h3>
${ranked(random, 10)}
</div>
<div class="widget">
<h3>Terbaru</h3>
${times(12, () => card(random, 'terbaru'))}
</div>
${ad(random)}
</aside>
${[...wraps]
  .reverse()
  .map((name) => `</div><!-- .${name} -->`)
  .join('\n')}
<section class="rekomendasi">
${times(10, () => card(random, 'rekomendasi'))}
</section>
${footer(random, host)}
</body>
</html>`;
};
