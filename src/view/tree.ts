/**
 * What a page is made of before it is written as HTML or built as DOM. Text stays text on both ways: there is no node that
 * holds markup, no attribute that runs script or sets style, and no link but to the web or into the page.
 */
export interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
}

export type Child = Tree | string | undefined | readonly Child[];

/** `true` is an attribute without a value; `undefined` and `false` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr article aside b blockquote button caption cite code col colgroup dd details datalist dialog div dl dt em fieldset figcaption figure footer ' +
    'h1 h2 h3 h4 header i input kbd label legend li main mark meter nav ol option output p q section select small span strong summary sup table ' +
    'tbody td th thead time tr ul'
  ).split(' '),
);
const ATTRIBUTES =
  /^(?:class|id|lang|dir|href|rel|title|role|tabindex|hidden|type|name|value|checked|for|placeholder|autocomplete|spellcheck|open|datetime|scope|colspan|list|min|max|(?:aria|data)-[a-z-]{1,30})$/u;

/**
 * A node of a page.
 * @throws TypeError for a tag or an attribute that pages have no use for: a fault of the caller, never of the data.
 */
export const h = (tag: string, attributes: Attributes, ...children: readonly Child[]): Tree => {
  if (!TAGS.has(tag)) throw new TypeError(`pages have no <${tag}>`);
  return { tag, attributes: keepAttributes(attributes), children: flatten(children) };
};

const keepAttributes = (attributes: Attributes): Record<string, string> => {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!ATTRIBUTES.test(name)) throw new TypeError(`pages have no attribute ${name}`);
    if (value === undefined || value === false) continue;
    const text = value === true ? '' : String(value);
    if (name !== 'href') kept[name] = text;
    else if (isSafeLink(text)) kept[name] = text;
  }
  return kept;
};

const flatten = (children: readonly Child[]): (Tree | string)[] =>
  children.flatMap((child) => (child === undefined || child === '' ? [] : isMany(child) ? flatten(child) : [child]));

const isMany = (child: Tree | string | readonly Child[]): child is readonly Child[] => Array.isArray(child);

/** Into the page, or to the web; never `javascript:`, `data:`, `file:` or an address that begins with an invisible character. */
export const isSafeLink = (href: string): boolean => {
  if (href.startsWith('#')) return true;
  if (!/^https?:\/\//iu.test(href) || !URL.canParse(href)) return false;
  const { protocol, username } = new URL(href);
  return (protocol === 'https:' || protocol === 'http:') && username === '';
};
