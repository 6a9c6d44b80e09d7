import { VisitxError } from '../../core/error.ts';
import type { Document } from '../../document/document.ts';

export const refuseNoArticle = (document: Document): VisitxError =>
  new VisitxError('not-an-article', `${document.source.path ?? document.url ?? 'the page'} holds no article`, {
    hint: 'give the page of one article, not a front page, an index or a search',
  });
