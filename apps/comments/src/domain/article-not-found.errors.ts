import { BrokenRule } from '@broadsheet/contracts';

/** Nothing is said about what readers cannot see. */
export class ArticleNotFound extends BrokenRule {
  readonly code = 'ARTICLE_NOT_FOUND';

  constructor(article: string) {
    super(`There is no published article ${article}.`);
  }
}
