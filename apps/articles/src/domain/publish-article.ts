import { ArticleAlreadyPublished, ArticleIncomplete, ArticleNotPublished } from './articles.errors.js';
import { stateOf, type Article, type ArticleChange } from './article.js';
import { articlePublishedV1, articleUnpublishedV1, type Actor } from '@broadsheet/contracts';

interface Publication {
  readonly by: Actor;
}

/** Shows the article to readers. The date of its first publication never changes. */
export function publish(article: Article, { by }: Publication, now: Date): ArticleChange {
  if (article.status === 'published') throw new ArticleAlreadyPublished(article.slugs[0]);
  requireComplete(article);
  const published: Article = { ...article, status: 'published', publishedAt: article.publishedAt ?? now };
  return { article: published, events: [articlePublishedV1.draft({ article: stateOf(published), change: { by } })] };
}

/** Withdraws the article from readers. It keeps its address and the date of its first publication. */
export function unpublish(article: Article, { by }: Publication): ArticleChange {
  if (article.status !== 'published') throw new ArticleNotPublished(article.slugs[0]);
  const withdrawn: Article = { ...article, status: 'unpublished' };
  return { article: withdrawn, events: [articleUnpublishedV1.draft({ article: stateOf(withdrawn), change: { by } })] };
}

/** Throws ArticleIncomplete with everything that readers would miss. */
export function requireComplete({ excerpt, html, primaryCategoryId }: Article): void {
  const missing = [
    ...(excerpt === '' ? ['/excerpt'] : []),
    ...(html === '' ? ['/markdown'] : []),
    ...(primaryCategoryId === null ? ['/primaryCategoryId'] : []),
  ];
  if (missing.length > 0) throw new ArticleIncomplete(missing);
}
