/** Attributes of an element by name. */
export type Attributes = Record<string, string | undefined>;

/** All elements have the attributes that are asked for most, so that asking is quick; one that is not there is `undefined`. */
export const openAttributes = (): Attributes => ({
  class: undefined,
  id: undefined,
  href: undefined,
  src: undefined,
  content: undefined,
  name: undefined,
  property: undefined,
  itemprop: undefined,
  datetime: undefined,
  title: undefined,
  alt: undefined,
  rel: undefined,
  type: undefined,
  role: undefined,
  style: undefined,
  hidden: undefined,
  'aria-hidden': undefined,
  lang: undefined,
  'xml:lang': undefined,
});

export const NO_ATTRIBUTES: Attributes = Object.freeze(openAttributes());

const USUAL: ReadonlyMap<string, string> = new Map(Object.keys(NO_ATTRIBUTES).map((name) => [name, name]));

/** The name under which an attribute is kept: of those that are asked for in all pages, or here; `undefined` for any other. */
export const keptName = (name: string, alsoAsked: ReadonlySet<string>): string | undefined =>
  USUAL.get(name) ?? (alsoAsked.has(name) ? name : undefined);
