import type { ArticlePatterns } from '../article-patterns.ts';
import type { Byline, Signature } from '../byline.ts';
import { readByline } from '../byline.ts';
import type { DraftLine, DraftValue } from '../compose.ts';
import type { Dateline } from '../dateline.ts';
import type { PublicationLine } from '../publication-line.ts';

export type FindingField =
  | 'outlet'
  | 'author'
  | 'editor'
  | 'initial'
  | 'published'
  | 'modified'
  | 'dateline'
  | 'lead'
  | 'caption'
  | 'credit';

/** A piece of metadata that a line gave. */
export interface Finding {
  readonly field: FindingField;
  readonly value: DraftValue;
}

/** Lines to be, and what was read in them. */
export interface Reading {
  readonly lines: readonly DraftLine[];
  readonly findings: readonly Finding[];
}

export const findingIn = (field: FindingField, line: DraftLine, exact: string, rule: string, value = exact): Finding => ({
  field,
  value: { value, origin: { from: 'text', line, exact, rule } },
});

export const bylineFindings = (byline: Byline, line: DraftLine): Finding[] => [
  ...byline.authors.map((name) => findingIn('author', line, name, 'article/byline/author')),
  ...byline.editors.map((name) => findingIn('editor', line, name, 'article/byline/editor')),
  ...(byline.outlet === undefined ? [] : [findingIn('outlet', line, byline.outlet, 'article/byline/outlet')]),
];

export const datelineFindings = (dateline: Dateline, line: DraftLine): Finding[] => [
  ...(dateline.place === undefined ? [] : [findingIn('dateline', line, dateline.place, 'article/dateline/place')]),
  ...(dateline.outlet === undefined ? [] : [findingIn('outlet', line, dateline.outlet, 'article/dateline/outlet')]),
];

export const publicationFindings = (read: PublicationLine, line: DraftLine, patterns: ArticlePatterns): Finding[] => {
  const field = read.isModified ? 'modified' : 'published';
  const rule = read.isModified ? 'article/publication-line/modified' : 'article/publication-line/published';
  const byline = readByline(read.rest, patterns);
  return [
    findingIn(field, line, read.exact, rule, read.iso),
    ...(read.outlet === undefined ? [] : [findingIn('outlet', line, read.outlet, 'article/publication-line/outlet')]),
    ...(byline ? bylineFindings(byline, line) : []),
    ...(read.also ? publicationFindings(read.also, line, patterns) : []),
  ];
};

export const signatureFindings = (signature: Signature, line: DraftLine): Finding[] => [
  ...(signature.author === undefined ? [] : [findingIn('author', line, signature.author, 'article/signature/author')]),
  ...(signature.outlet === undefined ? [] : [findingIn('outlet', line, signature.outlet, 'article/signature/outlet')]),
  ...signature.initials.map((initial) => findingIn('initial', line, initial, 'article/signature/initials')),
];
