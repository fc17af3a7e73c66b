import { articleUnpublishedV1, type Actor } from '@broadsheet/contracts';
import type { Article, ArticleChange } from './article.js';
import { ArticleNotPublished } from './articles.errors.js';
import { stateOf } from './article-state.js';

export interface UnpublishArticle {
  readonly by: Actor;
}

/** Withdraws the article from readers. It keeps its address and the date of its first publication. */
export function unpublish(article: Article, { by }: UnpublishArticle): ArticleChange {
  if (article.status !== 'published') throw new ArticleNotPublished(article.slugs[0]);
  const withdrawn: Article = { ...article, status: 'unpublished' };
  return { article: withdrawn, events: [articleUnpublishedV1.draft({ article: stateOf(withdrawn), change: { by } })] };
}
