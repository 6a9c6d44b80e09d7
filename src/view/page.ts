import { createHash } from 'node:crypto';
import { escapeHtml, escapeJson, writeHtml } from './html.ts';
import type { Tree } from './tree.ts';

/** A page before it is put together; `style` and `script` are visitx's own, everything else may come from strangers. */
export interface Page {
  readonly language: string;
  readonly title: string;
  readonly style: string;
  /** Styles that a library sets up in the page: only their hashes get in. */
  readonly libraryStyles?: readonly string[];
  readonly script: string;
  /** What the script reads: JSON under the id `data`. */
  readonly data: unknown;
  /** Base64 of gzip, each under the id `pack-0`, `pack-1`, …, decoded when they are asked for. */
  readonly packs?: readonly string[];
  /** Class of the body: what its styles go by. */
  readonly frame: string;
  readonly body: readonly Tree[];
}

/**
 * One self-contained HTML file. Its policy lets in the one script and the one style that stand in it, told by their hashes, and
 * no network at all; no script may turn a string into markup.
 * @throws TypeError where the script or the style would end its own element.
 */
export const assemblePage = (page: Page): string => {
  if (/<\/?script|<!--/iu.test(page.script)) throw new TypeError('the script of a page would end its element');
  if (/<\//u.test(page.style)) throw new TypeError('the style of a page would end its element');
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(page.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="generator" content="visitx">',
    `<title>${escapeHtml(page.title)}</title>`,
    `<style>${page.style}</style>`,
    '</head>',
    `<body class="${page.frame}">`,
    ...page.body.map(writeHtml),
    `<script type="application/json" id="data">${escapeJson(page.data)}</script>`,
    ...(page.packs ?? []).map((pack, i) => `<script type="text/plain" id="pack-${i}">${pack}</script>`),
    `<script>${page.script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

const policyOf = ({ script, style, libraryStyles = [] }: Page): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${[style, ...libraryStyles].map(hashOf).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
