import type { ArticleData } from '../article-parts.ts';
import { readData } from './dom.ts';

/**
 * What the page maker left for the script.
 * @throws TypeError where it is not there.
 */
export const readArticleData = (): ArticleData => {
  const data = readData();
  if (isArticleData(data)) return data;
  throw new TypeError('the page has no data');
};

/** The page and its script are made together, so the shape below these keys is settled by their types. */
const isArticleData = (data: unknown): data is ArticleData =>
  typeof data === 'object' && data !== null && 'values' in data && 'labels' in data && 'base' in data;
