import type { ArticleReference } from '@broadsheet/contracts';
import type { ArticleHead, PublishedArticle } from './article.js';

/** A place in the list of published articles. */
export interface ListPosition {
  readonly publishedAt: Date;
  readonly id: string;
}

export interface ListPublished {
  /** Of these categories only; of all categories by default. */
  readonly categoryIds?: readonly string[];
  /** The place after which the next page starts. */
  readonly after?: ListPosition;
  readonly limit: number;
}

/** What readers see. Never shows an article that is not published. */
export abstract class PublishedArticleRepository {
  /** By id, number, or any slug it ever had. Throws ArticleNotFound. */
  abstract get(article: ArticleReference): Promise<PublishedArticle>;

  /** Newest first; of one moment, the higher id first. */
  abstract list(query: ListPublished): Promise<readonly ArticleHead[]>;
}
