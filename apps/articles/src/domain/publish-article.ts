import { articlePublishedV1, type Actor } from '@broadsheet/contracts';
import type { Article, ArticleChange } from './article.js';
import { ArticleAlreadyPublished } from './articles.errors.js';
import { stateOf } from './article-state.js';
import { requireComplete } from './completeness.js';

export interface PublishArticle {
  readonly by: Actor;
}

/** Shows the article to readers. The date of its first publication stays for good. */
export function publish(article: Article, { by }: PublishArticle, now: Date): ArticleChange {
  if (article.status === 'published') throw new ArticleAlreadyPublished(article.slugs[0]);
  requireComplete(article);
  const published: Article = { ...article, status: 'published', publishedAt: article.publishedAt ?? now };
  return { article: published, events: [articlePublishedV1.draft({ article: stateOf(published), change: { by } })] };
}
