import { ArticleNotFound, ArticleNotKnownYet, type ArticleStatus } from '@broadsheet/contracts';

/** What this service must know of an article, learned from its newest event. */
export interface KnownArticle {
  readonly id: string;
  readonly number: number;
  readonly slugs: readonly string[];
  readonly status: ArticleStatus;
  readonly version: number;
}

/** The article, whatever its state. `asked` is how the request named it. */
export function known(article: KnownArticle | null, asked: string): KnownArticle {
  if (!article) throw new ArticleNotKnownYet(asked);
  return article;
}

/**
 * The article, if readers can see it and its discussion. Of a draft nobody can know whether its publication is on the
 * way, so the result is the same as for an unknown article.
 */
export function open(article: KnownArticle | null, asked: string): KnownArticle {
  if (!article || article.status === 'draft') throw new ArticleNotKnownYet(asked);
  if (article.status !== 'published') throw new ArticleNotFound(asked);
  return article;
}
