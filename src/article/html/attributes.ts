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

/** Whether an attribute is asked for in all pages, or here. */
export const isAsked = (name: string, alsoAsked: ReadonlySet<string>): boolean => USUAL.has(name) || alsoAsked.has(name);

/** Keeps the value of an attribute that is asked for; of several with one name the first counts. */
export const addAttribute = (attributes: Attributes, name: string, value: string, alsoAsked: ReadonlySet<string>): void => {
  const usual = USUAL.get(name);
  if (usual !== undefined) attributes[usual] ??= value;
  else if (alsoAsked.has(name)) attributes[name] ??= value;
};
