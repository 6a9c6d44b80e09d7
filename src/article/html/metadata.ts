import { foldWords } from '../../core/text.ts';
import type { Document } from '../../document/document.ts';
import type { DraftLine, DraftValue } from '../compose.ts';
import { outletOfUrl } from '../outlet-name.ts';
import type { Finding } from '../plain/findings.ts';
import { titlesInMarkup } from './find-title.ts';
import { linkedValues } from './json-ld.ts';
import type { Page } from './page.ts';
import { siteOf } from './page-address.ts';
import { type MetaValue, metaValue, type PageMeta } from './page-meta.ts';
import { isPerson, readNames } from './person-names.ts';
import { trimMarks } from './trim.ts';

export const fromMarkup = (found: MetaValue, rule: string, value = found.value): DraftValue => ({
  value,
  origin: { from: 'markup', path: found.path, exact: found.value, rule },
});

/** The headline, with the line that shows it; where the page shows none, what its markup says, without the outlet. */
export const titleOf = (page: Page): { readonly value: DraftValue; readonly line: DraftLine } | undefined => {
  if (page.title) {
    const line: DraftLine = { kind: 'title', text: page.title.text };
    return { line, value: { value: page.title.text, origin: { from: 'text', line, exact: page.title.text, rule: 'html/title-line' } } };
  }
  const [found] = titlesInMarkup(page.meta);
  if (!found) return undefined;
  const value = withoutSite(found.value, siteNames(page));
  return { line: { kind: 'title', text: value }, value: fromMarkup(found, 'html/title-in-markup', value) };
};

const siteNames = (page: Page): ReadonlySet<string> => {
  const names = [
    metaValue(page.meta, ['og:site_name', 'application-name'])?.value,
    page.address.host,
    page.address.host && siteOf(page.address.host),
  ];
  return new Set(names.filter((name) => name !== undefined).map(foldWords));
};

const TITLE_PART = /\s[|–—-]\s|\s?[|»]\s?/u;

/** A document title without the name of the site at its end or head. */
const withoutSite = (title: string, names: ReadonlySet<string>): string => {
  const parts = title.split(TITLE_PART);
  const isSite = (part: string): boolean =>
    names.has(foldWords(part)) || [...names].some((name) => name.replace(/ /gu, '').startsWith(foldWords(part).replace(/ /gu, '')));
  const last = parts.at(-1);
  return parts.length > 1 && last !== undefined && isSite(last) ? trimMarks(title.slice(0, title.lastIndexOf(last)), '|–—»-') : title;
};

export const urlOf = (page: Page, document: Document): string | undefined => {
  if (document.url !== undefined) return document.url;
  const found =
    page.meta.canonical ??
    metaValue(page.meta, ['og:url'])?.value ??
    (page.meta.article && linkedValues(page.meta.article, 'url')[0]?.value);
  return found !== undefined && found !== '' ? page.address.resolve(found) : undefined;
};

const MAX_OUTLET = 40;

/** The outlet as the page names itself; else the part of its address that its owner registered. */
export const outletOf = (page: Page, findings: readonly Finding[]): DraftValue | undefined => {
  const known = page.site?.site;
  if (known?.outlet !== undefined && page.address.host !== undefined) {
    return { value: known.outlet, origin: { from: 'markup', path: 'url', exact: page.address.host, rule: `site/${known.name}/outlet` } };
  }
  const named = metaValue(page.meta, ['og:site_name', 'application-name', 'apple-mobile-web-app-title']);
  if (named && isOutletName(named.value, page)) return fromMarkup(named, 'html/site-name');
  const shown = findings.find((f) => f.field === 'outlet')?.value;
  if (shown) return shown;
  const { host, url } = page.address;
  if (host === undefined || url === undefined) return undefined;
  return { value: outletOfUrl(url) ?? siteOf(host), origin: { from: 'markup', path: 'url', exact: host, rule: 'html/host' } };
};

/** Some pages give their section, or their address, as the name of the site. */
const isOutletName = (name: string, { patterns }: Page): boolean =>
  name.length <= MAX_OUTLET && !/\s[-|–]\s|^https?:/u.test(name) && !patterns.navigationWords.has(name.toLowerCase());

/** Writers and editors: as shown, else as the markup says; who is shown as editor is no writer. */
export const peopleOf = (page: Page, findings: readonly Finding[]): { authors: DraftValue[]; editors: DraftValue[] } => {
  const shown = (field: 'author' | 'editor'): DraftValue[] => distinctPeople(findings.filter((f) => f.field === field).map((f) => f.value));
  const editors = shown('editor').length > 0 ? shown('editor') : editorsInMarkup(page);
  const isEditor = (name: string): boolean => editors.some((editor) => foldWords(editor.value) === foldWords(name));
  const shownAuthors = shown('author');
  const authors = shownAuthors.length > 0 ? shownAuthors : authorsInMarkup(page).filter((author) => !isEditor(author.value));
  return { authors, editors };
};

const distinctPeople = (values: readonly DraftValue[]): DraftValue[] => {
  const seen = new Set<string>();
  return values.filter(({ value }) => {
    const key = foldWords(value);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

const AUTHOR_META = [
  'content_author',
  'contentauthor',
  'author',
  'article:author',
  'creator',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
];
const EDITOR_META = ['content_editor', 'contenteditor', 'editor'];

const authorsInMarkup = (page: Page): DraftValue[] => {
  const linked = page.meta.article
    ? ['creator', 'author'].flatMap((key) => (page.meta.article ? linkedValues(page.meta.article, key) : []))
    : [];
  const metas = AUTHOR_META.flatMap((name) => (page.meta.metas.get(name) ?? []).map((value) => ({ value, path: `meta[${name}]` })));
  return namesIn([...metas.slice(0, 1), ...linked, ...metas.slice(1)], 'html/author-in-markup', page);
};

const editorsInMarkup = (page: Page): DraftValue[] => {
  const linked = page.meta.article ? linkedValues(page.meta.article, 'editor') : [];
  const metas = EDITOR_META.flatMap((name) => (page.meta.metas.get(name) ?? []).map((value) => ({ value, path: `meta[${name}]` })));
  const keywords = (page.meta.article ? linkedValues(page.meta.article, 'keywords') : []).flatMap((keyword) => {
    const match = /^editor\s?:\s?(?<name>.{3,60})$/iu.exec(keyword.value);
    return match?.groups?.name === undefined ? [] : [{ value: match.groups.name, path: keyword.path }];
  });
  return namesIn([...linked, ...metas, ...keywords], 'html/editor-in-markup', page);
};

/** The first value that names people; outlets, companies, handles and addresses name none. */
const namesIn = (values: readonly MetaValue[], rule: string, page: Page): DraftValue[] => {
  for (const found of values) {
    if (/^https?:|@/u.test(found.value)) continue;
    const names = readNames(found.value, page.patterns).filter(
      (name) => isPerson(name, page.patterns) && !siteNames(page).has(foldWords(name)),
    );
    if (names.length > 0) return distinctPeople(names.map((name) => fromMarkup(found, rule, name)));
  }
  return [];
};

/** The language that the markup gives; "en" on the `html` element alone is what templates come with and says nothing. */
export const languageOf = (meta: PageMeta): DraftValue | undefined => {
  const linked = meta.article && linkedValues(meta.article, 'inLanguage')[0];
  const found = metaValue(meta, ['og:locale', 'inlanguage', 'language', 'content-language', 'dc.language']) ?? linked;
  const stated = found ?? (meta.language === undefined ? undefined : { value: meta.language, path: 'html[lang]' });
  if (!stated) return undefined;
  const tag = stated.value.trim().replace('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(tag) || (!found && /^en/iu.test(tag))) return undefined;
  return fromMarkup(stated, 'html/language', tag.replace(/^in(?=-|$)/iu, 'id'));
};

export const imageUrl = (page: Page): DraftValue | undefined => {
  const linked = page.meta.article && linkedValues(page.meta.article, 'image')[0];
  const found = metaValue(page.meta, ['og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'thumbnailurl']) ?? linked;
  const resolved = found && page.address.resolve(found.value);
  return found && resolved !== undefined ? fromMarkup(found, 'html/image', resolved) : undefined;
};
