import { ArticleIndex } from './article-index.js';
import { indexedArticle } from './indexed-states.js';
import type { ArticleState } from '@broadsheet/contracts';

/** A built index of these articles for tests, each at version 1. */
export function anIndexOf(...articles: ArticleState[]): ArticleIndex {
  const index = new ArticleIndex();
  for (const article of articles) index.put(indexedArticle(article, 1));
  index.markBuilt();
  return index;
}
