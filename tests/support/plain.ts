import type { Article, Sourced } from '../../src/article/article.ts';
import { mergeArticleWords } from '../../src/article/article-words.ts';
import { readPlainArticle } from '../../src/article/plain/read-plain.ts';
import { articleWords as english } from '../../src/lang/en/article-words.ts';
import { articleWords as indonesian } from '../../src/lang/id/article-words.ts';
import { articleWords as malay } from '../../src/lang/ms/article-words.ts';

const words = mergeArticleWords(indonesian, english, malay);

export const read = (characters: string, url?: string): Article =>
  readPlainArticle(
    {
      kind: 'text',
      characters,
      encoding: 'utf-8',
      source: { kind: 'memory', sha256: '' },
      diagnostics: [],
      ...(url === undefined ? {} : { url }),
    },
    words,
  );

export const values = (sourced: readonly Sourced[]): string[] => sourced.map((s) => s.value);

export const blocks = (article: Article): string[] => article.blocks.map((b) => `${b.kind}: ${article.text.slice(b.start, b.end)}`);

export const body = (article: Article): string[] =>
  article.blocks.filter((b) => b.kind === 'paragraph').map((b) => article.text.slice(b.start, b.end));

/** Three paragraphs of an invented article. */
export const FIRST =
  'Dinas Perikanan Kabupaten Natuna menerima kunjungan kerja Komisi II DPRD Kota Tarakan di aula kantor dinas, Selasa (9/5/2023).';
export const SECOND = 'Kepala Dinas Perikanan Natuna, Hermanto Jaya, mengatakan rombongan ingin mempelajari tata kelola lelang ikan.';
export const THIRD = '"Kami membuka data lelang setiap pagi," ujarnya.';
