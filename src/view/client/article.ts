import { startArticle } from './article-view.ts';
import { readArticleData } from './article-data.ts';

startArticle(document.body, readArticleData());
