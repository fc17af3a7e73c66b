import type { Article } from './article.js';
import { ArticleIncomplete } from './articles.errors.js';

/** Throws ArticleIncomplete with everything that readers would miss. */
export function requireComplete({ excerpt, html, primaryCategoryId }: Article): void {
  const missing = [
    ...(excerpt === '' ? ['/excerpt'] : []),
    ...(html === '' ? ['/markdown'] : []),
    ...(primaryCategoryId === null ? ['/primaryCategoryId'] : []),
  ];
  if (missing.length > 0) throw new ArticleIncomplete(missing);
}
