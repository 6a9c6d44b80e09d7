import { type Element, Text } from 'domhandler';
import { foldLine } from '../../core/text.ts';
import { findLinkedArticle, type LinkedArticle, linkedTypes } from './json-ld.ts';
import type { Outline, PageElement } from './outline.ts';

/** What a page says of itself outside of its text. */
export interface PageMeta {
  /** By lower-case `property`, `name`, `itemprop` or `http-equiv`; the values in the page's order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly documentTitle: string | undefined;
  readonly canonical: string | undefined;
  /** Of the `html` element. */
  readonly language: string | undefined;
  readonly article: LinkedArticle | undefined;
  /** The types of all things that its JSON-LD speaks of. */
  readonly types: readonly string[];
}

/** A value with its place in the markup. */
export interface MetaValue {
  readonly value: string;
  readonly path: string;
}

export const readPageMeta = (outline: Outline): PageMeta => {
  const metas = new Map<string, string[]>();
  const scripts: string[] = [];
  let documentTitle: string | undefined;
  let canonical: string | undefined;
  let language: string | undefined;
  for (const entry of outline.elements) {
    const { attribs } = entry.element;
    if (entry.name === 'meta') addMeta(attribs, metas);
    else if (entry.name === 'script') scripts.push(innerText(entry));
    else if (entry.name === 'title') documentTitle ??= foldLine(innerText(entry));
    else if (entry.name === 'html') language ??= attribs.lang ?? attribs['xml:lang'];
    else if (entry.name === 'link' && attribs.rel?.toLowerCase() === 'canonical') canonical ??= attribs.href;
  }
  const ld = scripts.filter((script) => script.trim() !== '');
  return { metas, documentTitle, canonical, language, article: findLinkedArticle(ld), types: linkedTypes(ld) };
};

const addMeta = (attribs: Element['attribs'], metas: Map<string, string[]>): void => {
  const content = foldLine(attribs.content ?? '');
  if (content === '') return;
  for (const name of new Set([attribs.property, attribs.name, attribs.itemprop])) {
    if (name === undefined) continue;
    const key = name.trim().toLowerCase();
    const values = metas.get(key);
    if (values) values.push(content);
    else metas.set(key, [content]);
  }
};

const innerText = ({ element }: PageElement): string => {
  let text = '';
  for (const child of element.children) if (child instanceof Text) text += child.data;
  return text;
};

/** The first value among some meta names, in the order of the names. */
export const metaValue = (meta: PageMeta, names: readonly string[]): MetaValue | undefined => {
  for (const name of names) {
    const value = meta.metas.get(name)?.[0];
    if (value !== undefined) return { value, path: `meta[${name}]` };
  }
  return undefined;
};
