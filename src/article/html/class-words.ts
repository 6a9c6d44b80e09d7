import type { Element } from 'domhandler';
import { anyOf } from '../../core/pattern.ts';
import type { PageElement } from './outline.ts';

/** What the class or id of an element can say that it is. */
export const CLASS_ROLES = [
  'hidden',
  'comments',
  'caption',
  'overlay',
  'frame',
  'promotion',
  'embed',
  'credit',
  'author',
  'editor',
  'date',
  'lead',
  'photo',
  'title',
  'body',
  'paging',
] as const;

export type ClassRole = (typeof CLASS_ROLES)[number];

/**
 * Words of class names and ids by what they say, in lower case. A word stands between separators; with a star behind it,
 * it is the beginning of one; with a star before it too, it may stand anywhere. A hyphen stands for a hyphen, an
 * underscore or nothing.
 */
export type ClassWords = Readonly<Partial<Record<ClassRole, readonly string[]>>>;

/** The vocabulary of page markup that sites of all countries share. */
const COMMON: Readonly<Record<ClassRole, readonly string[]>> = {
  hidden: ['hide', 'hidden', 'd-none', 'invisible', 'visually-hidden', 'sr-only', 'screen-reader-text'],
  comments: ['*comment*', '*disqus*', 'respond', '*livefyre*', '*viafoura*', 'replies'],
  caption: ['*caption*', 'credit', 'copyright', 'photo-by', 'legend'],
  overlay:
    'footer* foot cookie cookies cookie-law* cookie-b* cookie-n* cookie-p* consent gdpr modal popup lightbox overlay disclaimer legal terms'.split(
      ' ',
    ),
  frame:
    'nav navbar navigation menu submenu masthead breadcrumb* sidebar side rail right-rail pagination paging pager toolbar login signin skip ticker topbar *sitemap*'.split(
      ' ',
    ),
  promotion: (
    'ad ads advert* adsense dfp share* sharing social* related* recommend* popular trending promo* sponsor* newsletter* subscri* signup tag tags taglist ' +
    'outbrain taboola zergnet mgid widget* teaser* byline* bio toc paywall donate donation read-more more-stories also-like follow rating poll ' +
    'survey print jp-relatedposts wpcnt author-bio author-box author-info author-card author-profile post-tags post-meta post-nav entry-meta ' +
    '*recirc* most-read most-popular most-viewed read-next read-also'
  ).split(' '),
  embed: ['*embed*', '*tweet*', '*instagram*'],
  credit: 'credit credits copyright photographer photo-by img-credit'.split(' '),
  author: 'author authors autor author-name* by-line bylines writer reporter journalist contributor creator created-by username'.split(' '),
  editor: ['editor', 'editors'],
  date: 'date dates time datetime published pubdate timestamp posted post-meta meta-post entry-date date-detail date-line date-time'.split(
    ' ',
  ),
  lead: 'lead deck dek standfirst subtitle sub-head sub-heading sub-headline summary excerpt strapline article-intro story-intro post-intro'.split(
    ' ',
  ),
  photo: ['*photo*', '*image*', '*img*', '*picture*', 'figure', 'pic', 'media', 'thumb', 'thumbnail', 'featured'],
  title: ['*title*', '*headline*'],
  body: ['article', 'entry', 'post', 'story', 'news', 'detail', 'single', 'page', 'content', 'read', 'blog', 'text']
    .flatMap((head) => ['content', 'body', 'text', 'detail'].map((tail) => `*${head}-${tail}*`))
    .concat('*articlebody*'),
  paging: 'pager paging* pagination* page-numbers* page-links* page-nav*'.split(' '),
};

/** The class and id of an element in lower case, camel case parted; of many elements alike there is one. */
export interface Hints {
  readonly text: string;
  /** Which roles were asked for, and which of them the words say: a bit for each role. */
  asked: number;
  said: number;
}

/** Tells the roles that the class and id of an element say. */
export interface ClassReader {
  readonly hintsOf: (element: Element) => Hints;
  readonly says: (hints: Hints, role: ClassRole) => boolean;
  /** The class, id and property of an element. */
  readonly wordsOf: (place: PageElement) => Hints;
}

export type ClassPatterns = ReadonlyMap<ClassRole, RegExp>;

/** The common vocabulary with the words of some languages, ready to be looked for. */
export const compileClassWords = (own: ClassWords = {}): ClassPatterns =>
  new Map(CLASS_ROLES.map((role) => [role, patternOf([...COMMON[role], ...(own[role] ?? [])])]));

const BITS = Object.fromEntries(CLASS_ROLES.map((role, i) => [role, 1 << i])) as Readonly<Record<ClassRole, number>>;
const NO_HINTS: Hints = { text: '', asked: -1, said: 0 };

/** Reads the classes of one page, each of them once. */
export const readClasses = (patterns: ClassPatterns): ClassReader => {
  const known = new Map<string, Hints>();
  const read = (words: string): Hints => {
    if (words === '') return NO_HINTS;
    let hints = known.get(words);
    if (hints === undefined) {
      hints = openHints(words);
      known.set(words, hints);
    }
    return hints;
  };
  const says = (hints: Hints, role: ClassRole): boolean => {
    const bit = BITS[role];
    if ((hints.asked & bit) === 0) {
      hints.asked |= bit;
      if (patterns.get(role)?.test(hints.text)) hints.said |= bit;
    }
    return (hints.said & bit) !== 0;
  };
  return {
    hintsOf: ({ attribs: { class: words, id } }) => (id === undefined ? read(words ?? '') : openHints(`${words ?? ''} ${id}`)),
    says,
    wordsOf: ({ hints, element }) => {
      const property = element.attribs.itemprop;
      return property === undefined ? hints : read(`${hints.text} ${property.toLowerCase()}`);
    },
  };
};

const openHints = (words: string): Hints => ({ text: foldHints(words), asked: 0, said: 0 });

const MAX_HINTS = 300;
const CAMEL_CASE = /([a-z])([A-Z])/gu;

const foldHints = (hints: string): string => {
  const head = hints.length > MAX_HINTS ? hints.slice(0, MAX_HINTS) : hints;
  const lower = head.toLowerCase();
  return lower === head ? head : head.replace(CAMEL_CASE, '$1-$2').toLowerCase();
};

const SEPARATOR = '[\\s_-]';

const patternOf = (words: readonly string[]): RegExp => {
  const bare = (list: readonly string[]): string => anyOf(list.map((word) => word.replaceAll('*', ''))).replaceAll('-', '[-_]?');
  const inside = words.filter((word) => word.startsWith('*'));
  const openings = words.filter((word) => word.endsWith('*') && !word.startsWith('*'));
  const whole = words.filter((word) => !word.endsWith('*'));
  const branches = [
    ...(whole.length > 0 ? [`(?:^|${SEPARATOR})${bare(whole)}(?:$|${SEPARATOR})`] : []),
    ...(openings.length > 0 ? [`(?:^|${SEPARATOR})${bare(openings)}`] : []),
    ...(inside.length > 0 ? [bare(inside)] : []),
  ];
  return new RegExp(branches.join('|'), 'u');
};
