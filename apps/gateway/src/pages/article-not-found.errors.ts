import { BrokenRule } from '@broadsheet/contracts';

/** No published article is known by this id, number or slug. */
export class ArticleNotFound extends BrokenRule {
  readonly code = 'ARTICLE_NOT_FOUND';

  constructor(article: string) {
    super(`No published article is known as ${article}.`);
  }
}
