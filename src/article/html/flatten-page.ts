const TAG_NAME = /(\/?)([a-z][a-z0-9:-]{0,40})/iuy;
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup tt u var'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const BREAK = '<br><br>';
const MAX_TAG_LENGTH = 5_000;

/**
 * Rewrites the tags of a page that no browser was meant to show, so that its tree stays bounded: tags that nest too
 * deep become breaks, and tags with far too many attributes lose them all. The text stays.
 */
export const flattenPage = (html: string, maxDepth: number): string => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    TAG_NAME.lastIndex = at + 1;
    const match = TAG_NAME.exec(html);
    if (!match) continue;
    const close = html.indexOf('>', TAG_NAME.lastIndex);
    if (close < 0) break;
    const tag = { name: (match[2] ?? '').toLowerCase(), isEnd: match[1] === '/', source: html.slice(at, close + 1) };
    const text = html.slice(from, at);
    const rewritten = rewriteTag(tag, depth, maxDepth);
    // Breaks in a row are one.
    if (rewritten !== BREAK || text.trim() !== '' || parts.at(-1) !== BREAK) parts.push(text, rewritten);
    depth = depthAfter(tag, depth, maxDepth);
    from = close + 1;
    at = close;
  }
  parts.push(html.slice(from));
  return parts.join('');
};

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly source: string;
}

const rewriteTag = (tag: Tag, depth: number, maxDepth: number): string => {
  if (isTooDeep(tag, depth, maxDepth)) return INLINE.has(tag.name) ? '' : BREAK;
  return tag.source.length > MAX_TAG_LENGTH ? `<${tag.isEnd ? '/' : ''}${tag.name}>` : tag.source;
};

/** Formatting left open adds up over a page; half of the depth is kept for the blocks that follow. */
const isTooDeep = (tag: Tag, depth: number, maxDepth: number): boolean =>
  !VOID.has(tag.name) && depth >= (INLINE.has(tag.name) ? maxDepth / 2 : maxDepth - 2);

const depthAfter = (tag: Tag, depth: number, maxDepth: number): number => {
  if (VOID.has(tag.name)) return depth;
  if (INLINE.has(tag.name) && isTooDeep(tag, depth, maxDepth)) return depth;
  return tag.isEnd ? Math.max(0, depth - 1) : depth + 1;
};
