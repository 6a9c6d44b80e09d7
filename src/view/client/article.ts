import { readArticleData } from './article-data.ts';
import { startArticle } from './article-view.ts';

startArticle(document.body, readArticleData());
