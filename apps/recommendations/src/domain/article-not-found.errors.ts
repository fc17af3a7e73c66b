import { BrokenRule } from '@broadsheet/contracts';

/** The article is known here, and readers cannot see it. */
export class ArticleNotFound extends BrokenRule {
  readonly code = 'ARTICLE_NOT_FOUND';

  constructor(article: string) {
    super(`There is no published article ${article}.`);
  }
}
