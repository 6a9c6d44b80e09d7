import type { Outline, PageElement } from './outline.ts';
import { isHidden } from './outline.ts';
import { sumBetween } from './prose.ts';

/** Why a block is no part of the body: from its tag, or from the words of its class, id and role. */
export type Furniture = 'comments' | 'hidden' | 'caption' | 'frame' | 'overlay' | 'promotion' | 'cards' | 'beside';

const FRAME_TAGS = new Set(['nav', 'menu', 'form']);
const OVERLAY_TAGS = new Set(['footer', 'dialog']);
const FRAME_ROLES = new Set(['navigation', 'complementary', 'banner', 'search', 'menu', 'menubar', 'tooltip', 'toolbar']);
const OVERLAY_ROLES = new Set(['contentinfo', 'dialog', 'alertdialog', 'alert']);

const HIDDEN = /(?:^|\s)(?:hide|hidden|d-none|invisible|visually-hidden|sr-only|screen-reader-text)(?:\s|$)/u;
const COMMENTS = /comment|disqus|respond\b|komentar|livefyre|viafoura|replies/u;
const CAPTION = /caption|credit(?!s\b)|copyright|photo-?by|legend\b/u;
const FRAME =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|masthead|breadcrumbs?|sidebar|side|rail|right-rail|pagination|paging|pager|toolbar|login|signin|skip|ticker|topbar)(?:$|[\s_-])|breadcrumb|sitemap/u;
/** Legal text and consent, which may be longer than a short article. */
const OVERLAY =
  /(?:^|[\s_-])(?:footer\w*|foot|cookies?|consent|gdpr|modal|popup|lightbox|overlay|disclaimer|legal|terms)(?:$|[\s_-])|cookie-?(?:law|banner|consent|notice|policy|bar)/u;
const PROMOTION =
  /(?:^|[\s_-])(?:ads?|advert\w*|adsense|dfp|share\w*|sharing|social\w*|related\w*|recommend\w*|rekomendasi|terkait|populer|terpopuler|popular|trending|promo\w*|sponsor\w*|newsletter\w*|subscri\w*|signup|sign-up|tags?|taglist|bacajuga|baca-juga|outbrain|taboola|zergnet|mgid|widget\w*|teaser\w*|byline\w*|bio|toc|paywall|donate|donation|read-more|readmore|more-stories|also-like|follow|rating|poll|survey|print|jp-relatedposts|sharedaddy|wpcnt)(?:$|[\s_-])|social-?share|share-?(?:bar|buttons?|this|tools)|related-?(?:posts|articles|stories|content|news|links)|newsletter|author-?(?:bio|box|info|card|profile)|post-?(?:tags|meta|nav)|entry-?meta|recirc|most-?(?:read|popular|viewed)|read-?(?:next|also)|lihat-?juga/u;

const EMBED = /embed|tweet|instagram/u;

/** What the markup says of a block; `undefined` where it may be body. */
export const furnitureOf = (element: PageElement): Furniture | undefined => {
  if (isHidden(element.element) || element.element.attribs['aria-hidden'] === 'true') return 'hidden';
  if (element.name === 'figcaption' || element.name === 'caption') return 'caption';
  if (OVERLAY_TAGS.has(element.name)) return 'overlay';
  if (FRAME_TAGS.has(element.name)) return 'frame';
  const role = element.element.attribs.role;
  if (role !== undefined && OVERLAY_ROLES.has(role)) return 'overlay';
  if (role !== undefined && FRAME_ROLES.has(role)) return 'frame';
  if (element.name === 'aside') return 'promotion';
  const { hints } = element;
  if (hints === '') return undefined;
  if (HIDDEN.test(hints)) return 'hidden';
  if (COMMENTS.test(hints)) return 'comments';
  if (CAPTION.test(hints)) return 'caption';
  if (OVERLAY.test(hints)) return 'overlay';
  if (FRAME.test(hints)) return 'frame';
  return PROMOTION.test(hints) && !EMBED.test(hints) ? 'promotion' : undefined;
};

/** The share of the page's prose from which a block is kept whatever its class says. */
const KEEP_FROM: Readonly<Record<Furniture, number>> = {
  comments: 0.75,
  hidden: 0.3,
  caption: 0.5,
  frame: 0.3,
  overlay: 0.8,
  promotion: 0.3,
  cards: 1,
  beside: 1,
};

/** For each line, why it is furniture. */
export const markFurniture = (outline: Outline, proseBefore: readonly number[]): (Furniture | undefined)[] => {
  const marks: (Furniture | undefined)[] = new Array(outline.lines.length).fill(undefined);
  const total = proseBefore.at(-1) ?? 0;
  for (let i = 0; i < outline.elements.length; i++) {
    const element = outline.elements[i];
    if (!element || element.textLength === 0 || !fillsLines(element, outline)) continue;
    const why = furnitureOf(element);
    if (why === undefined) continue;
    if (total > 0 && sumBetween(proseBefore, element.lineStart, element.lineEnd) / total >= KEEP_FROM[why]) continue;
    marks.fill(why, element.lineStart, element.lineEnd);
    i = element.end - 1;
  }
  return marks;
};

/** Whether an element is all that its lines hold; a word within a line is never dropped for its class. */
const fillsLines = (element: PageElement, outline: Outline): boolean => {
  if (element.isBlock) return element.lineEnd > element.lineStart;
  const line = outline.lines[element.lineStart];
  return line !== undefined && element.lineEnd === element.lineStart + 1 && element.textLength >= 0.85 * line.text.length;
};
